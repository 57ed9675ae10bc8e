// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "unit/merge/made_plan.hpp"

namespace gigo {
namespace {

using testing::Cells;
using testing::MadePlan;
using testing::Rows;

TEST(Channels, AreUnitedWithoutLosingAValue) {
  struct Case {
    const char* why;
    std::vector<std::string> headers;
    Rows rows;
    Cells record;
  };
  const Case cases[] = {
      {"equal values once, by the better spelling",
       {"email", "updated"},
       {{"ann@example.com", "2020-01-01"}, {"Ann@example.com", "2024-01-01"}},
       {"Ann@example.com", "2024-01-01"}},
      {"the rest joined in the only column",
       {"email", "updated"},
       {{"a@example.com", "2020-01-01"}, {"b@example.com", "2024-01-01"}},
       {"b@example.com; a@example.com", "2024-01-01"}},
      {"the rest in an empty column of the same kind",
       {"email", "email", "updated"},
       {{"a@example.com", "", "2020-01-01"}, {"b@example.com", "", "2024-01-01"}},
       {"b@example.com", "a@example.com", "2024-01-01"}},
      {"every column keeps its own best value",
       {"phone", "phone[mobile]", "updated"},
       {{"+441", "+447", "2020-01-01"}, {"+442", "", "2024-01-01"}},
       {"+442; +441", "+447", "2024-01-01"}},
      {"a spare mobile may stand in a column without a kind",
       {"phone", "phone[mobile]", "updated"},
       {{"", "+447", "2020-01-01"}, {"", "+448", "2024-01-01"}},
       {"+447", "+448", "2024-01-01"}},
      {"a spare fax may not",
       {"phone", "phone[fax]", "updated"},
       {{"", "+447", "2020-01-01"}, {"", "+448", "2024-01-01"}},
       {"", "+448; +447", "2024-01-01"}},
      {"a value goes where it is the only one",
       {"phone", "phone[mobile]", "updated"},
       {{"+441", "+447", "2020-01-01"}, {"+447", "", "2024-01-01"}},
       {"+441", "+447", "2024-01-01"}},
      {"what a row has twice stays twice",
       {"phone", "phone[mobile]"},
       {{"+441", "+441"}, {"+441", "+441"}},
       {"+441", "+441"}},
      {"else it stays empty, and a mobile is called one",
       {"phone", "phone[mobile]", "updated"},
       {{"+447", "", "2024-01-01"}, {"", "+447", "2020-01-01"}},
       {"", "+447", "2024-01-01"}},
      {"an address that two rows have in different columns is shown once",
       {"email", "email", "updated"},
       {{"a@example.com", "", "2020-01-01"}, {"", "A@example.com", "2024-01-01"}},
       {"a@example.com", "", "2024-01-01"}},
      {"cells of several values are cut",
       {"email", "email", "updated"},
       {{"a@example.com|b@example.com", "", "2024-01-01"}, {"b@example.com", "", "2020-01-01"}},
       {"a@example.com", "b@example.com", "2024-01-01"}},
      {"valid before suspect though older",
       {"email", "updated"},
       {{"a@example.com", "2020-01-01"}, {"~b@example.con", "2024-01-01"}},
       {"a@example.com; b@example.con", "2024-01-01"}},
      {"what cannot be used goes",
       {"email", "email", "updated"},
       {{"a@example.com", "", "2020-01-01"}, {"!b", "?none@example.com", "2024-01-01"}},
       {"a@example.com", "", "2024-01-01"}},
      {"unless there is nothing else",
       {"email", "updated"},
       {{"!a", "2020-01-01"}, {"!b", "2024-01-01"}},
       {"b", "2024-01-01"}},
      {"a number with its extension replaces the bare one",
       {"phone", "updated"},
       {{"+441;ext=12", "2020-01-01"}, {"+441", "2024-01-01"}},
       {"+441;ext=12", "2024-01-01"}},
      {"the national form of a number adds nothing",
       {"phone", "updated"},
       {{"+15125550156", "2020-01-01"}, {"^(512) 555-0156", "2024-01-01"}},
       {"+15125550156", "2024-01-01"}},
      {"nor with its leading zero",
       {"phone", "updated"},
       {{"+353209187107", "2020-01-01"}, {"~020 91 87107", "2024-01-01"}},
       {"+353209187107", "2024-01-01"}},
      {"nor under a doubtful calling code",
       {"phone", "updated"},
       {{"~+443023125580", "2020-01-01"}, {"+493023125580", "2024-01-01"}},
       {"+493023125580", "2024-01-01"}},
      {"a doubtful number of its own stays",
       {"phone", "updated"},
       {{"^(512) 555-0157", "2020-01-01"}, {"+15125550156", "2024-01-01"}},
       {"+15125550156; (512) 555-0157", "2024-01-01"}},
      {"two valid numbers stay though they differ in their calling code only",
       {"phone", "updated"},
       {{"+443023125580", "2020-01-01"}, {"+493023125580", "2024-01-01"}},
       {"+493023125580; +443023125580", "2024-01-01"}},
      {"a doubtful number of another area stays",
       {"phone", "updated"},
       {{"~+15115550156", "2020-01-01"}, {"+12115550156", "2024-01-01"}},
       {"+12115550156; +15115550156", "2024-01-01"}},
      {"a few digits are no repeat",
       {"phone", "updated"},
       {{"^0156", "2020-01-01"}, {"+15125550156", "2024-01-01"}},
       {"+15125550156; 0156", "2024-01-01"}},
  };
  for (const Case& each : cases) {
    MadePlan made(each.headers, each.rows);
    EXPECT_EQ(made.record(), each.record) << each.why;
  }
}

TEST(Channels, RememberEveryRowThatHoldsTheValue) {
  MadePlan made({"email", "updated"}, {{"a@example.com", "2020-01-01"},
                                       {"b@example.com", "2022-01-01"},
                                       {"A@example.com", "2024-01-01"}});
  EXPECT_EQ(made.record()[0], "A@example.com; b@example.com");
  EXPECT_EQ(made.from(0), (std::vector<std::uint32_t>{0, 1, 2}));
}

TEST(Channels, PutAnAddressThatBouncedLastWhereverItStands) {
  MadePlan made({"email", "email_bounced", "updated"}, {{"a@example.com", "yes", "2020-01-01"},
                                                        {"A@example.com", "", "2025-01-01"},
                                                        {"b@example.com", "no", "2021-01-01"}});
  EXPECT_EQ(made.record(), (Cells{"b@example.com; A@example.com", "yes", "2025-01-01"}));
}

TEST(Channels, TakeNothingFromADeletedRow) {
  MadePlan made({"email", "is_deleted"}, {{"a@example.com", "yes"}, {"b@example.com", ""}});
  EXPECT_EQ(made.record()[0], "b@example.com");
}

}  // namespace
}  // namespace gigo
