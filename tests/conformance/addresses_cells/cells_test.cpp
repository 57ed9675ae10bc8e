// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what it is taken apart into with the table.
//
// cells.tsv: input, addressee, house number, street, unit, district, city, region, postcode,
// country, number key, street key, unit key (see conformance/cells_table.hpp). The addresses are
// invented.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "conformance/cells_table.hpp"
#include "gigo/address.hpp"
#include "normalize/street_key.hpp"

namespace gigo::conformance {
namespace {

// The row of the table as it would be right.
std::string row_of(const std::string& input) {
  const PostalAddress address = normalize_address(unescaped(input));
  return row_with({input, address.addressee, address.house_number, address.street, address.unit,
                   address.district, address.city, address.region, address.postcode,
                   address.country, address.number_key, address.street_key, address.unit_key});
}

std::vector<std::string> inputs() {
  std::vector<std::string> rows = table_rows("addresses_cells/cells.tsv");
  for (std::string& row : rows) row.resize(std::min(row.find('\t'), row.size()));
  return rows;
}

TEST(AddressCells, AreReadAsTheTableSays) {
  const std::vector<std::string> rows = table_rows("addresses_cells/cells.tsv");
  for (const std::string& row : rows) EXPECT_EQ(row, row_of(columns(row)[0]));
  EXPECT_GE(rows.size(), 200U);
}

// What was taken apart, put together again with commas, has the same keys.
TEST(AddressCells, PutTogetherAgainHaveTheSameKeys) {
  std::size_t whole = 0;
  for (const std::string& input : inputs()) {
    const PostalAddress first = normalize_address(unescaped(input));
    if (first.street.empty() || first.city.empty() || first.postcode.empty()) continue;
    if (first.country.empty() && first.region.empty()) continue;
    ++whole;
    std::string again = first.house_number.empty() ? "" : first.house_number + " ";
    again += first.street;
    const auto add = [&again](const std::string& part) {
      if (!part.empty()) again += ", " + part;
    };
    add(first.unit);
    add(first.city);
    add(first.region.empty() ? first.postcode : first.region + " " + first.postcode);
    add(first.country);
    const PostalAddress second = normalize_address(again);
    EXPECT_EQ(second.number_key, first.number_key) << again;
    EXPECT_EQ(second.street_key, first.street_key) << again;
    EXPECT_EQ(second.unit_key, first.unit_key) << again;
    EXPECT_EQ(second.city, first.city) << again;
    EXPECT_EQ(second.postcode, first.postcode) << again;
  }
  EXPECT_GE(whole, 40U);
}

// Each line of an address in a line of its own reads as with commas.
TEST(AddressCells, LineEndsPartLikeCommas) {
  for (const std::string& input : inputs()) {
    std::string broken;
    for (std::size_t i = 0; i < input.size(); ++i) {
      const bool comma = input.substr(i, 2) == ", ";
      broken += comma ? '\n' : input[i];
      if (comma) ++i;
    }
    const PostalAddress with_commas = normalize_address(unescaped(input));
    const PostalAddress with_lines = normalize_address(unescaped(broken));
    EXPECT_EQ(with_lines.number_key, with_commas.number_key) << input;
    EXPECT_EQ(with_lines.street_key, with_commas.street_key) << input;
    EXPECT_EQ(with_lines.city, with_commas.city) << input;
    EXPECT_EQ(with_lines.postcode, with_commas.postcode) << input;
  }
}

}  // namespace
}  // namespace gigo::conformance
