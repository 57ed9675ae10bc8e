// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <random>

#include "gigo/io.hpp"

namespace gigo::io {
namespace {

Sink append_to(std::string& out) {
  return [&out](std::string_view bytes) {
    out.append(bytes);
    return Status{Done{}};
  };
}

std::string cell_text(std::string_view value, char delimiter = ',') {
  std::string out;
  append_cell(out, value, delimiter);
  return out;
}

TEST(CsvWriter, QuotesOnlyWhatMustBe) {
  EXPECT_EQ(cell_text(""), "");
  EXPECT_EQ(cell_text("Ann Doe"), "Ann Doe");
  EXPECT_EQ(cell_text("a;b"), "a;b");
  EXPECT_EQ(cell_text("a;b", ';'), "\"a;b\"");
  EXPECT_EQ(cell_text("a,b"), "\"a,b\"");
  EXPECT_EQ(cell_text("say \"hi\""), "\"say \"\"hi\"\"\"");
  EXPECT_EQ(cell_text("\""), "\"\"\"\"");
  EXPECT_EQ(cell_text("a\nb"), "\"a\nb\"");
  EXPECT_EQ(cell_text("a\rb"), "\"a\rb\"");
  EXPECT_EQ(cell_text(" a"), "\" a\"");
  EXPECT_EQ(cell_text("a\t"), "\"a\t\"");
}

TEST(CsvWriter, WritesTheDialect) {
  std::string out;
  CsvWriter csv(append_to(out), {.delimiter = ';', .line_end = LineEnd::kCrLf, .bom = true});
  csv.row(std::vector<std::string>{"a", "b;c"});
  csv.cell("1");
  csv.cell("");
  csv.end_row();
  ASSERT_TRUE(csv.finish().ok());
  EXPECT_EQ(out,
            "\xEF\xBB\xBF"
            "a;\"b;c\"\r\n1;\r\n");
}

TEST(CsvWriter, WritesARowOfOneEmptyCellThatIsNoBlankLine) {
  std::string out;
  CsvWriter csv(append_to(out), {});
  csv.row(std::vector<std::string>{"name"});
  csv.row(std::vector<std::string>{""});
  csv.row(std::vector<std::string>{"", ""});
  ASSERT_TRUE(csv.finish().ok());
  EXPECT_EQ(out, "name\n\"\"\n,\n");
}

TEST(CsvWriter, ReportsTheFirstErrorOfItsSinkAndCallsItNoMore) {
  int calls = 0;
  CsvWriter csv(
      [&](std::string_view) -> Status {
        ++calls;
        return Error{ErrorCode::kEnvironment, "disk full", {}};
      },
      {});
  for (int i = 0; i < 100'000; ++i) csv.row(std::vector<std::string>{"some", "cells"});
  EXPECT_EQ(csv.finish().error().message, "disk full");
  EXPECT_EQ(calls, 1);
}

TEST(CsvWriter, IsReadBackAsItWasWritten) {
  std::mt19937_64 random(5);
  constexpr std::string_view kSymbols("ab ,;|\t\"\r\n\xC3\xA9'=", 14);
  for (int round = 0; round < 500; ++round) {
    const char delimiter = ",;\t|"[random() % 4];
    const std::size_t columns = 1 + random() % 4;
    std::vector<std::vector<std::string>> rows(1 + random() % 6);
    for (auto& row : rows) {
      row.resize(columns);
      for (std::string& cell : row) {
        for (std::size_t i = random() % 5; i > 0; --i) {
          const char c = kSymbols[random() % kSymbols.size()];
          cell += static_cast<signed char>(c) < 0 ? "\xC3\xA9" : std::string(1, c);
        }
      }
    }
    std::string out;
    CsvWriter csv(append_to(out), {.delimiter = delimiter, .line_end = LineEnd::kCrLf});
    for (const auto& row : rows) csv.row(row);
    ASSERT_TRUE(csv.finish().ok());

    const Result<InputFile> file =
        read_bytes(out, "f", {.delimiter = delimiter, .charset = "utf-8"});
    ASSERT_TRUE(file.ok()) << file.error().to_string();
    ASSERT_EQ(file->table.headers, rows[0]) << out;
    ASSERT_EQ(file->table.rows, rows.size() - 1) << out;
    for (std::size_t row = 1; row < rows.size(); ++row) {
      for (std::size_t column = 0; column < columns; ++column)
        ASSERT_EQ(file->table.columns[column][row - 1], rows[row][column]) << out;
    }
    for (const CellProblem& problem : file->problems)
      ASSERT_EQ(problem.code, Code::kCsvDuplicateHeader);
  }
}

}  // namespace
}  // namespace gigo::io
