// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column.
//
// cells.tsv: input, region, prefix, given, middle, family, suffix, nickname, note, status,
// ambiguities, codes (see conformance/cells_table.hpp).
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "conformance/cells_table.hpp"
#include "gigo/name.hpp"

namespace gigo::conformance {
namespace {

// The row of the table as it would be right.
std::string row_of(const std::string& input, const std::string& region) {
  const PersonName name = normalize_name(unescaped(input), {.region = region});
  std::string open;
  for (const NameAmbiguity one : kNameAmbiguities) {
    if (name.has(one)) list(open, to_string(one));
  }
  return row_with({input, region, name.prefix, name.given, name.middle, name.family, name.suffix,
                   name.nickname, name.note, to_string(name.status), open,
                   codes_of(name.notes, "name.", true)});
}

TEST(NameCells, AreReadAsTheTableSays) {
  const std::vector<std::string> rows = table_rows("names_cells/cells.tsv");
  for (const std::string& row : rows) {
    const std::vector<std::string> column = columns(row);
    ASSERT_GE(column.size(), 2U) << row;
    EXPECT_EQ(row, row_of(column[0], column[1]));
  }
  EXPECT_GE(rows.size(), 290U);
}

TEST(NameCells, AValueReadsAsItself) {
  for (const std::string& row : table_rows("names_cells/cells.tsv")) {
    const std::vector<std::string> column = columns(row);
    ASSERT_GE(column.size(), 2U) << row;
    const PersonName name = normalize_name(unescaped(column[0]), {.region = column[1]});
    if (!usable(name.status)) continue;
    EXPECT_EQ(name.value, normalize_name(name.value, {.region = column[1]}).value) << row;
  }
}

}  // namespace
}  // namespace gigo::conformance
