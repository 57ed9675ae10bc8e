// SPDX-License-Identifier: Apache-2.0
#include "normalize/cell_readers.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "normalize/cell_text.hpp"
#include "normalize/identifier.hpp"
#include "normalize/placeholder.hpp"

namespace gigo::normalize {
namespace {

using enum ValueStatus;

struct Answer {
  CellPack pack;
  explicit Answer(const MakeCellReader& reader, std::string_view raw) {
    reader()(raw, 0, pack);
    pack.finish_cell();
  }
  [[nodiscard]] CellView view() const { return {pack, 0}; }
  [[nodiscard]] std::string value() const {
    return view().size() == 0 ? std::string("(none)") : std::string(view().value(0));
  }
};

TEST(Website, IsReducedToItsHost) {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"acme.com", "acme.com"},
      {"https://www.Acme.com/about?x=1", "acme.com"},
      {"HTTP://acme.com:8080", "acme.com"},
      {"www.acme.co.uk.", "acme.co.uk"},
      {"http://user@acme.com/", "acme.com"},
      {"b\u00FCcher.de", "xn--bcher-kva.de"},
  };
  for (const auto& [raw, host] : table) {
    EXPECT_EQ(Answer(website_reader(), raw).value(), host) << raw;
  }
  EXPECT_EQ(Answer(website_reader(), "no website yet").view().status(), kInvalid);
  EXPECT_EQ(Answer(website_reader(), "n/a").view().status(), kPlaceholder);
  EXPECT_EQ(Answer(website_reader(), " ").view().status(), kMissing);
}

TEST(Gender, IsALetterOrTheFoldedWord) {
  for (const std::string raw : {"F", "female", "Frau", "w", "weiblich", "Mrs.", "MME"}) {
    EXPECT_EQ(Answer(gender_reader(), raw).value(), "f") << raw;
  }
  for (const std::string raw : {"m", "Male", "Herr", "m\u00E4nnlich", "Mr"}) {
    EXPECT_EQ(Answer(gender_reader(), raw).value(), "m") << raw;
  }
  EXPECT_EQ(Answer(gender_reader(), "Non-binary").value(), "non binary");
  EXPECT_EQ(Answer(gender_reader(), "unknown").view().status(), kPlaceholder);
  EXPECT_EQ(Answer(gender_reader(), "").view().size(), 0U);
}

TEST(Identifier, IsUpperCaseWithoutSeparators) {
  EXPECT_EQ(Answer(identifier_reader(), "de 320-667.170").value(), "DE320667170");
  EXPECT_EQ(Answer(identifier_reader(), "DE320667170").view().status(), kOk);
  for (const std::string raw : {"0000", "0", "n/a", "unknown", "xxx", "99999", "-"}) {
    EXPECT_EQ(Answer(identifier_reader(), raw).view().status(), kPlaceholder) << raw;
  }
  EXPECT_EQ(Answer(identifier_reader(), "11").view().status(), kOk);
}

TEST(Text, IsCleanedAndTheChangeIsNoted) {
  const Answer changed(text_reader(kAddressTextCodes), "  New \t York ");
  EXPECT_EQ(changed.value(), "New York");
  EXPECT_EQ(changed.view().status(), kChanged);
  ASSERT_EQ(changed.view().notes(), 1U);
  EXPECT_EQ(changed.view().note_code(0), Code::kAddressWhitespace);
  EXPECT_EQ(changed.view().note_suggestion(0), "New York");
  EXPECT_EQ(changed.view().fixed(), "New York");
  const Answer mojibake(text_reader(kAddressTextCodes), "D\u00C3\u00BCsseldorf");
  EXPECT_EQ(mojibake.value(), "D\u00FCsseldorf");
  EXPECT_EQ(mojibake.view().note_code(0), Code::kAddressMojibake);
  const Answer silent(text_reader({}), " a  b ");
  EXPECT_EQ(silent.value(), "a b");
  EXPECT_EQ(silent.view().notes(), 0U);
  EXPECT_FALSE(Answer(text_reader({}), "plain").view().has_fixed());
}

