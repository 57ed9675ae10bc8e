// SPDX-License-Identifier: Apache-2.0
#include "normalize/nickname.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "text/fold.hpp"
#include "text/tokens.hpp"

namespace gigo::normalize {
namespace {

TEST(Nickname, RelatesShortFormsOfOneName) {
  const std::pair<std::string_view, std::string_view> kRelated[] = {
      {"bob", "robert"},      {"bob", "rob"},
      {"bill", "william"},    {"katie", "katherine"},
      {"peggy", "margaret"},  {"dick", "richard"},
      {"steven", "stephen"},  {"katherine", "catherine"},
      {"sara", "sarah"},      {"fritz", "friedrich"},
      {"uschi", "ursula"},    {"pepe", "jose"},
      {"paco", "francisco"},  {"sasha", "aleksandr"},
      {"beppe", "giuseppe"},  {"kees", "cornelis"},
      {"kasia", "katarzyna"}, {"mohamed", "muhammad"},
      {"ze", "jose"},         {"manu", "emmanuel"},
  };
  for (const auto& [a, b] : kRelated) {
    EXPECT_TRUE(nickname_related(a, b)) << a << ' ' << b;
    EXPECT_TRUE(nickname_related(b, a)) << a << ' ' << b;
  }
}

TEST(Nickname, IsNeverClosedTransitively) {
  EXPECT_TRUE(nickname_related("alex", "alexander"));
  EXPECT_TRUE(nickname_related("alex", "alexandra"));
  EXPECT_FALSE(nickname_related("alexander", "alexandra"));
  EXPECT_FALSE(nickname_related("robert", "albert"));  // both are Bert
  EXPECT_FALSE(nickname_related("patrick", "patricia"));
  EXPECT_FALSE(nickname_related("edward", "edmund"));
}

TEST(Nickname, EqualAndUnknownNamesAreNotRelated) {
  EXPECT_FALSE(nickname_related("bob", "bob"));
  EXPECT_FALSE(nickname_related("bob", "zzyzx"));
  EXPECT_FALSE(nickname_related("", ""));
  EXPECT_TRUE(nickname_groups("zzyzx").empty());
  EXPECT_TRUE(nickname_groups("").empty());
}

TEST(Nickname, NamesTheFormalName) {
  EXPECT_EQ(nickname_head("bob", "robert"), "robert");
  EXPECT_EQ(nickname_head("bob", "rob"), "robert");
  EXPECT_EQ(nickname_head("katie", "katherine"), "catherine");
  EXPECT_EQ(nickname_head("bob", "anna"), "");
}

TEST(Nickname, GroupsAreAscendingAndHoldTheirNames) {
  for (FactTable table(data::nicknames()); table.next();) {
    for (const std::string_view column : {table[0], table[1]}) {
      text::for_each_token(column, [](std::string_view name) {
        const auto groups = nickname_groups(name);
        EXPECT_FALSE(groups.empty()) << name;
        EXPECT_TRUE(std::is_sorted(groups.begin(), groups.end())) << name;
        EXPECT_EQ(std::adjacent_find(groups.begin(), groups.end()), groups.end()) << name;
      });
    }
  }
}

TEST(NicknameTable, IsFoldedAndHoldsManyPairs) {
  std::size_t pairs = 0;
  for (FactTable table(data::nicknames()); table.next();) {
    EXPECT_FALSE(table[0].empty());
    EXPECT_TRUE(table[2].empty()) << table[0];
    std::size_t names = 0;
    for (const std::string_view column : {table[0], table[1]}) {
      text::for_each_token(column, [&](std::string_view name) {
        EXPECT_EQ(text::fold_compact(name), name);
        ++names;
      });
    }
    EXPECT_GE(names, 2U) << table[0];
    pairs += names - 1;
  }
  EXPECT_GE(pairs, 400U);
}

}  // namespace
}  // namespace gigo::normalize
