// SPDX-License-Identifier: Apache-2.0
// The order of rows never shows in a golden record.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>

#include "unit/merge/made_plan.hpp"

namespace gigo {
namespace {

using testing::Cells;
using testing::MadePlan;
using testing::Rows;

// A small generator of its own: the standard's distributions differ between libraries.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t n) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state_ >> 33) % n;
  }

 private:
  std::uint64_t state_;
};

Rows random_rows(Dice& dice, std::size_t rows) {
  const std::vector<std::vector<std::string>> choices = {
      {"1", "2", "3", "4"},
      {"Ann", "ANN>Ann", "A.", ""},
      {"Example", "~Exampel", ""},
      {"a@example.com", "A@example.com", "!b", "?none@example.com", "c@example.com|a@example.com",
       ""},
      {"", "a@example.com", "d@example.com"},
      {"+441", "+441;ext=2", "+442", "", ""},
      {"", "+447", "+448"},
      {"1 High St", "1 high st", "", "~x"},
      {"Leeds", "York", ""},
      {"yes", "no", "", ""},
      {"yes", "", "", ""},
      {"yes", "", "", "", "", ""},
      {"2020-01-01", "2024-01-01", "2031-01-01", "junk", ""},
      {"2010-01-01", "2012-01-01", ""},
      {"a, b", "b; c", ""},
      {"note", "other note", ""},
      {"red", "blue", ""}};
  Rows made;
  for (std::size_t i = 0; i < rows; ++i) {
    std::vector<std::string> row;
    for (const std::vector<std::string>& choice : choices)
      row.push_back(choice[dice.below(choice.size())]);
    made.push_back(row);
  }
  return made;
}

const std::vector<std::string> kHeaders = {"id",
                                           "given_name",
                                           "family_name",
                                           "email",
                                           "email",
                                           "phone",
                                           "phone[mobile]",
                                           "street",
                                           "city",
                                           "do_not_contact[email]",
                                           "email_bounced",
                                           "is_deleted",
                                           "updated",
                                           "created",
                                           "tags",
                                           "notes",
                                           "Colour"};

TEST(Order, OfRowsNeverChangesAGoldenRecord) {
  Dice dice(20260131);
  for (int round = 0; round < 300; ++round) {
    Rows rows = random_rows(dice, 2 + dice.below(5));
    MadePlan made(kHeaders, rows);
    const Cells expected = made.record();
    const std::string survivor = rows[made.survivor()][0];
    for (int shuffle = 0; shuffle < 4; ++shuffle) {
      for (std::size_t i = rows.size(); i > 1; --i) std::swap(rows[i - 1], rows[dice.below(i)]);
      MadePlan again(kHeaders, rows);
      ASSERT_EQ(again.record(), expected) << "round " << round;
      ASSERT_EQ(rows[again.survivor()][0], survivor);
    }
  }
}

// Refusals follow an address from group to group (shared_refusals_test.cpp); nothing else does.
Cells without_refusals(Cells record) {
  record.erase(record.begin() + 9, record.begin() + 11);
  return record;
}

TEST(Order, OfGroupsNeverMixesThem) {
  Dice dice(7);
  for (int round = 0; round < 50; ++round) {
    const Rows left = random_rows(dice, 3);
    const Rows right = random_rows(dice, 2);
    Rows both = {left[0], right[0], left[1], right[1], left[2]};
    MadePlan alone(kHeaders, left);
    MadePlan other(kHeaders, right);
    MadePlan mixed(kHeaders, both, {1, 2, 1, 2, 1});
    ASSERT_EQ(without_refusals(mixed.record(0)), without_refusals(alone.record()));
    ASSERT_EQ(without_refusals(mixed.record(1)), without_refusals(other.record()));
  }
}

TEST(Merge, OfRowsThatAreEqualChangesNothing) {
  Dice dice(11);
  for (int round = 0; round < 100; ++round) {
    Rows one = random_rows(dice, 1);
    MadePlan single(kHeaders, one);
    one.push_back(one[0]);
    MadePlan twice(kHeaders, one);
    Cells a = single.record();
    const Cells b = twice.record();
    // Emails and phones may be reordered or cut where one cell holds several; all else is the row.
    for (std::size_t i = 0; i < a.size(); ++i) {
      if (i >= 3 && i <= 6) continue;
      if (a[i] == "x" || a[i] == "junk") continue;
      EXPECT_EQ(a[i], b[i]) << kHeaders[i];
    }
  }
}

}  // namespace
}  // namespace gigo
