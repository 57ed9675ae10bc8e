// SPDX-License-Identifier: Apache-2.0
#include "match/scorer.hpp"

namespace gigo::match {
namespace {

bool one_of(Level level, std::initializer_list<Level> levels) {
  for (const Level l : levels) {
    if (l == level) return true;
  }
  return false;
}

// Something that belongs to one person and was typed twice.
bool personal_proof(const PairLevels& levels) {
  return levels[Attribute::kBirth] == Level::kEqual ||
         levels[Attribute::kIdentifier] == Level::kEqual;
}

}  // namespace

bool Scorer::needs_review(RowId a, RowId b) const {
  const Tuple& x = features_.tuples[gigo::index(a)];
  const Tuple& y = features_.tuples[gigo::index(b)];
  if (x.kind != y.kind) return true;
  PairLevels levels;
  compare_identity(features_, x, y, levels);
  if (x.kind == RecordKind::kOrganisation) {
    return one_of(levels[Attribute::kOrganisation],
                  {Level::kMissing, Level::kWeak, Level::kDifferent});
  }
  if (compare_terms(x.gender, y.gender) == Level::kDifferent) return true;
  if (compare_terms(x.suffix, y.suffix) == Level::kDifferent) return true;
  if (one_of(levels[Attribute::kBirth], {Level::kWeak, Level::kDifferent})) return true;
  const Level given = levels[Attribute::kGiven];
  const Level family = levels[Attribute::kFamily];
  if (levels.two_given_names || levels.two_family_names) return true;
  if (given == Level::kDifferent || family == Level::kDifferent) return true;
  if (given == Level::kWeak || family == Level::kWeak) {
    // A bad slip, unless both are names in their own right.
    const NameTerm& one = features_.names.info[base::index(x.given)];
    const NameTerm& other = features_.names.info[base::index(y.given)];
    if (!personal_proof(levels) ||
        (given == Level::kWeak && one.established_given && other.established_given)) {
      return true;
    }
  }
  const bool same_email = levels[Attribute::kEmail] == Level::kEqual;
  // An initial, or half of a name, fits several people of a family or a firm.
  if (given == Level::kInitial) {
    return !personal_proof(levels) && !(same_email && levels.email_made_of_names);
  }
  if (given == Level::kMissing || family == Level::kMissing) {
    return !personal_proof(levels) && !same_email;
  }
  return false;
}

}  // namespace gigo::match
