// SPDX-License-Identifier: Apache-2.0
#include "normalize/address.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

struct StreetCase {
  std::string line, number, street, unit;
};

TEST(Street, NumberAndNameAreToldApart) {
  const std::vector<StreetCase> table = {
      {"371 w. 46th st. off 9th ave.", "371", "w. 46th st.", ""},
      {"21 High Street", "21", "High Street", ""},
      {"21, High Street", "21", "High Street", ""},
      {"Hauptstr. 5a", "5a", "Hauptstr.", ""},
      {"Hauptstra\u00DFe 5 a", "5a", "Hauptstra\u00DFe", ""},
      {"Musterweg 12-14", "12-14", "Musterweg", ""},
      {"Via Roma 10/B", "10/B", "Via Roma", ""},
      {"Calle Mayor, 12", "12", "Calle Mayor", ""},
      {"Calle Mayor n\u00BA 12", "12", "Calle Mayor", ""},
      {"12/3 King St", "12/3", "King St", ""},
      {"flat 3, 21 high street", "21", "high street", "flat 3"},
      {"123 Main St Apt 4B", "123", "Main St", "Apt 4B"},
      {"123 Main St #4", "123", "Main St", "#4"},
      {"12 bis rue de Rivoli", "12 bis", "rue de Rivoli", ""},
      {"No. 12 Mill Lane", "12", "Mill Lane", ""},
      {"12224 ventura blvd. at laurel canyon", "12224", "ventura blvd.", ""},
      {"584 valencia st.", "584", "valencia st.", ""},
      {"435 s. la cienega blv.", "435", "s. la cienega blv.", ""},
      {"15 E Main St", "15", "E Main St", ""},
      {"woralul street", "", "woralul street", ""},
      {"1st Avenue", "", "1st Avenue", ""},
      {"46th Street", "", "46th Street", ""},
      {"PO Box 123", "", "PO Box 123", ""},
      {"Postfach 123", "", "Postfach 123", ""},
      {"Highway 66", "", "Highway 66", ""},
      {"17 de Julio", "", "17 de Julio", ""},
      {"12", "", "12", ""},
      {"12 34", "", "12 34", ""},
      {"flt 68", "", "flt 68", ""},
      {"", "", "", ""},
  };
  for (const StreetCase& c : table) {
    const StreetParts parts = split_street(c.line);
    EXPECT_EQ(parts.house_number, c.number) << c.line;
    EXPECT_EQ(parts.street, c.street) << c.line;
    EXPECT_EQ(parts.unit, c.unit) << c.line;
  }
}

struct AddressCase {
  std::string address, country;
  // number | street | unit | city | region | postcode | country, and what stands before or between
  std::string parts, addressee = {}, district = {};
};

std::string joined(const AddressParts& parts) {
  std::string out;
  for (const std::string* part : {&parts.house_number, &parts.street, &parts.unit, &parts.city,
                                  &parts.region, &parts.postcode, &parts.country}) {
    if (part != &parts.house_number) out += '|';
    out += *part;
  }
  return out;
}

