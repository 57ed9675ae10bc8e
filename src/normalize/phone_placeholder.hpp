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

/// The same for a valid number, which is doubted only when nothing but a pattern is left of it: all
/// digits the same, or 0123456789 and 9876543210 or most of it. Everything but digits is skipped.
[[nodiscard]] bool is_valid_placeholder(std::string_view text) noexcept;

/// Which of the two is right for a number of which the plans know something. `typed` are the
/// digits as written.
[[nodiscard]] bool is_placeholder_number(std::string_view typed,
                                         const PhoneReading& reading) noexcept;

/// What stands behind the calling code of a reading.
[[nodiscard]] std::string_view national_of(const PhoneReading& reading) noexcept;

}  // namespace gigo::normalize
