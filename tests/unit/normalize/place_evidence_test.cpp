// SPDX-License-Identifier: Apache-2.0
#include "normalize/place_evidence.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"

namespace gigo::normalize {
namespace {

struct Case {
  PlaceWords words;
  std::string country;
};

void expect(const std::vector<Case>& table) {
  for (const auto& [words, country] : table) {
    EXPECT_EQ(country_of_place(words), country)
        << words.postcode << " / " << words.region << " / " << words.city;
  }
}

TEST(PlaceEvidence, KnowsAPostcodeOfAShapeThatOneCountryHas) {
  expect({{{"SW1A 1AA", "", ""}, "GB"},
          {{"m1 1ae", "", "Manchester"}, "GB"},
          {{"GY1 1AA", "", ""}, "GG"},
          {{"JE2 3AB", "", ""}, "JE"},
          {{"K1A 0B1", "", ""}, "CA"},
          {{"k1a0b1", "", ""}, "CA"},
          {{"1234 AB", "", ""}, "NL"},
          {{"D02 AF30", "", "Dublin"}, "IE"},
          {{"D6W XY00", "", ""}, "IE"},
          {{"00-950", "", "Warszawa"}, "PL"},
          {{"1250-096", "", ""}, "PT"},
          {{"100-0001", "", ""}, "JP"},
          {{"01310-100", "", ""}, "BR"},
          {{"02134-1000", "", ""}, "US"},
          {{"D-10115", "", ""}, "DE"},
          {{"CH-8001", "", ""}, "CH"},
          {{"A-1010", "", ""}, "AT"},
          {{"LV-1050", "", ""}, "LV"}});
}

TEST(PlaceEvidence, KnowsARegionOrALargeCityByItsPostcodes) {
  expect({{{"02134", "MA", "Boston"}, "US"},
          {{"2134", "MA", ""}, "US"},  // the zero lost by a spreadsheet
          {{"94103", "California", ""}, "US"},
          {{"30301", "Georgia", ""}, "US"},
          {{"20121", "MI", "Milano"}, "IT"},
          {{"48201", "MI", "Detroit"}, "US"},
          {{"80121", "NA", "Napoli"}, "IT"},
          {{"2000", "NSW", "Sydney"}, "AU"},
          {{"6000", "WA", "Perth"}, "AU"},
          {{"98101", "WA", "Seattle"}, "US"},
          {{"10115", "", "Berlin"}, "DE"},
          {{"80331", "", "M\u00FCnchen"}, "DE"},
          {{"80331", "Bayern", "Dorf"}, "DE"},
          {{"56423", "", "K\u00F6ln"}, "DE"},  // the name is nobody else's
          {{"564", "", "K\u00F6ln"}, ""},
          {{"1010", "", "Wien"}, "AT"},
          {{"8001", "", "Z\u00FCrich"}, "CH"},
          {{"75008", "", "PARIS"}, "FR"},
          {{"75460", "", "Paris"}, ""},  // Texas
          {{"75460", "TX", "Paris"}, "US"},
          {{"28013", "Madrid", "Madrid"}, "ES"},
          {{"01310100", "SP", "S\u00E3o Paulo"}, "BR"},
          {{"400001", "Maharashtra", "Mumbai"}, "IN"}});
}

TEST(PlaceEvidence, KnowsARegionThatIsTheOnlyOneOfItsName) {
  expect({{{"", "Queensland", ""}, "AU"},
          {{"", "Nordrhein-Westfalen", ""}, "DE"},
          {{"", "West Yorkshire", "Leeds"}, "GB"},
          {{"", "Massachusetts", ""}, "US"},
          {{"", "British Columbia", ""}, "CA"},
          {{"", "\u00CEle-de-France", ""}, "FR"}});
}

TEST(PlaceEvidence, RefusesWhatCouldBeSeveralCountries) {
  expect({{{"", "", ""}, ""},
          {{"10115", "", ""}, ""},
          {{"1010", "", ""}, ""},
          {{"", "", "London"}, ""},
          {{"", "", "Berlin"}, ""},
          {{"", "CA", ""}, ""},
          {{"", "Georgia", ""}, ""},
          {{"12345", "", "Springfield"}, ""},
          {{"111 22", "", ""}, ""},   // Sweden, Greece, Czechia, Slovakia
          {{"38100", "TN", ""}, ""},  // Memphis, Trento
          {{"90210", "", "Berlin"}, ""},
          {{"XX1 1AA", "", ""}, ""},
          {{"0234 AB", "", ""}, ""},
          {{"D1A 0B1", "", ""}, ""},
          {{"n/a", "n/a", "n/a"}, ""}});
}

TEST(PlaceEvidence, RefusesWhatContradictsItself) {
  expect({{{"SW1A 1AA", "California", ""}, ""},
          {{"10115", "California", "Berlin"}, ""},
          {{"02134", "Bayern", "Boston"}, ""},
          {{"1010", "Queensland", "Wien"}, ""}});
}

TEST(PlaceEvidence, KnowsADigitPostcodeForForeignWherePostcodesHaveLetters) {
  EXPECT_TRUE(is_foreign_postcode("56423", "GB"));
  EXPECT_TRUE(is_foreign_postcode("110 001", "CA"));
  for (const std::string_view none : {"00000", "12345", "99999", "654321", "1010", "S18 9Q", ""}) {
    EXPECT_FALSE(is_foreign_postcode(none, "GB")) << none;
  }
  EXPECT_FALSE(is_foreign_postcode("56423", "US"));
  EXPECT_FALSE(is_foreign_postcode("56423", "AR")) << "both are in use";
  EXPECT_FALSE(is_foreign_postcode("56423", ""));
  EXPECT_FALSE(is_foreign_postcode("56423", "ZZ"));
}

TEST(PlaceEvidence, TakesAnyBytes) {
  const std::string odd("\xFF\xC3\0|\"", 5);
  EXPECT_EQ(country_of_place({odd, odd, odd}), "");
  const std::string longest(10000, '9');
  EXPECT_EQ(country_of_place({longest, longest, longest}), "");
}

TEST(PlaceEvidence, NamesThatStandAloneAreOfOneCountry) {
  std::set<std::string> alone;
  std::size_t lines = 0;
  for (FactTable facts(data::place_evidence()); facts.next(); ++lines) {
    std::string names(facts[3]);
    for (std::size_t at = 0; names != "-" && at != std::string::npos;) {
      const std::size_t end = names.find('|', at);
      const std::string name = names.substr(at, end == std::string::npos ? end : end - at);
      EXPECT_TRUE(alone.insert(name).second) << name;
      at = end == std::string::npos ? end : end + 1;
    }
  }
  EXPECT_GT(lines, 400U);
}

}  // namespace
}  // namespace gigo::normalize
