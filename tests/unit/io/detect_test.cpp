// SPDX-License-Identifier: Apache-2.0
#include "io/detect.hpp"

#include <gtest/gtest.h>

namespace gigo::io {
namespace {

TEST(Delimiter, IsTheOneThatCutsRecordsEvenly) {
  struct Case {
    std::string_view text;
    char delimiter;
  };
  const Case cases[] = {
      {"a,b\n1,2\n", ','},
      {"a;b\n1;2\n", ';'},
      {"a\tb\n1\t2\n", '\t'},
      {"a|b\n1|2\n", '|'},
      {"name;salary\nAnn;1,5\nBob;2,5\n", ';'},
      {"name;place\nDoe, Jane;York\nRoe, Jim;Leeds\n", ';'},
      {"Name (Last, First);City\nDoe, Jane;York\nRoe, Jim;Leeds\n", ';'},
      {"name,note\nAnn,a;b;c\nBob,d;e;f\n", ','},
      {"name,note\n\"Doe; Jane\",\"x;y\"\n\"Roe; Jim\",\"x;y\"\n", ','},
      {"name\tnote\nAnn\thi, there, you\nBob\thi, there, you\n", '\t'},
      {"a,b,c,d\n1,2,3\n1,2,3,4\n1,2,3,4,5\n", ','},
      {"name;tags\nAnn;x|y\nBob;z|w\n", ';'},
      {"\"a;b\",c\n1,2\n", ','},
      {"First name;Last name;Email", ';'},
  };
  for (const Case& expected : cases)
    EXPECT_EQ(detect_delimiter(expected.text, 0), expected.delimiter) << expected.text;
}

TEST(Delimiter, DoesNotCutTheCellsOfASingleColumn) {
  EXPECT_EQ(detect_delimiter("name\nAnn\nBob\n", 0), ',');
  EXPECT_EQ(detect_delimiter("name\nDoe, Jane\nRoe, Jim\n", 0), ';');
  EXPECT_EQ(detect_delimiter("name, as written\nAnn\nBob\nCat\nDan\nEve\n", 0), ';');
}

TEST(Delimiter, IsFoundInTheBeginningOfALargeFile) {
  std::string text = "name;note\n";
  while (text.size() < 1'000'000) text += "Ann;a, b, c\n";
  EXPECT_EQ(detect_delimiter(text, 0), ';');
  std::string one_cell = "a;b\n1;\"";
  one_cell += std::string(1'000'000, ',');
  EXPECT_EQ(detect_delimiter(one_cell, 0), ';');
}

TEST(SepLine, IsObeyed) {
  EXPECT_EQ(find_sep_line("sep=;\na;b", 0).delimiter, ';');
  EXPECT_EQ(find_sep_line("sep=;\na;b", 0).end, 6U);
  EXPECT_EQ(find_sep_line("SEP=\t\r\na\tb", 0).delimiter, '\t');
  EXPECT_EQ(find_sep_line("SEP=\t\r\na\tb", 0).end, 7U);
  EXPECT_EQ(find_sep_line("sep=|\ra|b", 0).end, 6U);
  EXPECT_EQ(find_sep_line("sep=;", 0).end, 5U);
}

TEST(SepLine, IsNotSeenInAHeader) {
  for (const std::string_view text :
       {"sep=;x\n", "sep=\n", "sep=a\n", "sep=\"\n", "se", "separate,b\n"})
    EXPECT_EQ(find_sep_line(text, 0).delimiter, '\0') << text;
}

TEST(Detection, IsToldInOneSentence) {
  struct Case {
    std::string_view text;
    ReadOptions options;
    std::string_view sentence;
  };
  const Case cases[] = {
      {"a,b\n1,2\n", {}, "UTF-8, comma, LF"},
      {"\xEF\xBB\xBF"
       "a;b\r\n1;2\r\n",
       {},
       "UTF-8 with BOM, semicolon, CRLF"},
      {"a\tb\r1\t2\r", {}, "UTF-8, tab, CR"},
      {"a|b", {}, "UTF-8, vertical bar, one line without end"},
      {"a|b\n1|2\r\n3|4\n", {}, "UTF-8, vertical bar, mixed line ends (2 LF, 1 CRLF)"},
      {"name\nAnn\n", {}, "UTF-8, one column, LF"},
      {"sep=|\na|b\n", {}, "UTF-8, vertical bar (from its sep= line), LF"},
      {"a^b\n", {.delimiter = '^'}, "UTF-8, delimiter ^ (as told), LF"},
      {"a\x1F"
       "b\n",
       {.delimiter = '\x1F'},
       "UTF-8, delimiter of code 31 (as told), LF"},
      {"name,x\nJos\xE9,1\n", {}, "windows-1252, comma, LF"},
      {"name,x\nJos\xE9,1\n", {.charset = "latin1"}, "ISO-8859-1 (as told), comma, LF"},
      {std::string_view("a\0,\0b\0\n\0", 8), {}, "UTF-16LE, comma, LF"},
      {std::string_view("\xFE\xFF\0a\0,\0b\0\n", 10), {}, "UTF-16BE with BOM, comma, LF"},
  };
  for (const Case& expected : cases) {
    const Result<InputFile> file =
        read_bytes(std::string(expected.text), "people.csv", expected.options);
    ASSERT_TRUE(file.ok()) << file.error().to_string();
    EXPECT_EQ(file->detection, expected.sentence);
  }
}

TEST(NotAText, IsToldByItsFirstBytes) {
  EXPECT_FALSE(not_a_text_file("PK\x03\x04").empty());
  EXPECT_FALSE(not_a_text_file("%PDF-1.7").empty());
  EXPECT_FALSE(not_a_text_file("BZh91AY&SY").empty());
  for (const std::string_view text :
       {"BZhong,name\n", "BZh", "BZh9", "PK,name\n", "%,b\n", "a,b\n", ""})
    EXPECT_TRUE(not_a_text_file(text).empty()) << text;
}

}  // namespace
}  // namespace gigo::io
