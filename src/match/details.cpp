// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "match/scorer.hpp"

namespace gigo::match {
namespace {

constexpr std::array kAddressAttributes{Attribute::kNumber, Attribute::kStreet, Attribute::kStreet2,
                                        Attribute::kCity, Attribute::kPostcode};
// Below this the other explanations are no news.
constexpr Weight kWorthNaming = kOneBit / 20;

// The likeliest explanation besides one person and chance; kMatch when there is none.
PairClass likeliest(const Model& model, const ClassWeights& classes) {
  PairClass best = PairClass::kMatch;
  Weight most = kNoClass;
  for (std::size_t c = 1; c < kPairClassCount; ++c) {
    if (classes[c] == kNoClass || model.prior[c] + classes[c] <= most) continue;
    most = model.prior[c] + classes[c];
    best = static_cast<PairClass>(c);
  }
  return best;
}

// Whether records of a kind are compared by it.
bool applies(Comparison comparison, RecordKind kind) {
  switch (comparison) {
    case Comparison::kGivenName:
    case Comparison::kFamilyName:
    case Comparison::kMiddleName:
    case Comparison::kBirthDate:
    case Comparison::kEmployer:
      return kind == RecordKind::kPerson;
    case Comparison::kOrganisation:
      return kind == RecordKind::kOrganisation;
    case Comparison::kSingleName:  // stands in for the other names
      return false;
    default:
      return true;
  }
}

bool is_address(Attribute attribute) {
  return attribute_info(attribute).comparison == Comparison::kAddress;
}

}  // namespace

// Everything else stays as it is, the other explanations are weighed anew.
WhatIf Scorer::what_if(RecordKind kind, const PairWeights& pair, Comparison comparison) const {
  WhatIf out;
  out.comparison = comparison;
  PairWeights without = pair;
  PairWeights equal = pair;
  Weight town = 0;
  Weight place = 0;
  for (const AttributeInfo& info : all_attributes()) {
    const std::size_t i = index(info.attribute);
    if (info.comparison != comparison || info.attribute == Attribute::kMailDomain ||
        !features_.present[i]) {
      continue;
    }
    if (!is_address(info.attribute) && pair.levels.level[i] != Level::kMissing) {
      out.level = pair.levels.level[i];
    }
    without.weight[i] = 0;
    const Weight agreement = model_.slot[i][0];
    equal.weight[i] = info.attribute == Attribute::kText ? free_text(agreement) : agreement;
    const bool in_town =
        info.attribute == Attribute::kCity || info.attribute == Attribute::kPostcode;
    (in_town ? town : place) += agreement;
  }
  if (comparison == Comparison::kAddress) {
    out.level = pair.address > 0   ? Level::kEqual
                : pair.address < 0 ? Level::kDifferent
                                   : Level::kMissing;
    without.address = 0;
    equal.address = address_weight(town, place);
  }
  settle(kind, without);
  settle(kind, equal);
  out.without = weight_of(without);
  out.if_equal = weight_of(equal);
  return out;
}

PairDetails Scorer::details(RowId a, RowId b) const {
  if (gigo::index(b) < gigo::index(a)) std::swap(a, b);
  const Tuple& x = features_.tuples[gigo::index(a)];
  const Tuple& y = features_.tuples[gigo::index(b)];
  PairDetails out;
  out.kinds_differ = x.kind != y.kind;
  if (out.kinds_differ) {
    out.masked_sentence = "a person and an organisation";
    return out;
  }
  const PairWeights pair = weigh(gigo::index(a), gigo::index(b));
  out.masked_sentence = describe(features_, x, y, pair, Naming::kMasked);
  out.review = review_texts(review_reasons(x, y));
  for (const Attribute attribute : kAddressAttributes) {
    const Level level = pair.levels[attribute];
    if (level != Level::kMissing) out.address.push_back({attribute_info(attribute).name, level});
  }
  if (related_weight(model_, pair.classes) >= kWorthNaming) {
    out.related_as = to_string(likeliest(model_, pair.classes));
  }
  std::array<bool, kComparisonCount> seen{};
  for (const AttributeInfo& info : all_attributes()) {
    bool& done = seen[static_cast<std::size_t>(info.comparison)];
    if (done || info.only_against || !features_.present[index(info.attribute)] ||
        !applies(info.comparison, x.kind)) {
      continue;
    }
    done = true;
    out.what_if.push_back(what_if(x.kind, pair, info.comparison));
  }
  return out;
}

}  // namespace gigo::match
