// SPDX-License-Identifier: Apache-2.0
#include "base/civil_date.hpp"

#include <gtest/gtest.h>

namespace gigo::base {
namespace {

TEST(CivilDate, KnowsFamousDays) {
  EXPECT_EQ(days_from_civil(1970, 1, 1), 0);
  EXPECT_EQ(days_from_civil(2000, 3, 1), 11017);
  EXPECT_EQ(days_from_civil(1969, 12, 31), -1);
  EXPECT_EQ(days_from_civil(2026, 1, 31), 20484);
  EXPECT_EQ(days_from_civil(1, 1, 1), -719162);
}

TEST(CivilDate, RoundTripsEveryDayOfTenThousandYears) {
  std::int32_t expected = days_from_civil(1, 1, 1);
  for (std::int32_t year = 1; year <= 9999; ++year) {
    for (std::uint32_t month = 1; month <= 12; ++month) {
      for (std::uint32_t day = 1; day <= days_in_month(year, month); ++day, ++expected) {
        ASSERT_EQ(days_from_civil(year, month, day), expected);
        ASSERT_EQ(civil_from_days(expected), (CivilDate{year, month, day}));
      }
    }
  }
}

TEST(CivilDate, RefusesDaysThatTheCalendarLacks) {
  EXPECT_TRUE(valid_date(2024, 2, 29));
  EXPECT_FALSE(valid_date(2023, 2, 29));
  EXPECT_FALSE(valid_date(1900, 2, 29));
  EXPECT_TRUE(valid_date(2000, 2, 29));
  EXPECT_FALSE(valid_date(2024, 4, 31));
  EXPECT_FALSE(valid_date(2024, 0, 1));
  EXPECT_FALSE(valid_date(2024, 13, 1));
  EXPECT_FALSE(valid_date(2024, 1, 0));
  EXPECT_FALSE(valid_date(0, 1, 1));
  EXPECT_FALSE(valid_date(10000, 1, 1));
}

TEST(CivilDate, ReadsIsoStrictly) {
  EXPECT_EQ(parse_iso_date("2026-01-31"), 20484);
  for (const char* bad :
       {"", "2026-1-31", "2026-01-32", "2026/01/31", " 2026-01-31", "2026-01-31 ", "20260131",
        "2023-02-29", "-026-01-31", "2026-0a-31", "+026-01-31", "0000-01-01"}) {
    EXPECT_FALSE(parse_iso_date(bad).has_value()) << bad;
  }
}

TEST(CivilDate, WritesWhatItReads) {
  for (const char* date : {"0001-01-01", "1970-01-01", "2024-02-29", "9999-12-31"}) {
    EXPECT_EQ(format_iso_date(*parse_iso_date(date)), date);
  }
  EXPECT_EQ(format_iso_date(days_from_civil(-5, 3, 1)), "-0005-03-01");
  EXPECT_EQ(format_iso_date(days_from_civil(12345, 3, 1)), "+12345-03-01");
}

TEST(CivilDate, TodayIsAfterThisWasWritten) { EXPECT_GT(today_utc(), days_from_civil(2026, 1, 1)); }

}  // namespace
}  // namespace gigo::base
