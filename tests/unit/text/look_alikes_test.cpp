// SPDX-License-Identifier: Apache-2.0
#include "text/look_alikes.hpp"

#include <gtest/gtest.h>

#include <string>

#include "random_text.hpp"
#include "text/fold.hpp"
#include "text/script.hpp"

namespace gigo::text {
namespace {

TEST(LookAlikes, PutAMixedWordIntoOneScript) {
  struct Case {
    std::string_view mixed, meant;
  };
  for (const Case& one : {
           Case{"Аda Example", "Ada Example"},    // Cyrillic А
           Case{"Саrоl", "Carol"},                // Cyrillic С, а, о
           Case{"Ιvan Example", "Ivan Example"},  // Greek Ι
           Case{"Αnna", "Anna"},                  // Greek Α
           Case{"Ивaн Петров", "Иван Петров"},    // Latin a
           Case{"Щербaкoв", "Щербаков"},          // Latin a, o
           Case{"Γιώργoς", "Γιώργος"},            // Latin o
           Case{"Akyerεko", "Akyereko"},          // Greek ε for ɛ
           Case{"Мapк Сидоров", "Марк Сидоров"},  // the other word decides
           Case{"Мapк Smith", "Mapk Smith"},
       }) {
    EXPECT_EQ(in_one_script(one.mixed).value_or("-"), one.meant) << one.mixed;
    EXPECT_FALSE(mixes_scripts_in_word(one.meant)) << one.meant;
  }
}

TEST(LookAlikes, LeaveWordsOfOneScriptAlone) {
  for (const std::string_view text : {"", "Ada", "José", "Иван Ivanov", "Иван", "Γιώργος Smith",
                                      "Сара Smith", "Nguyễn Văn", "Ada Я", "Яndex", "Wшд"}) {
    EXPECT_FALSE(in_one_script(text).has_value()) << text << " " << *in_one_script(text);
  }
}

TEST(LookAlikes, GiveMixedWordsTheKeyOfTheWordThatWasMeant) {
  EXPECT_EQ(fold("Саrоl"), "carol");
  EXPECT_EQ(fold("Щербaкoв"), fold("Щербаков"));
  EXPECT_EQ(fold("Νина"), fold("Νина"));
}

TEST(LookAlikes, AreDoneAtOnce) {
  for (std::uint64_t seed = 0; seed < 20'000; ++seed) {
    std::string text = random_text(seed) + (seed % 2 == 0 ? "аb" : "Αn") + random_text(seed + 1);
    const std::optional<std::string> once = in_one_script(text);
    if (!once) continue;
    EXPECT_FALSE(in_one_script(*once).has_value()) << text;
    EXPECT_EQ(cleaned(*once), *once) << text;
  }
}

}  // namespace
}  // namespace gigo::text
