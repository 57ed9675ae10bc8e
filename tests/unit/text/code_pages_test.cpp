// SPDX-License-Identifier: Apache-2.0
#include "text/code_pages.hpp"

#include <gtest/gtest.h>

#include <string>

#include "text/charset.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

TEST(CodePages, AgreeWithTheConvertersThatReadFiles) {
  for (std::size_t page = 0; page < kCodePages; ++page) {
    const Result<std::string> name = canonical_charset(code_page_name(page));
    ASSERT_TRUE(name.ok()) << code_page_name(page);
    for (int byte = 0x80; byte <= 0xFF; ++byte) {
      const Result<DecodedText> decoded = decode(std::string(1, static_cast<char>(byte)), *name);
      ASSERT_TRUE(decoded.ok()) << *name;
      if (!decoded->bad.empty()) continue;
      std::size_t pos = 0;
      const char32_t c = next(decoded->text, pos);
      // The increment sign is a Delta elsewhere, and the apple belongs to one company.
      if (code_page_name(page) == "macintosh" && (byte == 0xC6 || byte == 0xF0)) continue;
      EXPECT_EQ(byte_in_page(page, c), byte) << *name;
    }
  }
}

TEST(CodePages, ShowControlsWhereWindowsHasNothing) {
  EXPECT_EQ(byte_in_page(kWestern, 0x81), 0x81);
  EXPECT_EQ(byte_in_page(kWestern, 0x20AC), 0x80);
  EXPECT_EQ(byte_in_page(kWestern, 0x80), 0x80);  // Latin-1
  EXPECT_EQ(byte_in_page(kWestern, 'a'), -1);
  EXPECT_EQ(byte_in_page(kWestern, 0x416), -1);
  EXPECT_EQ(byte_in_page(kWestern, 0x1F600), -1);
}

TEST(CodePages, KnowWhatBeginsAndWhatContinuesALetter) {
  EXPECT_NE(byte_roles(U'Ã').lead & 1U, 0U);
  EXPECT_EQ(byte_roles(U'Ã').continuation & 1U, 0U);
  EXPECT_EQ(byte_roles(U'Ã').long_lead & 1U, 0U);
  EXPECT_NE(byte_roles(U'â').long_lead & 1U, 0U);
  EXPECT_NE(byte_roles(U'©').continuation & 1U, 0U);
  EXPECT_EQ(byte_roles('a').lead | byte_roles('a').continuation, 0U);
  EXPECT_EQ(byte_roles(0x1F600).lead, 0U);
}

}  // namespace
}  // namespace gigo::text
