// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column;
// and asks of every cell of signs.tsv whether it is an organisation or a person.
//
// cells.tsv: input, status, value ("=" when as written), match_key, legal_form, acronym,
// other_name, codes. Where there are several codes, " ; " stands between them. \t \xHH \uHHHH are
// escaped. signs.tsv: organisation or person, cell.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "gigo/organisation.hpp"
#include "text/utf8.hpp"

namespace gigo {
namespace {

const std::string kFolder =
    std::string(GIGO_SOURCE_DIR) + "/tests/conformance/organisations_cells/";

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
      out.push_back(c == 't' ? '\t' : c);
    }
  }
  return out;
}

// The line of the table as it would be right.
std::string line_of(const std::string& input) {
  const std::string raw = unescaped(input);
  const Organisation firm = normalize_organisation(raw);
  std::vector<std::string_view> codes;
  for (const CellNote& note : firm.notes) codes.push_back(code_info(note.code).name.substr(13));
  std::sort(codes.begin(), codes.end());
  std::string named;
  for (const std::string_view code : codes) {
    if (!named.empty()) named += " ; ";
    named += code;
  }
  std::string line = input;
  line += '\t';
  line += to_string(firm.status);
  for (const std::string& column :
       {firm.value == raw ? std::string("=") : firm.value, firm.match_key, firm.legal_form,
        firm.acronym, firm.other_name, named}) {
    line += '\t';
    line += column;
  }
  return line;
}

TEST(OrganisationsCells, AreReadAsTheTableSays) {
  std::ifstream table(kFolder + "cells.tsv");
  std::size_t rows = 0;
  for (std::string line; std::getline(table, line);) {
    if (line.empty() || line.front() == '#') continue;
    ++rows;
    EXPECT_EQ(line, line_of(line.substr(0, line.find('\t'))));
  }
  EXPECT_GE(rows, 250U);
}

TEST(OrganisationsCells, AreToldFromPeopleAsTheTableSays) {
  std::ifstream table(kFolder + "signs.tsv");
  std::size_t organisations = 0;
  std::size_t persons = 0;
  for (std::string line; std::getline(table, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t tab = line.find('\t');
    const bool organisation = line.substr(0, tab) == "organisation";
    ++(organisation ? organisations : persons);
    EXPECT_EQ(looks_like_organisation(unescaped(line.substr(tab + 1))), organisation) << line;
  }
  EXPECT_GE(organisations, 100U);
  EXPECT_GE(persons, 60U);
}

}  // namespace
}  // namespace gigo
