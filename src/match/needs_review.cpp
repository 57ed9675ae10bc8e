// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "match/levels.hpp"
#include "match/scorer.hpp"
#include "text/similarity.hpp"

namespace gigo::match {
namespace {

constexpr int kKnownForm = 2;  // of three: a form in use, not a rare or old one

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

// A spelling or a translation alone makes no name of its own.
bool is_known(const NameTerm& name) {
  return !name.nicknames.empty() && name.nicknames.front().names_base;
}

// Near in spelling, yet each a name of its own; Steven and Stephen are one, Hana and Hanka too.
bool another_name(const NameVocabulary& names, TermId a, TermId b) {
  const NameTerm& x = names.info[base::index(a)];
  const NameTerm& y = names.info[base::index(b)];
  if (x.token_count != 1 || y.token_count != 1) return false;
  const normalize::NicknameRelation relation = related_given_names(names, a, b).relation;
  if (relation.kind == normalize::NicknameKind::kVariant) return false;
  const bool form =
      relation.kind == normalize::NicknameKind::kForm && relation.weight >= kKnownForm;
  return (is_known(x) && is_known(y) && !form) || other_ending(names, a, b);
}

constexpr std::array<std::string_view, 15> kReasons{
    "the organisations have no name in common",
    "the organisations have one name and two legal forms",
    "one row names several people",
    "senior and junior, or only one of them is called so",
    "gender differs",
    "the name suffix differs",
    "the birth dates do not agree",
    "the names are alike, yet both are names in their own right",
    "the given names stand in another order",
    "the names are written in Han, Kana or Hangul and not in the same characters",
    "the family names differ in an ending that tells people apart",
    "a given or family name differs",
    "the names are only a little alike",
    "one row has only an initial, or part of the given name",
    "one row lacks the given or the family name"};
enum Reason : unsigned {
  kOrganisationName,
  kLegalForm,
  kSeveralPeople,
  kGeneration,
  kGender,
  kSuffix,
  kBirthDate,
  kTwoNames,
  kGivenOrder,
  kIdeographic,
  kEnding,
  kOtherName,
  kLittleAlike,
  kInitialOnly,
  kHalfName,
};

constexpr unsigned bit(Reason reason) { return 1U << reason; }

// A date with less than year, month and day leaves open what it differs in.
bool whole_date(std::uint32_t digits) {
  const std::uint32_t month = digits / 100 % 100;
  return digits / 10'000 != 0 && month != 0 && month <= 12 && digits % 100 != 0;
}

}  // namespace

bool Scorer::needs_review(RowId a, RowId b) const {
  const Tuple& x = features_.tuples[gigo::index(a)];
  const Tuple& y = features_.tuples[gigo::index(b)];
  return x.kind != y.kind || review_reasons(x, y) != 0;
}

std::vector<std::string_view> Scorer::contradictions(RowId a, RowId b) const {
  const Tuple& x = features_.tuples[gigo::index(a)];
  const Tuple& y = features_.tuples[gigo::index(b)];
  if (x.kind != y.kind) return {};
  PairLevels levels;
  compare_identity(features_, x, y, levels);
  const unsigned reasons = review_reasons(x, y);
  const auto has = [reasons](Reason reason) { return (reasons & bit(reason)) != 0; };
  std::vector<std::string_view> texts;
  const auto add = [&texts](bool applies, std::string_view text) {
    if (applies) texts.push_back(text);
  };
  if (x.kind == RecordKind::kOrganisation) {
    add(one_of(levels[Attribute::kOrganisation], {Level::kWeak, Level::kDifferent}),
        "the company name differs");
    return texts;
  }
  // What is near in spelling, or a little alike, may be a slip: Jon and John.
  add(levels[Attribute::kGiven] == Level::kDifferent, "the given name differs");
  add(levels[Attribute::kFamily] == Level::kDifferent, "the family name differs");
  const bool years = x.birth_digits / 10'000 != y.birth_digits / 10'000;
  add(has(kBirthDate) && (levels[Attribute::kBirth] == Level::kDifferent ||
                          (whole_date(x.birth_digits) && whole_date(y.birth_digits) &&
                           (years || levels[Attribute::kBirth] == Level::kWeak))),
      "the birth date differs");
  add(has(kGender), "the gender differs");
  add(has(kGeneration) && x.generation != 0 && y.generation != 0,
      "one is senior, the other junior");
  add(has(kSuffix) && !has(kGeneration), "the name suffix differs");
  return texts;
}

std::vector<std::string_view> review_texts(unsigned reasons) {
  std::vector<std::string_view> texts;
  for (unsigned i = 0; i < kReasons.size(); ++i) {
    if ((reasons >> i & 1U) != 0) texts.push_back(kReasons[i]);
  }
  return texts;
}

unsigned Scorer::review_reasons(const Tuple& x, const Tuple& y) const {
  PairLevels levels;
  compare_identity(features_, x, y, levels);
  if (x.kind == RecordKind::kOrganisation) {
    const bool no_name = one_of(levels[Attribute::kOrganisation],
                                {Level::kMissing, Level::kWeak, Level::kDifferent});
    return (no_name ? bit(kOrganisationName) : 0U) |
           (levels.other_legal_form ? bit(kLegalForm) : 0U);
  }
  unsigned reasons = 0;
  const auto add = [&reasons](Reason reason, bool applies) {
    if (applies) reasons |= bit(reason);
  };
  add(kSeveralPeople, x.several_people || y.several_people);
  add(kGeneration, x.generation != y.generation);
  add(kGender, compare_terms(x.gender, y.gender) == Level::kDifferent);
  add(kSuffix, compare_terms(x.suffix, y.suffix) == Level::kDifferent);
  add(kBirthDate,
      one_of(levels[Attribute::kBirth], {Level::kPartly, Level::kWeak, Level::kDifferent}));
  const Level given = levels[Attribute::kGiven];
  const Level family = levels[Attribute::kFamily];
  add(kTwoNames, levels.two_given_names || levels.two_family_names ||
                     (given == Level::kNear && another_name(features_.names, x.given, y.given)));
  add(kGivenOrder, levels.moved_given_names);
  add(kIdeographic,
      (x.ideographic || y.ideographic) && (given != Level::kEqual || family != Level::kEqual));
  add(kEnding, family == Level::kNear && other_ending(features_.names, x.family, y.family));
  add(kOtherName, given == Level::kDifferent || family == Level::kDifferent);
  if (given == Level::kWeak || family == Level::kWeak) {
    // A bad slip, unless both are names in their own right.
    const NameTerm& one = features_.names.info[base::index(x.given)];
    const NameTerm& other = features_.names.info[base::index(y.given)];
    add(kLittleAlike, !personal_proof(levels) || (given == Level::kWeak && one.established_given &&
                                                  other.established_given));
  }
  const bool same_email = levels[Attribute::kEmail] == Level::kEqual;
  // An initial, or half of a name, fits several people of a family or a firm.
  if (given == Level::kInitial) {
    add(kInitialOnly, !personal_proof(levels) && !(same_email && levels.email_made_of_names));
  } else if (given == Level::kMissing || family == Level::kMissing) {
    add(kHalfName, !personal_proof(levels) && !same_email);
  }
  return reasons;
}

}  // namespace gigo::match
