// SPDX-License-Identifier: Apache-2.0
/// \file
/// A date cell as numbers, words and the signs between them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "normalize/date_words.hpp"

namespace gigo::normalize {

/// Up to three numbers and a month name. Times of day, time zones, weekdays and the words between
/// the parts are left out.
struct DateScan {
  /// What a sign behind a number says of it (年, 月, 日).
  enum class Part : std::uint8_t { kUnknown, kYear, kMonth, kDay };
  struct Number {
    std::int64_t value = 0;
    std::uint8_t digits = 0;
    Part part = Part::kUnknown;
    bool ordinal = false;  ///< "1st", "15."
  };
  std::array<Number, 3> numbers{};
  std::size_t count = 0;
  std::uint8_t month = 0;  ///< of a month name, 1-12; 0: none
  std::uint8_t croatian =
      0;  ///< the month that its name is in Croatian, when another; see DateWord
  DateWord::Language language = DateWord::kAny;  ///< of that name
  std::size_t numbers_before_month = 0;
  char separator = '\0';     ///< between the first two numbers
  char second = '\0';        ///< between the last two
  char around_month = '\0';  ///< between a month name and the number behind it
  std::uint8_t quarter = 0;  ///< 1-4 of "Q2 2020"
  bool week = false;         ///< the second number is a week (ISO 8601), the third a weekday
  bool no_year = false;      ///< begins with "--" (vCard, ISO 8601:2000)
  bool day_only = false;     ///< begins with "---"
  bool approximate = false;  ///< "circa 1985"
  bool time = false;         ///< a time of day was there
  bool json = false;         ///< "/Date(1709287200000)/": milliseconds since 1970
  bool readable = false;     ///< nothing but a date (and a time) was found
};

/// Cuts a cell apart. Digits of any script; words as in date_words.hpp.
[[nodiscard]] DateScan scan_date(std::string_view cell);

}  // namespace gigo::normalize
