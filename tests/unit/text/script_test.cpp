// SPDX-License-Identifier: Apache-2.0
#include "text/script.hpp"

#include <gtest/gtest.h>

namespace gigo::text {
namespace {

TEST(DominantScript, NamesTheScriptOfAllLetters) {
  struct Case {
    std::string_view text;
    Script expected;
  };
  constexpr Case kCases[] = {
      {"", Script::kNone},
      {"123 - ☕", Script::kNone},
      {"José 3", Script::kLatin},
      {"Щербаков", Script::kCyrillic},
      {"Παπαδόπουλος", Script::kGreek},
      {"王小明", Script::kHan},
      {"タナカ", Script::kKana},
      {"たなか ターロウ", Script::kKana},
      {"山田たろう", Script::kKana},
      {"김철수", Script::kHangul},
      {"محمد", Script::kArabic},
      {"שמעון", Script::kHebrew},
      {"สมชาย", Script::kOther},
      {"สมชาย नरेन्द्र", Script::kMixed},
      {"王 Wang", Script::kMixed},
      {"Jose\u0301", Script::kLatin},
  };
  for (const Case& c : kCases) EXPECT_EQ(dominant_script(c.text), c.expected) << c.text;
}

TEST(DominantScript, HasANameForEachScript) {
  EXPECT_EQ(to_string(Script::kLatin), "latin");
  EXPECT_EQ(to_string(Script::kMixed), "mixed");
  EXPECT_EQ(to_string(Script::kNone), "none");
}

TEST(MixedWords, FindsLookAlikesInsideAWordOnly) {
  EXPECT_TRUE(mixes_scripts_in_word("P\u0430ul"));  // Cyrillic а
  EXPECT_TRUE(mixes_scripts_in_word("Jane \u0391nna"));
  EXPECT_FALSE(mixes_scripts_in_word("Paul"));
  EXPECT_FALSE(mixes_scripts_in_word("Иван Ivan"));
  EXPECT_FALSE(mixes_scripts_in_word("王Wang"));
  EXPECT_FALSE(mixes_scripts_in_word(""));
}

}  // namespace
}  // namespace gigo::text
