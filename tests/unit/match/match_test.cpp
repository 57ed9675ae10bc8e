// SPDX-License-Identifier: Apache-2.0
#include "match/match.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "match/blocking.hpp"
#include "people.hpp"

namespace gigo::match {
namespace {

using test::Person;

std::vector<Person> list_with_copies() {
  std::vector<Person> people = test::strangers(400);
  for (std::size_t i = 0; i < 60; ++i) {
    Person copy = people[i * 5];
    if (i % 2 == 0) copy.phone.clear();
    if (i % 3 == 0) copy.email.clear();
    people.push_back(copy);
  }
  return people;
}

TEST(Matching, FindsCopiesWithMissingFields) {
  const NormalizedTable table = test::table_of(list_with_copies());
  const MatchOutcome outcome = match(table, {}, nullptr);
  std::set<std::pair<RowId, RowId>> found;
  for (const PairScore& edge : outcome.edges) {
    if (edge.probability > (1U << 29)) found.insert({edge.a, edge.b});
  }
  for (std::uint32_t i = 0; i < 60; ++i) {
    EXPECT_TRUE(found.contains({RowId{i * 5}, RowId{400 + i}})) << i;
  }
}

TEST(Matching, AListOfTwoEqualRowsIsOnePerson) {
  const Person ann{.given = "ann", .family = "archer", .email = "ann@firm.example"};
  const MatchOutcome outcome = match(test::table_of({ann, ann}), {}, nullptr);
  ASSERT_EQ(outcome.edges.size(), 1U);
  EXPECT_GT(outcome.edges[0].probability, (1U << 30) / 100 * 99);
}

TEST(Matching, AListOfTwoStrangersIsTwoPeople) {
  const MatchOutcome outcome =
      match(test::table_of({{.given = "ann", .family = "archer", .email = "ann@firm.example"},
                            {.given = "bob", .family = "baker", .email = "bob@other.example"}}),
            {}, nullptr);
  EXPECT_TRUE(outcome.edges.empty());
}

TEST(Matching, IsTheSameForAnyNumberOfThreads) {
  const NormalizedTable table = test::table_of(list_with_copies());
  Config one;
  one.threads = 1;
  Config many;
  many.threads = 5;
  const MatchOutcome a = match(table, one, nullptr);
  const MatchOutcome b = match(table, many, nullptr);
  ASSERT_EQ(a.edges.size(), b.edges.size());
  for (std::size_t i = 0; i < a.edges.size(); ++i) {
    EXPECT_EQ(a.edges[i].a, b.edges[i].a);
    EXPECT_EQ(a.edges[i].b, b.edges[i].b);
    EXPECT_EQ(a.edges[i].weight, b.edges[i].weight);
  }
}

TEST(Matching, DoesNotDependOnTheOrderOfRows) {
  const std::vector<Person> people = list_with_copies();
  std::vector<std::uint32_t> order(people.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    order[i] = (i * 181 + 7) % static_cast<std::uint32_t>(order.size());
  }
  std::vector<Person> shuffled;
  for (const std::uint32_t i : order) shuffled.push_back(people[i]);
  const MatchOutcome straight = match(test::table_of(people), {}, nullptr);
  const MatchOutcome mixed = match(test::table_of(shuffled), {}, nullptr);
  std::map<std::pair<std::uint32_t, std::uint32_t>, Weight> weights;
  for (const PairScore& e : straight.edges) {
    weights[std::minmax(static_cast<std::uint32_t>(e.a), static_cast<std::uint32_t>(e.b))] =
        e.weight;
  }
  ASSERT_EQ(straight.edges.size(), mixed.edges.size());
  for (const PairScore& e : mixed.edges) {
    const auto pair = std::minmax(order[index(e.a)], order[index(e.b)]);
    ASSERT_TRUE(weights.contains(pair));
    EXPECT_EQ(weights[pair], e.weight);
  }
}

TEST(Matching, StopsWhenProgressSaysSo) {
  const NormalizedTable table = test::table_of(list_with_copies());
  const MatchOutcome outcome =
      match(table, {}, [](std::string_view, std::uint64_t, std::uint64_t) { return false; });
  EXPECT_TRUE(outcome.cancelled);
}

TEST(Matching, AnEmptyAndASingleRowTableHaveNoPairs) {
  EXPECT_TRUE(match(test::table_of({}), {}, nullptr).edges.empty());
  EXPECT_TRUE(match(test::table_of(test::strangers(1)), {}, nullptr).edges.empty());
}

TEST(Blocking, ProposesEachPairOnce) {
  const Features features = build_features(test::table_of(list_with_copies()));
  const BlockIndex index = build_blocks(features, 1'000'000);
  EXPECT_GE(index.passes.size(), 6U);
  std::set<std::pair<std::uint32_t, std::uint32_t>> all;
  std::set<std::pair<std::uint32_t, std::uint32_t>> first;
  std::size_t pass = 0;
  for (std::uint32_t b = 0; b < index.blocks.size(); ++b) {
    while (b >= index.pass_end[pass]) ++pass;
    const Block& block = index.blocks[b];
    for (std::uint32_t i = 0; i < block.size; ++i) {
      for (std::uint32_t j = i + 1; j < block.size; ++j) {
        const std::uint32_t x = index.members[block.begin + i];
        const std::uint32_t y = index.members[block.begin + j];
        all.insert({x, y});
        if (index.is_first(x, y, pass, b + 1)) {
          EXPECT_TRUE(first.insert({x, y}).second) << "proposed twice";
        }
      }
    }
  }
  EXPECT_EQ(all, first);
}

TEST(Blocking, KeepsTheBudgetAndCountsWhatItDropped) {
  // 600 people of one name and town, nothing else: one block in nearly every pass.
  std::vector<Person> people(600, {.given = "john", .family = "smith", .city = "Leeds"});
  const Features features = build_features(test::table_of(people));
  const BlockIndex index = build_blocks(features, 10'000);
  EXPECT_LE(index.pairs, 20'000U);
  std::uint64_t dropped = 0;
  for (const BlockingPass& pass : index.passes) dropped += pass.dropped_pairs;
  EXPECT_GE(dropped, 600U * 599 / 2);
}

}  // namespace
}  // namespace gigo::match
