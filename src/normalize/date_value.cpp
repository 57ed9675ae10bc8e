// SPDX-License-Identifier: Apache-2.0
// The public functions about one date, over the reader of src/normalize/date.hpp.
#include <algorithm>
#include <utility>

#include "base/civil_date.hpp"
#include "gigo/date.hpp"
#include "normalize/batch.hpp"
#include "normalize/date.hpp"
#include "normalize/distinct_cells.hpp"

namespace gigo {
namespace {

DatePrecision precision_of(const PartialDate& date) noexcept {
  if (date.year == 0) {
    return date.month != 0 && date.day != 0 ? DatePrecision::kMonthAndDay : DatePrecision::kNone;
  }
  if (date.month == 0) return DatePrecision::kYear;
  return date.day == 0 ? DatePrecision::kMonth : DatePrecision::kDay;
}

DateValue value_of(std::string_view raw, normalize::DateCell cell) {
  DateValue value;
  value.status = cell.status;
  value.notes = std::move(cell.notes);
  if (!usable(cell.status)) return value;
  // What is left of a birth date that no calendar has is for comparing only.
  if (std::any_of(value.notes.begin(), value.notes.end(),
                  [](const CellNote& note) { return note.code == Code::kDateImpossible; })) {
    value.status = ValueStatus::kInvalid;
    return value;
  }
  value.date = cell.date;
  value.precision = precision_of(cell.date);
  value.value = normalize::to_short_iso(cell.date);
  if (value.status == ValueStatus::kOk && value.value != raw) value.status = ValueStatus::kChanged;
  return value;
}

Day day_of(const DateValue& value) noexcept {
  if (value.precision != DatePrecision::kDay) return kNoDay;
  return base::days_from_civil(value.date.year, value.date.month, value.date.day);
}

normalize::DateColumn with_order(normalize::DateColumn column, const DateOptions& options) {
  if (options.order == DateOrder::kUnknown) return column;
  column.order = options.order;
  column.from_region = column.mixed = column.slips = column.in_doubt = false;
  return column;
}

}  // namespace

std::string_view to_string(DatePrecision precision) noexcept {
  switch (precision) {
    case DatePrecision::kNone:
      return "none";
    case DatePrecision::kYear:
      return "year";
    case DatePrecision::kMonth:
      return "month";
    case DatePrecision::kDay:
      return "day";
    case DatePrecision::kMonthAndDay:
      return "month_and_day";
  }
  return "";
}

DateValue normalize_date(std::string_view raw, const DateOptions& options) {
  const std::string_view cell = normalize::readable_part(raw);
  return value_of(
      cell, normalize::normalize_date(
                cell, with_order(normalize::judge_date_cell(cell, options.birth, options.region,
                                                            options.as_of),
                                 options)));
}

std::vector<DateValue> normalize_dates(const Column& cells, const DateOptions& options,
                                       unsigned threads) {
  const normalize::DateColumn column = with_order(
      normalize::judge_date_column(cells, options.birth, options.region, options.as_of), options);
  std::vector<DateValue> values = normalize::read_distinct<DateValue>(
      cells, threads, [&](std::string_view raw, DateValue& value) {
        value = value_of(raw, normalize::normalize_date(raw, column));
      });
  std::vector<Day> days;
  days.reserve(values.size());
  for (const DateValue& value : values) days.push_back(day_of(value));
  const std::vector<Day> bulk = normalize::bulk_days(days, options.birth);
  if (bulk.empty()) return values;
  for (DateValue& value : values) {
    if (value.precision != DatePrecision::kDay) continue;
    if (std::binary_search(bulk.begin(), bulk.end(), day_of(value))) {
      normalize::add_note(value.notes, Code::kDateBulk);
    }
  }
  return values;
}

}  // namespace gigo
