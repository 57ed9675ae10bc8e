// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "gigo/engine.hpp"

namespace gigo {
namespace {

using Rows = std::vector<std::vector<std::string>>;

struct File {
  Table table;
  Mapping mapping;
};

File make_file(const std::vector<std::string>& headers, const Rows& rows,
               std::string_view id_header = {}) {
  File file;
  file.table.headers = headers;
  file.table.columns.resize(headers.size());
  file.mapping.columns.resize(headers.size());
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < headers.size(); ++i) file.table.columns[i].append(row[i]);
    file.table.row_numbers.push_back(static_cast<std::uint32_t>(file.table.rows++ + 2));
  }
  for (std::size_t i = 0; i < headers.size(); ++i) {
    if (headers[i] == id_header) file.mapping.columns[i].ref.field = Field::kId;
  }
  return file;
}

std::vector<std::string> keys_of(const std::vector<const File*>& files) {
  std::vector<RunInput> inputs;
  for (const File* file : files) inputs.push_back({"x.csv", &file->table, &file->mapping, {}});
  return row_keys(inputs);
}

TEST(RowKeys, NameTheContentWhereverTheRowStands) {
  const Rows rows = {{"Ann", "1"}, {"Bob", "2"}, {"Cem", "3"}};
  Rows reversed = rows;
  std::reverse(reversed.begin(), reversed.end());
  const File a = make_file({"name", "n"}, rows), b = make_file({"name", "n"}, reversed);
  std::vector<std::string> there = keys_of({&a}), back = keys_of({&b});
  std::reverse(back.begin(), back.end());
  EXPECT_EQ(there, back);
  EXPECT_EQ(std::set<std::string>(there.begin(), there.end()).size(), 3U);
}

TEST(RowKeys, DoNotDependOnTheOrderOfColumnsNorOnEmptyOnes) {
  const File a = make_file({"name", "n"}, {{"Ann", "1"}});
  const File b = make_file({"empty", "n", "name"}, {{"", "1", "Ann"}});
  EXPECT_EQ(keys_of({&a}), keys_of({&b}));
  const File swapped = make_file({"name", "n"}, {{"1", "Ann"}});
  EXPECT_NE(keys_of({&a}), keys_of({&swapped}));
}

TEST(RowKeys, FollowTheRecordIdWhenTheContentChanges) {
  const File before = make_file({"id", "name"}, {{"7", "Ann"}, {"8", "Bob"}}, "id");
  const File after = make_file({"id", "name"}, {{" 8 ", "Robert"}, {"7", "Anne"}}, "id");
  const auto a = keys_of({&before}), b = keys_of({&after});
  EXPECT_EQ(a[0], b[1]);
  EXPECT_EQ(a[1], b[0]);
}

TEST(RowKeys, AnIdThatIsNotUniqueNamesNothing) {
  const File file = make_file({"id", "name"}, {{"7", "Ann"}, {"7", "Bob"}, {"8", "Cem"}}, "id");
  const File other = make_file({"id", "name"}, {{"8", "Dee"}}, "id");
  const auto alone = keys_of({&file});
  EXPECT_NE(alone[0], alone[1]);
  EXPECT_EQ(alone[0].find('-'), std::string::npos);
  const auto both = keys_of({&file, &other});
  EXPECT_NE(both[2], both[3]) << "two files give out the same id";
}

TEST(RowKeys, EqualRowsAreNumbered) {
  const File file = make_file({"name"}, {{"Ann"}, {"Bob"}, {"Ann"}, {"Ann"}});
  const auto keys = keys_of({&file});
  EXPECT_EQ(keys[2], keys[0] + "-2");
  EXPECT_EQ(keys[3], keys[0] + "-3");
}

TEST(RowKeys, ASpreadsheetLeavesThemAlone) {
  Rows rows;
  for (int i = 0; i < 2000; ++i) rows.push_back({std::to_string(i)});
  const File file = make_file({"n"}, rows);
  for (const std::string& key : keys_of({&file})) {
    ASSERT_EQ(key.size(), 13U);
    EXPECT_EQ(key.front(), 'K');
    EXPECT_EQ(key.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ"), std::string::npos) << key;
  }
}

}  // namespace
}  // namespace gigo
