// SPDX-License-Identifier: Apache-2.0
#include "match/model.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "base/log2.hpp"
#include "base/radix_sort.hpp"
#include "match/value_frequency.hpp"

namespace gigo::match {
namespace {

constexpr std::uint64_t kMillion = 1'000'000;
constexpr std::uint64_t kSamplePairs = 300'000;
constexpr std::uint64_t kAllPairs = 500'000;  // so many are all looked at: no chance in small lists
constexpr std::uint64_t kSeed = 0x6769676f;   // any number; fixed, so that a run can be repeated

using SlotCounts = std::array<std::array<std::uint64_t, kSlotCount>, kAttributeCount>;

void count_pair(const Features& features, std::size_t a, std::size_t b, SlotCounts& counts) {
  const Tuple& x = features.tuples[a];
  const Tuple& y = features.tuples[b];
  if (x.kind != y.kind) return;
  PairLevels levels;
  compare_identity(features, x, y, levels);
  compare_context(features, x, y, a, b, levels);
  for (std::size_t i = 0; i < kAttributeCount; ++i) {
    if (levels.level[i] == Level::kMissing) continue;
    ++counts[i][slot_of(static_cast<Attribute>(i), levels.level[i])];
  }
}

// Pairs of records in the order of their content, so that the order of the rows has no say.
SlotCounts sample_pairs(const Features& features, std::uint64_t& sampled) {
  const std::uint64_t n = features.tuples.size();
  SlotCounts counts{};
  sampled = 0;
  if (n < 2) return counts;
  std::vector<base::KeyRow> order(n);
  for (std::uint32_t i = 0; i < n; ++i) order[i] = {features.tuples[i].content, i};
  base::radix_sort(order);
  if (n * (n - 1) / 2 <= kAllPairs) {
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = i + 1; j < n; ++j) count_pair(features, i, j, counts);
    }
    sampled = n * (n - 1) / 2;
    return counts;
  }
  for (std::uint64_t i = 0; i < kSamplePairs; ++i) {
    const std::uint64_t a = base::mix64(kSeed, 2 * i) % n;
    const std::uint64_t b = base::mix64(kSeed, 2 * i + 1) % n;
    if (a != b) count_pair(features, order[a].row, order[b].row, counts);
  }
  sampled = kSamplePairs;
  return counts;
}

void estimate_slots(const Features& features, const SlotCounts& counts, Model& model) {
  const std::uint64_t n = std::max<std::uint64_t>(features.tuples.size(), 1);
  for (const AttributeInfo& info : all_attributes()) {
    const std::size_t i = index(info.attribute);
    std::uint64_t total = kPriorPairs;
    for (const std::uint64_t count : counts[i]) total += count;
    for (std::size_t s = 0; s < info.slots; ++s) {
      // u = (count + prior) / total, never below a quarter of a record.
      std::uint64_t u = counts[i][s] * kMillion + kPriorPairs * info.u[s];
      u = std::max(u, total * kMillion / (4 * (n + kPriorRecords)));
      model.numbers[i].u_ppb[s] = u * 1000 / total;
      Weight weight = base::log2_ratio(info.m[s], kMillion) + base::log2_ratio(total * kMillion, u);
      if (info.only_against) weight = std::min<Weight>(weight, 0);
      model.slot[i][s] = weight;
    }
    Weight most = 0;
    for (std::size_t s = 0; s < info.slots; ++s) most = std::max(most, model.slot[i][s]);
    model.most[i] = most;
  }
}

