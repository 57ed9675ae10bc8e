// SPDX-License-Identifier: Apache-2.0
/// \file
/// Small tables written down in a test.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/table.hpp"

namespace gigo::mapping {

/// Headers, then rows; short rows are filled with empty cells.
inline Table made_table(std::vector<std::string> headers,
                        const std::vector<std::vector<std::string>>& rows) {
  Table table;
  table.headers = std::move(headers);
  table.columns.resize(table.headers.size());
  table.rows = rows.size();
  for (std::size_t row = 0; row < rows.size(); ++row) {
    table.row_numbers.push_back(static_cast<std::uint32_t>(row + 2));
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      table.columns[i].append(i < rows[row].size() ? std::string_view(rows[row][i])
                                                   : std::string_view());
    }
  }
  return table;
}

}  // namespace gigo::mapping
