// SPDX-License-Identifier: Apache-2.0
/// \file
/// What is typed for want of a number: 000-0000, 1234567890, +1 555 555 5555.
#pragma once

#include <string_view>

#include "normalize/phone_reading.hpp"

namespace gigo::normalize {

/// True when the digits stand for no number: all the same, counting up or down, one short block
/// over and over. At least five digits.
[[nodiscard]] bool is_placeholder_digits(std::string_view digits) noexcept;

/// The same for a number of which the plans know something: a valid one is doubted only when
/// nothing but a pattern is left of it. `typed` are the digits as written.
[[nodiscard]] bool is_placeholder_number(std::string_view typed, const PhoneReading& reading);

}  // namespace gigo::normalize
