// SPDX-License-Identifier: Apache-2.0
#include "engine/assignment.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <vector>

namespace gigo::engine {
namespace {

using Partners = std::vector<std::size_t>;

std::int64_t total(const Partners& partner, const std::vector<WorthPair>& pairs) {
  std::int64_t sum = 0;
  for (const WorthPair& pair : pairs) {
    if (partner[pair.left] == pair.right) sum += pair.worth;
  }
  return sum;
}

// The best total of all permutations: slow and obviously right.
std::int64_t best_total(std::size_t left, std::size_t right, const std::vector<WorthPair>& pairs) {
  std::vector<std::size_t> columns(left + right);
  std::iota(columns.begin(), columns.end(), 0U);
  std::int64_t best = 0;
  do {
    std::int64_t sum = 0;
    for (const WorthPair& pair : pairs) {
      if (columns[pair.left] == pair.right) sum += std::max<std::int64_t>(pair.worth, 0);
    }
    best = std::max(best, sum);
  } while (std::next_permutation(columns.begin(), columns.end()));
  return best;
}

TEST(Assignment, GivesUpTheBestPairForABetterTotal) {
  const std::vector<WorthPair> pairs = {{0, 0, 10}, {0, 1, 9}, {1, 0, 9}, {1, 1, 1}};
  EXPECT_EQ(assign(2, 2, pairs), (Partners{1, 0}));
  EXPECT_EQ(assign_greedily(2, 2, pairs), (Partners{0, 1}));
}

TEST(Assignment, LeavesAloneWhomNobodyFits) {
  const std::vector<WorthPair> pairs = {{1, 0, 5}, {2, 0, 7}, {0, 1, 0}, {2, 1, -3}};
  EXPECT_EQ(assign(3, 2, pairs), (Partners{kAlone, kAlone, 0}));
  EXPECT_EQ(assign_greedily(3, 2, pairs), (Partners{kAlone, kAlone, 0}));
  EXPECT_EQ(assign(2, 0, {}), (Partners{kAlone, kAlone}));
  EXPECT_TRUE(assign(0, 3, {}).empty());
}

TEST(Assignment, IsAsGoodAsTheBestOfAllPermutations) {
  std::uint64_t state = 7;
  const auto draw = [&](std::uint64_t below) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return (state >> 33U) % below;
  };
  for (int round = 0; round < 200; ++round) {
    const std::size_t left = 1 + draw(4);
    const std::size_t right = 1 + draw(4);
    std::vector<WorthPair> pairs;
    for (std::size_t i = 0; i < left; ++i) {
      for (std::size_t j = 0; j < right; ++j) {
        if (draw(3) > 0) pairs.push_back({i, j, static_cast<std::int64_t>(draw(12)) - 2});
      }
    }
    const Partners partner = assign(left, right, pairs);
    EXPECT_EQ(total(partner, pairs), best_total(left, right, pairs)) << "round " << round;
    EXPECT_LE(total(assign_greedily(left, right, pairs), pairs), total(partner, pairs));
    for (std::size_t i = 0; i < left; ++i) {
      for (std::size_t other = 0; other < i; ++other) {
        EXPECT_TRUE(partner[i] == kAlone || partner[i] != partner[other]) << "round " << round;
      }
    }
  }
}

}  // namespace
}  // namespace gigo::engine
