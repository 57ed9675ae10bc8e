// SPDX-License-Identifier: Apache-2.0
#include "match/block_trace.hpp"

#include <algorithm>
#include <utility>

namespace gigo::match {
namespace {

KeyList keys_of(const PassPlan& plan, const Tuple& tuple) {
  KeyList keys;
  plan.keys(tuple, keys);
  return keys;
}

bool has(const KeyList& keys, std::uint64_t key) {
  const auto end = keys.key.begin() + static_cast<std::ptrdiff_t>(keys.count);
  return std::find(keys.key.begin(), end, key) != end;
}

}  // namespace

BlockTrace::BlockTrace(const Features& features, BlockIndex index)
    : features_(features), index_(std::move(index)) {}

std::uint16_t BlockTrace::first_pass(RowId a, RowId b) const noexcept {
  return index_.first_pass(static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b));
}

std::vector<SharedKey> BlockTrace::shared_keys(RowId a, RowId b) const {
  const Tuple& x = features_.tuples[gigo::index(a)];
  const Tuple& y = features_.tuples[gigo::index(b)];
  std::vector<SharedKey> shared;
  if (x.kind != y.kind) return shared;
  for (const PassPlan& plan : plan_passes(features_)) {
    const KeyList of_a = keys_of(plan, x);
    const KeyList of_b = keys_of(plan, y);
    for (std::size_t i = 0; i < of_a.count; ++i) {
      const std::uint64_t key = of_a.key[i];
      if (!has(of_b, key)) continue;
      SharedKey found{plan.name, 0};
      for (const Tuple& tuple : features_.tuples) {
        if (tuple.kind == x.kind && has(keys_of(plan, tuple), key)) ++found.rows;
      }
      shared.push_back(std::move(found));
      break;
    }
  }
  return shared;
}

}  // namespace gigo::match
