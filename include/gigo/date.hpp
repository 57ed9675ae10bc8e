// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell with a date, in ISO 8601 form with the precision that it has.
///
/// \code
/// gigo::DateValue day = gigo::normalize_date("3. März 1985");   // value "1985-03-03", kDay
/// day = gigo::normalize_date("03/04/1985");                    // kAmbiguous, date.ambiguous_order
/// day = gigo::normalize_date("June 1985");                     // value "1985-06", kMonth
/// \endcode
///
/// Whether 03/04 is March or April is decided once for a column, by the cells that leave no choice;
/// where none does, the date is ambiguous and not guessed. Points in time are cut to the day as
/// written; time zones are not applied. Everything here is thread-safe; any bytes are allowed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/table.hpp"
#include "gigo/value.hpp"

namespace gigo {

/// A calendar date of which parts may be unknown (0).
struct PartialDate {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;

  /// True when at least one part is known.
  [[nodiscard]] constexpr bool known() const noexcept {
    return year != 0 || month != 0 || day != 0;
  }
  /// Equal in every part.
  friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

/// Days since 1970-01-01; kNoDay when there is no usable date.
using Day = std::int32_t;
/// "No usable date".
inline constexpr Day kNoDay = INT32_MIN;

/// Which of two small numbers is the day.
enum class DateOrder : std::uint8_t { kUnknown, kDayFirst, kMonthFirst };

/// How much of a date is known.
enum class DatePrecision : std::uint8_t { kNone, kYear, kMonth, kDay, kMonthAndDay };

/// "none", "year", "month", "day", "month_and_day".
[[nodiscard]] std::string_view to_string(DatePrecision precision) noexcept;

/// How dates are read.
struct DateOptions {
  DateOrder order = DateOrder::kUnknown;  ///< known from elsewhere; such dates are not ambiguous
  std::string_view region{};  ///< ISO 3166-1 alpha-2: a country's habit, asked last; may be empty
  bool birth = false;         ///< dates of birth: 1970-01-01 may be real, none before 1880
  Day as_of = kNoDay;         ///< the day of the run: later ones are date.future; kNoDay: none is
};

/// A date, read.
struct DateValue {
  std::string value;  ///< ISO 8601: "1985-06-15", "1985-06", "1985", "--06-15"; empty when unusable
  PartialDate date;   ///< the same
  DatePrecision precision = DatePrecision::kNone;
  ValueStatus status = ValueStatus::kMissing;
  std::vector<CellNote> notes;  ///< each code at most once, in the order the rules ran
};

/// Reads one cell by itself.
[[nodiscard]] DateValue normalize_date(std::string_view raw, const DateOptions& options = {});

/// Reads a column by what its cells say together, each distinct cell once; answer i belongs to cell
/// i.
[[nodiscard]] std::vector<DateValue> normalize_dates(const Column& cells,
                                                     const DateOptions& options,
                                                     unsigned threads = 1);

}  // namespace gigo
