// SPDX-License-Identifier: Apache-2.0
#include "match/scorer.hpp"

#include <gtest/gtest.h>

#include "match/class_frequency.hpp"
#include "people.hpp"

namespace gigo::match {
namespace {

using test::Person;

std::unique_ptr<Scorer> scorer_of(const std::vector<Person>& people,
                                  const std::vector<std::string>& authoritative = {}) {
  Features features = build_features(test::table_of(people));
  Model model = estimate_model(features);
  return std::make_unique<Scorer>(std::move(features), std::move(model), authoritative);
}

std::vector<Person> with_strangers(std::vector<Person> people) {
  const std::vector<Person> others = test::strangers(300);
  people.insert(people.end(), others.begin(), others.end());
  return people;
}

TEST(Scorer, IsSymmetric) {
  const auto scorer = scorer_of(test::strangers(60));
  for (std::uint32_t i = 0; i < 60; ++i) {
    for (std::uint32_t j = 0; j < i; ++j) {
      EXPECT_EQ(scorer->score(RowId{i}, RowId{j}).weight, scorer->score(RowId{j}, RowId{i}).weight);
    }
  }
}

TEST(Scorer, TheFastPathNeverLosesAPairAndNeverChangesAWeight) {
  std::vector<Person> people = test::strangers(120);
  for (std::size_t i = 0; i < 40; ++i) {  // near copies, so that every level occurs
    Person copy = people[i];
    if (i % 2 == 0) copy.given.pop_back();
    if (i % 3 == 0) copy.email.clear();
    if (i % 4 == 0) std::swap(copy.given, copy.family);
    if (i % 5 == 0) copy.birth = copy.birth / 10000 * 10000;
    if (i % 7 == 0) copy.street += " West";
    people.push_back(copy);
  }
  const auto scorer = scorer_of(people);
  for (const Weight threshold : {-10 * kOneBit, -3 * kOneBit, 0, 6 * kOneBit}) {
    for (std::uint32_t i = 0; i < people.size(); ++i) {
      for (std::uint32_t j = i + 1; j < people.size(); ++j) {
        const Weight exact = scorer->score(RowId{i}, RowId{j}).weight;
        const Weight fast = scorer->weight_at_least(i, j, threshold);
        if (exact >= threshold) {
          ASSERT_EQ(fast, exact) << i << ' ' << j;
        } else {
          ASSERT_LT(fast, threshold) << i << ' ' << j;
        }
      }
    }
  }
}

TEST(Scorer, ARareNameSaysMoreThanACommonOne) {
  std::vector<Person> people = test::strangers(200);
  for (int i = 0; i < 30; ++i) people.push_back({.given = "john", .family = "smith"});
  people.push_back({.given = "wolfram", .family = "zwingenberger"});
  people.push_back({.given = "wolfram", .family = "zwingenberger"});
  const auto scorer = scorer_of(people);
  EXPECT_GT(scorer->score(RowId{230}, RowId{231}).weight,
            scorer->score(RowId{200}, RowId{201}).weight + 3 * kOneBit);
}

TEST(Scorer, AnEmailMadeOfTheNamesIsNoSecondProof) {
  const auto scorer = scorer_of(with_strangers(
      {{.given = "maria", .family = "ortega", .email = "maria.ortega@gmail.com", .city = "Leeds"},
       {.given = "maria", .family = "ortega", .email = "maria.ortega@gmail.com", .city = "Exeter"},
       {.given = "maria", .family = "ortega", .email = "blueheron77@gmail.com", .city = "Leeds"},
       {.given = "maria",
        .family = "ortega",
        .email = "blueheron77@gmail.com",
        .city = "Exeter"}}));
  EXPECT_LT(scorer->score(RowId{0}, RowId{1}).weight, scorer->score(RowId{2}, RowId{3}).weight);
}

TEST(Scorer, AFamilyAtOneAddressIsNotOnePerson) {
  const auto scorer = scorer_of(with_strangers({{.given = "susan",
                                                 .family = "hartley",
                                                 .phone = "+441632960111",
                                                 .number = "4",
                                                 .street = "Mill Lane",
                                                 .city = "Leeds",
                                                 .postcode = "LS1 4AB"},
                                                {.given = "gregory",
                                                 .family = "hartley",
                                                 .phone = "+441632960111",
                                                 .number = "4",
                                                 .street = "Mill Lane",
                                                 .city = "Leeds",
                                                 .postcode = "LS1 4AB"}}));
  EXPECT_LT(scorer->score(RowId{0}, RowId{1}).probability, (1U << 30) / 2);
}

TEST(Scorer, PersonsAndOrganisationsNeverMatch) {
  const auto scorer = scorer_of(
      {{.given = "mercer", .phone = "+441632960111"},
       {.phone = "+441632960111", .organisation = "mercer", .kind = RecordKind::kOrganisation}});
  EXPECT_LT(scorer->score(RowId{0}, RowId{1}).weight, -50 * kOneBit);
  EXPECT_TRUE(scorer->must_not_link(RowId{0}, RowId{1}));
}

TEST(Scorer, OnlyIdentifiersDeclaredAuthoritativeForbidAMatch) {
  const std::vector<Person> people{{.given = "ann", .family = "lee", .identifier = "A100"},
                                   {.given = "ann", .family = "lee", .identifier = "B200"},
                                   {.given = "ann", .family = "lee"}};
  EXPECT_FALSE(scorer_of(people)->must_not_link(RowId{0}, RowId{1}));
  EXPECT_TRUE(scorer_of(people, {"*"})->must_not_link(RowId{0}, RowId{1}));
  EXPECT_FALSE(scorer_of(people, {"*"})->must_not_link(RowId{0}, RowId{2}));
}

TEST(Scorer, TheWaterfallAddsUpToTheWeight) {
  const auto scorer = scorer_of(with_strangers({{.given = "robert",
                                                 .family = "fenwick",
                                                 .email = "bf@acme.example",
                                                 .organisation = "acme",
                                                 .city = "Leeds",
                                                 .birth = 19700101},
                                                {.given = "bob",
                                                 .family = "fenwick",
                                                 .email = "bf@acme.example",
                                                 .organisation = "acme tools",
                                                 .city = "Leeds",
                                                 .birth = 19700101}}));
  const PairExplanation explanation = scorer->explain(RowId{0}, RowId{1});
  Weight sum = explanation.prior + explanation.related;
  for (const ComparisonResult& part : explanation.parts) sum += part.weight;
  EXPECT_EQ(sum, explanation.score.weight);
  EXPECT_NE(explanation.sentence.find("Bob is a short form of Robert"), std::string::npos)
      << explanation.sentence;
  EXPECT_NE(explanation.sentence.find("same email"), std::string::npos) << explanation.sentence;
}

TEST(ClassFrequency, FindsThatNearlyAllCandidatesAreMatches) {
  ClassWeights strong;
  strong.fill(kNoClass);
  strong[static_cast<std::size_t>(PairClass::kMatch)] = 30 * kOneBit;
  strong[static_cast<std::size_t>(PairClass::kHousehold)] = 2 * kOneBit;
  const std::vector<ClassifiedPair> pairs(500, {strong});
  std::array<Weight, kPairClassCount> start{};
  start.fill(-12 * kOneBit);
  const auto learnt = estimate_class_frequencies(pairs, 1, 1000, start);
  // 500 of 499,500 pairs: about -10 bits.
  EXPECT_NEAR(learnt[static_cast<std::size_t>(PairClass::kMatch)] / double{kOneBit}, -9.9, 0.1);
  EXPECT_LT(learnt[static_cast<std::size_t>(PairClass::kHousehold)], -15 * kOneBit);
}

TEST(RelatedClasses, LogAddIsExactEnough) {
  EXPECT_EQ(log2_add(0, 0), kOneBit);
  EXPECT_EQ(log2_add(5 * kOneBit, -40 * kOneBit), 5 * kOneBit);
  EXPECT_NEAR(log2_add(3 * kOneBit, kOneBit), 3.3219281 * kOneBit, 64);
  EXPECT_EQ(shared(500, 0), 0);
}

}  // namespace
}  // namespace gigo::match
