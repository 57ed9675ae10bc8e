// SPDX-License-Identifier: Apache-2.0
// Reads cells.tsv: what a phone cell must give, line by line.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "conformance/cells_table.hpp"
#include "gigo/phone.hpp"
#include "text/utf8.hpp"

namespace gigo::conformance {
namespace {

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
  const std::vector<std::string> rows = table_rows("phones_cells/cells.tsv");
  PhoneCell cell;
  for (const std::string& line : rows) {
    const std::vector<std::string> column = columns(line);
    ASSERT_GE(column.size(), 8U) << line;
    const std::string input = unescaped(column[0]);
    const std::string region = column[1] == "-" ? "" : column[1];
    normalize_phone(input, {.region = region, .reserved_values_ordinary = column[2] == "ordinary"},
                    cell);
    const Row row = row_of(input, cell);
    EXPECT_EQ(row.values, column[3]) << line;
    EXPECT_EQ(row.kept, column[4]) << line;
    EXPECT_EQ(row.statuses, column[5]) << line;
    EXPECT_EQ(row.codes, column[6]) << line;
    EXPECT_EQ(row.suggestion, column[7]) << line;
  }
  EXPECT_GE(rows.size(), 100U);
}

}  // namespace
}  // namespace gigo::conformance
