// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace gigo::text {
namespace {

std::vector<char32_t> decode_all(std::string_view text) {
  std::vector<char32_t> out;
  for (std::size_t pos = 0; pos < text.size();) out.push_back(next(text, pos));
  return out;
}

TEST(Utf8, EveryCodePointRoundTrips) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const std::string text = encode(c);
    std::size_t pos = 0;
    ASSERT_EQ(next(text, pos), c);
    ASSERT_EQ(pos, text.size());
    ASSERT_TRUE(is_valid_utf8(text));
  }
}

TEST(Utf8, WhatCannotBeEncodedBecomesTheReplacement) {
  EXPECT_EQ(encode(0xD800), "\uFFFD");
  EXPECT_EQ(encode(0x110000), "\uFFFD");
}

TEST(Utf8, EveryThreeByteSequenceIsValidExactlyWhenItRoundTrips) {
  for (int a = 0xC0; a < 0x100; ++a) {
    for (int b = 0x7F; b < 0xC1; ++b) {
      for (int c = 0x7F; c < 0xC1; ++c) {
        const std::string text = {static_cast<char>(a), static_cast<char>(b), static_cast<char>(c)};
        std::string again;
        for (const char32_t code_point : decode_all(text)) append(again, code_point);
        ASSERT_EQ(is_valid_utf8(text), again == text);
        ASSERT_EQ(replace_invalid(text), again);
        ASSERT_EQ(count_invalid(text) == 0, is_valid_utf8(text));
      }
    }
  }
}

// Unicode 15, section 3.9: one replacement for each maximal subpart (tables 3-8 to 3-11).
TEST(Utf8, ReplacesMaximalSubparts) {
  struct Case {
    std::string_view bytes, expected;
  };
  for (const Case& c : {
           Case{"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41",
                "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\x41"},
           Case{"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41",
                "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\x41"},
           Case{"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42",
                "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\x41\uFFFD\uFFFD\x42"},
           Case{"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", "\uFFFD\uFFFD\uFFFD\uFFFD\x41"},
           Case{"caf\xE9", "caf\uFFFD"},
           Case{"caf\xC3", "caf\uFFFD"},
           Case{"café", "café"},
           Case{"", ""},
       }) {
    EXPECT_EQ(replace_invalid(c.bytes), c.expected);
    EXPECT_TRUE(is_valid_utf8(replace_invalid(c.bytes)));
  }
  EXPECT_EQ(count_invalid("\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41"), 4U);
}

TEST(Utf8, FindsTheOneByteThatIsNotAscii) {
  for (std::size_t size = 1; size < 40; ++size) {
    std::string text(size, 'a');
    EXPECT_TRUE(is_ascii(text));
    for (std::size_t i = 0; i < size; ++i) {
      text[i] = '\x80';
      EXPECT_FALSE(is_ascii(text));
      EXPECT_FALSE(is_valid_utf8(text));
      text[i] = 'a';
    }
  }
  EXPECT_TRUE(is_ascii(""));
}

TEST(Utf8, CountsAndCutsByCodePoints) {
  EXPECT_EQ(length("Łódź"), 4U);
  EXPECT_EQ(length("a\xFF\xFEz"), 4U);
  EXPECT_EQ(prefix("Łódź", 2), "Łó");
  EXPECT_EQ(prefix("Łódź", 9), "Łódź");
  EXPECT_EQ(prefix("Łódź", 0), "");
}

}  // namespace
}  // namespace gigo::text
