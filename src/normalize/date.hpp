// SPDX-License-Identifier: Apache-2.0
/// \file
/// Dates as people and systems write them. Whether 03/04 is March or April is decided once for a
/// column, by the cells that leave no choice; where none does, the date is ambiguous and not
/// guessed. Points in time are cut to the day as written; time zones are not applied.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "gigo/date.hpp"
#include "gigo/table.hpp"
#include "normalize/note.hpp"

namespace gigo::normalize {

/// Which month "listopad" and its like are.
enum class MonthWords : std::uint8_t { kUnknown, kCroatian, kOther };

/// What is known about a column of dates before a cell is read.
struct DateColumn {
  DateOrder order = DateOrder::kUnknown;
  bool from_region = false;          ///< the order is a country's habit: such dates stay ambiguous
  bool slips = false;                ///< a few cells show the other order: each is named
  bool in_doubt = false;             ///< so many that dates which could be either stay ambiguous
  bool mixed = false;                ///< too many to know the order
  bool year_first = false;           ///< years of two digits come first: 85-06-15
  bool month_year = false;           ///< Jun-15 is June 2015
  bool serials = false;              ///< bare numbers are day counts of a spreadsheet
  bool serials_1904 = false;         ///< which counts from 1904, not 1900
  bool epoch = false;                ///< bare numbers are seconds or smaller since 1970
  bool compact_day_first = false;    ///< eight digits are DDMMYYYY, not YYYYMMDD
  bool compact_month_first = false;  ///< eight digits are MMDDYYYY
  MonthWords words = MonthWords::kUnknown;
  bool birth = false;             ///< dates of birth: 1970-01-01 may be real
  bool epoch_is_sentinel = true;  ///< 1970-01-01 stands for no date
  Day as_of = kNoDay;             ///< the day of the run; kNoDay: nothing is future
};

/// Looks at all cells of a column. `region` (ISO 3166-1 alpha-2, may be empty) is asked when the
/// cells do not tell.
[[nodiscard]] DateColumn judge_date_column(const Column& cells, bool birth, std::string_view region,
                                           Day as_of);

/// The same for a column of one cell.
[[nodiscard]] DateColumn judge_date_cell(std::string_view cell, bool birth, std::string_view region,
                                         Day as_of);

/// The days that so many rows of a column share that no person wrote them there: over 30 % and over
/// 50 rows, in order. Of birth dates only first days of a year, over 5 % and over 20 rows. `days`
/// has one day a row, kNoDay where there is none.
[[nodiscard]] std::vector<Day> bulk_days(const std::vector<Day>& days, bool birth);

/// One cell read.
struct DateCell {
  PartialDate date;  ///< unknown parts are 0
  ValueStatus status = ValueStatus::kMissing;
  std::vector<CellNote> notes;

  /// The day, or kNoDay when a part is unknown or the status is not usable.
  [[nodiscard]] Day day() const noexcept;
};

/// Reads one cell by what is known about its column.
[[nodiscard]] DateCell normalize_date(std::string_view raw, const DateColumn& column);

/// "1985-06-15", with zeros for unknown parts.
[[nodiscard]] std::string to_iso(const PartialDate& date);

/// As ISO 8601 writes it: "1985-06-15", "1985-06", "1985", "--06-15"; empty when nothing is known
/// or a month stands alone.
[[nodiscard]] std::string to_short_iso(const PartialDate& date);

/// The way back from to_iso; anything else gives an unknown date.
[[nodiscard]] PartialDate from_iso(std::string_view text) noexcept;

/// A birth date from columns of year, month and day, each of which may be empty or no number.
/// Two-digit years are read as the latest that is not in the future.
[[nodiscard]] DateCell date_from_parts(std::string_view year, std::string_view month,
                                       std::string_view day, Day as_of);

}  // namespace gigo::normalize
