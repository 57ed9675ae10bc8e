// SPDX-License-Identifier: Apache-2.0
/// \file
/// Questions to a normalised table about one row: is there a name, an email, a phone that can be
/// used?
#pragma once

#include <cstddef>

#include "gigo/normalize.hpp"

namespace gigo::assessment {

/// The status of one row; missing when no column maps to the field.
[[nodiscard]] inline ValueStatus status_of(const ValueColumn& column, RowId row) noexcept {
  return index(row) < column.status.size() ? column.status[index(row)] : ValueStatus::kMissing;
}
/// True when the row has a value that may be used.
[[nodiscard]] inline bool has_usable(const ValueColumn& column, RowId row) noexcept {
  return usable(status_of(column, row));
}

/// Calls visit(i) for every usable entry of one row, i an index into the vectors of the column.
template <class Visit>
void for_each_usable(const MultiColumn& column, RowId row, Visit&& visit) {
  if (index(row) + 1 >= column.row_begin.size()) return;
  for (std::size_t i = column.first(row); i < column.last(row); ++i) {
    if (usable(column.status[i])) visit(i);
  }
}

/// True when the row has an entry that may be used.
[[nodiscard]] bool has_usable(const MultiColumn& column, RowId row) noexcept;

/// True for the kinds of phones that nobody can be reached on: fax, pager.
[[nodiscard]] bool only_for_machines(const MultiColumn& phones, std::size_t entry) noexcept;
/// True when the row has a usable phone that a person can be reached on.
[[nodiscard]] bool has_usable_phone(const NormalizedTable& table, RowId row) noexcept;

/// True when the row says who it is: a name, or of an organisation the organisation.
[[nodiscard]] bool has_usable_name(const NormalizedTable& table, RowId row) noexcept;
/// True when a name was given and every name given stands for none.
[[nodiscard]] bool name_is_placeholder(const NormalizedTable& table, RowId row) noexcept;

}  // namespace gigo::assessment
