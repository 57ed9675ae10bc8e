// SPDX-License-Identifier: Apache-2.0
// All passes; items are rows.
#include <cstdint>

#include "case.hpp"
#include "match/blocking.hpp"
#include "match/blocking_keys.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {

void add_blocking() {
  add_round("blocking_keys/rows", [] {
    return Round{list_normalized().rows, [] {
                   const match::Features& features = list_scorer().features();
                   std::uint64_t sum = 0;
                   for (const match::PassPlan& plan : match::plan_passes(features)) {
                     for (const match::Tuple& tuple : features.tuples) {
                       match::KeyList keys;
                       plan.keys(tuple, keys);
                       sum += keys.key[0];
                     }
                   }
                   benchmark::DoNotOptimize(sum);
                 }};
  });
  add_round("build_blocks/rows", [] {
    return Round{list_normalized().rows, [] {
                   const match::Features& features = list_scorer().features();
                   benchmark::DoNotOptimize(match::build_blocks(features, 5'000'000).pairs);
                 }};
  });
}

}  // namespace gigo::bench
