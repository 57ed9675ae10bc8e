// SPDX-License-Identifier: Apache-2.0
// Reads cells.tsv: what a phone cell must give, line by line.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/phone.hpp"
#include "text/utf8.hpp"

namespace gigo {
namespace {

std::vector<std::string> split(const std::string& text, const std::string& between) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t end = 0; end != std::string::npos; begin = end + between.size()) {
    end = text.find(between, begin);
    parts.push_back(text.substr(begin, end == std::string::npos ? end : end - begin));
  }
  return parts;
}

// "\n", "\t" and "\u200E" stand for themselves in the table.
std::string unescaped(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out.push_back(text[i]);
    } else if (text[++i] == 'u') {
      text::append(out, static_cast<char32_t>(std::stoul(text.substr(i + 1, 4), nullptr, 16)));
      i += 4;
    } else if (text[i] == 'x') {
      out.push_back(static_cast<char>(std::stoul(text.substr(i + 1, 2), nullptr, 16)));
      i += 2;
    } else {
      out.push_back(text[i] == 'n' ? '\n' : '\t');
    }
  }
  return out;
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
  std::string out;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) out += between;
    out += part;
  }
  return out;
}

std::string or_dash(std::string text) { return text.empty() ? "-" : text; }

// One line of the table, made from a cell.
struct Row {
  std::string values, kept, statuses, codes, suggestion;
};

Row row_of(const std::string& input, const PhoneCell& cell) {
  std::vector<std::string> values, kept, statuses, codes;
  Row row;
  for (const PhoneValue& value : cell.values) {
    values.push_back(or_dash(value.value));
    const std::string stored = usable(value.status) ? stored_phone(value) : value.written;
    kept.push_back(stored == value.value                    ? "="
                   : stored == text::replace_invalid(input) ? "raw"
                                                            : stored);
    statuses.emplace_back(to_string(value.status));
  }
  for (const CellNote& note : cell.notes) {
    if (note.code == Code::kPhoneFormat) continue;
    codes.emplace_back(code_info(note.code).name.substr(std::string_view("phone.").size()));
    if (row.suggestion.empty()) row.suggestion = note.suggestion;
  }
  row.values = or_dash(joined(values, " | "));
  row.kept = or_dash(joined(kept, " | "));
  row.statuses = or_dash(joined(statuses, " | "));
  row.codes = or_dash(joined(codes, ", "));
  row.suggestion = or_dash(row.suggestion);
  return row;
}

TEST(PhoneCells, GiveWhatTheTableSays) {
  std::ifstream table(GIGO_SOURCE_DIR "/tests/conformance/phones_cells/cells.tsv");
  ASSERT_TRUE(table.good());
  std::string line;
  int rows = 0;
  PhoneCell cell;
  while (std::getline(table, line)) {
    if (line.empty() || line[0] == '#') continue;
    const std::vector<std::string> columns = split(line, "\t");
    ASSERT_GE(columns.size(), 8U) << line;
    ++rows;
    const std::string input = unescaped(columns[0]);
    const std::string region = columns[1] == "-" ? "" : columns[1];
    normalize_phone(input, {.region = region, .reserved_values_ordinary = columns[2] == "ordinary"},
                    cell);
    const Row row = row_of(input, cell);
    EXPECT_EQ(row.values, columns[3]) << line;
    EXPECT_EQ(row.kept, columns[4]) << line;
    EXPECT_EQ(row.statuses, columns[5]) << line;
    EXPECT_EQ(row.codes, columns[6]) << line;
    EXPECT_EQ(row.suggestion, columns[7]) << line;
  }
  EXPECT_GE(rows, 100);
}

}  // namespace
}  // namespace gigo
