// SPDX-License-Identifier: Apache-2.0
#include "normalize/name.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

struct FullNameCase {
  std::string_view raw;
  std::string_view prefix, given, middle, family, suffix;
  std::string_view region = {};
};

void expect_parts(const FullNameCase& c) {
  const NameResult r = parse_full_name(c.raw, {.region = c.region});
  EXPECT_EQ(r.parts.prefix, c.prefix) << c.raw;
  EXPECT_EQ(r.parts.given, c.given) << c.raw;
  EXPECT_EQ(r.parts.middle, c.middle) << c.raw;
  EXPECT_EQ(r.parts.family, c.family) << c.raw;
  EXPECT_EQ(r.parts.suffix, c.suffix) << c.raw;
}

bool has_note(const NameResult& result, Code code) {
  for (const NameNote& note : result.notes) {
    if (note.code == code) return true;
  }
  return false;
}

TEST(FullName, IsGivenMiddleFamily) {
  const FullNameCase kCases[] = {
      {"Ann Ames", "", "Ann", "", "Ames", ""},
      {"Ann B. Ames", "", "Ann", "B.", "Ames", ""},
      {"Ann Bea Cora Ames", "", "Ann", "Bea Cora", "Ames", ""},
      {"Jean-Luc Bellon", "", "Jean-Luc", "", "Bellon", ""},
      {"J. R. R. Tarn", "", "J.", "R. R.", "Tarn", ""},
      {"J.R.R. Tarn", "", "J.R.R.", "", "Tarn", ""},
      {"J.Tarn", "", "J.", "", "Tarn", ""},
      {"Magda El Zarki", "", "Magda", "", "El Zarki", ""},
      {"Le Song", "", "Le", "", "Song", ""},
      {"Anh Do", "", "Anh", "", "Do", ""},
      {"Tony Ma", "", "Tony", "", "Ma", ""},
      {"Marietta F Abalos Galito", "", "Marietta", "F", "Abalos Galito", ""},
  };
  for (const FullNameCase& c : kCases) expect_parts(c);
}

TEST(FullName, CommaPutsTheFamilyNameFirst) {
  const FullNameCase kCases[] = {
      {"Ames, Ann", "", "Ann", "", "Ames", ""},
      {"Ames,Ann", "", "Ann", "", "Ames", ""},
      {"AMES SR, DONALD L", "", "Donald", "L", "Ames", "Sr"},
      {"Ames, John Jr.", "", "John", "", "Ames", "Jr."},
      {"Ames, John, PhD", "", "John", "", "Ames", "PhD"},
      {"Ames, Mr John", "Mr", "John", "", "Ames", ""},
      {"García Montes, Gabriel José", "", "Gabriel", "José", "García Montes", ""},
      {"St. John, Jill", "", "Jill", "", "St. John", ""},
      {"Do, Anh", "", "Anh", "", "Do", ""},
      {"van der Berg, Jan", "", "Jan", "", "van der Berg", ""},
      {"Berg, Jan van der", "", "Jan", "", "van der Berg", ""},
      {"MC DERMID, KEITH J", "", "Keith", "J", "Mc Dermid", ""},
      {"Ames, Edwin V", "", "Edwin", "V", "Ames", ""},
      {"Ann E, Ames", "", "Ann", "E", "Ames", ""},
  };
  for (const FullNameCase& c : kCases) expect_parts(c);
}

TEST(FullName, TakesTitlesAndSuffixesApart) {
  const FullNameCase kCases[] = {
      {"Dr. Juan Q. Xavier de la Torre III", "Dr.", "Juan", "Q. Xavier", "de la Torre", "III"},
      {"Sir Alden Moss CBE", "Sir", "Alden", "", "Moss", "CBE"},
      {"John Ames, PhD, MBA", "", "John", "", "Ames", "PhD, MBA"},
      {"Christine A. Tarn, BSN, RN,", "", "Christine", "A.", "Tarn", "BSN, RN"},
      {"Edwin B Frost, V", "", "Edwin", "B", "Frost", "V"},
      {"Sammy Dale, Jr", "", "Sammy", "", "Dale", "Jr"},
      {"John Ames M. D.", "", "John", "", "Ames", "M. D."},
      {"John Ames MA", "", "John", "", "Ames", "MA"},
      {"Prof. Dr. Dr. h.c. Hans Huber", "Prof. Dr. Dr. h.c.", "Hans", "", "Huber", ""},
      {"Frau Dr. Müller", "Frau Dr.", "", "", "Müller", ""},
      {"State Senator Kim Dale", "State Senator", "Kim", "", "Dale", ""},
      {"the Rt Hon Alden Moss MP", "the Rt Hon", "Alden", "", "Moss", "MP"},
      {"Ames John Mr", "Mr", "Ames", "", "John", ""},
      {"Sr. Juan Pardo", "Sr.", "Juan", "", "Pardo", ""},
      {"Juan Pardo Sr.", "", "Juan", "", "Pardo", "Sr."},
      {"Judge Judy Tarn", "Judge", "Judy", "", "Tarn", ""},
      {"Dean Ames", "", "Dean", "", "Ames", ""},
      {"Alden Moss, 3rd Earl of Corvo", "", "Alden", "", "Moss", "3rd Earl of Corvo"},
      {"sir alden moss, 12th baronet", "Sir", "Alden", "", "Moss", "12th Baronet"},
      {"alden moss 3rd earl of corvo", "", "Alden", "", "Moss", "3rd Earl of Corvo"},
      {"Ames, Lady Ann", "Lady", "Ann", "", "Ames", ""},
      {"Harry Piper, Attorney at Law", "", "Harry", "", "Piper", "Attorney at Law"},
      {"M. Dupont", "M.", "", "", "Dupont", "", "FR"},
      {"M. Dupont", "", "M.", "", "Dupont", "", "GB"},
  };
  for (const FullNameCase& c : kCases) expect_parts(c);
}