void set_start_priors(std::uint64_t records, Model& model) {
  // Class frequencies relative to all n(n-1)/2 pairs: share * n of them, so odds of 2 * share /
  // (n-1).
  const std::uint64_t n = std::max<std::uint64_t>(records, 2);
  const auto odds = [n](std::uint64_t share_ppm) {
    return base::log2_ratio(2 * share_ppm, kMillion * (n - 1));
  };
  model.prior.fill(odds(100'000));
  model.prior[static_cast<std::size_t>(PairClass::kMatch)] = odds(200'000);
  // Left to the data these two swallow true pairs with a wrong first name; tied to households.
  model.prior[static_cast<std::size_t>(PairClass::kTwins)] = odds(2'000);
  model.prior[static_cast<std::size_t>(PairClass::kParent)] = odds(4'000);
  model.prior[static_cast<std::size_t>(PairClass::kFamilyFirm)] = odds(10'000);
}

// m / u as shipped.
void set_shipped_slots(Model& model) {
  for (const AttributeInfo& info : all_attributes()) {
    const std::size_t i = index(info.attribute);
    for (std::size_t s = 0; s < info.slots; ++s) {
      const Weight weight = base::log2_ratio(info.m[s], info.u[s]);
      model.slot[i][s] = info.only_against ? std::min<Weight>(weight, 0) : weight;
    }
    model.most[i] = *std::max_element(model.slot[i].begin(), model.slot[i].end());
  }
}

// How many values an attribute has; 0 for those whose values are never weighed.
std::size_t value_count(const Features& f, Attribute attribute) {
  switch (attribute) {
    case Attribute::kGiven:
    case Attribute::kFamily:
    case Attribute::kMiddle:
    case Attribute::kSingle:
      return f.names.terms.size();
    case Attribute::kBirth:
      return f.births.size();
    case Attribute::kEmail:
      return f.email_keys.size();
    case Attribute::kMailDomain:
      return f.email_domains.size();
    case Attribute::kPhone:
      return f.phone_keys.size();
    case Attribute::kIdentifier:
      return f.identifier_keys.size();
    case Attribute::kNumber:
      return f.numbers.size();
    case Attribute::kStreet:
    case Attribute::kStreet2:
      return f.streets.terms.size();
    case Attribute::kCity:
      return f.cities.size();
    case Attribute::kPostcode:
      return f.postcodes.size();
    case Attribute::kOrganisation:
    case Attribute::kEmployer:
      return f.organisations.terms.size();
    case Attribute::kWebsite:
      return f.websites.size();
    case Attribute::kExact:
      return f.exact_values.size();
    case Attribute::kText:
      return f.texts.terms.size();
    case Attribute::kRegion:
    case Attribute::kCountry:
    case Attribute::kGender:
    case Attribute::kSuffix:
      return 0;
  }
  return 0;
}

}  // namespace

std::string shipped_model_id() {
  std::string bytes;
  for (const AttributeInfo& info : all_attributes()) {
    bytes += info.name;
    for (std::size_t s = 0; s < kSlotCount; ++s) {
      bytes += ' ' + std::to_string(info.m[s]) + '/' + std::to_string(info.u[s]);
    }
    bytes += ' ' + std::to_string(info.frequency) + '\n';
  }
  constexpr char kDigits[] = "0123456789abcdef";
  std::uint64_t hash = base::hash64(bytes);
  std::string id = "gigo-default-1-";
  for (int i = 0; i < 8; ++i, hash >>= 4) id += kDigits[hash & 15];
  return id;
}

Weight Model::weight(Attribute attribute, const PairLevels& levels) const noexcept {
  const std::size_t i = index(attribute);
  const Level level = levels.level[i];
  if (level == Level::kMissing) return 0;
  if (level == Level::kEqual && !value[i].empty()) return value[i][base::index(levels.value[i])];
  return slot[i][slot_of(attribute, level)];
}

Model estimate_model(const Features& features) {
  Model model;
  const SlotCounts counts = sample_pairs(features, model.sampled_pairs);
  estimate_slots(features, counts, model);
  estimate_values(features, model);
  set_start_priors(features.tuples.size(), model);
  model.id = shipped_model_id();
  return model;
}

Model default_model(const Features& features) {
  static const Model shipped = [] {
    Model model;
    set_shipped_slots(model);
    set_start_priors(kDefaultRows, model);
    model.id = shipped_model_id();
    return model;
  }();
  static const Weight shared_domain = base::log2_ratio(attribute_info(Attribute::kEmail).m[0],
                                                       attribute_info(Attribute::kMailDomain).u[0]);
  Model model = shipped;
  // Agreeing on a value weighs what agreeing weighs, whichever it is.
  for (const AttributeInfo& info : all_attributes()) {
    const std::size_t i = index(info.attribute);
    model.value[i].assign(value_count(features, info.attribute), model.slot[i][0]);
  }
  model.shared_domain.assign(features.email_domains.size(), shared_domain);
  return model;
}

}  // namespace gigo::match
