// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/date.hpp"
#include "normalize/date_judge.hpp"
#include "normalize/date_scan.hpp"

namespace gigo::normalize {

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
  DateParts parts{number(y), number(m), number(d)};
  if (m.month != 0) parts.month = m.month;
  if (parts.month == 0) {
    // A month alone ("March") is no readable date, but a month.
    parts.month = scan_date(std::string(month) + " 2000").month;
  }
  if (parts.year == 0 && parts.month == 0 && parts.day == 0) {
    const bool blank =
        base::trim(year).empty() && base::trim(month).empty() && base::trim(day).empty();
    if (blank) return {};
    return refused(ValueStatus::kPlaceholder, Code::kDateSentinel);
  }
  std::vector<CellNote> notes;
  if (y.readable && y.numbers[0].digits <= 2) {
    parts.year = full_year(parts.year, column);
    add_note(notes, Code::kDateTwoDigitYear);
  }
  if (parts.year < 0 || parts.year > 9999 || parts.month > 12 || parts.day > 31 ||
      (parts.year != 0 && parts.month != 0 && parts.day != 0 && !parts.exists())) {
    return impossible_date(parts, column, std::move(notes));
  }
  return judged(parts.date(), ValueStatus::kOk, column, std::move(notes));
}

}  // namespace gigo::normalize
