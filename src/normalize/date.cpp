// SPDX-License-Identifier: Apache-2.0
#include "normalize/date.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "base/civil_date.hpp"
#include "normalize/date_judge.hpp"
#include "normalize/date_number.hpp"
#include "normalize/date_scan.hpp"
#include "normalize/placeholder.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

using Notes = std::vector<CellNote>;
using Number = DateScan::Number;

DateCell no_date() { return refused(ValueStatus::kInvalid, Code::kDateSyntax); }

// A year as written; one of two digits is filled up and noted.
std::int64_t year_of(const Number& number, const DateColumn& column, Notes& notes) {
  if (number.digits > 2) return number.value;
  add_note(notes, Code::kDateTwoDigitYear);
  return full_year(number.value, column);
}

// A year of which nothing more is certain.
DateCell year_only(std::int64_t year, Code why, const DateColumn& column, Notes notes) {
  constexpr std::int64_t kFirstYear = 1000;
  if (year < kFirstYear || year > 9999) return no_date();
  add_note(notes, why);
  return judged(DateParts{year, 0, 0}.date(), ValueStatus::kAmbiguous, column, std::move(notes));
}

// Two small numbers and a year behind them.
DateCell read_small_pair(const DateScan& scan, std::int64_t year, const DateColumn& column,
                         Notes notes) {
  const std::int64_t a = scan.numbers[0].value;
  const std::int64_t b = scan.numbers[1].value;
  const DateParts day_first{year, b, a};
  const DateParts month_first{year, a, b};
  if (b == 0)
    return judged_parts({year, a <= 12 ? a : 0, a <= 12 ? 0 : a}, column, std::move(notes));
  if (a == b || a == 0) return judged_parts(day_first, column, std::move(notes));
  if (year == 9999 && a == 99) return judged_parts(day_first, column, std::move(notes));
  const bool can_day_first = day_first.exists();
  const bool can_month_first = month_first.exists();
  if (!can_day_first && !can_month_first) {
    // 31/04 and 2/30 have a month all the same.
    const std::int64_t month = a > 12 && b <= 12 ? b : b > 12 && a <= 12 ? a : 0;
    return impossible_date({year, month, std::max(a, b)}, column, std::move(notes));
  }
  if (!can_month_first || !can_day_first) {
    const DateOrder only = can_day_first ? DateOrder::kDayFirst : DateOrder::kMonthFirst;
    if (column.slips && only != column.order) add_note(notes, Code::kDateMixedOrder);
    return judged_parts(can_day_first ? day_first : month_first, column, std::move(notes));
  }
  // Points between numbers are written where the day comes first; 15/6-1985 in Scandinavia only.
  const bool by_sign = scan.separator == '.' || (scan.separator == '/' && scan.second == '-');
  DateOrder order = column.order;
  if (order == DateOrder::kUnknown && by_sign) order = DateOrder::kDayFirst;
  if (column.mixed) return year_only(year, Code::kDateMixedOrder, column, std::move(notes));
  if (order == DateOrder::kUnknown) {
    return year_only(year, Code::kDateAmbiguousOrder, column, std::move(notes));
  }
  const DateParts& chosen = order == DateOrder::kDayFirst ? day_first : month_first;
  const bool decided = !column.from_region && !column.in_doubt;
  if (decided || (by_sign && order == DateOrder::kDayFirst)) {
    return judged_parts(chosen, column, std::move(notes));
  }
  add_note(notes, Code::kDateAmbiguousOrder);
  DateCell cell = judged_parts(chosen, column, std::move(notes));
  if (cell.status == ValueStatus::kOk) cell.status = ValueStatus::kAmbiguous;
  return cell;
}

// "15 June", "June 1985", "Jun-15".
DateCell read_month_and_number(const DateScan& scan, std::int64_t month, const DateColumn& column) {
  const Number& number = scan.numbers[0];
  Notes notes;
  const bool day_before = scan.numbers_before_month == 1;
  const bool year = number.digits > 2 || number.value > 31 || number.value == 0 ||
                    scan.around_month == '\'' || (column.month_year && !day_before);
  if (year) {
    if (number.digits == 3) return no_date();
    const std::int64_t full = year_of(number, column, notes);
    return judged_parts({full, month, 0}, column, std::move(notes));
  }
  const bool plain = day_before || number.ordinal || scan.around_month != '-';
  if (!plain) return refused(ValueStatus::kInvalid, Code::kDateAmbiguousOrder);
  constexpr std::int64_t kLeapYear = 2000;
  const DateParts parts{kLeapYear, month, number.value};
  if (!parts.exists()) return impossible_date({0, month, number.value}, column, {});
  return judged(DateParts{0, month, number.value}.date(), ValueStatus::kOk, column, {});
}

