// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "gigo/name.hpp"
#include "normalize/name.hpp"

namespace gigo {
namespace {

TEST(PersonName, IsSaidInTheOrderOfItsParts) {
  const PersonName name = normalize_name("Dr. VAN DER BERG, JAMES Q. JR. (JIM)");
  EXPECT_EQ(name.value, "James Q. van der Berg Jr.");
  EXPECT_EQ(name.prefix, "Dr.");
  EXPECT_EQ(name.family, "van der Berg");
  EXPECT_EQ(name.nickname, "Jim");
  EXPECT_EQ(name.status, ValueStatus::kChanged);
  EXPECT_EQ(normalize_name("山田 太郎").value, "山田太郎");
  EXPECT_EQ(normalize_name("John Unknown").note, "Unknown");
}

TEST(PersonName, TellsEachOfItsAmbiguities) {
  struct Case {
    const char* cell;
    NameAmbiguity open;
  };
  for (const Case& c : {Case{"Yamada Taro", NameAmbiguity::kOrder},
                        Case{"Ana García López", NameAmbiguity::kSecondSurname},
                        Case{"Sam Ames, V", NameAmbiguity::kSuffixOrName},
                        Case{"Van Marlow", NameAmbiguity::kParticleOrGiven},
                        Case{"Mr and Mrs Ames", NameAmbiguity::kSeveralPeople},
                        Case{"Harbour Books Ltd", NameAmbiguity::kOrganisation},
                        Case{"Ada", NameAmbiguity::kMononym}}) {
    EXPECT_EQ(normalize_name(c.cell).ambiguities, static_cast<std::uint8_t>(c.open)) << c.cell;
    EXPECT_FALSE(to_string(c.open).empty());
  }
  EXPECT_EQ(normalize_name("Ada Example").ambiguities, 0);
}

TEST(PersonName, NullIsNobodyUnlessAnEmailAgrees) {
  const auto status = [](const char* cell, const char* email) {
    return normalize_name(cell, {.email = email}).status;
  };
  EXPECT_EQ(status("Null", ""), ValueStatus::kPlaceholder);
  EXPECT_EQ(status("Null", "null@example.com"), ValueStatus::kPlaceholder);
  EXPECT_EQ(status("Null", "null.test@example.com"), ValueStatus::kPlaceholder);
  EXPECT_EQ(status("Null", "ada@example.com"), ValueStatus::kPlaceholder);
  EXPECT_EQ(status("asdf", "ada.asdf@example.com"), ValueStatus::kPlaceholder);
  EXPECT_EQ(status("Null", "ada.null@example.com"), ValueStatus::kOk);
  EXPECT_EQ(status("Guest", "AGuest@example.com"), ValueStatus::kOk);
  EXPECT_EQ(normalize_name("Null", {.email = "ada.null@example.com"}).given, "Null");
}

TEST(PersonName, ReadIntoAnotherNameLeavesNothingOfIt) {
  PersonName reused = normalize_name("Dr. Berg, Jan (Jantje) - Sales, PhD");
  normalize_name("Ada Example", {}, reused);
  EXPECT_EQ(reused.value, "Ada Example");
  EXPECT_EQ(reused.prefix + reused.middle + reused.suffix + reused.nickname + reused.note, "");
  EXPECT_TRUE(reused.notes.empty());
  normalize_name("asdf", {}, reused);
  EXPECT_EQ(reused.value + reused.given + reused.family, "");
  normalize_name("", {}, reused);
  EXPECT_EQ(reused.status, ValueStatus::kMissing);
}

TEST(PersonName, OfAColumnIsTheSameForAnyNumberOfThreads) {
  Column cells;
  for (int i = 0; i < 500; ++i) {
    cells.append("Ada Example " + std::to_string(i % 7));
    cells.append("VAN DER BERG, JAN");
    cells.append("");
  }
  const std::vector<PersonName> one = normalize_names(cells, {}, 1);
  const std::vector<PersonName> two = normalize_names(cells, {}, 2);
  ASSERT_EQ(one.size(), 1500U);
  ASSERT_EQ(two.size(), one.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].value, two[i].value);
    EXPECT_EQ(one[i].status, two[i].status);
  }
  EXPECT_EQ(one[1].value, "Jan van der Berg");
}

TEST(PersonName, WithSignsOrDigitsIsAFinding) {
  const PersonName name = normalize_name("J0hn Sm1th");
  EXPECT_EQ(name.status, ValueStatus::kSuspect);
  EXPECT_EQ(name.notes, (std::vector<CellNote>{{Code::kNameDigits, ""}}));
  EXPECT_EQ(normalize_name("★Ada_Ames★").notes,
            (std::vector<CellNote>{{Code::kNameSymbol, "Ada Ames"}}));
  // In a column of given names as well; the letters stay as they are.
  const normalize::CellResult given =
      normalize::normalize_name_cell("J0hn", normalize::NamePart::kGiven);
  EXPECT_EQ(given.value, "J0hn");
  EXPECT_EQ(given.notes, (std::vector<CellNote>{{Code::kNameDigits, ""}}));
}

}  // namespace
}  // namespace gigo
