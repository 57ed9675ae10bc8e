// SPDX-License-Identifier: Apache-2.0
#include "text/similarity.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace gigo::text {
namespace {

// Straight from the definition, in floating point.
double plain_jaro_winkler(std::string_view a, std::string_view b, bool winkler) {
  if (a.empty() || b.empty()) return 0;
  const int window = std::max(0, static_cast<int>(std::max(a.size(), b.size())) / 2 - 1);
  std::vector<bool> used(b.size());
  std::string from_a;
  for (int i = 0; i < static_cast<int>(a.size()); ++i) {
    for (int k = std::max(0, i - window); k <= std::min(static_cast<int>(b.size()) - 1, i + window);
         ++k) {
      const auto at = static_cast<std::size_t>(k);
      if (used[at] || a[static_cast<std::size_t>(i)] != b[at]) continue;
      used[at] = true;
      from_a += b[at];
      break;
    }
  }
  if (from_a.empty()) return 0;
  std::string from_b;
  for (std::size_t k = 0; k < b.size(); ++k) {
    if (used[k]) from_b += b[k];
  }
  int moved = 0;
  for (std::size_t i = 0; i < from_a.size(); ++i) moved += from_a[i] != from_b[i] ? 1 : 0;
  const auto m = static_cast<double>(from_a.size());
  const double jaro = (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) +
                       (m - moved / 2) / m) /
                      3;
  if (!winkler || jaro <= 0.7) return jaro;
  const auto prefix = static_cast<double>(std::min<std::size_t>(4, common_prefix(a, b)));
  return jaro + prefix * 0.1 * (1 - jaro);
}

TEST(JaroWinkler, GivesThePublishedValues) {
  struct Case {
    std::string_view a, b;
    double jaro, jaro_winkler;
  };
  // Winkler (1990), table of example names.
  constexpr Case kCases[] = {
      {"martha", "marhta", 0.944, 0.961},
      {"dwayne", "duane", 0.822, 0.840},
      {"dixon", "dicksonx", 0.767, 0.813},
      {"shackleford", "shackelford", 0.970, 0.982},
      {"dunningham", "cunnigham", 0.896, 0.896},
      {"jones", "johnson", 0.790, 0.832},
      {"abc", "abc", 1.0, 1.0},
      {"abc", "xyz", 0.0, 0.0},
      {"", "", 0.0, 0.0},
      {"", "abc", 0.0, 0.0},
  };
  for (const Case& c : kCases) {
    EXPECT_NEAR(jaro(c.a, c.b) / 65536.0, c.jaro, 0.0006) << c.a;
    EXPECT_NEAR(jaro_winkler(c.a, c.b) / 65536.0, c.jaro_winkler, 0.0006) << c.a;
  }
}

TEST(JaroWinkler, IsSymmetricAndAgreesWithTheDefinition) {
  std::mt19937_64 random(7);
  for (const std::size_t longest : {3U, 8U, 16U, 17U, 30U, 64U, 65U, 90U}) {
    for (int round = 0; round < 3000; ++round) {
      std::string a;
      std::string b;
      for (std::size_t i = random() % (longest + 1); i > 0; --i)
        a += static_cast<char>('a' + random() % 4);
      for (std::size_t i = random() % (longest + 1); i > 0; --i)
        b += static_cast<char>('a' + random() % 4);
      ASSERT_EQ(jaro(a, b), jaro(b, a)) << a << " | " << b;
      ASSERT_EQ(jaro_winkler(a, b), jaro_winkler(b, a)) << a << " | " << b;
      // Half a unit of rounding.
      ASSERT_NEAR(jaro(a, b), plain_jaro_winkler(a, b, false) * 65536, 0.5001) << a << " | " << b;
      ASSERT_EQ(jaro(a, a), a.empty() ? 0 : kSimilarityOne);
    }
  }
}

TEST(JaroWinkler, AddsTheBonusOnlyAboveSevenTenths) {
  std::mt19937_64 random(8);
  for (int round = 0; round < 20000; ++round) {
    std::string a;
    std::string b;
    for (std::size_t i = 1 + random() % 8; i > 0; --i) a += static_cast<char>('a' + random() % 3);
    for (std::size_t i = 1 + random() % 8; i > 0; --i) b += static_cast<char>('a' + random() % 3);
    const double exact = plain_jaro_winkler(a, b, false);
    if (std::abs(exact - 0.7) < 1e-9) {
      ASSERT_EQ(jaro_winkler(a, b), jaro(a, b)) << a << " | " << b;
    } else {
      ASSERT_NEAR(jaro_winkler(a, b), plain_jaro_winkler(a, b, true) * 65536, 0.5001)
          << a << " | " << b;
    }
  }
}

TEST(Similarity, ThresholdsHoldForTheirOwnValue) {
  EXPECT_EQ(similarity(1000), kSimilarityOne);
  EXPECT_EQ(similarity(0), 0);
  EXPECT_GE(jaro_winkler("abcde", "abcdf"), similarity(920));  // exactly 0.92
  EXPECT_LT(jaro_winkler("abcde", "abcdf"), similarity(921));
}

TEST(Similarity, IsBoundedOnHostileCells) {
  const std::string a(3'000'000, 'a');
  const std::string b(3'000'000, 'b');
  EXPECT_EQ(jaro_winkler(a, a), kSimilarityOne);
  EXPECT_EQ(jaro_winkler(a, b), 0);
}

TEST(Similarity, CountsCommonEnds) {
  EXPECT_EQ(common_prefix("johnson", "johnston"), 5U);
  EXPECT_EQ(common_suffix("johnson", "johnston"), 2U);
  EXPECT_EQ(common_prefix("", "x"), 0U);
  EXPECT_EQ(common_suffix("ab", "ab"), 2U);
}

TEST(TokenOverlap, CountsSharedTokensWithTheirNumber) {
  using base::TermId;
  const std::vector<TermId> a = {TermId{1}, TermId{2}, TermId{2}, TermId{5}};
  const std::vector<TermId> b = {TermId{2}, TermId{2}, TermId{2}, TermId{4}, TermId{5}};
  const TokenOverlap overlap = token_overlap(a, b);
  EXPECT_EQ(overlap.common, 3U);
  EXPECT_EQ(overlap.only_a, 1U);
  EXPECT_EQ(overlap.only_b, 2U);
  EXPECT_EQ(token_overlap({}, b).only_b, 5U);
}

}  // namespace
}  // namespace gigo::text
