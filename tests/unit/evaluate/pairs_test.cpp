// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "gigo/evaluate.hpp"
#include "unit/evaluate/random_groups.hpp"

namespace gigo {
namespace {

using Groups = std::vector<std::uint32_t>;
using Pairs = std::vector<RecordPair>;
constexpr std::size_t kAll = 1'000'000;

TEST(Pairs, AreOrderedSortedAndOnceThere) {
  Pairs pairs = {{3, 1}, {2, 2}, {0, 4}, {1, 3}, {4, 0}, {0, 1}};
  normalise_pairs(pairs);
  EXPECT_EQ(pairs, (Pairs{{0, 1}, {0, 4}, {1, 3}}));
}

TEST(Pairs, AreFollowedFromRecordToRecord) {
  const Pairs pairs = {{0, 1}, {1, 4}, {2, 3}};
  const Groups group = close_transitively(6, pairs);
  const Groups expected = {7, 7, 8, 8, 7, 9};
  EXPECT_EQ(compare_partitions({group, expected, {}}).groups.exact, 3U);
}

TEST(Pairs, AreJudgedAsGivenNotClosed) {
  const Groups truth = {0, 0, 0, 1, 1};
  const Pairs pairs = {{0, 1}, {1, 2}, {2, 3}};  // closed they would be one group of four
  EXPECT_EQ(judge_pairs(pairs, {{}, truth, {}}), (PairCounts{2, 1, 2}));
  const Groups source = {0, 1, 1, 0, 1};
  EXPECT_EQ(judge_pairs(pairs, {{}, truth, source}), (PairCounts{1, 1, 2}));
}

TEST(Pairs, AGroupJudgedAsPairsAndAsPartitionIsTheSame) {
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    const Groups found = random_groups(seed, 60, 20), truth = random_groups(~seed, 60, 20);
    const Groups source = seed % 2 == 0 ? Groups{} : random_groups(seed + 7, 60, 3);
    const Pairs pairs = pairs_together(found, {}, source, kAll);
    EXPECT_EQ(judge_pairs(pairs, {{}, truth, source}),
              compare_partitions({found, truth, source}).pairs);
  }
}

TEST(Pairs, WithLabelsOnlyTheLabelledCount) {
  const LabelledPairs labelled = {{{0, 1}, {2, 3}}, {{0, 2}, {4, 5}}};
  const Groups group = {0, 0, 0, 1, 2, 3};  // 0-1 right, 0-2 wrong, 1-2 not labelled, 2-3 missed
  EXPECT_EQ(judge_labelled(labelled, group), (PairCounts{1, 1, 1}));
  const Pairs pairs = {{0, 1}, {1, 2}, {2, 3}, {4, 5}};
  std::uint64_t ignored = 0;
  EXPECT_EQ(judge_labelled(labelled, pairs, ignored), (PairCounts{2, 1, 0}));
  EXPECT_EQ(ignored, 1U);
}

TEST(PairsTogether, ListsTheMissedAndTheWrong) {
  const Groups found = {0, 0, 0, 1}, truth = {7, 7, 9, 9};
  EXPECT_EQ(pairs_together(truth, found, {}, kAll), (Pairs{{2, 3}}));
  EXPECT_EQ(pairs_together(found, truth, {}, kAll), (Pairs{{0, 2}, {1, 2}}));
  EXPECT_EQ(pairs_together(found, {}, {}, kAll), (Pairs{{0, 1}, {0, 2}, {1, 2}}));
  EXPECT_EQ(pairs_together(found, {}, {}, 2), (Pairs{{0, 1}, {0, 2}}));
  const Groups source = {0, 0, 1, 1};
  EXPECT_EQ(pairs_together(found, {}, source, kAll), (Pairs{{0, 2}, {1, 2}}));
}

TEST(PairsTogether, PassesOverOneLargeSourceAtOnce) {
  const Groups group(300'000, 1);
  Groups source(300'000, 7);
  EXPECT_TRUE(pairs_together(group, {}, source, kAll).empty());
  source[5] = 8;
  EXPECT_EQ(pairs_together(group, {}, source, kAll).size(), 299'999U);
}

TEST(PairsTogether, ListsAsManyAsAreCounted) {
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    const Groups found = random_groups(seed, 80, 20), truth = random_groups(~seed, 80, 25);
    const Groups source = random_groups(seed + 5, 80, 2);
    const PairCounts counts = compare_partitions({found, truth, source}).pairs;
    EXPECT_EQ(pairs_together(truth, found, source, kAll).size(), counts.missed);
    EXPECT_EQ(pairs_together(found, truth, source, kAll).size(), counts.wrong);
  }
}

}  // namespace
}  // namespace gigo
