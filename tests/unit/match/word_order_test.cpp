// SPDX-License-Identifier: Apache-2.0
// The words of one name in other places or in another script.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "match/blocking_keys.hpp"
#include "match/match.hpp"
#include "match/pair_levels.hpp"
#include "people.hpp"

namespace gigo::match {
namespace {

using test::Person;

PairLevels levels_of(const Person& a, const Person& b) {
  const Features f = build_features(test::table_of({a, b}));
  PairLevels forth;
  compare_person_names(f, f.tuples[0], f.tuples[1], forth);
  PairLevels back;
  compare_person_names(f, f.tuples[1], f.tuples[0], back);
  EXPECT_EQ(forth.level, back.level) << a.given << ' ' << a.family << '|' << b.given;
  return forth;
}

TEST(WordOrder, TheSameWordsInOtherPlacesAreOneName) {
  struct Case {
    Person a, b;
    Level given, family;
  };
  const Case cases[] = {
      {{.given = "Klaus", .family = "Weiss", .middle = "Dieter"},
       {.given = "Weiss", .family = "Dieter", .middle = "Klaus"},
       Level::kSwapped,
       Level::kSwapped},
      {{.given = "Anna-Lena", .family = "Schäfer"},
       {.given = "Schaefer", .family = "Lena", .middle = "Anna"},
       Level::kSwapped,
       Level::kSwapped},
      {{.given = "Nguyen", .family = "Van An"},
       {.given = "An", .family = "Van Nguyen"},
       Level::kSwapped,
       Level::kSwapped},
      {{.given = "Klaus Dieter", .family = "Weiss"},
       {.given = "Weiss", .family = "Klaus"},
       Level::kInitial,
       Level::kSwapped},
      {{.given = "Klaus", .family = "Weiss", .middle = "Dieter"},
       {.given = "Dieter", .family = "Weiss", .middle = "Klaus"},
       Level::kSwapped,
       Level::kEqual},
      {{.given = "Zoltan", .family = "Quill"},
       {.given = "Quill", .family = "Zoltan"},
       Level::kSwapped,
       Level::kSwapped},
  };
  for (const Case& c : cases) {
    const PairLevels levels = levels_of(c.a, c.b);
    EXPECT_EQ(levels[Attribute::kGiven], c.given) << c.a.given << ' ' << c.a.family;
    EXPECT_EQ(levels[Attribute::kFamily], c.family) << c.a.given << ' ' << c.a.family;
    EXPECT_EQ(levels[Attribute::kMiddle], Level::kMissing) << "the words are counted once";
  }
}

TEST(WordOrder, OtherWordsAreOtherNames) {
  const auto family = [](const Person& a, const Person& b) {
    return levels_of(a, b)[Attribute::kFamily];
  };
  EXPECT_EQ(family({.given = "Thomas", .family = "Smith", .middle = "James"},
                   {.given = "James", .family = "Thomas"}),
            Level::kDifferent)
      << "the family name of the longer is nowhere in the shorter";
  EXPECT_EQ(family({.given = "Klaus", .family = "Weiss", .middle = "Dieter"},
                   {.given = "Weiss", .family = "Jonas", .middle = "Klaus"}),
            Level::kDifferent);
  EXPECT_EQ(family({.given = "J", .family = "Weiss", .middle = "K"},
                   {.given = "Weiss", .family = "Jonas", .middle = "K"}),
            Level::kDifferent)
      << "initials are nothing to go by";
}

TEST(WordOrder, ANameInAnotherScriptIsComparedByItsSounds) {
  const auto both = [](const Person& a, const Person& b) {
    const PairLevels levels = levels_of(a, b);
    return std::pair(levels[Attribute::kGiven], levels[Attribute::kFamily]);
  };
  const auto agrees = [](std::pair<Level, Level> levels) {
    const auto one = [](Level level) { return level == Level::kEqual || level == Level::kNear; };
    return one(levels.first) && one(levels.second);
  };
  EXPECT_TRUE(agrees(
      both({.given = "محمد", .family = "الخطيب"}, {.given = "Mohammed", .family = "Al-Khatib"})));
  EXPECT_TRUE(agrees(both({.given = "Сергей", .family = "Щербаков"},
                          {.given = "Sergej", .family = "Schtscherbakow"})));
  EXPECT_TRUE(agrees(
      both({.given = "Юлия", .family = "Чехова"}, {.given = "Yuliya", .family = "Tschechowa"})));
  EXPECT_FALSE(agrees(
      both({.given = "محمد", .family = "الخطيب"}, {.given = "Omar", .family = "Al-Khatib"})));
  const auto swapped =
      both({.given = "الخطيب", .family = "محمد"}, {.given = "Mohammed", .family = "Al-Khatib"});
  EXPECT_EQ(swapped, std::pair(Level::kSwapped, Level::kSwapped));
}

TEST(WordOrder, CharactersWithoutOneReadingSayLittleAgainstLatinLetters) {
  const PairLevels unknown =
      levels_of({.given = "太郎", .family = "田中"}, {.given = "Taro", .family = "Tanaka"});
  EXPECT_TRUE(unknown.other_script);
  EXPECT_EQ(unknown[Attribute::kGiven], Level::kWeak);
  EXPECT_EQ(unknown[Attribute::kFamily], Level::kWeak);
  EXPECT_EQ(unknown[Attribute::kSingle], Level::kMissing);
  const PairLevels known =
      levels_of({.given = "伟", .family = "王"}, {.given = "Wei", .family = "Wang"});
  EXPECT_EQ(known[Attribute::kFamily], Level::kEqual);
  const PairLevels one_script =
      levels_of({.given = "太郎", .family = "田中"}, {.given = "花子", .family = "佐藤"});
  EXPECT_EQ(one_script[Attribute::kFamily], Level::kDifferent);
}

TEST(WordOrder, ANameInTwoScriptsNeedsProofOfThePerson) {
  const auto family = [](Person a, Person b) {
    a.given = "太郎";
    a.family = "田中";
    b.given = "Taro";
    b.family = "Tanaka";
    const Features f = build_features(test::table_of({a, b}));
    PairLevels levels;
    compare_identity(f, f.tuples[0], f.tuples[1], levels);
    return levels[Attribute::kFamily];
  };
  const std::string email = "tt@firm.example";
  const std::string phone = "+81660770490";
  EXPECT_EQ(family({.email = email}, {.email = email}), Level::kWeak);
  EXPECT_EQ(family({.birth = 19800412}, {.birth = 19800412}), Level::kWeak);
  EXPECT_EQ(family({.phone = phone}, {.phone = phone}), Level::kDifferent);
}

TEST(WordOrder, AsksBeforeGivenNamesInAnotherOrderAreMerged) {
  std::vector<Person> people = test::strangers(200);
  const Person ann{.given = "Anna",
                   .family = "Quill",
                   .middle = "Lena",
                   .email = "aq@quill.example",
                   .phone = "+441632960999",
                   .birth = 19800412};
  Person other = ann;
  std::swap(other.given, other.middle);
  Person moved = ann;
  moved.given = "Quill";
  moved.middle = "Anna";
  moved.family = "Lena";
  people.insert(people.end(), {ann, other, moved});
  const MatchOutcome outcome = match(test::table_of(people), {}, nullptr);
  const RowId row{200};
  EXPECT_TRUE(outcome.scorer->needs_review(row, RowId{201}));
  EXPECT_FALSE(outcome.scorer->needs_review(row, RowId{202}));
  constexpr std::uint32_t kCertain = (1U << 30) / 100 * 99;
  EXPECT_GT(outcome.scorer->score(row, RowId{201}).probability, kCertain);
  EXPECT_GT(outcome.scorer->score(row, RowId{202}).probability, kCertain);
  EXPECT_EQ(outcome.scorer->explain(row, RowId{202}).sentence,
            "same email; same phone; same words of the name in another order; same birth date");
}

TEST(BlockingKeys, FileTheWordsOfANameInAnyOrder) {
  const Features f =
      build_features(test::table_of({{.given = "Klaus", .family = "Weiß", .middle = "Dieter"},
                                     {.given = "Weiss", .family = "Dieter", .middle = "Klaus"},
                                     {.given = "Klaus Dieter", .family = "Weiss", .middle = "M"},
                                     {.given = "Klaus", .family = "Weiss"},
                                     {.given = "Weiss", .family = "Klaus"}}));
  const auto shared = [&f](std::size_t i, std::size_t j) {
    for (const PassPlan& pass : plan_passes(f)) {
      if (pass.name != "full name") continue;
      KeyList a;
      KeyList b;
      pass.keys(f.tuples[i], a);
      pass.keys(f.tuples[j], b);
      return std::any_of(a.key.begin(), a.key.begin() + a.count, [&](std::uint64_t key) {
        return std::find(b.key.begin(), b.key.begin() + b.count, key) != b.key.begin() + b.count;
      });
    }
    return false;
  };
  EXPECT_TRUE(shared(0, 1));
  EXPECT_TRUE(shared(1, 2));
  EXPECT_TRUE(shared(3, 4));
  EXPECT_FALSE(shared(2, 4)) << "Klaus Dieter is not Klaus";
}

}  // namespace
}  // namespace gigo::match
