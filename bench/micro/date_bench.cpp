// SPDX-License-Identifier: Apache-2.0
// The reference reads one form only: strptime with %Y-%m-%d.
#include <time.h>

#include <string>

#include "base/civil_date.hpp"
#include "case.hpp"
#include "normalize/date.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

int read_by_strptime(const std::string& cell) {
  tm day{};
  return strptime(cell.c_str(), "%Y-%m-%d", &day) != nullptr ? day.tm_year : 0;
}

std::int16_t read(const std::string& cell, bool birth) {
  normalize::DateColumn column;
  column.order = DateOrder::kDayFirst;
  column.birth = birth;
  column.as_of = base::days_from_civil(2026, 1, 31);
  return normalize::normalize_date(cell, column).date.year;
}

}  // namespace

void add_date() {
  const auto created = []() -> const auto& { return some_cells(datagen::Cell::kCreated); };
  const auto births = []() -> const auto& { return some_cells(datagen::Cell::kBirthDate); };
  add("normalize_date/days of creation", created,
      [](const std::string& cell) { return read(cell, false); });
  add("reference/normalize_date/days of creation/strptime", created, read_by_strptime);
  add("normalize_date/birth dates", births,
      [](const std::string& cell) { return read(cell, true); });
}

}  // namespace gigo::bench
