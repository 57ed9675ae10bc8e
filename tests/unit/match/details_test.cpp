// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include "match/block_trace.hpp"
#include "match/model_parameters.hpp"
#include "match/scorer.hpp"
#include "people.hpp"

namespace gigo::match {
namespace {

using test::Person;

const Person kAnn{.given = "Ann",
                  .family = "Archer",
                  .email = "one@mail.example",
                  .number = "1",
                  .street = "Mill Lane",
                  .city = "Leeds",
                  .postcode = "LS1 4AB",
                  .birth = 19700314};

std::unique_ptr<Scorer> scorer_of(Person a, Person b) {
  std::vector<Person> people{std::move(a), std::move(b)};
  const std::vector<Person> others = test::strangers(100);
  people.insert(people.end(), others.begin(), others.end());
  Features features = build_features(test::table_of(people));
  Model model = estimate_model(features);
  return std::make_unique<Scorer>(std::move(features), std::move(model),
                                  std::vector<std::string>{});
}

PairDetails details_of(const Person& a, const Person& b) {
  return scorer_of(a, b)->details(RowId{0}, RowId{1});
}

Level address_level(const Person& a, const Person& b) {
  for (const ComparisonResult& part : scorer_of(a, b)->explain(RowId{0}, RowId{1}).parts) {
    if (part.comparison == Comparison::kAddress) return part.level;
  }
  return Level::kMissing;
}

TEST(Details, NameEveryReasonToAsk) {
  Person other = kAnn;
  EXPECT_TRUE(details_of(kAnn, other).review.empty());
  other.given = "Bela";
  other.birth = 19991231;
  EXPECT_EQ(details_of(kAnn, other).review,
            (std::vector<std::string_view>{"the birth dates do not agree",
                                           "a given or family name differs"}));
}

TEST(Details, AskExactlyWhenThereIsAReason) {
  const std::vector<Person> people = test::strangers(60);
  Features features = build_features(test::table_of(people));
  Model model = estimate_model(features);
  const Scorer scorer(std::move(features), std::move(model), {});
  for (std::uint32_t i = 0; i < people.size(); ++i) {
    for (std::uint32_t j = i + 1; j < people.size(); ++j) {
      ASSERT_EQ(scorer.needs_review(RowId{i}, RowId{j}),
                !scorer.details(RowId{i}, RowId{j}).review.empty());
    }
  }
}

TEST(Details, AnAddressAgreesPartlyWhenSomebodyMoved) {
  Person other = kAnn;
  EXPECT_EQ(address_level(kAnn, other), Level::kEqual);
  other.street = "Quay Street";
  other.number = "77";
  EXPECT_EQ(address_level(kAnn, other), Level::kPartly);
  other.city = "Truro";
  other.postcode = "TR1 1AA";
  EXPECT_EQ(address_level(kAnn, other), Level::kDifferent);
  const PairDetails details = details_of(kAnn, other);
  ASSERT_EQ(details.address.size(), 4U);
  EXPECT_EQ(details.address[0].name, "house number");
}

TEST(Details, TheSentenceNamesAnotherHouseNumber) {
  Person other = kAnn;
  other.number = "77";
  const auto says = [&](std::string_view phrase) {
    return details_of(kAnn, other).masked_sentence.find(phrase) != std::string::npos;
  };
  EXPECT_TRUE(says("same street and postcode, another house number"));
  other.postcode.clear();
  EXPECT_TRUE(says("same street and town, another house number"));
  other.city.clear();
  EXPECT_TRUE(says("same street, another house number"));
}

TEST(Details, WhatIfLeavesEverythingElseAsItIs) {
  Person other = kAnn;
  other.birth = 19991231;
  const auto scorer = scorer_of(kAnn, other);
  const Weight weight = scorer->score(RowId{0}, RowId{1}).weight;
  const PairDetails details = scorer->details(RowId{0}, RowId{1});
  const auto birth =
      std::find_if(details.what_if.begin(), details.what_if.end(),
                   [](const WhatIf& what) { return what.comparison == Comparison::kBirthDate; });
  ASSERT_NE(birth, details.what_if.end());
  EXPECT_GT(birth->without, weight);
  EXPECT_GT(birth->if_equal, birth->without);
  // Without it is what it would be had nobody a birth date.
  Person unborn = kAnn;
  unborn.birth = 0;
  const Weight none = scorer_of(kAnn, unborn)->score(RowId{0}, RowId{1}).weight;
  EXPECT_NEAR(birth->without, none, kOneBit / 2);
}

TEST(Details, ARelationIsNamedWhereItExplainsMuch) {
  Person other = kAnn;
  other.given = "Bela";
  other.email.clear();
  other.birth = 0;
  const PairDetails details = details_of(kAnn, other);
  EXPECT_EQ(details.related_as, "household");
  EXPECT_EQ(details_of(kAnn, {.given = "Zora", .family = "Zimmer"}).related_as, "");
}

TEST(BlockTrace, NamesTheKeysThatRowsShare) {
  std::vector<Person> people{kAnn, kAnn, {.given = "Zora", .family = "Zimmer"}};
  const std::vector<Person> others = test::strangers(50);
  people.insert(people.end(), others.begin(), others.end());
  const Features features = build_features(test::table_of(people));
  const BlockTrace trace(features, build_blocks(features, 1'000'000));
  EXPECT_EQ(trace.first_pass(RowId{0}, RowId{1}), 0);
  const std::vector<SharedKey> shared = trace.shared_keys(RowId{0}, RowId{1});
  ASSERT_FALSE(shared.empty());
  EXPECT_EQ(shared[0].pass, "email");
  EXPECT_EQ(shared[0].rows, 2U);
  EXPECT_EQ(trace.first_pass(RowId{0}, RowId{2}), kNeverCompared);
  EXPECT_TRUE(trace.shared_keys(RowId{0}, RowId{2}).empty());
}

TEST(ModelParameters, MakeTheSameModelAgain) {
  const Features features = build_features(test::table_of(test::strangers(80)));
  const Model model = estimate_model(features);
  const Result<Model> again = model_from(parameters_of(model, features), features);
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again->slot, model.slot);
  EXPECT_EQ(again->value, model.value);
  EXPECT_EQ(again->most, model.most);
  EXPECT_EQ(again->shared_domain, model.shared_domain);
  EXPECT_EQ(again->prior, model.prior);
  EXPECT_EQ(again->id, model.id);
}

}  // namespace
}  // namespace gigo::match
