// SPDX-License-Identifier: Apache-2.0
#include "cluster/cluster.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "base/log2.hpp"
#include "cluster/stable_id.hpp"

namespace gigo::cluster {
namespace {

// Scores from a table, so that a test says exactly what is alike.
class TableScorer final : public match::PairScorer {
 public:
  void set(std::uint32_t a, std::uint32_t b, int bits) { bits_[std::minmax(a, b)] = bits; }
  void several(std::uint32_t row) { several_[row] = true; }
  void forbid(std::uint32_t a, std::uint32_t b) { forbidden_[std::minmax(a, b)] = true; }

  PairScore score(RowId a, RowId b) const override {
    const std::pair<std::uint32_t, std::uint32_t> key =
        std::minmax(static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b));
    const auto found = bits_.find(key);
    const Weight weight = (found == bits_.end() ? -20 : found->second) * kOneBit;
    return {RowId{key.first}, RowId{key.second}, weight, base::probability(weight)};
  }
  PairExplanation explain(RowId a, RowId b) const override {
    PairExplanation out;
    out.score = score(a, b);
    return out;
  }
  bool needs_review(RowId, RowId) const override { return false; }
  bool names_several(RowId row) const override {
    return several_.contains(static_cast<std::uint32_t>(row));
  }
  bool must_not_link(RowId a, RowId b) const override {
    return forbidden_.contains(
        std::minmax(static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b)));
  }
  std::vector<PairScore> edges() const {
    std::vector<PairScore> out;
    for (const auto& [pair, bits] : bits_) {
      if (bits >= -3) out.push_back(score(RowId{pair.first}, RowId{pair.second}));
    }
    return out;
  }

 private:
  std::map<std::pair<std::uint32_t, std::uint32_t>, int> bits_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, bool> forbidden_;
  std::map<std::uint32_t, bool> several_;
};

std::vector<std::string> keys(std::size_t rows) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < rows; ++i) out.push_back("K" + std::to_string(100 + i));
  return out;
}

Clustering run(const TableScorer& scorer, std::size_t rows,
               const std::vector<PairDecision>& decisions = {}, const Config& config = {}) {
  const std::vector<PairScore> edges = scorer.edges();
  return cluster(rows, edges, scorer, decisions, keys(rows), config);
}

TEST(Clustering, LikelyLinksMakeAPersonAndCertainOnesAMergeGroup) {
  TableScorer scorer;
  scorer.set(0, 1, 12);  // certain
  scorer.set(2, 3, 3);   // likely
  scorer.set(4, 5, -2);  // possible
  const Clustering c = run(scorer, 6);
  EXPECT_EQ(c.person_of[0], c.person_of[1]);
  EXPECT_EQ(c.merge_of[0], c.merge_of[1]);
  EXPECT_EQ(c.person_of[2], c.person_of[3]);
  EXPECT_NE(c.merge_of[2], c.merge_of[3]);
  EXPECT_NE(c.person_of[4], c.person_of[5]);
  ASSERT_EQ(c.review.size(), 2U);
  EXPECT_EQ(c.review[0].a, RowId{2});
  EXPECT_EQ(c.review[1].a, RowId{4});
}

TEST(Clustering, ARowOfSeveralPeopleHoldsNoTwoOthersTogether) {
  TableScorer scorer;
  scorer.set(0, 1, 12);  // Peter & Susan; Susan
  scorer.set(0, 2, 14);  // Peter
  scorer.set(1, 2, -2);
  scorer.set(0, 3, 16);  // Peter and Susan again
  scorer.set(1, 3, 12);
  scorer.set(2, 3, 14);
  EXPECT_EQ(run(scorer, 4).persons.size(), 1U) << "else the test shows nothing";
  scorer.several(0);
  scorer.several(3);
  const Clustering c = run(scorer, 4);
  EXPECT_NE(c.person_of[1], c.person_of[2]);
  EXPECT_EQ(c.person_of[0], c.person_of[2]) << "the one it is most like";
  EXPECT_EQ(c.person_of[3], c.person_of[2]);
  const Clustering told = run(scorer, 4, {{RowId{0}, RowId{1}, Decision::kSame}});
  EXPECT_EQ(told.person_of[0], told.person_of[1]);
}

