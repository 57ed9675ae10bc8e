// SPDX-License-Identifier: Apache-2.0
// The public functions about one organisation, over src/normalize/organisation.hpp.
#include <algorithm>
#include <utility>

#include "gigo/organisation.hpp"
#include "normalize/batch.hpp"
#include "normalize/distinct_cells.hpp"
#include "normalize/organisation.hpp"
#include "normalize/organisation_reading.hpp"

namespace gigo {

void normalize_organisation(std::string_view raw, Organisation& organisation) {
  normalize::CellResult cell = normalize::normalize_organisation(normalize::readable_part(raw));
  organisation.status = cell.status;
  organisation.notes = std::move(cell.notes);
  organisation.person = std::any_of(
      organisation.notes.begin(), organisation.notes.end(),
      [](const CellNote& note) { return note.code == Code::kOrganisationLooksLikePerson; });
  organisation.acronym.clear();
  normalize::OrganisationReading reading;
  reading.key = std::move(organisation.match_key);
  reading.legal_form = std::move(organisation.legal_form);
  reading.other_name = std::move(organisation.other_name);
  if (usable(cell.status)) {
    normalize::read_organisation(cell.value, reading);
    organisation.acronym = normalize::acronym_of(reading.key);
    organisation.value = std::move(cell.value);
  } else {
    organisation.value.clear();
    reading.key.clear();
    reading.legal_form.clear();
    reading.other_name.clear();
  }
  organisation.match_key = std::move(reading.key);
  organisation.legal_form = std::move(reading.legal_form);
  organisation.other_name = std::move(reading.other_name);
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
