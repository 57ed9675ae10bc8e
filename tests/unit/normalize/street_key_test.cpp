// SPDX-License-Identifier: Apache-2.0
#include "normalize/street_key.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "normalize/street_numbers.hpp"

namespace gigo::normalize {
namespace {

using Same = std::vector<std::vector<std::string>>;

TEST(StreetKey, ManySpellingsOfAStreetAreOneKey) {
  const Same table = {
      {"High Street", "high st.", "HIGH ST", "High Str"},
      {"Hauptstr.", "Hauptstra\u00DFe", "Haupt Strasse", "HAUPTSTRASSE", "Haupt-Str."},
      {"C/ Mayor", "Calle Mayor", "C. Mayor", "c/mayor", "CL MAYOR"},
      {"Molenlaan", "Molen Laan"},
      {"Avda. de la Constituci\u00F3n", "Avenida Constituci\u00F3n", "av. constitucion"},
      {"Av. des Champs-\u00C9lys\u00E9es", "avenue des Champs Elys\u00E9es", "Ave Champs-Elysees"},
      {"bd Voltaire", "Boulevard Voltaire", "Blvd. Voltaire", "boul. voltaire"},
      {"R. de Rivoli", "rue de Rivoli", "RUE RIVOLI"},
      {"ul. Marsza\u0142kowska", "ulica Marsza\u0142kowska", "Marsza\u0142kowska"},
      {"\u0443\u043B. \u041B\u0435\u043D\u0438\u043D\u0430", "ulitsa Lenina",
       "\u041B\u0435\u043D\u0438\u043D\u0430 \u0443\u043B."},
      {"E 96th St", "East 96th Street", "E Ninety-sixth St", "east 96 street"},
      {"Fifth Avenue", "5th Ave", "5 Ave."},
      {"S St. NW", "S Street Northwest", "s street north west"},
      {"Str. des 17. Juni", "Stra\u00DFe des 17. Juni", "Strasse des 17 Juni"},
      {"Saint Johns Road", "St. John's Rd", "St Johns Rd"},
      {"Sankt-Peter-Stra\u00DFe", "St.-Peter-Str."},
      {"Mount Pleasant Drive", "Mt. Pleasant Dr"},
      {"County Road 5", "Co Rd 5", "CR 5", "County Rd. 5"},
      {"US Highway 66", "U.S. Route 66", "US Hwy 66"},
      {"State Route 12", "State Rd 12", "SR 12", "State Hwy 12"},
      {"Interstate 95", "I-95"},
      {"V XX Sett", "Via XX Settembre", "via 20 settembre"},
      {"C/ Ocho", "Calle 8", "calle ocho"},
      {"Kerkstraat", "Kerkstr.", "Kerk straat"},
      {"Storgatan", "Stor gatan", "Storgatan"},
      {"Pl. Mayor", "Plaza Mayor", "Pza. Mayor"},
      {"Marktplatz", "Markt Platz", "MARKTPLATZ"},
      {"Atat\u00FCrk Cad.", "Atat\u00FCrk Caddesi", "ATAT\u00DCRK CD"},
      {"Rua da Consola\u00E7\u00E3o", "R. Consola\u00E7\u00E3o", "rua da consolacao"},
      {"Karl-Johans gate", "Karl Johans gt."},
      {"Musterweg", "Muster-Weg", "Muster Weg"},
  };
  for (const auto& spellings : table) {
    for (const std::string& spelling : spellings) {
      EXPECT_EQ(street_key(spelling), street_key(spellings.front())) << spelling;
    }
  }
}

TEST(StreetKey, OtherStreetsHaveOtherKeys) {
  const Same table = {
      {"High Street", "High Road"},       {"5th Avenue", "5th Street"},
      {"N Main St", "S Main St"},         {"Calle Mayor", "Plaza Mayor"},
      {"rue Pasteur", "avenue Pasteur"},  {"Via Roma", "Viale Roma"},
      {"Park Place", "Park Street"},      {"County Road 5", "State Road 5"},
      {"Hauptstra\u00DFe", "Hauptplatz"}, {"Church Lane", "Church Street"},
      {"The Avenue", "Avenue"},
  };
  for (const auto& pair : table) EXPECT_NE(street_key(pair[0]), street_key(pair[1])) << pair[0];
}

TEST(NumberKey, ManySpellingsOfAHouseNumberAreOneKey) {
  const Same table = {
      {"12a", "12 A", "12A", "12-a", "12/A"},
      {"12-14", "12 - 14", "12/14", "12\u201314"},
      {"7", "007", "No. 7", "n\u00BA 7", "#7", "Nr. 7", "House No. 7"},
      {"12bis", "12 bis", "12 BIS"},
      {"123ii", "123-II", "123 II"},
      {"123hs", "123-hs", "123 hs"},
      {"123-1-2", "123\u00BD", "123 1/2"},
      {"1901", "Nineteen oh one"},
      {"92", "Quatre vingt douze"},
      {"1", "One"},
      {"16 1/2", "16\u00BD"},
  };
  for (const auto& spellings : table) {
    for (const std::string& spelling : spellings) {
      EXPECT_EQ(number_key(spelling), number_key(spellings.front())) << spelling;
    }
  }
  EXPECT_NE(number_key("12a"), number_key("12b"));
  EXPECT_NE(number_key("1214"), number_key("12-14"));
}

TEST(UnitKey, ManySpellingsOfAUnitAreOneKey) {
  const Same table = {
      {"HH", "Hinterhaus"},
      {"VH", "Vorderhaus"},
      {"3e verdieping", "3rd Floor"},
      {"Flat 3", "flt 3", "apt. 3", "#3", "Apartment No. 3", "Unit 3", "Whg. 3", "int. 3", "3"},
      {"Apt 4B", "4 B", "#4b", "Apt 4-B", "4b"},
      {"6th Floor", "floor 6", "Sixth Floor", "6th fl", "Fl. 6", "6. Stock", "level 6"},
      {"PO Box 12", "P.O. Box 12", "p o box 12", "Postfach 12", "Box 12"},
      {"Postfach 10 11 12", "Postfach 101112"},
      {"Apt 3, 6th Floor", "6th floor apt 3", "Floor 6 Flat 3"},
      {"Bsmt", "Basement"},
      {"PH1", "Penthouse 1", "ph 1"},
      {"Building B", "Bldg. B", "BLDG B"},
      {"3\u00BA B", "3 B", "piso 3 B"},
  };
  for (const auto& spellings : table) {
    for (const std::string& spelling : spellings) {
      EXPECT_EQ(unit_key(spelling), unit_key(spellings.front())) << spelling;
    }
  }
  EXPECT_NE(unit_key("Floor 3"), unit_key("Flat 3"));
  EXPECT_NE(unit_key("Box 12"), unit_key("Flat 12"));
  EXPECT_EQ(unit_key("Evergreen"), "evergreen");
}

TEST(StreetNumbers, AreReadInWordsAndRomanDigits) {
  const auto spelled = [](std::vector<std::string_view> words) {
    return read_spelled_number({words.data(), words.size()});
  };
  EXPECT_EQ(spelled({"ninety", "sixth", "st"}).value, 96);
  EXPECT_EQ(spelled({"quatre", "vingt", "douze"}).value, 92);
  EXPECT_EQ(spelled({"soixante", "dix"}).value, 70);
  EXPECT_EQ(spelled({"nineteen", "oh", "one"}).value, 1901);
  EXPECT_EQ(spelled({"twelve", "fifty"}).value, 1250);
  EXPECT_EQ(spelled({"veinte", "y", "cinco"}).words, 3U);
  EXPECT_EQ(spelled({"high", "street"}).words, 0U);
  EXPECT_EQ(roman_value("xx"), 20);
  EXPECT_EQ(roman_value("xiv"), 14);
  EXPECT_EQ(roman_value("xi"), 0) << "a name";
  EXPECT_EQ(roman_value("vix"), 0);
  EXPECT_EQ(ordinal_digits("96th"), "96");
  EXPECT_EQ(ordinal_digits("96a"), "");
}

TEST(AddressKeys, AreTheKeysOfThemselves) {
  const std::vector<std::string> words = {
      "street",   "st",     "rue",     "de",       "la",
      "strasse",  "haupt",  "platz",   "n",        "west",
      "ninety",   "sixth",  "12",      "96th",     "ul",
      "county",   "rd",     "5",       "xx",       "sett",
      "floor",    "apt",    "ph1",     "b",        "4b",
      "no",       "box",    "po",      "3rd",      "bis",
      "foo",      "oh",     "one",     "vingt",    "quatre",
      "e",        "sw",     "al",      "i",        "us",
      "hwy",      "bldg",   "007",     "kirchweg", "hauptplatzweg",
      "nordstr",  "\u00BD", "7\u00BA", "#",        "molenlaan",
      "vialeweg", "villa0", "s",       "t",        "1s",
      "0r"};
  std::uint32_t state = 5;
  for (int round = 0; round < 40000; ++round) {
    std::string line;
    state = state * 1664525U + 1013904223U;
    const std::uint32_t size = 1 + (state >> 8) % 6;
    for (std::uint32_t i = 0; i < size; ++i) {
      state = state * 1664525U + 1013904223U;
      if (!line.empty()) line += ' ';
      line += words[(state >> 8) % words.size()];
    }
    const std::string street = street_key(line);
    ASSERT_EQ(street_key(street), street) << line;
    const std::string number = number_key(line);
    ASSERT_EQ(number_key(number), number) << line;
    const std::string unit = unit_key(line);
    ASSERT_EQ(unit_key(unit), unit) << line;
  }
}

}  // namespace
}  // namespace gigo::normalize
