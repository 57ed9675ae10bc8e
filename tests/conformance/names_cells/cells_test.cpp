// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column.
//
// cells.tsv: input, region, prefix, given, middle, family, suffix, nickname, note, status,
// ambiguities, codes. Where there are several, " ; " stands between them. \t \n \r \\ \xHH \uHHHH
// are escaped.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/name.hpp"
#include "text/utf8.hpp"

namespace gigo {
namespace {

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
    if (c == 'x') {
      out.push_back(static_cast<char>(hex(text.substr(i + 1, 2))));
      i += 2;
    } else if (c == 'u') {
      text::append(out, static_cast<char32_t>(hex(text.substr(i + 1, 4))));
      i += 4;
    } else {
      out.push_back(c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c);
    }
  }
  return out;
}

void list(std::string& out, std::string_view word) {
  if (!out.empty()) out += " ; ";
  out += word;
}

// The line of the table as it would be right.
std::string line_of(const std::string& input, const std::string& region) {
  const PersonName name = normalize_name(unescaped(input), {.region = region});
  std::string open;
  for (const NameAmbiguity one : kNameAmbiguities) {
    if (name.has(one)) list(open, to_string(one));
  }
  std::vector<std::string> codes;
  for (const CellNote& note : name.notes) {
    codes.emplace_back(code_info(note.code).name.substr(5));  // without "name."
  }
  std::sort(codes.begin(), codes.end());
  std::string named;
  for (const std::string& code : codes) list(named, code);
  std::string line = input;
  for (const std::string& cell :
       {region, name.prefix, name.given, name.middle, name.family, name.suffix, name.nickname,
        name.note, std::string(to_string(name.status)), open, named}) {
    line += '\t' + cell;
  }
  return line;
}

TEST(NameCells, AreReadAsTheTableSays) {
  std::ifstream table(std::string(GIGO_SOURCE_DIR) + "/tests/conformance/names_cells/cells.tsv");
  std::size_t rows = 0;
  for (std::string line; std::getline(table, line);) {
    if (line.empty() || line.front() == '#') continue;
    ++rows;
    const std::size_t input = line.find('\t');
    const std::size_t region = line.find('\t', input + 1);
    ASSERT_NE(region, std::string::npos) << line;
    EXPECT_EQ(line, line_of(line.substr(0, input), line.substr(input + 1, region - input - 1)));
  }
  EXPECT_GE(rows, 290U);
}

}  // namespace
}  // namespace gigo
