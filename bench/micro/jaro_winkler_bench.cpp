// SPDX-License-Identifier: Apache-2.0
#include "case.hpp"
#include "other_kernels.hpp"
#include "people.hpp"
#include "text/similarity.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

std::int32_t measure(const TextPair& pair) { return text::jaro_winkler(pair.a, pair.b); }

}  // namespace

void add_jaro_winkler() {
  const auto surnames = []() -> const auto& { return folded_pairs(datagen::Cell::kLastName); };
  const auto streets = []() -> const auto& { return folded_pairs(datagen::Cell::kStreet); };
  add("jaro_winkler/surnames", surnames, measure);
  add("jaro_winkler/streets", streets, measure);
  if (!has_rapidfuzz()) return;
  add("reference/jaro_winkler/surnames/RapidFuzz", surnames, jaro_winkler_by_rapidfuzz);
  add("reference/jaro_winkler/streets/RapidFuzz", streets, jaro_winkler_by_rapidfuzz);
}

}  // namespace gigo::bench
