// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>
#include <vector>

#include "case.hpp"
#include "gigo/address.hpp"
#include "normalize/address.hpp"
#include "normalize/country.hpp"
#include "normalize/street_key.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

// Street, city and postcode in one cell.
const std::vector<std::string>& whole_addresses() {
  static const std::vector<std::string> list = [] {
    using datagen::Cell;
    std::vector<std::string> made;
    const Table& table = list_file().table;
    const auto cell = [&](Cell which, std::size_t row) {
      return std::string(table.columns[static_cast<std::size_t>(which)][row]);
    };
    for (std::size_t row = 0; row < table.rows && made.size() < 4'096; ++row) {
      if (cell(Cell::kStreet, row).empty() || cell(Cell::kCity, row).empty()) continue;
      made.push_back(cell(Cell::kStreet, row) + ", " + cell(Cell::kCity, row) + " " +
                     cell(Cell::kPostcode, row));
    }
    return made;
  }();
  return list;
}

}  // namespace

void add_address() {
  const auto streets = []() -> const auto& { return some_cells(datagen::Cell::kStreet); };
  const auto countries = []() -> const auto& { return some_cells(datagen::Cell::kCountry); };
  add("split_street/streets", streets,
      [](const std::string& cell) { return normalize::split_street(cell).street.size(); });
  add("split_address/addresses", whole_addresses,
      [](const std::string& cell) { return normalize::split_address(cell, "").street.size(); });
  add("street_key/streets", streets,
      [key = std::make_shared<std::string>()](const std::string& cell) {
        normalize::street_key(cell, *key);
        return key->size();
      });
  add("normalize_address/addresses", whole_addresses,
      [address = std::make_shared<PostalAddress>()](const std::string& cell) {
        normalize_address(cell, {}, *address);
        return address->street_key.size();
      });
  add("find_country/countries", countries,
      [](const std::string& cell) { return normalize::find_country(cell); });
}

}  // namespace gigo::bench
