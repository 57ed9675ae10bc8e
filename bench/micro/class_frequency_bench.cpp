// SPDX-License-Identifier: Apache-2.0
// EM over the classes of pairs, until it has converged; items are pairs.
#include <cstddef>
#include <vector>

#include "case.hpp"
#include "match/class_frequency.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

const std::vector<match::ClassifiedPair>& classified() {
  static const std::vector<match::ClassifiedPair> pairs = [] {
    std::vector<match::ClassifiedPair> made;
    for (const Candidate& candidate : candidates()) {
      const match::PairWeights pair = list_scorer().weigh(candidate.a, candidate.b);
      match::ClassifiedPair entry{pair.classes};
      entry.weight[static_cast<std::size_t>(match::PairClass::kMatch)] = pair.match;
      if (match::worth_counting(entry, list_scorer().model().prior)) made.push_back(entry);
    }
    return made;
  }();
  return pairs;
}

}  // namespace

void add_class_frequency() {
  add_round("estimate_class_frequencies/pairs", [] {
    return Round{classified().size(), [] {
                   benchmark::DoNotOptimize(match::estimate_class_frequencies(
                       classified(), 1, list_normalized().rows, list_scorer().model().prior)[0]);
                 }};
  });
}

}  // namespace gigo::bench
