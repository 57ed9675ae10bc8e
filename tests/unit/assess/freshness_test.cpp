// SPDX-License-Identifier: Apache-2.0
#include "assess/freshness.hpp"

#include <gtest/gtest.h>

#include <string>

#include "unit/assess/made_list.hpp"

namespace gigo::assessment {
namespace {

using testing::MadeList;
using testing::Rows;

Day day(std::string_view iso) { return *base::parse_iso_date(iso); }
const Day kToday = day("2026-01-31");

TEST(Freshness, TakesTheLaterOfTheContactsAndTheBestConfirmation) {
  const MadeList list({"last_inbound", "last_contacted", "last_confirmed", "updated", "created"},
                      {{"2025-01-01", "2025-02-01", "", "2024-01-01", "2020-01-01"},
                       {"2025-03-01", "2025-02-01", "2023-01-01", "2024-01-01", "2020-01-01"},
                       {"2025-03-01", "2025-03-01", "", "", "2020-01-01"},
                       {"", "", "", "", ""}});
  const Freshness freshness(list.table, kToday);
  EXPECT_EQ(freshness.contact(RowId{0}).source, FreshnessSource::kLastContacted);
  EXPECT_EQ(freshness.contact(RowId{0}).day, day("2025-02-01"));
  EXPECT_EQ(freshness.contact(RowId{1}).source, FreshnessSource::kLastInbound);
  EXPECT_EQ(freshness.contact(RowId{2}).source, FreshnessSource::kLastInbound);
  EXPECT_EQ(freshness.contact(RowId{3}).source, FreshnessSource::kNone);
  EXPECT_EQ(freshness.confirmation(RowId{0}).source, FreshnessSource::kUpdated);
  EXPECT_EQ(freshness.confirmation(RowId{1}).source, FreshnessSource::kLastConfirmed);
  EXPECT_EQ(freshness.confirmation(RowId{1}).day, day("2023-01-01"));
  EXPECT_EQ(freshness.confirmation(RowId{2}).source, FreshnessSource::kCreated);
  EXPECT_EQ(freshness.confirmation(RowId{3}).day, kNoDay);
}

TEST(Freshness, NeverTakesADayAfterTheRun) {
  const MadeList list({"last_contacted", "updated", "created"},
                      {{"2026-02-01", "2031-01-01", "2020-01-01"}, {"2026-01-31", "", ""}});
  const Freshness freshness(list.table, kToday);
  EXPECT_EQ(freshness.contact(RowId{0}).day, kNoDay);
  EXPECT_EQ(freshness.confirmation(RowId{0}).source, FreshnessSource::kCreated);
  EXPECT_EQ(freshness.contact(RowId{1}).day, kToday);
}

// 200 rows of which `same` were updated on one day, the others on days of their own.
Rows updated(int same) {
  Rows rows;
  for (int i = 0; i < 200; ++i) {
    rows.push_back({i < same ? "2019-06-17" : base::format_iso_date(day("2020-01-01") + i)});
  }
  return rows;
}

TEST(Freshness, DoesNotTrustADayThatABulkJobWrote) {
  const MadeList at_limit({"updated"}, updated(60));  // 30 %, not over
  EXPECT_TRUE(Freshness(at_limit.table, kToday).bulk_days().empty());

  const MadeList over({"updated"}, updated(61));
  const Freshness freshness(over.table, kToday);
  ASSERT_EQ(freshness.bulk_days().size(), 1U);
  EXPECT_EQ(freshness.bulk_days()[0].rows, 61U);
  EXPECT_EQ(freshness.trusted(RowId{0}, FreshnessSource::kUpdated), kNoDay);
  EXPECT_NE(freshness.trusted(RowId{61}, FreshnessSource::kUpdated), kNoDay);
  ASSERT_EQ(freshness.notes().size(), 1U);
  EXPECT_EQ(freshness.notes()[0],
            "updated: 30% of the rows share one day (2019-06-17), the mark of a bulk job; "
            "not used to judge freshness");
}

TEST(Freshness, TrustsSmallListsAndJudgesEveryFileForItself) {
  const MadeList small({"updated"}, Rows(50, {"2019-06-17"}));
  EXPECT_TRUE(Freshness(small.table, kToday).bulk_days().empty());

  const MadeList two(std::vector<testing::MadeFile>{
      {{"updated"}, Rows(51, {"2019-06-17"})}, {{"updated"}, {{"2019-06-17"}, {"2020-01-01"}}}});
  const Freshness freshness(two.table, kToday);
  ASSERT_EQ(freshness.bulk_days().size(), 1U);
  EXPECT_EQ(freshness.bulk_days()[0].input, 0);
  EXPECT_EQ(freshness.trusted(RowId{0}, FreshnessSource::kUpdated), kNoDay);
  EXPECT_EQ(freshness.trusted(RowId{51}, FreshnessSource::kUpdated), day("2019-06-17"));
  EXPECT_EQ(freshness.notes()[0].substr(0, 8), "file 1, ");
}

}  // namespace
}  // namespace gigo::assessment
