// SPDX-License-Identifier: Apache-2.0
#include "base/civil_date.hpp"
#include "normalize/batch.hpp"
#include "normalize/date.hpp"
#include "normalize/date_scan.hpp"

namespace gigo::normalize {
namespace {

// What the cells of a column show, counted.
struct Evidence {
  std::uint64_t cells = 0;
  std::uint64_t day_first = 0;    // first number above 12
  std::uint64_t month_first = 0;  // second number above 12
  std::uint64_t serials = 0;
  std::uint64_t epoch = 0;
  std::uint64_t compact_year_first = 0;
  std::uint64_t compact_day_first = 0;
  std::uint64_t unix_zero = 0;  // 1970-01-01
};

bool is_date(std::int64_t year, std::int64_t month, std::int64_t day) noexcept {
  constexpr std::int64_t kEarliest = 1000;
  return year >= kEarliest && month >= 1 && month <= 12 && day >= 1 &&
         base::valid_date(static_cast<std::int32_t>(year), static_cast<std::uint32_t>(month),
                          static_cast<std::uint32_t>(day));
}

void look_at_number(const DateScan::Number& number, bool birth, Evidence& evidence) noexcept {
  const std::int64_t n = number.value;
  const std::int64_t earliest_serial = birth ? 3000 : 20000;
  if (number.digits <= 5 && n >= earliest_serial && n <= 60000) ++evidence.serials;
  if (number.digits == 10 && n >= 300'000'000 && n <= 4'000'000'000) ++evidence.epoch;
  if (number.digits == 13 && n >= 300'000'000'000 && n <= 4'000'000'000'000) ++evidence.epoch;
  if (number.digits != 8) return;
  if (is_date(n / 10000, n / 100 % 100, n % 100)) ++evidence.compact_year_first;
  if (is_date(n % 10000, n / 10000 % 100, n / 1000000)) ++evidence.compact_day_first;
}

void look_at(const DateScan& scan, bool birth, Evidence& evidence) noexcept {
  ++evidence.cells;
  if (!scan.readable || scan.month != 0) return;
  const auto& [a, b, c] = scan.numbers;
  const bool serial_with_time = scan.count == 2 && a.digits == 5 && scan.separator == '.';
  if (scan.count == 1 || serial_with_time) look_at_number(a, birth, evidence);
  if (scan.count != 3) return;
  if (a.value == 1970 && b.value == 1 && c.value == 1) ++evidence.unix_zero;
  if (a.digits > 2 || a.value > 31 || b.value > 31) return;
  if (a.value > 12 && b.value <= 12) ++evidence.day_first;
  if (b.value > 12 && a.value <= 12) ++evidence.month_first;
}

}  // namespace

DateColumn judge_date_column(const Column& cells, bool birth, std::string_view region, Day as_of) {
  DateColumn column;
  column.birth = birth;
  column.as_of = as_of;
  Evidence evidence;
  for (std::size_t row = 0; row < cells.size(); ++row) {
    const std::string_view cell = cells[row];
    if (!cell.empty()) look_at(scan_date(readable_part(cell)), birth, evidence);
  }
  // One slip in a hundred does not make a column mixed.
  constexpr std::uint64_t kClear = 100;
  if (evidence.day_first > evidence.month_first * kClear) {
    column.order = DateOrder::kDayFirst;
  } else if (evidence.month_first > evidence.day_first * kClear) {
    column.order = DateOrder::kMonthFirst;
  } else if (evidence.day_first + evidence.month_first > 0) {
    column.mixed = true;
  } else if (!region.empty()) {
    column.order = region == "US" || region == "PH" || region == "FM" || region == "PW"
                       ? DateOrder::kMonthFirst
                       : DateOrder::kDayFirst;
    column.from_region = true;
  }
  column.serials = evidence.serials * 2 > evidence.cells;
  column.epoch = evidence.epoch * 2 > evidence.cells;
  column.compact_day_first = evidence.compact_day_first > evidence.compact_year_first;
  constexpr std::uint64_t kChance = 3;
  column.epoch_is_sentinel = !birth || evidence.unix_zero >= kChance;
  return column;
}

}  // namespace gigo::normalize
