// SPDX-License-Identifier: Apache-2.0
/// \file
/// Calendar dates as days since 1970-01-01, in the proleptic Gregorian calendar; no time zones, no
/// clock but today_utc().
///
/// Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
/// https://howardhinnant.github.io/date_algorithms.html
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gigo::base {

/// A date by its parts.
struct CivilDate {
  std::int32_t year = 1970;
  std::uint32_t month = 1;  ///< 1-12
  std::uint32_t day = 1;    ///< 1-31

  /// The same day.
  friend bool operator==(const CivilDate&, const CivilDate&) = default;
};

/// True for the years with a 29 February.
[[nodiscard]] constexpr bool is_leap_year(std::int32_t year) noexcept {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// Days of a month; 0 when the month is not 1-12.
[[nodiscard]] constexpr std::uint32_t days_in_month(std::int32_t year,
                                                    std::uint32_t month) noexcept {
  constexpr std::uint8_t kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  return month == 2 && is_leap_year(year) ? 29 : kDays[month - 1];
}

/// True when the calendar has this day and the year is 1 to 9999.
[[nodiscard]] constexpr bool valid_date(std::int32_t year, std::uint32_t month,
                                        std::uint32_t day) noexcept {
  return year >= 1 && year <= 9999 && day >= 1 && day <= days_in_month(year, month);
}

/// Days since 1970-01-01 of a date that is valid (any year within about ±5 million works).
[[nodiscard]] constexpr std::int32_t days_from_civil(std::int32_t year, std::uint32_t month,
                                                     std::uint32_t day) noexcept {
  year -= month <= 2 ? 1 : 0;
  const std::int32_t era = (year >= 0 ? year : year - 399) / 400;
  const auto year_of_era = static_cast<std::uint32_t>(year - era * 400);
  const std::uint32_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const std::uint32_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + static_cast<std::int32_t>(day_of_era) - 719468;
}

/// The inverse of days_from_civil.
[[nodiscard]] constexpr CivilDate civil_from_days(std::int32_t days) noexcept {
  const std::int64_t shifted = std::int64_t{days} + 719468;
  const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const auto day_of_era = static_cast<std::uint32_t>(shifted - era * 146097);
  const std::uint32_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::uint32_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::uint32_t shifted_month = (5 * day_of_year + 2) / 153;  // March is 0
  const std::uint32_t day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
  const std::uint32_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  const auto year = static_cast<std::int32_t>(era * 400 + year_of_era) + (month <= 2 ? 1 : 0);
  return {year, month, day};
}

/// Reads exactly "YYYY-MM-DD" with a day that exists, years 0001 to 9999; anything else is nothing.
[[nodiscard]] std::optional<std::int32_t> parse_iso_date(std::string_view text) noexcept;

/// "YYYY-MM-DD". Years outside 0000-9999 have a sign and more digits (ISO 8601 expanded form).
[[nodiscard]] std::string format_iso_date(std::int32_t days);

/// Today in UTC by the system's clock. Only front doors call it: everything else is given its day.
[[nodiscard]] std::int32_t today_utc() noexcept;

}  // namespace gigo::base
