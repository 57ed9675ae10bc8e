// SPDX-License-Identifier: Apache-2.0
// Every name that ICU has for a country, in every locale, is looked up.
#include "text/country_names.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "data/data.hpp"
#include "gigo/country.hpp"
#include "normalize/country.hpp"
#include "normalize/fact_table.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

TEST(CountryNames, OfAllLocalesAreFound) {
  std::map<std::string, std::set<std::string>> names;
  for (const std::string& locale : text::country_name_locales()) {
    text::visit_country_names(locale, [&](std::string_view name, std::string_view code) {
      const std::size_t number = country_number(code);
      if (number != SIZE_MAX) names[std::string(name)].emplace(countries()[number].alpha2);
    });
  }
  std::size_t found = 0;
  std::size_t wrong = 0;
  for (const auto& [name, codes] : names) {
    const std::string code = find_country(name);
    if (code.empty()) continue;
    (codes.size() == 1 && codes.count(code) == 1 ? found : wrong) += 1;
  }
  ASSERT_GT(names.size(), 25'000U);
  const double share = static_cast<double>(found) / static_cast<double>(names.size());
  RecordProperty("names", static_cast<int>(names.size()));
  RecordProperty("found", static_cast<int>(found));
  std::printf("%zu of %zu names of countries: %.2f %%, %zu wrong\n", found, names.size(),
              100 * share, wrong);
  EXPECT_GE(share, 0.99);
  EXPECT_LE(wrong, 20U) << "abbreviations of rare languages that are codes elsewhere";
}

TEST(CountryNames, DoNotDependOnWhatWasAskedBefore) {
  const std::vector<std::string> names{"\u00D6sterreich", "Allemagne", "\u00C1o", "Kongo"};
  std::vector<std::string> first;
  for (const std::string& name : names) first.push_back(find_country(name));
  EXPECT_EQ(find_country("\u5FB7\u56FD"), "DE");  // by now every language is known
  ASSERT_TRUE(knows_every_language());
  for (std::size_t i = 0; i < names.size(); ++i) EXPECT_EQ(find_country(names[i]), first[i]);
}

TEST(CountryCodes, AreThoseOfIcu) {
  std::size_t count = 0;
  for (char a = 'A'; a <= 'Z'; ++a) {
    for (char b = 'A'; b <= 'Z'; ++b) {
      const std::string code{a, b};
      if (!text::is_country_code(code)) continue;
      ++count;
      EXPECT_EQ(find_country(code), code);
    }
  }
  EXPECT_EQ(count, countries().size());
  for (const CountryCodes& country : countries()) {
    EXPECT_EQ(find_country(country.alpha3), country.alpha2);
    if (country.numeric == "-") continue;
    EXPECT_EQ(find_country(country.numeric), country.alpha2);
  }
}

TEST(CountryAliases, AreFoldedAndShadowNoCode) {
  std::size_t lines = 0;
  for (FactTable facts(data::country_aliases()); facts.next(); ++lines) {
    EXPECT_EQ(text::fold_compact(facts[0]), facts[0]);
    EXPECT_TRUE(text::is_country_code(facts[1])) << facts[0];
    EXPECT_EQ(find_country(facts[0]), facts[1]);
    for (const CountryCodes& country : countries()) {
      const bool is_code =
          text::lower(country.alpha2) == facts[0] || text::lower(country.alpha3) == facts[0];
      EXPECT_TRUE(!is_code || country.alpha2 == facts[1]) << facts[0];
    }
  }
  EXPECT_GT(lines, 500U);
}

TEST(CountryValue, HasCodesAndEnglishName) {
  const CountryValue value = normalize_country("Allemagne");
  EXPECT_EQ(value.value, "DE");
  EXPECT_EQ(value.alpha3, "DEU");
  EXPECT_EQ(value.name, "Germany");
  EXPECT_EQ(value.text, "Allemagne");
  EXPECT_EQ(value.status, ValueStatus::kChanged);
  EXPECT_EQ(normalize_country("Atlantis").value, "");
  EXPECT_EQ(normalize_country("Germny").value, "") << "only suggested";
}

TEST(CountryValue, PlatesAreReadInAColumnOfPlates) {
  Column plates;
  for (const char* cell : {"D", "A", "CH", "F"}) plates.append(cell);
  EXPECT_EQ(normalize_countries(plates).at(0).value, "DE");
  EXPECT_EQ(normalize_countries(plates).at(1).value, "AT");
  Column marks;
  for (const char* cell : {"A", "C", "X", "Germany"}) marks.append(cell);
  EXPECT_EQ(normalize_countries(marks).at(0).value, "");
  EXPECT_EQ(normalize_countries(marks).at(3).value, "DE");
}

}  // namespace
}  // namespace gigo::normalize
