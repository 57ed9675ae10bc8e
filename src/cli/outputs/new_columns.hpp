// SPDX-License-Identifier: Apache-2.0
/// \file
/// Records of a list A in the columns of a list B.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/engine.hpp"
#include "gigo/merge.hpp"

namespace gigo::cli {

/// The columns of new.csv: B's own in their order and under their headers, each filled with what A
/// has for its field; then A's columns that have no place there, so that nothing is lost.
///
/// A field that A writes otherwise than B is put together from its parts or taken apart: full name
/// and parts of a name, a whole address and its parts. A phone or email without a kind takes B's
/// first free one without a kind, or for work; one with another kind than B has keeps its own
/// column. B's id stays empty.
class NewColumns {
 public:
  /// `inputs` are A and B as the run got them; `label` is A's name, for headers that B has too.
  NewColumns(std::span<const NormalizeInput> inputs, const Run& run, std::string_view label);

  /// One header a column; no two are equal.
  [[nodiscard]] std::vector<std::string> headers() const;
  /// One cell of a merge group of A.
  [[nodiscard]] std::string cell(const GoldenRecords& records, std::uint32_t group,
                                 std::size_t column) const;
  /// Number of columns.
  [[nodiscard]] std::size_t size() const noexcept { return columns_.size(); }

 private:
  struct NewColumn {
    std::string header;
    std::size_t golden = SIZE_MAX;      // column of the plan that fills it
    std::optional<Field> derived = {};  // or the field that is made from columns of the plan …
    std::size_t from = SIZE_MAX;        // … by the row that this one came from
  };
  void fill_other_kinds(std::span<const NormalizeInput> inputs);
  void derive(std::span<const NormalizeInput> inputs);
  void add_rest(const NormalizeInput& a, std::string_view label);
  [[nodiscard]] std::size_t golden_of_a(std::span<const Field> fields) const;
  [[nodiscard]] std::string part(RowId row, Field field) const;

  const Run& run_;
  std::vector<NewColumn> columns_;
  std::vector<char> used_;  // per column of the plan
};

}  // namespace gigo::cli
