// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.hpp"

#include <gtest/gtest.h>

namespace gigo::base {
namespace {

TEST(Ascii, ClassesHoldNoByteAbove127) {
  for (int i = 128; i < 256; ++i) {
    const char c = static_cast<char>(i);
    EXPECT_FALSE(is_alnum(c) || is_space(c) || is_punct(c) || is_hex_digit(c));
    EXPECT_EQ(to_lower(c), c);
    EXPECT_EQ(to_upper(c), c);
  }
}

TEST(Ascii, EveryPrintableByteIsInOneClass) {
  for (char c = ' '; c < '\x7F'; ++c) {
    EXPECT_EQ(is_alpha(c) + is_digit(c) + is_space(c) + is_punct(c), 1) << c;
    EXPECT_EQ(is_alpha(c), is_upper(c) || is_lower(c));
  }
}

TEST(Ascii, ChangesCaseOfLettersOnly) {
  EXPECT_EQ(lower("MÜLLER-İ 12"), "mÜller-İ 12");
  EXPECT_EQ(upper("straße@i"), "STRAßE@I");
}

TEST(Ascii, TrimsBlanks) {
  EXPECT_EQ(trim(" \t\r\n x y \v\f"), "x y");
  EXPECT_EQ(trim("   "), "");
  EXPECT_EQ(trim_left("  x "), "x ");
  EXPECT_EQ(trim_right("  x "), "  x");
}

TEST(Ascii, ComparesWithoutCase) {
  EXPECT_TRUE(iequals("E-Mail", "e-mAIL"));
  EXPECT_FALSE(iequals("mail", "mails"));
  EXPECT_FALSE(iequals("@", "`"));  // 32 apart, like letters
  EXPECT_TRUE(istarts_with("MAILTO:jane", "mailto:"));
  EXPECT_FALSE(istarts_with("mail", "mailto:"));
}

TEST(Ascii, AllDigitsNeedsADigit) {
  EXPECT_TRUE(all_digits("0123"));
  EXPECT_FALSE(all_digits(""));
  EXPECT_FALSE(all_digits("12 "));
}

}  // namespace
}  // namespace gigo::base
