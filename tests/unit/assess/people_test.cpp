// SPDX-License-Identifier: Apache-2.0
#include "assess/people.hpp"

#include <gtest/gtest.h>

#include "unit/assess/made_list.hpp"

namespace gigo::assessment {
namespace {

using testing::MadeList;

Reach reach(const MadeList& list) {
  std::vector<RowId> rows;
  for (std::uint32_t i = 0; i < list.table.rows; ++i) rows.push_back(RowId{i});
  return reach_of(list.table, rows);
}

TEST(Reach, NeedsAUsableValue) {
  const MadeList list({"email", "phone"}, {{"!nobody", "+442079460001"}});
  EXPECT_FALSE(reach(list).email);
  EXPECT_TRUE(reach(list).phone);
}

TEST(Reach, RespectsARefusalInAnyRowOfThePerson) {
  const MadeList list({"email", "phone", "do_not_contact[email]"},
                      {{"a@example.com", "+442079460001", ""}, {"b@example.com", "", "yes"}});
  EXPECT_FALSE(reach(list).email);
  EXPECT_TRUE(reach(list).phone);
  const MadeList all({"email", "phone", "do_not_contact"},
                     {{"a@example.com", "+442079460001", "yes"}});
  EXPECT_FALSE(reach(all).email);
  EXPECT_FALSE(reach(all).phone);
  const MadeList consent({"email", "consent[email]"}, {{"a@example.com", "no"}});
  EXPECT_FALSE(reach(consent).email);
}

TEST(Reach, LeavesOutAnAddressThatBouncedWhereverItStands) {
  const MadeList same({"email", "email_bounced"},
                      {{"a@example.com", "yes"}, {"A@example.com", ""}});
  EXPECT_FALSE(reach(same).email);
  const MadeList other({"email", "email_bounced"},
                       {{"a@example.com", "yes"}, {"b@example.com", ""}});
  EXPECT_TRUE(reach(other).email);
}

TEST(Reach, BorrowsNoChannelFromADeletedRow) {
  const MadeList list({"email", "phone", "is_deleted"},
                      {{"a@example.com", "+442079460001", "yes"}, {"", "", "no"}});
  EXPECT_FALSE(reach(list).email);
  EXPECT_FALSE(reach(list).phone);
}

}  // namespace
}  // namespace gigo::assessment
