// SPDX-License-Identifier: Apache-2.0
/// \file
/// Reads the tables of facts of src/data: lines of tab-separated columns, `#` begins a comment
/// line.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace gigo::normalize {

/// Goes through a table line by line; comment lines and empty lines are skipped.
///
/// \code
/// for (FactTable table(data::phone_labels()); table.next();) use(table[0]);
/// \endcode
class FactTable {
 public:
  /// `bytes` must outlive the reader and the views it gives.
  explicit constexpr FactTable(std::string_view bytes) noexcept : rest_(bytes) {}

  /// Moves to the next line of facts; false at the end.
  constexpr bool next() noexcept {
    while (!rest_.empty()) {
      const std::size_t end = rest_.find('\n');
      std::string_view line = rest_.substr(0, end);
      rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
      if (line.empty() || line.front() == '#') continue;
      split(line);
      return true;
    }
    return false;
  }

  /// A column of the current line; empty when the line has fewer. At most sixteen columns are read.
  [[nodiscard]] constexpr std::string_view operator[](std::size_t column) const noexcept {
    return column < columns_.size() ? columns_[column] : std::string_view{};
  }

 private:
  constexpr void split(std::string_view line) noexcept {
    columns_ = {};
    for (std::string_view& column : columns_) {
      const std::size_t tab = line.find('\t');
      column = line.substr(0, tab);
      if (tab == std::string_view::npos) return;
      line.remove_prefix(tab + 1);
    }
  }

  std::string_view rest_;
  std::array<std::string_view, 16> columns_{};
};

}  // namespace gigo::normalize
