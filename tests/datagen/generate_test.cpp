// SPDX-License-Identifier: Apache-2.0
#include "generate.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "base/civil_date.hpp"

namespace datagen {
namespace {

constexpr Day kAsOf = 20'484;  // 2026-01-31

World world_of(std::uint64_t rows, std::uint64_t seed, std::string_view preset = "default") {
  World world;
  world.rows = rows;
  world.seed = seed;
  world.as_of = kAsOf;
  world.preset = *find_preset(preset);
  return world;
}

struct Written {
  std::string list, truth;
};

std::string drain(std::FILE* file) {
  std::string text(static_cast<std::size_t>(std::ftell(file)), '\0');
  std::rewind(file);
  EXPECT_EQ(std::fread(text.data(), 1, text.size(), file), text.size());
  std::fclose(file);
  return text;
}

Written written(const World& world, unsigned threads) {
  std::FILE* list = std::tmpfile();
  std::FILE* truth = std::tmpfile();
  EXPECT_TRUE(write_list(world, threads, list, truth));
  return {drain(list), drain(truth)};
}

/// The rows of a list of 20,000, made once.
struct Sample {
  std::vector<Row> rows;
  Tally tally;
};

const Sample& sample() {
  static const Sample made = [] {
    Sample out;
    const World world = world_of(20'000, 7);
    const Generator generator(world);
    for (std::uint64_t row = 0; row < world.rows; ++row)
      out.rows.push_back(generator.row(row, &out.tally));
    return out;
  }();
  return made;
}

double share_of_rows(bool (*holds)(const Record&)) {
  const auto& rows = sample().rows;
  const auto count =
      std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return holds(row.record); });
  return static_cast<double>(count) / static_cast<double>(rows.size());
}

std::uint64_t fingerprint(std::string_view text) {
  std::uint64_t sum = 1469598103934665603ULL;  // FNV-1a
  for (const char c : text) sum = (sum ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return sum;
}

TEST(Datagen, DayOfTheListIsTheDefaultOfTheCommand) {
  EXPECT_EQ(gigo::base::parse_iso_date("2026-01-31"), kAsOf);
}

TEST(Datagen, SameSeedGivesTheSameBytesForAnyNumberOfThreads) {
  const Written one = written(world_of(40'000, 7), 1);
  const Written three = written(world_of(40'000, 7), 3);
  EXPECT_TRUE(one.list == three.list);
  EXPECT_TRUE(one.truth == three.truth);
  EXPECT_FALSE(one.list == written(world_of(40'000, 8), 1).list);
}

TEST(Datagen, BytesAreThoseOfEveryOtherMachine) {
  // Changes whenever the generator does; then put the new number here and say so in the commit.
  const Written made = written(world_of(3'000, 42), 2);
  EXPECT_EQ(fingerprint(made.list), 3375913529459022695U);
  EXPECT_EQ(fingerprint(made.truth), 9746609131024100929U);
}

TEST(Datagen, TruthNamesEachRecordOnceInTheOrderOfTheList) {
  const Written made = written(world_of(5'000, 3), 2);
  std::set<std::string> seen;
  std::size_t at = made.truth.find('\n') + 1;
  EXPECT_EQ(made.truth.substr(0, at), "record_id,cluster_id\n");
  std::uint64_t number = 0;
  while (at < made.truth.size()) {
    const std::size_t comma = made.truth.find(',', at);
    const std::string id = made.truth.substr(at, comma - at);
    EXPECT_TRUE(seen.insert(id).second) << id;
    EXPECT_EQ(std::stoull(id.substr(1)), ++number);
    EXPECT_NE(made.list.find('\n' + id + ','), std::string::npos) << id;
    at = made.truth.find('\n', at) + 1;
  }
  EXPECT_EQ(number, 5'000U);
}

TEST(Datagen, OrderIsAPermutation) {
  for (const std::uint64_t n : {1U, 2U, 3U, 4U, 5U, 1'000U, 4'097U}) {
    const Order order(n, 11);
    std::set<std::uint64_t> to;
    for (std::uint64_t row = 0; row < n; ++row) to.insert(order(row));
    EXPECT_EQ(to.size(), n);
    EXPECT_EQ(*to.rbegin(), n - 1);
  }
}

TEST(Datagen, EveryKindOfMessIsAsFrequentAsItsRateSays) {
  const Tally& tally = sample().tally;
  for (const Rate& rate : kRates) {
    const Tally::Count& count = tally.of[static_cast<std::size_t>(rate.mess)];
    EXPECT_GT(count.chances[0] + count.chances[1], 0U) << rate.name;
    for (const bool copy : {false, true}) {
      const auto chances = static_cast<double>(count.chances[copy ? 1 : 0]);
      if (chances < 400) continue;
      const double p = rate_of(kPresets[1], rate.mess, copy) / 10'000.0;
      // Five standard deviations; traits of people and firms show in all their records, so they
      // vary more.
      const bool shared = rate.group == Group::kPeople || rate.group == Group::kLife;
      const double variance = (shared ? 4 : 1) * std::max(p * (1 - p), 0.002) * chances;
      const auto events = static_cast<double>(count.events[copy ? 1 : 0]);
      const double off = events - p * chances;
      EXPECT_LT(off * off, 25 * variance)
          << rate.name << (copy ? " of copies: " : ": ") << events << " of " << chances;
    }
  }
}

TEST(Datagen, DefaultListMissesEmailsAndPhonesAsLists) {
  EXPECT_NEAR(share_of_rows([](const Record& r) { return r[Cell::kEmail].empty(); }), 0.25, 0.03);
  EXPECT_NEAR(share_of_rows([](const Record& r) {
                return r[Cell::kPhone].empty() && r[Cell::kMobile].empty();
              }),
              0.30, 0.03);
  EXPECT_LT(share_of_rows([](const Record& r) {
              return r[Cell::kFirstName].empty() && r[Cell::kLastName].empty();
            }),
            0.01);
}

TEST(Datagen, CopiesHaveAboutTwoAndAHalfDamagedFields) {
  const Tally& tally = sample().tally;
  ASSERT_GT(tally.copies, 4'000U);
  EXPECT_NEAR(static_cast<double>(tally.damaged_fields) / static_cast<double>(tally.copies), 2.5,
              0.25);
}

TEST(Datagen, PeopleHaveOneToEightRecords) {
  std::map<std::uint64_t, int> records;
  for (const Row& row : sample().rows) ++records[row.person];
  int most = 0;
  for (const auto& [person, count] : records) most = std::max(most, count);
  EXPECT_EQ(most, 8);
  EXPECT_NEAR(20'000.0 / static_cast<double>(records.size()), 1.366, 0.01);
}

TEST(Datagen, OneMailboxAndOneSwitchboardServeManyPeople) {
  std::map<std::string, std::set<std::uint64_t>> mailboxes;
  const World world = world_of(20'000, 7);
  const Pattern pattern(world.preset);
  std::map<std::string, int> switchboards;
  for (std::uint64_t number = 0; number < 14'000; ++number) {
    const Person person = make_person(world, pattern, number, nullptr);
    if (!person.employed) continue;
    if (person.behind_switchboard)
      ++switchboards[write_phone(person.firm.switchboard, PhoneStyle::kCompact)];
    if (person.work_email.substr(0, person.work_email.find('@')) == person.firm.role) {
      mailboxes[person.work_email].insert(number);
    }
  }
  const auto most =
      std::max_element(switchboards.begin(), switchboards.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  EXPECT_GT(most->second, 60);
  EXPECT_LT(most->second, 260);
  const auto widest = std::max_element(
      mailboxes.begin(), mailboxes.end(),
      [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
  EXPECT_GE(widest->second.size(), 10U);
  EXPECT_LT(widest->second.size(), 400U);
}

TEST(Datagen, NamesakesAreFatherAndSonUnderOneRoof) {
  const World world = world_of(20'000, 7);
  const Pattern pattern(world.preset);
  std::map<std::string, std::vector<Person>> by_home;
  for (std::uint64_t number = 0; number < 14'000; ++number) {
    Person person = make_person(world, pattern, number, nullptr);
    if (!person.generation.empty())
      by_home[person.home.address.street].push_back(std::move(person));
  }
  int pairs = 0;
  for (const auto& [home, people] : by_home) {
    if (people.size() != 2) continue;
    ++pairs;
    EXPECT_EQ(people[0].given.latin, people[1].given.latin);
    EXPECT_GT(people[1].birth - people[0].birth, 17 * 365);
    EXPECT_EQ(people[0].generation, "Sr");
    EXPECT_EQ(people[1].generation, "Jr");
  }
  EXPECT_GT(pairs, 10);
}

TEST(Datagen, ReservedListsHoldReservedDomainsOnly) {
  for (const Row& row : sample().rows) {
    const std::string& email = row.record[Cell::kEmail];
    const std::size_t at = email.rfind('@');
    if (at == std::string::npos) continue;
    std::string domain = email.substr(at + 1);
    domain = domain.substr(0, domain.find_last_not_of("> .") + 1);
    for (char& c : domain) c = gigo::base::to_lower(c);
    const bool reserved = domain == "example.com" || domain == "example.net" ||
                          domain == "example.org" ||
                          (domain.size() > 8 && domain.substr(domain.size() - 8) == ".example");
    EXPECT_TRUE(reserved) << row.record[Cell::kId];
  }
}

TEST(Datagen, FamilyNamesAreManyAndTheFirstOnesFrequent) {
  std::map<std::string, int> families;
  for (const Row& row : sample().rows) ++families[row.record[Cell::kLastName]];
  EXPECT_GT(families.size(), 7'000U);
  families.erase("");
  const auto most =
      std::max_element(families.begin(), families.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  EXPECT_GT(most->second, 25);
  EXPECT_LT(most->second, 200);
}

TEST(Datagen, CleanListsHaveNoSlips) {
  const World world = world_of(3'000, 1, "clean");
  const Generator generator(world);
  Tally tally;
  for (std::uint64_t row = 0; row < world.rows; ++row) (void)generator.row(row, &tally);
  EXPECT_EQ(tally.damaged_fields, 0U);
  EXPECT_GT(tally.copies, 700U);
}

TEST(Datagen, PresetsDiffer) {
  const std::string plain = written(world_of(500, 1), 1).list;
  for (const Preset& preset : kPresets) {
    if (preset.name == "default") continue;
    EXPECT_FALSE(plain == written(world_of(500, 1, preset.name), 1).list) << preset.name;
  }
}

}  // namespace
}  // namespace datagen