TEST(Address, IsTakenApartWhereThatIsSafe) {
  const std::vector<AddressCase> table = {
      {"123 Main St, Springfield, IL 62704", "", "123|Main St||Springfield|IL|62704|"},
      {"123 Main St, Springfield IL 62704-1234, USA", "",
       "123|Main St||Springfield|IL|62704-1234|US"},
      {"44 Court St, 6th Floor, Brooklyn 11201", "US", "44|Court St|6th Floor|Brooklyn||11201|"},
      {"10 High Street, London SW1A 1AA", "", "10|High Street||London||SW1A 1AA|"},
      {"Flat 3, 21 High Street, Leeds, LS1 4AP, United Kingdom", "",
       "21|High Street|Flat 3|Leeds||LS1 4AP|GB"},
      {"Hauptstr. 5a, 10115 Berlin", "DE", "5a|Hauptstr.||Berlin||10115|"},
      {"Hauptstr. 5a\n10115 Berlin\nDeutschland", "", "5a|Hauptstr.||Berlin||10115|DE"},
      {"Damrak 1, 1012 LG Amsterdam", "", "1|Damrak||Amsterdam||1012 LG|"},
      {"Bahnhofstrasse 1, 8001 Z\u00FCrich", "CH", "1|Bahnhofstrasse||Z\u00FCrich||8001|"},
      {"12 King St, Sydney NSW 2000", "AU", "12|King St||Sydney|NSW|2000|"},
      {"21 High Street", "", "21|High Street|||||"},
      {"somewhere, in the woods", "", "|somewhere||in the woods|||"},
      {"21 High Street Leeds LS1 4AP", "", "21|High Street||Leeds||LS1 4AP|"},
      {"Hauptstr. 5 10115 Berlin", "", "5|Hauptstr.||Berlin||10115|"},
      {"123 Main St Apt 4 Springfield IL 62701-1234 USA", "",
       "123|Main St|Apt 4|Springfield|IL|62701-1234|US"},
      {"Calle Mayor 5, 3\u00BA B, 28013 Madrid", "", "5|Calle Mayor|3\u00BA B|Madrid||28013|"},
      {"Rua Augusta, 100 - Consola\u00E7\u00E3o, S\u00E3o Paulo - SP, 01304-000", "",
       "100|Rua Augusta||S\u00E3o Paulo|SP|01304-000|", "", "Consola\u00E7\u00E3o"},
      {"Planned Parenthood, 44 Court St", "", "44|Court St|||||", "Planned Parenthood"},
      {"c/o Jane Doe, 21 High Street, Leeds LS1 4AP", "", "21|High Street||Leeds||LS1 4AP|",
       "c/o Jane Doe"},
      {"The Book Club 100-106 Leonard St London EC2A 4RH", "",
       "100-106|Leonard St||London||EC2A 4RH|", "The Book Club"},
      {"PO Box 12, Leeds LS1 4AP", "", "||PO Box 12|Leeds||LS1 4AP|"},
      {"100 Broadway New York NY 10005", "", "100|Broadway||New York|NY|10005|"},
      {"15 Rosehill Leeds LS1 4AP", "", "15|Rosehill Leeds||||LS1 4AP|"},
      {"Tbilisi, Georgia", "", "|||Tbilisi|Georgia||"},
      {"13353 Berlin, Musterweg 5", "", "5|Musterweg||Berlin||13353|"},
  };
  for (const AddressCase& c : table) {
    const AddressParts parts = split_address(c.address, c.country);
    EXPECT_EQ(joined(parts), c.parts) << c.address;
    EXPECT_EQ(parts.addressee, c.addressee) << c.address;
    EXPECT_EQ(parts.district, c.district) << c.address;
  }
}

TEST(Address, CitiesLeaveTheirPostcodesBehind) {
  struct Case {
    std::string cell, country, city, region, postcode;
  };
  const std::vector<Case> table = {
      {"Leeds LS1 4AP", "", "Leeds", "", "LS1 4AP"},
      {"10115 Berlin", "", "Berlin", "", "10115"},
      {"D-10115 Berlin", "", "Berlin", "", "10115"},
      {"Springfield, IL 62701", "", "Springfield", "IL", "62701"},
      {"Springfield, IL", "", "Springfield", "IL", ""},
      {"111 22 Stockholm", "SE", "Stockholm", "", "111 22"},
      {"Amsterdam 1012 LG", "", "Amsterdam", "", "1012 LG"},
      {"Praha 1", "", "Praha 1", "", ""},
      {"Paris 12e", "", "Paris 12e", "", ""},
      {"Leeds", "", "Leeds", "", ""},
      {"10115", "", "10115", "", ""},
      {"Berlin 10115", "GB", "Berlin 10115", "", ""},
  };
  for (const Case& c : table) {
    const CityParts parts = split_city(c.cell, c.country);
    EXPECT_EQ(parts.city, c.city) << c.cell;
    EXPECT_EQ(parts.region, c.region) << c.cell;
    EXPECT_EQ(parts.postcode, c.postcode) << c.cell;
  }
}

