// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "unit/merge/made_plan.hpp"

namespace gigo {
namespace {

using testing::Cells;
using testing::MadePlan;
using testing::Rows;

TEST(Units, SurviveTogetherFromOneRow) {
  MadePlan made(
      {"street", "city", "postcode", "updated"},
      {{"1 High St", "Leeds", "LS1 1AA", "2020-01-01"}, {"9 Low Rd", "York", "", "2024-01-01"}});
  EXPECT_EQ(made.record(), (Cells{"9 Low Rd", "York", "", "2024-01-01"}));
  EXPECT_EQ(made.from(0), (std::vector<std::uint32_t>{1}));
  EXPECT_TRUE(made.from(2).empty());
}

TEST(Units, KeepAddressesOfDifferentKindsApart) {
  MadePlan made(
      {"street[home]", "city[home]", "street[work]", "city[work]", "updated"},
      {{"1 High St", "Leeds", "", "", "2024-01-01"}, {"", "", "9 Low Rd", "York", "2020-01-01"}});
  EXPECT_EQ(made.record(), (Cells{"1 High St", "Leeds", "9 Low Rd", "York", "2024-01-01"}));
}

TEST(Units, PreferValidToSuspectToInvalidThenTheLaterConfirmedThenTheMoreRecent) {
  struct Case {
    const char* why;
    Rows rows;
    const char* city;
  };
  const Case cases[] = {
      {"suspect loses to valid though newer",
       {{"~Leads", "", "2024-01-01"}, {"Leeds", "", "2020-01-01"}},
       "Leeds"},
      {"invalid loses to suspect",
       {{"!1234", "", "2024-01-01"}, {"~Leads", "", "2020-01-01"}},
       "Leads"},
      {"a stand-in for none loses to anything",
       {{"?n/a", "", "2024-01-01"}, {"!1234", "", "2020-01-01"}},
       "1234"},
      {"empty loses", {{"", "2025-01-01", "2024-01-01"}, {"Leeds", "", ""}}, "Leeds"},
      {"confirmed beats newer",
       {{"York", "", "2024-01-01"}, {"Leeds", "2021-01-01", "2020-01-01"}},
       "Leeds"},
      {"the later confirmation beats the earlier",
       {{"York", "2020-01-01", "2024-01-01"}, {"Leeds", "2021-01-01", ""}},
       "Leeds"},
      {"newer beats older", {{"York", "", "2020-01-01"}, {"Leeds", "", "2024-01-01"}}, "Leeds"},
      {"a day after the run is no day",
       {{"York", "", "2031-01-01"}, {"Leeds", "", "2020-01-01"}},
       "Leeds"},
      {"else the first by its bytes", {{"York", "", ""}, {"Leeds", "", ""}}, "Leeds"},
  };
  for (const Case& each : cases) {
    MadePlan made({"city", "last_confirmed", "updated"}, each.rows);
    EXPECT_EQ(made.record()[0], each.city) << each.why;
  }
}

TEST(Units, DoNotTrustTheDayOfABulkJob) {
  MadePlan made({"city", "updated"}, {{"York", "2024-01-01"}, {"Leeds", "2020-01-01"}});
  made.assessment().bulk_days.push_back(
      {0, FreshnessSource::kUpdated, *base::parse_iso_date("2024-01-01"), 2});
  EXPECT_EQ(made.record()[0], "Leeds");
}

TEST(Units, WriteANameAsItIsSpokenNotAsAListWritesIt) {
  const char* const wanted = "John Smith";
  for (const char* other :
       {"SMITH, John", "Smith, John", "John SMITH", "JOHN SMITH", "john smith"}) {
    MadePlan made({"full_name", "updated"}, {{other, "2024-01-01"}, {wanted, "2020-01-01"}});
    EXPECT_EQ(made.record()[0], wanted) << other;
    MadePlan older({"full_name", "updated"}, {{wanted, "2024-01-01"}, {other, "2020-01-01"}});
    EXPECT_EQ(older.record()[0], wanted) << other;
  }
  MadePlan marked({"full_name", "updated"},
                  {{"Andre Poirier", "2024-01-01"}, {"POIRIER, André", "2020-01-01"}});
  EXPECT_EQ(marked.record()[0], "POIRIER, André") << "an accent is worth more than the order";
  MadePlan another({"full_name", "updated"},
                   {{"SMITH, John", "2024-01-01"}, {"Jane Smith", "2020-01-01"}});
  EXPECT_EQ(another.record()[0], "SMITH, John") << "only where both are one name";
}

TEST(Units, KeepEveryWarningInAName) {
  const Rows rows{{"Ada Example", "2024-01-01"},
                  {"Ada Example (deceased)", "2020-01-01"},
                  {"ADA EXAMPLE - do not call", "2019-01-01"},
                  {"A. Example (DECEASED)", "2018-01-01"}};
  MadePlan made({"full_name", "updated"}, rows);
  made.warn(1, 0, "deceased");
  made.warn(2, 0, "do not call");
  made.warn(3, 0, "DECEASED");
  EXPECT_EQ(made.record()[0], "Ada Example (deceased) (do not call)");
  EXPECT_EQ(made.from(0), (std::vector<std::uint32_t>{0, 1, 2}));

  MadePlan best({"full_name", "updated"}, {rows[1], rows[3]});
  best.warn(0, 0, "deceased");
  best.warn(1, 0, "DECEASED");
  EXPECT_EQ(best.record()[0], "Ada Example (deceased)");

  MadePlan parts(
      {"given_name", "family_name", "is_deleted", "updated"},
      {{"Ada", "Example", "", "2020-01-01"}, {"Ada", "Example (verstorben)", "yes", "2024-01-01"}});
  parts.warn(1, 1, "verstorben");
  EXPECT_EQ(parts.record()[1], "Example (verstorben)") << "of a deleted row too";

  MadePlan alone({"given_name", "family_name", "updated"},
                 {{"Ada", "Example", "2024-01-01"}, {"Ada", "Do not call", "2020-01-01"}});
  alone.warn(1, 1, "Do not call");
  EXPECT_EQ(alone.record()[1], "Example (Do not call)") << "a cell of nothing else";
}

TEST(Units, LetAHalfNameLoseToAWholeOneThoughNewer) {
  for (const char* given : {"", "A", "A."}) {
    MadePlan made({"given_name", "middle_name", "family_name", "updated"},
                  {{given, "", "Example", "2024-01-01"}, {"Ann", "", "Example", "2020-01-01"}});
    EXPECT_EQ(made.record()[0], "Ann") << given;
  }
  MadePlan full({"full_name", "updated"}, {{"Ann", "2024-01-01"}, {"Ann Example", "2020-01-01"}});
  EXPECT_EQ(full.record()[0], "Ann Example");
}

TEST(Units, LetARowThatSaysTheSameAndMoreStandIn) {
  MadePlan made({"street", "city", "postcode", "updated"},
                {{"1 high st.", "LEEDS", "", "2024-01-01"},
                 {"1 High St", "Leeds", "LS1 1AA", "2020-01-01"},
                 {"9 Low Rd", "York", "YO1 1AA", "2021-01-01"}});
  EXPECT_EQ(made.record(), (Cells{"1 High St", "Leeds", "LS1 1AA", "2024-01-01"}));
  MadePlan name({"given_name", "middle_name", "family_name", "updated"},
                {{"Ann", "", "Example", "2024-01-01"}, {"Ann", "Mary", "Example", "2020-01-01"}});
  EXPECT_EQ(name.record(), (Cells{"Ann", "Mary", "Example", "2024-01-01"}));
}

TEST(Units, CompareAsPeopleDo) {
  MadePlan address({"street", "postcode", "region", "country", "updated"},
                   {{"1 High St", "LS101AA", "", "UK", "2024-01-01"},
                    {"1 High St", "LS10 1AA", "Yorkshire", "United Kingdom", "2020-01-01"}});
  EXPECT_EQ(address.record()[2], "Yorkshire");
  MadePlan job({"title", "organisation", "updated"},
               {{"", "Example and Co.", "2024-01-01"}, {"Buyer", "Example & Co", "2020-01-01"}});
  EXPECT_EQ(job.record()[0], "Buyer");
}

TEST(Units, KeepTitleAndOrganisationOfOneJob) {
  MadePlan made({"title", "organisation", "updated"},
                {{"Buyer", "Example Ltd", "2020-01-01"}, {"", "Sample GmbH", "2024-01-01"}});
  EXPECT_EQ(made.record(), (Cells{"", "Sample GmbH", "2024-01-01"}));
}

TEST(Units, PreferTheNameWithItsAccentsAndCase) {
  MadePlan made({"full_name", "updated"}, {{"José Example", "2020-01-01"},
                                           {"Jose Example", "2024-01-01"},
                                           {"JOSE EXAMPLE", "2025-01-01"}});
  EXPECT_EQ(made.record()[0], "José Example");
  MadePlan cased({"full_name", "updated"},
                 {{"Ann Example", "2020-01-01"}, {"ANN EXAMPLE", "2024-01-01"}});
  EXPECT_EQ(cased.record()[0], "Ann Example");
}

TEST(Units, PreferAccentsToEmojiAndOtherSigns) {
  for (const char* odd :
       {"Chloe O’Neill 🎉", "★ Chloe O’Neill", "Chloe O’Neill™", "CHLOE O’NEILL"}) {
    MadePlan made({"full_name", "updated"}, {{odd, "2024-01-01"}, {"Chloë O'Neill", "2020-01-01"}});
    EXPECT_EQ(made.record()[0], "Chloë O'Neill") << odd;
    MadePlan plain({"full_name", "updated"}, {{odd, "2024-01-01"}, {"Chloe O'Neill", ""}});
    EXPECT_EQ(plain.record()[0], "Chloe O'Neill") << odd;
  }
  MadePlan letters({"full_name", "updated"},
                   {{"Eva 王", "2020-01-01"}, {"Eva 王 ❤️❤️", "2024-01-01"}});
  EXPECT_EQ(letters.record()[0], "Eva 王");
}

TEST(Units, FillTheCountryOfAnAddressThatIsSpelledOtherwise) {
  MadePlan made(
      {"street", "postcode", "city", "country"},
      {{"Hauptstr. 5", "~1067", "Dresden", "DE"}, {"Haupt-Str. 5", "01067", "dresden", ""}});
  EXPECT_EQ(made.record()[1], "01067");
  EXPECT_EQ(made.record()[3], "DE");
  MadePlan other(
      {"street", "postcode", "city", "country"},
      {{"Hauptstr. 5", "~1067", "Dresden", "DE"}, {"Haupt-Str. 6", "01067", "dresden", ""}});
  EXPECT_EQ(other.record()[3], "");
}

TEST(Units, FillBlanksFromARowThatAgrees) {
  MadePlan made(
      {"street", "city", "postcode", "updated"},
      {{"1 High St", "", "LS1 1AA", "2024-01-01"}, {"1 high st", "Leeds", "", "2020-01-01"}});
  EXPECT_EQ(made.record(), (Cells{"1 High St", "Leeds", "LS1 1AA", "2024-01-01"}));
  EXPECT_EQ(made.from(1), (std::vector<std::uint32_t>{1}));
  MadePlan other({"house_number", "street", "city", "postcode", "updated"},
                 {{"1", "High St", "", "LS1 1AA", "2024-01-01"},
                  {"2", "High St", "Leeds", "", "2020-01-01"},
                  {"", "High St", "Bradford", "", "2020-01-01"},
                  {"1", "High St", "York", "YO1 1AA", "2021-01-01"}});
  EXPECT_EQ(other.record()[2], "");
  MadePlan job({"title", "organisation", "department", "updated"},
               {{"", "Example Ltd", "Sales", "2024-01-01"},
                {"Buyer", "Example", "", "2020-01-01"},
                {"Boss", "Sample", "", "2021-01-01"}});
  EXPECT_EQ(job.record(), (Cells{"Buyer", "Example Ltd", "Sales", "2024-01-01"}));
}

TEST(Survivor, IsTheMostCompleteRowThatIsNotDeleted) {
  MadePlan made(
      {"id", "city", "title", "is_deleted"},
      {{"1", "Leeds", "", ""}, {"2", "Leeds", "Buyer", ""}, {"3", "York", "Boss", "yes"}});
  EXPECT_EQ(made.survivor(), 1U);
  EXPECT_EQ(made.record(), (Cells{"2", "Leeds", "Buyer", ""}));
}

TEST(Survivor, HasAnIdIfAnyRowHasOne) {
  MadePlan made({"id", "full_name", "email", "phone"},
                {{"", "Laura Stone", "laura.stone@example.com", "+442079460750"},
                 {"7", "Laura Stone", "laura.stone@example.com", ""}});
  EXPECT_EQ(made.survivor(), 1U);
  EXPECT_EQ(made.record(), (Cells{"7", "Laura Stone", "laura.stone@example.com", "+442079460750"}));
  MadePlan files({{{"full_name", "email"}, {{"Laura Stone", "laura.stone@example.com"}}},
                  {{"id", "full_name"}, {{"7", "Laura Stone"}}}},
                 {1, 1});
  EXPECT_EQ(files.survivor(), 1U);
}

TEST(Survivor, WithoutAnIdKeepsThatOfADeletedRow) {
  MadePlan made({"id", "city", "is_deleted"}, {{"7", "Leeds", "yes"}, {"", "York", ""}});
  EXPECT_EQ(made.survivor(), 1U);
  EXPECT_EQ(made.record(), (Cells{"7", "York", ""}));
  EXPECT_EQ(made.from(0), (std::vector<std::uint32_t>{0}));
}

TEST(Survivor, OfDeletedRowsIsOneOfThem) {
  MadePlan made({"id", "city", "is_deleted"}, {{"1", "Leeds", "yes"}, {"2", "", "yes"}});
  EXPECT_EQ(made.record(), (Cells{"1", "Leeds", "yes"}));
}

TEST(Survivor, NeverIsARowThatWasMergedAwayAtTheSource) {
  MadePlan made({"id", "merged_into", "is_deleted", "city", "email"},
                {{"1", "2", "yes", "Leeds", "old@example.com"}, {"2", "", "no", "York", ""}});
  EXPECT_EQ(made.record(), (Cells{"2", "", "no", "York", ""}));
}

}  // namespace
}  // namespace gigo
