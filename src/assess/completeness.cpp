// SPDX-License-Identifier: Apache-2.0
#include "assess/completeness.hpp"

#include "assess/usable_cells.hpp"

namespace gigo::assessment {

Completeness::Completeness(const NormalizedTable& table) : table_(table) {
  whole_address_.assign(table.rows, false);
  for (const NormalizedCells& cells : table.cells) {
    mapped_[static_cast<std::size_t>(cells.ref.field)] = true;
    if (cells.ref.field != Field::kAddress) continue;
    const std::size_t begin = table.input_begin[cells.input];
    for (std::size_t i = 0; i < cells.fixed.status.size(); ++i) {
      if (usable(cells.fixed.status[i])) whole_address_[begin + i] = true;
    }
  }
}

std::uint8_t Completeness::percent(RowId row) const noexcept {
  unsigned asked = 0;
  unsigned filled = 0;
  const auto ask = [&](bool applies, unsigned weight, unsigned reached) {
    if (!applies) return;
    asked += weight;
    filled += reached;
  };
  const bool person = table_.kind[index(row)] == RecordKind::kPerson;
  const bool given = has_usable(table_.given_name, row);
  const bool family = has_usable(table_.family_name, row);
  const bool full = has_usable(table_.full_name, row);
  const bool organisation = has_usable(table_.organisation, row);
  if (person) {
    // A full name that could not be split is whole as far as one can tell.
    const bool parts_known = given || family;
    const bool whole = (given && family) || (full && !parts_known);
    ask(mapped(Field::kFullName) || mapped(Field::kGivenName) || mapped(Field::kFamilyName), 25,
        whole ? 25 : (full || parts_known ? 15 : 0));
  } else {
    ask(true, 25, has_usable_name(table_, row) ? 25 : 0);
  }
  ask(mapped(Field::kEmail), 20, has_usable(table_.emails, row) ? 20 : 0);
  ask(mapped(Field::kPhone), 20, has_usable_phone(table_, row) ? 20 : 0);
  ask(person && mapped(Field::kOrganisation), 10, organisation ? 10 : 0);

  const bool address = whole_address_[index(row)];
  const bool in_one = mapped(Field::kAddress);
  ask(in_one || mapped(Field::kStreet), 4, address || has_usable(table_.street, row) ? 4 : 0);
  ask(in_one || mapped(Field::kCity), 3, address || has_usable(table_.city, row) ? 3 : 0);
  ask(in_one || mapped(Field::kPostcode), 3, address || has_usable(table_.postcode, row) ? 3 : 0);
  ask(mapped(Field::kCountry), 5, has_usable(table_.country, row) ? 5 : 0);
  ask(person && mapped(Field::kTitle), 5, has_usable(table_.title, row) ? 5 : 0);
  const bool born =
      index(row) < table_.birth_status.size() && usable(table_.birth_status[index(row)]);
  ask(person && (mapped(Field::kBirthDate) || mapped(Field::kBirthYear)), 5, born ? 5 : 0);
  if (asked == 0) return 0;
  return static_cast<std::uint8_t>((filled * 100 + asked / 2) / asked);
}

}  // namespace gigo::assessment
