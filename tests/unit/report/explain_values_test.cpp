// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "report/explain.hpp"

namespace gigo::report {
namespace {

TEST(Masked, KeepsTheShapeAndNothingElse) {
  EXPECT_EQ(masked("Ann Archer-Smith"), "Xxx Xxxxxx-Xxxxx");
  EXPECT_EQ(masked("ann.archer@aldwark.example"), "xxx.xxxxxx@xxxxxxx.xxxxxxx");
  EXPECT_EQ(masked("+442079460101;ext=12"), "+999999999999;xxx=99");
  EXPECT_EQ(masked("Zo\u00eb \u738b"), "Xxx x");
  EXPECT_EQ(masked(""), "");
}

NormalizedTable one_row() {
  NormalizedTable table;
  table.rows = 1;
  table.input_begin = {0, 1};
  table.kind = {RecordKind::kPerson};
  return table;
}

TEST(ComparedValue, OfColumnsThatAreNotThereIsEmpty) {
  const NormalizedTable table = one_row();
  for (std::size_t i = 0; i < kComparisonCount; ++i) {
    EXPECT_EQ(compared_value(table, RowId{0}, static_cast<Comparison>(i)), "");
    EXPECT_FALSE(has_unusable(table, RowId{0}, static_cast<Comparison>(i)));
  }
}

TEST(ComparedValue, JoinsWhatIsUsable) {
  NormalizedTable table = one_row();
  table.emails.kinds = {""};
  for (const auto& [value, status] : {std::pair{"ann@archer.example", ValueStatus::kOk},
                                      {"n/a", ValueStatus::kPlaceholder},
                                      {"a@archer.example", ValueStatus::kChanged}}) {
    table.emails.value.append(value);
    table.emails.status.push_back(status);
    table.emails.kind.push_back(0);
    table.emails.source_column.push_back(0);
  }
  table.emails.row_begin = {0, 3};
  table.birth_date = {{1970, 3, 0}};
  table.birth_status = {ValueStatus::kOk};
  table.city.value.append("Leeds");
  table.city.status = {ValueStatus::kOk};
  EXPECT_EQ(compared_value(table, RowId{0}, Comparison::kEmail),
            "ann@archer.example, a@archer.example");
  EXPECT_TRUE(has_unusable(table, RowId{0}, Comparison::kEmail));
  EXPECT_EQ(compared_value(table, RowId{0}, Comparison::kBirthDate), "1970-03-??");
  EXPECT_EQ(compared_value(table, RowId{0}, Comparison::kAddress), "Leeds");
}

TEST(ReasonNames, AreAllDifferent) {
  std::vector<std::string_view> seen;
  for (int i = 0; i <= static_cast<int>(PairReason::kAnsweredLater); ++i) {
    const std::string_view name = reason_name(static_cast<PairReason>(i));
    EXPECT_FALSE(name.empty());
    for (const std::string_view other : seen) EXPECT_NE(name, other);
    seen.push_back(name);
  }
}

}  // namespace
}  // namespace gigo::report
