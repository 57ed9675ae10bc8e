// SPDX-License-Identifier: Apache-2.0
/// \file
/// Small files for tests of whole tables.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gigo/normalize.hpp"
#include "normalize/batch.hpp"

namespace gigo::testing {

/// A small file: header and field per column, then rows.
struct File {
  Table table;
  Mapping mapping;

  explicit File(std::initializer_list<std::pair<std::string, std::string>> columns) {
    for (const auto& [header, field] : columns) {
      table.headers.push_back(header);
      table.columns.emplace_back();
      ColumnMapping mapped;
      mapped.ref = parse_field(field).value();
      mapping.columns.push_back(mapped);
    }
  }
  File& row(std::initializer_list<std::string_view> cells) {
    std::size_t column = 0;
    for (const std::string_view cell : cells) table.columns[column++].append(cell);
    ++table.rows;
    return *this;
  }
};

/// The table of one file.
inline NormalizedTable normalized(const File& file, NormalizeOptions options = {}) {
  options.reserved_values_ordinary = true;
  const NormalizeInput input{&file.table, &file.mapping};
  return normalize_inputs({&input, 1}, options);
}

/// A row by its number.
inline RowId row(std::uint32_t number) { return RowId{number}; }

/// The names of the codes of a row's findings.
inline std::vector<std::string> codes_of(const NormalizedTable& table, std::uint32_t number) {
  std::vector<std::string> codes;
  for (const Finding& finding : table.findings.of_row(row(number))) {
    codes.emplace_back(code_info(finding.code).name);
  }
  return codes;
}

}  // namespace gigo::testing
