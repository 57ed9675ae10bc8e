// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "base/ascii.hpp"
#include "base/civil_date.hpp"
#include "normalize/batch.hpp"
#include "normalize/date.hpp"
#include "normalize/date_number.hpp"
#include "normalize/date_scan.hpp"
#include "normalize/date_serials.hpp"

namespace gigo::normalize {
namespace {

// What the cells of a column show, counted.
struct Evidence {
  std::uint64_t cells = 0;
  std::uint64_t day_first = 0;        // first number above 12
  std::uint64_t month_first = 0;      // second number above 12
  std::uint64_t short_day_first = 0;  // the same of years with two digits, which may stand first
  std::uint64_t short_month_first = 0;
  std::uint64_t year_first = 0;  // first of three short numbers above 31
  std::uint64_t year_last = 0;   // last of three short numbers above 31
  std::uint64_t month_year = 0;  // Jun-85
  std::uint64_t serials = 0;
  std::uint64_t short_serials = 0;  // of four digits, which may be years of no time
  std::uint64_t epoch = 0;
  std::uint64_t compact_year_first = 0;
  std::uint64_t compact_day_first = 0;
  std::uint64_t compact_month_first = 0;
  std::uint64_t croatian = 0;    // months that no neighbour has
  std::uint64_t neighbours = 0;  // months that Polish, Czech and Ukrainian have
  std::uint64_t unix_zero = 0;   // 1970-01-01
  SerialEvidence days;
};

bool is_date(std::int64_t year, std::int64_t month, std::int64_t day) noexcept {
  constexpr std::int64_t kEarliest = 1000;
  return year >= kEarliest && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31 &&
         base::valid_date(static_cast<std::int32_t>(year), static_cast<std::uint32_t>(month),
                          static_cast<std::uint32_t>(day));
}

void look_at_number(const DateScan::Number& number, bool birth, Evidence& evidence) noexcept {
  const std::int64_t n = number.value;
  const std::int64_t earliest_serial = birth ? 3000 : 20000;
  if (number.digits <= 5 && n >= earliest_serial && n <= 60000) {
    ++(number.digits < 5 ? evidence.short_serials : evidence.serials);
    evidence.days.add(n);
  }
  if (is_epoch(number)) ++evidence.epoch;
  if (number.digits != 8 && number.digits != 7) return;
  const bool whole = number.digits == 8;
  if (whole && is_date(n / 10000, n / 100 % 100, n % 100)) ++evidence.compact_year_first;
  constexpr std::int64_t kFirst = 1800;
  constexpr std::int64_t kLast = 2100;
  const std::int64_t year = n % 10000;
  if (year < kFirst || year > kLast) return;
  const std::int64_t a = n / 1000000;
  const std::int64_t b = n / 10000 % 100;
  const bool day = is_date(year, b, a);
  const bool month = is_date(year, a, b);
  // Only what cannot be the other.
  if (day && !month) ++evidence.compact_day_first;
  if (month && !day) ++evidence.compact_month_first;
}

void look_at_three(const DateScan& scan, Evidence& evidence) noexcept {
  const auto& [a, b, c] = scan.numbers;
  if (a.value == 1970 && b.value == 1 && c.value == 1) ++evidence.unix_zero;
  if (a.digits > 2) return;
  const bool short_year = c.digits <= 2;
  if (short_year && a.value > 31) ++evidence.year_first;
  if (short_year && c.value > 31) ++evidence.year_last;
  if (a.value > 31 || b.value > 31) return;
  const bool day_first = a.value > 12 && b.value <= 12;
  const bool month_first = b.value > 12 && a.value <= 12;
  if (day_first) ++(short_year ? evidence.short_day_first : evidence.day_first);
  if (month_first) ++(short_year ? evidence.short_month_first : evidence.month_first);
}

void look_at(const DateScan& scan, bool birth, Evidence& evidence) noexcept {
  ++evidence.cells;
  if (!scan.readable || scan.no_year || scan.quarter != 0 || scan.week) return;
  if (scan.language == DateWord::kCroatian) ++evidence.croatian;
  if (scan.language == DateWord::kNeighbour) ++evidence.neighbours;
  const DateScan::Number& a = scan.numbers[0];
  if (scan.month != 0) {
    const bool behind = scan.count == 1 && scan.numbers_before_month == 0;
    if (behind && a.digits == 2 && (a.value > 31 || a.value == 0)) ++evidence.month_year;
    return;
  }
  const bool fraction = scan.count == 2 && scan.separator == '.' && a.digits >= 5;
  if (scan.count == 1 || fraction) look_at_number(a, birth, evidence);
  if (scan.count == 3) look_at_three(scan, evidence);
}

// "2024-03-15" says nothing of the order of other cells.
bool is_iso_day(std::string_view cell) noexcept {
  constexpr std::string_view kShape = "0000-00-00";
  if (cell.size() != kShape.size() || cell == "1970-01-01") return false;
  for (std::size_t i = 0; i < kShape.size(); ++i) {
    if (kShape[i] == '0' ? !base::is_digit(cell[i]) : cell[i] != '-') return false;
  }
  const int month = (cell[5] - '0') * 10 + cell[6] - '0';
  const int day = (cell[8] - '0') * 10 + cell[9] - '0';
  return (cell[0] == '1' || cell[0] == '2') && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

MonthWords month_words(const Evidence& evidence, std::string_view region) noexcept {
  if (evidence.croatian != evidence.neighbours) {
    return evidence.croatian > evidence.neighbours ? MonthWords::kCroatian : MonthWords::kOther;
  }
  if (region == "HR" || region == "BA") return MonthWords::kCroatian;
  return region == "PL" || region == "CZ" || region == "UA" ? MonthWords::kOther
                                                            : MonthWords::kUnknown;
}

DateColumn judge(const Evidence& evidence, bool birth, std::string_view region, Day as_of) {
  DateColumn column;
  column.birth = birth;
  column.as_of = as_of;
  column.year_first = evidence.year_first > 0 && evidence.year_last == 0;
  std::uint64_t day_first = evidence.day_first;
  std::uint64_t month_first = evidence.month_first;
  if (!column.year_first) {
    day_first += evidence.short_day_first;
    month_first += evidence.short_month_first;
  }
  constexpr std::uint64_t kClear = 100;  // one slip in a hundred says nothing of the others
  constexpr std::uint64_t kLikely = 20;
  const std::uint64_t most = std::max(day_first, month_first);
  const std::uint64_t slips = std::min(day_first, month_first);
  if (most > 0) {
    column.mixed = most < slips * kLikely;
    if (!column.mixed) {
      column.order = day_first > month_first ? DateOrder::kDayFirst : DateOrder::kMonthFirst;
      column.slips = slips > 0;
      column.in_doubt = slips > 0 && most <= slips * kClear;
    }
  } else if (!region.empty()) {
    column.order = region == "US" || region == "PH" || region == "FM" || region == "PW"
                       ? DateOrder::kMonthFirst
                       : DateOrder::kDayFirst;
    column.from_region = true;
  }
  column.month_year = evidence.month_year > 0;
  const std::uint64_t short_serials = evidence.short_serials > 1 ? evidence.short_serials : 0;
  column.serials = (evidence.serials + short_serials) * 2 > evidence.cells;
  column.serials_1904 = column.serials && evidence.days.counts_from_1904(birth, as_of);
  column.epoch = evidence.epoch * 2 > evidence.cells;
  const std::uint64_t compact = evidence.compact_day_first + evidence.compact_month_first;
  if (compact > evidence.compact_year_first) {
    column.compact_day_first = evidence.compact_day_first > evidence.compact_month_first * kClear;
    column.compact_month_first = evidence.compact_month_first > evidence.compact_day_first * kClear;
  }
  column.words = month_words(evidence, region);
  constexpr std::uint64_t kChance = 3;
  column.epoch_is_sentinel = !birth || evidence.unix_zero >= kChance;
  return column;
}

}  // namespace

DateColumn judge_date_column(const Column& cells, bool birth, std::string_view region, Day as_of) {
  Evidence evidence;
  for (std::size_t row = 0; row < cells.size(); ++row) {
    const std::string_view cell = cells[row];
    if (is_iso_day(cell)) {
      ++evidence.cells;
    } else if (!cell.empty()) {
      look_at(scan_date(readable_part(cell)), birth, evidence);
    }
  }
  return judge(evidence, birth, region, as_of);
}

DateColumn judge_date_cell(std::string_view cell, bool birth, std::string_view region, Day as_of) {
  Evidence evidence;
  if (!cell.empty()) look_at(scan_date(cell), birth, evidence);
  return judge(evidence, birth, region, as_of);
}

std::vector<Day> bulk_days(const std::vector<Day>& days, bool birth) {
  const std::uint64_t least = birth ? 20 : 50;
  const std::uint64_t percent = birth ? 5 : 30;
  std::vector<Day> found;
  const auto judge_day = [&](Day day, std::uint64_t same) {
    if (same <= least || same * 100 <= days.size() * percent) return;
    const base::CivilDate date = base::civil_from_days(day);
    if (!birth || (date.month == 1 && date.day == 1)) found.push_back(day);
  };
  Day first = kNoDay;
  Day last = kNoDay;
  for (const Day day : days) {
    if (day == kNoDay) continue;
    if (first == kNoDay || day < first) first = day;
    if (last == kNoDay || day > last) last = day;
  }
  if (first == kNoDay || days.size() <= least) return found;
  const auto range = static_cast<std::uint64_t>(std::int64_t{last} - first) + 1;
  if (range <= days.size() * 8) {
    std::vector<std::uint32_t> counts(range, 0);
    for (const Day day : days) {
      if (day != kNoDay) ++counts[static_cast<std::size_t>(std::int64_t{day} - first)];
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (counts[i] > least) judge_day(static_cast<Day>(first + static_cast<Day>(i)), counts[i]);
    }
    return found;
  }
  std::vector<Day> sorted;
  sorted.reserve(days.size());
  std::copy_if(days.begin(), days.end(), std::back_inserter(sorted),
               [](Day day) { return day != kNoDay; });
  std::sort(sorted.begin(), sorted.end());
  for (auto at = sorted.begin(); at != sorted.end();) {
    const auto end = std::upper_bound(at, sorted.end(), *at);
    judge_day(*at, static_cast<std::uint64_t>(end - at));
    at = end;
  }
  return found;
}

}  // namespace gigo::normalize
