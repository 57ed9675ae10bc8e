// SPDX-License-Identifier: Apache-2.0
#include "report/weights.hpp"

#include <gtest/gtest.h>

#include <charconv>
#include <vector>

namespace gigo::report {
namespace {

TEST(Weights, AreShownInHundredthsHalfAwayFromZero) {
  EXPECT_EQ(bits_text(hundredths(0)), "0.00");
  EXPECT_EQ(bits_text(hundredths(kOneBit)), "1.00");
  EXPECT_EQ(bits_text(hundredths(-3 * kOneBit - kOneBit / 10)), "-3.10");
  EXPECT_EQ(bits_text(hundredths(-1)), "0.00");
  EXPECT_EQ(bits_text(hundredths(kOneBit / 8)), "0.13");
  EXPECT_EQ(bits_text(hundredths(-kOneBit / 8)), "-0.13");
  EXPECT_EQ(signed_bits(613), "+6.13");
  EXPECT_EQ(signed_bits(-613), "-6.13");
  EXPECT_EQ(signed_bits(0), "0.00");
}

TEST(Weights, ProbabilitiesAreNeverRoundedToCertainty) {
  EXPECT_EQ(probability_text(0), "0.0000");
  EXPECT_EQ(probability_text(1), "<0.0001");
  EXPECT_EQ(probability_text(1U << 29), "0.5000");
  EXPECT_EQ(probability_text((1U << 30) - 1), ">0.9999");
  EXPECT_EQ(probability_text(1U << 30), "1.0000");
}

TEST(Weights, AProbabilityIsWrittenToTheLastDigit) {
  constexpr std::uint32_t kOne = 1U << 30;
  EXPECT_EQ(exact_probability(0), "0");
  EXPECT_EQ(exact_probability(kOne), "1");
  EXPECT_EQ(exact_probability(kOne / 4 * 3), "0.75");
  EXPECT_EQ(exact_probability(1), "0.000000000931322574615478515625");
  for (const std::uint32_t p : {2U, 45'057U, 999'999'999U, kOne - 1}) {
    const std::string text = exact_probability(p);
    double read = 0;
    std::from_chars(text.data(), text.data() + text.size(), read);
    EXPECT_EQ(read, static_cast<double>(p) / kOne) << text;
  }
}

TEST(RunningSum, PrintedStepsMakeThePrintedTotal) {
  const std::vector<Weight> weights{5243, 5243, 5243, -11043488, 7817375, 12345, -4236853, 5242};
  RunningSum sum;
  std::int64_t printed = 0;
  std::int64_t exact = 0;
  for (const Weight weight : weights) {
    const RunningSum::Step step = sum.add(weight);
    printed += step.size();
    exact += weight;
    EXPECT_EQ(printed, hundredths(exact));
    EXPECT_LE(std::abs(step.size() - hundredths(weight)), 1);
  }
}

TEST(BarScale, DrawsStepsAcrossEvenOdds) {
  const BarScale scale(-1000, 1000, 21);
  EXPECT_EQ(scale.bar({0, -1000}), "----------|          ");
  EXPECT_EQ(scale.bar({-1000, -500}), "+++++     |          ");
  EXPECT_EQ(scale.bar({-500, 500}), "     +++++|++++      ");
  EXPECT_EQ(scale.bar({500, 500}), "          |          ");
  EXPECT_EQ(BarScale(0, 0, 5).bar({0, 0}), "|    ");
}

}  // namespace
}  // namespace gigo::report
