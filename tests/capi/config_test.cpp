// SPDX-License-Identifier: Apache-2.0
// What gigo.h promises of configurations, engines, words and errors.
#include <cstring>
#include <nlohmann/json.hpp>
#include <string>

#include "capi/owned.hpp"

namespace gigo::capi_test {
namespace {

std::string get(const Config& config, std::string_view key) {
  gigo_str value{};
  EXPECT_EQ(gigo_config_get(config.get(), key.data(), key.size(), &value, nullptr), GIGO_OK) << key;
  EXPECT_NE(value.data, nullptr) << key;
  return std::string(view(value));
}

gigo_status set(const Config& config, std::string_view key, std::string_view value,
                gigo_error* error = nullptr) {
  return gigo_config_set(config.get(), key.data(), key.size(), value.data(), value.size(), error);
}

gigo_status load(const Config& config, std::string_view text, gigo_error* error = nullptr) {
  return gigo_config_load(config.get(), text.data(), text.size(), error);
}

nlohmann::json described() {
  std::string text;
  EXPECT_EQ(gigo_config_describe(append, &text, nullptr), GIGO_OK);
  return nlohmann::json::parse(text);
}

std::string all_values(const Config& config) {
  std::string all;
  for (const auto& key : described()) {
    const auto name = key.at("name").get<std::string>();
    all += name + '=' + get(config, name) + '\n';
  }
  return all;
}

TEST(CapiConfig, HasGigosDefaultsAndOneThread) {  // [R-CONFIG-1]
  const Config config = make_config({});
  EXPECT_EQ(get(config, "threads"), "1");
  EXPECT_EQ(get(config, "region"), "");
  EXPECT_EQ(get(config, "match.certain"), "0.99");
  EXPECT_EQ(get(config, "merge"), "certain");
}

TEST(CapiConfig, AFailedSetChangesNothing) {  // [R-CONFIG-2] [R-ERROR-2]
  const Config config = make_config();
  const std::string before = all_values(config);
  gigo_error error{};
  EXPECT_EQ(set(config, "regoin", "DE", &error), GIGO_UNKNOWN_KEY);
  EXPECT_STREQ(error.where, "regoin");
  EXPECT_NE(std::string(error.message).find("region"), std::string::npos) << error.message;
  for (const auto& [key, value] :
       Settings{{"region", "XX9"}, {"threads", "many"}, {"match.certain", "2"}, {"merge", "all"}}) {
    EXPECT_EQ(set(config, key, value, &error), GIGO_CONFIG_VALUE) << key;
    EXPECT_EQ(error.where, key);
  }
  EXPECT_EQ(all_values(config), before);
}

TEST(CapiConfig, MapAndGateAreWithoutEffectAndNoDateIsOld) {  // [R-CONFIG-3]
  const Settings with = {{"region", "GB"},
                         {"reserved_values", "ordinary"},
                         {"map", "Mail=email"},
                         {"gate.max_stale", "0%"},
                         {"gate.max_duplicates", "0%"}};
  const Engine plain = make_engine();
  EXPECT_EQ(answers(make_engine(with).get()), answers(plain.get()));

  std::string found;
  const Profile old = {
      cell(GIGO_FIELD_FULL_NAME, "Ada Example"), cell(GIGO_FIELD_EMAIL, "ada@example.com"),
      cell(GIGO_FIELD_LAST_CONTACTED, "1999-01-01"), cell(GIGO_FIELD_UPDATED, "2999-01-01")};
  const auto check = [&](const Engine& engine) {
    found.clear();
    EXPECT_EQ(gigo_check(make_worker(engine).get(), old.data(), old.size(), append_finding, &found,
                         nullptr),
              GIGO_OK);
  };
  check(plain);
  EXPECT_EQ(found.find("no_contact_since"), std::string::npos) << found;
  EXPECT_EQ(found.find("future"), std::string::npos) << found;
  check(make_engine({{"as_of", "2026-01-31"}}));
  EXPECT_NE(found.find("profile.no_contact_since"), std::string::npos) << found;
  EXPECT_NE(found.find("future"), std::string::npos) << found;
}

TEST(CapiConfig, AValueGivenBackChangesNothing) {  // [R-CONFIG-4]
  const Config config = make_config({{"region", "GB"},
                                     {"authoritative", "customer"},
                                     {"nicknames", "Bobster = Robert, Sandy != Alexander"},
                                     {"as_of", "2026-01-31"},
                                     {"max_memory", "4GB"},
                                     {"match.likely", "0.625"},
                                     {"gate.max_stale", "2.5%"}});
  const std::string before = all_values(config);
  for (const auto& key : described()) {
    const auto name = key.at("name").get<std::string>();
    const std::string value = get(config, name);
    if (value.empty() || name == "map") continue;
    EXPECT_EQ(set(config, name, value), GIGO_OK) << name << '=' << value;
  }
  EXPECT_EQ(all_values(config), before);
}

TEST(CapiConfig, ATextReplacesEverything) {  // [R-CONFIG-5]
  const Config config = make_config({{"region", "GB"}, {"merge", "likely"}});
  ASSERT_EQ(load(config, "region: DE\nmatch:\n  likely: 0.7\n"), GIGO_OK);
  EXPECT_EQ(get(config, "region"), "DE");
  EXPECT_EQ(get(config, "match.likely"), "0.7");
  EXPECT_EQ(get(config, "merge"), "certain");
  EXPECT_EQ(get(config, "threads"), "1");

  const std::string before = all_values(config);
  struct Wrong {
    const char* text;
    std::int64_t line;
  };
  const Wrong wrong[] = {{"region: GB\nregoin: DE\n", 2},
                         {"region: GB\nregion: DE\n", 2},
                         {"match:\n  likely: [1]\n", 2},
                         {"region: &a GB\n", 1},
                         {"region: !!str GB\n", 1},
                         {"region: GB\nmerge: all\n", 2},
                         {"a: [", 1}};
  for (const auto& [text, line] : wrong) {
    gigo_error error{};
    EXPECT_EQ(load(config, text, &error), GIGO_CONFIG) << text;
    EXPECT_EQ(error.row, line) << text << error.message;
    EXPECT_GE(error.column, 1) << text;
  }
  const std::string deep(5000, '[');
  EXPECT_EQ(load(config, "region: " + deep), GIGO_CONFIG);
  EXPECT_EQ(all_values(config), before);
}

TEST(CapiConfig, LoadNamesTheKeyAndShowsNoControlCharacter) {
  const Config config = make_config({});
  gigo_error error{};
  for (const auto& [text, key] : {std::pair{"region: nowhere\n", "region"},
                                  {"match:\n  likely: much\n", "match.likely"},
                                  {"regoin: GB\n", "regoin"},
                                  {"[a]\n", ""}}) {
    EXPECT_EQ(load(config, text, &error), GIGO_CONFIG) << text;
    EXPECT_STREQ(error.where, key) << error.message;
  }
  for (const std::string& text :
       {std::string("\0", 1), std::string("\x01: 1"), std::string("\x1B")}) {
    EXPECT_EQ(load(config, text, &error), GIGO_CONFIG);
    for (const char c : std::string_view(error.message)) EXPECT_GE(c, ' ') << error.message;
  }
}

TEST(CapiConfig, DescribesEveryKey) {  // [R-CONFIG-6]
  const nlohmann::json keys = described();
  ASSERT_GT(keys.size(), 15u);
  const Config config = make_config({});
  for (const auto& key : keys) {
    for (const char* member : {"name", "values", "default", "doc"})
      EXPECT_TRUE(key.at(member).is_string()) << key;
    EXPECT_TRUE(key.at("shapes_output").is_boolean()) << key;
    get(config, key.at("name").get<std::string>());
  }
}

TEST(CapiEngine, IsNotReachedByLaterChangesOfItsConfig) {  // [R-ENGINE-1] [R-HANDLE-1]
  Config config = make_config();
  gigo_engine* made = nullptr;
  ASSERT_EQ(gigo_engine_new(config.get(), &made, nullptr), GIGO_OK);
  const Engine engine(made);
  const std::string before = answers(made);
  const std::string fingerprint(view(gigo_engine_fingerprint(made)));
  ASSERT_EQ(set(config, "region", "US"), GIGO_OK);
  EXPECT_EQ(answers(made), before);
  config.reset();
  EXPECT_EQ(answers(made), before);
  EXPECT_EQ(view(gigo_engine_fingerprint(made)), fingerprint);
}

TEST(CapiEngine, RefusesKeysThatContradictEachOther) {
  const Config config = make_config({{"match.likely", "0.995"}, {"match.certain", "0.6"}});
  gigo_engine* made = nullptr;
  gigo_error error{};
  EXPECT_EQ(gigo_engine_new(config.get(), &made, &error), GIGO_CONFIG);
  EXPECT_EQ(made, nullptr);
  EXPECT_NE(error.message[0], '\0');
}

TEST(CapiEngine, EqualFingerprintsGiveEqualAnswers) {  // [R-ENGINE-2] [R-HOST-4]
  const auto fingerprint = [](const Settings& settings) {
    return std::string(view(gigo_engine_fingerprint(make_engine(settings).get())));
  };
  const std::string one = fingerprint({{"region", "GB"}});
  EXPECT_EQ(one.find_first_not_of("0123456789abcdef"), std::string::npos) << one;
  EXPECT_GE(one.size(), 16u);
  EXPECT_EQ(fingerprint({{"region", "GB"}, {"threads", "4"}, {"max_memory", "4GB"}}), one);
  EXPECT_NE(fingerprint({{"region", "DE"}}), one);
  EXPECT_NE(fingerprint({{"region", "GB"}, {"match.likely", "0.6"}}), one);
  EXPECT_EQ(answers(make_engine({{"region", "GB"}, {"threads", "8"}}).get()),
            answers(make_engine({{"region", "GB"}}).get()));
}

TEST(CapiError, IsUntouchedOnSuccessAndMayBeAbsent) {  // [R-ERROR-1]
  gigo_error error;
  std::memset(&error, 0x5a, sizeof error);
  gigo_error before;
  std::memcpy(&before, &error, sizeof error);
  const Config config = make_config({});
  EXPECT_EQ(set(config, "region", "GB", &error), GIGO_OK);
  EXPECT_EQ(std::memcmp(&error, &before, sizeof error), 0);
  EXPECT_EQ(set(config, "region", "nowhere", nullptr), GIGO_CONFIG_VALUE);
  EXPECT_EQ(set(config, "region", "nowhere", &error), GIGO_CONFIG_VALUE);
  EXPECT_EQ(error.code, GIGO_CONFIG_VALUE);
  EXPECT_NE(std::memchr(error.where, 0, sizeof error.where), nullptr);
  EXPECT_NE(std::memchr(error.message, 0, sizeof error.message), nullptr);
}

TEST(CapiError, IsCutAtACharacter) {  // [R-ERROR-6]
  static_assert(sizeof(gigo_error) == 512);
  const Config config = make_config({});
  std::string key = "x";
  for (int i = 0; i < 400; ++i) key += "\xC3\xA4";
  gigo_error error{};
  EXPECT_EQ(set(config, key, "1", &error), GIGO_UNKNOWN_KEY);
  for (const std::string_view text :
       {std::string_view(error.where), std::string_view(error.message)}) {
    EXPECT_LT(text.size(), 400u);
    EXPECT_FALSE(text.ends_with('\xC3')) << text;
  }
  EXPECT_LT(std::strlen(error.where), sizeof error.where);
}

TEST(CapiWords, AWriterThatSaysStopIsNotCalledAgain) {  // [R-CALLBACK-1] [R-STRING-2]
  int calls = 0;
  const auto stop = [](void* user, const char*, size_t) {
    return ++*static_cast<int*>(user) > 0 ? 7 : 0;
  };
  EXPECT_EQ(gigo_vocabulary(stop, &calls, nullptr), GIGO_CANCELLED);
  EXPECT_EQ(calls, 1);
  EXPECT_EQ(gigo_config_describe(stop, &calls, nullptr), GIGO_CANCELLED);
  EXPECT_EQ(calls, 2);
  std::string text;
  EXPECT_EQ(gigo_vocabulary(append, &text, nullptr), GIGO_OK);
  EXPECT_TRUE(nlohmann::json::accept(text));
}

}  // namespace
}  // namespace gigo::capi_test
