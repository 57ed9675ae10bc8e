// SPDX-License-Identifier: Apache-2.0
#include "assess/completeness.hpp"

#include <gtest/gtest.h>

#include "unit/assess/made_list.hpp"

namespace gigo::assessment {
namespace {

using testing::MadeList;

int percent(const MadeList& list, std::uint32_t row = 0) {
  return Completeness(list.table).percent(RowId{row});
}

TEST(Completeness, AsksOnlyForWhatSomeColumnHolds) {
  const MadeList list(
      {"given_name", "family_name", "email"},
      {{"Ann", "Example", "a@example.com"}, {"Ann", "Example", ""}, {"Ann", "", ""}, {"", "", ""}});
  EXPECT_EQ(percent(list, 0), 100);
  EXPECT_EQ(percent(list, 1), 56);  // 25 of 45
  EXPECT_EQ(percent(list, 2), 33);  // 15 of 45
  EXPECT_EQ(percent(list, 3), 0);
}

TEST(Completeness, DoesNotCountWhatCannotBeUsed) {
  const MadeList list({"full_name", "email", "phone", "phone[fax]"},
                      {{"Ann Example", "!ann", "?0000", "+442079460001"},
                       {"Ann Example", "~a@example.com", "", ""}});
  EXPECT_EQ(percent(list, 0), 38);  // 25 of 65: a fax reaches nobody
  EXPECT_EQ(percent(list, 1), 69);
}

TEST(Completeness, TakesAWholeAddressForItsParts) {
  const MadeList whole({"full_name", "address"}, {{"Ann Example", "1 High St, Leeds LS1 1AA"}});
  EXPECT_EQ(percent(whole), 100);
  const MadeList parts({"full_name", "street", "city", "postcode"}, {{"Ann Example", "1 High St"}});
  EXPECT_EQ(percent(parts), 83);  // 29 of 35
}

TEST(Completeness, DoesNotAskAnOrganisationForAPersonsFacts) {
  const MadeList list({"record_kind", "full_name", "organisation", "title", "birth_date", "email"},
                      {{"organisation", "", "Example Ltd", "", "", "a@example.com"},
                       {"person", "", "Example Ltd", "", "", "a@example.com"}});
  EXPECT_EQ(percent(list, 0), 100);
  EXPECT_EQ(percent(list, 1), 46);  // 30 of 65
}

TEST(Completeness, IsNothingWhenNothingCanBeAskedFor) {
  const MadeList list({"notes"}, {{"hello"}});
  EXPECT_EQ(percent(list), 0);
}

}  // namespace
}  // namespace gigo::assessment
