// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "case.hpp"
#include "gigo/organisation.hpp"
#include "normalize/organisation.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {

void add_organisation() {
  const auto companies = []() -> const auto& { return some_cells(datagen::Cell::kCompany); };
  const auto surnames = []() -> const auto& { return some_cells(datagen::Cell::kLastName); };
  add("organisation/companies", companies, [](const std::string& cell) {
    static Organisation firm;
    gigo::normalize_organisation(cell, firm);
    return firm.match_key.size();
  });
  add("normalize_organisation/companies", companies,
      [](const std::string& cell) { return normalize::normalize_organisation(cell).value.size(); });
  add("organisation_key/companies", companies,
      [](const std::string& cell) { return normalize::organisation_key(cell); });
  add("looks_like_organisation/companies", companies,
      [](const std::string& cell) { return normalize::looks_like_organisation(cell); });
  add("looks_like_organisation/surnames", surnames,
      [](const std::string& cell) { return normalize::looks_like_organisation(cell); });
}

}  // namespace gigo::bench
