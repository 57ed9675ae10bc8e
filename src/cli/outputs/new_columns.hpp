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
/// and parts of a name, a whole address and its parts. Phones, emails and addresses go to B's
/// column of the same kind, else from a general one to B's general one (no kind, or work) or to the
/// only kind that B has, else from a special one (mobile) to B's general one. A phone or email that
/// comes second keeps its own column, and stands in where the first is empty. Columns that gigo
/// does not understand are one only when both files have the same header row. B's id stays empty.
class NewColumns {
 public:
  /// `inputs` are A and B as the run got them; `label` is A's name, for headers that B has too.
  NewColumns(std::span<const NormalizeInput> inputs, const Run& run, std::string_view label);

  /// One header a column; no two are equal.
  [[nodiscard]] std::vector<std::string> headers() const;
  /// One cell of a merge group of A. A column that B does not have holds the different values of
  /// all rows.
  [[nodiscard]] std::string cell(const GoldenRecords& records, std::uint32_t group,
                                 std::size_t column) const;
  /// Number of columns.
  [[nodiscard]] std::size_t size() const noexcept { return columns_.size(); }

 private:
  struct NewColumn {
    std::string header;
    std::vector<std::size_t> golden;    // columns of the plan that fill it
    std::vector<std::size_t> stand_in;  // those that fill it where they are empty
    std::optional<Field> derived = {};  // or the field that is made from columns of the plan …
    std::size_t from = SIZE_MAX;        // … by the row that this one came from
    bool extra = false;                 // B does not have it
  };
  void take_same_fields();
  void fill_other_kinds();
  void add_stand_ins();
  void derive();
  void add_rest(const NormalizeInput& a, std::string_view label);
  [[nodiscard]] const FieldRef& ref_of_b(std::size_t column) const;
  [[nodiscard]] bool is_free(std::size_t column) const;
  [[nodiscard]] bool is_general(const FieldRef& ref) const;
  [[nodiscard]] bool kind_fits(std::size_t column, const FieldRef& of_a) const;
  [[nodiscard]] bool accepts(std::size_t column, const FieldRef& of_a) const;
  [[nodiscard]] std::size_t golden_of_a(std::span<const Field> fields) const;
  [[nodiscard]] std::string part(RowId row, Field field) const;
  [[nodiscard]] std::string all_values(std::uint32_t group, std::size_t golden) const;

  std::span<const NormalizeInput> inputs_;
  const Run& run_;
  std::vector<NewColumn> columns_;
  std::vector<char> used_;  // per column of the plan
};

/// Appends a value unless it is empty or there already, whatever its case.
void add_distinct(std::vector<std::string>& values, std::string_view value);

}  // namespace gigo::cli