DateCell read_with_month_name(const DateScan& scan, const DateColumn& column) {
  std::int64_t month = scan.month;
  const bool known = scan.croatian == 0 || column.words != MonthWords::kUnknown;
  if (scan.croatian != 0 && column.words == MonthWords::kCroatian) month = scan.croatian;
  if (scan.count > 2) return no_date();
  if (scan.count == 1) {
    if (known) return read_month_and_number(scan, month, column);
    return refused(ValueStatus::kInvalid, Code::kDateAmbiguousOrder);
  }
  const Number& a = scan.numbers[0];
  const Number& b = scan.numbers[1];
  const bool year_first = a.digits > 2 || (a.value > 31 && b.digits <= 2);
  Notes notes;
  const std::int64_t year = year_of(year_first ? a : b, column, notes);
  if (!known) return year_only(year, Code::kDateAmbiguousOrder, column, std::move(notes));
  return judged_parts({year, month, year_first ? b.value : a.value}, column, std::move(notes));
}

// "--06-15", "--0615".
DateCell read_without_year(const DateScan& scan, const DateColumn& column) {
  const Number& a = scan.numbers[0];
  DateParts parts{0, a.value, scan.numbers[1].value};
  if (scan.count == 1 && a.digits == 4) parts = {0, a.value / 100, a.value % 100};
  if (scan.day_only || scan.month != 0 || scan.count > 2 || parts.day == 0) return no_date();
  constexpr std::int64_t kLeapYear = 2000;
  if (!DateParts{kLeapYear, parts.month, parts.day}.exists()) {
    return impossible_date(parts, column, {});
  }
  return judged(parts.date(), ValueStatus::kOk, column, {});
}

// "2024-W11-5", "2024W115"; a week alone is a month where it lies in one.
DateCell read_week(const DateScan& scan, const DateColumn& column) {
  const Number& year = scan.numbers[0];
  std::int64_t week = scan.numbers[1].value;
  std::int64_t weekday = scan.numbers[2].value;
  const bool together = scan.numbers[1].digits == 3;
  if (together) {
    weekday = week % 10;
    week /= 10;
  }
  const bool whole = together || scan.count == 3;
  if (year.digits != 4 || year.value < 1 || scan.numbers[1].digits < 2) return no_date();
  if (week < 1 || week > 53 || (whole && (weekday < 1 || weekday > 7))) {
    return impossible_date({year.value, 0, 0}, column, {});
  }
  // Week 1 has 4 January in it; day 0 of our count is a Thursday.
  const Day fourth = base::days_from_civil(static_cast<std::int32_t>(year.value), 1, 4);
  const Day monday = fourth - ((fourth + 3) % 7 + 7) % 7 + static_cast<Day>(week - 1) * 7;
  const base::CivilDate thursday = base::civil_from_days(monday + 3);
  if (thursday.year != year.value) return impossible_date({year.value, 0, 0}, column, {});
  if (whole) {
    const base::CivilDate day = base::civil_from_days(monday + static_cast<Day>(weekday) - 1);
    return judged_parts({day.year, day.month, day.day}, column);
  }
  const base::CivilDate first = base::civil_from_days(monday);
  const base::CivilDate last = base::civil_from_days(monday + 6);
  // 2020-W53 has three days of 2021: the year as written, in doubt.
  if (first.year != last.year) return year_only(year.value, Code::kDatePartial, column, {});
  return judged_parts({first.year, first.month == last.month ? first.month : 0, 0}, column);
}

// "2024-075": a day of the year.
DateCell read_day_of_year(std::int64_t year, std::int64_t day, const DateColumn& column) {
  const std::int64_t days = base::is_leap_year(static_cast<std::int32_t>(year)) ? 366 : 365;
  if (year < 1 || day < 1 || day > days) return impossible_date({year, 0, 0}, column, {});
  const Day first = base::days_from_civil(static_cast<std::int32_t>(year), 1, 1);
  const base::CivilDate date = base::civil_from_days(first + static_cast<Day>(day) - 1);
  return judged_parts({date.year, date.month, date.day}, column);
}

DateCell read_two_numbers(const DateScan& scan, const DateColumn& column) {
  const Number& a = scan.numbers[0];
  const Number& b = scan.numbers[1];
  const bool fraction = scan.separator == '.' || scan.separator == ',';
  // "45321.5", "1709287200.123", "19850615.0".
  if (a.digits >= 5 && fraction) return read_bare_number(a, column);
  if (a.digits == 4) {
    if (b.digits == 3 && scan.separator == '-') return read_day_of_year(a.value, b.value, column);
    if (b.digits <= 2) return judged_parts({a.value, b.value, 0}, column);
    return no_date();
  }
  if (b.digits == 4 && a.digits <= 2) return judged_parts({b.value, a.value, 0}, column);
  if (a.digits > 2 || b.digits > 2) return no_date();
  // 06/85, 85-06
  const bool year_last = b.value > 31 && a.value >= 1 && a.value <= 12;
  if (year_last || (a.value > 31 && b.value >= 1 && b.value <= 12)) {
    Notes notes;
    const std::int64_t year = year_of(year_last ? b : a, column, notes);
    return judged_parts({year, year_last ? a.value : b.value, 0}, column, std::move(notes));
  }
  // A day and a month, a month and a year: nobody can tell.
  const bool small = a.value >= 1 && b.value >= 1 && a.value <= 31 && b.value <= 31;
  return small ? refused(ValueStatus::kInvalid, Code::kDateAmbiguousOrder) : no_date();
}

