// SPDX-License-Identifier: Apache-2.0
#include "generate.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <set>
#include <string>

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
  EXPECT_EQ(fingerprint(made.list), 1387952211780968810U);
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

TEST(Datagen, PresetsDiffer) {
  const std::string plain = written(world_of(500, 1), 1).list;
  for (const Preset& preset : kPresets) {
    if (preset.name == "default") continue;
    EXPECT_FALSE(plain == written(world_of(500, 1, preset.name), 1).list) << preset.name;
  }
}

}  // namespace
}  // namespace datagen
