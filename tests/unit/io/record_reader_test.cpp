// SPDX-License-Identifier: Apache-2.0
#include "io/record_reader.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <random>

#include "unit/io/every_string.hpp"
#include "unit/io/reference_parser.hpp"

namespace gigo::io {
namespace {

std::vector<reference::Record> read_all(std::string_view text, char delimiter) {
  std::vector<reference::Record> records;
  RecordReader reader(text, 0, delimiter);
  RawRecord raw;
  while (reader.next(raw)) {
    reference::Record& record = records.emplace_back();
    record.begin = raw.begin;
    record.end = raw.end;
    record.blank_lines = raw.blank_lines;
    for (const RawCell& cell : raw.cells) {
      reference::Cell& copy = record.cells.emplace_back();
      append_content(copy.text, text, cell);
      copy.stray_quote = cell.stray_quote;
      copy.unclosed = cell.unclosed;
    }
  }
  return records;
}

std::vector<reference::Record> read_slowly(std::string_view text, char delimiter) {
  return reference::Parser(text, delimiter).parse();
}

TEST(RecordReader, ReadsAsTheReferenceDoesWhateverTheText) {
  const std::string_view with_nul("a,\"\r\n\0", 6);
  std::size_t count = 0;
  for_every_string(with_nul, 7, [&](const std::string& text) {
    ++count;
    ASSERT_EQ(read_all(text, ','), read_slowly(text, ',')) << testing::PrintToString(text);
  });
  EXPECT_EQ(count, 335923U);
}

TEST(RecordReader, ReadsBlanksAsTheReferenceDoes) {
  for_every_string("a,\" \n", 7, [&](const std::string& text) {
    ASSERT_EQ(read_all(text, ','), read_slowly(text, ',')) << testing::PrintToString(text);
  });
  for_every_string("a\t\" \n", 6, [&](const std::string& text) {
    ASSERT_EQ(read_all(text, '\t'), read_slowly(text, '\t')) << testing::PrintToString(text);
  });
}

TEST(RecordReader, ReadsAcrossBlocksAsTheReferenceDoes) {
  for (const std::size_t before : {61U, 62U, 63U, 64U, 125U}) {
    for_every_string("a,\"\r\n", 5, [&](const std::string& text) {
      const std::string shifted = std::string(before, 'x') + text + "b\"" + std::string(70, 'y');
      ASSERT_EQ(read_all(shifted, ','), read_slowly(shifted, ','))
          << before << " before " << testing::PrintToString(text);
    });
  }
}

TEST(RecordReader, ReadsLongRandomTextsAsTheReferenceDoes) {
  std::mt19937_64 random(7);
  constexpr std::string_view kSymbols("aaaabcd,,;\"\" \t\r\n\n\xC3\xA9\0", 21);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (std::size_t i = random() % 2000; i > 0; --i) text += kSymbols[random() % kSymbols.size()];
    ASSERT_EQ(read_all(text, ','), read_slowly(text, ',')) << "round " << round;
    ASSERT_EQ(read_all(text, ';'), read_slowly(text, ';')) << "round " << round;
  }
}

TEST(RecordReader, LosesNoByteBetweenRecords) {
  for_every_string("a,\"\r\n", 6, [&](const std::string& text) {
    std::size_t end = 0;
    for (const reference::Record& record : read_all(text, ',')) {
      ASSERT_GT(record.end, record.begin);
      ASSERT_EQ(text.substr(end, record.begin - end).find_first_not_of("\r\n"), std::string::npos);
      end = record.end;
    }
    ASSERT_EQ(text.substr(end).find_first_not_of("\r\n"), std::string::npos);
  });
}

TEST(RecordReader, StaysLinearWhenEveryCellMightOpenAQuote) {
  std::string text = "h";
  while (text.size() < 4'000'000) text += ", \"\"\"a\"\"";
  const auto records = read_all(text, ',');
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(records[0], read_slowly(text.substr(0), ',')[0]);
}

struct Case {
  std::string_view text;
  std::vector<std::string_view> cells;
  bool stray_quote = false;
};

TEST(RecordReader, CutsOneRecordAsPeopleMeanIt) {
  const std::vector<Case> cases = {
      {"a,b", {"a", "b"}},
      {"a,", {"a", ""}},
      {",", {"", ""}},
      {"\"\"", {""}},
      {" a , b ", {" a ", " b "}},
      {"\"Doe, Jane\",x", {"Doe, Jane", "x"}},
      {"\"say \"\"hi\"\"\",x", {"say \"hi\"", "x"}},
      {"\"1 High St\nLondon\",x", {"1 High St\nLondon", "x"}},
      {"x, \"Doe, Jane\" ,y", {"x", "Doe, Jane", "y"}},
      {"x,\t\"Doe\"", {"x", "Doe"}},
      {"x, \"the Boss,y", {"x", " \"the Boss", "y"}, true},
      {"Bob \"Bobby\" Ray,x", {"Bob \"Bobby\" Ray", "x"}, true},
      {"5\" pipe,x", {"5\" pipe", "x"}, true},
      {"\"Bob\" Ray,x", {"\"Bob\" Ray", "x"}, true},
      {"\"Doe, J\" Jr,x", {"\"Doe, J\" Jr", "x"}, true},
  };
  for (const Case& expected : cases) {
    const auto records = read_all(expected.text, ',');
    ASSERT_EQ(records.size(), 1U) << expected.text;
    bool stray_quote = false;
    std::vector<std::string_view> cells;
    for (const reference::Cell& cell : records[0].cells) {
      cells.push_back(cell.text);
      stray_quote = stray_quote || cell.stray_quote;
      EXPECT_FALSE(cell.unclosed) << expected.text;
    }
    EXPECT_EQ(cells, expected.cells) << expected.text;
    EXPECT_EQ(stray_quote, expected.stray_quote) << expected.text;
  }
}

TEST(RecordReader, CountsLineEndsByKind) {
  RecordReader reader("a\nb\r\nc\rd\n\n\ne", 0, ',');
  RawRecord record;
  while (reader.next(record)) {
  }
  EXPECT_EQ(reader.line_ends(), (std::array<std::size_t, 3>{2, 1, 1}));
}

TEST(BlockScanner, FindsWhatThePlainKernelFinds) {
  std::mt19937_64 random(3);
  constexpr std::string_view kSymbols("a,\"\r\n;\0\xFF\xAC", 9);
  for (int round = 0; round < 10'000; ++round) {
    char block[64];
    for (char& c : block) c = kSymbols[random() % kSymbols.size()];
    for (const char delimiter : {',', ';', '\t', '|'})
      ASSERT_EQ(scan_block(block, delimiter), scan_block_plainly(block, delimiter));
  }
}

}  // namespace
}  // namespace gigo::io