TEST(FullName, KnowsWhereAFamilyNameBegins) {
  const FullNameCase kCases[] = {
      {"Willem Van Gorp", "", "Willem", "", "Van Gorp", ""},
      {"Ali bin Abu Harith", "", "Ali", "", "bin Abu Harith", ""},
      {"Abdul Rahman Al-Harith", "", "Abdul Rahman", "", "Al-Harith", ""},
      {"José Ortuño y Gassó", "", "José", "", "Ortuño y Gassó", ""},
      {"Hung T Nguyen", "", "Hung", "T", "Nguyen", ""},
      {"Gerard 't Hoen", "", "Gerard", "", "'t Hoen", ""},
      {"La Shawn K. Dale", "", "La Shawn", "K.", "Dale", ""},
      {"von Ebern", "", "", "", "von Ebern", ""},
      {"MARY O BRIEN", "", "Mary", "", "O Brien", ""},
      {"María José Carreño Quiñones", "", "María", "José Carreño", "Quiñones", ""},
      {"María José Carreño Quiñones", "", "María José", "", "Carreño Quiñones", "", "ES"},
      {"Juan Carlos Pardo", "", "Juan Carlos", "", "Pardo", "", "MX"},
      {"Ana Pardo Luna", "", "Ana", "", "Pardo Luna", "", "CO"},
      {"María del Carmen Pardo Luna", "", "María del Carmen", "", "Pardo Luna", "", "ES"},
      {"João da Silva Matos", "", "João", "", "da Silva Matos", "", "BR"},
      {"محمد بن سلمان", "", "محمد", "", "بن سلمان", ""},
  };
  for (const FullNameCase& c : kCases) expect_parts(c);
}

TEST(FullName, ReadsTheOrderOfScripts) {
  const struct {
    std::string_view raw, family, given, middle, region;
    bool family_first;
  } kCases[] = {
      {"王小明", "王", "小明", "", "", true},
      {"欧阳小明", "欧阳", "小明", "", "", true},
      {"田中太郎", "田中", "太郎", "", "", true},
      {"田中 太郎", "田中", "太郎", "", "", true},
      {"田中実", "", "田中実", "", "", false},  // Tanaka Minoru or Tian Zhongshi
      {"田中実", "田中", "実", "", "JP", true},
      {"田中实", "田", "中实", "", "CN", true},
      {"김철수", "김", "철수", "", "", true},
      {"남궁민수", "남궁", "민수", "", "", true},
      {"ジョン・スミス", "スミス", "ジョン", "", "", false},
      {"Иванов Иван Петрович", "Иванов", "Иван", "Петрович", "", false},
      {"Иван Петрович Иванов", "Иванов", "Иван", "Петрович", "", false},
  };
  for (const auto& c : kCases) {
    const NameParts parts = parse_full_name(c.raw, {.region = c.region}).parts;
    EXPECT_EQ(parts.family, c.family) << c.raw << ' ' << c.region;
    EXPECT_EQ(parts.given, c.given) << c.raw << ' ' << c.region;
    EXPECT_EQ(parts.middle, c.middle) << c.raw << ' ' << c.region;
    EXPECT_EQ(parts.family_first, c.family_first) << c.raw << ' ' << c.region;
  }
}

