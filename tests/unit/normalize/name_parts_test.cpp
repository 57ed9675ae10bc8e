// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>

#include "normalize/name.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

bool has_note(const NameResult& result, Code code, NamePart part) {
  for (const NameNote& note : result.notes) {
    if (note.code == code && note.part == part) return true;
  }
  return false;
}

struct PartsCase {
  NameCells cells;
  std::string_view prefix, given, middle, family, suffix;
};

void expect_parts(const PartsCase& c) {
  const NameParts parts = normalize_name_parts(c.cells).parts;
  EXPECT_EQ(parts.prefix, c.prefix) << c.cells.given << '|' << c.cells.family;
  EXPECT_EQ(parts.given, c.given) << c.cells.given << '|' << c.cells.family;
  EXPECT_EQ(parts.middle, c.middle) << c.cells.given << '|' << c.cells.family;
  EXPECT_EQ(parts.family, c.family) << c.cells.given << '|' << c.cells.family;
  EXPECT_EQ(parts.suffix, c.suffix) << c.cells.given << '|' << c.cells.family;
}

TEST(NameParts, KeepWhatIsWhereItBelongs) {
  const PartsCase kCases[] = {
      {{.given = "Ann", .family = "Ames"}, "", "Ann", "", "Ames", ""},
      {{.given = "Mary Ann", .family = "Ames"}, "", "Mary Ann", "", "Ames", ""},
      {{.given = "María José", .family = "Carreño Quiñones"},
       "",
       "María José",
       "",
       "Carreño Quiñones",
       ""},
      {{.given = "Yo-Yo", .family = "Ma"}, "", "Yo-Yo", "", "Ma", ""},
      {{.given = "Na", .family = "Li"}, "", "Na", "", "Li", ""},
      {{.given = "John", .family = "Ames", .prefix = "Dr", .suffix = "Jr"},
       "Dr",
       "John",
       "",
       "Ames",
       "Jr"},
      {{.family = "Ames"}, "", "", "", "Ames", ""},
      {{.given = "小明", .family = "王"}, "", "小明", "", "王", ""},
  };
  for (const PartsCase& c : kCases) {
    expect_parts(c);
    EXPECT_EQ(normalize_name_parts(c.cells).parts.status, ValueStatus::kOk) << c.cells.family;
  }
}

TEST(NameParts, MoveTitlesAndSuffixes) {
  const PartsCase kCases[] = {
      {{.given = "Dr. John", .family = "Ames"}, "Dr.", "John", "", "Ames", ""},
      {{.given = "Mr", .family = "Ames"}, "Mr", "", "", "Ames", ""},
      {{.given = "John", .family = "Ames Jr."}, "", "John", "", "Ames", "Jr."},
      {{.given = "Franz", .family = "Huber sen."}, "", "Franz", "", "Huber", "sen."},
      {{.given = "Franz", .family = "Huber jun."}, "", "Franz", "", "Huber", "jun."},
      {{.given = "Jun", .family = "Sen"}, "", "Jun", "", "Sen", ""},
      {{.given = "John", .family = "Ames, PhD"}, "", "John", "", "Ames", "PhD"},
      {{.given = "John", .family = "Ames III"}, "", "John", "", "Ames", "III"},
      {{.given = "John", .family = "Ames MA"}, "", "John", "", "Ames", "MA"},
      {{.given = "John", .family = "DO"}, "", "John", "", "Do", ""},
      {{.given = "Dr. John", .family = "Ames", .prefix = "Dr"}, "Dr.", "John", "", "Ames", ""},
      {{.given = "John", .family = "Ames Jr", .suffix = "Jr."}, "", "John", "", "Ames", "Jr"},
  };
  for (const PartsCase& c : kCases) expect_parts(c);

  const NameResult titled = normalize_name_parts({.given = "Dr. John", .family = "Ames"});
  EXPECT_TRUE(has_note(titled, Code::kNameTitleInField, NamePart::kGiven));
  EXPECT_EQ(titled.parts.status, ValueStatus::kChanged);
  const NameResult suffixed = normalize_name_parts({.given = "John", .family = "Ames Jr."});
  EXPECT_TRUE(has_note(suffixed, Code::kNameSuffixInField, NamePart::kFamily));
}

