// SPDX-License-Identifier: Apache-2.0
// The public functions about one name, over the reader of src/normalize/name.hpp.
#include <utility>

#include "gigo/name.hpp"
#include "normalize/batch.hpp"
#include "normalize/distinct_cells.hpp"
#include "normalize/name.hpp"

namespace gigo {
namespace {

std::uint8_t ambiguities_of(const std::vector<CellNote>& notes) {
  unsigned bits = 0;
  const auto add = [&bits](NameAmbiguity one) { bits |= static_cast<unsigned>(one); };
  for (const CellNote& note : notes) {
    if (note.code == Code::kNameOrderUncertain) add(NameAmbiguity::kOrder);
    if (note.code == Code::kNameMultiplePeople) add(NameAmbiguity::kSeveralPeople);
    if (note.code == Code::kNameLooksLikeOrg) add(NameAmbiguity::kOrganisation);
    if (note.code == Code::kNameMononym) add(NameAmbiguity::kMononym);
  }
  return static_cast<std::uint8_t>(bits);
}

}  // namespace

std::string_view to_string(NameAmbiguity ambiguity) noexcept {
  switch (ambiguity) {
    case NameAmbiguity::kOrder:
      return "order";
    case NameAmbiguity::kSecondSurname:
      return "second_surname";
    case NameAmbiguity::kSuffixOrName:
      return "suffix_or_name";
    case NameAmbiguity::kParticleOrGiven:
      return "particle_or_given";
    case NameAmbiguity::kSeveralPeople:
      return "several_people";
    case NameAmbiguity::kOrganisation:
      return "organisation";
    case NameAmbiguity::kMononym:
      return "mononym";
  }
  return "";
}

void normalize_name(std::string_view raw, const NameOptions& options, PersonName& name) {
  normalize::NameResult read =
      normalize::parse_full_name(normalize::readable_part(raw),
                                 {.region = options.region, .family_first = options.family_first});
  normalize::NameParts& parts = read.parts;
  name.status = parts.status;
  name.family_first = parts.family_first;
  name.value = usable(parts.status) ? display_name(parts) : std::string{};
  name.prefix = std::move(parts.prefix);
  name.given = std::move(parts.given);
  name.middle = std::move(parts.middle);
  name.family = std::move(parts.family);
  name.suffix = std::move(parts.suffix);
  name.nickname = std::move(parts.nickname);
  name.note = std::move(parts.note);
  name.notes.clear();
  for (normalize::NameNote& note : read.notes) name.notes.push_back(std::move(note));
  name.ambiguities = ambiguities_of(name.notes);
}

PersonName normalize_name(std::string_view raw, const NameOptions& options) {
  PersonName name;
  normalize_name(raw, options, name);
  return name;
}

std::vector<PersonName> normalize_names(const Column& cells, const NameOptions& options,
                                        unsigned threads) {
  return normalize::read_distinct<PersonName>(
      cells, threads,
      [&](std::string_view raw, PersonName& name) { normalize_name(raw, options, name); });
}

}  // namespace gigo
