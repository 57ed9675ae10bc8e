// SPDX-License-Identifier: Apache-2.0
// Holds the generator to its table of rates and to what the presets promise, on the rows it makes.
#include "rates.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

#include "measure.hpp"

namespace datagen {
namespace {

constexpr Day kAsOf = 20'484;  // 2026-01-31
constexpr std::uint64_t kRows = 15'000;

World world_of(std::string_view preset) {
  World world;
  world.rows = kRows;
  world.seed = 7;
  world.as_of = kAsOf;
  world.preset = *find_preset(preset);
  return world;
}

const Measured& measured(std::string_view preset) {
  static std::map<std::string_view, Measured> made;
  const auto at = made.find(preset);
  return at != made.end() ? at->second
                          : made.emplace(preset, measure(world_of(preset))).first->second;
}

double share(std::uint64_t part, std::uint64_t all) {
  return static_cast<double>(part) / static_cast<double>(all);
}

class Rates : public testing::TestWithParam<Preset> {};

TEST_P(Rates, AreThoseOfTheTableInEveryPreset) {
  const Preset& preset = GetParam();
  const Tally& tally = measured(preset.name).tally;
  for (const Rate& rate : kRates) {
    const Tally::Count& count = tally.of[static_cast<std::size_t>(rate.mess)];
    EXPECT_GT(count.chances[0] + count.chances[1], 0U) << rate.name;
    for (const bool copy : {false, true}) {
      const auto chances = static_cast<double>(count.chances[copy ? 1 : 0]);
      const auto events = static_cast<double>(count.events[copy ? 1 : 0]);
      const double p = rate_of(preset, rate.mess, copy) / 10'000.0;
      EXPECT_FALSE(p == 0 && events > 0) << rate.name;
      if (chances < 400) continue;
      // Five standard deviations. What is true of a person shows in all records of all people of
      // the household, what is true of a firm in those of its people: these vary more.
      const bool of_person = rate.group == Group::kPeople || rate.group == Group::kLife;
      const bool of_firm = rate.mess == Mess::kFirmMailbox;
      const double together = of_firm ? 400 : of_person ? 6 : 1;
      const double variance = together * std::max(p * (1 - p), 0.002) * chances;
      const double off = events - p * chances;
      EXPECT_LT(off * off, 25 * variance)
          << rate.name << (copy ? " of copies: " : ": ") << events << " of " << chances;
    }
  }
}

TEST_P(Rates, LeaveOneToEightRecordsAPerson) {
  const Measured& list = measured(GetParam().name);
  EXPECT_EQ(list.rows, kRows);
  EXPECT_EQ(list.most_records, 8U);
  EXPECT_NEAR(share(list.rows, list.people), 1.366, 0.01);
}

TEST_P(Rates, LetOneNumberServeTenToTwoHundredPeople) {
  const Measured& list = measured(GetParam().name);
  EXPECT_GE(list.phones.most_people, 12U);
  EXPECT_LE(list.phones.most_people, 200U);
  EXPECT_GE(list.phones.of_ten, 3U);
  EXPECT_GE(list.emails.most_people, 5U);
  EXPECT_LE(list.emails.most_people, 200U);
}

INSTANTIATE_TEST_SUITE_P(Datagen, Rates, testing::ValuesIn(kPresets),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Presets, DefaultMissesAQuarterOfTheEmailsAndThreeTenthsOfThePhones) {
  const Measured& list = measured("default");
  EXPECT_NEAR(share(list.no_email, list.rows), 0.25, 0.02);
  EXPECT_NEAR(share(list.no_phone, list.rows), 0.30, 0.02);
}

TEST(Presets, DefaultDamagesTwoAndAHalfFieldsACopy) {
  const Measured& list = measured("default");
  ASSERT_GT(list.copies, 3'000U);
  EXPECT_NEAR(share(list.damaged_fields, list.copies), 2.5, 0.2);
}

TEST(Presets, DefaultLeavesOneCopyInTwentyWithoutEmailOrPhoneOfTheFirst) {
  const Measured& list = measured("default");
  EXPECT_NEAR(share(list.strangers, list.copies), 0.05, 0.015);
}

TEST(Presets, CleanDamagesNothingAndLosesNobody) {
  const Measured& list = measured("clean");
  EXPECT_GT(list.copies, 3'000U);
  EXPECT_EQ(list.damaged_fields, 0U);
  EXPECT_EQ(list.strangers, 0U);
  EXPECT_EQ(list.placeholders, 0U);
}

TEST(Presets, DirtyDamagesMoreThanDefault) {
  const Measured& list = measured("dirty");
  EXPECT_GT(share(list.damaged_fields, list.copies), 3.2);
  EXPECT_GT(list.placeholders, 2 * measured("default").placeholders * 7 / 10);
}

TEST(Presets, SparseMissesTwiceAsMuchAsDefault) {
  const Measured& list = measured("sparse");
  EXPECT_GT(share(list.no_email, list.rows), 0.45);
  EXPECT_GT(share(list.no_phone, list.rows), 0.50);
}

TEST(Presets, HouseholdsShareMoreOfTheirNumbers) {
  EXPECT_GT(measured("households").phones.of_two, measured("default").phones.of_two * 3 / 2);
}

TEST(Presets, AreFoundByNameOnly) {
  for (const Preset& preset : kPresets) EXPECT_EQ(find_preset(preset.name)->name, preset.name);
  EXPECT_FALSE(find_preset("filthy"));
}

}  // namespace
}  // namespace datagen
