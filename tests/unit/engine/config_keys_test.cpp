// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <set>

#include "engine/config_values.hpp"
#include "gigo/config.hpp"

namespace gigo {
namespace {

TEST(ConfigKeys, DefaultsInTheTableAreTheDefaultsOfTheStruct) {
  for (const ConfigKey& key : config_keys()) {
    EXPECT_EQ(get_config(Config{}, key.name), key.fallback) << key.name;
  }
}

TEST(ConfigKeys, EveryValueCanBeSetFromWhatItIsShownAs) {
  struct Case {
    const char* key;
    const char* value;
    const char* shown;
  };
  constexpr Case kCases[] = {
      {"region", "gb", "GB"},
      {"region", "AC", "AC"},
      {"region", "TA", "TA"},
      {"as_of", "2026-01-31", "2026-01-31"},
      {"reserved_values", "ordinary", "ordinary"},
      {"map", "Tel 2=phone[work]", "Tel 2=phone[work]"},
      {"authoritative", "Tax, registration", "tax, registration"},
      {"nicknames", "Bobster=Robert , Sandy != Alexander", "Bobster = Robert, Sandy != Alexander"},
      {"match.certain", "0.995000", "0.995"},
      {"match.likely", "1", "1"},
      {"match.possible", "0.000001", "0.000001"},
      {"match.max_pairs", "5000000", "5000000"},
      {"merge", "likely", "likely"},
      {"stale.no_contact_days", "365", "365"},
      {"stale.unconfirmed_days", "1", "1"},
      {"gate.max_duplicates", "2%", "2%"},
      {"gate.max_incomplete", " 2.5 % ", "2.5%"},
      {"gate.max_invalid", "0%", "0%"},
      {"gate.max_stale", "none", "none"},
      {"threads", "8", "8"},
      {"max_memory", "4GB", "4GB"},
  };
  std::set<std::string_view> covered;
  for (const Case& c : kCases) {
    Config config;
    const Status set = set_config(config, c.key, c.value);
    ASSERT_TRUE(set.ok()) << c.key << ": " << set.error().to_string();
    EXPECT_EQ(get_config(config, c.key), c.shown) << c.key;
    Config again;
    ASSERT_TRUE(set_config(again, c.key, c.shown).ok()) << c.key;
    EXPECT_EQ(get_config(again, c.key), c.shown) << c.key;
    covered.insert(c.key);
  }
  EXPECT_EQ(covered.size(), config_keys().size()) << "a key has no case here";
}

TEST(ConfigKeys, RefusesWhatIsNotExactlyAValue) {
  constexpr const char* kCases[][2] = {
      {"region", "GBR"},
      {"region", "UK"},
      {"region", "EN"},
      {"region", "A "},
      {"region", "4X"},
      {"as_of", "31/01/2026"},
      {"as_of", "2026-02-30"},
      {"reserved_values", "yes"},
      {"match.certain", "1.01"},
      {"match.certain", "0.9999999"},
      {"match.certain", "0,99"},
      {"match.certain", "99%"},
      {"match.certain", "-0.5"},
      {"match.certain", "1e-3"},
      {"match.certain", "."},
      {"gate.max_stale", "2"},
      {"gate.max_stale", "0.02"},
      {"gate.max_stale", "101%"},
      {"gate.max_stale", "2.555%"},
      {"threads", "-1"},
      {"threads", "1025"},
      {"threads", "0"},
      {"max_memory", "4 gigs"},
      {"max_memory", "GB"},
      {"max_memory", "99999999999GB"},
      {"merge", "Certain"},
      {"stale.no_contact_days", "0"},
      {"map", "Tel=fone"},
      {"region", ""},
      {"region", "  "},
      {"match.max_pairs", "0"},
      {"nicknames", "Bob"},
      {"nicknames", "Bob Robert"},
      {"nicknames", "= Robert"},
      {"nicknames", "Bob ="},
      {"nicknames", "!= Robert"},
      {"nicknames", "Bob == Robert"},
      {"nicknames", "Bob = Robert = Rob"},
      {"nicknames", "Bob: Robert"},
      {"nicknames", "Bob = bob"},
      {"nicknames", "José = Jose"},
      {"nicknames", "Bob = ..."},
      {"nicknames", "Bobster = Robert, Sandy"},
      {"nicknames", "Bobster = Robert,"},
  };
  for (const auto& c : kCases) {
    Config config;
    const Status set = set_config(config, c[0], c[1]);
    ASSERT_FALSE(set.ok()) << c[0] << " = " << c[1];
    EXPECT_EQ(set.error().code, ErrorCode::kUsage);
    EXPECT_EQ(get_config(config, c[0]), get_config(Config{}, c[0])) << "changed though refused";
  }
}

TEST(ConfigKeys, ALaterRuleForTheSameColumnReplacesTheEarlierOne) {
  Config config;
  ASSERT_TRUE(set_config(config, "map", "Tel=phone").ok());
  ASSERT_TRUE(set_config(config, "map", "Name=full_name").ok());
  ASSERT_TRUE(set_config(config, "map", " tel =phone[work]").ok());
  ASSERT_EQ(config.map.size(), 2U);
  EXPECT_EQ(config.map[0].column, "Name");
  EXPECT_EQ(to_string(config.map[1].ref), "phone[work]");
}

TEST(ConfigKeys, ALaterRuleForTheSameTwoNamesReplacesTheEarlierOne) {
  Config config;
  ASSERT_TRUE(set_config(config, "nicknames", "Bobster = Robert").ok());
  ASSERT_TRUE(set_config(config, "nicknames", "Sandy != Alexander").ok());
  ASSERT_TRUE(set_config(config, "nicknames", "robert != BOBSTER").ok());
  EXPECT_EQ(get_config(config, "nicknames"), "Sandy != Alexander, robert != BOBSTER");
}

TEST(ConfigKeys, NicknamesAreBounded) {
  Config config;
  std::string many;
  for (int i = 0; i < 5'001; ++i) {
    many += (i == 0 ? "" : ",") + std::string("Zz") + std::to_string(i) + "=Robert";
  }
  const Status set = set_config(config, "nicknames", many);
  ASSERT_FALSE(set.ok());
  EXPECT_TRUE(config.nicknames.empty());
}

TEST(ConfigKeys, NamesTheNearestKey) {
  EXPECT_EQ(nearest_config_key("match.certian"), "match.certain");
  EXPECT_EQ(nearest_config_key("certain"), "match.certain");
  EXPECT_EQ(nearest_config_key("Regoin"), "region");
  EXPECT_EQ(nearest_config_key("max_duplicate"), "gate.max_duplicates");
  EXPECT_EQ(nearest_config_key("colour_of_the_sky"), "");
}

TEST(ConfigKeys, BandsMustBeInOrder) {
  Config config;
  EXPECT_TRUE(check_config(config).ok());
  ASSERT_TRUE(set_config(config, "match.likely", "0.995").ok());
  EXPECT_FALSE(check_config(config).ok());
  ASSERT_TRUE(set_config(config, "match.certain", "0.995").ok());
  EXPECT_TRUE(check_config(config).ok());
  ASSERT_TRUE(set_config(config, "match.possible", "0.996").ok());
  EXPECT_FALSE(check_config(config).ok());
}

TEST(ConfigValues, ReadsSizesExactly) {
  EXPECT_EQ(engine::parse_bytes("4GB"), 4'000'000'000ULL);
  EXPECT_EQ(engine::parse_bytes("4GiB"), 4ULL << 30);
  EXPECT_EQ(engine::parse_bytes("1.5 GB"), 1'500'000'000ULL);
  EXPECT_EQ(engine::parse_bytes("500mb"), 500'000'000ULL);
  EXPECT_EQ(engine::parse_bytes("123"), 123ULL);
  EXPECT_EQ(engine::parse_bytes("none"), 0ULL);
  EXPECT_EQ(engine::parse_bytes("1.5"), std::nullopt);
  EXPECT_EQ(engine::format_bytes(1ULL << 30), "1GiB");
  EXPECT_EQ(engine::format_bytes(1'500'000'001), "1500000001");
}

}  // namespace
}  // namespace gigo
