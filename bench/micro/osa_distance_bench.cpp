// SPDX-License-Identifier: Apache-2.0
#include "case.hpp"
#include "other_kernels.hpp"
#include "people.hpp"
#include "text/similarity.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

constexpr int kNoLimit = 1'000'000;
int measure(const TextPair& pair) { return text::osa_distance(pair.a, pair.b, kNoLimit); }

}  // namespace

void add_osa_distance() {
  const auto surnames = []() -> const auto& { return folded_pairs(datagen::Cell::kLastName); };
  const auto streets = []() -> const auto& { return folded_pairs(datagen::Cell::kStreet); };
  add("osa_distance/surnames", surnames, measure);
  add("osa_distance/surnames, limit 2", surnames,
      [](const TextPair& pair) { return text::osa_distance(pair.a, pair.b, 2); });
  add("osa_distance/streets", streets, measure);
  if (!has_rapidfuzz()) return;
  add("reference/osa_distance/surnames/RapidFuzz", surnames, osa_by_rapidfuzz);
  add("reference/osa_distance/streets/RapidFuzz", streets, osa_by_rapidfuzz);
}

}  // namespace gigo::bench
