// SPDX-License-Identifier: Apache-2.0
#include "normalize/date_serials.hpp"

#include <algorithm>

#include "base/civil_date.hpp"
#include "normalize/date_number.hpp"

namespace gigo::normalize {
namespace {

bool is_new_year(Day day) noexcept {
  const base::CivilDate date = base::civil_from_days(day);
  return date.month == 1 && date.day == 1;
}

}  // namespace

void SerialEvidence::add(std::int64_t serial) noexcept {
  const Day by_1900 = serial_day(serial, false);
  const Day by_1904 = serial_day(serial, true);
  if (by_1900 == kNoDay || by_1904 == kNoDay) return;
  ++cells;
  if (by_1900 == 0) ++sentinel_1900;
  if (by_1904 == 0) ++sentinel_1904;
  if (is_new_year(by_1900)) ++new_year_1900;
  if (is_new_year(by_1904)) ++new_year_1904;
  latest = std::max(latest, static_cast<std::uint64_t>(serial));
  // Day 0 of our count is a Thursday.
  ++weekday[static_cast<std::size_t>(((by_1900 + 3) % 7 + 7) % 7)];
}

bool SerialEvidence::counts_from_1904(bool birth, Day as_of) const noexcept {
  if (cells == 0) return false;
  const Day last = serial_day(static_cast<std::int64_t>(latest), true);
  if (as_of != kNoDay && last > as_of) return false;
  constexpr std::uint64_t kChance = 3;
  if (sentinel_1904 >= kChance && sentinel_1904 * 20 >= cells && sentinel_1900 == 0) return true;
  // A first of January is one day in 365; one in twenty is somebody's "I do not know".
  const std::uint64_t chance = cells / 100 + 1;
  if (new_year_1904 >= 2 * kChance && new_year_1904 * 20 >= cells && new_year_1900 <= chance) {
    return true;
  }
  // Counted from 1900, the Saturdays and Sundays of 1904 are Sundays and Mondays.
  constexpr std::uint64_t kEnough = 50;
  const std::uint64_t free_days = weekday[6] + weekday[0];
  const bool work_weeks_1904 = free_days * 100 <= cells && weekday[5] * 10 >= cells;
  return !birth && cells >= kEnough && work_weeks_1904;
}

}  // namespace gigo::normalize
