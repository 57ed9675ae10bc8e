// SPDX-License-Identifier: Apache-2.0
#include "cluster/average_link.hpp"

#include <gtest/gtest.h>

namespace gigo::cluster {
namespace {

constexpr std::uint32_t kOne = 1U << 30;
constexpr std::uint32_t kHalf = kOne / 2;

TEST(AverageLink, CutsAChainOfTwoDensePartsAtItsWeakLink) {
  LinkMatrix m(6);
  for (const auto& [i, j] : {std::pair{0, 1}, {0, 2}, {1, 2}, {3, 4}, {3, 5}, {4, 5}}) {
    m.set(static_cast<std::size_t>(i), static_cast<std::size_t>(j), kOne - kOne / 20);
  }
  m.set(2, 3, kHalf + 1);
  const std::vector<std::uint32_t> expected{0, 0, 0, 3, 3, 3};
  EXPECT_EQ(average_link(m, kHalf), expected);
}

TEST(AverageLink, KeepsForbiddenPairsApartAlsoThroughAThird) {
  LinkMatrix m(3);
  m.set(0, 1, kOne - 3);
  m.set(1, 2, kOne - 2);
  m.set(0, 2, kOne - 1);
  m.forbidden[0 * 3 + 2] = m.forbidden[2 * 3 + 0] = 1;
  const std::vector<std::uint32_t> expected{0, 1, 1};
  EXPECT_EQ(average_link(m, kHalf), expected);
}

TEST(AverageLink, ForcedPairsStayTogetherAgainstTheOdds) {
  LinkMatrix m(2);
  m.set(0, 1, 5);
  m.together[1] = m.together[2] = 1;
  EXPECT_EQ(average_link(m, kHalf), (std::vector<std::uint32_t>{0, 0}));
}

TEST(AverageLink, EqualMeansAreDecidedByTheFirstElements) {
  LinkMatrix m(3);
  m.set(0, 1, kHalf + 10);
  m.set(1, 2, kHalf + 10);
  EXPECT_EQ(average_link(m, kHalf), (std::vector<std::uint32_t>{0, 0, 2}));
}

}  // namespace
}  // namespace gigo::cluster
