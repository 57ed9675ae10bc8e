// SPDX-License-Identifier: Apache-2.0
#include "match/model_parameters.hpp"

#include <algorithm>

#include "match/value_frequency.hpp"

namespace gigo::match {
namespace {

constexpr std::array<std::string_view, kPairClassCount> kClassNames{"one person",
                                                                    "household",
                                                                    "twins",
                                                                    "parent and child of one name",
                                                                    "namesakes",
                                                                    "namesakes in one town",
                                                                    "relatives in one town",
                                                                    "colleagues",
                                                                    "family firm",
                                                                    "people of one town",
                                                                    "organisations at one address",
                                                                    "branches of one organisation",
                                                                    "branches in one town"};

constexpr Weight kLargestWeight = 128 * kOneBit;  // what base::log2_ratio can give

// The levels that count as one slot.
std::vector<Level> levels_of(Attribute attribute, std::size_t slot) {
  std::vector<Level> levels;
  for (auto level = static_cast<std::uint8_t>(Level::kEqual);
       level <= static_cast<std::uint8_t>(Level::kDifferent); ++level) {
    if (slot_of(attribute, Level{level}) == slot) levels.push_back(Level{level});
  }
  return levels;
}

Error other_model() {
  return {ErrorCode::kInput,
          "is of a gigo that compares other things; use that one, or explain the list itself",
          {}};
}

bool in_range(Weight weight) { return weight >= -kLargestWeight && weight <= kLargestWeight; }

bool take(const ModelAttribute& from, const AttributeInfo& info, Model& model) {
  const std::size_t i = index(info.attribute);
  if (from.name != info.name || from.slots.size() != info.slots) return false;
  AttributeNumbers& numbers = model.numbers[i];
  numbers.frequency = from.frequency_ppm;
  for (std::size_t s = 0; s < info.slots; ++s) {
    const ModelSlot& slot = from.slots[s];
    if (slot.levels != levels_of(info.attribute, s) || !in_range(slot.weight)) return false;
    numbers.m[s] = slot.m_ppm;
    numbers.u_ppb[s] = slot.u_ppb;
    model.slot[i][s] = slot.weight;
    model.most[i] = std::max(model.most[i], slot.weight);
  }
  return true;
}

}  // namespace

std::string_view to_string(PairClass pair_class) noexcept {
  return kClassNames[static_cast<std::size_t>(pair_class)];
}

std::array<AttributeNumbers, kAttributeCount> shipped_numbers() noexcept {
  std::array<AttributeNumbers, kAttributeCount> numbers;
  for (const AttributeInfo& info : all_attributes()) {
    AttributeNumbers& entry = numbers[index(info.attribute)];
    entry.m = info.m;
    for (std::size_t s = 0; s < kSlotCount; ++s) entry.u_ppb[s] = std::uint64_t{info.u[s]} * 1000;
    entry.frequency = info.frequency;
  }
  return numbers;
}

MatchModel parameters_of(const Model& model, const Features& features) {
  MatchModel out;
  out.id = model.id;
  out.sampled_pairs = model.sampled_pairs;
  out.prior_pairs = kPriorPairs;
  out.prior_records = static_cast<std::uint32_t>(model.prior_records);
  for (const AttributeInfo& info : all_attributes()) {
    const std::size_t i = index(info.attribute);
    ModelAttribute attribute;
    attribute.name = info.name;
    attribute.comparison = info.comparison;
    attribute.frequency_ppm = model.numbers[i].frequency;
    attribute.only_against = info.only_against;
    attribute.present = features.present[i];
    for (std::size_t s = 0; s < info.slots; ++s) {
      attribute.slots.push_back({levels_of(info.attribute, s), model.numbers[i].m[s],
                                 model.numbers[i].u_ppb[s], model.slot[i][s]});
    }
    out.attributes.push_back(std::move(attribute));
  }
  for (std::size_t c = 0; c < kPairClassCount; ++c) {
    out.classes.push_back({std::string(kClassNames[c]), model.prior[c]});
  }
  return out;
}

Result<Model> model_from(const MatchModel& parameters, const Features& features) {
  Model model;
  model.id = parameters.id;
  model.sampled_pairs = parameters.sampled_pairs;
  model.prior_records = parameters.prior_records;
  const std::span<const AttributeInfo> table = all_attributes();
  if (parameters.attributes.size() != table.size() ||
      parameters.classes.size() != kPairClassCount) {
    return other_model();
  }
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (!take(parameters.attributes[i], table[i], model)) return other_model();
  }
  for (std::size_t c = 0; c < kPairClassCount; ++c) {
    const ModelClass& from = parameters.classes[c];
    if (from.name != kClassNames[c] || !in_range(from.prior)) return other_model();
    model.prior[c] = from.prior;
  }
  estimate_values(features, model);
  return model;
}

}  // namespace gigo::match
