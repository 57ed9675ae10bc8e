// SPDX-License-Identifier: Apache-2.0
#include "normalize/address.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
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
  AddressParts parts;
};

TEST(Address, IsTakenApartWhereThatIsSafe) {
  const std::vector<AddressCase> table = {
      {"123 Main St, Springfield, IL 62704",
       "",
       {"123", "Main St", "", "Springfield", "IL", "62704", ""}},
      {"123 Main St, Springfield IL 62704-1234, USA",
       "",
       {"123", "Main St", "", "Springfield", "IL", "62704-1234", "US"}},
      {"44 Court St, 6th Floor, Brooklyn 11201",
       "US",
       {"44", "Court St", "", "Brooklyn", "", "11201", ""}},
      {"10 High Street, London SW1A 1AA",
       "",
       {"10", "High Street", "", "London", "", "SW1A 1AA", ""}},
      {"Flat 3, 21 High Street, Leeds, LS1 4AP, United Kingdom",
       "",
       {"21", "High Street", "Flat 3", "Leeds", "", "LS1 4AP", "GB"}},
      {"Hauptstr. 5a, 10115 Berlin", "DE", {"5a", "Hauptstr.", "", "Berlin", "", "10115", ""}},
      {"Hauptstr. 5a\n10115 Berlin\nDeutschland",
       "",
       {"5a", "Hauptstr.", "", "Berlin", "", "10115", "DE"}},
      {"Damrak 1, 1012 LG Amsterdam", "", {"1", "Damrak", "", "Amsterdam", "", "1012 LG", ""}},
      {"Bahnhofstrasse 1, 8001 Z\u00FCrich",
       "CH",
       {"1", "Bahnhofstrasse", "", "Z\u00FCrich", "", "8001", ""}},
      {"12 King St, Sydney NSW 2000", "AU", {"12", "King St", "", "Sydney", "NSW", "2000", ""}},
      {"21 High Street", "", {"21", "High Street", "", "", "", "", ""}},
      {"somewhere, in the woods", "", {"", "somewhere", "", "in the woods", "", "", ""}},
  };
  for (const AddressCase& c : table) {
    const AddressParts parts = split_address(c.address, c.country);
    EXPECT_EQ(parts.house_number, c.parts.house_number) << c.address;
    EXPECT_EQ(parts.street, c.parts.street) << c.address;
    EXPECT_EQ(parts.unit, c.parts.unit) << c.address;
    EXPECT_EQ(parts.city, c.parts.city) << c.address;
    EXPECT_EQ(parts.region, c.parts.region) << c.address;
    EXPECT_EQ(parts.postcode, c.parts.postcode) << c.address;
    EXPECT_EQ(parts.country, c.parts.country) << c.address;
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
