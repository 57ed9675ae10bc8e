// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "data/data.hpp"
#include "gigo/organisation.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/organisation_facts.hpp"
#include "normalize/organisation_person.hpp"
#include "normalize/organisation_reading.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

TEST(OrganisationKey, DropsWhatDoesNotTellFirmsApart) {
  const struct {
    std::string_view name, key;
  } kCases[] = {
      {"Acme Ltd.", "acme"},
      {"ACME Limited", "acme"},
      {"The Acme Co., Ltd.", "acme"},
      {"Acme, Inc", "acme"},
      {"Acme GmbH & Co. KG", "acme"},
      {"Acme S.A.", "acme"},
      {"Acme SA", "acme"},
      {"Acme S.A. de C.V.", "acme"},
      {"Acme S.à r.l.", "acme"},
      {"Acme Sp. z o.o.", "acme"},
      {"Acme spol. s r.o.", "acme"},
      {"ООО Ромашка", "romashka"},
      {"Acme Pty Ltd", "acme"},
      {"Acme A/S", "acme"},
      {"Müller & Söhne GmbH", "muller and sohne"},
      {"Müller und Söhne", "muller and sohne"},
      {"Ames and Dale LLP", "ames and dale"},
      {"J.P. Ames", "jp ames"},
      {"JP Ames", "jp ames"},
      {"AT&T", "at and t"},
      {"San Corvo Zoo", "san corvo zoo"},
      {"株式会社アクメ", "akume"},
      {"Ltd", "ltd"},
      {"The", "the"},
  };
  for (const auto& c : kCases) EXPECT_EQ(organisation_key(c.name), c.key) << c.name;
}

TEST(OrganisationKey, IsNeverEmptyUnlessTheNameIs) {
  for (const std::string_view name :
       {"!!!", "The The", "Co", "—", "&", "Inc. Ltd.", "㈱", "😀", "\xFF"}) {
    EXPECT_FALSE(organisation_key(name).empty()) << name;
  }
  EXPECT_EQ(organisation_key(""), "");
  EXPECT_EQ(organisation_key("  "), "");
}

TEST(OrganisationKey, IsIdempotent) {
  for (const std::string_view name :
       {"The Acme Co., Ltd.", "Acme S.A. de C.V.", "Müller & Söhne GmbH & Co. KG", "J.P. Ames",
        "Acme Sp. z o.o.", "Bank of Corvo", "ООО Ромашка"}) {
    const std::string key = organisation_key(name);
    EXPECT_EQ(organisation_key(key), key) << name;
  }
}

const std::vector<std::string>& plain_names() {
  static const std::vector<std::string> kNames = {
      "Corvo Dental Clinic", "Tarn & Sons",       "The Corvo Depot",     "J.P. Ames",
      "University of Corvo", "First Corvo Bank",  "Müller Söhne",        "3M Corvo",
      "Corvo Intl Mfg",      "St. Mary Hospital", "Tarn, Ames and Lunt", "Corvo",
  };
  return kNames;
}

TEST(OrganisationKey, IsInvariantUnderCaseAndLegalForm) {
  for (const std::string& name : plain_names()) {
    const std::string key = organisation_key(name);
    EXPECT_EQ(organisation_key(text::upper(name)), key) << name;
    EXPECT_EQ(organisation_key(text::lower(name)), key) << name;
    for (FactTable table(data::legal_forms()); table.next();) {
      const std::string_view classes = table[1];
      // A zoo alone is one.
      if (classes == "raw" || table[0] == "zoo" || classes == "front") continue;
      const std::string with = name + ' ' + std::string(table[0]);
      OrganisationReading reading;
      read_organisation(with, reading);
      EXPECT_EQ(reading.key, key) << with;
      EXPECT_FALSE(reading.legal_form.empty()) << with;
      EXPECT_EQ(organisation_key(reading.key), reading.key) << with;
    }
  }
}

TEST(OrganisationFacts, SpellingsHaveOneForm) {
  std::size_t spellings = 0;
  const OrganisationFacts& facts = OrganisationFacts::get();
  for (FactTable table(data::organisation_spellings()); table.next();) {
    if (table[1] != "spell") continue;
    ++spellings;
    const OrganisationWord& form = facts.find(table[2]);
    EXPECT_FALSE(form.is(kSpelling | kFormEnd | kJoins | kNameFollows | kNameBefore)) << table[2];
  }
  EXPECT_GE(spellings, 100U);
}

TEST(OrganisationFacts, KnowTheFormsOfManyCountries) {
  std::vector<std::string> countries;
  for (FactTable table(data::legal_forms()); table.next();) {
    EXPECT_FALSE(table[2].empty()) << table[0];
    std::string_view left = table[3];
    while (!left.empty()) {
      countries.emplace_back(left.substr(0, 2));
      left.remove_prefix(std::min<std::size_t>(3, left.size()));
    }
  }
  std::sort(countries.begin(), countries.end());
  countries.erase(std::unique(countries.begin(), countries.end()), countries.end());
  EXPECT_GE(countries.size(), 45U);
}

