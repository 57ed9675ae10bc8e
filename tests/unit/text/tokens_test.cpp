// SPDX-License-Identifier: Apache-2.0
#include "text/tokens.hpp"

#include <gtest/gtest.h>

namespace gigo::text {
namespace {

using Views = std::vector<std::string_view>;

TEST(Tokens, AreWhatStandsBetweenBlanks) {
  EXPECT_EQ(tokens("van der berg"), (Views{"van", "der", "berg"}));
  EXPECT_EQ(tokens("jane"), (Views{"jane"}));
  EXPECT_EQ(tokens("  a   b "), (Views{"a", "b"}));
  EXPECT_EQ(tokens(""), Views{});
  EXPECT_EQ(tokens("  "), Views{});
}

TEST(Tokens, JoinIsTheInverseOfTokens) {
  EXPECT_EQ(join(tokens("van der berg")), "van der berg");
  EXPECT_EQ(join(tokens("van der berg"), "-"), "van-der-berg");
  EXPECT_EQ(join({}), "");
}

TEST(Tokens, FirstAndLast) {
  EXPECT_EQ(first_token("van der berg"), "van");
  EXPECT_EQ(last_token("van der berg"), "berg");
  EXPECT_EQ(first_token(" jane "), "jane");
  EXPECT_EQ(last_token(" jane "), "jane");
  EXPECT_EQ(first_token("  "), "");
  EXPECT_EQ(last_token(""), "");
}

TEST(Tokens, SortedTokensForgetTheOrder) {
  EXPECT_EQ(sorted_tokens("smith john"), sorted_tokens("john smith"));
  EXPECT_EQ(sorted_tokens("b a b"), "a b b");
}

}  // namespace
}  // namespace gigo::text
