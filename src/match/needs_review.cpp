// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "match/scorer.hpp"
#include "text/similarity.hpp"

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

std::string_view text_of(const NameVocabulary& names, TermId term) {
  return names.terms.text(names.info[base::index(term)].compact);
}

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

// Maria and Mario, Petrov and Petrova, Andrea and Andreas: equal but for a vowel at the end.
bool other_ending(const NameVocabulary& names, TermId a, TermId b) {
  std::string_view x = text_of(names, a);
  std::string_view y = text_of(names, b);
  if (x.size() > y.size()) std::swap(x, y);
  const std::size_t prefix = text::common_prefix(x, y);
  if (x.size() == y.size()) {
    return prefix + 1 == x.size() && (is_vowel(x.back()) || is_vowel(y.back()));
  }
  return y.size() == x.size() + 1 && prefix == x.size() &&
         (is_vowel(x.back()) || is_vowel(y.back()));
}

// Near in spelling, yet each a name of its own.
bool another_name(const NameVocabulary& names, TermId a, TermId b) {
  const NameTerm& x = names.info[base::index(a)];
  const NameTerm& y = names.info[base::index(b)];
  if (x.token_count != 1 || y.token_count != 1) return false;
  const bool both_known = !x.nicknames.empty() && !y.nicknames.empty();
  return both_known || other_ending(names, a, b);
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
  if (x.several_people || y.several_people) return true;
  if (x.generation != y.generation) return true;
  if (compare_terms(x.gender, y.gender) == Level::kDifferent) return true;
  if (compare_terms(x.suffix, y.suffix) == Level::kDifferent) return true;
  if (one_of(levels[Attribute::kBirth], {Level::kPartly, Level::kWeak, Level::kDifferent})) {
    return true;
  }
  const Level given = levels[Attribute::kGiven];
  const Level family = levels[Attribute::kFamily];
  if (levels.two_given_names || levels.two_family_names) return true;
  if ((x.ideographic || y.ideographic) && (given != Level::kEqual || family != Level::kEqual)) {
    return true;
  }
  if (given == Level::kNear && another_name(features_.names, x.given, y.given)) return true;
  if (family == Level::kNear && other_ending(features_.names, x.family, y.family)) return true;
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
