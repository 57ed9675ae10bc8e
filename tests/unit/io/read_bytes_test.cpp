// SPDX-License-Identifier: Apache-2.0
// What becomes of a file's cells, and what is said about those that are not as they should be.
#include <gtest/gtest.h>

#include "gigo/io.hpp"

namespace gigo::io {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using Problems = std::vector<CellProblem>;

InputFile read_text(std::string_view text, ReadOptions options = {}) {
  Result<InputFile> file = read_bytes(std::string(text), "people.csv", options);
  EXPECT_TRUE(file.ok()) << file.error().to_string();
  return std::move(file).value();
}

Rows rows_of(const InputFile& file) {
  Rows rows(file.table.rows);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (const Column& column : file.table.columns) rows[row].emplace_back(column[row]);
  }
  return rows;
}

std::string error_of(std::string_view text, ReadOptions options = {}) {
  const Result<InputFile> file = read_bytes(std::string(text), "people.csv", options);
  return file.ok()
             ? "no error"
             : std::to_string(static_cast<int>(file.error().code)) + " " + file.error().to_string();
}

TEST(ReadBytes, GivesHeadersCellsAndRowNumbers) {
  const InputFile file = read_text("name,email\nAnn,ann@example.com\n\"Doe, J\",\n");
  EXPECT_EQ(file.table.headers, (std::vector<std::string>{"name", "email"}));
  EXPECT_EQ(rows_of(file), (Rows{{"Ann", "ann@example.com"}, {"Doe, J", ""}}));
  EXPECT_EQ(file.table.row_numbers, (std::vector<std::uint32_t>{2, 3}));
  EXPECT_EQ(file.path_label, "people.csv");
  EXPECT_EQ(file.detection, "UTF-8, comma, LF");
  EXPECT_EQ(file.bytes, 41U);
  EXPECT_EQ(file.record(1), "\"Doe, J\",");
  EXPECT_TRUE(file.problems.empty());
}

TEST(ReadBytes, DoesNotTrimCells) {
  EXPECT_EQ(rows_of(read_text("a,b\n x ,\" y \"\n")), (Rows{{" x ", " y "}}));
}

TEST(ReadBytes, NumbersRowsAsASpreadsheetDoes) {
  const InputFile blank = read_text("\na,b\n1,2\n\n\r\n\"3\n3\",4\n5,6");
  EXPECT_EQ(blank.header_row_number, 2U);
  EXPECT_EQ(blank.table.row_numbers, (std::vector<std::uint32_t>{3, 6, 7}));
  EXPECT_EQ(blank.record(0), "1,2");
  EXPECT_EQ(blank.record(1), "\"3\n3\",4");
  const InputFile sep = read_text("sep=;\r\na;b\r\n1;2\r\n");
  EXPECT_EQ(sep.header_row_number, 1U);
  EXPECT_EQ(sep.table.row_numbers, (std::vector<std::uint32_t>{2}));
}

TEST(ReadBytes, ReadsAHeaderWithoutRows) {
  for (const std::string_view text : {"a,b", "a,b\n", "a,b\r\n\r\n"}) {
    const InputFile file = read_text(text);
    EXPECT_EQ(file.table.headers.size(), 2U);
    EXPECT_EQ(file.table.rows, 0U);
    EXPECT_EQ(file.table.columns.size(), 2U);
  }
}

TEST(ReadBytes, PadsShortRowsAndSaysSo) {
  const InputFile file = read_text("a,b,c\n1,2,3\n1\n1,2\n");
  EXPECT_EQ(rows_of(file), (Rows{{"1", "2", "3"}, {"1", "", ""}, {"1", "2", ""}}));
  EXPECT_EQ(file.problems,
            (Problems{{1, kNoColumn, Code::kCsvShortRow}, {2, kNoColumn, Code::kCsvShortRow}}));
  ASSERT_EQ(file.short_rows.size(), 2U);
  EXPECT_EQ(file.short_rows[0].cells, 1U);
}

