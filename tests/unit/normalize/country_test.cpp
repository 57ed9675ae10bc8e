// SPDX-License-Identifier: Apache-2.0
#include "normalize/country.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "normalize/postcode.hpp"

namespace gigo::normalize {
namespace {

using enum ValueStatus;

TEST(Country, ComesByAnyName) {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"DE", "DE"},
      {"de", "DE"},
      {"DEU", "DE"},
      {"Germany", "DE"},
      {" GERMANY ", "DE"},
      {"Deutschland", "DE"},
      {"Alemania", "DE"},
      {"Allemagne", "DE"},
      {"\u0413\u0435\u0440\u043C\u0430\u043D\u0438\u044F", "DE"},
      {"\u5FB7\u56FD", "DE"},
      {"UK", "GB"},
      {"U.K.", "GB"},
      {"Great Britain", "GB"},
      {"England", "GB"},
      {"Scotland", "GB"},
      {"United Kingdom", "GB"},
      {"USA", "US"},
      {"U.S.A.", "US"},
      {"US", "US"},
      {"United States", "US"},
      {"United States of America", "US"},
      {"UAE", "AE"},
      {"The Netherlands", "NL"},
      {"Holland", "NL"},
      {"Russian Federation", "RU"},
      {"Korea", "KR"},
      {"South Korea", "KR"},
      {"Viet Nam", "VN"},
      {"Vietnam", "VN"},
      {"Cote d'Ivoire", "CI"},
      {"C\u00F4te d\u2019Ivoire", "CI"},
      {"Ivory Coast", "CI"},
      {"T\u00FCrkiye", "TR"},
      {"Turkey", "TR"},
      {"Macedonia", "MK"},
      {"Czech Republic", "CZ"},
      {"Czechia", "CZ"},
      {"\u00D6sterreich", "AT"},
      {"Oesterreich", "AT"},
      {"Schweiz", "CH"},
      {"Espa\u00F1a", "ES"},
      {"Italia", "IT"},
      {"Brasil", "BR"},
      {"\u65E5\u672C", "JP"},
      {"GBR", "GB"},
      {"Ireland", "IE"},
      {"Hong Kong", "HK"},
      {"Bosnia", "BA"},
      {"Congo", "CG"},
      {"DR Congo", "CD"},
      {"D", "DE"},
      {"A", "AT"},
  };
  for (const auto& [name, code] : table) EXPECT_EQ(find_country(name), code) << name;
}

TEST(Country, WhatIsNoneHasNoCode) {
  for (const std::string name :
       {"", " ", "Atlantis", "ZZ", "QQQ", "London", "n/a", "12", "\xFF\xFE"}) {
    EXPECT_EQ(find_country(name), "") << name;
  }
}

struct PostcodeCase {
  std::string raw, country, value;
  ValueStatus status;
};

TEST(Postcode, IsWrittenAsTheCountryDoes) {
  const std::vector<PostcodeCase> table = {
      {"sw1a1aa", "GB", "SW1A 1AA", kChanged},
      {"SW1A 1AA", "GB", "SW1A 1AA", kOk},
      {"m1 1ae", "GB", "M1 1AE", kChanged},
      {"1234ab", "NL", "1234 AB", kChanged},
      {"1000001", "JP", "100-0001", kChanged},
      {"k1a0b1", "CA", "K1A 0B1", kChanged},
      {"02134", "US", "02134", kOk},
      {"02134-1234", "US", "02134-1234", kOk},
      {"021341234", "US", "02134-1234", kChanged},
      {"110 001", "IN", "110001", kChanged},
      {"00001", "PL", "00-001", kChanged},
      {"D-10115", "DE", "10115", kChanged},
      {"1000", "PT", "1000", kOk},
      {"1067", "DE", "01067", kSuspect},
      {"2134", "US", "02134", kSuspect},
      {"800", "AU", "0800", kSuspect},
      {"10115.0", "DE", "10115", kChanged},
      {"sw1a1aa", "", "SW1A 1AA", kChanged},
      {"2615", "", "2615", kOk},
      {"ab 12", "", "AB 12", kChanged},
      {"12345", "GB", "12345", kSuspect},
      {"SW1A 1AA", "US", "SW1A 1AA", kSuspect},
      {"n/a", "US", "n/a", kPlaceholder},
      {"  ", "US", "", kMissing},
  };
  for (const PostcodeCase& c : table) {
    const CellResult result = normalize_postcode(c.raw, c.country, true);
    EXPECT_EQ(result.value, c.value) << c.country << " " << c.raw;
    EXPECT_EQ(result.status, c.status) << c.country << " " << c.raw;
  }
}

TEST(Postcode, RemarksAreMadeOnlyWhereTheProfileSaysItsCountry) {
  const CellResult lost = normalize_postcode("2134", "US", false);
  ASSERT_EQ(lost.notes.size(), 1U);
  EXPECT_EQ(lost.notes[0], (CellNote{Code::kPostcodeLostZero, "02134"}));
  EXPECT_EQ(normalize_postcode("SW1A 1AA", "US", true).notes.at(0),
            (CellNote{Code::kPostcodeCountryMismatch, "GB"}));
  EXPECT_EQ(normalize_postcode("123", "GB", true).notes.at(0),
            (CellNote{Code::kPostcodeFormat, ""}));
  EXPECT_TRUE(normalize_postcode("123", "GB", false).notes.empty());
  EXPECT_EQ(normalize_postcode("SW1A 1AA", "US", false).status, kOk);
}

TEST(Postcode, NormalFormsStayAsTheyAre) {
  const std::vector<std::pair<std::string, std::string>> raws = {
      {"sw1a1aa", "GB"},   {"1234ab", "NL"}, {"1000001", "JP"},
      {"021341234", "US"}, {"x y", ""},      {"00001", "PL"}};
  for (const auto& [raw, country] : raws) {
    const std::string once = normalize_postcode(raw, country, true).value;
    EXPECT_EQ(normalize_postcode(once, country, true).value, once) << raw;
    EXPECT_EQ(normalize_postcode(once, country, true).status, kOk) << raw;
  }
}

TEST(Region, StatesHaveCodes) {
  EXPECT_EQ(find_region_code("California", "US"), "CA");
  EXPECT_EQ(find_region_code("ca", "US"), "CA");
  EXPECT_EQ(find_region_code("N.Y.", "US"), "NY");
  EXPECT_EQ(find_region_code("New South Wales", "AU"), "NSW");
  EXPECT_EQ(find_region_code("nsw", ""), "NSW");
  EXPECT_EQ(find_region_code("Qu\u00E9bec", "CA"), "QC");
  EXPECT_EQ(find_region_code("Western Australia", ""), "WA");
  EXPECT_EQ(find_region_code("Bavaria", "DE"), "");
  EXPECT_EQ(find_region_code("California", "GB"), "");
  EXPECT_EQ(find_region_code("", "US"), "");
}

}  // namespace
}  // namespace gigo::normalize