TEST(FullName, NotesWhatItCannotTellAndKeepsTheOrder) {
  for (const std::string_view raw : {"Kim Min-jun", "Lee Min-ho", "Yamada Taro", "Wang Xiaoming",
                                     "Nguyễn Văn Thành", "Ivanov Ivan Petrovich", "Ames J"}) {
    const NameResult r = parse_full_name(raw);
    EXPECT_TRUE(has_note(r, Code::kNameOrderUncertain)) << raw;
    EXPECT_EQ(r.parts.status, ValueStatus::kAmbiguous) << raw;
    EXPECT_EQ(display_name(r.parts), raw);
  }
  for (const std::string_view raw : {"Kim Ames", "Lee Harvey Dale", "Ben Zhao", "Yaming Yu",
                                     "John Michael Markovich", "Kim Young", "Matthew B."}) {
    EXPECT_FALSE(has_note(parse_full_name(raw), Code::kNameOrderUncertain)) << raw;
  }
}

TEST(FullName, TakesFamilyFirstFromTheColumnOrFromCapitals) {
  const NameResult told = parse_full_name("Yamada Taro", {.family_first = true});
  EXPECT_EQ(told.parts.family, "Yamada");
  EXPECT_EQ(told.parts.given, "Taro");
  EXPECT_EQ(display_name(told.parts), "Yamada Taro");
  EXPECT_FALSE(has_note(told, Code::kNameOrderUncertain));

  const NameResult capitals = parse_full_name("DUPONT Jean");
  EXPECT_EQ(capitals.parts.family, "DUPONT");
  EXPECT_EQ(capitals.parts.given, "Jean");
  EXPECT_EQ(parse_full_name("Jean DUPONT").parts.family, "DUPONT");

  const NameResult sorted = parse_full_name("Swann Peter A");
  EXPECT_EQ(sorted.parts.family, "Swann");
  EXPECT_TRUE(has_note(sorted, Code::kNameOrderUncertain));
}

TEST(FullName, PutsOnlyWhollyCapitalOrSmallNamesIntoMixedCase) {
  const struct {
    std::string_view raw, fixed;
  } kCases[] = {
      {"JAMES VAN DER BERG", "James van der Berg"},
      {"mary o'brien-mcdonald", "Mary O'Brien-McDonald"},
      {"machado de assis", "Machado de Assis"},
      {"MACDONALD, RONALD", "MacDonald, Ronald"},
      {"mackenzie macleod", "Mackenzie MacLeod"},
      {"macy machin", "Macy Machin"},
      {"JOHN AMES III", "John Ames III"},
      {"john ames iii", "John Ames III"},
      {"ANN TARN PHD", "Ann Tarn PhD"},
      {"ANN TARN, PH.D.", "Ann Tarn, Ph.D."},
      {"JD AMES", "JD Ames"},
      {"ED NG", "Ed Ng"},
      {"j. r. tarn", "J. R. Tarn"},
      {"john.smythe", "John Smythe"},
      {"jill_ames", "Jill Ames"},
      {"DR ANN AMES", "Dr Ann Ames"},
      {"ÉMILE D'ABOVE", "Émile D'Above"},
      {"ŁUKASZ ŻÓŁĆ", "Łukasz Żółć"},
      {"ИВАН ПЕТРОВ", "Иван Петров"},
      {"JOHN & JILL AMES", "John & Jill Ames"},
      {"MR AND MRS JOHN AMES", "Mr and Mrs John Ames"},
  };
  for (const auto& c : kCases) {
    const CellResult cell = normalize_name_cell(c.raw, NamePart::kFull);
    EXPECT_EQ(cell.value, c.fixed) << c.raw;
    EXPECT_TRUE(has_note(parse_full_name(c.raw), Code::kNameCase)) << c.raw;
  }
  for (const std::string_view raw :
       {"Willem Van Gorp", "Sarah O'brien", "MacHado Lima", "JOHN Ames", "van Gorp", "Anh Do",
        "St. John, Jill", "აკაკი წერეთელი", "王小明"}) {
    EXPECT_EQ(normalize_name_cell(raw, NamePart::kFull).value, raw);
    EXPECT_FALSE(has_note(parse_full_name(raw), Code::kNameCase)) << raw;
  }
}

TEST(FullName, WritesParticlesLargeInItaly) {
  EXPECT_EQ(parse_full_name("ANNA DI STEFFO", {.region = "IT"}).parts.family, "Di Steffo");
}

