// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "base/radix_sort.hpp"
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
  // By group, then source: records of one source are passed over together, however many they are.
  const evaluate::Runs runs = evaluate::find_runs(group, {});
  std::vector<base::KeyRow> order(group.size());
  for (std::uint32_t i = 0; i < group.size(); ++i) {
    order[i] = {std::uint64_t{runs.of[i]} << 32 | (source.empty() ? i : source[i]), i};
  }
  base::radix_sort(order);
  std::vector<RecordPair> pairs;
  std::size_t next_source = 0, next_group = 0;
  for (std::size_t i = 0; i < order.size() && pairs.size() < most; ++i) {
    const std::uint64_t key = order[i].key;
    for (; next_source < order.size() && order[next_source].key == key; ++next_source) continue;
    for (; next_group < order.size() && order[next_group].key >> 32 == key >> 32; ++next_group) {
      continue;
    }
    for (std::size_t j = next_source; j < next_group && pairs.size() < most; ++j) {
      const auto [a, b] = std::minmax(order[i].row, order[j].row);
      if (apart.empty() || apart[a] != apart[b]) pairs.push_back({a, b});
    }
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

}  // namespace gigo
