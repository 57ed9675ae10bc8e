// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "match/generation.hpp"
#include "match/scorer.hpp"
#include "people.hpp"

namespace gigo::match {
namespace {

using test::Person;

// Two people among a hundred others; they are rows 0 and 1.
Scorer scorer_of(const Person& a, const Person& b) {
  std::vector<Person> people{a, b};
  const std::vector<Person> others = test::strangers(100);
  people.insert(people.end(), others.begin(), others.end());
  Features features = build_features(test::table_of(people));
  Model model = estimate_model(features);
  return Scorer(std::move(features), std::move(model), {});
}

bool asks(const Person& a, const Person& b) {
  const Scorer scorer = scorer_of(a, b);
  EXPECT_EQ(scorer.needs_review(RowId{0}, RowId{1}), scorer.needs_review(RowId{1}, RowId{0}));
  return scorer.needs_review(RowId{0}, RowId{1});
}

Person named(const std::string& given, const std::string& family, std::uint32_t birth = 0) {
  return {.given = given, .family = family, .email = "one@mail.example", .birth = birth};
}

std::vector<std::string_view> contradictions(const Person& a, const Person& b) {
  const Scorer scorer = scorer_of(a, b);
  EXPECT_EQ(scorer.contradictions(RowId{0}, RowId{1}), scorer.contradictions(RowId{1}, RowId{0}));
  return scorer.contradictions(RowId{0}, RowId{1});
}

TEST(Contradictions, AreWhatDiffersAndNotWhatIsMissingOrMistyped) {
  using Texts = std::vector<std::string_view>;
  EXPECT_EQ(contradictions(named("Zoe", "Harwood"), named("Amy", "Harwood")),
            Texts{"the given name differs"});
  EXPECT_EQ(
      contradictions(named("Thomas", "Berger", 19820301), named("Thomas", "Berger", 19501117)),
      Texts{"the birth date differs"});
  EXPECT_EQ(contradictions(named("Josef", "Huber sen."), named("Josef", "Huber jun.")),
            Texts{"one is senior, the other junior"});
  EXPECT_EQ(
      contradictions(named("Thomas", "Berger", 19820301), named("Thomas", "Berger", 19820302)),
      Texts{});
  EXPECT_EQ(contradictions(named("T.", "Berger"), named("Thomas", "Berger")), Texts{});
  EXPECT_EQ(contradictions(named("Bob", "Berger"), named("Robert", "Berger")), Texts{});
  EXPECT_EQ(contradictions(named("John", "Smith"), named("John", "Smith Jr")), Texts{});
}

TEST(NeedsReview, ARowThatTheReaderOfNamesFoundSeveralPeopleIn) {
  const std::vector<Person> people{named("John", "Harwood"), named("John", "Harwood")};
  NormalizedTable table = test::table_of(people);
  EXPECT_FALSE(build_features(table).tuples[1].several_people);
  table.findings.add(RowId{1}, 0, Code::kNameMultiplePeople);
  const Features features = build_features(table);
  EXPECT_FALSE(features.tuples[0].several_people);
  EXPECT_TRUE(features.tuples[1].several_people);
}

TEST(NeedsReview, SiblingsFathersCouplesAndNamesakes) {
  EXPECT_TRUE(asks(named("Thomas", "Berger", 19800301), named("Thomas", "Berger", 20080301)));
  EXPECT_TRUE(asks(named("Josef", "Huber sen."), named("Josef", "Huber jun.")));
  EXPECT_TRUE(asks(named("John", "Smith"), named("John", "Smith Jr")));
  EXPECT_TRUE(asks(named("James", "Lee"), named("James & Ann", "Lee")));
  EXPECT_TRUE(asks(named("Daniel", "Rost", 19900101), named("Daniela", "Rost", 19900101)));
  EXPECT_TRUE(asks(named("Mario", "Bini"), named("Maria", "Bini")));
  EXPECT_TRUE(asks(named("Frances", "Beck"), named("Francis", "Beck")));
  EXPECT_TRUE(asks(named("小明", "王"), named("小红", "王")));
  EXPECT_TRUE(asks(named("Иван", "Петров"), named("Иван", "Петрова")));
}

TEST(NeedsReview, NotForSlipsNicknamesAndCopies) {
  EXPECT_FALSE(asks(named("Thomas", "Berger", 19800301), named("Thomas", "Berger", 19800301)));
  EXPECT_FALSE(asks(named("Thomas", "Bergre"), named("Thomas", "Berger")));
  EXPECT_FALSE(asks(named("Robert", "Fenwick"), named("Bob", "Fenwick")));
  EXPECT_FALSE(asks(named("Hana", "Fenwick"), named("Hanka", "Fenwick"))) << "one is the other";
  EXPECT_TRUE(asks(named("Jorn", "Fenwick"), named("John", "Fenwick"))) << "two names";
  EXPECT_FALSE(asks(named("小明", "王"), named("小明", "王")));
}

TEST(NeedsReview, AnInitialNeedsAnEmailOfTheVeryNames) {
  Person alison{.given = "Alison", .family = "Baker", .email = "thebakers@mail.example"};
  Person a{.given = "A", .family = "Baker", .email = "thebakers@mail.example"};
  EXPECT_TRUE(asks(alison, a));
  alison.email = a.email = "alison.baker@mail.example";
  EXPECT_FALSE(asks(alison, a));
}

TEST(Generation, IsReadFromSuffixesOfSeveralLanguages) {
  EXPECT_EQ(generation_of("sr"), generation_of("huber sen"));
  EXPECT_EQ(generation_of("jr"), generation_of("silva filho"));
  EXPECT_EQ(generation_of("phd"), 0);
  EXPECT_NE(generation_of("iii"), generation_of("ii"));
}

}  // namespace
}  // namespace gigo::match
