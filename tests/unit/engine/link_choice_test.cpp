// SPDX-License-Identifier: Apache-2.0
#include "engine/link_choice.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace gigo::engine {
namespace {

// A candidate as a test writes it: A's person, B's person, weight in bits; "!" after: answered.
struct Pair {
  std::uint32_t left, right;
  double bits;
  bool answered = false;
};

// One letter a candidate: Made, Tied, taKen, Dropped, Possible.
std::string chosen(std::vector<Pair> pairs, Cardinality cardinality,
                   std::size_t largest_exact = 60) {
  std::vector<LinkCandidate> candidates;
  for (const Pair& pair : pairs) {
    LinkCandidate candidate;
    candidate.link.left = pair.left;
    candidate.link.right = pair.right;
    candidate.link.best.weight = static_cast<Weight>(pair.bits * kOneBit);
    candidate.link.answered = pair.answered;
    candidates.push_back(candidate);
  }
  LinkOptions options;
  options.cardinality = cardinality;
  options.largest_exact = largest_exact;
  choose(candidates, options, 0);
  std::string letters;
  for (const LinkCandidate& candidate : candidates) {
    letters += "PMTKD"[static_cast<std::size_t>(candidate.choice)];
  }
  return letters;
}

TEST(LinkChoice, DecidesAsTheCardinalitySays) {
  const struct {
    const char* what;
    std::vector<Pair> pairs;
    const char *many_to_one, *one_to_one, *one_to_many, *many_to_many;
  } kCases[] = {
      {"one likely pair", {{0, 9, 12}}, "M", "M", "M", "M"},
      {"one possible pair", {{0, 9, -1}}, "P", "P", "P", "P"},
      {"two fit, one clearly better", {{0, 8, 12}, {0, 9, 5}}, "MD", "MK", "MM", "MM"},
      {"two fit about equally", {{0, 8, 12}, {0, 9, 10}}, "TT", "TT", "MM", "MM"},
      {"a possible one nearly as good as a likely one",
       {{0, 8, 1}, {0, 9, -1}},
       "TT",
       "TT",
       "MD",
       "MD"},
      {"two of A fit one of B", {{0, 9, 12}, {1, 9, 5}}, "MM", "MK", "MK", "MM"},
      {"two of A fit one of B equally", {{0, 9, 12}, {1, 9, 12}}, "MM", "TT", "TT", "MM"},
      {"possible, but the partner has somebody", {{0, 9, 12}, {1, 9, -2}}, "MP", "MD", "MD", "MP"},
      {"possible beside a link", {{0, 8, 12}, {0, 9, -2}}, "MD", "MD", "MD", "MD"},
      {"the best total parts the best pair",
       {{0, 8, 20}, {0, 9, 19}, {1, 8, 19}, {1, 9, 5}},
       "TTMD",
       "KMMK",
       "TMTK",
       "MMMM"},
      {"an answer stands above the cardinality",
       {{0, 8, -5, true}, {0, 9, 12}, {1, 8, 14}},
       "MDM",
       "MKK",
       "MMK",
       "MMM"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(chosen(c.pairs, Cardinality::kManyToOne), c.many_to_one) << c.what;
    EXPECT_EQ(chosen(c.pairs, Cardinality::kOneToOne), c.one_to_one) << c.what;
    EXPECT_EQ(chosen(c.pairs, Cardinality::kOneToMany), c.one_to_many) << c.what;
    EXPECT_EQ(chosen(c.pairs, Cardinality::kManyToMany), c.many_to_many) << c.what;
  }
}

TEST(LinkChoice, TakesTheBestPairsFirstWhereTooManyHangTogether) {
  const std::vector<Pair> pairs = {{0, 8, 20}, {0, 9, 15}, {1, 8, 15}, {1, 9, 1}};
  EXPECT_EQ(chosen(pairs, Cardinality::kOneToOne, 60), "KMMK");
  EXPECT_EQ(chosen(pairs, Cardinality::kOneToOne, 1), "MKKM");
}

TEST(LinkChoice, AsksAboutTiesAlsoWhereItIsGreedy) {
  EXPECT_EQ(chosen({{0, 8, 12}, {0, 9, 10}}, Cardinality::kOneToOne, 0), "TT");
  EXPECT_EQ(chosen({{0, 9, 12}, {1, 9, 12}}, Cardinality::kOneToOne, 0), "TT");
}

}  // namespace
}  // namespace gigo::engine