TEST(NameParts, MoveInitialsAndParticles) {
  const PartsCase kCases[] = {
      {{.given = "John Q", .family = "Ames"}, "", "John", "Q", "Ames", ""},
      {{.given = "J. R.", .family = "Tarn"}, "", "J. R.", "", "Tarn", ""},
      {{.given = "John Q.", .middle = "R", .family = "Ames"}, "", "John Q.", "R", "Ames", ""},
      {{.given = "Jan", .middle = "van der", .family = "Berg"}, "", "Jan", "", "van der Berg", ""},
      {{.given = "JAN", .middle = "VAN DER", .family = "BERG"}, "", "Jan", "", "van der Berg", ""},
      {{.given = "Jan van der", .family = "Berg"}, "", "Jan", "", "van der Berg", ""},
      {{.given = "Van", .family = "Berg"}, "", "Van", "", "Berg", ""},
  };
  for (const PartsCase& c : kCases) expect_parts(c);
}

TEST(NameParts, ReadAWholeNameInOneCell) {
  const PartsCase kCases[] = {
      {{.given = "Ames, John"}, "", "John", "", "Ames", ""},
      {{.family = "Ames, John Q."}, "", "John", "Q.", "Ames", ""},
      {{.given = "John Ames", .family = "John Ames"}, "", "John", "", "Ames", ""},
      {{.given = "John Ames", .family = "Ames"}, "", "John", "", "Ames", ""},
  };
  for (const PartsCase& c : kCases) expect_parts(c);
  EXPECT_TRUE(has_note(normalize_name_parts({.given = "John Ames", .family = "Ames"}),
                       Code::kNameRepeatedToken, NamePart::kGiven));
}

TEST(NameParts, TakeNicknamesAndRemarksOut) {
  const NameResult quoted = normalize_name_parts({.given = "William \"Bill\"", .family = "Ames"});
  EXPECT_EQ(quoted.parts.given, "William");
  EXPECT_EQ(quoted.parts.nickname, "Bill");
  const NameResult remark = normalize_name_parts({.given = "Bob", .family = "Jones (Acme)"});
  EXPECT_EQ(remark.parts.family, "Jones");
  EXPECT_EQ(remark.parts.note, "Acme");
  EXPECT_TRUE(has_note(remark, Code::kNameNoteInField, NamePart::kFamily));
}

TEST(NameParts, GradePlaceholdersByTheirCompany) {
  for (const NameCells& cells :
       {NameCells{.given = "Null", .family = "Null"}, NameCells{.given = "Test", .family = "User"},
        NameCells{.given = "First", .family = "Last"}, NameCells{.given = "x", .family = "x"},
        NameCells{.given = "asdf", .family = "asdf"}, NameCells{.given = "-", .family = "n/a"}}) {
    EXPECT_EQ(normalize_name_parts(cells).parts.status, ValueStatus::kPlaceholder)
        << cells.given << '|' << cells.family;
  }
  const PartsCase kCases[] = {
      {{.given = "Anna", .family = "Null"}, "", "Anna", "", "Null", ""},
      {{.given = "Anna", .family = "Test"}, "", "Anna", "", "Test", ""},
      {{.given = "Na", .family = "Ames"}, "", "Na", "", "Ames", ""},
      {{.given = "N/A", .family = "Ames"}, "", "", "", "Ames", ""},
      {{.given = "John", .family = "-"}, "", "John", "", "", ""},
      {{.given = "John", .family = "Unknown"}, "", "John", "", "", ""},
  };
  for (const PartsCase& c : kCases) expect_parts(c);
  EXPECT_EQ(normalize_name_parts({.given = "John", .family = "Doe"}).parts.status,
            ValueStatus::kSuspect);
}

