// SPDX-License-Identifier: Apache-2.0
#include "text/fold.hpp"

#include <gtest/gtest.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

#include "base/ascii.hpp"
#include "random_text.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

struct Case {
  std::string_view given, expected;
};

TEST(Fold, MakesOneKeyOfManySpellings) {
  constexpr Case kCases[] = {
      {"", ""},
      {"  ", ""},
      {"Jane Doe", "jane doe"},
      {"O'Brien", "obrien"},
      {"O’Brien", "obrien"},
      {"O`Brien", "obrien"},
      {"OʼBrien", "obrien"},
      {"O' Brien", "o brien"},
      {"'Jane' Doe", "jane doe"},
      {"D’Angelo-Łukasz, Dr.", "dangelo lukasz dr"},
      {"J.R.R.  Tolkien", "j r r tolkien"},
      {"Smith & Sons/North_West", "smith sons north west"},
      {"Straße", "strasse"},
      {"STRASSE", "strasse"},
      {"Ærø Øster Đoković Þór Œuvre", "aero oster dokovic thor oeuvre"},
      {"İbrahim Işıl ılgaz", "ibrahim isil ilgaz"},
      {"Nguyễn Văn Thành", "nguyen van thanh"},
      {"Jo\u0308rg", "jorg"},
      {"Jörg", "jorg"},
      {"Əliyev", "aliyev"},
      {"Paral·lel", "parallel"},
      {"ﬁnn ǆ ĳ", "finn dz ij"},
      {"Ｊｏｅ　２３", "joe 23"},
      {"𝐉𝐨𝐞", "joe"},
      {"Mª José 1º", "ma jose 1o"},
      {"½", "1 2"},
      {"№ 5", "no 5"},
      {"Acme™ Co®", "acme co"},
      {"Щербаков Юрий", "shcherbakov yuriy"},
      {"ЩЕРБАКОВ ЮРИ\u0418\u0306", "shcherbakov yuriy"},
      {"Пётр Петр", "petr petr"},
      {"Ольга Жукова", "olga zhukova"},
      {"Їжак Ґудзь Єва", "yizhak gudz yeva"},
      {"Παπαδόπουλος", "papadopoulos"},
      {"Ευάγγελος Αύρα Μπάμπης", "evangelos avra bampis"},
      {"Νταής Χρυσοχόου", "ntais chrysochoou"},
      {"محمد بن سلمان", "mhmd bn slman"},
      {"مُحَمَّد", "mhmd"},
      {"٠١٢ ۴۵", "012 45"},
      {"שמעון", "shmvn"},
      {"田中太郎", "tian zhong tai lang"},
      {"王小明Ltd", "wang xiao ming ltd"},
      {"김철수", "gimcheolsu"},
      {"\u1112\u1161\u11AB", "han"},
      {"タナカ・タロウ", "tanaka tarou"},
      {"ﾀﾅｶ", "tanaka"},
      {"नरेन्द्र", "narendra"},
      {"Ja\u200Bne\u00AD", "jane"},
      {"Jane\tDoe\n", "jane doe"},
      {"☕ coffee", "coffee"},
      {"Jos\xE9 Doe", "jos doe"},
  };
  for (const Case& c : kCases) EXPECT_EQ(fold(c.given), c.expected) << c.given;
}

TEST(Fold, GermanSpellsOutTheDiacritics) {
  constexpr Case kCases[] = {
      {"Jörg Müller", "joerg mueller"}, {"Mu\u0308ller", "mueller"},    {"Ärzte", "aerzte"},
      {"Åse Ørsted", "aase oersted"},   {"\u212Bse", "aase"},           {"Straße", "strasse"},
      {"Mueller", "mueller"},           {"José Łukasz", "jose lukasz"}, {"O'Brien", "obrien"},
  };
  for (const Case& c : kCases) EXPECT_EQ(fold_german(c.given), c.expected) << c.given;
}

TEST(Fold, CompactHasNoBlanks) {
  EXPECT_EQ(fold_compact("van der Berg-Łódź"), "vanderberglodz");
  EXPECT_EQ(fold_compact(" "), "");
}

TEST(Fold, IntoABufferGivesTheSame) {
  std::string buffer = "old content that is rather long";
  fold_into("Jörg", buffer);
  EXPECT_EQ(buffer, "jorg");
  fold_into("Jane", buffer);
  EXPECT_EQ(buffer, "jane");
}

bool is_key(std::string_view text) {
  char before = ' ';
  for (const char c : text) {
    if (!base::is_digit(c) && !base::is_lower(c) && (c != ' ' || before == ' ')) return false;
    before = c;
  }
  return text.empty() || before != ' ';
}

