// SPDX-License-Identifier: Apache-2.0
#include "normalize/date_number.hpp"

#include <array>
#include <utility>

#include "base/civil_date.hpp"
#include "normalize/date_judge.hpp"

namespace gigo::normalize {
namespace {

constexpr std::int64_t kSecondsADay = 86400;

PartialDate date_of(Day day) noexcept {
  const base::CivilDate date = base::civil_from_days(day);
  return {static_cast<std::int16_t>(date.year), static_cast<std::uint8_t>(date.month),
          static_cast<std::uint8_t>(date.day)};
}

// One unit of a count since a beginning.
struct Clock {
  std::uint8_t digits;
  std::int64_t per_second;
  Day zero;
};
constexpr std::array<Clock, 5> kClocks{{{10, 1, 0},
                                        {13, 1'000, 0},
                                        {16, 1'000'000, 0},
                                        {18, 10'000'000, base::days_from_civil(1, 1, 1)},
                                        {18, 10'000'000, base::days_from_civil(1601, 1, 1)}}};

// kNoDay when the number does not fit the clock.
Day day_by(const Clock& clock, const DateScan::Number& number) noexcept {
  if (clock.digits != number.digits && (number.digits + 1 != clock.digits || clock.digits >= 16)) {
    return kNoDay;
  }
  const std::int64_t days = number.value / clock.per_second / kSecondsADay + clock.zero;
  constexpr Day kFirst = base::days_from_civil(1973, 1, 1);
  constexpr Day kLast = base::days_from_civil(2096, 12, 31);
  return days >= kFirst && days <= kLast ? static_cast<Day>(days) : kNoDay;
}

DateCell read_serial(std::int64_t serial, const DateColumn& column) {
  if (serial == 0) return refused(ValueStatus::kPlaceholder, Code::kDateSentinel);
  const Day day = serial_day(serial, column.serials_1904);
  if (day == kNoDay) return refused(ValueStatus::kInvalid, Code::kDateImpossible);
  const PartialDate date = date_of(day);
  return judged(date, ValueStatus::kChanged, column, {{Code::kDateExcelSerial, to_iso(date)}});
}

// A year that files of people have.
bool usual(const DateParts& parts) noexcept { return parts.year >= 1800 && parts.year <= 2100; }

DateCell read_eight(std::int64_t n, const DateColumn& column) {
  const DateParts ymd{n / 10000, n / 100 % 100, n % 100};
  const DateParts dmy{n % 10000, n / 10000 % 100, n / 1000000};
  const DateParts mdy{n % 10000, n / 1000000, n / 10000 % 100};
  if (column.compact_day_first) return judged_parts(dmy, column);
  if (column.compact_month_first) return judged_parts(mdy, column);
  if (ymd.exists() || usual(ymd)) return judged_parts(ymd, column);
  const bool can_dmy = dmy.exists() && usual(dmy);
  const bool can_mdy = mdy.exists() && usual(mdy);
  if (can_dmy && can_mdy && dmy.day != dmy.month) {
    std::vector<CellNote> notes{{Code::kDateAmbiguousOrder, {}}};
    return judged({static_cast<std::int16_t>(dmy.year), 0, 0}, ValueStatus::kAmbiguous, column,
                  std::move(notes));
  }
  return judged_parts(can_dmy ? dmy : can_mdy ? mdy : ymd, column);
}

// 198506, 850615 or 150685, where one reading is left.
DateCell read_six(std::int64_t n, const DateColumn& column) {
  const std::int64_t a = n / 10000;
  const std::int64_t b = n / 100 % 100;
  const std::int64_t c = n % 100;
  std::array<DateParts, 4> readings{};
  std::size_t count = 0;
  const DateParts month{n / 100, c, 0};
  if (usual(month) && c >= 1 && c <= 12) readings[count++] = month;
  const bool whole_year = count != 0;
  for (const DateParts& parts :
       {DateParts{full_year(a, column), b, c}, DateParts{full_year(c, column), b, a},
        DateParts{full_year(c, column), a, b}}) {
    if (parts.exists()) readings[count++] = parts;
  }
  if (count == 0) return refused(ValueStatus::kInvalid, Code::kDateSyntax);
  if (count > 1) return refused(ValueStatus::kInvalid, Code::kDateAmbiguousOrder);
  std::vector<CellNote> notes;
  if (!whole_year) add_note(notes, Code::kDateTwoDigitYear);
  return judged_parts(readings[0], column, std::move(notes));
}

// 2024031510 is a day and an hour, or a second of 2034.
bool is_day_and_hour(std::int64_t n) noexcept {
  const DateParts day{n / 1000000, n / 10000 % 100, n / 100 % 100};
  return n % 100 < 24 && usual(day) && day.exists();
}

bool one_digit_only(const DateScan::Number& number, std::int64_t digit) noexcept {
  for (std::int64_t n = number.value, i = 0; i < number.digits; ++i, n /= 10) {
    if (n % 10 != digit) return false;
  }
  return true;
}

}  // namespace

Day serial_day(std::int64_t serial, bool from_1904) noexcept {
  constexpr Day k1904 = base::days_from_civil(1904, 1, 1);
  constexpr Day k1900 = base::days_from_civil(1899, 12, 30);
  constexpr std::int64_t kLast = 2'958'465;  // 9999-12-31
  constexpr std::int64_t kLeapDay = 60;
  if (serial < 1 || serial > kLast - (from_1904 ? 1462 : 0)) return kNoDay;
  if (from_1904) return k1904 + static_cast<Day>(serial);
  if (serial == kLeapDay) return kNoDay;
  return k1900 + static_cast<Day>(serial) + (serial < kLeapDay ? 1 : 0);
}

bool is_epoch(const DateScan::Number& number) noexcept { return epoch_day(number) != kNoDay; }

Day epoch_day(const DateScan::Number& number) noexcept {
  if (number.digits == 10 && is_day_and_hour(number.value)) return kNoDay;
  for (const Clock& clock : kClocks) {
    if (const Day day = day_by(clock, number); day != kNoDay) return day;
  }
  return kNoDay;
}

DateCell read_milliseconds(std::int64_t milliseconds, const DateColumn& column) {
  constexpr std::int64_t kADay = kSecondsADay * 1000;
  std::int64_t days = milliseconds / kADay;
  if (milliseconds % kADay < 0) --days;
  constexpr Day kFirst = base::days_from_civil(1, 1, 1);
  constexpr Day kLast = base::days_from_civil(9999, 12, 31);
  if (days < kFirst || days > kLast) return refused(ValueStatus::kInvalid, Code::kDateImpossible);
  return judged(date_of(static_cast<Day>(days)), ValueStatus::kOk, column, {});
}

DateCell read_bare_number(const DateScan::Number& number, const DateColumn& column) {
  const std::int64_t n = number.value;
  if (n == 0 || (number.digits >= 4 && one_digit_only(number, 9))) {
    return refused(ValueStatus::kPlaceholder, Code::kDateSentinel);
  }
  // Seven digits are eight that a spreadsheet took the zero from.
  const bool lost_zero =
      number.digits == 7 && (column.compact_day_first || column.compact_month_first);
  if (number.digits == 8 || lost_zero) return read_eight(n, column);
  if (number.digits == 14 || number.digits == 12) {
    const std::int64_t day = n / (number.digits == 14 ? 1'000'000 : 10'000);
    return judged_parts({day / 10000, day / 100 % 100, day % 100}, column);
  }
  if (number.digits == 10 && is_day_and_hour(n)) {
    return judged_parts({n / 1000000, n / 10000 % 100, n / 100 % 100}, column);
  }
  // A number of ten digits may be many things; of eighteen that are a day of our time, hardly.
  if (number.digits == 18 || column.epoch) {
    if (const Day day = epoch_day(number); day != kNoDay) {
      return judged(date_of(day), ValueStatus::kOk, column, {});
    }
  }
  // Five digits can hardly be anything else, four only where the column is made of them.
  const bool day_count = number.digits == 5 && n >= (column.birth ? 10000 : 20000) && n <= 60000;
  if (day_count || (column.serials && (number.digits <= 5 || n == 2'958'465))) {
    return read_serial(n, column);
  }
  if (number.digits == 4 && n >= 1000) return judged_parts({n, 0, 0}, column);
  if (number.digits == 6) return read_six(n, column);
  return refused(ValueStatus::kInvalid, Code::kDateSyntax);
}

}  // namespace gigo::normalize