TEST(NameParts, SeeOrganisationsAndCouples) {
  const NameResult firm = normalize_name_parts({.given = "Acme", .family = "Ltd"});
  EXPECT_TRUE(has_note(firm, Code::kNameLooksLikeOrg, NamePart::kGiven));
  EXPECT_EQ(firm.parts.family, "Acme Ltd");
  EXPECT_TRUE(has_note(normalize_name_parts({.family = "Acme Holdings GmbH"}),
                       Code::kNameLooksLikeOrg, NamePart::kFamily));
  const NameResult couple = normalize_name_parts({.given = "John & Jane", .family = "Ames"});
  EXPECT_TRUE(has_note(couple, Code::kNameMultiplePeople, NamePart::kGiven));
  EXPECT_EQ(couple.parts.status, ValueStatus::kAmbiguous);
}

TEST(NameParts, MissingAndInvalidCells) {
  EXPECT_EQ(normalize_name_parts({}).parts.status, ValueStatus::kMissing);
  EXPECT_EQ(normalize_name_parts({.given = " ", .family = "\t"}).parts.status,
            ValueStatus::kMissing);
  EXPECT_EQ(normalize_name_parts({.given = "ann@example.com"}).parts.status, ValueStatus::kInvalid);
  const NameResult title = normalize_name_parts({.given = "Mr."});
  EXPECT_EQ(title.parts.status, ValueStatus::kInvalid);
  EXPECT_TRUE(has_note(title, Code::kNameTitleOnly, NamePart::kGiven));
}

TEST(NameCellFix, FixesCaseBlanksAndEncodingOnly) {
  const struct {
    std::string_view raw;
    NamePart part;
    std::string_view fixed;
    ValueStatus status;
  } kCases[] = {
      {"MCDONALD", NamePart::kFamily, "McDonald", ValueStatus::kChanged},
      {"van der berg", NamePart::kFamily, "van der Berg", ValueStatus::kChanged},
      {"VAN", NamePart::kFamily, "Van", ValueStatus::kChanged},
      {"ann", NamePart::kGiven, "Ann", ValueStatus::kChanged},
      {"MACKENZIE", NamePart::kGiven, "Mackenzie", ValueStatus::kChanged},
      {"MACKENZIE", NamePart::kFamily, "MacKenzie", ValueStatus::kChanged},
      {"AMES JR.", NamePart::kFamily, "Ames Jr.", ValueStatus::kChanged},
      {" Ann ", NamePart::kGiven, "Ann", ValueStatus::kChanged},
      {"JosÃ©", NamePart::kGiven, "José", ValueStatus::kChanged},
      {"O'brien", NamePart::kFamily, "O'brien", ValueStatus::kOk},
      {"van der", NamePart::kMiddle, "van der", ValueStatus::kOk},
      {"q", NamePart::kMiddle, "Q", ValueStatus::kChanged},
      {"JD", NamePart::kGiven, "JD", ValueStatus::kOk},
      {"MR", NamePart::kPrefix, "MR", ValueStatus::kOk},
      {"III", NamePart::kSuffix, "III", ValueStatus::kOk},
      {"Null", NamePart::kFamily, "Null", ValueStatus::kOk},
      {"Null", NamePart::kSuffix, "Null", ValueStatus::kPlaceholder},
      {"N/A", NamePart::kFamily, "N/A", ValueStatus::kPlaceholder},
      {"-", NamePart::kGiven, "-", ValueStatus::kPlaceholder},
      {"X", NamePart::kGiven, "X", ValueStatus::kOk},
      {"", NamePart::kGiven, "", ValueStatus::kMissing},
      {" ", NamePart::kGiven, "", ValueStatus::kMissing},
  };
  for (const auto& c : kCases) {
    const CellResult cell = normalize_name_cell(c.raw, c.part);
    EXPECT_EQ(cell.value, c.fixed) << c.raw;
    EXPECT_EQ(cell.status, c.status) << c.raw;
    if (!usable(cell.status)) continue;
    const CellResult again = normalize_name_cell(cell.value, c.part);
    EXPECT_EQ(again.value, cell.value) << c.raw;
  }
}

