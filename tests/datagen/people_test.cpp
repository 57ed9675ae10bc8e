// SPDX-License-Identifier: Apache-2.0
// Whether the people could be real, and are not.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "base/civil_date.hpp"
#include "generate.hpp"
#include "letters.hpp"
#include "person.hpp"

namespace datagen {
namespace {

constexpr Day kAsOf = 20'484;  // 2026-01-31
constexpr Day kYear = 365;

World world_of(std::uint64_t rows, std::string_view preset = "default") {
  World world;
  world.rows = rows;
  world.seed = 7;
  world.as_of = kAsOf;
  world.preset = *find_preset(preset);
  return world;
}

const std::vector<Person>& people() {
  static const std::vector<Person> made = [] {
    std::vector<Person> out;
    const World world = world_of(20'000);
    const Pattern pattern(world.preset);
    for (std::uint64_t number = 0; number < people_of(world); ++number)
      out.push_back(make_person(world, pattern, number, nullptr));
    return out;
  }();
  return made;
}

std::string domain_of(const std::string& email) {
  std::string domain = lower(email.substr(email.rfind('@') + 1));
  return domain.substr(0, domain.find_last_not_of("> .") + 1);
}

bool reserved(const std::string& domain) {
  return domain == "example.com" || domain == "example.net" || domain == "example.org" ||
         (domain.size() > 8 && domain.substr(domain.size() - 8) == ".example");
}

TEST(People, AreOfAgeAndBornBeforeTheyWorkMarryOrMove) {
  for (const Person& person : people()) {
    EXPECT_GT(kAsOf - person.birth, 17 * kYear);
    EXPECT_LT(kAsOf - person.birth, 100 * kYear);
    for (const Day day : {person.changed_job_on, person.married_on, person.changed_email_on}) {
      if (day == kNever) continue;
      EXPECT_GT(day, of_age(person.birth));
    }
  }
}

TEST(People, AreEnteredThenChangedThenTheDayOfTheList) {
  for (const Person& person : people()) {
    for (std::uint8_t copy = 0; copy < person.records; ++copy) {
      const Dates dates = draw_dates(world_of(20'000), person, copy);
      EXPECT_GE(dates.created, of_age(person.birth));
      EXPECT_LE(dates.created, dates.updated);
      EXPECT_LE(dates.created, dates.contacted);
      EXPECT_LE(dates.updated, kAsOf);
      EXPECT_LE(dates.contacted, kAsOf);
    }
  }
}

TEST(People, WhoWorkMostlyLiveWhereTheFirmIs) {
  int workers = 0, near_work = 0;
  for (const Person& person : people()) {
    if (!person.employed) continue;
    ++workers;
    near_work += person.firm.address.city == person.home.address.city ? 1 : 0;
    EXPECT_EQ(person.firm.address.country, person.home.country);
    EXPECT_EQ(person.mobile.country, person.home.country);
    EXPECT_FALSE(person.job.empty());
  }
  EXPECT_GT(near_work * 10, workers * 7);
}

TEST(People, NamesakesAreFatherAndSonUnderOneRoof) {
  std::map<std::string, std::vector<const Person*>> by_home;
  for (const Person& person : people()) {
    if (!person.generation.empty()) by_home[person.home.address.street].push_back(&person);
  }
  int pairs = 0;
  for (const auto& [home, pair] : by_home) {
    if (pair.size() != 2) continue;
    ++pairs;
    EXPECT_EQ(pair[0]->given.latin, pair[1]->given.latin);
    EXPECT_EQ(pair[0]->family.latin, pair[1]->family.latin);
    EXPECT_GT(pair[1]->birth - pair[0]->birth, 20 * kYear);
    EXPECT_EQ(pair[0]->generation, "Sr");
    EXPECT_EQ(pair[1]->generation, "Jr");
  }
  EXPECT_GT(pairs, 10);
}

TEST(People, DaughtersLoseTheNameOfTheHouseWhenTheyMarry) {
  int daughters = 0;
  for (const Person& person : people()) {
    if (person.married_on == kNever) continue;
    EXPECT_TRUE(person.woman);
    if (person.home.flatmates || person.birth < person.home.elder_birth + 20 * kYear) continue;
    ++daughters;
    EXPECT_NE(person.maiden.latin, person.family.latin);
  }
  EXPECT_GT(daughters, 3);
}

TEST(People, HaveAnAddressOfTheirOwnThatLooksLikeTheirs) {
  std::map<std::string, int> holders;
  for (const Person& person : people()) {
    ++holders[person.email];
    EXPECT_EQ(std::count(person.email.begin(), person.email.end(), '@'), 1);
    EXPECT_FALSE(has_non_ascii(person.email));
    EXPECT_EQ(person.email.find(' '), std::string::npos);
    const char initial = slug(person.given.latin)[0];
    EXPECT_NE(person.email.substr(0, person.email.find('@')).find(initial), std::string::npos);
  }
  const auto shared = std::count_if(holders.begin(), holders.end(),
                                    [](const auto& holder) { return holder.second > 1; });
  EXPECT_LE(shared, 4);
}

TEST(People, ShareNoAddressAtWorkByChance) {
  std::map<std::string, int> holders;
  for (const Person& person : people()) {
    if (person.employed && person.work_email.rfind(person.firm.role + '@', 0) != 0)
      ++holders[person.work_email];
  }
  const auto shared = std::count_if(holders.begin(), holders.end(),
                                    [](const auto& holder) { return holder.second > 1; });
  EXPECT_GT(holders.size(), 4'000U);
  EXPECT_LE(shared, 8);
}

TEST(Lists, OfOrdinaryValuesHaveNoReservedDomain) {
  int emails = 0;
  const Generator generator(world_of(5'000));
  for (std::uint64_t row = 0; row < 5'000; ++row) {
    const Row made = generator.row(row, nullptr);
    const std::string& email = made.record[Cell::kEmail];
    if (made.kind == Kind::kPlaceholder || email.find('@') == std::string::npos) continue;
    ++emails;
    const std::string domain = domain_of(email);
    EXPECT_FALSE(reserved(domain)) << made.record[Cell::kId];
    EXPECT_NE(domain.find('.'), std::string::npos) << made.record[Cell::kId];
  }
  EXPECT_GT(emails, 3'000);
}

TEST(Lists, OfReservedValuesHaveReservedDomainsOnly) {
  World world = world_of(5'000);
  world.ordinary = false;
  const Generator generator(world);
  for (std::uint64_t row = 0; row < world.rows; ++row) {
    const Row made = generator.row(row, nullptr);
    const std::string& email = made.record[Cell::kEmail];
    if (email.find('@') == std::string::npos) continue;
    EXPECT_TRUE(reserved(domain_of(email))) << made.record[Cell::kId];
  }
}

TEST(Lists, WriteDatesInTheirOrderUnlessTheTableSaysOtherwise) {
  const World world = world_of(5'000);
  const Generator generator(world);
  int future = 0;
  for (std::uint64_t row = 0; row < world.rows; ++row) {
    const Record record = generator.row(row, nullptr).record;
    const auto created = gigo::base::parse_iso_date(record[Cell::kCreated]);
    const auto updated = gigo::base::parse_iso_date(record[Cell::kUpdated]);
    const auto contacted = gigo::base::parse_iso_date(record[Cell::kLastContacted]);
    if (updated) {
      EXPECT_LE(created.value_or(*updated), *updated);
      EXPECT_LE(*updated, kAsOf);
    }
    if (contacted && *contacted > kAsOf) ++future;
  }
  EXPECT_LT(future, 40);
}

}  // namespace
}  // namespace datagen
