// SPDX-License-Identifier: Apache-2.0
// Reads every cell of cells.tsv and compares what is said of it with the table, column by column.
//
// cells.tsv: how (any, birth, or the order that the column is known to have), input, status, value,
// precision, codes and suggestion. Between several codes stands " ; ". \t \n \r \\ \xHH \uHHHH are
// escaped. The day of the run is 2026-01-31.
#include <gtest/gtest.h>

#include <charconv>
#include <fstream>
#include <string>
#include <vector>

#include "base/civil_date.hpp"
#include "gigo/date.hpp"
#include "text/utf8.hpp"

namespace gigo {
namespace {

constexpr Day kAsOf = base::days_from_civil(2026, 1, 31);

unsigned hex(std::string_view digits) {
  unsigned value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
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

// The line of the table as it would be right.
std::string line_of(const std::string& how, const std::string& input) {
  DateOptions options;
  options.as_of = kAsOf;
  options.birth = how == "birth";
  if (how == "day_first") options.order = DateOrder::kDayFirst;
  if (how == "month_first") options.order = DateOrder::kMonthFirst;
  const DateValue date = normalize_date(unescaped(input), options);
  std::string codes;
  std::string suggestion;
  for (const CellNote& note : date.notes) {
    if (!codes.empty()) codes += " ; ";
    codes += code_info(note.code).name.substr(5);  // without "date."
    if (!note.suggestion.empty()) suggestion = note.suggestion;
  }
  return how + '\t' + input + '\t' + std::string(to_string(date.status)) + '\t' + date.value +
         '\t' + std::string(to_string(date.precision)) + '\t' + codes + '\t' + suggestion;
}

std::vector<std::string> lines_of(const std::string& file) {
  std::ifstream table(std::string(GIGO_SOURCE_DIR) + "/tests/conformance/dates_cells/" + file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(table, line);) {
    if (!line.empty() && line.front() != '#') lines.push_back(line);
  }
  return lines;
}

TEST(DateCells, AreReadAsTheTableSays) {
  const std::vector<std::string> lines = lines_of("cells.tsv");
  for (const std::string& line : lines) {
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    EXPECT_EQ(line, line_of(line.substr(0, first), line.substr(first + 1, second - first - 1)));
  }
  EXPECT_GE(lines.size(), 250U);
}

// "15. März 1985", "März 15, 1985", "1985 MÄRZ 15"; where two languages mean two months by one
// word, the column decides (see Date.CroatianMonthsAreToldByTheColumn).
TEST(DateCells, MonthsAreKnownInManyLanguages) {
  const std::vector<std::string> lines = lines_of("months.tsv");
  for (const std::string& line : lines) {
    const std::size_t tab = line.find('\t');
    const std::string month = (tab == 1 ? "0" : "") + line.substr(0, tab);
    const std::string word = line.substr(tab + 1);
    for (const std::string& cell :
         {"15 " + word + " 1985", word + " 15, 1985", "15-" + word + ".-1985",
          "1985 " + text::replace_invalid(word) + " 15"}) {
      EXPECT_EQ(normalize_date(cell).value, "1985-" + month + "-15") << cell;
    }
  }
  EXPECT_GE(lines.size(), 500U);
}

}  // namespace
}  // namespace gigo
