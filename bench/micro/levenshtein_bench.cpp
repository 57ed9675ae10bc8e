// SPDX-License-Identifier: Apache-2.0
#include "case.hpp"
#include "other_kernels.hpp"
#include "people.hpp"
#include "text/similarity.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

constexpr int kNoLimit = 1'000'000;
int measure(const TextPair& pair) { return text::levenshtein(pair.a, pair.b, kNoLimit); }

}  // namespace

void add_levenshtein() {
  const auto surnames = []() -> const auto& { return folded_pairs(datagen::Cell::kLastName); };
  const auto streets = []() -> const auto& { return folded_pairs(datagen::Cell::kStreet); };
  add("levenshtein/surnames", surnames, measure);
  add("reference/levenshtein/surnames/edlib", surnames, levenshtein_by_edlib);
  add("levenshtein/streets", streets, measure);
  add("reference/levenshtein/streets/edlib", streets, levenshtein_by_edlib);
  if (!has_rapidfuzz()) return;
  add("reference/levenshtein/surnames/RapidFuzz", surnames, levenshtein_by_rapidfuzz);
  add("reference/levenshtein/streets/RapidFuzz", streets, levenshtein_by_rapidfuzz);
}

}  // namespace gigo::bench
