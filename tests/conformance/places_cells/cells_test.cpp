// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column.
//
// cells.tsv: field (country, region, postcode), country of the profile (empty: not known), input,
// status, value, codes without their field, suggestions. " ; " stands between several. \t \n
// \\ \xHH \uHHHH \UHHHHHHHH are escaped.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <vector>

#include "gigo/country.hpp"
#include "normalize/cell_text.hpp"
#include "normalize/postcode.hpp"
#include "normalize/region.hpp"
#include "text/utf8.hpp"

namespace gigo {
namespace {

using normalize::CellResult;

unsigned hex(std::string_view digits) {
  unsigned value = 0;
  for (const char c : digits) {
    value = value * 16 + static_cast<unsigned>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
  }
  return value;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out.push_back(text[i]);
      continue;
    }
    const char c = text[++i];
    const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (c == 'x') {
      out.push_back(static_cast<char>(hex(text.substr(i + 1, digits))));
    } else if (digits != 0) {
      text::append(out, static_cast<char32_t>(hex(text.substr(i + 1, digits))));
    } else {
      out.push_back(c == 't' ? '\t' : c == 'n' ? '\n' : c);
    }
    i += digits;
  }
  return out;
}

void list(std::string& out, std::string_view word) {
  if (!out.empty()) out += " ; ";
  out += word;
}

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

// The line of the table as it would be right.
std::string line_of(const std::array<std::string, 3>& cell) {
  const CellResult result = read(cell[0], cell[1], unescaped(cell[2]));
  std::string codes;
  std::string suggestion;
  for (const CellNote& note : result.notes) {
    const std::string_view name = code_info(note.code).name;
    const bool own = name.substr(0, cell[0].size()) == cell[0];
    list(codes, own ? name.substr(cell[0].size() + 1) : name);
    if (!note.suggestion.empty()) list(suggestion, note.suggestion);
  }
  std::string line = cell[0] + '\t' + cell[1] + '\t' + cell[2] + '\t';
  line.append(to_string(result.status)).append("\t").append(result.value);
  return line + '\t' + codes + '\t' + suggestion;
}

TEST(PlaceCells, AreReadAsTheTableSays) {
  std::ifstream table(std::string(GIGO_SOURCE_DIR) + "/tests/conformance/places_cells/cells.tsv");
  std::size_t rows = 0;
  for (std::string line; std::getline(table, line);) {
    if (line.empty() || line.front() == '#') continue;
    ++rows;
    std::array<std::string, 3> cell;
    std::size_t at = 0;
    for (std::string& part : cell) {
      const std::size_t end = std::min(line.find('\t', at), line.size());
      part = line.substr(at, end - at);
      at = end + 1;
    }
    EXPECT_EQ(line, line_of(cell));
  }
  EXPECT_GE(rows, 300U);
}

}  // namespace
}  // namespace gigo
