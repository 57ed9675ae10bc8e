// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column.
//
// cells.tsv: field (country, region, postcode), country of the profile (empty: not known), input,
// status, value, codes without their field, suggestions (see conformance/cells_table.hpp).
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "conformance/cells_table.hpp"
#include "gigo/country.hpp"
#include "normalize/cell_text.hpp"
#include "normalize/postcode.hpp"
#include "normalize/region.hpp"

namespace gigo::conformance {
namespace {

using normalize::CellResult;

CellResult read(std::string_view field, const std::string& country, const std::string& input) {
  if (field == "country") {
    CountryValue value = normalize_country(input);
    return {value.value, value.status, value.notes};
  }
  if (field == "postcode") {
    return normalize::normalize_postcode(input, country, !country.empty());
  }
  return normalize::normalize_region(normalize::read_cell_text(input).text, country,
                                     !country.empty());
}

// The row of the table as it would be right.
std::string row_of(const std::string& field, const std::string& country, const std::string& input) {
  const CellResult result = read(field, country, unescaped(input));
  std::string suggestion;
  for (const CellNote& note : result.notes) list(suggestion, note.suggestion);
  return row_with({field, country, input, to_string(result.status), result.value,
                   codes_of(result.notes, field + '.'), suggestion});
}

TEST(PlaceCells, AreReadAsTheTableSays) {
  const std::vector<std::string> rows = table_rows("places_cells/cells.tsv");
  for (const std::string& row : rows) {
    const std::vector<std::string> column = columns(row);
    ASSERT_GE(column.size(), 3U) << row;
    EXPECT_EQ(row, row_of(column[0], column[1], column[2]));
  }
  EXPECT_GE(rows.size(), 300U);
}

}  // namespace
}  // namespace gigo::conformance
