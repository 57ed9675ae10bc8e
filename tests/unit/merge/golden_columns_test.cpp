// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "unit/merge/made_plan.hpp"

namespace gigo {
namespace {

using testing::Cells;
using testing::MadeFile;
using testing::MadePlan;

Cells headers(MadePlan& made) {
  Cells names;
  for (const GoldenColumn& column : made.plan().columns) names.push_back(column.header);
  return names;
}

TEST(GoldenColumns, AreTheColumnsOfASingleFile) {
  MadePlan made({"Colour", "Mail=email", "Name=full_name", "Colour"}, {{"red", "", "Ann", "blue"}});
  EXPECT_EQ(headers(made), (Cells{"Colour", "Mail", "Name", "Colour"}));
  EXPECT_EQ(made.record(), (Cells{"red", "", "Ann", "blue"}));
}

TEST(GoldenColumns, AreCanonicalForSeveralFiles) {
  MadePlan made(
      std::vector<MadeFile>{{{"Colour", "Tel=phone", "Handy=phone[mobile]", "Name=full_name"},
                             {{"red", "+441", "+442", "Ann Example"}}},
                            {{"Phone 1=phone", "Phone 2=phone", "Shoe", "Colour", "email"},
                             {{"+443", "+444", "38", "blue", "ann@example.com"}}}},
      {1, 2});
  EXPECT_EQ(headers(made),
            (Cells{"full_name", "email", "phone", "phone[mobile]", "phone 2", "Colour", "Shoe"}));
  EXPECT_EQ(made.record(0), (Cells{"Ann Example", "", "+441", "+442", "", "red", ""}));
  EXPECT_EQ(made.record(1), (Cells{"", "ann@example.com", "+443", "", "+444", "blue", "38"}));
}

TEST(GoldenColumns, NeverHaveOneHeaderTwiceForSeveralFiles) {
  MadePlan made(std::vector<MadeFile>{{{"Mail=email", "email=ignore"}, {{"a@example.com", "x"}}},
                                      {{"email=email"}, {{"b@example.com"}}}},
                {1, 2});
  EXPECT_EQ(headers(made), (Cells{"email", "email 2"}));
}

TEST(GoldenRecords, OfOneRowAreThatRowWithItsSafeFixes) {
  MadePlan made({"given_name", "email", "Colour"},
                {{"ANN>Ann", "!nobody", " red "}, {"Bob", "", ""}}, {1, 2});
  EXPECT_EQ(made.record(0), (Cells{"Ann", "nobody", " red "}));
  EXPECT_EQ(made.record(1), (Cells{"Bob", "", ""}));
  EXPECT_EQ(made.from(0, 1), (std::vector<std::uint32_t>{1}));
  EXPECT_TRUE(made.from(1, 1).empty());
  EXPECT_EQ(made.plan().cells.size(), 0U);  // nothing is copied for them
}

TEST(GoldenRecords, KeepTheOrderOfTheGroups) {
  MadePlan made({"id", "given_name"}, {{"1", "Ann"}, {"2", "Bob"}, {"3", "Ann"}, {"4", "Cid"}},
                {1, 2, 1, 3});
  EXPECT_EQ(made.record(0)[1], "Ann");
  EXPECT_EQ(made.record(1)[1], "Bob");
  EXPECT_EQ(made.record(2)[1], "Cid");
  EXPECT_EQ(made.plan().survivor_of[2], made.plan().survivor_of[0]);
  EXPECT_EQ(made.plan().survivor_of[3], RowId{3});
}

TEST(GoldenRecords, OfNothingAreNone) {
  MadePlan made({"given_name"}, {});
  EXPECT_TRUE(made.plan().survivor_of.empty());
  EXPECT_EQ(headers(made), (Cells{"given_name"}));
}

}  // namespace
}  // namespace gigo
