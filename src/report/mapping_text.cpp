// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "report/plain.hpp"
#include "report/render.hpp"

namespace gigo::report {
namespace {

constexpr std::size_t kUnmappedShown = 20;

std::string_view why(MappingOrigin origin) {
  switch (origin) {
    case MappingOrigin::kUser:
      return "you said so";
    case MappingOrigin::kHeader:
      return "header";
    case MappingOrigin::kValues:
      return "values";
    case MappingOrigin::kNone:
      break;
  }
  return "";
}

std::string column_name(const Table& table, std::size_t column) {
  std::string name = printable(table.headers[column], 32);
  return name.empty() ? fmt::format("#{}", column + 1) : name;
}

}  // namespace

std::string read_text(const InputFacts& input) {
  return fmt::format("read {}: {}; {}, {}\n", printable(input.label), input.detection,
                     counted(input.table->rows, "row", "rows"),
                     counted(input.table->columns.size(), "column", "columns"));
}

std::string mapping_text(const InputFacts& input) {
  std::vector<std::vector<std::string>> rows{{"column", "field", "why", "confirmed", ""}};
  std::string passed, warned;
  std::size_t unmapped = 0;
  for (std::size_t i = 0; i < input.mapping->columns.size(); ++i) {
    const ColumnMapping& column = input.mapping->columns[i];
    if (column.ref.field == Field::kUnmapped) {
      if (!column.note.empty()) {
        rows.push_back({column_name(*input.table, i), "-", "", "", printable(column.note, 100)});
      } else if (++unmapped <= kUnmappedShown) {
        passed += (passed.empty() ? "" : ", ") + column_name(*input.table, i);
      }
      continue;
    }
    const bool judged = column.ref.field < Field::kExact;
    rows.push_back(
        {column_name(*input.table, i), to_string(column.ref), std::string(why(column.origin)),
         judged ? fmt::format("{}%", column.confirmed_percent) : "", printable(column.note, 100)});
  }
  constexpr Align kAlign[] = {Align::kLeft, Align::kLeft, Align::kLeft, Align::kRight,
                              Align::kLeft};
  std::string out = text_table(rows, kAlign, "  ");
  if (unmapped > 0) {
    if (unmapped > kUnmappedShown) {
      passed += fmt::format(" and {} more", thousands(unmapped - kUnmappedShown));
    }
    out += fmt::format("  passed through, not used: {}\n", passed);
  }
  return out;
}

}  // namespace gigo::report
