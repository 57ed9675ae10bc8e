// SPDX-License-Identifier: Apache-2.0
// One list of people in every encoding: the same cells come out, and rows.csv is UTF-8.
#include <gtest/gtest.h>

#include "gigo/io.hpp"

namespace gigo::io {
namespace {

constexpr std::string_view kText = "name;note\r\nJosé;\"a;b\"\r\nZoë;€\r\n";
constexpr std::string_view kBom = "\xEF\xBB\xBF";

/// UTF-16 of text in the Basic Multilingual Plane, up to three bytes of UTF-8 a character.
std::string utf16(std::string_view text, bool big_endian) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = [&](std::size_t k) {
      return static_cast<unsigned>(static_cast<unsigned char>(text[i + k]));
    };
    unsigned unit = byte(0);
    std::size_t length = 1;
    if (unit >= 0xE0) {
      unit = (unit & 0xF) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
      length = 3;
    } else if (unit >= 0xC0) {
      unit = (unit & 0x1F) << 6 | (byte(1) & 0x3F);
      length = 2;
    }
    i += length;
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    out += big_endian ? high : low;
    out += big_endian ? low : high;
  }
  return out;
}

std::string written_back(const InputFile& file) {
  std::string out;
  EXPECT_TRUE(write_rows(
                  file, {}, [](std::uint32_t, std::span<std::string>) {},
                  [&](std::string_view bytes) {
                    out.append(bytes);
                    return Status{Done{}};
                  })
                  .ok());
  return out;
}

TEST(Encodings, AllGiveTheSameCells) {
  const std::string windows = "name;note\r\nJos\xE9;\"a;b\"\r\nZo\xEB;\x80\r\n";
  struct Case {
    std::string bytes;
    std::string_view charset;
  };
  const Case cases[] = {
      {std::string(kText), "UTF-8"},
      {std::string(kBom) + std::string(kText), "UTF-8"},
      {windows, "windows-1252"},
      {"\xFF\xFE" + utf16(kText, false), "UTF-16LE"},
      {"\xFE\xFF" + utf16(kText, true), "UTF-16BE"},
      {utf16(kText, false), "UTF-16LE"},
      {utf16(kText, true), "UTF-16BE"},
  };
  for (const Case& expected : cases) {
    const Result<InputFile> file = read_bytes(expected.bytes, "people.csv", {});
    ASSERT_TRUE(file.ok()) << file.error().to_string();
    EXPECT_EQ(file->dialect.charset, expected.charset);
    ASSERT_EQ(file->table.rows, 2U) << expected.charset;
    EXPECT_EQ(file->table.columns[0][0], "José");
    EXPECT_EQ(file->table.columns[1][0], "a;b");
    EXPECT_EQ(file->table.columns[1][1], "€");
    EXPECT_TRUE(file->problems.empty());
    const bool plain = expected.bytes == kText;
    EXPECT_EQ(written_back(*file), (plain ? "" : std::string(kBom)) + std::string(kText));
  }
}

TEST(Encodings, KeepTheBytesOfCellsThatTheyCannotDecode) {
  const Result<InputFile> windows =
      read_bytes("name,note\nJos\xE9,\"a\x81\x8D\"\n\x9D,z\n", "people.csv", {});
  ASSERT_TRUE(windows.ok());
  EXPECT_EQ(windows->dialect.charset, "windows-1252");
  ASSERT_EQ(windows->undecoded.size(), 2U);
  EXPECT_EQ(windows->undecoded[0].bytes, "\"a\x81\x8D\"");
  EXPECT_EQ(windows->undecoded[1].bytes, "\x9D");
  EXPECT_EQ(windows->table.columns[1][0], "a\xEF\xBF\xBD\xEF\xBF\xBD");

  const std::string lone =
      utf16("a,b\n1,", false) + std::string("\x00\xD8", 2) + utf16("x\n", false);
  const Result<InputFile> wide = read_bytes("\xFF\xFE" + lone + "!", "people.csv", {});
  ASSERT_TRUE(wide.ok());
  ASSERT_EQ(wide->undecoded.size(), 2U);
  EXPECT_EQ(wide->undecoded[0].bytes, std::string("\x00\xD8x\x00", 4));
  EXPECT_EQ(wide->undecoded[1].bytes, "!");
  EXPECT_EQ(wide->table.rows, 2U);
}

TEST(Encodings, ListUndecodedCellsInAFile) {
  const Result<InputFile> file =
      read_bytes("name,note\n\nJos\xE9,\"a\x81\"\nx,y,\x9D\n", "people.csv", {});
  ASSERT_TRUE(file.ok());
  const InputFile* const inputs[] = {&*file};
  std::string out;
  ASSERT_TRUE(write_undecoded(inputs, [&](std::string_view bytes) {
                out.append(bytes);
                return Status{Done{}};
              }).ok());
  EXPECT_EQ(out,
            "file,row,column,header,text,bytes\n"
            "people.csv,3,2,note,a\xEF\xBF\xBD,22618122\n"
            "people.csv,4,3,gigo_surplus,,9d\n");
}

TEST(Encodings, MayBeForced) {
  for (const bool big_endian : {false, true}) {
    const std::string bom = big_endian ? "\xFE\xFF" : "\xFF\xFE";
    const Result<InputFile> wide =
        read_bytes(bom + utf16(kText, big_endian), "f", {.charset = "utf-16"});
    EXPECT_EQ(wide->table.columns[0][0], "José");
  }
  const std::string utf32("\xFF\xFE\0\0a\0\0\0,\0\0\0b\0\0\0\n\0\0\0", 20);
  EXPECT_EQ(read_bytes(utf32, "f", {})->table.headers, (std::vector<std::string>{"a", "b"}));
  const std::string latin = "name,note\nJos\xC3\xA9,x\n";
  EXPECT_EQ(read_bytes(latin, "f", {})->table.columns[0][0], "José");
  EXPECT_EQ(read_bytes(latin, "f", {.charset = "cp1252"})->table.columns[0][0], "JosÃ©");
  const Result<InputFile> japanese =
      read_bytes("name,note\n\x8E\x52\x93\x63,x\n", "f", {.charset = "Shift_JIS"});
  ASSERT_TRUE(japanese.ok());
  EXPECT_EQ(japanese->table.columns[0][0], "山田");
}

}  // namespace
}  // namespace gigo::io
