// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "case.hpp"
#include "normalize/postcode.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {

void add_postcode() {
  const auto postcodes = []() -> const auto& { return some_cells(datagen::Cell::kPostcode); };
  const auto states = []() -> const auto& { return some_cells(datagen::Cell::kState); };
  add("normalize_postcode/postcodes", postcodes, [](const std::string& cell) {
    return normalize::normalize_postcode(cell, "GB", false).value.size();
  });
  add("find_region_code/states", states,
      [](const std::string& cell) { return normalize::find_region_code(cell, ""); });
}

}  // namespace gigo::bench
