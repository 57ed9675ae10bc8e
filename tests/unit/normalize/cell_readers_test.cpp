// SPDX-License-Identifier: Apache-2.0
#include "normalize/cell_readers.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

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
  EXPECT_EQ(Answer(identifier_reader(), "de 123-456.789").value(), "DE123456789");
  EXPECT_EQ(Answer(identifier_reader(), "DE123456789").view().status(), kOk);
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

}  // namespace
}  // namespace gigo::normalize
