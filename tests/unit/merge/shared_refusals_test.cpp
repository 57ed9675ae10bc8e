// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "made_plan.hpp"

namespace gigo::testing {
namespace {

TEST(SharedRefusals, FollowAnEmailToEveryRecordThatHoldsIt) {
  MadePlan plan({"full_name", "email", "do_not_contact[email]"},
                {{"Derek Pollard", "derek@mail.example", ""},
                 {"D. Pollard", "Derek@mail.example", "yes"},
                 {"Ann Archer", "ann@mail.example", ""}},
                {1, 2, 3});
  EXPECT_EQ(plan.record(0), (Cells{"Derek Pollard", "derek@mail.example", "yes"}));
  EXPECT_EQ(plan.record(2), (Cells{"Ann Archer", "ann@mail.example", ""}));
}

TEST(SharedRefusals, OfASwitchboardBindNoColleague) {
  MadePlan plan({"full_name", "phone", "do_not_contact[phone]"},
                {{"Derek Pollard", "+442079460101", ""}, {"Ann Archer", "+442079460101", "yes"}},
                {1, 2});
  EXPECT_EQ(plan.record(0).back(), "");
}

}  // namespace
}  // namespace gigo::testing
