// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column.
//
// cells.tsv: input, status (of each address), value, match_key, codes, suggestion. See
// conformance/cells_table.hpp. example.com counts as an ordinary domain.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "conformance/cells_table.hpp"
#include "gigo/email.hpp"

namespace gigo::conformance {
namespace {

// The row of the table as it would be right.
std::string row_of(const std::string& input) {
  const EmailCell cell = normalize_email(unescaped(input), {.reserved_values_ordinary = true});
  std::string status;
  std::string value;
  std::string key;
  std::string suggestion;
  for (const EmailValue& email : cell.values) {
    list(status, to_string(email.status));
    list(value, email.value);
    list(key, email.match_key);
  }
  for (const CellNote& note : cell.notes) list(suggestion, note.suggestion);
  return row_with({input, status, value, key, codes_of(cell.notes, "email.", true), suggestion});
}

TEST(EmailCells, AreReadAsTheTableSays) {
  const std::vector<std::string> rows = table_rows("emails_cells/cells.tsv");
  for (const std::string& row : rows) EXPECT_EQ(row, row_of(columns(row)[0]));
  EXPECT_GE(rows.size(), 150U);
}

}  // namespace
}  // namespace gigo::conformance
