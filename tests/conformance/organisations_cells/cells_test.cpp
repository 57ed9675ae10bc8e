// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column;
// and asks of every cell of signs.tsv whether it is an organisation or a person.
//
// cells.tsv: input, status, value ("=" when as written), match_key, legal_form, acronym,
// other_name, codes. signs.tsv: organisation or person, cell. See conformance/cells_table.hpp.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "conformance/cells_table.hpp"
#include "gigo/organisation.hpp"

namespace gigo::conformance {
namespace {

// The row of the table as it would be right.
std::string row_of(const std::string& input) {
  const std::string raw = unescaped(input);
  const Organisation firm = normalize_organisation(raw);
  return row_with({input, to_string(firm.status), firm.value == raw ? "=" : firm.value,
                   firm.match_key, firm.legal_form, firm.acronym, firm.other_name,
                   codes_of(firm.notes, "organisation.", true)});
}

TEST(OrganisationsCells, AreReadAsTheTableSays) {
  const std::vector<std::string> rows = table_rows("organisations_cells/cells.tsv");
  for (const std::string& row : rows) EXPECT_EQ(row, row_of(columns(row)[0]));
  EXPECT_GE(rows.size(), 250U);
}

TEST(OrganisationsCells, AreToldFromPeopleAsTheTableSays) {
  std::size_t organisations = 0;
  std::size_t persons = 0;
  for (const std::string& row : table_rows("organisations_cells/signs.tsv")) {
    const std::vector<std::string> column = columns(row);
    ASSERT_EQ(column.size(), 2U) << row;
    const bool organisation = column[0] == "organisation";
    ++(organisation ? organisations : persons);
    EXPECT_EQ(looks_like_organisation(unescaped(column[1])), organisation) << row;
  }
  EXPECT_GE(organisations, 100U);
  EXPECT_GE(persons, 60U);
}

}  // namespace
}  // namespace gigo::conformance
