// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column.
//
// cells.tsv: kind, country, input, status, value, display, country, scheme, check digits, codes.
// Between several codes stands " ; ".
#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "gigo/identifier.hpp"

namespace gigo {
namespace {

// The line of the table as it would be right.
std::string line_of(const std::string& kind, const std::string& country, const std::string& input) {
  const IdentifierValue id = normalize_identifier(input, {.kind = kind, .country = country});
  std::string codes;
  for (const CellNote& note : id.notes) {
    if (!codes.empty()) codes += " ; ";
    codes += code_info(note.code).name.substr(11);  // without "identifier."
  }
  std::string line = kind + '\t' + country + '\t' + input;
  for (const std::string_view cell :
       {to_string(id.status), std::string_view(id.value), std::string_view(id.display),
        std::string_view(id.country), to_string(id.scheme), to_string(id.check),
        std::string_view(codes)}) {
    line += '\t';
    line += cell;
  }
  return line;
}

TEST(IdentifierCells, AreReadAsTheTableSays) {
  std::ifstream table(std::string(GIGO_SOURCE_DIR) +
                      "/tests/conformance/identifiers_cells/cells.tsv");
  std::size_t rows = 0;
  for (std::string line; std::getline(table, line);) {
    if (line.empty() || line.front() == '#') continue;
    ++rows;
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    const std::size_t third = line.find('\t', second + 1);
    EXPECT_EQ(line, line_of(line.substr(0, first), line.substr(first + 1, second - first - 1),
                            line.substr(second + 1, third - second - 1)));
  }
  EXPECT_GE(rows, 150U);
}

}  // namespace
}  // namespace gigo
