// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "gigo/io.hpp"
#include "unit/io/every_string.hpp"

namespace gigo::io {
namespace {

const ReadOptions kUtf8Comma = {.delimiter = ',', .charset = "utf-8"};

std::string write(const InputFile& file, const std::vector<std::string>& headers,
                  const FillCells& fill) {
  std::string out;
  const Status status = write_rows(file, headers, fill, [&](std::string_view bytes) {
    out.append(bytes);
    return Status{Done{}};
  });
  EXPECT_TRUE(status.ok());
  return out;
}

std::string with_roles(std::string_view text) {
  const Result<InputFile> file = read_bytes(std::string(text), "f", {});
  EXPECT_TRUE(file.ok());
  return write(*file, {"gigo_role", "gigo_name"},
               [](std::uint32_t row, std::span<std::string> cells) {
                 EXPECT_TRUE(cells[0].empty() && cells[1].empty());
                 cells[0] = std::to_string(row);
                 if (row % 2 == 1) cells[1] = "Doe, J";
               });
}

TEST(RowsWriter, ReproducesEveryTextByteForByteWhenNothingIsAdded) {
  const std::string_view with_nul("a,\"\r\n\0", 6);
  std::size_t count = 0;
  for_every_string(with_nul, 6, [&](const std::string& text) {
    const Result<InputFile> file = read_bytes(text, "f", kUtf8Comma);
    if (!file.ok() || !file->short_rows.empty() || !file->long_rows.empty()) return;
    ++count;
    ASSERT_EQ(write(*file, {}, {}), text + (file->unclosed_quote ? "\"" : ""))
        << testing::PrintToString(text);
  });
  EXPECT_GT(count, 30'000U);
}

TEST(RowsWriter, KeepsEveryCellOfEveryTextWhenColumnsAreAdded) {
  for_every_string("a,\"\r\n", 6, [&](const std::string& text) {
    const Result<InputFile> before = read_bytes("x,y\n" + text, "f", kUtf8Comma);
    ASSERT_TRUE(before.ok());
    const std::string out =
        write(*before, {"g"}, [](std::uint32_t row, std::span<std::string> cells) {
          cells[0] = "r," + std::to_string(row);
        });
    const Result<InputFile> after = read_bytes(out, "f", kUtf8Comma);
    ASSERT_TRUE(after.ok());
    ASSERT_EQ(after->table.rows, before->table.rows) << testing::PrintToString(text);
    ASSERT_TRUE(after->short_rows.empty() && after->long_rows.empty());
    auto long_row = before->long_rows.begin();
    for (std::size_t row = 0; row < before->table.rows; ++row) {
      for (std::size_t column = 0; column < 2; ++column) {
        ASSERT_EQ(after->table.columns[column][row], before->table.columns[column][row])
            << testing::PrintToString(text);
      }
      ASSERT_EQ(after->table.columns[2][row], "r," + std::to_string(row));
      if (before->long_rows.empty()) continue;
      const bool is_long = long_row != before->long_rows.end() && long_row->row == row;
      ASSERT_EQ(after->table.columns[3][row], is_long ? (long_row++)->surplus : "");
    }
    ASSERT_EQ(after->table.row_numbers, before->table.row_numbers);
  });
}

TEST(RowsWriter, AddsCellsBehindTheRowsOwn) {
  EXPECT_EQ(with_roles("a,b\n1,2\n3,4\n"), "a,b,gigo_role,gigo_name\n1,2,0,\n3,4,1,\"Doe, J\"\n");
}

TEST(RowsWriter, KeepsBomSepLineQuotingBlankLinesAndLineEnds) {
  EXPECT_EQ(
      with_roles("\xEF\xBB\xBFsep=;\r\n\"a\";b\r\n\r\n 1 ;\"2\"\r\n\r\n\r\n3;\"x\n\"\"y\"\n4;5"),
      "\xEF\xBB\xBFsep=;\r\n\"a\";b;gigo_role;gigo_name\r\n\r\n 1 ;\"2\";0;\r\n\r\n\r\n"
      "3;\"x\n\"\"y\";1;Doe, J\n4;5;2;");
}

TEST(RowsWriter, PadsShortRows) {
  EXPECT_EQ(with_roles("a,b,c\n1\n1,2,3\n"),
            "a,b,c,gigo_role,gigo_name\n1,,,0,\n1,2,3,1,\"Doe, J\"\n");
}

TEST(RowsWriter, MovesTheSurplusToTheLastColumn) {
  EXPECT_EQ(
      with_roles("a,b\n1,2,\"x,y\",z\r\n3,4\n5,6,7"),
      "a,b,gigo_role,gigo_name,gigo_surplus\n1,2,0,,\"\"\"x,y\"\",z\"\r\n3,4,1,\"Doe, J\",\n5,6,"
      "2,,7");
}

TEST(RowsWriter, ClosesAQuoteThatTheFileDoesNot) {
  EXPECT_EQ(with_roles("a,b\n1,2\n3,\"x\n5,6\n"),
            "a,b,gigo_role,gigo_name\n1,2,0,\n3,\"x\n5,6\n\",1,\"Doe, J\"");
  EXPECT_EQ(with_roles("a,b,c\n3,\"x\"\""), "a,b,c,gigo_role,gigo_name\n3,\"x\"\"\",,0,");
  EXPECT_EQ(with_roles("a,\"b\n1,2\n"), "a,\"b\n1,2\n\",gigo_role,gigo_name");
}

TEST(RowsWriter, KeepsBytesThatAreNotUtf8) {
  EXPECT_EQ(with_roles("a,b\n\xC3\xA9,\xC3\xA9\ncaf\xE9,2\n"),
            "a,b,gigo_role,gigo_name\n\xC3\xA9,\xC3\xA9,0,\ncaf\xE9,2,1,\"Doe, J\"\n");
}

TEST(RowsWriter, StopsAtTheFirstErrorOfItsSink) {
  std::string text = "a,b\n";
  for (int i = 0; i < 100'000; ++i) text += "some,cells\n";
  const Result<InputFile> file = read_bytes(text, "f", {});
  int calls = 0;
  std::uint32_t last_row = 0;
  const std::vector<std::string> headers = {"g"};
  const Status status = write_rows(
      *file, headers, [&](std::uint32_t row, std::span<std::string>) { last_row = row; },
      [&](std::string_view) -> Status {
        ++calls;
        return Error{ErrorCode::kEnvironment, "disk full", {}};
      });
  EXPECT_EQ(status.error().message, "disk full");
  EXPECT_EQ(calls, 1);
  EXPECT_LT(last_row, 10'000U);
}

}  // namespace
}  // namespace gigo::io
