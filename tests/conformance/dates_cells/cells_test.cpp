// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column.
//
// cells.tsv: how (any, birth, or the order that the column is known to have), input, status, value,
// precision, codes and suggestion (see conformance/cells_table.hpp). The day of the run is
// 2026-01-31.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/civil_date.hpp"
#include "conformance/cells_table.hpp"
#include "gigo/date.hpp"
#include "text/utf8.hpp"

namespace gigo::conformance {
namespace {

constexpr Day kAsOf = base::days_from_civil(2026, 1, 31);

// The row of the table as it would be right.
std::string row_of(const std::string& how, const std::string& input) {
  DateOptions options;
  options.as_of = kAsOf;
  options.birth = how == "birth";
  if (how == "day_first") options.order = DateOrder::kDayFirst;
  if (how == "month_first") options.order = DateOrder::kMonthFirst;
  const DateValue date = normalize_date(unescaped(input), options);
  std::string suggestion;
  for (const CellNote& note : date.notes) {
    if (!note.suggestion.empty()) suggestion = note.suggestion;
  }
  return row_with({how, input, to_string(date.status), date.value, to_string(date.precision),
                   codes_of(date.notes, "date."), suggestion});
}

TEST(DateCells, AreReadAsTheTableSays) {
  const std::vector<std::string> rows = table_rows("dates_cells/cells.tsv");
  for (const std::string& row : rows) {
    const std::vector<std::string> column = columns(row);
    ASSERT_GE(column.size(), 2U) << row;
    EXPECT_EQ(row, row_of(column[0], column[1]));
  }
  EXPECT_GE(rows.size(), 250U);
}

// "15. März 1985", "März 15, 1985", "1985 MÄRZ 15"; where two languages mean two months by one
// word, the column decides (see Date.CroatianMonthsAreToldByTheColumn).
TEST(DateCells, MonthsAreKnownInManyLanguages) {
  const std::vector<std::string> rows = table_rows("dates_cells/months.tsv");
  for (const std::string& row : rows) {
    const std::vector<std::string> column = columns(row);
    ASSERT_EQ(column.size(), 2U) << row;
    const std::string month = (column[0].size() == 1 ? "0" : "") + column[0];
    const std::string& word = column[1];
    for (const std::string& cell :
         {"15 " + word + " 1985", word + " 15, 1985", "15-" + word + ".-1985",
          "1985 " + text::replace_invalid(word) + " 15"}) {
      EXPECT_EQ(normalize_date(cell).value, "1985-" + month + "-15") << cell;
    }
  }
  EXPECT_GE(rows.size(), 500U);
}

}  // namespace
}  // namespace gigo::conformance
