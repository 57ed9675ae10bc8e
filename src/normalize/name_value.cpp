// SPDX-License-Identifier: Apache-2.0
// The public functions about one name, over the reader of src/normalize/name.hpp.
#include <algorithm>
#include <utility>

#include "gigo/name.hpp"
#include "normalize/batch.hpp"
#include "normalize/distinct_cells.hpp"
#include "normalize/name.hpp"
#include "normalize/name_column.hpp"

namespace gigo {
namespace {

// So many rows tell how a column writes its names.
constexpr std::size_t kSampledNames = 4000;

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
  normalize::NameResult read;
  normalize::parse_full_name(
      normalize::readable_part(raw),
      {.region = options.region, .family_first = options.family_first, .email = options.email},
      read);
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
  name.ambiguities = read.ambiguities;
}

PersonName normalize_name(std::string_view raw, const NameOptions& options) {
  PersonName name;
  normalize_name(raw, options, name);
  return name;
}

std::vector<PersonName> normalize_names(const Column& cells, const NameOptions& options,
                                        unsigned threads) {
  NameOptions known = options;
  if (!known.family_first) {
    normalize::NameColumn column;
    const std::size_t step = std::max<std::size_t>(1, cells.size() / kSampledNames);
    for (std::size_t row = 0; row < cells.size(); row += step) column.add(cells[row]);
    known.family_first =
        normalize::judge_order(column.counts()) == normalize::NameOrder::kFamilyFirst;
  }
  const bool column_says_so = known.family_first && !options.family_first;
  return normalize::read_distinct<PersonName>(
      cells, threads, [&](std::string_view raw, PersonName& name) {
        normalize_name(raw, known, name);
        if (column_says_so && usable(name.status)) {
          name.notes.push_back({Code::kNameFamilyFirst, {}});
        }
      });
}

}  // namespace gigo
