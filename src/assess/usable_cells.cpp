// SPDX-License-Identifier: Apache-2.0
#include "assess/usable_cells.hpp"

#include <string_view>

namespace gigo::assessment {

bool has_usable(const MultiColumn& column, RowId row) noexcept {
  bool found = false;
  for_each_usable(column, row, [&](std::size_t) { found = true; });
  return found;
}

bool only_for_machines(const MultiColumn& phones, std::size_t entry) noexcept {
  if (entry >= phones.kind.size() || phones.kind[entry] >= phones.kinds.size()) return false;
  const std::string_view kind = phones.kinds[phones.kind[entry]];
  return kind == "fax" || kind == "pager";
}

bool has_usable_phone(const NormalizedTable& table, RowId row) noexcept {
  bool found = false;
  for_each_usable(table.phones, row, [&](std::size_t entry) {
    found = found || !only_for_machines(table.phones, entry);
  });
  return found;
}

bool has_usable_name(const NormalizedTable& table, RowId row) noexcept {
  const bool person = has_usable(table.full_name, row) || has_usable(table.given_name, row) ||
                      has_usable(table.family_name, row);
  if (table.kind[index(row)] == RecordKind::kPerson) return person;
  return person || has_usable(table.organisation, row);
}

bool name_is_placeholder(const NormalizedTable& table, RowId row) noexcept {
  const auto placeholder = [&](const ValueColumn& column) {
    return status_of(column, row) == ValueStatus::kPlaceholder;
  };
  return !has_usable_name(table, row) &&
         (placeholder(table.full_name) || placeholder(table.given_name) ||
          placeholder(table.family_name) || placeholder(table.organisation));
}

}  // namespace gigo::assessment