TEST(Fold, YieldsOnlyLettersDigitsAndSingleBlanksAndIsIdempotent) {
  for (std::uint64_t seed = 0; seed < 30000; ++seed) {
    const std::string given = random_text(seed);
    const std::string once = fold(given);
    ASSERT_TRUE(is_key(once)) << seed << " gives " << once;
    ASSERT_EQ(fold(once), once) << seed;
    ASSERT_TRUE(is_key(fold_german(given))) << seed;
    std::string compact = once;
    compact.erase(std::remove(compact.begin(), compact.end(), ' '), compact.end());
    ASSERT_EQ(fold_compact(given), compact) << seed;
  }
}

TEST(Fold, OfEveryCodePointIsAKey) {
  for (char32_t c = 0; c <= 0x2FFFF; ++c) {
    if (c > 0x4E80 && c < 0x9F00) continue;  // more of the same Han characters
    const std::string one = encode(c);
    ASSERT_TRUE(is_key(fold(one))) << static_cast<std::uint32_t>(c);
    ASSERT_EQ(fold("ab" + one + "cd").substr(0, 2), "ab") << static_cast<std::uint32_t>(c);
  }
}

TEST(Fold, SeesCleanedAndComposedTextAlike) {
  for (std::uint64_t seed = 0; seed < 20000; ++seed) {
    const std::string given = random_text(seed);
    ASSERT_EQ(fold(nfc(given)), fold(given)) << seed;
    ASSERT_EQ(fold_german(nfc(given)), fold_german(given)) << seed;
    ASSERT_EQ(fold(cleaned(given)), fold(given)) << seed;
  }
}

TEST(Fold, DoesNotSeeTheCase) {
  for (const std::string_view name :
       {"Jane O'Brien", "José Łukasz", "Щербаков", "Παπαδόπουλος", "Øster", "Straße"}) {
    EXPECT_EQ(fold(upper(name)), fold(name)) << name;
    EXPECT_EQ(fold(lower(name)), fold(name)) << name;
  }
}

// The own table against ICU's Latin-ASCII, for the blocks that hold the letters of living
// languages.
TEST(Fold, ReadsLatinLettersAsIcuDoes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> reference(
      icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, status));
  ASSERT_TRUE(U_SUCCESS(status));
  for (UChar32 c = 0x80; c < 0x1F00; ++c) {
    if (c == 0x250) c = 0x1E00;
    if (uscript_getScript(c, &status) != USCRIPT_LATIN || !u_isalpha(c)) continue;
    icu::UnicodeString text(c);
    reference->transliterate(text);
    std::string expected;
    text.toUTF8String(expected);
    if (!is_ascii(expected)) continue;
    const std::string letter = encode(static_cast<char32_t>(c));
    EXPECT_EQ(fold(letter), fold(expected)) << letter;
  }
}

TEST(Fold, ReadsHanCharactersAsIcuDoes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> reference(
      icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
  ASSERT_TRUE(U_SUCCESS(status));
  for (UChar32 c = 0x4E00; c < 0x9FA0; c += 97) {
    icu::UnicodeString text(c);
    reference->transliterate(text);
    std::string expected;
    text.toUTF8String(expected);
    EXPECT_EQ(fold(encode(static_cast<char32_t>(c))), fold(expected));
  }
}

TEST(Fold, StaysLinearOnHostileCells) {
  const std::string quotes(200000, '\'');
  EXPECT_EQ(fold(quotes), "");
  std::string marks = "e";
  for (int i = 0; i < 20000; ++i) marks += "\u0301";
  EXPECT_EQ(fold(marks), "e");
  std::string kana;
  for (int i = 0; i < 3000; ++i) kana += "タ";
  EXPECT_TRUE(is_key(fold(kana)));
}

TEST(Fold, IsTheSameFromManyThreads) {
  const std::vector<std::string> names = {"王小明", "Щербаков", "タナカ",
                                          "김철수", "José",     "नरेन्द्र"};
  std::vector<std::string> expected;
  for (const std::string& name : names) expected.push_back(fold(name));
  std::vector<int> differences(4, 0);
  std::vector<std::thread> threads;
  for (int& count : differences) {
    threads.emplace_back([&] {
      for (int round = 0; round < 20; ++round) {
        for (std::size_t i = 0; i < names.size(); ++i)
          count += fold(names[i]) != expected[i] ? 1 : 0;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(differences, std::vector<int>(4, 0));
}

}  // namespace
}  // namespace gigo::text
