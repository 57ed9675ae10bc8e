// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "random_text.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

struct Case {
  const char* what;
  std::string_view given, expected;
  bool whitespace_changed, invisible_removed, normalised;
};

TEST(Clean, MakesTheFormThatMayBeStored) {
  constexpr Case kCases[] = {
      {"clean ASCII", "Jane Doe", "Jane Doe", false, false, false},
      {"clean accents", "José", "José", false, false, false},
      {"nothing", "", "", false, false, false},
      {"blanks only", " \t ", "", true, false, false},
      {"blanks around", "  Jane ", "Jane", true, false, false},
      {"blanks within", "Jane   Doe", "Jane Doe", true, false, false},
      {"line end and tab", "Jane\r\n\tDoe", "Jane Doe", true, false, false},
      {"no-break space", "Jane\u00A0Doe", "Jane Doe", true, false, false},
      {"ideographic space", "田中\u3000太郎", "田中 太郎", true, false, false},
      {"Hangul filler", "김\u3164", "김", true, false, false},
      {"zero width space", "Ja\u200Bne", "Jane", false, true, false},
      {"byte order mark", "\uFEFFJane", "Jane", false, true, false},
      {"soft hyphen", "Ja\u00ADne", "Jane", false, true, false},
      {"left-to-right mark", "\u200EJane\u202C", "Jane", false, true, false},
      {"control", "Ja\x01ne\x7F", "Jane", false, true, false},
      {"decomposed", "Jose\u0301", "José", false, false, true},
      {"broken bytes", "Jos\xE9", "Jos\uFFFD", false, false, true},
      {"joiner in a Latin name", "Ja\u200Dne", "Jane", false, true, false},
      {"non-joiner in a Persian name", "علی\u200Cرضا", "علی\u200Cرضا", false, false, false},
      {"joiner in Sinhala", "ශ්\u200Dරී", "ශ්\u200Dරී", false, false, false},
      {"non-joiner at the end of a word", "علی\u200C", "علی", false, true, false},
      {"a family emoji", "👨\u200D👩", "👨\u200D👩", false, false, false},
      {"a Japanese variant", "渡邉\U000E0100", "渡邉\U000E0100", false, false, false},
      {"the flag of Wales", "🏴\U000E0067\U000E0062\U000E007F",
       "🏴\U000E0067\U000E0062\U000E007F", false, false, false},
      {"hidden tags", "Jane\U000E0067\U000E0062", "Jane", false, true, false},
      {"two blanks around something invisible", "Jane \u200B Doe", "Jane Doe", true, true, false},
      {"a mark that meets its letter", "e\u200B\u0301", "é", false, true, true},
  };
  for (const Case& c : kCases) {
    const CleanResult got = clean(c.given);
    EXPECT_EQ(got.text, c.expected) << c.what;
    EXPECT_EQ(got.whitespace_changed, c.whitespace_changed) << c.what;
    EXPECT_EQ(got.invisible_removed, c.invisible_removed) << c.what;
    EXPECT_EQ(got.normalised, c.normalised) << c.what;
    EXPECT_EQ(got.changed(), c.given != c.expected) << c.what;
    EXPECT_EQ(cleaned(c.given), c.expected) << c.what;
  }
}

TEST(Clean, OfCleanTextChangesNothing) {
  for (std::uint64_t seed = 0; seed < 30000; ++seed) {
    const std::string given = random_text(seed);
    const CleanResult once = clean(given);
    ASSERT_TRUE(is_valid_utf8(once.text)) << seed;
    ASSERT_EQ(once.changed(), once.text != given) << seed;
    const CleanResult twice = clean(once.text);
    ASSERT_EQ(twice.text, once.text) << seed;
    ASSERT_FALSE(twice.changed()) << seed;
    ASSERT_EQ(nfc(once.text), once.text) << seed;
  }
}

TEST(Clean, KeepsEveryLetterAndSignOfAlphabets) {
  for (char32_t c = 0x21; c < 0x600; ++c) {
    if ((c >= 0x7F && c <= 0xA0) || c == 0xAD || c == 0x34F) {
      EXPECT_EQ(cleaned("a" + encode(c)), "a") << static_cast<std::uint32_t>(c);
    } else {
      EXPECT_EQ(cleaned("a" + encode(c)), nfc("a" + encode(c))) << static_cast<std::uint32_t>(c);
    }
  }
}

TEST(Nfc, ComposesAndIsIdempotent) {
  EXPECT_EQ(nfc("A\u030Angstro\u0308m"), "Ångström");
  EXPECT_EQ(nfc("\u212Bngström"), "Ångström");
  EXPECT_EQ(nfc("\u1112\u1161\u11AB"), "한");
  for (std::uint64_t seed = 0; seed < 5000; ++seed) {
    const std::string once = nfc(random_text(seed));
    ASSERT_EQ(nfc(once), once) << seed;
    ASSERT_TRUE(is_valid_utf8(once)) << seed;
  }
}

}  // namespace
}  // namespace gigo::text
