// SPDX-License-Identifier: Apache-2.0
#include "gigo/explain.hpp"

#include <algorithm>

#include "made_run.hpp"

namespace gigo {
namespace {

using test::among_strangers;
using test::MadeList;
using test::MadeRow;

Run traced(const MadeList& list, const Config& config = MadeList::ordinary(),
           const std::vector<DecisionAnswer>& answers = {}) {
  RunOptions options;
  options.keep_blocks = true;
  return list.run(config, options, answers);
}

PairStory tell(const Run& run, unsigned a, unsigned b,
               const Config& config = MadeList::ordinary()) {
  return explain_pair(run, config, RowId{a}, RowId{b});
}

using Reasons = std::vector<PairReason>;

const MadeRow kAnn{.given = "Ann",
                   .family = "Archer",
                   .email = "ann.archer@aldwark-gears.example",
                   .phone = "020 7946 0901",
                   .company = "Aldwark Gears",
                   .city = "Leeds",
                   .birth = "1970-03-14"};

MadeRow ann(void (*change)(MadeRow&)) {
  MadeRow row = kAnn;
  change(row);
  return row;
}

// The first and the third have little more than the second in common.
MadeList chain() {
  const MadeRow born{"Ann", "", "", "", "", "Leeds", "1970-03-14"};
  const MadeRow email{"Ann", "Archer", kAnn.email};
  return among_strangers({born, kAnn, email});
}

TEST(ExplainPair, ThePartsAddUpToTheWeight) {
  std::vector<MadeRow> rows = test::strangers();
  for (std::size_t i = 0; i < 20; ++i) {  // near copies, so that every level occurs
    MadeRow copy = rows[i];
    if (i % 2 == 0) copy.given.pop_back();
    if (i % 3 == 0) copy.email.clear();
    if (i % 4 == 0) std::swap(copy.given, copy.family);
    if (i % 5 == 0) copy.phone.clear();
    if (i % 7 == 0) copy.city = "Leeds";
    rows.push_back(copy);
  }
  const gigo::Run run = MadeList(rows).run();
  for (std::uint32_t a = 0; a < rows.size(); ++a) {
    for (std::uint32_t b = a + 1; b < rows.size(); ++b) {
      const PairExplanation pair = run.explainer->explain(RowId{a}, RowId{b});
      Weight sum = pair.prior + pair.related;
      for (const ComparisonResult& part : pair.parts) sum += part.weight;
      ASSERT_EQ(sum, pair.score.weight) << a << ' ' << b;
      ASSERT_EQ(run.explainer->score(RowId{a}, RowId{b}).weight, sum);
    }
  }
}

TEST(ExplainPair, TwoEqualRowsAreMergedByTheirEvidence) {
  const gigo::Run run = traced(among_strangers({kAnn, kAnn}));
  const PairStory story = tell(run, 0, 1);
  EXPECT_EQ(story.outcome, PairOutcome::kMerged);
  EXPECT_EQ(story.reasons, Reasons{PairReason::kEvidence});
  EXPECT_EQ(story.band, Band::kCertain);
  EXPECT_EQ(story.first_pass, "email");
  EXPECT_TRUE(story.details.review.empty());
}

TEST(ExplainPair, StrangersShareNoKey) {
  const gigo::Run run = traced(among_strangers({kAnn, {"Bela", "Brandt", "bela@brandt.example"}}));
  const PairStory story = tell(run, 0, 1);
  EXPECT_EQ(story.outcome, PairOutcome::kApart);
  EXPECT_EQ(story.reasons, Reasons{PairReason::kNoSharedKey});
  EXPECT_TRUE(story.first_pass.empty());
  EXPECT_TRUE(story.details.shared_keys.empty());
}

TEST(ExplainPair, ColleaguesOnOneSwitchboardAreComparedAndBelowPossible) {
  MadeRow bela{"Bela", "Brandt", "", kAnn.phone, kAnn.company, "Hull", "1999-09-09"};
  const PairStory story = tell(traced(among_strangers({kAnn, bela})), 0, 1);
  EXPECT_EQ(story.reasons, Reasons{PairReason::kBelowPossible});
  EXPECT_EQ(story.first_pass, "phone");
  ASSERT_EQ(story.details.shared_keys.size(), 1U);
  EXPECT_EQ(story.details.shared_keys[0].rows, 2U);
  EXPECT_LT(story.pair.score.weight, story.likely);
  const auto email =
      std::find_if(story.details.what_if.begin(), story.details.what_if.end(),
                   [](const WhatIf& what) { return what.comparison == Comparison::kEmail; });
  ASSERT_NE(email, story.details.what_if.end());
  EXPECT_EQ(email->level, Level::kMissing);
  EXPECT_EQ(email->without, story.pair.score.weight);
  EXPECT_GT(email->if_equal, story.pair.score.weight);
}

TEST(ExplainPair, AnotherGenderIsAskedAbout) {
  const gigo::Run run = traced(among_strangers(
      {ann([](MadeRow& row) { row.gender = "f"; }), ann([](MadeRow& row) { row.gender = "m"; })}));
  const PairStory story = tell(run, 0, 1);
  EXPECT_EQ(story.outcome, PairOutcome::kOnePerson);
  EXPECT_EQ(story.reasons, Reasons{PairReason::kNeedsReview});
  EXPECT_EQ(story.details.review, std::vector<std::string_view>{"gender differs"});
}

TEST(ExplainPair, OthersJoinWhatAloneIsTooLittle) {
  const gigo::Run run = traced(chain());
  const PairStory story = tell(run, 0, 2);
  ASSERT_NE(story.outcome, PairOutcome::kApart);
  EXPECT_EQ(story.reasons.front(), PairReason::kThroughOthers);
  ASSERT_EQ(story.path.size(), 2U);
  EXPECT_EQ(story.path[0].a, RowId{0});
  EXPECT_EQ(story.path[0].b, RowId{1});
  EXPECT_EQ(story.path[1].a, RowId{1});
  EXPECT_EQ(story.path[1].b, RowId{2});
  EXPECT_GE(std::min(story.path[0].weight, story.path[1].weight), story.pair.score.weight);
}

TEST(ExplainPair, AnAuthoritativeNumberKeepsApart) {
  const MadeList list = among_strangers({ann([](MadeRow& row) { row.tax = "AB1234567"; }),
                                         ann([](MadeRow& row) { row.tax = "XY9876543"; }), kAnn});
  Config config = MadeList::ordinary();
  config.authoritative = {"tax"};
  const gigo::Run run = traced(list, config);
  EXPECT_EQ(tell(run, 0, 1, config).reasons, Reasons{PairReason::kForbidden});
  // The third row has no number; it is with one of them and kept from the other by it.
  const unsigned other = run.clustering.person_of[2] == run.clustering.person_of[0] ? 1 : 0;
  const PairStory story = tell(run, other, 2, config);
  EXPECT_EQ(story.outcome, PairOutcome::kApart);
  EXPECT_EQ(story.reasons, Reasons{PairReason::kGroupForbidden});
  EXPECT_EQ(story.obstacle.a, RowId{0});
  EXPECT_EQ(story.obstacle.b, RowId{1});
}

TEST(ExplainPair, AnswersAreNamed) {
  const MadeList list = among_strangers({kAnn, kAnn, {"Bela", "Brandt"}});
  const std::vector<std::string> keys = list.run().row_keys;
  const PairStory apart =
      tell(traced(list, MadeList::ordinary(), {{keys[1], keys[0], Decision::kNot, 0}}), 0, 1);
  EXPECT_EQ(apart.outcome, PairOutcome::kApart);
  EXPECT_EQ(apart.reasons, Reasons{PairReason::kAnsweredNot});
  const PairStory same =
      tell(traced(list, MadeList::ordinary(), {{keys[2], keys[0], Decision::kSame, 0}}), 0, 2);
  EXPECT_EQ(same.outcome, PairOutcome::kMerged);
  EXPECT_EQ(same.reasons, Reasons{PairReason::kAnsweredSame});
}

TEST(ExplainPair, MergingWhatIsLikelyIsNamed) {
  Config config = MadeList::ordinary();
  config.merge = MergeBand::kLikely;
  const gigo::Run run = traced(among_strangers({ann([](MadeRow& row) { row.gender = "f"; }),
                                                ann([](MadeRow& row) { row.gender = "m"; })}),
                               config);
  const PairStory story = tell(run, 0, 1, config);
  EXPECT_EQ(story.outcome, PairOutcome::kMerged);
  EXPECT_EQ(story.reasons, Reasons{PairReason::kMergesLikely});
}

TEST(ExplainPair, APersonIsNoOrganisation) {
  const MadeRow firm{"", "", kAnn.email, kAnn.phone, kAnn.company};
  const gigo::Run run = traced(among_strangers({kAnn, firm}));
  ASSERT_EQ(run.table->kind[1], RecordKind::kOrganisation);
  const PairStory story = tell(run, 0, 1);
  EXPECT_EQ(story.reasons, Reasons{PairReason::kKindsDiffer});
  EXPECT_TRUE(story.details.kinds_differ);
}

TEST(ExplainPair, ABlockThatWasLeftOutIsNamedWithItsRows) {
  std::vector<MadeRow> rows;
  for (int i = 0; i < 60; ++i) {  // one family name, another first letter and city each
    MadeRow row{std::string(1, static_cast<char>('A' + i % 26)) + "x" + std::to_string(i), "Smith"};
    row.city = "Town" + std::to_string(i);
    rows.push_back(row);
  }
  const MadeList list(rows);
  Config config = MadeList::ordinary();
  config.max_pairs = 1;
  const gigo::Run run = traced(list, config);
  const PairStory story = tell(run, 0, 1, config);
  EXPECT_EQ(story.reasons, Reasons{PairReason::kBlockLeftOut});
  ASSERT_FALSE(story.details.shared_keys.empty());
  EXPECT_EQ(story.details.shared_keys.back().pass, "family name");
  EXPECT_EQ(story.details.shared_keys.back().rows, 60U);
}

TEST(ExplainPair, IsTheSameWhicheverRowComesFirst) {
  const gigo::Run run = traced(among_strangers({kAnn, kAnn, {"Bela", "Brandt"}}));
  for (const unsigned other : {1U, 2U}) {
    const PairStory one = tell(run, 0, other);
    const PairStory two = tell(run, other, 0);
    EXPECT_EQ(one.reasons, two.reasons);
    EXPECT_EQ(one.pair.score.weight, two.pair.score.weight);
    EXPECT_EQ(one.details.masked_sentence, two.details.masked_sentence);
  }
}

TEST(ExplainPair, AMaskedSentenceHoldsNoName) {
  const gigo::Run run = traced(among_strangers({ann([](MadeRow& row) { row.given = "Robert"; }),
                                                ann([](MadeRow& row) { row.given = "Bob"; })}));
  const PairStory story = tell(run, 0, 1);
  EXPECT_NE(story.pair.sentence.find("Bob is a short form of Robert"), std::string::npos);
  EXPECT_EQ(story.details.masked_sentence.find("Bob"), std::string::npos);
  EXPECT_NE(story.details.masked_sentence.find("one given name is a form of the other"),
            std::string::npos);
}

TEST(ExplainGroup, NamesTheStrongestLinksAndTheWeakestPair) {
  const gigo::Run run = traced(chain());
  const std::vector<RowId>& rows = run.clustering.persons[run.clustering.person_of[0]];
  ASSERT_EQ(rows.size(), 3U);
  const GroupStory story = explain_group(run, "P0", rows);
  ASSERT_EQ(story.links.size(), 2U);
  EXPECT_GE(story.links[0].weight, story.links[1].weight);
  EXPECT_EQ(story.weakest.a, RowId{0});
  EXPECT_EQ(story.weakest.b, RowId{2});
  EXPECT_LE(story.weakest.weight, story.links[1].weight);
  EXPECT_EQ(story.looked_at, 3U);
}

TEST(ExplainGroup, OfTwoGroupsTheStrongestPairIsFound) {
  const gigo::Run run = traced(among_strangers({kAnn, {"Bela", "Brandt"}, {"Ann", "Archer"}}));
  const std::vector<RowId> left{RowId{0}};
  const std::vector<RowId> right{RowId{1}, RowId{2}};
  const PairScore best = strongest_pair(run, left, right);
  EXPECT_EQ(best.a, RowId{0});
  EXPECT_EQ(best.b, RowId{2});
}

}  // namespace
}  // namespace gigo
