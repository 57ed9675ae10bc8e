// SPDX-License-Identifier: Apache-2.0
/// \file
/// The cells of all inputs by golden column: safe fixes applied, otherwise as they were read.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "gigo/merge.hpp"

namespace gigo::merge {

/// Which of several inputs a row belongs to.
[[nodiscard]] std::size_t input_of(const NormalizedTable& table, RowId row) noexcept;

/// For each input and golden column where the cells are: input * columns + column.
[[nodiscard]] std::vector<CellColumn> cell_columns(std::span<const NormalizeInput> inputs,
                                                   const NormalizedTable& table,
                                                   std::span<const GoldenColumn> columns);

/// Reads cells and their statuses. Owns pointers only; thread-safe.
class CellReader {
 public:
  /// The arguments must outlive the reader.
  CellReader(std::span<const NormalizeInput> inputs, const NormalizedTable& table,
             std::span<const GoldenColumn> columns);

  /// What people.csv would show if the row were alone; empty when its input has no such column.
  [[nodiscard]] std::string_view text(RowId row, std::size_t column) const noexcept;
  /// The status that normalisation gave; ok for filled cells that it does not judge.
  [[nodiscard]] ValueStatus status(RowId row, std::size_t column) const noexcept;
  /// The golden column of a column of the row's own file.
  [[nodiscard]] std::size_t golden_column(RowId row, std::uint16_t source) const noexcept;
  /// Number of golden columns.
  [[nodiscard]] std::size_t columns() const noexcept { return columns_; }

 private:
  const NormalizedTable& table_;
  std::size_t columns_;
  std::vector<CellColumn> cells_;
  std::vector<const std::vector<ValueStatus>*> statuses_;
  std::vector<std::vector<std::size_t>> golden_;  // per input and file column
};

}  // namespace gigo::merge
