// SPDX-License-Identifier: Apache-2.0
#include "engine/profile_rows.hpp"

#include <gtest/gtest.h>

namespace gigo::engine {
namespace {

ProfileCell phone(std::string_view value, std::string kind) {
  return {{Field::kPhone, std::move(kind)}, value};
}

TEST(ProfileRows, GivesEachFieldAndKindColumnsInTheOrderOfFirstSight) {
  ProfileRows rows;
  const ProfileCell first[] = {phone("1", "mobile"), phone("2", "mobile")};
  const ProfileCell second[] = {phone("3", "work"), phone("4", "mobile")};
  ASSERT_TRUE(rows.append(first).ok());
  ASSERT_TRUE(rows.append(second, "id7").ok());
  const Table& table = rows.table();
  ASSERT_EQ(table.columns.size(), 4U);
  EXPECT_EQ(table.headers,
            (std::vector<std::string>{"phone[mobile]", "phone[mobile] 2", "id", "phone[work]"}));
  EXPECT_EQ(table.columns[0][0], "1");
  EXPECT_EQ(table.columns[1][0], "2");
  EXPECT_EQ(table.columns[0][1], "4");
  EXPECT_EQ(table.columns[1][1], "");
  EXPECT_EQ(table.columns[3][0], "");
  EXPECT_EQ(table.columns[3][1], "3");
  EXPECT_EQ(table.columns[rows.id_column()][1], "id7");
  for (const Column& column : table.columns) EXPECT_EQ(column.size(), 2U);
}

TEST(ProfileRows, KnowsWhichCellAColumnCameFrom) {
  ProfileRows rows;
  const ProfileCell first[] = {phone("1", "mobile"), phone("2", "work")};
  const ProfileCell second[] = {phone("3", "work"), phone("4", "mobile")};
  ASSERT_TRUE(rows.append(first).ok());
  ASSERT_TRUE(rows.append(second).ok());
  EXPECT_EQ(rows.cell_of(0, 0), 0U);
  EXPECT_EQ(rows.cell_of(1, 0), 1U);
  EXPECT_EQ(rows.cell_of(1, 1), 0U);
}

TEST(ProfileRows, RepairsAndNotesBytesThatAreNoText) {
  ProfileRows rows;
  const ProfileCell cells[] = {phone("0\xFF", "")};
  ASSERT_TRUE(rows.append(cells).ok());
  EXPECT_EQ(rows.table().columns[0][0], "0\xEF\xBF\xBD");
  ASSERT_EQ(rows.problems().size(), 1U);
  EXPECT_EQ(rows.problems()[0].code, Code::kCsvInvalidEncoding);
}

TEST(ProfileRows, AddsNothingWhenThereWouldBeTooManyColumns) {
  ProfileRows rows;
  std::vector<std::string> kinds;
  std::size_t appended = 0;
  for (std::size_t i = 0; i <= kMaxColumns / kMaxProfileCells + 1; ++i) {
    std::vector<ProfileCell> cells;
    for (std::size_t k = 0; k < 4'000; ++k) {
      cells.push_back({{Field::kExact, "k" + std::to_string(i * 4'000 + k)}, "x"});
    }
    const Status status = rows.append(cells);
    if (!status) {
      EXPECT_EQ(status.error().code, ErrorCode::kInput);
      break;
    }
    ++appended;
  }
  EXPECT_EQ(appended, kMaxColumns / 4'000);
  EXPECT_EQ(rows.table().rows, appended);
  EXPECT_EQ(rows.table().columns.size(), appended * 4'000);
  for (const Column& column : rows.table().columns) ASSERT_EQ(column.size(), appended);
}

}  // namespace
}  // namespace gigo::engine