TEST(Placeholder, KnowsAbbreviationsByTheirPoints) {
  for (const std::string_view cell :
       {"k.A.", "k. A.", "keine Angabe", "s/n", "S/N", "sin datos", "n\u00e9ant", "n.v.t."}) {
    EXPECT_TRUE(is_placeholder_text(cell)) << cell;
  }
  for (const std::string_view cell : {"KA", "SN", "ka"}) {
    EXPECT_FALSE(is_placeholder_text(cell)) << cell;
  }
}

TEST(Placeholder, KnowsWhatPointsToTheCellAbove) {
  for (const std::string_view cell :
       {"dito", "Ditto", "s.o.", "s. o.", "siehe oben", "idem", "\"", "-\"-", "see above"}) {
    EXPECT_TRUE(is_placeholder_text(cell)) << cell;
  }
  for (const std::string_view cell : {"SO", "S.O.", "so", "Ditte", "Idema"}) {
    EXPECT_FALSE(is_placeholder_text(cell)) << cell;
  }
}

TEST(Placeholder, KnowsTheErrorsOfSpreadsheets) {
  for (const std::string_view cell :
       {"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#BEZUG!",
        "#WERT!", "#NV", "#N/D", "#\u00A1VALOR!", "#\u00BFNOMBRE?", "#GETTING_DATA!", "Err:502"}) {
    EXPECT_TRUE(is_spreadsheet_error(cell)) << cell;
    EXPECT_TRUE(is_placeholder_text(cell)) << cell;
  }
  for (const std::string_view cell : {"", "#", "#!", "#12", "#12!", "# 5", "#5 Main St", "#Ref!",
                                      "#REF", "Err:", "Err:50", "REF!", "#AB!C"}) {
    EXPECT_FALSE(is_spreadsheet_error(cell)) << cell;
  }
}

TEST(Placeholder, KnowsTheWordsOfSeveralLanguages) {
  for (const std::string cell :
       {"n/a", "N.A.", "#N/A", "none", "NULL", "<null>", "-", "--", "?", "...", "unknown",
        "Unbekannt", "keine Angabe", "inconnu", "desconocido", "tbd", "xxx", "\u2014"}) {
    EXPECT_TRUE(is_placeholder_text(cell)) << cell;
  }
  for (const std::string cell : {"", " ", "Leer", "London", "Nancy", "Nathan", "12", "\u5FB7"}) {
    EXPECT_FALSE(is_placeholder_text(cell)) << cell;
  }
}

TEST(CellText, TakesTheMarkOfATextAway) {
  for (const std::string_view cell :
       {"'Jane Tarn", "'jane tarn", "'JANE", "'0151 4960000", " 'Jane", "'Zo\u00EB"}) {
    const CellText text = read_cell_text(cell);
    EXPECT_EQ(text.text.find('\''), std::string::npos) << cell;
    EXPECT_TRUE(text.invisible && text.changed) << cell;
    EXPECT_EQ(read_cell_text(text.text).text, text.text) << cell;
  }
  for (const std::string_view cell : {"'t Hooft", "'tHooft", "'s-Gravesande", "'Abd al-Rahman",
                                      "'Jane'", "'Joe's Diner", "''Jane", "'", "'s", "O'Brien"}) {
    EXPECT_EQ(read_cell_text(cell).text, cell);
  }
}

TEST(CellText, PlainTextIsPrintableAsciiWithSingleBlanks) {
  const auto plain = [](std::string_view text) {
    if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
    char before = 'x';
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if (byte < ' ' || byte >= 0x7F || (c == ' ' && before == ' ')) return false;
      before = c;
    }
    return true;
  };
  constexpr std::string_view kSigns = "a~!0 \t\x7F\x80\xFF\x1F";
  // Every pair of signs at every place of texts of several lengths.
  for (std::size_t size = 1; size < 20; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      for (const char first : kSigns) {
        for (const char second : kSigns) {
          std::string text(size, 'y');
          text[at] = first;
          if (at + 1 < size) text[at + 1] = second;
          EXPECT_EQ(normalize::is_plain_text(text), plain(text)) << size << " " << at;
        }
      }
    }
  }
  EXPECT_FALSE(normalize::is_plain_text("M&uuml;ller"));
  EXPECT_TRUE(normalize::is_plain_text("Smith & Sons, 50% = half \\ all"));
}

}  // namespace
}  // namespace gigo::normalize
