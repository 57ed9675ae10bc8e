// SPDX-License-Identifier: Apache-2.0
#include "match/levels.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "match/blocking_keys.hpp"
#include "match/match.hpp"
#include "match/pair_levels.hpp"
#include "people.hpp"

namespace gigo::match {
namespace {

Level names(const std::string& a, const std::string& b) {
  const Features f = build_features(test::table_of({{.given = a}, {.given = b}}));
  const Level forth = compare_names(f.names, f.tuples[0].given, f.tuples[1].given);
  EXPECT_EQ(forth, compare_names(f.names, f.tuples[1].given, f.tuples[0].given)) << a << '|' << b;
  return forth;
}

TEST(NameLevels, TellSlipsNicknamesInitialsAndPartsApart) {
  struct Case {
    const char *a, *b;
    Level level;
  };
  const Case cases[] = {
      {"Maria", "maria", Level::kEqual},
      {"José", "Jose", Level::kEqual},
      {"Katherine", "Katharine", Level::kNear},
      {"Marta", "Matra", Level::kNear},
      {"Anna Maria", "Annamaria", Level::kNear},
      {"Robert", "Bob", Level::kNickname},
      {"William", "Bill", Level::kNickname},
      {"J", "John", Level::kInitial},
      {"K", "John", Level::kDifferent},
      {"Mary Jane", "Mary", Level::kInitial},
      {"Christopher", "Christina", Level::kWeak},
      {"Alice", "Robert", Level::kDifferent},
      {"Sam", "Pam", Level::kWeak},  // names of their own …
      {"Jim", "Tim", Level::kWeak},
      {"Ron", "Don", Level::kWeak},
      {"Dora", "Nora", Level::kWeak},
      {"Ann", "Dan", Level::kDifferent},
      {"Tom", "Ron", Level::kDifferent},
      {"Xyz", "Vyz", Level::kWeak},  // … or too little to go by
      {"Karl", "Carl", Level::kNickname},
      {"Catherine", "Katherine", Level::kNear},
      {"Sxmantha", "Zxmantha", Level::kNear},
      {"", "Robert", Level::kMissing},
  };
  for (const Case& c : cases) EXPECT_EQ(names(c.a, c.b), c.level) << c.a << " / " << c.b;
}

TEST(NameLevels, NicknamesAreNotClosedTransitively) {
  // Both are forms of Alexander-like names, but Alexander is no Alexandra.
  EXPECT_EQ(names("Alex", "Alexander"), Level::kNickname);
  EXPECT_EQ(names("Alex", "Alexandra"), Level::kNickname);
  EXPECT_NE(names("Alexander", "Alexandra"), Level::kNickname);
  EXPECT_NE(names("Robert", "William"), Level::kNickname);
}

TEST(NameLevels, NicknamesOfTheFirstWordAndOfTheWholeName) {
  EXPECT_EQ(names("Bob Lee", "Robert"), Level::kNickname);
  EXPECT_EQ(names("JP", "Jean-Pierre"), Level::kNickname);
  EXPECT_EQ(names("Bill", "Willy"), Level::kNickname) << "both are forms of William";
  EXPECT_EQ(names("Hob", "Robert"), Level::kNickname);
  EXPECT_NE(names("Hodge", "Rog"), Level::kNickname) << "a rare form does not meet others";
  EXPECT_EQ(names("Giuseppe", "Joseph"), Level::kWeak) << "a translation is no nickname";
  EXPECT_EQ(names("Hamish", "James"), Level::kWeak);
  EXPECT_EQ(names("Guglielmo", "Joseph"), Level::kDifferent);
}

TEST(NameLevels, TheUserAddsAndTakesAwayNicknames) {
  Config config;
  config.nicknames = {{"Bobster", "Robert", true}, {"Sandy", "Alexander", false}};
  const auto level = [&](const std::string& a, const std::string& b) {
    const Features f = build_features(test::table_of({{.given = a}, {.given = b}}),
                                      normalize::nicknames_of(config));
    return compare_names(f.names, f.tuples[0].given, f.tuples[1].given);
  };
  EXPECT_EQ(level("Bobster", "Robert"), Level::kNickname);
  EXPECT_NE(level("Sandy", "Alexander"), Level::kNickname);
  EXPECT_EQ(level("Sandy", "Sandra"), Level::kNickname);
  EXPECT_NE(names("Bobster", "Robert"), Level::kNickname) << "nobody else sees them";
}

TEST(BlockingKeys, FileAPersonUnderTheBasesOfTheGivenName) {
  const auto keys = [](const std::string& given, const std::string& family) {
    const Features f = build_features(test::table_of({{.given = given, .family = family}}));
    for (const PassPlan& pass : plan_passes(f)) {
      if (pass.name != "family name and base of the given name") continue;
      KeyList found;
      pass.keys(f.tuples[0], found);
      return std::vector<std::uint64_t>(found.key.begin(), found.key.begin() + found.count);
    }
    ADD_FAILURE() << "no such pass";
    return std::vector<std::uint64_t>();
  };
  const auto shared = [&](const std::string& a, const std::string& b) {
    const auto x = keys(a, "Smith");
    const auto y = keys(b, "Smith");
    return std::any_of(x.begin(), x.end(), [&](std::uint64_t key) {
      return std::find(y.begin(), y.end(), key) != y.end();
    });
  };
  EXPECT_TRUE(shared("Bob", "Robert"));
  EXPECT_TRUE(shared("Bob", "Rob"));
  EXPECT_TRUE(shared("Peggy", "Margaret"));
  EXPECT_TRUE(shared("Alex", "Alexander"));
  EXPECT_TRUE(shared("Alex", "Alexandra"));
  EXPECT_FALSE(shared("Alexander", "Alexandra"));
  EXPECT_FALSE(shared("Bob", "William"));
  EXPECT_EQ(keys("Al", "Smith").size(), kMostKeys) << "a form of many names";
  EXPECT_TRUE(keys("Zzyzx", "Smith").empty());
  EXPECT_TRUE(keys("Bob", "").empty());
  EXPECT_NE(keys("Bob", "Smith"), keys("Bob", "Jones"));
}

TEST(Labels, NameEveryLevelAndComparisonAsTheTableDoes) {
  EXPECT_EQ(to_string(Level::kEqual), "equal");
  EXPECT_EQ(to_string(Level::kDifferent), "different");
  EXPECT_EQ(to_string(Band::kCertain), "certain");
  for (const AttributeInfo& info : all_attributes()) {
    if (info.comparison == Comparison::kAddress || info.comparison == Comparison::kUser ||
        info.attribute == Attribute::kMailDomain) {
      continue;  // several attributes, one comparison
    }
    EXPECT_EQ(to_string(info.comparison), info.name);
  }
}

TEST(BirthLevels, KnowSlipsSwapsAndPartialDates) {
  EXPECT_EQ(compare_births(19800412, 19800412), Level::kEqual);
  EXPECT_EQ(compare_births(19800412, 19801204), Level::kSwapped);
  EXPECT_EQ(compare_births(19800412, 19800413), Level::kNear);
  EXPECT_EQ(compare_births(19800412, 19800421), Level::kNear);
  EXPECT_EQ(compare_births(19800412, 19800428), Level::kPartly);
  EXPECT_EQ(compare_births(19800412, 19800928), Level::kWeak);
  EXPECT_EQ(compare_births(19800412, 19710928), Level::kDifferent);
  EXPECT_EQ(compare_births(19800000, 19800412), Level::kWeak);
  EXPECT_EQ(compare_births(undecided_birth(1980, 412), undecided_birth(1980, 412)), Level::kEqual);
  EXPECT_EQ(compare_births(undecided_birth(1980, 412), undecided_birth(1980, 1204)),
            Level::kSwapped);
  EXPECT_EQ(compare_births(undecided_birth(1980, 412), undecided_birth(1980, 512)), Level::kWeak);
  EXPECT_EQ(compare_births(undecided_birth(1980, 412), 19800412), Level::kWeak);
  EXPECT_EQ(compare_births(undecided_birth(1980, 412), 19800000), Level::kWeak);
  EXPECT_EQ(compare_births(undecided_birth(1980, 412), undecided_birth(1981, 412)),
            Level::kDifferent);
  EXPECT_EQ(compare_births(19800400, 19800412), Level::kPartly);
  EXPECT_EQ(compare_births(19810000, 19800412), Level::kDifferent);
  EXPECT_EQ(compare_births(0, 19800412), Level::kMissing);
}

TEST(ContactLevels, TakeTheBestOfSeveralValues) {
  const Features f = build_features(test::table_of({{.email = "jane.doe@acme.example"},
                                                    {.email = "jane.doe@other.example"},
                                                    {.email = "jane.dow@acme.example"},
                                                    {.email = "JANE.DOE@acme.example"},
                                                    {.email = "peter@acme.example"},
                                                    {}}));
  const auto level = [&](std::size_t i, std::size_t j) {
    return compare_emails(f, f.tuples[i], f.tuples[j]).level;
  };
  EXPECT_EQ(level(0, 3), Level::kEqual);
  EXPECT_EQ(level(0, 1), Level::kPartly);
  EXPECT_EQ(level(0, 2), Level::kNear);
  EXPECT_EQ(level(0, 4), Level::kDifferent);
  EXPECT_EQ(level(0, 5), Level::kMissing);
}

TEST(ContactLevels, ExtensionsOfOneNumberAreTheSamePhone) {
  const Features f = build_features(test::table_of({{.phone = "+441632960001;ext=12"},
                                                    {.phone = "+441632960001"},
                                                    {.phone = "+441632960010"},
                                                    {.phone = "+441632999999"}}));
  const auto level = [&](std::size_t i, std::size_t j) {
    return compare_phones(f, f.tuples[i], f.tuples[j]).level;
  };
  EXPECT_EQ(level(0, 1), Level::kEqual);
  EXPECT_EQ(level(0, 2), Level::kNear);
  EXPECT_EQ(level(0, 3), Level::kDifferent);
}

TEST(OrganisationLevels, KnowAcronymsAndTellNumbersApart) {
  const auto level = [](const std::string& a, const std::string& b) {
    const Features f = build_features(test::table_of({{.organisation = a}, {.organisation = b}}));
    const Level forth =
        compare_organisations(f.organisations, f.tuples[0].organisation, f.tuples[1].organisation);
    EXPECT_EQ(forth, compare_organisations(f.organisations, f.tuples[1].organisation,
                                           f.tuples[0].organisation));
    return forth;
  };
  EXPECT_EQ(level("Corvo Tools Ltd", "The Corvo Tools GmbH"), Level::kEqual);
  EXPECT_EQ(level("Corvo Tools", "Corvo Toools"), Level::kNear);
  EXPECT_EQ(level("Carpenters Local 17", "Carpenters Local 17"), Level::kEqual);
  EXPECT_NE(level("Carpenters Local 17", "Carpenters Local 18"), Level::kNear);
  EXPECT_EQ(level("IBM", "Intercity Belt Makers"), Level::kWeak);
  EXPECT_EQ(level("NIBM Ltd", "North Intercity Belt Makers"), Level::kPartly);
  EXPECT_EQ(level("IB", "Intercity Belts"), Level::kDifferent);
}

TEST(OrganisationLevels, AStreetInTheNameIsCountedOnce) {
  const auto level = [](const char* a, const char* street_a, const char* b, const char* street_b) {
    std::vector<test::Person> firms{{.organisation = a, .street = street_a},
                                    {.organisation = b, .street = street_b}};
    for (const char* other : {"Oakham", "Selby", "Thirsk", "Wetherby"}) {
      firms.push_back({.organisation = std::string(other) + " Bakery"});
      firms.push_back({.organisation = std::string(other) + " Books"});
    }
    for (test::Person& firm : firms) firm.kind = RecordKind::kOrganisation;
    const Features f = build_features(test::table_of(firms));
    PairLevels levels;
    compare_identity(f, f.tuples[0], f.tuples[1], levels);
    return levels[Attribute::kOrganisation];
  };
  EXPECT_EQ(level("Larkspur Bakery", "Larkspur Road", "Larkspur Books", "Larkspur Road"),
            Level::kDifferent);
  EXPECT_EQ(level("Larkspur Bakery", "Larkspur Road", "Larkspur Books", "Mill Lane"), Level::kWeak);
  EXPECT_EQ(level("Larkspur Bakery", "Larkspur Road", "Larkspur Bakery", "Larkspur Road"),
            Level::kEqual);
  EXPECT_EQ(level("NIBM", "Belt Road", "North Intercity Belt Makers", "Belt Road"), Level::kPartly);
}

TEST(OrganisationLevels, TwoLegalFormsOfOneNameMayBeTwoFirms) {
  const auto firm = [](const char* name) {
    return test::Person{.organisation = name,
                        .street = "Kirchgasse",
                        .city = "Ulm",
                        .kind = RecordKind::kOrganisation};
  };
  const auto outcome = match(
      test::table_of({firm("Quillwerk GmbH"), firm("Quillwerk AG"), firm("Quillwerk G.m.b.H."),
                      firm("Quillwerk"), firm("Quillwerk Company")}),
      {}, nullptr);
  const auto asks = [&](std::uint32_t a, std::uint32_t b) {
    return outcome.scorer->needs_review(RowId{a}, RowId{b});
  };
  const auto weight = [&](std::uint32_t a, std::uint32_t b) {
    return outcome.scorer->score(RowId{a}, RowId{b}).weight;
  };
  EXPECT_TRUE(asks(0, 1));
  EXPECT_FALSE(asks(0, 2)) << "one form";
  EXPECT_FALSE(asks(0, 3));
  EXPECT_FALSE(asks(0, 4)) << "any firm is a company";
  EXPECT_LT(weight(0, 1), weight(0, 2));
  EXPECT_EQ(weight(0, 2), weight(0, 3));
  const PairExplanation why = outcome.scorer->explain(RowId{0}, RowId{1});
  EXPECT_TRUE(why.sentence.starts_with("same name with another legal form")) << why.sentence;
}

TEST(BlockingKeys, FileAnOrganisationUnderItsAcronym) {
  const auto firm = [](const char* name) {
    return test::Person{.organisation = name, .kind = RecordKind::kOrganisation};
  };
  const Features f = build_features(test::table_of(
      {firm("Intercity Belt Makers Ltd"), firm("IBM"), firm("Belts"), firm("Intercity Belts")}));
  const auto key = [&f](std::size_t row) {
    for (const PassPlan& pass : plan_passes(f)) {
      if (pass.name != "acronym of the name") continue;
      KeyList keys;
      pass.keys(f.tuples[row], keys);
      return keys.key[0];
    }
    return std::uint64_t{0};
  };
  EXPECT_EQ(key(0), key(1));
  EXPECT_NE(key(0), 0U);
  EXPECT_NE(key(2), key(1));
  EXPECT_EQ(key(3), 0U) << "two letters say nothing";
}

TEST(AddressLevels, IgnoreHowStreetTypesAreWritten) {
  const Features f = build_features(test::table_of({{.street = "High Street"},
                                                    {.street = "High St."},
                                                    {.street = "Hihg Street"},
                                                    {.street = "Church Lane"}}));
  const auto level = [&](std::size_t i, std::size_t j) {
    return compare_streets(f, f.tuples[i].street, f.tuples[j].street);
  };
  EXPECT_EQ(level(0, 1), Level::kEqual);
  EXPECT_EQ(level(0, 2), Level::kNear);
  EXPECT_EQ(level(0, 3), Level::kDifferent);
}

}  // namespace
}  // namespace gigo::match
