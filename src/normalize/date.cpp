// SPDX-License-Identifier: Apache-2.0
#include "normalize/date.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <span>

#include "base/ascii.hpp"
#include "base/civil_date.hpp"
#include "normalize/date_scan.hpp"
#include "normalize/placeholder.hpp"

namespace gigo::normalize {
namespace {

struct Parts {
  std::int64_t year = 0, month = 0, day = 0;
};

PartialDate partial(const Parts& parts) noexcept {
  return {static_cast<std::int16_t>(parts.year), static_cast<std::uint8_t>(parts.month),
          static_cast<std::uint8_t>(parts.day)};
}

bool exists(const Parts& parts) noexcept {
  return parts.year >= 1 && parts.year <= 9999 && parts.month >= 1 && parts.month <= 12 &&
         parts.day >= 1 && parts.day <= 31 &&
         base::valid_date(static_cast<std::int32_t>(parts.year),
                          static_cast<std::uint32_t>(parts.month),
                          static_cast<std::uint32_t>(parts.day));
}

// Two digits stand for the latest year that makes sense: births are not in the future, other dates
// not much.
std::int64_t full_year(std::int64_t year, const DateColumn& column) noexcept {
  constexpr std::int64_t kCentury = 100;
  const std::int64_t now = column.as_of == kNoDay ? 2025 : base::civil_from_days(column.as_of).year;
  const std::int64_t latest = column.birth ? now : now + 10;
  std::int64_t full = latest - latest % kCentury + year;
  if (full > latest) full -= kCentury;
  return full;
}

bool is_sentinel(const PartialDate& date, const DateColumn& column) noexcept {
  constexpr std::array<PartialDate, 8> kAlways{{{1900, 1, 1},
                                                {1899, 12, 30},
                                                {1899, 12, 31},
                                                {1900, 1, 0},
                                                {1111, 11, 11},
                                                {9999, 12, 31},
                                                {9999, 9, 9},
                                                {1, 1, 1}}};
  // Beginnings of time of databases; people of history were born on them.
  constexpr std::array<PartialDate, 2> kUnlessBirth{{{1753, 1, 1}, {1601, 1, 1}}};
  if (date == PartialDate{1970, 1, 1}) return column.epoch_is_sentinel;
  const auto is_in = [&date](std::span<const PartialDate> list) {
    return std::find(list.begin(), list.end(), date) != list.end();
  };
  return is_in(kAlways) || (!column.birth && is_in(kUnlessBirth));
}

DateCell finish(const PartialDate& date, ValueStatus status, const DateColumn& column,
                std::vector<CellNote> notes) {
  DateCell cell{date, status, std::move(notes)};
  if (is_sentinel(date, column)) {
    cell.date = {};
    cell.status = ValueStatus::kPlaceholder;
    add_note(cell.notes, Code::kDateSentinel);
    return cell;
  }
  if (column.as_of == kNoDay) return cell;
  const base::CivilDate now = base::civil_from_days(column.as_of);
  const bool later = date.day != 0 ? cell.day() > column.as_of : date.year > now.year;
  if (later) {
    add_note(cell.notes, Code::kDateFuture);
    cell.status = ValueStatus::kSuspect;
  }
  return cell;
}

DateCell impossible(const Parts& parts, const DateColumn& column, std::vector<CellNote> notes) {
  add_note(notes, Code::kDateImpossible);
  DateCell cell;
  cell.notes = std::move(notes);
  cell.status = ValueStatus::kInvalid;
  constexpr std::int64_t kEarliest = 1000;
  if (!column.birth || parts.year < kEarliest || parts.year > 9999) return cell;
  // The year, and the month if there is such one, are still worth comparing.
  const bool month = parts.month >= 1 && parts.month <= 12;
  cell.date = partial({parts.year, month ? parts.month : 0, 0});
  cell.status = ValueStatus::kSuspect;
  return cell;
}

DateCell failure(ValueStatus status, Code code) {
  DateCell cell;
  cell.status = status;
  add_note(cell.notes, code);
  return cell;
}

DateCell read_ymd(const Parts& parts, const DateColumn& column, std::vector<CellNote> notes = {}) {
  if (parts.year == 0 && parts.month == 0 && parts.day == 0) {
    return failure(ValueStatus::kPlaceholder, Code::kDateSentinel);
  }
  if (parts.year >= 1 && parts.year <= 9999 && parts.day == 0 && parts.month >= 0 &&
      parts.month <= 12) {
    return finish(partial(parts), ValueStatus::kOk, column, std::move(notes));
  }
  if (!exists(parts)) return impossible(parts, column, std::move(notes));
  return finish(partial(parts), ValueStatus::kOk, column, std::move(notes));
}

DateCell read_serial(std::int64_t serial, const DateColumn& column) {
  // Day 1 is 1900-01-01, and the 29 February 1900 that never was counts: from 61 on the origin is
  // 1899-12-30.
  constexpr std::int32_t kOrigin = base::days_from_civil(1899, 12, 30);
  const base::CivilDate date = base::civil_from_days(kOrigin + static_cast<std::int32_t>(serial));
  const PartialDate read{static_cast<std::int16_t>(date.year),
                         static_cast<std::uint8_t>(date.month),
                         static_cast<std::uint8_t>(date.day)};
  std::vector<CellNote> notes{{Code::kDateExcelSerial, to_iso(read)}};
  return finish(read, ValueStatus::kChanged, column, std::move(notes));
}

DateCell read_epoch(std::int64_t seconds, const DateColumn& column) {
  constexpr std::int64_t kSecondsADay = 86400;
  const base::CivilDate date =
      base::civil_from_days(static_cast<std::int32_t>(seconds / kSecondsADay));
  return read_ymd({date.year, date.month, date.day}, column);
}

DateCell read_bare_number(const DateScan::Number& number, const DateColumn& column) {
  const std::int64_t n = number.value;
  if (number.digits == 8 || number.digits == 14) {
    const std::int64_t digits = number.digits == 14 ? n / 1'000'000 : n;
    const Parts ymd{digits / 10000, digits / 100 % 100, digits % 100};
    const Parts dmy{digits % 10000, digits / 10000 % 100, digits / 1000000};
    return read_ymd(column.compact_day_first ? dmy : ymd, column);
  }
  if (column.epoch && (number.digits == 10 || number.digits == 13)) {
    return read_epoch(number.digits == 13 ? n / 1000 : n, column);
  }
  // Five digits can hardly be anything else, four only where the column is made of them.
  const bool day_count = number.digits == 5 && n >= (column.birth ? 10000 : 20000) && n <= 60000;
  if (day_count || (column.serials && number.digits >= 4 && number.digits <= 5)) {
    return read_serial(n, column);
  }
  if (number.digits == 4 && n >= 1000) return read_ymd({n, 0, 0}, column);
  if (n == 0) return failure(ValueStatus::kPlaceholder, Code::kDateSentinel);
  return failure(ValueStatus::kInvalid, Code::kDateSyntax);
}

// Two small numbers and a year behind them.
DateCell read_small_pair(std::int64_t a, std::int64_t b, std::int64_t year, char separator,
                         const DateColumn& column, std::vector<CellNote> notes) {
  const Parts day_first{year, b, a};
  const Parts month_first{year, a, b};
  if (a == b || (a == 0 && b == 0)) return read_ymd(day_first, column, std::move(notes));
  const bool can_day_first = exists(day_first);
  const bool can_month_first = exists(month_first);
  if (!can_day_first && !can_month_first) return impossible({year, 0, 0}, column, std::move(notes));
  if (!can_month_first) return read_ymd(day_first, column, std::move(notes));
  if (!can_day_first) return read_ymd(month_first, column, std::move(notes));
  // Points between numbers are written where the day comes first.
  DateOrder order = column.order;
  if (order == DateOrder::kUnknown && separator == '.') order = DateOrder::kDayFirst;
  if (column.mixed || order == DateOrder::kUnknown) {
    add_note(notes, column.mixed ? Code::kDateMixedOrder : Code::kDateAmbiguousOrder);
    return finish(partial({year, 0, 0}), ValueStatus::kAmbiguous, column, std::move(notes));
  }
  const Parts& chosen = order == DateOrder::kDayFirst ? day_first : month_first;
  const bool by_sign = separator == '.' && order == DateOrder::kDayFirst;
  if (!column.from_region || by_sign) return read_ymd(chosen, column, std::move(notes));
  add_note(notes, Code::kDateAmbiguousOrder);
  DateCell cell = read_ymd(chosen, column, std::move(notes));
  if (cell.status == ValueStatus::kOk) cell.status = ValueStatus::kAmbiguous;
  return cell;
}

DateCell read_with_month_name(const DateScan& scan, const DateColumn& column) {
  std::vector<CellNote> notes;
  if (scan.count > 2) return failure(ValueStatus::kInvalid, Code::kDateSyntax);
  const DateScan::Number& a = scan.numbers[0];
  const DateScan::Number& b = scan.numbers[1];
  if (scan.count == 1) {
    if (a.digits == 4) return read_ymd({a.value, scan.month, 0}, column);
    return failure(ValueStatus::kInvalid, Code::kDateSyntax);  // a day without a year
  }
  const bool year_first = a.digits == 4;
  const DateScan::Number& year = year_first ? a : b;
  std::int64_t full = year.value;
  if (year.digits <= 2) {
    full = full_year(year.value, column);
    add_note(notes, Code::kDateTwoDigitYear);
  }
  return read_ymd({full, scan.month, year_first ? b.value : a.value}, column, std::move(notes));
}

}  // namespace

Day DateCell::day() const noexcept {
  if (!usable(status) || date.year == 0 || date.month == 0 || date.day == 0) return kNoDay;
  return base::days_from_civil(date.year, date.month, date.day);
}

DateCell normalize_date(std::string_view raw, const DateColumn& column) {
  if (base::trim(raw).empty()) return {};
  const DateScan scan = scan_date(raw);
  if (!scan.readable) {
    if (is_placeholder_text(raw)) return failure(ValueStatus::kPlaceholder, Code::kDateSentinel);
    return failure(ValueStatus::kInvalid, Code::kDateSyntax);
  }
  if (scan.month != 0) return read_with_month_name(scan, column);
  const DateScan::Number& a = scan.numbers[0];
  const DateScan::Number& b = scan.numbers[1];
  const DateScan::Number& c = scan.numbers[2];
  if (scan.count == 1) return read_bare_number(a, column);
  if (scan.count == 2) {
    // A serial with a time of day ("45321.5"), a year and a month, a month and a year.
    if (column.serials && a.digits == 5 && scan.separator == '.') {
      return read_serial(a.value, column);
    }
    if (a.digits == 4) return read_ymd({a.value, b.value, 0}, column);
    if (b.digits == 4 && a.digits <= 2) return read_ymd({b.value, a.value, 0}, column);
    return failure(ValueStatus::kInvalid, Code::kDateSyntax);
  }
  if (a.digits >= 3) return read_ymd({a.value, b.value, c.value}, column);
  std::vector<CellNote> notes;
  std::int64_t year = c.value;
  if (c.digits <= 2) {
    if (a.value > 31 && b.value <= 12) {  // 99-12-31
      add_note(notes, Code::kDateTwoDigitYear);
      return read_ymd({full_year(a.value, column), b.value, c.value}, column, std::move(notes));
    }
    if (a.value == 0 && b.value == 0 && c.value == 0) {
      return failure(ValueStatus::kPlaceholder, Code::kDateSentinel);
    }
    year = full_year(c.value, column);
    add_note(notes, Code::kDateTwoDigitYear);
  }
  return read_small_pair(a.value, b.value, year, scan.separator, column, std::move(notes));
}

std::string to_iso(const PartialDate& date) {
  char text[16];
  const int size = std::snprintf(text, sizeof text, "%04d-%02d-%02d", static_cast<int>(date.year),
                                 static_cast<int>(date.month), static_cast<int>(date.day));
  return {text, static_cast<std::size_t>(size)};
}

PartialDate from_iso(std::string_view text) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  const auto digits = [text](std::size_t begin, std::size_t end) {
    int value = 0;
    for (std::size_t i = begin; i < end; ++i) value = value * 10 + (text[i] - '0');
    return value;
  };
  return {static_cast<std::int16_t>(digits(0, 4)), static_cast<std::uint8_t>(digits(5, 7)),
          static_cast<std::uint8_t>(digits(8, 10))};
}