TEST(FullName, TellsNicknamesFromRemarks) {
  const struct {
    std::string_view raw, family, nickname, note;
  } kCases[] = {
      {"William \"Bill\" Ames", "Ames", "Bill", ""},
      {"John 'Jack' Ames", "Ames", "Jack", ""},
      {"John “Jack” Ames", "Ames", "Jack", ""},
      {"Jyh-Charn (Steve) Liu", "Liu", "Steve", ""},
      {"John (Trea) Pipkin", "Pipkin", "Trea", ""},
      {"LEWIS, MICHAEL (LOUIE)", "Lewis", "Louie", ""},
      {"Juan de la Torre (Doc Torre)", "de la Torre", "Doc Torre", ""},
      {"Bob Jones (Acme)", "Jones", "", "Acme"},
      {"Ames John (IT)", "John", "", "IT"},
      {"John Ames (DO NOT USE)", "Ames", "", "DO NOT USE"},
      {"John Ames - Acme Ltd", "Ames", "", "Acme Ltd"},
      {"Jane Doern née Ames", "Doern", "", "née Ames"},
      {"John Ames, Sales Manager", "Ames", "", "Sales Manager"},
      {"John Ames 2", "Ames", "", "2"},
      {"c/o John Ames", "Ames", "", "c/o"},
  };
  for (const auto& c : kCases) {
    const NameResult r = parse_full_name(c.raw);
    EXPECT_EQ(r.parts.family, c.family) << c.raw;
    EXPECT_EQ(r.parts.nickname, c.nickname) << c.raw;
    EXPECT_EQ(r.parts.note, c.note) << c.raw;
    EXPECT_EQ(has_note(r, Code::kNameNoteInField), !c.note.empty()) << c.raw;
  }
}

TEST(FullName, KeepsAHyphenBetweenBlanksInOneName) {
  EXPECT_EQ(parse_full_name("Ames - Dale, Mary").parts.family, "Ames-Dale");
}

// Pieces that once met in real cells; every pair and triple must come out sound.
const std::vector<std::string>& pieces() {
  static const std::vector<std::string> kPieces = {
      "Ann",   "AMES",  "van",    "der",     "Dr.",        "Mr",     "and",  "&",
      "Jr.",   "PhD",   ",",      "(Acme)",  "\"Bo\"",     "J.",     "-",    "O'Brien",
      "de la", "née",   "王小明", "김철수",  "Иванов",     "Ünal",   "n/a",  "test",
      "x",     "/",     "'",      "(",       ")",          "\"",     "\xFF", "a@b.example",
      "III",   "y",     "GmbH",   "1234567", "do not use", "\u200B", "Mc",   "JosÃ©",
      "?",     "Abdul", "St."};
  return kPieces;
}

TEST(FullNameProperty, OutputIsValidUtf8AndNormalisingTwiceChangesNothing) {
  const auto check = [](const std::string& raw) {
    const NameResult once = parse_full_name(raw);
    const NameParts& parts = once.parts;
    const CellResult cell = normalize_name_cell(raw, NamePart::kFull);
    EXPECT_EQ(cell.status, parts.status) << raw;
    if (!usable(parts.status)) {
      EXPECT_EQ(display_name(parts), "") << raw;
      return;
    }
    for (const std::string* part : {&parts.prefix, &parts.given, &parts.middle, &parts.family,
                                    &parts.suffix, &parts.nickname, &parts.note}) {
      ASSERT_TRUE(text::is_valid_utf8(*part)) << raw;
      EXPECT_EQ(text::is_valid_utf8(*part) && part->find("  ") == std::string::npos, true) << raw;
    }
    const CellResult again = normalize_name_cell(cell.value, NamePart::kFull);
    EXPECT_EQ(again.value, cell.value) << raw;
    EXPECT_NE(again.status, ValueStatus::kMissing) << raw;
  };
  for (const std::string& a : pieces()) {
    check(a);
    for (const std::string& b : pieces()) {
      check(a + ' ' + b);
      for (const std::string& c : pieces()) {
        check(a + ' ' + b + ' ' + c);
        check(a + b + ' ' + c);
      }
    }
  }
}

TEST(FullNameProperty, EveryWordOfAUsableNameIsInOnePart) {
  for (const std::string_view raw :
       {"Dr. Juan Q. Xavier de la Torre III (Doc Torre)", "Berg, Jan van der", "Ann B. Ames, PhD",
        "John & Jill Ames", "Prof. Dr. h.c. Hans Huber - Sales", "María del Carmen Pardo Luna"}) {
    const NameParts parts = parse_full_name(raw).parts;
    std::size_t letters = 0;
    for (const std::string* part : {&parts.prefix, &parts.given, &parts.middle, &parts.family,
                                    &parts.suffix, &parts.nickname, &parts.note}) {
      for (const char c : *part) letters += c != ' ' && c != ',';
    }
    std::size_t expected = 0;
    for (const char c : raw) {
      expected += c != ' ' && c != ',' && c != '(' && c != ')' && c != '-';
    }
    EXPECT_EQ(letters, expected) << raw;
  }
}

}  // namespace
}  // namespace gigo::normalize
