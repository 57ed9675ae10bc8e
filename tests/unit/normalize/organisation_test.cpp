// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation.hpp"

#include <gtest/gtest.h>

#include <string>

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
