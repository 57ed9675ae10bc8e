// SPDX-License-Identifier: Apache-2.0
#include "gigo/assess.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "unit/assess/made_list.hpp"

namespace gigo {
namespace {

using testing::made_clustering;
using testing::MadeList;
using testing::Rows;

Config as_of(std::string_view iso) {
  Config config;
  config.as_of = *base::parse_iso_date(iso);
  return config;
}

std::vector<Code> codes_of(const Assessment& assessment, std::uint32_t row) {
  std::vector<Code> codes;
  for (const Finding& finding : assessment.findings.of_row(RowId{row}))
    codes.push_back(finding.code);
  return codes;
}

bool has(const Assessment& assessment, std::uint32_t row, Code code) {
  const std::vector<Code> codes = codes_of(assessment, row);
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

TEST(Assess, CallsAProfileIncompleteWithoutANameOrAWayToReachIt) {
  const MadeList list({"given_name", "family_name", "email", "phone", "phone[fax]"},
                      {{"Ann", "Example", "a@example.com", "", ""},
                       {"Ann", "", "", "+442079460001", ""},
                       {"", "", "a@example.com", "", ""},
                       {"Ann", "Example", "!a", "!1", ""},
                       {"Ann", "Example", "~a@example.con", "", ""},
                       {"Ann", "Example", "", "", "+442079460001"}});
  const Assessment result = assess(list.table, nullptr, as_of("2026-01-31"));
  const std::vector<bool> incomplete = {false, false, true, true, false, true};
  for (std::uint32_t row = 0; row < incomplete.size(); ++row) {
    EXPECT_EQ(result.profiles[row].incomplete, incomplete[row]) << row;
  }
  EXPECT_EQ(result.scorecard.incomplete_rows, 3U);
  EXPECT_TRUE(has(result, 2, Code::kProfileNoName));
  EXPECT_TRUE(has(result, 3, Code::kProfileNoChannel));
  EXPECT_TRUE(has(result, 5, Code::kProfileNoChannel));
  EXPECT_TRUE(result.profiles[3].invalid);
  EXPECT_EQ(result.scorecard.invalid_rows, 1U);
}

TEST(Assess, TakesTheOrganisationForTheNameOfAnOrganisation) {
  const MadeList list({"record_kind", "full_name", "organisation", "email"},
                      {{"organisation", "", "Example Ltd", "a@example.com"},
                       {"person", "", "Example Ltd", "a@example.com"}});
  const Assessment result = assess(list.table, nullptr, as_of("2026-01-31"));
  EXPECT_FALSE(result.profiles[0].incomplete);
  EXPECT_TRUE(result.profiles[1].incomplete);
}

TEST(Assess, TellsEmptyAndTestProfiles) {
  const MadeList list({"id", "full_name", "email"}, {{"", "", ""},
                                                     {"7", "", ""},
                                                     {"8", "?Test Test", "?test@example.com"},
                                                     {"9", "?Test Test", "a@example.com"}});
  const Assessment result = assess(list.table, nullptr, as_of("2026-01-31"));
  EXPECT_EQ(codes_of(result, 0), (std::vector<Code>{Code::kProfileEmpty}));
  EXPECT_TRUE(result.profiles[0].incomplete);
  EXPECT_FALSE(has(result, 1, Code::kProfileEmpty));
  EXPECT_TRUE(has(result, 2, Code::kProfilePlaceholder));
  EXPECT_TRUE(result.profiles[2].invalid);
  EXPECT_FALSE(has(result, 3, Code::kProfilePlaceholder));
}

TEST(Assess, CountsDaysFromTheDayOfTheRun) {
  const MadeList list({"full_name", "last_contacted", "last_attempted", "updated"},
                      {{"Ann Example", "2024-08-09", "", "2024-02-11"},  // 540 and 720 days
                       {"Bob Sample", "2024-08-08", "", "2024-02-10"},   // one more of each
                       {"Cid Muster", "2024-08-08", "2026-01-01", ""},
                       {"Dee Demo", "", "2026-01-01", ""}});
  const Assessment result = assess(list.table, nullptr, as_of("2026-01-31"));
  EXPECT_FALSE(result.profiles[0].stale);
  EXPECT_TRUE(has(result, 1, Code::kProfileNoContactSince));
  EXPECT_TRUE(has(result, 1, Code::kProfileUnconfirmedSince));
  EXPECT_TRUE(result.profiles[2].stale);  // an attempt is no contact
  EXPECT_FALSE(result.profiles[3].stale);
  EXPECT_TRUE(has(result, 3, Code::kProfileAgeUnknown));
  EXPECT_EQ(result.scorecard.stale_rows, 2U);
  EXPECT_EQ(result.scorecard.no_contact_rows, 2U);
  EXPECT_EQ(result.scorecard.unconfirmed_rows, 1U);
  EXPECT_EQ(result.scorecard.age_unknown_rows, 1U);
  EXPECT_TRUE(result.scorecard.stale_known);
  std::vector<std::string> reasons;
  for (const Finding& finding : result.findings.of_row(RowId{1})) {
    const std::string_view reason = result.findings.suggestion(finding);
    if (!reason.empty()) reasons.emplace_back(reason);
  }
  EXPECT_EQ(reasons, (std::vector<std::string>{"last contacted 2024-08-08", "updated 2024-02-10"}));
}

TEST(Assess, SaysNothingAboutAgeWithoutDates) {
  for (const char* header : {"notes", "updated"}) {
    const MadeList list({"full_name", header}, {{"Ann Example", ""}, {"Bob Sample", ""}});
    const Assessment result = assess(list.table, nullptr, as_of("2026-01-31"));
    EXPECT_FALSE(result.scorecard.stale_known);
    EXPECT_FALSE(result.scorecard.relationships_known);
    EXPECT_FALSE(has(result, 0, Code::kProfileAgeUnknown));
  }
}

TEST(Assess, DistrustsBulkDaysInANoteAndNotRowByRow) {
  const MadeList list({"full_name", "updated", "created"},
                      Rows(60, {"Ann Example", "2019-06-17", "2018-01-01"}));
  const Assessment result = assess(list.table, nullptr, as_of("2026-01-31"));
  EXPECT_EQ(result.scorecard.notes.size(), 2U);  // every row was created on one day too
  EXPECT_EQ(result.bulk_days.size(), 2U);
  EXPECT_FALSE(result.scorecard.stale_known);
  EXPECT_FALSE(has(result, 0, Code::kDateBulk));
}

TEST(Assess, CountsPeopleReachableAndRelated) {
  const MadeList list({"full_name", "email", "last_contacted", "do_not_contact"},
                      {{"Ann Example", "a@example.com", "2020-01-01", ""},
                       {"Ann Example", "", "2025-12-01", ""},
                       {"Bob Sample", "b@example.com", "2025-12-01", "yes"},
                       {"Cid Muster", "c@example.com", "2020-01-01", ""}});
  const Clustering clustering = made_clustering({1, 1, 2, 3}, {1, 1, 2, 3});
  const Scorecard card = assess(list.table, &clustering, as_of("2026-01-31")).scorecard;
  EXPECT_EQ(card.rows, 4U);
  EXPECT_EQ(card.people, 3U);
  EXPECT_EQ(card.duplicate_rows, 1U);
  EXPECT_EQ(card.reachable_people, 2U);
  EXPECT_EQ(card.relationships, 1U);
  EXPECT_TRUE(card.relationships_known);
}

TEST(Assess, MarksDuplicatesAndWhatMayBeOne) {
  const MadeList list({"full_name"}, Rows(5, {"Ann Example"}));
  Clustering clustering = made_clustering({1, 1, 1, 2, 3}, {1, 1, 2, 3, 4});
  clustering.review.push_back({RowId{3}, RowId{4}, 0, 0});
  const Assessment result = assess(list.table, &clustering, as_of("2026-01-31"));
  for (const std::uint32_t row : {0U, 1U}) EXPECT_TRUE(has(result, row, Code::kProfileDuplicate));
  EXPECT_FALSE(has(result, 2, Code::kProfileDuplicate));
  for (std::uint32_t row = 0; row < 5; ++row) {
    EXPECT_TRUE(has(result, row, Code::kProfileMaybeDuplicate)) << row;
  }
  EXPECT_EQ(result.scorecard.review_groups, 1U);
  EXPECT_EQ(result.scorecard.certain_duplicate_rows, 1U);
  EXPECT_EQ(result.scorecard.duplicate_rows, 2U);
}

TEST(Assess, CallsAMailboxSharedByPeopleNotByRows) {
  const MadeList list({"full_name", "email"}, {{"Ann Example", "office@example.com"},
                                               {"Bob Sample", "OFFICE@example.com"},
                                               {"Cid Muster", "x@example.com|office@example.com"},
                                               {"Dee Demo", "dee@example.com"},
                                               {"Dee Demo", "dee@example.com"},
                                               {"Dee Demo", "dee@example.com"}});
  const Clustering clustering = made_clustering({1, 2, 3, 4, 4, 4}, {1, 2, 3, 4, 4, 4});
  const Assessment result = assess(list.table, &clustering, as_of("2026-01-31"));
  for (const std::uint32_t row : {0U, 1U, 2U}) {
    EXPECT_TRUE(has(result, row, Code::kEmailSharedMailbox)) << row;
  }
  EXPECT_FALSE(has(result, 3, Code::kEmailSharedMailbox));
}

TEST(Assess, CountsRowsWithACodeOnce) {
  const MadeList list({"full_name", "email"},
                      {{"", ""}, {"Ann Example", ""}, {"", "a@example.com"}});
  const Assessment result = assess(list.table, nullptr, as_of("2026-01-31"));
  std::uint64_t no_name = 0;
  for (std::size_t i = 0; i < result.scorecard.codes.size(); ++i) {
    const CodeCount& count = result.scorecard.codes[i];
    if (i > 0) {
      EXPECT_LT(result.scorecard.codes[i - 1].code, count.code);
    }
    if (count.code == Code::kProfileNoName) no_name = count.rows;
  }
  EXPECT_EQ(no_name, 1U);
}

TEST(Assess, TakesAnEmptyList) {
  const MadeList list({"full_name"}, {});
  const Clustering none = made_clustering({}, {});
  const Assessment result = assess(list.table, &none, as_of("2026-01-31"));
  EXPECT_EQ(result.scorecard.rows, 0U);
  EXPECT_EQ(result.scorecard.mean_completeness, 0U);
}

}  // namespace
}  // namespace gigo
