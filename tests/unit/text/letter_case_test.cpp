// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <clocale>
#include <string>

#include "random_text.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

TEST(LetterCase, MapsWholeTexts) {
  EXPECT_EQ(lower("JANE DOE"), "jane doe");
  EXPECT_EQ(lower("ÉMILE ŁÓDŹ ЩЕРБАКОВ"), "émile łódź щербаков");
  EXPECT_EQ(lower("ΠΑΠΑΔΟΠΟΥΛΟΣ"), "παπαδοπουλος");  // final sigma
  EXPECT_EQ(upper("straße émile"), "STRASSE ÉMILE");
  EXPECT_EQ(title_word("éMILE"), "Émile");
  EXPECT_EQ(title_word("JANE"), "Jane");
  EXPECT_EQ(title_word("ǆ"), "ǅ");
  EXPECT_EQ(title_word("ßa"), "Ssa");
  EXPECT_EQ(title_word(""), "");
}

TEST(LetterCase, KnowsNoTurkish) {
  // Names the locale, if the system has it; the result must not depend on that.
  const char* before = std::setlocale(LC_ALL, nullptr);
  const std::string saved = before != nullptr ? before : "C";
  std::setlocale(LC_ALL, "tr_TR.UTF-8");
  EXPECT_EQ(lower("IBRAHIM"), "ibrahim");
  EXPECT_EQ(upper("ibrahim é"), "IBRAHIM É");
  EXPECT_EQ(lower("İBRAHİM"), "ibrahim");
  EXPECT_EQ(title_word("ışık"), "Işık");
  EXPECT_EQ(fold("IŞIK İnan"), "isik inan");
  EXPECT_EQ(to_lower(U'I'), U'i');
  EXPECT_EQ(to_upper(U'i'), U'I');
  std::setlocale(LC_ALL, saved.c_str());
}

TEST(LetterCase, GivesValidUtf8ForAnyBytes) {
  for (std::uint64_t seed = 0; seed < 5000; ++seed) {
    const std::string given = random_text(seed);
    ASSERT_TRUE(is_valid_utf8(lower(given))) << seed;
    ASSERT_TRUE(is_valid_utf8(upper(given))) << seed;
    ASSERT_TRUE(is_valid_utf8(title_word(given))) << seed;
    ASSERT_TRUE(is_valid_utf8(ascii_digits(given))) << seed;
    ASSERT_EQ(lower(lower(given)), lower(given)) << seed;
  }
}

TEST(LetterClasses, FollowTheGeneralCategory) {
  EXPECT_TRUE(is_upper(U'É') && is_letter(U'É') && !is_lower(U'É'));
  EXPECT_TRUE(is_upper(U'ǅ'));
  EXPECT_TRUE(is_lower(U'ß') && !is_upper(U'ß'));
  EXPECT_TRUE(is_letter(U'王') && !is_upper(U'王') && !is_lower(U'王'));
  EXPECT_TRUE(is_digit(U'٣') && is_digit(U'7') && !is_digit(U'²'));
  EXPECT_TRUE(is_mark(0x301) && !is_mark(U'e'));
  EXPECT_EQ(digit_value(U'٣'), 3);
  EXPECT_EQ(digit_value(U'x'), -1);
  for (const char32_t blank :
       {U' ', U'\t', U'\u00A0', U'\u3000', U'\u2028', U'\u2800', U'\u3164'}) {
    EXPECT_TRUE(is_blank(blank)) << static_cast<std::uint32_t>(blank);
  }
  EXPECT_FALSE(is_blank(U'\u200B'));
  EXPECT_FALSE(is_blank(U'a'));
}

TEST(AsciiDigits, ReplacesDigitsOfEveryScriptAndNothingElse) {
  EXPECT_EQ(ascii_digits("٠٥٠-١٢٣ ９０ ۴ é²"), "050-123 90 4 é²");
  EXPECT_EQ(ascii_digits("020 7946"), "020 7946");
}

}  // namespace
}  // namespace gigo::text
