// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "base/ascii.hpp"
#include "gigo/io.hpp"
#include "unit/base/temp_folder.hpp"

namespace gigo::io {
namespace {

using Rows = std::vector<std::vector<std::string>>;

// Every row as its number and the cells of all columns.
Rows visit_all(const std::string& path) {
  Rows rows;
  const Status status = visit_rows(
      path, {},
      [&](std::span<const std::string> headers) -> Result<std::vector<std::size_t>> {
        rows.emplace_back(headers.begin(), headers.end());
        std::vector<std::size_t> all(headers.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return all;
      },
      [&](const VisitedRow& row) -> Status {
        std::vector<std::string>& cells = rows.emplace_back();
        cells.push_back(std::to_string(row.number));
        for (const std::string_view cell : row.cells) cells.emplace_back(cell);
        return Done{};
      });
  EXPECT_TRUE(status.ok()) << status.error().to_string();
  return rows;
}

TEST(VisitRows, ShowsWhatReadInputReads) {
  const TempFolder folder;
  for (const std::string text :
       {"a,b\n1,2\n", "a;b\r\n\"x;\"\"y\"\"\";2\r\n\r\n3\r\n",
        "\xEF\xBB\xBF"
        "a,b\n1,\"2\n2\"\n,\n",
        "sep=|\na|b\n1|2", "a\tb\nM\xFCller\t1\n",
        "Customer list 2024,,\nName,Email,Phone\nAnn,ann@example.com,1\nBea,bea@example.com,2\n"}) {
    const std::string path = folder.write("list.csv", text);
    const Result<InputFile> file = read_input(path, {});
    ASSERT_TRUE(file.ok()) << text;
    Rows expected{file->table.headers};
    for (std::size_t row = 0; row < file->table.rows; ++row) {
      std::vector<std::string>& cells = expected.emplace_back();
      cells.push_back(std::to_string(file->table.row_numbers[row]));
      for (const Column& column : file->table.columns) cells.emplace_back(column[row]);
    }
    EXPECT_EQ(visit_all(path), expected) << text;
  }
}

TEST(VisitRows, GivesTheChosenColumnsInTheOrderAskedForAndMarksWhatIsMissing) {
  const TempFolder folder;
  const std::string path = folder.write("list.csv", "a,b,c\n1,2,3\n4\n , ,\n");
  std::vector<std::string> seen;
  const auto choose = [](std::span<const std::string>) -> Result<std::vector<std::size_t>> {
    return std::vector<std::size_t>{2, 0, 2};
  };
  const auto visit = [&](const VisitedRow& row) -> Status {
    seen.push_back(std::string(row.cells[0]) + "|" + std::string(row.cells[1]) + "|" +
                   std::string(row.cells[2]) + (row.complete ? "" : " short") +
                   (row.blank ? " blank" : ""));
    return Done{};
  };
  ASSERT_TRUE(visit_rows(path, {}, choose, visit).ok());
  EXPECT_EQ(seen, (std::vector<std::string>{"3|1|3", "|4| short", "| | blank"}));
}

TEST(VisitRows, StopsAtTheFirstErrorOfItsCaller) {
  const TempFolder folder;
  const std::string path = folder.write("list.csv", "a,b\n1,2\n3,4\n");
  const Error refused{ErrorCode::kUsage, "no such column", {}};
  const auto no_column = [&](std::span<const std::string>) -> Result<std::vector<std::size_t>> {
    return refused;
  };
  int rows = 0;
  const auto stop = [&](const VisitedRow&) -> Status {
    ++rows;
    return refused;
  };
  const auto first = [](std::span<const std::string>) -> Result<std::vector<std::size_t>> {
    return std::vector<std::size_t>{0};
  };
  EXPECT_EQ(visit_rows(path, {}, no_column, stop).error().message, refused.message);
  EXPECT_EQ(rows, 0);
  EXPECT_EQ(visit_rows(path, {}, first, stop).error().message, refused.message);
  EXPECT_EQ(rows, 1);
  EXPECT_EQ(visit_rows(folder / "none.csv", {}, first, stop).error().code, ErrorCode::kInput);
}

}  // namespace
}  // namespace gigo::io
