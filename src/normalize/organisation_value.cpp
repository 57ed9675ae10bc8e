// SPDX-License-Identifier: Apache-2.0
// The public functions about one organisation, over src/normalize/organisation.hpp.
#include <utility>

#include "gigo/organisation.hpp"
#include "normalize/batch.hpp"
#include "normalize/distinct_cells.hpp"
#include "normalize/organisation.hpp"

namespace gigo {

void normalize_organisation(std::string_view raw, Organisation& organisation) {
  normalize::CellResult cell = normalize::normalize_organisation(normalize::readable_part(raw));
  organisation = {};
  organisation.status = cell.status;
  organisation.notes = std::move(cell.notes);
  if (!usable(cell.status)) return;
  organisation.match_key = normalize::organisation_key(cell.value);
  organisation.value = std::move(cell.value);
}

Organisation normalize_organisation(std::string_view raw) {
  Organisation organisation;
  normalize_organisation(raw, organisation);
  return organisation;
}

std::vector<Organisation> normalize_organisations(const Column& cells, unsigned threads) {
  return normalize::read_distinct<Organisation>(
      cells, threads, [](std::string_view raw, Organisation& organisation) {
        normalize_organisation(raw, organisation);
      });
}

bool looks_like_organisation(std::string_view raw) {
  return normalize::looks_like_organisation(normalize::readable_part(raw));
}

}  // namespace gigo
