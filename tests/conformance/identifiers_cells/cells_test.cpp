// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column.
//
// cells.tsv: kind, country, input, status, value, display, country, scheme, check digits, codes
// (see conformance/cells_table.hpp).
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "conformance/cells_table.hpp"
#include "gigo/identifier.hpp"

namespace gigo::conformance {
namespace {

// The row of the table as it would be right.
std::string row_of(const std::string& kind, const std::string& country, const std::string& input) {
  const IdentifierValue id =
      normalize_identifier(unescaped(input), {.kind = kind, .country = country});
  return row_with({kind, country, input, to_string(id.status), id.value, id.display, id.country,
                   to_string(id.scheme), to_string(id.check), codes_of(id.notes, "identifier.")});
}

TEST(IdentifierCells, AreReadAsTheTableSays) {
  const std::vector<std::string> rows = table_rows("identifiers_cells/cells.tsv");
  for (const std::string& row : rows) {
    const std::vector<std::string> column = columns(row);
    ASSERT_GE(column.size(), 3U) << row;
    EXPECT_EQ(row, row_of(column[0], column[1], column[2]));
  }
  EXPECT_GE(rows.size(), 150U);
}

}  // namespace
}  // namespace gigo::conformance
