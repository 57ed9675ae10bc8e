// SPDX-License-Identifier: Apache-2.0
/// \file
/// Numbers that regulators keep for fiction (src/data/fictional_phones.tsv). Many of them are not
/// valid by the plans, so they are recognised first.
#pragma once

#include <cstdint>
#include <string_view>

#include "normalize/phone_reading.hpp"

namespace gigo::normalize {

/// The country whose regulator keeps the number for fiction; empty for all other numbers. `e164`
/// with its +, without extension.
[[nodiscard]] std::string_view fictional_region(std::string_view e164);

/// True for such a number.
[[nodiscard]] inline bool is_fictional_phone(std::string_view e164) {
  return !fictional_region(e164).empty();
}

/// Reads a plainly written number of such a range; the outcome is kPossible. False for all others.
[[nodiscard]] bool read_fictional(std::string_view text, std::string_view region,
                                  PhoneReading& reading);

}  // namespace gigo::normalize
