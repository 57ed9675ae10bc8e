// SPDX-License-Identifier: Apache-2.0
#include "normalize/date_judge.hpp"

#include <algorithm>
#include <utility>

#include "base/civil_date.hpp"

namespace gigo::normalize {
namespace {

constexpr std::int64_t kLastYear = 9999;

bool has(const std::vector<CellNote>& notes, Code code) noexcept {
  return std::any_of(notes.begin(), notes.end(),
                     [code](const CellNote& note) { return note.code == code; });
}

// True when all of what is known lies behind the day.
bool later(const PartialDate& date, const base::CivilDate& day) noexcept {
  if (date.year != day.year) return date.year > day.year;
  if (date.month == 0 || date.month != day.month) return date.month > day.month;
  return date.day > day.day;
}

// Nobody was older than 122 when this was written; nobody alive was born before 1880.
bool unlikely_birth(const PartialDate& date, Day as_of) noexcept {
  constexpr int kEarliest = 1880;
  constexpr int kOldest = 120;
  if (date.year < kEarliest) return true;
  if (as_of == kNoDay) return false;
  base::CivilDate oldest = base::civil_from_days(as_of);
  oldest.year -= kOldest;
  return date.day != 0 ? !later(date, oldest) : date.year < oldest.year;
}

}  // namespace

bool DateParts::exists() const noexcept {
  return year >= 1 && year <= kLastYear && month >= 1 && month <= 12 && day >= 1 && day <= 31 &&
         base::valid_date(static_cast<std::int32_t>(year), static_cast<std::uint32_t>(month),
                          static_cast<std::uint32_t>(day));
}

PartialDate DateParts::date() const noexcept {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(day)};
}

std::int64_t full_year(std::int64_t year, const DateColumn& column) noexcept {
  constexpr std::int64_t kCentury = 100;
  const std::int64_t now = column.as_of == kNoDay ? 2025 : base::civil_from_days(column.as_of).year;
  const std::int64_t latest = column.birth ? now : now + 10;
  std::int64_t full = latest - latest % kCentury + year;
  if (full > latest) full -= kCentury;
  return full;
}

bool is_sentinel(const PartialDate& date, const DateColumn& column) noexcept {
  const bool birth = column.birth;
  switch (date.year * 10000 + date.month * 100 + date.day) {
    case 19700101:
      return column.epoch_is_sentinel;
    // What counts from 1900, and day 0 of a spreadsheet.
    case 19000101:
    case 19000100:
    case 19000102:
    case 18991230:
    case 18991231:
    // The ends of what programs can write.
    case 10101:
    case 99991231:
    case 99990909:
    case 99990101:
    case 99981231:
    case 99990000:
    case 29991231:
    case 20991231:
    case 20790606:
    case 20380119:
    // One key held down.
    case 11111111:
    case 11110101:
    case 22220202:
    case 33330303:
    case 44440404:
    case 55550505:
    case 66660606:
    case 77770707:
    case 88880808:
      return true;
    // Beginnings of time of databases; people of history were born on them.
    case 17530101:
    case 16010101:
    case 10000101:
    case 18581117:
    case 18000101:
    case 19010101:
    case 19040101:
    case 19000000:
    case 19691231:
      return !birth;
    default:
      return false;
  }
}

DateCell judged(PartialDate date, ValueStatus status, const DateColumn& column,
                std::vector<CellNote> notes) {
  DateCell cell{date, status, std::move(notes)};
  if (is_sentinel(date, column)) {
    cell.date = {};
    cell.status = ValueStatus::kPlaceholder;
    add_note(cell.notes, Code::kDateSentinel);
    return cell;
  }
  const bool ambiguous = status == ValueStatus::kAmbiguous;
  if (date.year != 0 && column.as_of != kNoDay) {
    const base::CivilDate now = base::civil_from_days(column.as_of);
    if (later(date, now) && column.birth && has(cell.notes, Code::kDateTwoDigitYear)) {
      cell.date.year = date.year = static_cast<std::int16_t>(date.year - 100);
    }
    if (later(date, now)) {
      add_note(cell.notes, Code::kDateFuture);
      cell.status = ValueStatus::kSuspect;
    }
  }
  if (column.birth && date.year != 0 && unlikely_birth(date, column.as_of)) {
    add_note(cell.notes, Code::kDateUnlikelyBirth);
    cell.status = ValueStatus::kSuspect;
  }
  if ((date.day == 0 || date.year == 0) && !ambiguous) add_note(cell.notes, Code::kDatePartial);
  return cell;
}

DateCell judged_parts(const DateParts& parts, const DateColumn& column,
                      std::vector<CellNote> notes) {
  const bool low = parts.year == 0 && parts.month <= 1 && parts.day <= 1;
  const bool nines = parts.year == kLastYear && parts.month == 99 && parts.day == 99;
  const bool day_zero = parts.year == 1900 && (parts.month == 0) != (parts.day == 0) &&
                        parts.month <= 1 && parts.day <= 1;
  if (low || nines || day_zero) return refused(ValueStatus::kPlaceholder, Code::kDateSentinel);
  const bool partly = parts.day == 0 && parts.month >= 0 && parts.month <= 12 && parts.year >= 1 &&
                      parts.year <= kLastYear;
  constexpr std::int64_t kFirstYear = 1000;  // a lone 985 is any number
  if (partly && parts.month == 0 && parts.year < kFirstYear) {
    return refused(ValueStatus::kInvalid, Code::kDateSyntax);
  }
  if (!partly && !parts.exists()) return impossible_date(parts, column, std::move(notes));
  return judged(parts.date(), ValueStatus::kOk, column, std::move(notes));
}

DateCell impossible_date(const DateParts& parts, const DateColumn& column,
                         std::vector<CellNote> notes) {
  DateCell cell;
  // 2024-15-03 has one reading, but nobody asked for that order.
  const DateParts turned{parts.year, parts.day, parts.month};
  add_note(notes, Code::kDateImpossible, turned.exists() ? to_iso(turned.date()) : std::string());
  cell.notes = std::move(notes);
  cell.status = ValueStatus::kInvalid;
  constexpr std::int64_t kEarliest = 1000;
  constexpr std::int64_t kLatest = 2999;
  if (!column.birth || parts.year < kEarliest || parts.year > kLatest) return cell;
  const bool month = parts.month >= 1 && parts.month <= 12;
  const PartialDate known = DateParts{parts.year, month ? parts.month : 0, 0}.date();
  if (is_sentinel(known, column)) return cell;
  cell.date = known;
  cell.status = ValueStatus::kSuspect;
  return cell;
}

DateCell refused(ValueStatus status, Code code) {
  DateCell cell;
  cell.status = status;
  add_note(cell.notes, code);
  return cell;
}

}  // namespace gigo::normalize