DateCell date_from_parts(std::string_view year, std::string_view month, std::string_view day,
                         Day as_of) {
  DateColumn column;
  column.birth = true;
  column.as_of = as_of;
  column.epoch_is_sentinel = false;
  const DateScan y = scan_date(year);
  const DateScan m = scan_date(month);
  const DateScan d = scan_date(day);
  const auto number = [](const DateScan& scan) {
    return scan.readable && scan.count >= 1 ? scan.numbers[0].value : 0;
  };
  Parts parts{number(y), number(m), number(d)};
  if (m.month != 0) parts.month = m.month;
  if (parts.month == 0) {
    // A month alone ("March") is no readable date, but a month.
    parts.month = scan_date(std::string(month) + " 2000").month;
  }
  if (parts.year == 0 && parts.month == 0 && parts.day == 0) {
    const bool blank =
        base::trim(year).empty() && base::trim(month).empty() && base::trim(day).empty();
    if (blank) return {};
    return failure(ValueStatus::kPlaceholder, Code::kDateSentinel);
  }
  std::vector<CellNote> notes;
  if (y.readable && y.numbers[0].digits <= 2) {
    parts.year = full_year(parts.year, column);
    add_note(notes, Code::kDateTwoDigitYear);
  }
  if (parts.year < 0 || parts.year > 9999 || parts.month > 12 || parts.day > 31 ||
      (parts.year != 0 && parts.month != 0 && parts.day != 0 && !exists(parts))) {
    return impossible(parts, column, std::move(notes));
  }
  return finish(partial(parts), ValueStatus::kOk, column, std::move(notes));
}

}  // namespace gigo::normalize
