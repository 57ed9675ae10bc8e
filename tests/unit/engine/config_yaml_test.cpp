// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "gigo/config.hpp"

namespace gigo {
namespace {

TEST(ConfigYaml, ReadsEveryShapeAPersonWrites) {
  const Result<Config> config = parse_config(R"(# a comment
region: NO            # Norway, not a boolean
as_of: 2026-01-31
reserved_values: "ordinary"
map:
  Company: organisation
  "Tel: 2": phone[work]
  "yes": ignore
authoritative: [tax, registration]
match: {certain: 0.95, likely: .6e0}
)",
                                             "gigo.yaml");
  ASSERT_FALSE(config.ok());  // .6e0 is no decimal of ours
  EXPECT_EQ(config.error().where, "gigo.yaml:10:32");

  const Result<Config> fixed = parse_config(R"(region: NO
map:
  Company: organisation
  "Tel: 2": phone[work]
  "yes": ignore
authoritative: [tax, registration]
nicknames:
  - Bobster = Robert
  - Sandy != Alexander
match: {certain: 0.95, likely: 0.6}
gate:
  max_duplicates: 2%
max_memory: 4GB
)",
                                            "gigo.yaml");
  ASSERT_TRUE(fixed.ok()) << fixed.error().to_string();
  EXPECT_EQ(fixed->region, "NO");
  ASSERT_EQ(fixed->map.size(), 3U);
  EXPECT_EQ(fixed->map[1].column, "Tel: 2");
  EXPECT_EQ(fixed->authoritative, (std::vector<std::string>{"tax", "registration"}));
  ASSERT_EQ(fixed->nicknames.size(), 2U);
  EXPECT_EQ(fixed->nicknames[0].base, "Robert");
  EXPECT_FALSE(fixed->nicknames[1].related);
  EXPECT_EQ(fixed->certain_ppm, 950'000);
  EXPECT_EQ(fixed->max_duplicates, 200);
  EXPECT_EQ(fixed->max_memory, 4'000'000'000U);
}

TEST(ConfigYaml, AnEmptyFileGivesTheDefaults) {
  for (const char* text : {"", "\n", "# nothing\n", "---\n", "---\n# nothing\n...\n"}) {
    const Result<Config> config = parse_config(text, "gigo.yaml");
    ASSERT_TRUE(config.ok()) << '"' << text << "\": " << config.error().to_string();
    EXPECT_EQ(config->certain_ppm, Config{}.certain_ppm);
  }
}

struct BadCase {
  const char* name;
  const char* yaml;
  const char* where;    // line and column
  const char* mention;  // part of the message
};

class BadConfigYaml : public testing::TestWithParam<BadCase> {};

TEST_P(BadConfigYaml, IsRefusedWithItsPlace) {
  const Result<Config> config = parse_config(GetParam().yaml, "gigo.yaml");
  ASSERT_FALSE(config.ok());
  EXPECT_EQ(config.error().code, ErrorCode::kUsage);
  EXPECT_EQ(config.error().where, std::string("gigo.yaml") + GetParam().where);
  EXPECT_NE(config.error().message.find(GetParam().mention), std::string::npos)
      << config.error().message;
  EXPECT_EQ(config.error().message.find('\n'), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, BadConfigYaml,
    testing::Values(
        BadCase{"UnknownKey", "region: GB\nregoin: GB\n", ":2:1", "did you mean region?"},
        BadCase{"UnknownKeyInSection", "match:\n  certian: 0.9\n", ":2:3",
                "did you mean match.certain?"},
        BadCase{"DuplicateKey", "region: GB\nregion: DE\n", ":2:1", "twice"},
        BadCase{"DuplicateSection", "match:\n  certain: 0.9\nmatch:\n  likely: 0.5\n", ":3:1",
                "twice"},
        BadCase{"DuplicateColumn", "map:\n  Tel: phone\n  tel: email\n", ":3:3", "twice"},
        BadCase{"Anchor", "region: &home GB\n", ":1:9", "anchor"},
        BadCase{"Alias", "region: *home\n", ":1:9", ""},
        BadCase{"Tag", "region: !!str GB\n", ":1:9", "tag"},
        BadCase{"LocalTag", "map: !mine\n  A: email\n", ":1:6", "tag"},
        BadCase{"ListForOneValue", "region: [GB]\n", ":1:9", "not a list"},
        BadCase{"KeysForOneValue", "region:\n  a: b\n", ":2:3", "one value"},
        BadCase{"ValueForSection", "match: 0.9\n", ":1:8", "section"},
        BadCase{"ValueForMap", "map: Company\n", ":1:6", "one line a column"},
        BadCase{"DottedKey", "match.certain: 0.9\n", ":1:1", "write certain below match"},
        BadCase{"NoValue", "region:\n", ":1:1", "no value"},
        BadCase{"NullValue", "region: ~\n", ":1:1", "no value"},
        BadCase{"WrongValue", "match:\n  certain: high\n", ":2:12", "probability"},
        BadCase{"WrongField", "map:\n  Tel: phonee\n", ":2:8", "phone"},
        BadCase{"TopLevelList", "- region\n", ":1:1", ""},
        BadCase{"TopLevelWord", "region\n", ":1:1", "keys and values"},
        BadCase{"NestedList", "authoritative: [[tax]]\n", ":1:17", "list"},
        BadCase{"OneNickname", "nicknames:\n  - Bob = Robert\n  - Bob\n", ":3:5", "two names"},
        BadCase{"NicknamesAsKeys", "nicknames:\n  Bob: Robert\n", ":2:3", "one value"},
        BadCase{"SecondDocument", "region: GB\n---\nregion: DE\n", ":2:1", "second document"},
        BadCase{"BrokenYaml", "match: {certain: 0.9\n", ":2:1", "YAML"},
        BadCase{"Tab", "match:\n\tcertain: 0.9\n", ":2:2", ""},
        BadCase{"BandsOutOfOrder", "match: {likely: 0.2, possible: 0.4}\n", "", "possible"}),
    [](const auto& param_info) { return std::string(param_info.param.name); });

TEST(ConfigYaml, DeepNestingIsRefusedNotFollowed) {
  const Result<Config> config =
      parse_config("region: " + std::string(100'000, '[') + std::string(100'000, ']'), "x.yaml");
  ASSERT_FALSE(config.ok());
  EXPECT_EQ(config.error().code, ErrorCode::kUsage);
  std::string maps;
  for (int i = 0; i < 5000; ++i) maps += "{a: ";
  EXPECT_FALSE(parse_config(maps, "x.yaml").ok());
}

TEST(ConfigYaml, AFileThatIsNotThereIsAUsageError) {
  const Result<Config> config = load_config("/nonexistent/gigo.yaml");
  ASSERT_FALSE(config.ok());
  EXPECT_EQ(config.error().code, ErrorCode::kUsage);
  EXPECT_EQ(config.error().where, "/nonexistent/gigo.yaml");
}

TEST(ConfigYaml, AFolderIsAUsageError) { EXPECT_FALSE(load_config("/").ok()); }

}  // namespace
}  // namespace gigo