TEST(NamePartsProperty, AnyCellsGiveValidUtf8) {
  const std::string kPieces[] = {"",    "Ann",        "AMES",   "Dr.",  "van der",
                                 "Jr.", ", x",        "n/a",    "test", "&",
                                 "(",   "\"a\"",      "\xC3",   "王",   "a@b.example",
                                 "née", "Mr and Mrs", "\u200B", "J.",   "Acme Ltd"};
  for (const std::string& given : kPieces) {
    for (const std::string& middle : kPieces) {
      for (const std::string& family : kPieces) {
        const NameParts parts =
            normalize_name_parts({.given = given, .middle = middle, .family = family}).parts;
        EXPECT_TRUE(text::is_valid_utf8(display_name(parts)));
        const bool empty = parts.given.empty() && parts.middle.empty() && parts.family.empty();
        EXPECT_EQ(usable(parts.status), !empty) << given << '|' << middle << '|' << family;
      }
    }
  }
}

TEST(NameParts, SayThatARemarkIsAWarning) {
  const NameResult died = normalize_name_parts({.given = "Maria", .family = "Schulz (verstorben)"});
  EXPECT_TRUE(has_note(died, Code::kNameWarning, NamePart::kFamily));
  EXPECT_EQ(died.parts.family, "Schulz");
  EXPECT_EQ(died.parts.note, "verstorben");
  const NameResult left = normalize_name_parts({.given = "Maria (Sales)", .family = "Schulz"});
  EXPECT_TRUE(has_note(left, Code::kNameNoteInField, NamePart::kGiven));
  EXPECT_FALSE(has_note(left, Code::kNameWarning, NamePart::kGiven));
}

TEST(NameParts, SayThatACellOfNothingButAWarningIsBoth) {
  for (const std::string_view raw : {"Do not call", "deceased", "Verstorben", "\u2020"}) {
    for (const NamePart part : {NamePart::kGiven, NamePart::kMiddle, NamePart::kFamily}) {
      const CellResult cell = normalize_name_cell(raw, part);
      EXPECT_EQ(cell.status, ValueStatus::kPlaceholder) << raw;
      ASSERT_EQ(cell.notes.size(), 2U) << raw;
      EXPECT_EQ(cell.notes[0].code, Code::kNamePlaceholder) << raw;
      EXPECT_EQ(cell.notes[1].code, Code::kNameWarning) << raw;
      EXPECT_EQ(cell.notes[1].suggestion, raw);
    }
  }
  EXPECT_EQ(normalize_name_cell("Do not use", NamePart::kFamily).notes.size(), 1U);
  const NameResult halves = normalize_name_parts({.given = "Do not", .family = "call"});
  EXPECT_TRUE(has_note(halves, Code::kNameWarning, NamePart::kGiven));
}

TEST(NameParts, ReadVonUndZuAsOnePerson) {
  for (const std::string_view family : {"von und zu Tarn", "Graf von und zu Berg"}) {
    const NameResult one = normalize_name_parts({.given = "Otto", .family = family});
    EXPECT_FALSE(has_note(one, Code::kNameMultiplePeople, NamePart::kFamily)) << family;
    EXPECT_NE(one.parts.status, ValueStatus::kAmbiguous) << family;
  }
  const NameResult two = normalize_name_parts({.given = "Otto", .family = "Tarn und Berg"});
  EXPECT_TRUE(has_note(two, Code::kNameMultiplePeople, NamePart::kFamily));
}

TEST(NameParts, TakeADayForARemarkNotForAPhone) {
  const NameResult born = normalize_name_parts({.given = "Jane", .family = "Roe 15/06/1985"});
  EXPECT_EQ(born.parts.family, "Roe");
  EXPECT_EQ(born.parts.note, "15/06/1985");
  EXPECT_FALSE(has_note(born, Code::kNameContainsPhone, NamePart::kFamily));
}

TEST(NameParts, KeepARoleWhole) {
  const NameResult role = normalize_name_parts({.given = "Accounts", .family = "Payable"});
  EXPECT_TRUE(has_note(role, Code::kNameRole, NamePart::kGiven));
  EXPECT_EQ(role.parts.family, "Accounts Payable");
  EXPECT_EQ(role.parts.status, ValueStatus::kSuspect);
  const NameResult person = normalize_name_parts({.given = "João", .family = "Sales"});
  EXPECT_FALSE(has_note(person, Code::kNameRole, NamePart::kFamily));
  EXPECT_EQ(normalize_name_parts({.middle = "Sales"}).parts.middle, "Sales");
}

}  // namespace
}  // namespace gigo::normalize
