// SPDX-License-Identifier: Apache-2.0
// What is wrong with a cell that should hold a whole name, and what is left of it.
#include <gtest/gtest.h>

#include <string>

#include "normalize/name.hpp"

namespace gigo::normalize {
namespace {

bool has_note(const NameResult& result, Code code) {
  for (const NameNote& note : result.notes) {
    if (note.code == code) return true;
  }
  return false;
}

TEST(FullName, NotesSeveralPeople) {
  const struct {
    std::string_view raw, prefix, given, family;
  } kCases[] = {
      {"Mr. and Mrs. John Ames", "Mr. and Mrs.", "John", "Ames"},
      {"John & Jill Ames", "", "John & Jill", "Ames"},
      {"John&Jill Ames", "", "John&Jill", "Ames"},
      {"Hans und Grete Müller", "", "Hans und Grete", "Müller"},
      {"Ames, John & Jill", "", "John & Jill", "Ames"},
      {"John Ames and Jane Dale", "", "", "John Ames and Jane Dale"},
      {"Dr. Ann Ames Dr. Bob Birch", "", "", "Dr. Ann Ames Dr. Bob Birch"},
  };
  for (const auto& c : kCases) {
    const NameResult r = parse_full_name(c.raw);
    EXPECT_TRUE(has_note(r, Code::kNameMultiplePeople)) << c.raw;
    EXPECT_EQ(r.parts.status, ValueStatus::kAmbiguous) << c.raw;
    EXPECT_EQ(r.parts.prefix, c.prefix) << c.raw;
    EXPECT_EQ(r.parts.given, c.given) << c.raw;
    EXPECT_EQ(r.parts.family, c.family) << c.raw;
  }
  EXPECT_FALSE(has_note(parse_full_name("José Ortuño y Gassó"), Code::kNameMultiplePeople));
}

TEST(FullName, GradesPlaceholders) {
  for (const std::string_view raw : {"Test Test",
                                     "test",
                                     "asdf",
                                     "N/A",
                                     "n.a.",
                                     "-",
                                     ".",
                                     "???",
                                     "x",
                                     "xxx",
                                     "aaaa",
                                     "qwerty",
                                     "poiuy",
                                     "Null",
                                     "None",
                                     "Unknown",
                                     "First Last",
                                     "do not use",
                                     "DELETED",
                                     "Mickey Mouse",
                                     "Max Mustermann",
                                     "12345",
                                     "Test User 3",
                                     "test2",
                                     "keine Angabe",
                                     "неизвестно",
                                     "Mr Test",
                                     "N / A",
                                     "unknown unknown",
                                     "不明"}) {
    const NameResult r = parse_full_name(raw);
    EXPECT_EQ(r.parts.status, ValueStatus::kPlaceholder) << raw;
    EXPECT_TRUE(has_note(r, Code::kNamePlaceholder)) << raw;
    EXPECT_EQ(display_name(r.parts), "") << raw;
  }
  for (const std::string_view raw : {"Jennifer Null", "Na Li", "Test Ames", "Anna Guest", "O Ng",
                                     "Xi Xx", "Fred Were", "Ann Muster"}) {
    const NameResult r = parse_full_name(raw);
    EXPECT_EQ(r.parts.status, ValueStatus::kOk) << raw;
    EXPECT_EQ(display_name(r.parts), raw);
  }
  const NameResult stock = parse_full_name("John Doe");
  EXPECT_EQ(stock.parts.status, ValueStatus::kSuspect);
  EXPECT_EQ(stock.parts.family, "Doe");
  EXPECT_TRUE(has_note(stock, Code::kNamePlaceholder));

  const NameResult half = parse_full_name("John Unknown");
  EXPECT_EQ(half.parts.given, "John");
  EXPECT_EQ(half.parts.family, "");
  EXPECT_TRUE(has_note(half, Code::kNamePlaceholder));
}

TEST(FullName, TakesContactDetailsOut) {
  const struct {
    std::string_view raw, display, suggestion;
    Code code;
    ValueStatus status;
  } kCases[] = {
      {"ann.ames@example.com", "", "ann.ames@example.com", Code::kNameContainsEmail,
       ValueStatus::kInvalid},
      {"Ann Ames <ann@example.com>", "Ann Ames", "ann@example.com", Code::kNameContainsEmail,
       ValueStatus::kSuspect},
      {"Ann Ames 020 7946 0123", "Ann Ames", "020 7946 0123", Code::kNameContainsPhone,
       ValueStatus::kSuspect},
      {"+44 20 7946 0123", "", "+44 20 7946 0123", Code::kNameContainsPhone, ValueStatus::kInvalid},
      {"Ann Ames www.example.com", "Ann Ames", "www.example.com", Code::kNameContainsUrl,
       ValueStatus::kSuspect},
  };
  for (const auto& c : kCases) {
    const NameResult r = parse_full_name(c.raw);
    EXPECT_EQ(r.parts.status, c.status) << c.raw;
    EXPECT_EQ(display_name(r.parts), c.display) << c.raw;
    ASSERT_FALSE(r.notes.empty()) << c.raw;
    EXPECT_EQ(r.notes[0].code, c.code) << c.raw;
    EXPECT_EQ(r.notes[0].suggestion, c.suggestion) << c.raw;
  }
}

TEST(FullName, YearsAndCustomerNumbersAreNoPhones) {
  for (const std::string_view raw : {"John Ames (1851-1937)", "Ames C61105409"}) {
    EXPECT_FALSE(has_note(parse_full_name(raw), Code::kNameContainsPhone)) << raw;
  }
  EXPECT_EQ(parse_full_name("John Ames (1851-1937)").parts.note, "1851-1937");
}

TEST(FullName, RepairsBlanksInvisibleCharactersAndEncoding) {
  const struct {
    std::string_view raw, display;
    Code code;
  } kCases[] = {
      {"  Ann   Ames ", "Ann Ames", Code::kNameWhitespace},
      {"Ann\u00A0Ames", "Ann Ames", Code::kNameWhitespace},
      {"Ann\tAmes", "Ann Ames", Code::kNameWhitespace},
      {"Ann\u200B Ames", "Ann Ames", Code::kNameInvisibleChar},
      {"JosÃ© GarcÃ­a", "José García", Code::kNameMojibake},
  };
  for (const auto& c : kCases) {
    const NameResult r = parse_full_name(c.raw);
    EXPECT_EQ(display_name(r.parts), c.display);
    EXPECT_TRUE(has_note(r, c.code)) << c.raw;
    EXPECT_EQ(r.parts.status, ValueStatus::kChanged) << c.raw;
    EXPECT_EQ(normalize_name_cell(c.raw, NamePart::kFull).value, c.display);
  }
  const NameResult lossy = parse_full_name("Jos? Garc?a");
  EXPECT_TRUE(has_note(lossy, Code::kNameLossyEncoding));
  EXPECT_EQ(lossy.parts.status, ValueStatus::kSuspect);
  EXPECT_TRUE(has_note(parse_full_name("Аnna Ames"), Code::kNameMixedScript));  // a Cyrillic А
}

TEST(FullName, NotesWhatIsThin) {
  const struct {
    std::string_view raw;
    Code code;
  } kCases[] = {
      {"Bjarka", Code::kNameMononym},         {"J.", Code::kNameInitialOnly},
      {"J. Ames", Code::kNameInitialOnly},    {"Ames, J", Code::kNameInitialOnly},
      {"Mr", Code::kNameTitleOnly},           {"Dr. Dr.", Code::kNameTitleOnly},
      {"PhD", Code::kNameTitleOnly},          {"Ames Ames", Code::kNameRepeatedToken},
      {"Acme Inc.", Code::kNameLooksLikeOrg}, {"Ames & Sons", Code::kNameLooksLikeOrg},
  };
  for (const auto& c : kCases) EXPECT_TRUE(has_note(parse_full_name(c.raw), c.code)) << c.raw;
  EXPECT_FALSE(has_note(parse_full_name("W. David Ames"), Code::kNameInitialOnly));
  EXPECT_EQ(parse_full_name("Mr").parts.status, ValueStatus::kInvalid);
  EXPECT_EQ(parse_full_name("").parts.status, ValueStatus::kMissing);
  EXPECT_EQ(parse_full_name(" \t").parts.status, ValueStatus::kMissing);
  EXPECT_TRUE(parse_full_name("  ").notes.empty());
  EXPECT_EQ(parse_full_name("Acme Inc.").parts.status, ValueStatus::kSuspect);
}

TEST(FullName, HugeCellsAreNoNames) {
  std::string cell;
  for (int i = 0; i < 40; ++i) cell += "Ann ";
  EXPECT_TRUE(has_note(parse_full_name(cell), Code::kNameTooLong));
  EXPECT_EQ(parse_full_name(std::string(100000, 'a')).parts.status, ValueStatus::kInvalid);
  EXPECT_EQ(parse_full_name(std::string(100000, '(')).parts.status, ValueStatus::kInvalid);
}

TEST(PlaceholderName, JudgesFoldedText) {
  EXPECT_TRUE(is_placeholder_name("test test"));
  EXPECT_TRUE(is_placeholder_name("null"));
  EXPECT_TRUE(is_placeholder_name("do not use"));
  EXPECT_FALSE(is_placeholder_name("anna null"));
  EXPECT_FALSE(is_placeholder_name("john doe"));
  EXPECT_FALSE(is_placeholder_name(""));
}

}  // namespace
}  // namespace gigo::normalize
