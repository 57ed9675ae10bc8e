// SPDX-License-Identifier: Apache-2.0
#include "normalize/region.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

std::string code_of(std::string_view text, std::string_view country) {
  const Region* region = find_region(text, country);
  return region == nullptr ? std::string{} : std::string(region->code);
}

TEST(Region, IsTheSameByNameAbbreviationAndCode) {
  for (const std::string written :
       {"California", "CA", "US-CA", "Calif.", "calif", "State of California", "California (CA)",
        "CA - California", "CALIFORNIA"}) {
    EXPECT_EQ(code_of(written, "US"), "CA") << written;
  }
  for (const std::string written : {"Nordrhein-Westfalen", "NRW", "NW", "DE-NW",
                                    "North Rhine-Westphalia", "nordrhein westfalen"}) {
    EXPECT_EQ(code_of(written, "DE"), "NW") << written;
  }
}

TEST(Region, IsDecidedByItsCountryOnly) {
  EXPECT_EQ(find_region("WA", "US")->name, "Washington");
  EXPECT_EQ(find_region("WA", "AU")->name, "Western Australia");
  EXPECT_EQ(find_region("CA", "IT")->name, "Cagliari");
  EXPECT_EQ(find_region("Victoria", "AU")->code, "VIC");
  EXPECT_EQ(find_region("Victoria", "US"), nullptr);
  EXPECT_EQ(find_region("California", ""), nullptr);
  EXPECT_EQ(find_region("Mazowieckie", "PL"), nullptr);
}

TEST(Region, HasAnIsoCodeWhereIsoGivesOne) {
  EXPECT_EQ(find_region("Calif.", "US")->iso_code(), "US-CA");
  EXPECT_EQ(find_region("Paris", "FR")->iso_code(), "FR-75");
  EXPECT_EQ(find_region("Middlesex", "GB")->iso_code(), "");
  EXPECT_EQ(find_region("Lombardia", "IT")->level, 1);
  EXPECT_EQ(find_region("Milano", "IT")->level, 2);
}

TEST(Region, OfAnotherCountryIsReportedWhereTheProfileSaysItsCountry) {
  const CellResult foreign = normalize_region("California", "DE", true);
  EXPECT_EQ(foreign.value, "California");
  EXPECT_EQ(foreign.status, ValueStatus::kSuspect);
  ASSERT_EQ(foreign.notes.size(), 1U);
  EXPECT_EQ(foreign.notes[0], (CellNote{Code::kRegionCountryMismatch, "US"}));
  EXPECT_EQ(normalize_region("Narnia", "DE", true).notes.at(0).code, Code::kRegionUnknown);
  EXPECT_TRUE(normalize_region("California", "DE", false).notes.empty()) << "a mere default";
  EXPECT_TRUE(normalize_region("California", "PL", true).notes.empty()) << "no regions known";
  EXPECT_EQ(country_of_region("CA"), "") << "a code is no evidence";
}

TEST(Region, EveryLineOfTheTableIsFoundByItsNameAndItsCode) {
  std::size_t lines = 0;
  std::map<std::string, std::size_t> of_country;
  for (FactTable facts(data::regions()); facts.next(); ++lines) {
    const std::string country(facts[0]);
    ++of_country[country];
    EXPECT_EQ(code_of(facts[1], country), facts[1]) << country << " " << facts[4];
    EXPECT_EQ(code_of(facts[4], country), facts[1]) << country << " " << facts[4];
    if (facts[2] != "iso") continue;
    EXPECT_EQ(code_of(country + "-" + std::string(facts[1]), country), facts[1]);
  }
  EXPECT_GE(lines, 600U);
  EXPECT_EQ(of_country.size(), 10U);
  EXPECT_GE(of_country["US"], 51U);
  EXPECT_EQ(of_country["CA"], 13U);
  EXPECT_EQ(of_country["DE"], 16U);
  EXPECT_EQ(of_country["BR"], 27U);
  EXPECT_EQ(of_country["IN"], 36U);
}

TEST(Region, NormalFormsStayAsTheyAre) {
  for (FactTable facts(data::regions()); facts.next();) {
    const std::string once = normalize_region(facts[4], facts[0], true).value;
    const CellResult again = normalize_region(once, facts[0], true);
    EXPECT_EQ(again.value, once);
    EXPECT_EQ(again.status, ValueStatus::kOk) << facts[0] << " " << facts[4];
  }
}

TEST(Region, OtherNamesAreFoldedAndStandOnceInACountry) {
  std::set<std::pair<std::string, std::string>> seen;
  for (FactTable facts(data::regions()); facts.next();) {
    std::string rest(facts[5]);
    while (!rest.empty() && rest != "-") {
      const std::size_t end = rest.find('|');
      const std::string name = rest.substr(0, end);
      EXPECT_EQ(text::fold_compact(name), name);
      EXPECT_TRUE(seen.emplace(std::string(facts[0]), name).second) << facts[0] << " " << name;
      rest = end == std::string::npos ? std::string{} : rest.substr(end + 1);
    }
  }
}

TEST(Region, InAnAddressIsReadWhereAddressesHaveThem) {
  EXPECT_EQ(find_region_code("California", "US"), "CA");
  EXPECT_EQ(find_region_code("nsw", ""), "NSW");
  EXPECT_EQ(find_region_code("SP", "BR"), "SP");
  EXPECT_EQ(find_region_code("MI", "IT"), "MI");
  EXPECT_EQ(find_region_code("Milano", "IT"), "") << "a city";
  EXPECT_EQ(find_region_code("Berlin", "DE"), "");
}

TEST(Region, HasOneKeyWithAndWithoutACountry) {
  const auto key = [](std::string_view text) {
    std::string out;
    region_key(text, out);
    return out;
  };
  for (const char* country : {"DE", "FR", "GB", "IN", "ES"}) {
    for (const char* name :
         {"Nordrhein-Westfalen", "Occitanie", "Hampshire", "Kent", "Maharashtra", "Andalucía"}) {
      const Region* region = find_region(name, country);
      if (region == nullptr) continue;
      EXPECT_EQ(key(name), key(region->code)) << country << " " << name;
    }
  }
  EXPECT_EQ(key("NORDRHEIN WESTFALEN"), "nw");
  EXPECT_EQ(key("Bavaria"), key("Bayern"));
  EXPECT_EQ(key("CA"), "ca");
  EXPECT_EQ(key("Zuid-Holland"), text::fold("Zuid-Holland"));
  EXPECT_EQ(key(""), "");
  EXPECT_EQ(key(std::string(10000, 'a')).size(), 10000U);
}

TEST(Region, TakesAnyBytes) {
  const std::string odd("\xFF\xC3\0(|\"", 6);
  EXPECT_EQ(find_region(odd, "US"), nullptr);
  EXPECT_EQ(find_region(std::string(10000, 'a'), "US"), nullptr);
  EXPECT_EQ(find_region("CA", "\xFF"), nullptr);
}

}  // namespace
}  // namespace gigo::normalize
