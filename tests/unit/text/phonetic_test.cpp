// SPDX-License-Identifier: Apache-2.0
#include "text/phonetic.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace gigo::text {
namespace {

TEST(Soundex, FollowsTheRulesOfTheNationalArchives) {
  struct Case {
    std::string_view word, code;
  };
  constexpr Case kCases[] = {{"washington", "W252"},
                             {"lee", "L000"},
                             {"gutierrez", "G362"},
                             {"pfister", "P236"},
                             {"jackson", "J250"},
                             {"tymczak", "T522"},
                             {"ashcraft", "A261"},
                             {"robert", "R163"},
                             {"rupert", "R163"},
                             {"rubin", "R150"},
                             {"honeyman", "H555"},
                             {"O'Hara", "O600"},
                             {"a", "A000"},
                             {"", ""},
                             {"12", ""}};
  for (const Case& c : kCases) EXPECT_EQ(soundex(c.word).view(), c.code) << c.word;
}

TEST(Cologne, FollowsPostelsTable) {
  struct Case {
    std::string_view word, code;
  };
  constexpr Case kCases[] = {{"mueller", "657"},
                             {"muller", "657"},
                             {"luedenscheidt", "52682"},
                             {"breschnew", "17863"},
                             {"wikipedia", "3412"},
                             {"meyer", "67"},
                             {"maier", "67"},
                             {"schmidt", "862"},
                             {"schmitt", "862"},
                             {"philip", "351"},
                             {"xaver", "4837"},
                             {"cesar", "887"},
                             {"claus", "458"},
                             {"aachen", "046"},
                             {"h", ""},
                             {"", ""}};
  for (const Case& c : kCases) {
    EXPECT_EQ(cologne(c.word).view(), c.code) << c.word;
  }
}

TEST(DoubleMetaphone, GivesBothReadings) {
  struct Case {
    std::string_view word, primary, secondary;
  };
  constexpr Case kCases[] = {{"smith", "SM0", "XMT"},
                             {"schmidt", "XMT", "SMT"},
                             {"catherine", "K0RN", "KTRN"},
                             {"kathryn", "K0RN", "KTRN"},
                             {"jose", "HS", "HS"},
                             {"thomas", "TMS", "TMS"},
                             {"laugh", "LF", "LF"},
                             {"knight", "NT", "NT"},
                             {"xavier", "SF", "SFR"},
                             {"michael", "MKL", "MXL"},
                             {"caesar", "SSR", "SSR"},
                             {"bacchus", "PKS", "PKS"},
                             {"filipowicz", "FLPT", "FLPF"},
                             {"wasserman", "ASRM", "FSRM"},
                             {"wright", "RT", "RT"},
                             {"phillip", "FLP", "FLP"},
                             {"edge", "AJ", "AJ"},
                             {"gnome", "NM", "NM"},
                             {"jones", "JNS", "ANS"},
                             {"cabrillo", "KPRL", "KPR"},
                             {"school", "SKL", "SKL"},
                             {"hugh", "H", "H"},
                             {"van gogh", "FNKK", "FNKK"},
                             {"", "", ""},
                             {"123", "", ""}};
  for (const Case& c : kCases) {
    const DoubleMetaphone got = double_metaphone(c.word);
    EXPECT_EQ(got.primary.view(), c.primary) << c.word;
    EXPECT_EQ(got.secondary.view(), c.secondary) << c.word;
  }
}

TEST(DoubleMetaphone, CutsAtTheLengthAsked) {
  EXPECT_EQ(double_metaphone("washington", 8).primary.view(), "AXNKTN");
  EXPECT_EQ(double_metaphone("washington", 2).primary.view(), "AX");
  EXPECT_EQ(double_metaphone("washington", 99).primary.view(), "AXNKTN");
  EXPECT_EQ(double_metaphone("washington", 0).primary.view(), "A");
}

TEST(Nysiis, FollowsTaftsRules) {
  struct Case {
    std::string_view word, code;
  };
  constexpr Case kCases[] = {{"macdonald", "MCDANALD"},
                             {"knight", "NAGT"},
                             {"kaufman", "CAFNAN"},
                             {"phelps", "FALP"},
                             {"pfeiffer", "FAFAR"},
                             {"schneider", "SNADAR"},
                             {"lee", "LY"},
                             {"brodie", "BRADY"},
                             {"schmidt", "SNAD"},
                             {"evans", "EVAN"},
                             {"stevens", "STAFAN"},
                             {"quaize", "QAS"},
                             {"mackenna", "MCAN"},
                             {"westphal", "WASTFAL"},
                             {"mahler", "MALAR"},
                             {"bowen", "BAN"},
                             {"hayes", "HAY"},
                             {"murray", "MARY"},
                             {"o'neal", "ONAL"},
                             {"s", "S"},
                             {"12", ""},
                             {"", ""}};
  for (const Case& c : kCases) EXPECT_EQ(nysiis(c.word).view(), c.code) << c.word;
  EXPECT_EQ(nysiis("macdonald", 6).view(), "MCDANA");
  EXPECT_EQ(nysiis("macdonald", 0).view(), "M");
}

TEST(MatchRating, KeepsTheConsonantsAndBothEnds) {
  struct Case {
    std::string_view word, code;
  };
  constexpr Case kCases[] = {{"byrne", "BYRN"},
                             {"anna", "AN"},
                             {"hellman", "HLMN"},
                             {"rosenblatt", "RSNBLT"},
                             {"mcallister", "MCLSTR"},
                             {"bartholomew", "BRTLMW"},
                             {"eve", "EV"},
                             {"mimi", "MM"},
                             {"--", ""},
                             {"", ""}};
  for (const Case& c : kCases) EXPECT_EQ(match_rating(c.word).view(), c.code) << c.word;
}

TEST(MatchRating, ComparesByWhatIsLeftOver) {
  struct Case {
    std::string_view a, b;
    MatchRating expected;
  };
  constexpr Case kCases[] = {
      {"smith", "smyth", MatchRating::kAlike},     {"catherine", "kathryn", MatchRating::kAlike},
      {"byrne", "boern", MatchRating::kAlike},     {"michael", "mike", MatchRating::kDifferent},
      {"smith", "jones", MatchRating::kDifferent}, {"tim", "timothy", MatchRating::kNotCompared},
      {"", "", MatchRating::kNotCompared},         {"a", "", MatchRating::kNotCompared}};
  for (const Case& c : kCases) {
    const auto a = match_rating(c.a);
    const auto b = match_rating(c.b);
    EXPECT_EQ(compare_match_rating(a, b), c.expected) << c.a << ' ' << c.b;
    EXPECT_EQ(compare_match_rating(b, a), c.expected) << c.a << ' ' << c.b;
  }
}

TEST(Phonetic, DoesNotSeeCaseAndTakesAnyBytes) {
  EXPECT_EQ(soundex("ROBERT"), soundex("robert"));
  EXPECT_EQ(cologne("Schmidt"), cologne("schmidt"));
  EXPECT_EQ(double_metaphone("Schmidt").primary, double_metaphone("schmidt").primary);
  std::mt19937_64 random(9);
  for (int round = 0; round < 100000; ++round) {
    std::string word;
    for (std::size_t i = random() % 90; i > 0; --i) {
      word +=
          random() % 20 == 0 ? static_cast<char>(random()) : static_cast<char>('a' + random() % 26);
    }
    ASSERT_LE(double_metaphone(word).primary.size, 4);
    ASSERT_LE(cologne(word).size, 16);
    ASSERT_LE(nysiis(word).size, 16);
    ASSERT_EQ(nysiis(word).empty(), soundex(word).empty());
    ASSERT_EQ(match_rating(word).empty(), soundex(word).empty());
    ASSERT_TRUE(soundex(word).size == 4 || soundex(word).empty());
  }
}

TEST(Phonetic, PacksDifferentCodesDifferently) {
  EXPECT_EQ(soundex("").packed(), 0U);
  EXPECT_NE(soundex("robert").packed(), soundex("rubin").packed());
  EXPECT_NE(cologne("a").packed(), cologne("").packed());
  EXPECT_EQ(cologne("maier").packed(), cologne("meyer").packed());
}

}  // namespace
}  // namespace gigo::text
