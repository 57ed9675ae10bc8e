// SPDX-License-Identifier: Apache-2.0
#include "text/spelling_key.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "text/fold.hpp"

namespace gigo::text {
namespace {

std::string key(std::string_view name) { return std::string(spelling_key(fold(name)).view()); }
std::string consonants(std::string_view name) {
  return std::string(consonant_key(fold(name)).view());
}

// Each line: one name in the spellings of several systems and languages.
const std::vector<std::vector<std::string_view>> kFamilies = {
    {"Щербаков", "Shcherbakov", "Scherbakow", "Schtscherbakow", "Chtcherbakov", "Szczerbakow",
     "Ŝerbakov"},
    {"Юрий", "Yuri", "Yuriy", "Jurij", "Iouri", "Yury"},
    {"Сергей", "Sergey", "Sergei", "Sergej"},
    {"Чехов", "Chekhov", "Tschechow", "Tchekhov", "Czechow", "Čehov"},
    {"Ельцов", "Yeltsov", "Jelzow", "Eltsov"},
    {"Трущёв", "Trushchev", "Truschtschew", "Trouchtchev"},
    {"Жуков", "Zhukov", "Žukov", "Zukov"},
    {"Вишневський", "Vyshnevskyy", "Vyshnevsky", "Vyshnevskiy", "Wyschnewskyj"},
    {"Володимир", "Volodymyr", "Wolodymyr"},
    {"Наталья", "Natalya", "Natalia", "Natalja"},
    {"Аркадий", "Arkadii", "Arkadiy", "Arkady"},
    {"Щастлива", "Shchastlyva"},
    {"Ђорђевић", "Đorđević", "Djordjević", "Dordevic"},
    {"Müller", "Mueller", "Muller", "MÜLLER"},
    {"Søren", "Soeren", "Soren", "Sören"},
    {"Jørgensen", "Jorgensen", "Joergensen", "Jörgensen"},
    {"Åse", "Aase", "Ase"},
    {"Jäger", "Jaeger", "Jager", "Jæger"},
    {"Παπαδόπουλος", "Papadopoulos", "Papadopulos"},
    {"Meyer", "Meier", "Maier", "Mayer"},
    {"Nuristani", "Nooristani"},
    {"Schmidt", "Shmidt", "Šmidt"},
};

TEST(SpellingKey, IsOneForTheSpellingsOfAName) {
  for (const auto& family : kFamilies) {
    for (const std::string_view name : family) EXPECT_EQ(key(name), key(family.front())) << name;
  }
}

TEST(SpellingKey, DiffersForDifferentNames) {
  for (std::size_t i = 0; i < kFamilies.size(); ++i) {
    for (std::size_t k = i + 1; k < kFamilies.size(); ++k) {
      EXPECT_NE(key(kFamilies[i].front()), key(kFamilies[k].front()));
    }
  }
  EXPECT_NE(key("Maria"), key("Mario"));
  EXPECT_NE(key("Paul"), key("Saul"));
}

TEST(ConsonantKey, MeetsWhatArabicAndHebrewWrite) {
  const std::vector<std::vector<std::string_view>> families = {
      {"محمد", "Muhammad", "Mohammed", "Mohamed"},
      {"سلمان", "Salman"},
      {"بافل", "Pavel"},
      {"حسين", "Hussein", "Husayn", "Hossein"},
      {"وليد", "Walid", "Waleed"},
      {"جمال", "Jamal", "Jamaal"},
      {"דוד", "David"},
  };
  for (const auto& family : families) {
    for (const std::string_view name : family) {
      EXPECT_EQ(consonants(name), consonants(family.front())) << name;
    }
  }
  EXPECT_NE(consonants("Salman"), consonants("Sliman Din"));
}

TEST(SpellingKey, TakesAnyBytesAndIsBounded) {
  EXPECT_EQ(key(""), "");
  EXPECT_EQ(key("7"), "7");
  EXPECT_EQ(spelling_key("42x\xff").view(), "42ks");
  std::mt19937_64 random(3);
  for (int round = 0; round < 20000; ++round) {
    std::string word;
    for (std::size_t i = random() % 60; i > 0; --i) word += static_cast<char>(random());
    const SpellingKey any = spelling_key(word);
    ASSERT_LE(any.size, any.letters.size());
    ASSERT_LE(consonant_key(word).size, any.letters.size());
    ASSERT_EQ(spelling_key(any.view()).view().empty(), any.view().empty());
  }
}

}  // namespace
}  // namespace gigo::text
