// SPDX-License-Identifier: Apache-2.0
#include "merge/cell_reader.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace gigo::merge {
namespace {

const NormalizedCells* normalised(const NormalizedTable& table, std::size_t input,
                                  std::uint16_t column) {
  for (const NormalizedCells& cells : table.cells) {
    if (cells.input == input && cells.column == column) return &cells;
  }
  return nullptr;
}

}  // namespace

std::size_t input_of(const NormalizedTable& table, RowId row) noexcept {
  const std::vector<std::size_t>& begins = table.input_begin;
  if (begins.size() <= 2) return 0;
  return static_cast<std::size_t>(std::upper_bound(begins.begin(), begins.end(), index(row)) -
                                  begins.begin()) -
         1;
}

std::vector<CellColumn> cell_columns(std::span<const NormalizeInput> inputs,
                                     const NormalizedTable& table,
                                     std::span<const GoldenColumn> columns) {
  std::vector<CellColumn> found(inputs.size() * columns.size());
  for (std::size_t input = 0; input < inputs.size(); ++input) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const std::uint16_t source = columns[i].source[input];
      if (source == kNoColumn) continue;
      const NormalizedCells* cells = normalised(table, input, source);
      found[input * columns.size() + i] = {&inputs[input].table->columns[source],
                                           cells != nullptr ? &cells->fixed.value : nullptr};
    }
  }
  return found;
}

CellReader::CellReader(std::span<const NormalizeInput> inputs, const NormalizedTable& table,
                       std::span<const GoldenColumn> columns)
    : table_(table),
      columns_(columns.size()),
      cells_(cell_columns(inputs, table, columns)),
      statuses_(cells_.size(), nullptr) {
  for (std::size_t input = 0; input < inputs.size(); ++input) {
    golden_.emplace_back(inputs[input].table->columns.size(), columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const std::uint16_t source = columns[i].source[input];
      if (source == kNoColumn) continue;
      golden_[input][source] = i;
      if (const NormalizedCells* cells = normalised(table, input, source)) {
        statuses_[input * columns_ + i] = &cells->fixed.status;
      }
    }
  }
}

std::string_view CellReader::text(RowId row, std::size_t column) const noexcept {
  const std::size_t input = input_of(table_, row);
  return cells_[input * columns_ + column][index(row) - table_.input_begin[input]];
}

ValueStatus CellReader::status(RowId row, std::size_t column) const noexcept {
  const std::size_t input = input_of(table_, row);
  if (base::trim(text(row, column)).empty()) return ValueStatus::kMissing;
  const std::vector<ValueStatus>* statuses = statuses_[input * columns_ + column];
  return statuses == nullptr ? ValueStatus::kOk
                             : (*statuses)[index(row) - table_.input_begin[input]];
}

std::size_t CellReader::golden_column(RowId row, std::uint16_t source) const noexcept {
  const std::vector<std::size_t>& columns = golden_[input_of(table_, row)];
  return source < columns.size() ? columns[source] : columns_;
}

}  // namespace gigo::merge
