// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column.
//
// cells.tsv: input, status (of each address), value, match_key, codes, suggestion. Where a cell has
// several addresses or suggestions, " ; " stands between them. \t \n \r \\ \xHH \uHHHH are escaped.
// example.com counts as an ordinary domain.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "gigo/email.hpp"
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
std::string line_of(const std::string& input) {
  const EmailCell cell = normalize_email(unescaped(input), {.reserved_values_ordinary = true});
  std::string status;
  std::string value;
  std::string key;
  std::vector<std::string> codes;
  std::string suggestion;
  for (const EmailValue& email : cell.values) {
    list(status, to_string(email.status));
    if (!email.value.empty()) list(value, email.value);
    if (!email.match_key.empty()) list(key, email.match_key);
  }
  for (const CellNote& note : cell.notes) {
    codes.emplace_back(code_info(note.code).name.substr(6));  // without "email."
    if (!note.suggestion.empty()) list(suggestion, note.suggestion);
  }
  std::sort(codes.begin(), codes.end());
  std::string named;
  for (const std::string& code : codes) list(named, code);
  return input + '\t' + status + '\t' + value + '\t' + key + '\t' + named + '\t' + suggestion;
}

TEST(EmailCells, AreReadAsTheTableSays) {
  std::ifstream table(std::string(GIGO_SOURCE_DIR) + "/tests/conformance/emails_cells/cells.tsv");
  std::size_t rows = 0;
  for (std::string line; std::getline(table, line);) {
    if (line.empty() || line.front() == '#') continue;
    ++rows;
    EXPECT_EQ(line, line_of(line.substr(0, line.find('\t'))));
  }
  EXPECT_GE(rows, 150U);
}

}  // namespace
}  // namespace gigo
