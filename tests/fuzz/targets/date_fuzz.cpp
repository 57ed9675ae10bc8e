// SPDX-License-Identifier: Apache-2.0
// Any bytes as a cell of dates: a value is a date in ISO form and is read again as itself, a
// refused cell has a code, parts lie in the calendar, a column of one cell says what the cell says.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_date.hpp"
#include "gigo/date.hpp"
#include "text/utf8.hpp"

namespace {

using gigo::DateOptions;
using gigo::DateValue;
using gigo::ValueStatus;

void require(bool holds) {
  if (!holds) std::abort();
}

void check(std::string_view raw, const DateOptions& options) {
  const DateValue date = gigo::normalize_date(raw, options);
  require(gigo::text::is_ascii(date.value));
  require(date.value.empty() == (date.precision == gigo::DatePrecision::kNone));
  require(date.value.empty() || usable(date.status));
  require(date.date.month <= 12 && date.date.day <= 31 && date.date.year >= 0);
  if (date.precision == gigo::DatePrecision::kDay) {
    require(gigo::base::valid_date(date.date.year, date.date.month, date.date.day));
  }
  const bool silent = date.status == ValueStatus::kMissing || date.status == ValueStatus::kOk ||
                      date.status == ValueStatus::kChanged;
  require(silent || !date.notes.empty());
  for (const gigo::CellNote& note : date.notes) require(gigo::text::is_valid_utf8(note.suggestion));
  gigo::Column cells;
  cells.append(raw);
  const std::vector<DateValue> column = gigo::normalize_dates(cells, options);
  require(column.size() == 1 && column[0].value == date.value && column[0].notes == date.notes);
  if (date.value.empty()) return;
  const DateValue again = gigo::normalize_date(date.value, options);
  require(again.value == date.value && again.precision == date.precision);
  require(again.status == ValueStatus::kOk || again.status == ValueStatus::kSuspect);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view raw(reinterpret_cast<const char*>(data), size);
  const gigo::Day as_of = gigo::base::days_from_civil(2026, 1, 31);
  check(raw, {.as_of = as_of});
  check(raw, {.birth = true, .as_of = as_of});
  check(raw, {.order = gigo::DateOrder::kMonthFirst});
  check(raw, {.region = "GB", .as_of = as_of});
  return 0;
}
