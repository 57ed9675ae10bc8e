// SPDX-License-Identifier: Apache-2.0
/// \file
/// Do the values of a column agree with what its header says?
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "gigo/field.hpp"
#include "gigo/table.hpp"

namespace gigo::mapping {

/// How much of a cell is looked at, in bytes: a cell may be of any size.
inline constexpr std::size_t kLongestLook = 1'024;

/// Filled cells of one column, cut to kLongestLook: of up to 2,000 evenly spaced rows, or, in a
/// sparse column, the first ones.
struct ColumnSample {
  std::vector<std::size_t> rows;        ///< where the cells stand, ascending
  std::vector<std::string_view> cells;  ///< views into the table
};

/// The same cells whenever the table is the same.
[[nodiscard]] ColumnSample sample_column(const Table& table, std::size_t column);

/// Share of the sampled cells for which `test` holds, rounded down; 0 when there are none.
template <class Test>
[[nodiscard]] std::uint8_t percent_of(const ColumnSample& sample, Test&& test) {
  std::size_t hits = 0;
  for (const std::string_view cell : sample.cells) hits += test(cell) ? 1U : 0U;
  return sample.cells.empty() ? std::uint8_t{0}
                              : static_cast<std::uint8_t>(hits * 100 / sample.cells.size());
}

/// Number of different cells in the sample.
[[nodiscard]] std::size_t distinct_cells(const ColumnSample& sample);

/// Share of a column's filled cells that are the only one of their value or its first, over the
/// whole table, in hundredths of a percent; 0 when all are empty.
[[nodiscard]] std::uint32_t distinct_share(const Column& column);

/// What the values say to a field.
struct Confirmation {
  std::uint8_t percent = 0;  ///< share of the cells that look like the field
  bool agrees = true;        ///< enough of them do, or there is none to ask
};

/// Compares a column with a field. Fields whose values have no looks (notes, tags, owner …) agree
/// with anything.
[[nodiscard]] Confirmation confirm(Field field, const ColumnSample& sample);

}  // namespace gigo::mapping
