// SPDX-License-Identifier: Apache-2.0
#include "text/charset.hpp"

#include <gtest/gtest.h>

#include <random>

#include "text/utf8.hpp"

namespace gigo::text {
namespace {

using Offsets = std::vector<std::uint64_t>;

/// A literal that may hold zero bytes.
template <std::size_t size>
std::string bytes(const char (&literal)[size]) {
  return {literal, size - 1};
}

TEST(DetectCharset, SeesByteOrderMarks) {
  struct Case {
    std::string begin;
    std::string_view charset;
    std::size_t bom_bytes;
  };
  const Case cases[] = {{bytes("\xEF\xBB\xBF"), "UTF-8", 3},
                        {bytes("\xFF\xFE"), "UTF-16LE", 2},
                        {bytes("\xFE\xFF"), "UTF-16BE", 2},
                        {bytes("\xFF\xFE\0\0"), "UTF-32LE", 4},
                        {bytes("\0\0\xFE\xFF"), "UTF-32BE", 4}};
  for (const Case& expected : cases) {
    const CharsetGuess guess = detect_charset(expected.begin + "a,b\n");
    EXPECT_EQ(guess.name, expected.charset);
    EXPECT_EQ(guess.bom_bytes, expected.bom_bytes);
    EXPECT_EQ(bom_length(expected.begin + "a,b\n", expected.charset), expected.bom_bytes);
  }
  EXPECT_EQ(bom_length("\xFF\xFE"
                       "a",
                       "UTF-16BE"),
            0U);
}

TEST(DetectCharset, TellsUtf8FromWindows1252ByTheShapeOfItsBytes) {
  struct Case {
    std::string text;
    std::string_view charset;
  };
  const Case cases[] = {
      {"", "UTF-8"},
      {"name,Ann\n", "UTF-8"},
      {"José,Zoë\n", "UTF-8"},
      {"Jos\xE9,Zo\xEB\n", "windows-1252"},
      {"Jos\xE9", "windows-1252"},
      {"José,Zoë,caf\xE9\n", "UTF-8"},                // mostly UTF-8 with a bad byte
      {"Jos\xE9,Zo\xEB,\xC3\xA9\n", "windows-1252"},  // an accident, as in MusÃ©e
      {"cut short \xC3", "windows-1252"},
      {"José cut short \xC3", "UTF-8"},
      {"\xEF\xBF\xBD is a character", "UTF-8"},
      {"\xED\xA0\x80", "windows-1252"},  // a surrogate is no UTF-8
  };
  for (const Case& expected : cases)
    EXPECT_EQ(detect_charset(expected.text).name, expected.charset) << expected.text;
}

TEST(DetectCharset, SeesUtf16WithoutByteOrderMark) {
  EXPECT_EQ(detect_charset(bytes("n\0a\0m\0e\0\n\0")).name, "UTF-16LE");
  EXPECT_EQ(detect_charset(bytes("\0n\0a\0m\0e\0\n")).name, "UTF-16BE");
  // 山田,太郎 line by line: only commas and line ends have a zero byte.
  std::string japanese;
  for (int i = 0; i < 20; ++i) japanese += bytes("\x71\x5C\x30\x75,\0\x2A\x59\xCE\x90\n\0");
  EXPECT_EQ(detect_charset(japanese).name, "UTF-16LE");
}

TEST(DetectCharset, DoesNotTakeAFewZeroBytesForUtf16) {
  EXPECT_EQ(detect_charset(bytes("name,note\nAnn,x\0y\nBob,\0\n")).name, "UTF-8");
  EXPECT_EQ(detect_charset(bytes("Jos\xE9,note\nAnn,x\0y\nBob,\0z\0z\n")).name, "windows-1252");
}

TEST(CanonicalCharset, KnowsUsualNamesInAnySpelling) {
  for (const std::string_view name : {"windows-1252", "CP1252", "Windows-1252", "ansi"})
    EXPECT_EQ(*canonical_charset(name), "windows-1252") << name;
  for (const std::string_view name : {"utf-8", "UTF8", "utf_8"})
    EXPECT_EQ(*canonical_charset(name), "UTF-8") << name;
  EXPECT_EQ(*canonical_charset("utf-16"), "UTF-16LE");
  EXPECT_EQ(*canonical_charset("latin1"), "ISO-8859-1");
  EXPECT_EQ(*canonical_charset("mac"), "macintosh");
  for (const std::string_view name : {"", "klingon", "../../etc/passwd", "a b", "x\n"}) {
    ASSERT_FALSE(canonical_charset(name).ok()) << name;
    EXPECT_EQ(canonical_charset(name).error().code, ErrorCode::kUsage);
  }
}

TEST(Decode, ReadsCodePages) {
  EXPECT_EQ(decode("Jos\xE9 \x80 \x93x\x94", "windows-1252")->text, "José € “x”");
  EXPECT_EQ(decode("Jos\x8E", "macintosh")->text, "José");
  EXPECT_EQ(decode("\xC8\xE2\xE0\xED", "windows-1251")->text, "Иван");
  EXPECT_EQ(decode("\x81", "ISO-8859-1")->text, "\xC2\x81");
}

TEST(Decode, NeverDropsAByteInSilence) {
  const Result<DecodedText> decoded = decode(
      "a\x81"
      "b\x8D\x8F\x90\x9D",
      "windows-1252");
  ASSERT_TRUE(decoded.ok());
  EXPECT_EQ(decoded->text, "a\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(decoded->bad, (Offsets{1, 5, 8, 11, 14}));
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  for (const char* charset : {"windows-1250", "windows-1252", "ISO-8859-15", "KOI8-R", "US-ASCII",
                              "IBM437", "macintosh"}) {
    const Result<DecodedText> page = decode(all, charset);
    ASSERT_TRUE(page.ok()) << charset;
    EXPECT_TRUE(is_valid_utf8(page->text)) << charset;
    EXPECT_EQ(length(page->text), 256U) << charset;
  }
}

TEST(Decode, ReadsUtf16WithSurrogatesAndNamesLoneOnes) {
  EXPECT_EQ(decode(bytes("\x3D\xD8\x00\xDE"), "UTF-16LE")->text, "😀");
  EXPECT_EQ(decode(bytes("\xD8\x3D\xDE\x00"), "UTF-16BE")->text, "😀");
  const Result<DecodedText> lone = decode(bytes("\x3D\xD8x\0\x00\xDEy\0!"), "UTF-16LE");
  EXPECT_EQ(lone->text, "\uFFFDx\uFFFDy\uFFFD");
  EXPECT_EQ(lone->bad, (Offsets{0, 4, 8}));
}

TEST(Decode, ReadsMultiByteCharsetsInChunks) {
  std::string source;
  std::string expected;
  for (int i = 0; i < 3000; ++i) {  // odd lengths, so that chunks cut characters
    source += "x\x8E\x52\x93\x63";
    expected += "x山田";
  }
  EXPECT_EQ(decode(source, "Shift_JIS")->text, expected);
  EXPECT_EQ(decode("\x81\x30\x81\x30 \xC4\xE3", "gb18030")->text, "\xC2\x80 你");
  const Result<DecodedText> bad = decode(
      "a\x8E\x52\xFF"
      "b\x8E",
      "Shift_JIS");
  EXPECT_EQ(bad->text, "a山\uFFFDb\uFFFD");
  EXPECT_EQ(bad->bad, (Offsets{4, 8}));
}

TEST(Decode, RefusesAnUnknownCharset) {
  EXPECT_EQ(decode("a", "klingon").error().code, ErrorCode::kUsage);
}

/// Every offset of a character in the text must lead back to bytes that decode to the rest.
void expect_offsets_lead_back(const std::string& source, const std::string& charset) {
  const Result<DecodedText> whole = decode(source, charset);
  Offsets offsets;
  for (std::size_t i = 0; i < whole->text.size(); (void)next(whole->text, i)) offsets.push_back(i);
  offsets.push_back(whole->text.size());
  const Result<Offsets> places = source_offsets(source, charset, offsets);
  ASSERT_TRUE(places.ok());
  ASSERT_EQ(places->size(), offsets.size());
  EXPECT_EQ(places->back(), source.size());
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    ASSERT_EQ(decode(source.substr((*places)[i]), charset)->text, whole->text.substr(offsets[i]))
        << charset << " at " << offsets[i];
  }
}

TEST(SourceOffsets, LeadBackToTheBytesOfEachCharacter) {
  expect_offsets_lead_back("Jos\xE9 \x81 \x80", "windows-1252");
  expect_offsets_lead_back(bytes("a\0\x3D\xD8\x00\xDE\x3D\xD8x\0!"), "UTF-16LE");
  expect_offsets_lead_back(
      "a\x8E\x52\xFF"
      "b\x93\x63\x8E",
      "Shift_JIS");
  std::string chunks = "x";
  while (chunks.size() < 5000) chunks += "\x8E\x52";
  const std::string text = decode(chunks, "Shift_JIS")->text;
  const Offsets last = {text.size() - 3, text.size()};
  EXPECT_EQ(*source_offsets(chunks, "Shift_JIS", last),
            (Offsets{chunks.size() - 2, chunks.size()}));
  for (std::uint64_t character = 1000; character < 1100; ++character) {
    const Offsets one = {1 + 3 * character};
    EXPECT_EQ(*source_offsets(chunks, "Shift_JIS", one), Offsets{1 + 2 * character});
  }
  std::string wide(200'000, 'x');
  const Offsets late = {99'999};
  EXPECT_EQ(*source_offsets(wide, "windows-1252", late), late);
}

TEST(InvalidUtf8, IsFoundAtEveryPlace) {
  EXPECT_TRUE(invalid_utf8_offsets("José € 山 😀 \xEF\xBF\xBD").empty());
  for (std::size_t place = 0; place < 70; ++place) {
    std::string text(80, 'a');
    text[place] = '\xFF';
    EXPECT_EQ(invalid_utf8_offsets(text), Offsets{place});
  }
  std::mt19937_64 random(11);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t i = random() % 60; i > 0; --i)
      text += static_cast<char>(random() % 3 == 0 ? random() % 256 : 'a' + random() % 26);
    EXPECT_EQ(invalid_utf8_offsets(text).size(), count_invalid(text));
    EXPECT_EQ(invalid_utf8_offsets(text).empty(), is_valid_utf8(text));
  }
}

}  // namespace
}  // namespace gigo::text
