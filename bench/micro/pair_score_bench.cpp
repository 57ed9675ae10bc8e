// SPDX-License-Identifier: Apache-2.0
// Candidate pairs as blocking proposes them; items are pairs.
#include "case.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

constexpr Weight kPossible = -3 * kOneBit;  // about one in ten

}  // namespace

void add_pair_score() {
  add("weight_at_least/candidates", candidates, [](const Candidate& pair) {
    return list_scorer().weight_at_least(pair.a, pair.b, kPossible);
  });
  add("weigh/candidates", candidates, [](const Candidate& pair) {
    const match::Scorer& scorer = list_scorer();
    return scorer.weight_of(scorer.weigh(pair.a, pair.b));
  });
  add("explain/candidates", candidates, [](const Candidate& pair) {
    return list_scorer().explain(RowId{pair.a}, RowId{pair.b}).sentence.size();
  });
}

}  // namespace gigo::bench