// Numbers that a sign behind them names: 1985年6月15日.
DateCell read_marked(const DateScan& scan, const DateColumn& column) {
  DateParts parts;
  bool month_after_day = false;
  for (std::size_t i = 0; i < scan.count; ++i) {
    const Number& number = scan.numbers[i];
    std::int64_t* part = number.part == DateScan::Part::kYear    ? &parts.year
                         : number.part == DateScan::Part::kMonth ? &parts.month
                         : number.part == DateScan::Part::kDay   ? &parts.day
                                                                 : nullptr;
    if (part == nullptr && i == 2 && parts.month != 0 && parts.day == 0) part = &parts.day;
    if (part == nullptr || *part != 0 || number.value == 0) return no_date();
    if (part == &parts.month) month_after_day = parts.day != 0;
    *part = number.value;
  }
  if (month_after_day || (parts.month == 0 && parts.day != 0)) return no_date();
  if (parts.year == 0) {
    if (parts.day == 0) return no_date();
    constexpr std::int64_t kLeapYear = 2000;
    if (!DateParts{kLeapYear, parts.month, parts.day}.exists()) {
      return impossible_date(parts, column, {});
    }
    return judged(parts.date(), ValueStatus::kOk, column, {});
  }
  Notes notes;
  const bool short_year = parts.year < 100 && scan.numbers[0].digits <= 2;
  if (short_year) parts.year = year_of(scan.numbers[0], column, notes);
  return judged_parts(parts, column, std::move(notes));
}

DateCell read_three_numbers(const DateScan& scan, const DateColumn& column) {
  const auto& [a, b, c] = scan.numbers;
  if (a.digits > 4 || b.digits > 2 || c.digits > 4 || c.digits == 3) return no_date();
  if (a.digits >= 3) {
    return c.digits <= 2 ? judged_parts({a.value, b.value, c.value}, column) : no_date();
  }
  if (a.value == 0 && b.value == 0 && c.value == 0) {
    return refused(ValueStatus::kPlaceholder, Code::kDateSentinel);
  }
  if (c.digits > 2) return read_small_pair(scan, c.value, column, {});
  Notes notes;
  const bool year_first = a.value > 31 || (column.year_first && c.value <= 31);
  if (year_first && b.value <= 12) {  // 99-12-31
    const std::int64_t year = year_of(a, column, notes);
    return judged_parts({year, b.value, c.value}, column, std::move(notes));
  }
  const std::int64_t year = year_of(c, column, notes);
  return read_small_pair(scan, year, column, std::move(notes));
}

DateCell read_scanned(const DateScan& scan, const DateColumn& column) {
  const Number& a = scan.numbers[0];
  if (scan.json) return read_milliseconds(a.value, column);
  if (scan.no_year) return read_without_year(scan, column);
  if (scan.quarter != 0) {
    const bool year = scan.count == 1 && scan.month == 0 && a.digits == 4;
    return year ? judged_parts({a.value, 0, 0}, column) : no_date();
  }
  if (scan.week) return scan.count >= 2 ? read_week(scan, column) : no_date();
  if (scan.month != 0) return read_with_month_name(scan, column);
  for (std::size_t i = 0; i < scan.count; ++i) {
    if (scan.numbers[i].part != DateScan::Part::kUnknown) return read_marked(scan, column);
  }
  if (scan.count == 1) return read_bare_number(a, column);
  return scan.count == 2 ? read_two_numbers(scan, column) : read_three_numbers(scan, column);
}

// "1985-06-15", which most cells are, needs no taking apart.
bool is_iso_day(std::string_view raw) noexcept {
  if (raw.size() != 10 || raw[4] != '-' || raw[7] != '-') return false;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (i != 4 && i != 7 && !base::is_digit(raw[i])) return false;
  }
  return true;
}

}  // namespace

Day DateCell::day() const noexcept {
  if (!usable(status) || date.year == 0 || date.month == 0 || date.day == 0) return kNoDay;
  return base::days_from_civil(date.year, date.month, date.day);
}

DateCell normalize_date(std::string_view raw, const DateColumn& column) {
  if (is_iso_day(raw)) {
    const PartialDate date = from_iso(raw);
    return judged_parts({date.year, date.month, date.day}, column);
  }
  if (base::trim(raw).empty()) return {};
  const DateScan scan = scan_date(raw);
  if (!scan.readable) {
    if (is_placeholder_text(raw)) return refused(ValueStatus::kPlaceholder, Code::kDateSentinel);
    if (text::cleaned(raw).empty()) return {};
    return no_date();
  }
  DateCell cell = read_scanned(scan, column);
  if (scan.approximate && usable(cell.status)) {
    if (cell.status == ValueStatus::kOk) cell.status = ValueStatus::kAmbiguous;
    add_note(cell.notes, Code::kDatePartial);
  }
  return cell;
}

}  // namespace gigo::normalize
