// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "gigo/engine.hpp"
#include "unit/engine/contact_list.hpp"

namespace gigo {
namespace {

// The person of one line of the phone book.
struct List : ContactList {
  void add(const std::string& first, const std::string& last, int line) {
    ContactList::add(first, last, first + "@" + last + "-mills.example",
                     "+4420794602" + std::to_string(10 + line));
  }
};

// Rows 0 to 2 against rows 3 to 6: Ann is twice on the left and once on the right, Bela once on
// each side, Chidi and Dora on one only.
class TwoLists : public testing::Test {
 protected:
  TwoLists() {
    left_.add("Ann", "Archer", 1);
    left_.add("Ann", "Archer", 1);
    left_.add("Bela", "Brandt", 2);
    right_.add("Chidi", "Castle", 3);
    right_.add("Bela", "Brandt", 2);
    right_.add("Ann", "Archer", 1);
    right_.add("Dora", "Dunne", 4);
  }

  gigo::Run run(const RunOptions& options, std::vector<DecisionAnswer> answers = {}) {
    Config config;
    config.reserved_values_ordinary = true;
    const RunInput inputs[] = {{"left.csv", &left_.table, &left_.mapping, {}},
                               {"right.csv", &right_.table, &right_.mapping, {}}};
    Result<gigo::Run> run = gigo::run(inputs, config, answers, nullptr, options);
    EXPECT_TRUE(run.ok()) << (run.ok() ? "" : run.error().to_string());
    return std::move(*run);
  }

  static bool has(const std::vector<PairScore>& pairs, unsigned a, unsigned b) {
    for (const PairScore& pair : pairs) {
      if (pair.a == RowId{a} && pair.b == RowId{b}) return true;
    }
    return false;
  }

  List left_, right_;
};

TEST_F(TwoLists, KeepsNoPairsUnlessAsked) { EXPECT_TRUE(run({}).pairs.empty()); }

TEST_F(TwoLists, KeepsThePairsThatJoinedPeople) {
  RunOptions options;
  options.keep_pairs = true;
  const gigo::Run with = run(options);
  EXPECT_TRUE(has(with.pairs, 0, 1));
  EXPECT_TRUE(has(with.pairs, 0, 5));
  EXPECT_TRUE(has(with.pairs, 2, 4));
  EXPECT_FALSE(has(with.pairs, 0, 2));
  EXPECT_EQ(with.clustering.person_of, run({}).clustering.person_of);
}

TEST_F(TwoLists, GroupsEachSideForItself) {
  RunOptions options;
  options.first_side = 1;
  const gigo::Run linked = run(options);
  const std::vector<std::uint32_t>& person = linked.clustering.person_of;
  EXPECT_EQ(person[0], person[1]);
  EXPECT_NE(person[0], person[5]);
  EXPECT_NE(person[2], person[4]);
  EXPECT_FALSE(has(linked.pairs, 0, 1));
  EXPECT_TRUE(has(linked.pairs, 0, 5));
  EXPECT_TRUE(has(linked.pairs, 1, 5));
  EXPECT_TRUE(has(linked.pairs, 2, 4));
}

TEST_F(TwoLists, DoesNotJoinTheSidesByAnAnswer) {
  RunOptions options;
  options.first_side = 1;
  const std::vector<std::string> keys = run({}).row_keys;
  const gigo::Run linked = run(options, {{keys[2], keys[6], Decision::kSame, 2}});
  EXPECT_NE(linked.clustering.person_of[2], linked.clustering.person_of[6]);
  EXPECT_EQ(linked.decisions.size(), 1U);
}

TEST_F(TwoLists, SaysWhichPassProposedAWatchedPair) {
  const RowPair watched[] = {{RowId{0}, RowId{5}}, {RowId{2}, RowId{3}}};
  RunOptions options;
  options.watched = watched;
  const gigo::Run seen = run(options);
  ASSERT_EQ(seen.watched_pass.size(), 2U);
  ASSERT_LT(seen.watched_pass[0], seen.match.passes.size());
  EXPECT_GT(seen.match.passes[seen.watched_pass[0]].pairs, 0U);
  EXPECT_EQ(seen.watched_pass[1], kNeverCompared);
}

TEST_F(TwoLists, AsksOnceForEachMailHostAndDoubtsItsAddresses) {
  std::vector<std::string> asked;
  RunOptions options;
  options.mail_host = [&asked](std::string_view domain) {
    asked.emplace_back(domain);
    return domain == "dunne-mills.example" ? MailHost::kMissing : MailHost::kExists;
  };
  const gigo::Run seen = run(options);
  EXPECT_EQ(asked, (std::vector<std::string>{"archer-mills.example", "brandt-mills.example",
                                             "castle-mills.example", "dunne-mills.example"}));
  std::vector<std::size_t> rows;
  for (const Finding& finding : seen.table->findings.all()) {
    if (finding.code == Code::kEmailNoMailHost) rows.push_back(index(finding.row));
  }
  EXPECT_EQ(rows, std::vector<std::size_t>{6});
}

}  // namespace
}  // namespace gigo
