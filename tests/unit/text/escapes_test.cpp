// SPDX-License-Identifier: Apache-2.0
#include "text/escapes.hpp"

#include <gtest/gtest.h>

#include <iterator>
#include <string>

#include "random_text.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

TEST(Escapes, AreUndoneWhereTheyAreUnmistakable) {
  struct Case {
    std::string_view escaped, meant;
  };
  for (const Case& one : {
           Case{"M&uuml;ller", "Müller"},
           Case{"O&#39;Brien", "O'Brien"},
           Case{"O&#x27;Brien", "O'Brien"},
           Case{"O&apos;Brien", "O'Brien"},
           Case{"Smith &amp; Sons", "Smith & Sons"},
           Case{"Smith &amp;amp; Sons", "Smith & Sons"},
           Case{"M&amp;uuml;ller", "Müller"},
           Case{"&Ccaron;apek", "Čapek"},
           Case{"Wa&lstrok;&eogon;sa", "Wałęsa"},
           Case{"&#26519;", "林"},
           Case{"Stra&szlig;e 5&ndash;7", "Straße 5–7"},
           Case{"M=C3=BCller", "Müller"},
           Case{"=?utf-8?Q?J=C3=B6rg_M=C3=BCller?=", "Jörg Müller"},
           Case{"=?UTF-8?B?SsO2cmc=?=", "Jörg"},
           Case{"=?iso-8859-1?Q?J=F6rg?= Example", "Jörg Example"},
           Case{"Jos%C3%A9%20Garc%C3%ADa", "José García"},
           Case{"Jos%c3%a9+Garc%c3%ada", "José García"},
           Case{"M\\u00fcller", "Müller"},
           Case{"\\u674e\\u660e", "李明"},
           Case{"Jane \\ud83d\\ude0a", "Jane 😊"},
       }) {
    EXPECT_EQ(undo_escapes(one.escaped).value_or("-"), one.meant) << one.escaped;
  }
}

TEST(Escapes, LeaveEverythingElseAlone) {
  for (const std::string_view text : {"",
                                      "Smith & Sons",
                                      "A&B; C",
                                      "AT&T",
                                      "R&D;",
                                      "&;",
                                      "&#;",
                                      "&#x;",
                                      "&#0;",
                                      "&#128;",
                                      "&#xD800;",
                                      "&#99999999999;",
                                      "&lt;b&gt;",
                                      "&unknown;",
                                      "100%",
                                      "50%20",
                                      "10%ab",
                                      "%C3",
                                      "%C3%28",
                                      "=C3",
                                      "=C3=28",
                                      "a=b",
                                      "x == y",
                                      "=?utf-8?Q?abc",
                                      "=?koi8-r?B?abcd?=",
                                      "=?utf-8?X?abc?=",
                                      "C:\\users\\ann",
                                      "C:\\u00fcber",
                                      "C:\\\\u00fcber",
                                      "D:\\data\\u00fcber",
                                      "M\\\\u00fcller",
                                      "\\u12",
                                      "\\ud83d",
                                      "\\u0007",
                                      "\\u003cb",
                                      "&",
                                      "=",
                                      "%",
                                      "\\"}) {
    EXPECT_FALSE(undo_escapes(text).has_value()) << text << " " << *undo_escapes(text);
  }
}

TEST(Escapes, AreUndoneOnceAndForAll) {
  const std::string_view pieces[] = {"&amp;", "&uuml;", "#39;",  "=C3", "=BC",
                                     "%C3",   "%A9",    "\\u00", "fc",  "=?utf-8?Q?",
                                     "?=",    "&",      ";",     "a",   " "};
  for (std::uint64_t seed = 0; seed < 20'000; ++seed) {
    std::string text = seed % 2 == 0 ? random_text(seed) : std::string();
    text = replace_invalid(text);
    std::uint64_t random = seed * 0x9E3779B97F4A7C15ULL;
    for (int i = 0; i < 8; ++i, random = random * 6364136223846793005ULL + 1442695040888963407ULL) {
      text += pieces[(random >> 40) % std::size(pieces)];
    }
    const std::optional<std::string> once = undo_escapes(text);
    if (!once) continue;
    EXPECT_TRUE(is_valid_utf8(*once)) << text;
    EXPECT_LT(once->size(), text.size()) << text;
    EXPECT_FALSE(undo_escapes(*once).has_value()) << text;
  }
}

}  // namespace
}  // namespace gigo::text
