// SPDX-License-Identifier: Apache-2.0
#include "gigo/link.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace gigo {
namespace {

using Row = std::vector<std::string>;

struct List {
  Table table;
  Mapping mapping;

  List(const std::vector<const char*>& fields, const std::vector<Row>& rows) {
    for (const char* field : fields) {
      table.headers.emplace_back(field);
      mapping.columns.push_back({*parse_field(field), MappingOrigin::kUser, 100, {}});
    }
    table.columns.resize(fields.size());
    for (const Row& row : rows) {
      for (std::size_t i = 0; i < row.size(); ++i) table.columns[i].append(row[i]);
      table.row_numbers.push_back(static_cast<std::uint32_t>(++table.rows + 1));
    }
  }
};

const std::vector<const char*> kFields = {"given_name", "family_name", "email", "phone",
                                          "identifier[tax]"};

// Strangers, so that the lists can say what is rare.
std::vector<Row> with_strangers(std::vector<Row> rows, int first) {
  const char* given[] = {"Eve",  "Farid", "Gita", "Hugo", "Ivy",  "Jules",
                         "Karl", "Lena",  "Milo", "Nora", "Omar", "Petra"};
  const char* family[] = {"Earl", "Fox",  "Grover", "Hale",  "Ibsen",
                          "Jute", "Kemp", "Lowe",   "Marsh", "Nash"};
  const int side = first < 500 ? 0 : 1;
  for (int i = 0; i < 30; ++i) {
    const std::string one = given[6 * side + i % 6];
    const std::string two = family[5 * side + i / 6];
    const std::string place = std::to_string(first + i);
    rows.push_back({one, two, one + "@" + two + place + "-mills.example",
                    "+4420794" + std::to_string(60100 + first + i), ""});
  }
  return rows;
}

const Row kAnn = {"Ann", "Archer", "ann@archer-gears.example", "+442079460001", "T100"};
const Row kAnnAgain = {"Anne", "Archer", "ann@archer-gears.example", "", ""};
const Row kBela = {"Bela", "Brandt", "bela@brandt-foods.example", "+442079460002", "T200"};
const Row kChidi = {"Chidi", "Castle", "chidi@castle-rope.example", "+442079460003", "T300"};

class LinkLists : public testing::Test {
 protected:
  // What the names of A's people were linked to: "Ann Archer" → {"Ann Archer", …}; review: "?"
  // before.
  std::map<std::string, std::set<std::string>> link(std::vector<Row> a, std::vector<Row> b,
                                                    Cardinality cardinality) {
    const List left(kFields, with_strangers(std::move(a), 100));
    const List right(kFields, with_strangers(std::move(b), 500));
    const RunInput inputs[] = {{"a.csv", &left.table, &left.mapping, {}},
                               {"b.csv", &right.table, &right.mapping, {}}};
    config_.reserved_values_ordinary = true;
    RunOptions sides;
    sides.first_side = 1;
    std::vector<DecisionAnswer> answers;
    const std::vector<std::string> keys = row_keys(inputs);
    for (const Answer& answer : answers_) {
      answers.push_back({keys[answer.a], keys[left.table.rows + answer.b], answer.decision, 0});
    }
    Result<gigo::Run> run = gigo::run(inputs, config_, answers, nullptr, sides);
    EXPECT_TRUE(run.ok()) << (run.ok() ? "" : run.error().to_string());
    LinkOptions options;
    options.cardinality = cardinality;
    result_ = gigo::link(*run, options, config_);
    std::map<std::string, std::set<std::string>> found;
    const auto name = [&](std::uint32_t person) {
      return std::string(run->table->full_name[run->clustering.persons[person].front()]);
    };
    for (const Link& made : result_.links) found[name(made.left)].insert(name(made.right));
    for (const LinkQuestion& question : result_.questions) {
      for (const Link& candidate : question.candidates) {
        found[name(question.left)].insert("?" + name(candidate.right));
      }
    }
    EXPECT_EQ(result_.fate.size(), result_.left_persons);
    return found;
  }