TEST(ReadBytes, KeepsTheSurplusOfLongRows) {
  const InputFile file = read_text("a,b\n1,2\n1,2,\"x,y\",z \n1,2,\n");
  EXPECT_EQ(rows_of(file), (Rows{{"1", "2"}, {"1", "2"}, {"1", "2"}}));
  EXPECT_EQ(file.problems,
            (Problems{{1, kNoColumn, Code::kCsvLongRow}, {2, kNoColumn, Code::kCsvLongRow}}));
  ASSERT_EQ(file.long_rows.size(), 2U);
  EXPECT_EQ(file.long_rows[0].surplus, "\"x,y\",\"z \"");
  EXPECT_EQ(file.text.substr(file.long_rows[0].cut, 6), ",\"x,y\"");
  EXPECT_EQ(file.long_rows[1].surplus, "");
}

TEST(ReadBytes, NamesEveryKindOfBadCell) {
  std::string text = "a,b,b\nx\"y,2,3\n1,\"2\"x,3\n1,2,n?l\n1,2,3,s\"t,u\"v\n1,2,\"3";
  text[text.find('?')] = '\0';
  EXPECT_EQ(read_text(text).problems, (Problems{{kHeaderRow, 2, Code::kCsvDuplicateHeader},
                                                {0, 0, Code::kCsvStrayQuote},
                                                {1, 1, Code::kCsvStrayQuote},
                                                {2, 2, Code::kCsvNulByte},
                                                {3, kNoColumn, Code::kCsvStrayQuote},
                                                {3, kNoColumn, Code::kCsvLongRow},
                                                {4, 2, Code::kCsvUnclosedQuote}}));
  EXPECT_EQ(rows_of(read_text(text))[1], (std::vector<std::string>{"1", "\"2\"x", "3"}));
  EXPECT_EQ(rows_of(read_text(text))[2][2], std::string("n\0l", 3));
}

TEST(ReadBytes, TellsDuplicateHeadersByPositionWhateverTheirCaseAndBlanks) {
  const InputFile file = read_text("Email, ,email , ,Name,EMAIL\n");
  EXPECT_EQ(file.problems, (Problems{{kHeaderRow, 2, Code::kCsvDuplicateHeader},
                                     {kHeaderRow, 5, Code::kCsvDuplicateHeader}}));
  EXPECT_EQ(file.table.headers[2], "email ");
}

TEST(ReadBytes, ReadsTheRestAsOneCellWhenAQuoteNeverCloses) {
  const InputFile file = read_text("a,b\n1,\"x\n3,4\n5,6\n");
  EXPECT_EQ(rows_of(file), (Rows{{"1", "x\n3,4\n5,6\n"}}));
  EXPECT_EQ(file.problems, (Problems{{0, 1, Code::kCsvUnclosedQuote}}));
  EXPECT_TRUE(file.unclosed_quote);
}

TEST(ReadBytes, ReadsACellOfFiftyMegabytes) {
  std::string text = "a,b\n1,\"";
  for (int i = 0; i < 5'000'000; ++i) text += "line,\"\"x\n";
  text += "\"\n2,y\n";
  const InputFile file = read_text(text);
  EXPECT_EQ(file.table.rows, 2U);
  EXPECT_EQ(file.table.columns[1][0].size(), 40'000'000U);
  EXPECT_EQ(file.problems, (Problems{{0, 1, Code::kCsvHugeCell}}));
}

