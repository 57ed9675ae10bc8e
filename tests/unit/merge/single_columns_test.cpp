// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "unit/merge/made_plan.hpp"

namespace gigo {
namespace {

using testing::Cells;
using testing::MadePlan;

TEST(Refusals, OfAnyRowWinAlsoOfADeletedOne) {
  MadePlan made({"do_not_contact[email]", "do_not_contact[phone]", "is_deleted", "updated"},
                {{"no", "no", "", "2024-01-01"},
                 {"yes", "", "", "2020-01-01"},
                 {"", "yes", "yes", "2019-01-01"}});
  EXPECT_EQ(made.record(), (Cells{"yes", "yes", "", "2024-01-01"}));
  EXPECT_EQ(made.from(0), (std::vector<std::uint32_t>{1}));
  EXPECT_EQ(made.from(1), (std::vector<std::uint32_t>{2}));
}

TEST(Refusals, OfDifferentChannelsAreJoined) {
  MadePlan made({"do_not_contact", "updated"},
                {{"no calls", "2024-01-01"}, {"no letters", "2020-01-01"}, {"no", ""}});
  EXPECT_EQ(made.record()[0], "no calls; no letters");
  EXPECT_EQ(made.from(0), (std::vector<std::uint32_t>{0, 1}));
  MadePlan all({"do_not_contact", "updated"}, {{"no calls", "2024-01-01"}, {"yes", "2020-01-01"}});
  EXPECT_EQ(all.record()[0], "yes");
}

TEST(Refusals, StayInTheColumnTheyWereMadeIn) {
  MadePlan made({"do_not_contact", "do_not_contact[email]"}, {{"yes", "no"}, {"no", "no"}});
  EXPECT_EQ(made.record(), (Cells{"yes", "no"}));
}

TEST(Refusals, OfConsentWinOverConsent) {
  MadePlan made({"consent[email]", "updated"}, {{"yes", "2024-01-01"}, {"no", "2020-01-01"}});
  EXPECT_EQ(made.record()[0], "no");
  MadePlan given({"consent[email]"}, {{"yes"}, {""}});
  EXPECT_EQ(given.record()[0], "yes");
}

TEST(Refusals, OfNobodyLeaveTheBestRowsAnswer) {
  MadePlan made({"do_not_contact[email]", "updated"}, {{"no", "2020-01-01"}, {"", "2024-01-01"}});
  EXPECT_EQ(made.record()[0], "no");
}

TEST(Dates, AreTheEarliestCreationAndTheLatestOfAllElse) {
  MadePlan made({"created", "updated", "last_contacted"},
                {{"2015-01-01", "2020-01-01", "2031-01-01"},
                 {"2010-01-01", "2024-01-01", "2022-01-01"},
                 {"", "no idea", "2021-01-01"}});
  EXPECT_EQ(made.record(), (Cells{"2010-01-01", "2024-01-01", "2022-01-01"}));
  EXPECT_EQ(made.from(0), (std::vector<std::uint32_t>{1}));
}

TEST(Dates, OfCreationCountAlsoWhenTheRowIsDeleted) {
  MadePlan made({"created", "updated", "is_deleted"},
                {{"2015-01-01", "2020-01-01", ""}, {"2010-01-01", "2024-01-01", "yes"}});
  EXPECT_EQ(made.record(), (Cells{"2010-01-01", "2020-01-01", ""}));
}

TEST(Dates, ThatNobodyCanReadStay) {
  MadePlan made({"updated"}, {{"some day"}, {""}});
  EXPECT_EQ(made.record()[0], "some day");
}

TEST(Tags, AreUnitedOnce) {
  MadePlan made({"tags", "title"}, {{"a, B", "Buyer"}, {"b; c", ""}, {"A", ""}});
  EXPECT_EQ(made.record()[0], "a; B; c");
  EXPECT_EQ(made.from(0), (std::vector<std::uint32_t>{0, 1}));
  MadePlan same({"tags"}, {{"a, b"}, {"b"}});
  EXPECT_EQ(same.record()[0], "a, b");
}

TEST(Notes, AreUnitedOneALine) {
  MadePlan made({"notes", "title"}, {{"second", ""}, {"first", "Buyer"}, {" first", ""}});
  EXPECT_EQ(made.record()[0], "first\nsecond");
}

TEST(Pass, TakesTheSurvivorsCellElseTheBestOther) {
  MadePlan made({"Colour", "Shoe", "title", "organisation", "updated"},
                {{"red", "", "Buyer", "Example Ltd", "2020-01-01"},
                 {"blue", "38", "", "", "2021-01-01"},
                 {"green", "40", "", "", "2024-01-01"}});
  EXPECT_EQ(made.survivor(), 0U);
  EXPECT_EQ(made.record()[0], "red");
  EXPECT_EQ(made.record()[1], "40");
}

}  // namespace
}  // namespace gigo
