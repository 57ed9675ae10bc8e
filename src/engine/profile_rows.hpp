// SPDX-License-Identifier: Apache-2.0
/// \file
/// Profiles as the rows of a table: what the pipeline works on.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gigo/engine.hpp"
#include "gigo/profile.hpp"

namespace gigo::engine {

/// A table and its mapping, built row by row. Cells of one field and kind share a column, the
/// second such cell of a row the second column, and so on; columns stand in the order of first
/// sight.
class ProfileRows {
 public:
  /// Adds a row; `id` becomes the cell of Field::kId unless empty. Only the first kMaxProfileCells
  /// cells are taken. Errors (nothing is added): kInput above kMaxRows or kMaxColumns. Strong
  /// exception guarantee.
  [[nodiscard]] Status append(Profile profile, std::string_view id = {});

  /// The cells.
  [[nodiscard]] const Table& table() const noexcept { return table_; }
  /// What the columns mean.
  [[nodiscard]] const Mapping& mapping() const noexcept { return mapping_; }
  /// Bytes that are not UTF-8, NUL bytes, huge cells; in order of the rows.
  [[nodiscard]] const std::vector<ReadProblem>& problems() const noexcept { return problems_; }
  /// Which cell of its profile a row has in a column; SIZE_MAX when none was given.
  [[nodiscard]] std::size_t cell_of(std::size_t row, std::uint16_t column) const noexcept;
  /// The column of the ids; SIZE_MAX when no row has one.
  [[nodiscard]] std::size_t id_column() const noexcept;

 private:
  using Shape = std::vector<std::uint16_t>;  // per cell: its column

  std::uint16_t column_for(const FieldRef& ref);
  std::uint32_t shape_number(Shape shape);
  void put(std::uint16_t column, std::string_view value);
  void add_row(Profile profile, std::string_view id);
  void forget_from(std::size_t rows, std::size_t columns, std::size_t problems) noexcept;

  Table table_;
  Mapping mapping_;
  std::vector<ReadProblem> problems_;
  // The columns of one field and kind, and how many of them the row `row` has used.
  struct Twins {
    std::vector<std::uint16_t> columns;
    std::size_t row = 0, used = 0;
  };
  std::map<std::pair<Field, std::string>, Twins> twins_;
  std::map<Shape, std::uint32_t> shape_numbers_;
  std::vector<Shape> shapes_;
  std::vector<std::uint32_t> shape_of_row_;
};

}  // namespace gigo::engine