TEST(ReadBytes, ListsCellsThatAreNotUtf8AndKeepsTheirBytes) {
  const InputFile file = read_text(
      "a,b\n\xC3\xA9,\xC3\xA8\nx,\"caf\xE9 \"\"1\"\"\"\ny,z\xC3\n1,2,\xFF\n\xC3\xA9,\xC3\xA9\n");
  EXPECT_EQ(file.dialect.charset, "UTF-8");
  EXPECT_EQ(rows_of(file)[1][1], "caf\xEF\xBF\xBD \"1\"");
  EXPECT_EQ(rows_of(file)[2][1], "z\xEF\xBF\xBD");
  EXPECT_EQ(file.problems, (Problems{{1, 1, Code::kCsvInvalidEncoding},
                                     {2, 1, Code::kCsvInvalidEncoding},
                                     {3, kNoColumn, Code::kCsvInvalidEncoding},
                                     {3, kNoColumn, Code::kCsvLongRow}}));
  ASSERT_EQ(file.undecoded.size(), 3U);
  EXPECT_EQ(file.undecoded[0].bytes, "\"caf\xE9 \"\"1\"\"\"");
  EXPECT_EQ(file.undecoded[1].bytes, "z\xC3");
  EXPECT_EQ(file.undecoded[2].column, 2U);
  EXPECT_EQ(file.undecoded[2].bytes, "\xFF");
}

TEST(ReadBytes, ListsHeadersThatAreNotUtf8) {
  const InputFile file = read_text("caf\xE9,\xC3\xA9\n\xC3\xA9,\xC3\xA9\n");
  EXPECT_EQ(file.table.headers[0], "caf\xEF\xBF\xBD");
  EXPECT_EQ(file.problems, (Problems{{kHeaderRow, 0, Code::kCsvInvalidEncoding}}));
}

TEST(ReadBytes, RefusesWhatIsNoTextInOneLine) {
  EXPECT_EQ(error_of(""), "3 people.csv: the file is empty");
  EXPECT_EQ(error_of("\n\r\n\n"), "3 people.csv: has no header line, only empty lines");
  EXPECT_EQ(error_of("\xEF\xBB\xBF"), "3 people.csv: has no header line, only empty lines");
  EXPECT_EQ(error_of("sep=;\n"), "3 people.csv: has no header line, only empty lines");
  EXPECT_EQ(error_of("PK\x03\x04rest"),
            "3 people.csv: is a workbook (Excel, OpenDocument) or a zip archive, not a CSV file; "
            "save the sheet as CSV UTF-8");
  EXPECT_EQ(error_of("a,b\n", {.charset = "klingon"}),
            "2 people.csv: unknown charset; use a name such as utf-8, utf-16le or windows-1252");
  EXPECT_EQ(error_of("a,b\n", {.delimiter = '"'}),
            "2 people.csv: the delimiter must be a punctuation mark or a tab, and no quote");
  EXPECT_EQ(error_of("a,b\n", {.max_text_bytes = 3}),
            "3 people.csv: is larger than the limit of 3 bytes; split the file");
}

TEST(ReadBytes, RefusesMoreColumnsThanFindingsCanName) {
  EXPECT_EQ(read_text("a" + std::string(65533, ',')).table.columns.size(), 65534U);
  EXPECT_EQ(error_of("a" + std::string(65534, ',')),
            "3 people.csv: has 65535 columns, and gigo reads 65534 at most; is this a CSV file "
            "with a header?");
}

TEST(ReadBytes, RefusesToPadATinyFileToAHugeTable) {
  std::string text(60'000, ',');
  text[0] = 'a';
  for (int i = 0; i < 100; ++i) text += "\nx,y";
  EXPECT_EQ(error_of(text),
            "3 people.csv: has 60000 columns in its header but far fewer in its rows; check the "
            "delimiter");
}

TEST(ReadBytes, FingerprintsTheBytesAsStored) {
  // What `xxhsum -H2` prints for these bytes.
  EXPECT_EQ(read_text("a,b\n1,2\n").fingerprint, "16d51c327d7d2547a793f8d7bbc4457a");
  EXPECT_NE(read_text("a,b\n1,2\n").fingerprint, read_text("a,b\n1,2\r\n").fingerprint);
}

}  // namespace
}  // namespace gigo::io
