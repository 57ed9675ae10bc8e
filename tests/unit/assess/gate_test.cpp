// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "gigo/assess.hpp"

namespace gigo {
namespace {

Scorecard card_of(std::uint64_t rows, std::uint64_t incomplete) {
  Scorecard card;
  card.rows = rows;
  card.incomplete_rows = incomplete;
  return card;
}

TEST(Gate, ShowsEveryMeasureAlsoWithoutLimits) {
  Scorecard card = card_of(200, 3);
  card.duplicate_rows = 1;
  card.stale_known = true;
  card.stale_rows = 200;
  const GateVerdict verdict = gate(card, {});
  ASSERT_EQ(verdict.lines.size(), 4U);
  EXPECT_TRUE(verdict.passed);
  EXPECT_EQ(verdict.lines[0].measure, "duplicates");
  EXPECT_EQ(verdict.lines[0].value, 50);
  EXPECT_EQ(verdict.lines[1].value, 150);
  EXPECT_EQ(verdict.lines[3].value, 10'000);
  for (const GateLine& line : verdict.lines) EXPECT_EQ(line.limit, kNoLimit);
}

TEST(Gate, ComparesExactlyAndRoundsWhatItShowsUp) {
  struct Case {
    std::uint64_t rows, incomplete;
    BasisPoints limit, value;
    bool passed;
  };
  const Case cases[] = {
      {100, 10, 1'000, 1'000, true},
      {100, 11, 1'000, 1'100, false},
      {3, 1, 3'333, 3'334, false},
      {3, 1, 3'334, 3'334, true},
      {1'000'000, 1, 0, 1, false},
      {1'000'000, 0, 0, 0, true},
      {0, 0, 0, 0, true},
      {4'294'967'295, 4'294'967'295, 10'000, 10'000, true},
      {4'294'967'295, 1, 0, 1, false},
  };
  for (const Case& each : cases) {
    Config config;
    config.max_incomplete = each.limit;
    const GateVerdict verdict = gate(card_of(each.rows, each.incomplete), config);
    EXPECT_EQ(verdict.lines[1].value, each.value) << each.rows << " " << each.incomplete;
    EXPECT_EQ(verdict.lines[1].passed, each.passed) << each.rows << " " << each.incomplete;
    EXPECT_EQ(verdict.passed, each.passed);
  }
}

TEST(Gate, BreaksOnALimitOfWhatCannotBeTold) {
  Config config;
  config.max_stale = 10'000;
  const GateVerdict verdict = gate(card_of(10, 0), config);
  EXPECT_FALSE(verdict.passed);
  EXPECT_FALSE(verdict.lines[3].known);
  EXPECT_FALSE(verdict.lines[3].passed);
  EXPECT_TRUE(gate(card_of(10, 0), {}).passed);
}

}  // namespace
}  // namespace gigo
