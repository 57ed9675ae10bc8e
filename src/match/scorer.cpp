// SPDX-License-Identifier: Apache-2.0
#include "match/scorer.hpp"

#include <algorithm>

#include "base/log2.hpp"

namespace gigo::match {
namespace {

constexpr std::array kTownAttributes{Attribute::kCity, Attribute::kPostcode};
constexpr std::array kPlaceAttributes{Attribute::kNumber, Attribute::kStreet, Attribute::kStreet2};

bool agrees(Level level) {
  switch (level) {
    case Level::kEqual:
    case Level::kNear:
    case Level::kNickname:
    case Level::kSwapped:
      return true;
    default:
      return false;
  }
}

bool names_agree(const PairLevels& levels) {
  return agrees(levels[Attribute::kGiven]) && agrees(levels[Attribute::kFamily]);
}

// Addresses that differ as the names do: ronald.quill@a.example, donald.quill@b.example.
bool alike_as_names_are(const PairLevels& levels) {
  return levels[Attribute::kEmail] == Level::kNear &&
         (agrees(levels[Attribute::kGiven]) || levels[Attribute::kGiven] == Level::kWeak) &&
         (agrees(levels[Attribute::kFamily]) || levels[Attribute::kFamily] == Level::kWeak);
}

}  // namespace

Weight address_weight(Weight town, Weight place) noexcept {
  static const Weight kMoved = base::log2_ratio(10, 100);
  static const Weight kMovedInTown = base::log2_ratio(15, 100);
  static const Weight kStayed = base::log2_ratio(75, 100);
  return log2_add(kMoved, log2_add(kMovedInTown + town, kStayed + town + place));
}

Scorer::Scorer(Features features, Model model, const std::vector<std::string>& authoritative)
    : features_(std::move(features)), model_(std::move(model)) {
  const bool all =
      std::find(authoritative.begin(), authoritative.end(), "*") != authoritative.end();
  for (const std::string& kind : features_.identifier_kinds) {
    authoritative_kind_.push_back(
        all || std::find(authoritative.begin(), authoritative.end(), kind) != authoritative.end());
  }
  colleagues_possible_ = features_.present[index(Attribute::kEmployer)] ||
                         features_.present[index(Attribute::kWebsite)];
}

void Scorer::weigh_identity(const Tuple& a, const Tuple& b, PairWeights& pair) const {
  compare_identity(features_, a, b, pair.levels);
  for (const Attribute attribute :
       {Attribute::kGiven, Attribute::kFamily, Attribute::kMiddle, Attribute::kSingle,
        Attribute::kBirth, Attribute::kPhone, Attribute::kIdentifier, Attribute::kOrganisation,
        Attribute::kMailDomain, Attribute::kEmail}) {
    pair.weight[index(attribute)] = model_.weight(attribute, pair.levels);
  }
  if (pair.levels.two_given_names) {
    Weight& given = pair.weight[index(Attribute::kGiven)];
    given = std::min(given, model_.slot[index(Attribute::kGiven)][3]);
  }
  if (pair.levels.other_legal_form) {
    Weight& name = pair.weight[index(Attribute::kOrganisation)];
    const Weight same = model_.value[index(Attribute::kOrganisation)][base::index(a.organisation)];
    name = std::min(name, same - kOneBit);
  }
  // An address made of the names repeats what the names say; only its domain is news.
  if (pair.levels.email_made_of_names &&
      (names_agree(pair.levels) || alike_as_names_are(pair.levels))) {
    Weight& email = pair.weight[index(Attribute::kEmail)];
    const Weight unchanged = email;
    if (pair.levels[Attribute::kEmail] == Level::kEqual) {
      const EmailFeature& shared = features_.emails_of(a)[pair.levels.email.a];
      email = std::min(email, model_.shared_domain[base::index(shared.domain)]);
    } else if (pair.levels[Attribute::kEmail] != Level::kDifferent) {
      email = 0;
    }
    pair.repeats_name = email != unchanged;
  }
}

void Scorer::weigh_context(const Tuple& a, const Tuple& b, std::size_t row_a, std::size_t row_b,
                           PairWeights& pair) const {
  compare_context(features_, a, b, row_a, row_b, pair.levels);
  for (const Attribute attribute :
       {Attribute::kNumber, Attribute::kStreet, Attribute::kStreet2, Attribute::kCity,
        Attribute::kPostcode, Attribute::kRegion, Attribute::kCountry, Attribute::kEmployer,
        Attribute::kWebsite, Attribute::kGender, Attribute::kSuffix, Attribute::kExact,
        Attribute::kText}) {
    pair.weight[index(attribute)] = model_.weight(attribute, pair.levels);
  }
  Weight& text = pair.weight[index(Attribute::kText)];
  text = free_text(text);
  pair.address = weigh_address(pair.levels);
}

Weight Scorer::weigh_address(const PairLevels& levels) const {
  Weight town = 0;
  Weight place = 0;
  bool any = false;
  for (const Attribute attribute : kTownAttributes) {
    town += model_.weight(attribute, levels);
    any = any || levels[attribute] != Level::kMissing;
  }
  for (const Attribute attribute : kPlaceAttributes) {
    place += model_.weight(attribute, levels);
    any = any || levels[attribute] != Level::kMissing;
  }
  return any ? address_weight(town, place) : 0;
}

namespace {

Weight total(const PairWeights& pair) {
  Weight sum = pair.address;
  for (const Attribute attribute :
       {Attribute::kGiven, Attribute::kFamily, Attribute::kMiddle, Attribute::kSingle,
        Attribute::kBirth, Attribute::kEmail, Attribute::kPhone, Attribute::kIdentifier,
        Attribute::kRegion, Attribute::kCountry, Attribute::kOrganisation, Attribute::kEmployer,
        Attribute::kWebsite, Attribute::kGender, Attribute::kSuffix, Attribute::kExact,
        Attribute::kText}) {
    sum += pair.weight[index(attribute)];
  }
  return sum;
}

ClassEvidence evidence_of(const PairWeights& pair) {
  const auto w = [&pair](Attribute attribute) { return pair.weight[index(attribute)]; };
  return {w(Attribute::kGiven),
          w(Attribute::kFamily),
          w(Attribute::kBirth),
          w(Attribute::kEmail),
          w(Attribute::kMailDomain),
          w(Attribute::kPhone),
          pair.address,
          w(Attribute::kCity),
          w(Attribute::kPostcode),
          w(Attribute::kEmployer),
          w(Attribute::kWebsite),
          w(Attribute::kOrganisation)};
}

constexpr Weight kNever = -64 * kOneBit;

}  // namespace

PairWeights Scorer::weigh(std::size_t a, std::size_t b) const {
  const Tuple& x = features_.tuples[a];
  const Tuple& y = features_.tuples[b];
  PairWeights pair;
  if (x.kind != y.kind) {
    pair.match = kNever;
    pair.classes.fill(kNoClass);
    return pair;
  }
  weigh_identity(x, y, pair);
  weigh_context(x, y, a, b, pair);
  settle(x.kind, pair);
  return pair;
}

void Scorer::settle(RecordKind kind, PairWeights& pair) const {
  pair.match = total(pair);
  pair.classes = class_weights(evidence_of(pair), kind, colleagues_possible_);
}

// What the pair could reach at most, from integer compares alone: an equal value weighs what it
// weighs, a different one at most the best of the lower slots.
Scorer::Bound Scorer::upper_bound(const Tuple& a, const Tuple& b) const {
  Bound out;
  out.sum = model_.prior[static_cast<std::size_t>(PairClass::kMatch)];
  const auto lower_slots = [&](Attribute attribute) {
    const auto& slots = model_.slot[index(attribute)];
    return std::max({slots[1], slots[2], slots[3]});
  };
  const auto bound = [&](Attribute attribute, TermId x, TermId y) -> Weight {
    if (x == kNoTerm || y == kNoTerm) return 0;
    if (x != y) return lower_slots(attribute);
    // Two equal dates of which a part is unknown agree but partly.
    const Weight value = model_.value[index(attribute)][base::index(x)];
    return attribute == Attribute::kBirth ? std::max(value, model_.slot[index(attribute)][2])
                                          : value;
  };
  const auto positive = [](Weight w) { return std::max<Weight>(0, w); };
  if (a.kind == RecordKind::kPerson) {
    // A middle name weighs nothing when the words of the names have moved.
    out.given = bound(Attribute::kGiven, a.given, b.given);
    out.family = bound(Attribute::kFamily, a.family, b.family);
    out.employer = bound(Attribute::kEmployer, a.organisation, b.organisation);
    out.birth = bound(Attribute::kBirth, a.birth, b.birth);
    out.sum += out.given + out.family + out.birth +
               positive(bound(Attribute::kMiddle, a.middle, b.middle)) + out.employer;
    if (a.given == kNoTerm || b.given == kNoTerm || a.family == kNoTerm || b.family == kNoTerm) {
      out.sum += model_.most[index(Attribute::kSingle)];
    }
  } else {
    out.sum += bound(Attribute::kOrganisation, a.organisation, b.organisation);
  }
  const auto list = [&](Attribute attribute, const auto& x, const auto& y) {
    if (x.empty() || y.empty()) return;
    Weight most = lower_slots(attribute);
    for (const auto& p : x) {
      for (const auto& q : y) {
        if (p.key == q.key) {
          most = std::max(most, model_.value[index(attribute)][base::index(p.key)]);
        }
      }
    }
    out.lists += most;
  };
  list(Attribute::kEmail, features_.emails_of(a), features_.emails_of(b));
  list(Attribute::kPhone, features_.phones_of(a), features_.phones_of(b));
  list(Attribute::kIdentifier, features_.identifiers_of(a), features_.identifiers_of(b));
  out.sum += out.lists;
  out.address = positive(bound(Attribute::kCity, a.city, b.city)) +
                positive(bound(Attribute::kPostcode, a.postcode, b.postcode)) +
                positive(bound(Attribute::kNumber, a.number, b.number)) +
                positive(bound(Attribute::kStreet, a.street, b.street)) +
                positive(bound(Attribute::kStreet2, a.street2, b.street2));
  out.sum += out.address + positive(bound(Attribute::kWebsite, a.website, b.website));
  if (!features_.exact.empty()) out.sum += model_.most[index(Attribute::kExact)];
  if (!features_.text.empty()) out.sum += 2 * kOneBit;
  return out;
}

Weight Scorer::weight_at_least(std::size_t a, std::size_t b, Weight threshold) const {
  const Tuple& x = features_.tuples[a];
  const Tuple& y = features_.tuples[b];
  if (x.kind != y.kind) return kNever;
  // Other explanations only ever take away, so the evidence alone bounds the score from above.
  Bound bound = upper_bound(x, y);
  if (bound.sum < threshold) return bound.sum;
  // Cheap and decisive measurements first; each replaces its bound by what it is.
  PairLevels levels;
  const bool persons = x.kind == RecordKind::kPerson;
  if (persons) {
    levels.level[index(Attribute::kBirth)] = compare_births(x.birth_digits, y.birth_digits);
    levels.value[index(Attribute::kBirth)] = x.birth;
    bound.sum += model_.weight(Attribute::kBirth, levels) - bound.birth;
    if (bound.sum < threshold) return bound.sum;
  }
  compare_lists(features_, x, y, levels);
  const Weight email = model_.weight(Attribute::kEmail, levels);
  // An address made of the names may be set to 0 later.
  bound.sum +=
      (levels[Attribute::kEmail] == Level::kDifferent ? email : std::max<Weight>(email, 0)) +
      model_.weight(Attribute::kPhone, levels) + model_.weight(Attribute::kIdentifier, levels) -
      bound.lists;
  if (bound.sum < threshold) return bound.sum;
  if (persons) {
    compare_employers(features_, x, y, levels);
    bound.sum += model_.weight(Attribute::kEmployer, levels) - bound.employer;
    if (bound.sum < threshold) return bound.sum;
  }
  compare_addresses(features_, x, y, levels);
  bound.sum += weigh_address(levels) - bound.address;
  if (bound.sum < threshold) return bound.sum;
  if (persons) {
    compare_person_names(features_, x, y, levels);
    bound.sum += model_.weight(Attribute::kGiven, levels) - bound.given +
                 model_.weight(Attribute::kFamily, levels) - bound.family;
    if (bound.sum < threshold) return bound.sum;
  }
  return weight_of(weigh(a, b));
}

PairScore Scorer::score(RowId a, RowId b) const {
  if (gigo::index(b) < gigo::index(a)) std::swap(a, b);
  const Weight weight = weight_of(weigh(gigo::index(a), gigo::index(b)));
  return {a, b, weight, base::probability(weight)};
}

bool Scorer::must_not_link(RowId a, RowId b) const {
  const Tuple& x = features_.tuples[gigo::index(a)];
  const Tuple& y = features_.tuples[gigo::index(b)];
  if (x.kind != y.kind) return true;
  for (std::uint16_t kind = 0; kind < authoritative_kind_.size(); ++kind) {
    if (!authoritative_kind_[kind]) continue;
    bool both = false;
    bool common = false;
    for (const NumberFeature& p : features_.identifiers_of(x)) {
      for (const NumberFeature& q : features_.identifiers_of(y)) {
        if (p.kind != kind || q.kind != kind) continue;
        both = true;
        common = common || p.key == q.key;
      }
    }
    if (both && !common) return true;
  }
  return false;
}

}  // namespace gigo::match
