// SPDX-License-Identifier: Apache-2.0
// From normalised rows to compare-ready records and the model; items are rows.
#include "case.hpp"
#include "match/features.hpp"
#include "match/model.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {

void add_features() {
  add_round("build_features/rows", [] {
    return Round{list_normalized().rows, [] {
                   benchmark::DoNotOptimize(match::build_features(list_normalized()).persons);
                 }};
  });
  add_round("estimate_model/rows", [] {
    return Round{list_normalized().rows, [] {
                   const match::Features& features = list_scorer().features();
                   benchmark::DoNotOptimize(match::estimate_model(features).sampled_pairs);
                 }};
  });
}

}  // namespace gigo::bench
