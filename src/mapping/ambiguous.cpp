// SPDX-License-Identifier: Apache-2.0
#include "mapping/ambiguous.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/ascii.hpp"
#include "mapping/looks_like.hpp"
#include "text/fold.hpp"

namespace gigo::mapping {
namespace {

constexpr std::size_t kFewRows = 20;
constexpr std::uint32_t kNearlyUnique = 9'500;  // hundredths of a percent

bool has(const Evidence& evidence, Field field) {
  return !evidence.mapping.columns_of(field).empty();
}

ColumnMapping unmapped(std::string note) { return {{}, MappingOrigin::kNone, 0, std::move(note)}; }

ColumnMapping as(Field field, std::string kind, const ColumnSample& sample) {
  const Confirmation confirmation = confirm(field, sample);
  if (!confirmation.agrees) {
    return unmapped("the header may mean " + std::string(field_info(field).label) +
                    ", the values do not look like it");
  }
  return {{field, std::move(kind)}, MappingOrigin::kHeader, confirmation.percent, {}};
}

bool has_word(std::string_view folded, std::string_view word) {
  const std::size_t pos = folded.find(word);
  return pos != std::string_view::npos && (pos == 0 || folded[pos - 1] == ' ') &&
         (pos + word.size() == folded.size() || folded[pos + word.size()] == ' ');
}

// Whether the column holds the value of a column of `field` in the same row, in 30 % of the rows
// that have both.
bool holds(std::size_t column, Field field, const Evidence& evidence) {
  const ColumnSample& sample = evidence.samples[column];
  for (const std::size_t other : evidence.mapping.columns_of(field)) {
    std::size_t both = 0;
    std::size_t hits = 0;
    for (std::size_t i = 0; i < sample.rows.size(); ++i) {
      const std::string part =
          text::fold(evidence.table.columns[other][sample.rows[i]].substr(0, kLongestLook));
      if (part.empty()) continue;
      ++both;
      const std::string whole = text::fold(sample.cells[i]);
      // Equal cells are two copies of the part, not a whole name.
      hits += whole != part && has_word(whole, part) ? 1U : 0U;
    }
    if (both > 0 && hits * 100 >= both * 30) return true;
  }
  return false;
}

ColumnMapping decide_name(std::size_t column, const Evidence& evidence) {
  const ColumnSample& sample = evidence.samples[column];
  const bool given = has(evidence, Field::kGivenName);
  const bool family = has(evidence, Field::kFamilyName);
  const bool organisation = has(evidence, Field::kOrganisation);
  if (family && holds(column, Field::kFamilyName, evidence)) {
    return as(Field::kFullName, {}, sample);
  }
  if (given && holds(column, Field::kGivenName, evidence)) {
    return as(Field::kFullName, {}, sample);
  }
  const std::uint8_t legal_forms = percent_of(sample, looks_like_organisation);
  // A share of a few cells says little; beside a person's email or phone most of them must agree.
  const bool few = evidence.table.rows < kFewRows &&
                   (has(evidence, Field::kEmail) || has(evidence, Field::kPhone));
  if (few && !given && !family && !has(evidence, Field::kFullName)) {
    const bool most = !organisation && legal_forms > 50;
    return as(most ? Field::kOrganisation : Field::kFullName, {}, sample);
  }
  if (!organisation && legal_forms >= 30) return as(Field::kOrganisation, {}, sample);
  if (given && !family) return as(Field::kFamilyName, {}, sample);
  if (family && !given) return as(Field::kGivenName, {}, sample);
  if (given && family) {
    if (!organisation && legal_forms >= 10) return as(Field::kOrganisation, {}, sample);
    return unmapped("given and family name stand in other columns; say with --map what this is");
  }
  if (has(evidence, Field::kFullName)) {
    if (!organisation) return as(Field::kOrganisation, {}, sample);
    return unmapped("a full name and an organisation stand in other columns");
  }
  return as(Field::kFullName, {}, sample);
}

ColumnMapping decide_contact(std::size_t column, const Evidence& evidence) {
  const ColumnSample& sample = evidence.samples[column];
  if (percent_of(sample, looks_like_email) >= 50) return as(Field::kEmail, {}, sample);
  if (percent_of(sample, looks_like_phone) >= 50) return as(Field::kPhone, {}, sample);
  if (has(evidence, Field::kFullName)) return unmapped("a full name stands in another column");
  const bool parts = has(evidence, Field::kGivenName) || has(evidence, Field::kFamilyName);
  if (parts && !holds(column, Field::kFamilyName, evidence) &&
      !holds(column, Field::kGivenName, evidence)) {
    return unmapped("the name stands in other columns; say with --map what this is");
  }
  return as(Field::kFullName, {}, sample);
}

bool is_whole_address(std::string_view cell) {
  return std::count(cell.begin(), cell.end(), ',') >= 2 || cell.find('\n') != cell.npos;
}

ColumnMapping decide_address(std::size_t column, const std::string& kind,
                             const Evidence& evidence) {
  const ColumnSample& sample = evidence.samples[column];
  const auto same_kind = [&](Field field) {
    return std::any_of(evidence.mapping.columns.begin(), evidence.mapping.columns.end(),
                       [&](const ColumnMapping& other) {
                         return other.ref.field == field &&
                                (kind.empty() || other.ref.kind.empty() || other.ref.kind == kind);
                       });
  };
  const bool parts = same_kind(Field::kCity) || same_kind(Field::kPostcode);
  if (!parts || same_kind(Field::kStreet) || percent_of(sample, is_whole_address) >= 60) {
    return as(Field::kAddress, kind, sample);
  }
  return as(Field::kStreet, kind, sample);
}

ColumnMapping decide_id(std::size_t column, AmbiguousHeader header, const Evidence& evidence) {
  const ColumnSample& sample = evidence.samples[column];
  if (percent_of(sample, looks_like_email) >= 60) return as(Field::kEmail, {}, sample);
  if (sample.cells.empty()) return as(Field::kId, {}, sample);
  const std::uint32_t distinct = distinct_share(evidence.table.columns[column]);
  if (distinct >= kNearlyUnique) {
    return {
        {Field::kId, {}}, MappingOrigin::kHeader, static_cast<std::uint8_t>(distinct / 100), {}};
  }
  if (header == AmbiguousHeader::kCustomer) return as(Field::kIdentifier, "customer", sample);
  return unmapped("its values repeat, so it is not the record's id");
}

}  // namespace

std::span<const AmbiguousHeader> decision_order() noexcept {
  static constexpr AmbiguousHeader kOrder[] = {
      AmbiguousHeader::kId,      AmbiguousHeader::kCustomer, AmbiguousHeader::kNumber,
      AmbiguousHeader::kTitle,   AmbiguousHeader::kState,    AmbiguousHeader::kKind,
      AmbiguousHeader::kApelido, AmbiguousHeader::kAddress,  AmbiguousHeader::kContact,
      AmbiguousHeader::kName,    AmbiguousHeader::kDate};
  return kOrder;
}

ColumnMapping decide(std::size_t column, const HeaderMeaning& meaning, const Evidence& evidence) {
  const ColumnSample& sample = evidence.samples[column];
  switch (meaning.ambiguous) {
    case AmbiguousHeader::kName:
      return decide_name(column, evidence);
    case AmbiguousHeader::kContact:
      return decide_contact(column, evidence);
    case AmbiguousHeader::kAddress:
      return decide_address(column, meaning.kind, evidence);
    case AmbiguousHeader::kId:
    case AmbiguousHeader::kCustomer:
      return decide_id(column, meaning.ambiguous, evidence);
    case AmbiguousHeader::kNumber:
      if (percent_of(sample, looks_like_only_a_phone) >= 50) return as(Field::kPhone, {}, sample);
      return unmapped("a number of what? say with --map");
    case AmbiguousHeader::kTitle:
      if (percent_of(sample, looks_like_honorific) >= 30) return as(Field::kPrefix, {}, sample);
      return as(Field::kTitle, {}, sample);
    case AmbiguousHeader::kState:
      if (percent_of(sample, looks_like_status) >= 50) return as(Field::kStatus, {}, sample);
      return as(Field::kRegion, meaning.kind, sample);
    case AmbiguousHeader::kKind:
      if (percent_of(sample, looks_like_record_kind) < 60) return unmapped({});
      return as(Field::kRecordKind, {}, sample);
    case AmbiguousHeader::kApelido:
      return as(has(evidence, Field::kFamilyName) ? Field::kNickname : Field::kFamilyName, {},
                sample);
    case AmbiguousHeader::kDate:
      return unmapped("a date of what? say with --map");
    case AmbiguousHeader::kNone:
      break;
  }
  return {};
}

}  // namespace gigo::mapping
