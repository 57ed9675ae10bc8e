// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "gigo/evaluate.hpp"

namespace gigo {
namespace {

TEST(LostRecall, NamesTheFirstStageThatLostAPair) {
  const FollowedPair pairs[] = {
      {.found = true, .pass = 0, .likely = true, .together = true},
      {.found = true, .pass = 2, .likely = true, .together = true},
      {.found = true, .together = true},  // never compared, but found through a third record
      {},                                 // never compared
      {.shares_key = true},               // never compared, the block was too large
      {.pass = 1},                        // compared, too low
      {.pass = 0, .likely = true},        // likely, apart
      {.pass = 0, .likely = true, .together = true},  // this run has it, the prediction has not
      {.together = true},
  };
  const LostRecall lost = find_lost_recall(pairs, 3);
  EXPECT_EQ(lost.true_pairs, 9U);
  EXPECT_EQ(lost.compared, 5U);
  EXPECT_EQ(lost.missed, 6U);
  EXPECT_EQ(lost.blocking, 2U);
  EXPECT_EQ(lost.dropped, 1U);
  EXPECT_EQ(lost.scoring, 1U);
  EXPECT_EQ(lost.clustering, 1U);
  EXPECT_EQ(lost.elsewhere, 2U);
  EXPECT_EQ(lost.missed, lost.blocking + lost.scoring + lost.clustering + lost.elsewhere);
  EXPECT_EQ(lost.proposed, (std::vector<std::uint64_t>{3, 1, 1}));
}

TEST(LostRecall, OfNothingIsNothing) {
  const LostRecall lost = find_lost_recall({}, 2);
  EXPECT_EQ(lost.true_pairs, 0U);
  EXPECT_EQ(lost.proposed, (std::vector<std::uint64_t>{0, 0}));
}

TEST(LevelPatterns, LeaveOutWhatIsMissing) {
  const ComparisonResult parts[] = {{Comparison::kEmail, Level::kDifferent},
                                    {Comparison::kPhone, Level::kMissing},
                                    {Comparison::kGivenName, Level::kNear}};
  EXPECT_EQ(level_words(parts), "given name near, email different");
  EXPECT_EQ(level_words({}), "nothing to compare");
}

TEST(LevelPatterns, TheMostFrequentFirstThenByTheirWords) {
  EXPECT_EQ(most_frequent({"b", "c", "a", "c", "b", "d"}, 3),
            (std::vector<LevelPattern>{{"b", 2}, {"c", 2}, {"a", 1}}));
  EXPECT_TRUE(most_frequent({}, 3).empty());
}

}  // namespace
}  // namespace gigo
