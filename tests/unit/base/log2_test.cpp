// SPDX-License-Identifier: Apache-2.0
#include "base/log2.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace gigo::base {
namespace {

// The tests may use libm as the reference; the library may not.
long double units(long double bits) { return bits * kWeightOne; }

TEST(Log2Ratio, IsExactForPowersOfTwo) {
  for (int i = 0; i < 64; ++i) {
    EXPECT_EQ(log2_ratio(std::uint64_t{1} << i, 1), i * kWeightOne);
    EXPECT_EQ(log2_ratio(3, std::uint64_t{3} << std::min(i, 62)), -std::min(i, 62) * kWeightOne);
  }
}

TEST(Log2Ratio, IsWithinOneUnitOfTheTrueValue) {
  std::mt19937_64 random(1);
  for (int i = 0; i < 20000; ++i) {
    const std::uint64_t num = (random() >> (random() % 64)) | 1;
    const std::uint64_t den = (random() >> (random() % 64)) | 1;
    const long double expected =
        units(std::log2(static_cast<long double>(num)) - std::log2(static_cast<long double>(den)));
    ASSERT_LE(std::abs(log2_ratio(num, den) - expected), 1.0L) << num << "/" << den;
    ASSERT_EQ(log2_ratio(num, den), -log2_ratio(den, num));
  }
}

TEST(Log2Ratio, OfNothingIsFarBelowEverything) {
  EXPECT_EQ(log2_ratio(0, 5), kWeightOfZero);
  EXPECT_EQ(log2_ratio(5, 0), -kWeightOfZero);
  EXPECT_EQ(log2_ratio(0, 0), 0);
  EXPECT_LT(log2_ratio(0, 5), log2_ratio(1, UINT64_MAX));
}

TEST(Log2Fixed, IsTheLogarithmOfAProbability) {
  EXPECT_EQ(log2_fixed(kProbabilityOne), 0);
  EXPECT_EQ(log2_fixed(kProbabilityOne / 4), -2 * kWeightOne);
  EXPECT_EQ(log2_fixed(0), kWeightOfZero);
  EXPECT_EQ(log2_fixed(1), -30 * kWeightOne);
}

TEST(Log2SumExp2, IsWithinOneUnitAndIgnoresTheOrder) {
  std::mt19937_64 random(2);
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::int32_t> weights(1 + random() % 20);
    long double sum = 0;
    for (std::int32_t& weight : weights) {
      weight = static_cast<std::int32_t>(random() % (60ULL << kWeightShift)) - 30 * kWeightOne;
      sum += std::exp2(static_cast<long double>(weight) / kWeightOne);
    }
    const std::int32_t got = log2_sum_exp2(weights);
    ASSERT_LE(std::abs(got - units(std::log2(sum))), 1.0L);
    std::shuffle(weights.begin(), weights.end(), random);
    ASSERT_EQ(log2_sum_exp2(weights), got);
  }
}

TEST(Log2SumExp2, HandlesItsEdges) {
  EXPECT_EQ(log2_sum_exp2({}), kWeightOfZero);
  const std::vector<std::int32_t> one = {-12345};
  EXPECT_EQ(log2_sum_exp2(one), -12345);
  const std::vector<std::int32_t> four(4, 7 * kWeightOne);
  EXPECT_EQ(log2_sum_exp2(four), 9 * kWeightOne);
  const std::vector<std::int32_t> apart = {INT32_MIN, INT32_MAX};
  EXPECT_EQ(log2_sum_exp2(apart), INT32_MAX);
  const std::vector<std::int32_t> top(3, INT32_MAX);
  EXPECT_EQ(log2_sum_exp2(top), INT32_MAX);
}

TEST(Probability, IsWithinOneUnitOfTheTrueValue) {
  std::mt19937_64 random(3);
  for (int i = 0; i < 20000; ++i) {
    const auto weight = static_cast<std::int64_t>(random() % (60ULL << kWeightShift)) -
                        (std::int64_t{30} << kWeightShift);
    const long double truth =
        1.0L / (1.0L + std::exp2(-static_cast<long double>(weight) / kWeightOne));
    const long double error = std::abs(probability(weight) - truth * kProbabilityOne);
    ASSERT_LE(error, 1.0L) << weight;
  }
}

TEST(Probability, NeverDecreasesAndMirrors) {
  std::uint32_t before = 0;
  for (std::int64_t weight = -40LL * kWeightOne; weight <= 40LL * kWeightOne; weight += 997) {
    const std::uint32_t p = probability(weight);
    ASSERT_GE(p, before);
    ASSERT_EQ(probability(-weight), kProbabilityOne - p);
    before = p;
  }
  for (std::int64_t weight = -5000; weight <= 5000; ++weight) {
    ASSERT_LE(probability(weight), probability(weight + 1));
  }
}

TEST(Probability, IsNeverCertain) {
  EXPECT_EQ(probability(0), kProbabilityOne / 2);
  EXPECT_EQ(probability(INT64_MAX), kProbabilityOne - 1);
  EXPECT_EQ(probability(INT64_MIN), 1U);
}

TEST(Logit, IsTheInverseOfProbability) {
  for (std::int64_t weight = -20LL * kWeightOne; weight <= 20LL * kWeightOne; weight += 12347) {
    const std::uint32_t p = probability(weight);
    // One unit of p moves the weight by 2^-30 / (p (1-p) ln 2) bits.
    const long double share = static_cast<long double>(p) / kProbabilityOne;
    const long double step = units(1.0L / kProbabilityOne / (share * (1 - share) * std::log(2.0L)));
    ASSERT_LE(std::abs(static_cast<long double>(logit(p) - weight)), 1.5L + step) << weight;
  }
  EXPECT_EQ(logit(kProbabilityOne / 2), 0);
  EXPECT_EQ(logit(0), logit(1));
  EXPECT_EQ(logit(kProbabilityOne), -logit(0));
}

TEST(FormatWeight, PrintsTwoDecimalsHalfAwayFromZero) {
  EXPECT_EQ(format_weight(0), "0.00");
  EXPECT_EQ(format_weight(kWeightOne), "1.00");
  EXPECT_EQ(format_weight(12 * kWeightOne + kWeightOne / 100 * 34 + 40), "12.34");
  EXPECT_EQ(format_weight(-3 * kWeightOne - kWeightOne / 10), "-3.10");
  EXPECT_EQ(format_weight(kWeightOne / 200), "0.00");
  EXPECT_EQ(format_weight(kWeightOne / 200 + 1), "0.01");
  EXPECT_EQ(format_weight(-(kWeightOne / 200 + 1)), "-0.01");
  EXPECT_EQ(format_weight(-1), "0.00");
  EXPECT_EQ(format_weight(kWeightOne / 8), "0.13");
  EXPECT_EQ(format_weight(INT64_MIN), "-8796093022208.00");
}

TEST(FormatProbability, KeepsOneAndZeroForThemselves) {
  EXPECT_EQ(format_probability(0), "0.0000");
  EXPECT_EQ(format_probability(1), "0.0001");
  EXPECT_EQ(format_probability(kProbabilityOne / 2), "0.5000");
  EXPECT_EQ(format_probability(kProbabilityOne - 1), "0.9999");
  EXPECT_EQ(format_probability(kProbabilityOne), "1.0000");
  EXPECT_EQ(format_probability(fraction_q30(9987, 10000)), "0.9987");
}

}  // namespace
}  // namespace gigo::base
