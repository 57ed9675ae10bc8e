// SPDX-License-Identifier: Apache-2.0
// The public functions about one date, over the reader of src/normalize/date.hpp.
#include <utility>

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

DateValue value_of(normalize::DateCell cell) {
  DateValue value;
  value.status = cell.status;
  value.notes = std::move(cell.notes);
  if (!usable(cell.status)) return value;
  value.date = cell.date;
  value.precision = precision_of(cell.date);
  value.value = normalize::to_iso(cell.date);
  return value;
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
  normalize::DateColumn column;
  column.order = options.order;
  column.birth = options.birth;
  column.epoch_is_sentinel = !options.birth;
  column.as_of = options.as_of;
  return value_of(normalize::normalize_date(normalize::readable_part(raw), column));
}

std::vector<DateValue> normalize_dates(const Column& cells, const DateOptions& options,
                                       unsigned threads) {
  normalize::DateColumn column =
      normalize::judge_date_column(cells, options.birth, options.region, options.as_of);
  if (options.order != DateOrder::kUnknown) {
    column.order = options.order;
    column.from_region = column.mixed = false;
  }
  return normalize::read_distinct<DateValue>(
      cells, threads, [&](std::string_view raw, DateValue& value) {
        value = value_of(normalize::normalize_date(raw, column));
      });
}

}  // namespace gigo
