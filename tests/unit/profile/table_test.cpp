// SPDX-License-Identifier: Apache-2.0
#include "gigo/table.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gigo {
namespace {

void expect_rows(const Column& column, const std::vector<std::string>& rows) {
  ASSERT_EQ(column.size(), rows.size());
  for (std::size_t row = 0; row < rows.size(); ++row) ASSERT_EQ(column[row], rows[row]) << row;
}

// Mostly short; now and then one that makes its group a wide one, alone or with its neighbours.
std::vector<std::string> cells(std::size_t rows, std::size_t longest) {
  std::vector<std::string> made;
  std::uint32_t state = 7;
  for (std::size_t row = 0; row < rows; ++row) {
    state = state * 1664525U + 1013904223U;
    const std::size_t size = row % 41 == 5 ? longest : (state >> 16) % 9;
    made.emplace_back(size, static_cast<char>('a' + row % 26));
  }
  return made;
}

TEST(Column, GivesBackWhatWasAppended) {
  for (const std::size_t longest : {0U, 30U, 60'000U, 65'535U, 65'536U, 200'000U}) {
    const std::vector<std::string> rows = cells(300, longest);
    Column whole;
    Column pieces;
    for (const std::string& row : rows) {
      whole.append(row);
      pieces.extend(std::string_view(row).substr(0, row.size() / 2));
      pieces.extend(std::string_view(row).substr(row.size() / 2));
      pieces.finish_row();
    }
    expect_rows(whole, rows);
    expect_rows(pieces, rows);
  }
}

TEST(Column, GroupsWhoseRowsAreTooLongTogetherAreKept) {
  std::vector<std::string> rows;
  for (int i = 0; i < 60; ++i) rows.emplace_back(3000, static_cast<char>('a' + i % 26));
  Column column;
  for (const std::string& row : rows) column.append(row);
  expect_rows(column, rows);
}

TEST(Column, TruncatesAnywhereAndGoesOn) {
  for (const std::size_t longest : {9U, 70'000U}) {
    std::vector<std::string> all = cells(170, longest);
    for (std::size_t keep = 0; keep <= all.size(); ++keep) {
      Column column;
      for (const std::string& row : all) column.append(row);
      column.extend("never finished");
      column.truncate(keep);
      std::vector<std::string> rows(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(keep));
      expect_rows(column, rows);
      for (const std::string more : {"x", "", "yz"}) {
        column.append(more);
        rows.push_back(more);
      }
      expect_rows(column, rows);
    }
  }
}

TEST(Column, ForgetsAnUnfinishedRow) {
  Column column;
  column.append("one");
  column.extend("two");
  column.truncate(5);
  column.append("three");
  expect_rows(column, {"one", "three"});
}

TEST(Column, TakesLittleMoreThanTwoBytesARow) {
  constexpr std::size_t kRows = 28'000;
  Column column;
  for (std::size_t row = 0; row < kRows; ++row) column.finish_row();
  column.shrink_to_fit();
  EXPECT_LT(column.memory(), kRows * 5 / 2);
}

}  // namespace
}  // namespace gigo