TEST(Address, EmailsAndPhonesAreNotedAndNoPart) {
  struct Case {
    std::string cell;
    std::vector<std::pair<Code, std::string>> notes;
  };
  constexpr Code kEmail = Code::kAddressContainsEmail;
  constexpr Code kPhone = Code::kAddressContainsPhone;
  constexpr Code kUrl = Code::kAddressContainsUrl;
  const std::vector<Case> table = {
      {"21 High Street, Leeds LS1 4AP, 020 7946 0123", {{kPhone, "020 7946 0123"}}},
      {"21 High Street, Leeds LS1 4AP, +44 20 7946 0123", {{kPhone, "+44 20 7946 0123"}}},
      {"21 High Street, Leeds LS1 4AP 020 7946 0123", {{kPhone, "020 7946 0123"}}},
      {"21 High Street, Tel. 79460123, Leeds LS1 4AP", {{kPhone, "79460123"}}},
      {"T:020 7946 0123, 21 High Street, Leeds LS1 4AP", {{kPhone, "020 7946 0123"}}},
      {"21 High Street, Leeds LS1 4AP, Phone 020 7946 0123 Fax 020 7946 0124",
       {{kPhone, "020 7946 0123"}}},
      {"21 High Street, Leeds LS1 4AP, jane@example.com", {{kEmail, "jane@example.com"}}},
      {"21 High Street, Leeds LS1 4AP jane@example.com 020 7946 0123",
       {{kEmail, "jane@example.com"}, {kPhone, "020 7946 0123"}}},
      {"21 High Street; https://www.example.com; Leeds LS1 4AP",
       {{kUrl, "https://www.example.com"}}},
      {"21 High Street, Leeds LS1 4AP", {}},
  };
  for (const Case& c : table) {
    const AddressParts parts = split_address(c.cell, "");
    EXPECT_EQ(joined(parts), "21|High Street||Leeds||LS1 4AP|") << c.cell;
    EXPECT_EQ(parts.addressee, "") << c.cell;
    EXPECT_EQ(parts.district, "") << c.cell;
    std::vector<std::pair<Code, std::string>> notes;
    for (const CellNote& note : parts.contacts) notes.emplace_back(note.code, note.suggestion);
    EXPECT_EQ(notes, c.notes) << c.cell;
  }
}

TEST(Street, AnEmailOrAPhoneIsNoPartOfIt) {
  const StreetParts parts = split_street("21 High Street, Flat 3, Tel. 020 7946 0123");
  EXPECT_EQ(parts.house_number, "21");
  EXPECT_EQ(parts.street, "High Street");
  EXPECT_EQ(parts.unit, "Flat 3");
  ASSERT_EQ(parts.contacts.size(), 1U);
  EXPECT_EQ(parts.contacts[0].code, Code::kAddressContainsPhone);
  EXPECT_EQ(split_street("jane@example.com").street, "jane@example.com");
}

TEST(Address, NumbersOfPlacesAreNoPhones) {
  for (const char* cell :
       {"123 Main St, Springfield, IL 62704-1234", "Rua Augusta 100, 01310-100 S\u00E3o Paulo",
        "12 Main St, 100-0001 Tokyo", "Hauptstr. 5, 01067 Dresden",
        "PO Box 012 345 678, Leeds LS1 4AP", "Cra 18 #63-64, Bogot\u00E1", "Ph 12, 5 High St",
        "1600 Pennsylvania Ave NW, 20500 0003", "Hauptstr. 123-125, 01067 Dresden",
        "Postfach 10 11 12, 20095 Hamburg"}) {
    EXPECT_TRUE(split_address(cell, "").contacts.empty()) << cell;
  }
}

TEST(Address, AnyTextIsSplitWithoutLoss) {
  const std::string signs = "ab1 2,3#./-\n;apt no\xC3\xA9\xE5\xBE\xB7";
  std::uint32_t state = 21;
  for (int round = 0; round < 30000; ++round) {
    std::string line;
    state = state * 1664525U + 1013904223U;
    const std::uint32_t size = (state >> 8) % 24;
    for (std::uint32_t i = 0; i < size; ++i) {
      state = state * 1664525U + 1013904223U;
      line.push_back(signs[(state >> 8) % signs.size()]);
    }
    const StreetParts street = split_street(line);
    ASSERT_EQ(street.street.empty(), line.empty()) << line;
    const AddressParts address = split_address(line, round % 2 == 0 ? "US" : "");
    ASSERT_LE(address.street.size(), line.size() + 2) << line;
  }
}

}  // namespace
}  // namespace gigo::normalize