  struct Answer {
    std::size_t a, b;  // rows of their lists
    Decision decision;
  };
  std::vector<Answer> answers_;
  Config config_;
  LinkResult result_;
};

using Found = std::map<std::string, std::set<std::string>>;

TEST_F(LinkLists, GroupsDuplicatesOfEitherSideBeforeLinking) {
  EXPECT_EQ(link({kAnn, kAnn, kBela}, {kChidi, kAnnAgain, kAnn}, Cardinality::kManyToOne),
            (Found{{"Ann Archer", {"Anne Archer"}}}));
  ASSERT_EQ(result_.links.size(), 1U);
  EXPECT_EQ(result_.links[0].band, Band::kCertain);
  EXPECT_EQ(std::count(result_.fate.begin(), result_.fate.end(), LinkFate::kThere), 1);
  EXPECT_EQ(std::count(result_.fate.begin(), result_.fate.end(), LinkFate::kReview), 0);
}

TEST_F(LinkLists, AsksInsteadOfChoosingBetweenTwins) {
  const Row twin = {"Ann", "Archer", "ann@archer-gears.example", "+442079460001", "T101"};
  config_.authoritative = {"tax"};
  const Row neither = {"Ann", "Archer", "ann@archer-gears.example", "+442079460001", ""};
  EXPECT_EQ(link({neither}, {kAnn, twin}, Cardinality::kManyToOne),
            (Found{{"Ann Archer", {"?Ann Archer"}}}));
  ASSERT_EQ(result_.questions.size(), 1U);
  EXPECT_EQ(result_.questions[0].reason, QuestionReason::kTie);
  EXPECT_EQ(result_.questions[0].candidates.size(), 2U);
  EXPECT_EQ(link({neither}, {kAnn, twin}, Cardinality::kManyToMany).size(), 1U);
  EXPECT_EQ(result_.links.size(), 2U);
}

TEST_F(LinkLists, ListensToAnswers) {
  answers_ = {{0, 1, Decision::kSame}};
  EXPECT_EQ(link({kAnn}, {kChidi, kBela}, Cardinality::kManyToOne),
            (Found{{"Ann Archer", {"Bela Brandt"}}}));
  EXPECT_TRUE(result_.links[0].answered);
  answers_ = {{0, 0, Decision::kNot}};
  EXPECT_EQ(link({kAnn}, {kAnn, kBela}, Cardinality::kManyToOne), Found{});
  // Not also speaks for the other rows of both people.
  answers_ = {{0, 1, Decision::kNot}};
  EXPECT_EQ(link({kAnn, kAnnAgain}, {kAnn, kAnnAgain}, Cardinality::kManyToOne), Found{});
  answers_ = {{0, 0, Decision::kLater}};
  EXPECT_EQ(link({kAnn}, {kAnn}, Cardinality::kManyToOne), (Found{{"Ann Archer", {"Ann Archer"}}}));
}

TEST_F(LinkLists, RespectsAuthoritativeIdentifiers) {
  const Row other = {"Ann", "Archer", "ann@archer-gears.example", "+442079460001", "T999"};
  EXPECT_EQ(link({kAnn}, {other}, Cardinality::kManyToOne).size(), 1U);
  config_.authoritative = {"tax"};
  EXPECT_EQ(link({kAnn}, {other}, Cardinality::kManyToOne), Found{});
  // Through another row of the person too.
  EXPECT_EQ(link({kAnn}, {kAnnAgain, other}, Cardinality::kManyToOne), Found{});
  answers_ = {{0, 0, Decision::kSame}};
  EXPECT_EQ(link({kAnn}, {other}, Cardinality::kManyToOne).size(), 1U);
}

TEST_F(LinkLists, DoesNotDependOnTheOrderOfRows) {
  const Row near_bela = {"Bela", "Brand", "bela@brandt-foods.example", "", ""};
  const Row maybe_chidi = {"Chidi", "Castle", "", "", ""};
  std::vector<Row> a = {kAnn, kAnnAgain, near_bela, maybe_chidi};
  std::vector<Row> b = {kAnn, kBela, kChidi, kAnnAgain};
  for (const Cardinality cardinality : all_cardinalities()) {
    const Found straight = link(a, b, cardinality);
    std::reverse(a.begin(), a.end());
    std::rotate(b.begin(), b.begin() + 1, b.end());
    const Found turned = link(a, b, cardinality);
    // A person is named by its first row here: compare by family name.
    const auto families = [](const Found& found) {
      std::map<std::string, std::set<std::string>> out;
      for (const auto& [left, right] : found) {
        for (const std::string& one : right) {
          out[left.substr(left.rfind(' '))].insert((one[0] == '?' ? "?" : "") +
                                                   one.substr(one.rfind(' ')));
        }
      }
      return out;
    };
    EXPECT_EQ(families(straight), families(turned)) << to_string(cardinality);
    EXPECT_GE(straight.size(), 2U) << to_string(cardinality);
  }
}

TEST(OrganisationsOfContacts, ReadsAContactAsItsCompany) {
  const List contacts({"full_name", "email", "organisation", "phone", "phone[mobile]", "city"},
                      {{"Ann Archer", "ann@sales.archer-gears.com", "Archer Gears Ltd",
                        "+442079460001", "+447700900001", "York"},
                       {"Bela Brandt", "bela.brandt@gmail.com", "", "+442079460002", "", "Leeds"},
                       {"Chidi Castle", "chidi@castle-rope.co.uk", "", "", "", ""},
                       {"Dora Dunne", "not an email", "", "", "", ""}});
  const NamedOrganisations out = organisations_of_contacts(contacts.table, contacts.mapping, false);
  EXPECT_EQ(out.named, (std::vector<char>{1, 0, 1, 0}));
  EXPECT_EQ(out.first, (std::vector<std::uint32_t>{0, 1, 2, 3}));
  ASSERT_EQ(out.table.headers, (std::vector<std::string>{"organisation", "phone", "city",
                                                         "email domain", "record kind"}));
  ASSERT_EQ(out.mapping.columns.size(), out.table.headers.size());
  const auto row = [&](std::size_t i) {
    Row cells;
    for (const Column& column : out.table.columns) cells.emplace_back(column[i]);
    return cells;
  };
  EXPECT_EQ(row(0),
            (Row{"Archer Gears Ltd", "+442079460001", "York", "archer-gears.com", "organisation"}));
  EXPECT_EQ(row(1), (Row{"", "", "", "", "organisation"}));
  EXPECT_EQ(row(2), (Row{"", "", "", "castle-rope.co.uk", "organisation"}));
  EXPECT_EQ(out.table.row_numbers, contacts.table.row_numbers);
}

TEST(OrganisationsOfContacts, KnowsColleaguesByCompanyAndDomain) {
  const List contacts({"email", "organisation"},
                      {{"a@archer-gears.com", "Archer Gears Ltd"},
                       {"", "ARCHER GEARS"},             // its only domain is known
                       {"b@mail.archer-gears.com", ""},  // so is the domain's only company
                       {"c@group-holding.com", "Brandt Foods"},
                       {"d@group-holding.com", "Castle Rope"},  // one domain, two companies
                       {"e@group-holding.com", ""},             // whose?
                       {"", "n/a"},
                       {"", "n/a"}});
  const NamedOrganisations out = organisations_of_contacts(contacts.table, contacts.mapping, false);
  EXPECT_EQ(out.first, (std::vector<std::uint32_t>{0, 0, 0, 3, 4, 5, 6, 7}));
  EXPECT_EQ(out.named, (std::vector<char>{1, 1, 1, 1, 1, 1, 0, 0}));
}

TEST(LinkScore, AnEqualNameFindsTheAccountHoweverManyColleaguesRepeatIt) {
  PairExplanation pair;
  pair.score.weight = -5 * kOneBit;
  pair.parts = {{Comparison::kOrganisation, Level::kEqual, 2 * kOneBit, -7 * kOneBit}};
  LinkOptions options;
  EXPECT_EQ(link_score(pair, options).weight, -5 * kOneBit);
  for (const std::uint64_t accounts : {8U, 1024U, 1'048'576U}) {
    options.accounts = accounts;
    EXPECT_EQ(link_score(pair, options).weight, 2 * kOneBit);
  }
  pair.parts[0].level = Level::kPartly;
  options.accounts = 1024;
  EXPECT_EQ(link_score(pair, options).weight, -9 * kOneBit);
}

}  // namespace
}  // namespace gigo
