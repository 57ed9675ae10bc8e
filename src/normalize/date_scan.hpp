// SPDX-License-Identifier: Apache-2.0
/// \file
/// A date cell as numbers, words and the signs between them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gigo::normalize {

/// Up to three numbers and a month name. What stands behind the date (a time of day) is left out.
struct DateScan {
  struct Number {
    std::int64_t value = 0;
    std::uint8_t digits = 0;
  };
  std::array<Number, 3> numbers{};
  std::size_t count = 0;
  std::uint8_t month = 0;  ///< of a month name, 1-12; 0: none
  std::size_t numbers_before_month = 0;
  char separator = '\0';  ///< between the first two numbers
  bool readable = false;  ///< nothing but a date (and a time) was found
};

/// Cuts a cell apart. Digits of any script; month names of the larger European languages, folded.
[[nodiscard]] DateScan scan_date(std::string_view cell);

}  // namespace gigo::normalize
