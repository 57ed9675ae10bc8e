// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "cluster/union_find.hpp"
#include "evaluate/counted.hpp"
#include "gigo/evaluate.hpp"

namespace gigo {
namespace {

std::uint64_t count_common(std::span<const RecordPair> x, std::span<const RecordPair> y) {
  std::uint64_t common = 0;
  for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();) {
    if (x[i] == y[j]) ++common;
    const bool x_first = x[i] <= y[j];
    if (y[j] <= x[i]) ++j;
    if (x_first) ++i;
  }
  return common;
}

}  // namespace

void normalise_pairs(std::vector<RecordPair>& pairs) {
  std::erase_if(pairs, [](const RecordPair& pair) { return pair.a == pair.b; });
  for (RecordPair& pair : pairs) {
    if (pair.b < pair.a) std::swap(pair.a, pair.b);
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

std::vector<std::uint32_t> close_transitively(std::size_t records,
                                              std::span<const RecordPair> pairs) {
  cluster::UnionFind sets(records);
  for (const RecordPair& pair : pairs) sets.join(pair.a, pair.b);
  std::vector<std::uint32_t> group(records);
  for (std::uint32_t i = 0; i < records; ++i) group[i] = sets.find(i);
  return group;
}

PairCounts judge_pairs(std::span<const RecordPair> pairs, const Partitions& partitions) {
  const std::span<const std::uint32_t> truth = partitions.truth, source = partitions.source;
  PairCounts counts;
  for (const RecordPair& pair : pairs) {
    if (!source.empty() && source[pair.a] == source[pair.b]) continue;
    ++(truth[pair.a] == truth[pair.b] ? counts.right : counts.wrong);
  }
  const evaluate::Counted counted({truth, truth, source});
  std::uint64_t twice = 0;
  for (std::size_t i = 0; i < counted.records; ++i) twice += counted.partners_truth(i);
  counts.missed = twice / 2 - counts.right;
  return counts;
}

PairCounts judge_labelled(const LabelledPairs& labelled, std::span<const std::uint32_t> predicted) {
  PairCounts counts;
  for (const RecordPair& pair : labelled.same) {
    ++(predicted[pair.a] == predicted[pair.b] ? counts.right : counts.missed);
  }
  for (const RecordPair& pair : labelled.different) {
    if (predicted[pair.a] == predicted[pair.b]) ++counts.wrong;
  }
  return counts;
}

PairCounts judge_labelled(const LabelledPairs& labelled, std::span<const RecordPair> predicted,
                          std::uint64_t& ignored) {
  PairCounts counts;
  counts.right = count_common(predicted, labelled.same);
  counts.wrong = count_common(predicted, labelled.different);
  counts.missed = labelled.same.size() - counts.right;
  ignored = predicted.size() - counts.right - counts.wrong;
  return counts;
}

std::vector<RecordPair> pairs_together(std::span<const std::uint32_t> group,
                                       std::span<const std::uint32_t> apart,
                                       std::span<const std::uint32_t> source, std::size_t most) {
  const evaluate::Runs runs = evaluate::find_runs(group, {});
  std::vector<std::uint32_t> begin(runs.size.size() + 1, 0);
  for (std::size_t i = 0; i < runs.size.size(); ++i) begin[i + 1] = begin[i] + runs.size[i];
  std::vector<std::uint32_t> members(group.size()), next(begin.begin(), begin.end() - 1);
  for (std::uint32_t i = 0; i < group.size(); ++i) members[next[runs.of[i]]++] = i;
  std::fill(next.begin(), next.end(), 0U);  // members of the run passed so far

  std::vector<RecordPair> pairs;
  for (std::uint32_t a = 0; a < group.size(); ++a) {
    const std::uint32_t run = runs.of[a];
    for (std::uint32_t i = begin[run] + ++next[run]; i < begin[run + 1]; ++i) {
      const std::uint32_t b = members[i];
      if (!apart.empty() && apart[a] == apart[b]) continue;
      if (!source.empty() && source[a] == source[b]) continue;
      if (pairs.size() == most) return pairs;
      pairs.push_back({a, b});
    }
  }
  return pairs;
}

}  // namespace gigo