TEST(OrganisationAcronym, IsOfTheWordsThatCount) {
  EXPECT_EQ(acronym_of("intercity belt makers"), "ibm");
  EXPECT_EQ(acronym_of("bank of corvo"), "bc");
  EXPECT_EQ(acronym_of("corvo"), "");
  EXPECT_EQ(acronym_of("a b c d e f g h i j k"), "");
  EXPECT_TRUE(is_acronym_of("ibm", "intercity belt makers"));
  EXPECT_TRUE(is_acronym_of("ucs", "university of corvo and south"));
  EXPECT_FALSE(is_acronym_of("ibm", "intercity belt makers corvo"));
  EXPECT_FALSE(is_acronym_of("ibmx", "intercity belt makers"));
  EXPECT_FALSE(is_acronym_of("c", "corvo"));
}

TEST(OrganisationPerson, ReadsLikeOneOnlyWithAKnownGivenNameAndNothingElse) {
  for (const std::string_view text :
       {"John Tarn", "Dr Ann Tarn", "Tarn, John", "John Q. Tarn", "ANN TARN"}) {
    EXPECT_TRUE(looks_like_person(text)) << text;
  }
  for (const std::string_view text : {"John", "Corvo Tarn", "John Tarn Ltd", "John Tarn Bakery",
                                      "John & Ann", "John 3 Tarn", "Tarn, Corvo", ""}) {
    EXPECT_FALSE(looks_like_person(text)) << text;
  }
}

TEST(Organisation, ReadsAColumnAsItReadsCells) {
  Column cells;
  for (const std::string& name : plain_names()) cells.append(name);
  cells.append(plain_names()[0]);
  cells.append("");
  for (const unsigned threads : {1U, 2U}) {
    const std::vector<Organisation> firms = normalize_organisations(cells, threads);
    ASSERT_EQ(firms.size(), cells.size());
    for (std::size_t i = 0; i < firms.size(); ++i) {
      const Organisation one = gigo::normalize_organisation(cells[i]);
      EXPECT_EQ(firms[i].match_key, one.match_key);
      EXPECT_EQ(firms[i].status, one.status);
    }
  }
}

TEST(Organisation, KeepsTheValueButForSafeFixes) {
  const struct {
    std::string_view raw, value;
    ValueStatus status;
  } kCases[] = {
      {"ACME Ltd.", "ACME Ltd.", ValueStatus::kOk},
      {"  Acme   Ltd ", "Acme Ltd", ValueStatus::kChanged},
      {"Acme\u200B Ltd", "Acme Ltd", ValueStatus::kChanged},
      {"MÃ¼ller GmbH", "Müller GmbH", ValueStatus::kChanged},
      {"n/a", "n/a", ValueStatus::kPlaceholder},
      {"-", "-", ValueStatus::kPlaceholder},
      {"None", "None", ValueStatus::kPlaceholder},
      {"Self-employed", "Self-employed", ValueStatus::kPlaceholder},
      {"", "", ValueStatus::kMissing},
      {" ", "", ValueStatus::kMissing},
  };
  for (const auto& c : kCases) {
    const CellResult r = normalize_organisation(c.raw);
    EXPECT_EQ(r.value, c.value) << c.raw;
    EXPECT_EQ(r.status, c.status) << c.raw;
    EXPECT_EQ(r.notes.empty(), c.status == ValueStatus::kOk || c.status == ValueStatus::kMissing)
        << c.raw;
    if (!usable(r.status)) continue;
    EXPECT_EQ(normalize_organisation(r.value).value, r.value) << c.raw;
  }
  EXPECT_TRUE(text::is_valid_utf8(normalize_organisation("Acme \xFF").value));
}

TEST(LooksLikeOrganisation, ByLegalFormOrByWords) {
  for (const std::string_view name :
       {"Acme Inc.", "Acme Ltd", "Acme Holdings S.A.", "Corvo Bank AG", "Ames & Sons",
        "Church of Corvo", "The Corvo Depot", "Bank of Corvo", "University of Corvo",
        "Corvo Dental Clinic", "Gabe's Place", "OOO Romashka", "株式会社アクメ", "大阪有限公司",
        "Ames & Co", "Tarn Plumbing Supplies", "example.com Stores"}) {
    EXPECT_TRUE(looks_like_organisation(name)) << name;
  }
  for (const std::string_view name :
       {"Ann Ames", "Charlotte Church", "John Coffee", "Peter Ag", "Maria Sa", "Dr. Ann Price",
        "Jack Hall", "John & Jill Ames", "Ames, John", "Mary Ames, PA", "State Senator Kim Dale",
        "Harry Piper, Attorney at Law", "Inc", "", "John Ames - Acme Ltd", "王小明", "Jisung Park",
        "Robert A Marine"}) {
    EXPECT_FALSE(looks_like_organisation(name)) << name;
  }
}

}  // namespace
}  // namespace gigo::normalize
