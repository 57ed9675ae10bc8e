// SPDX-License-Identifier: Apache-2.0
// How the tests of cells.tsv files read their tables and write a row as it would be right.
//
// Columns are parted by tabs, lines that begin with # are remarks. \t \n \r \\ \xHH \uHHHH
// \UHHHHHHHH are escaped. Between several things in one column stands " ; ".
#pragma once

#include <algorithm>
#include <charconv>
#include <fstream>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/value.hpp"
#include "text/utf8.hpp"

namespace gigo::conformance {

/// The lines of tests/conformance/`path` that are rows.
inline std::vector<std::string> table_rows(const std::string& path) {
  std::ifstream table(std::string(GIGO_SOURCE_DIR) + "/tests/conformance/" + path);
  std::vector<std::string> rows;
  for (std::string line; std::getline(table, line);) {
    if (!line.empty() && line.front() != '#') rows.push_back(line);
  }
  return rows;
}

/// The columns of a row, or what else stands `between`.
inline std::vector<std::string> columns(std::string_view row, char between = '\t') {
  std::vector<std::string> columns(1);
  for (const char c : row) {
    if (c == between) {
      columns.emplace_back();
    } else {
      columns.back() += c;
    }
  }
  return columns;
}

/// The cell that a column of the table stands for.
inline std::string unescaped(std::string_view column) {
  std::string cell;
  for (std::size_t i = 0; i < column.size(); ++i) {
    if (column[i] != '\\' || i + 1 == column.size()) {
      cell += column[i];
      continue;
    }
    const char c = column[++i];
    const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits == 0) {
      cell += c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c;
      continue;
    }
    const std::string_view hex = column.substr(i + 1, digits);
    unsigned code = 0;
    std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
    if (c == 'x') {
      cell += static_cast<char>(code);
    } else {
      text::append(cell, static_cast<char32_t>(code));
    }
    i += digits;
  }
  return cell;
}

/// Puts `one` behind what the column has already; nothing where it is empty.
inline void list(std::string& column, std::string_view one) {
  if (!column.empty() && !one.empty()) column += " ; ";
  column += one;
}

/// The codes of the notes without their `group` ("email."), in their order or `sorted`.
inline std::string codes_of(const std::vector<CellNote>& notes, std::string_view group,
                            bool sorted = false) {
  std::vector<std::string_view> names;
  for (const CellNote& note : notes) {
    const std::string_view name = code_info(note.code).name;
    names.push_back(name.substr(name.starts_with(group) ? group.size() : 0));
  }
  if (sorted) std::sort(names.begin(), names.end());
  std::string column;
  for (const std::string_view name : names) list(column, name);
  return column;
}

/// The row with these columns.
inline std::string row_with(std::initializer_list<std::string_view> columns) {
  std::string row;
  for (const std::string_view& column : columns) {
    if (&column != columns.begin()) row += '\t';
    row += column;
  }
  return row;
}

}  // namespace gigo::conformance