TEST(Clustering, MergeLikelyWidensTheMergeGroups) {
  TableScorer scorer;
  scorer.set(0, 1, 3);
  Config config;
  config.merge = MergeBand::kLikely;
  const Clustering c = run(scorer, 2, {}, config);
  EXPECT_EQ(c.merge_of[0], c.merge_of[1]);
}

TEST(Clustering, EveryMergeGroupLiesInsideOnePerson) {
  TableScorer scorer;
  for (std::uint32_t i = 0; i < 40; ++i) {
    for (std::uint32_t j = i + 1; j < 40; ++j) {
      scorer.set(i, j, static_cast<int>((i * 31 + j * 17) % 23) - 10);
    }
  }
  const Clustering c = run(scorer, 40);
  for (const std::vector<RowId>& group : c.merges) {
    for (const RowId row : group) {
      EXPECT_EQ(c.person_of[index(row)], c.person_of[index(group.front())]);
    }
  }
}

TEST(Clustering, DecisionsOverrideTheScores) {
  TableScorer scorer;
  scorer.set(0, 1, 12);
  const Clustering c =
      run(scorer, 4, {{RowId{0}, RowId{1}, Decision::kNot}, {RowId{2}, RowId{3}, Decision::kSame}});
  EXPECT_NE(c.person_of[0], c.person_of[1]);
  EXPECT_EQ(c.merge_of[2], c.merge_of[3]);
  EXPECT_TRUE(c.review.empty()) << "a decided pair is asked about again";
}

TEST(Clustering, ANotDecisionHoldsThroughThirdRecords) {
  TableScorer scorer;
  scorer.set(0, 1, 12);
  scorer.set(1, 2, 12);
  scorer.set(0, 2, 12);
  const Clustering c = run(scorer, 3, {{RowId{0}, RowId{2}, Decision::kNot}});
  EXPECT_NE(c.person_of[0], c.person_of[2]);
}

TEST(Clustering, ANotDecisionAnswersForTheWholeGroups) {
  TableScorer scorer;
  scorer.set(0, 1, 12);  // one merge group
  scorer.set(0, 2, -1);
  scorer.set(1, 2, -1);
  const Clustering c = run(scorer, 3, {{RowId{0}, RowId{2}, Decision::kNot}});
  EXPECT_TRUE(c.review.empty()) << "asked again through another row of the group";
}

TEST(Clustering, AuthoritativeDifferencesKeepRecordsApart) {
  TableScorer scorer;
  scorer.set(0, 1, 15);
  scorer.forbid(0, 1);
  const Clustering c = run(scorer, 2);
  EXPECT_NE(c.person_of[0], c.person_of[1]);
  EXPECT_TRUE(c.review.empty());
}

TEST(Clustering, AComponentTooLargeToScoreEveryPairOfIsStillSplit) {
  TableScorer scorer;
  // A chain of 400 records: every link likely, nothing else alike.
  for (std::uint32_t i = 0; i + 1 < 400; ++i) scorer.set(i, i + 1, 2);
  const Clustering c = run(scorer, 400);
  std::size_t largest = 0;
  for (const std::vector<RowId>& group : c.persons) largest = std::max(largest, group.size());
  EXPECT_LE(largest, 3U);
}

TEST(StableIds, DependOnMembersNotOnTheirOrder) {
  const std::vector<std::string> names{"Kb", "Ka", "Kc"};
  const std::vector<std::vector<RowId>> groups{{RowId{0}, RowId{1}}, {RowId{2}}};
  const std::vector<std::string> other{"Kc", "Kb", "Ka"};
  const std::vector<std::vector<RowId>> moved{{RowId{0}}, {RowId{1}, RowId{2}}};
  const auto a = stable_ids('P', groups, names);
  const auto b = stable_ids('P', moved, other);
  EXPECT_EQ(a[0], b[1]);
  EXPECT_EQ(a[1], b[0]);
  EXPECT_NE(a[0], a[1]);
  EXPECT_EQ(a[0].size(), 13U);
  EXPECT_EQ(a[0][0], 'P');
}

}  // namespace
}  // namespace gigo::cluster
