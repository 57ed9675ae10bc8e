// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_column.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/email.hpp"
#include "gigo/normalize.hpp"
#include "normalize/email_provider.hpp"

namespace gigo::normalize {
namespace {

// A list with so many different people of a domain.
class List {
 public:
  List& people(std::string_view domain, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      cells_.push_back("person" + std::to_string(i) + "@" + std::string(domain));
    }
    return *this;
  }
  List& again(std::string_view address, std::size_t count) {
    cells_.insert(cells_.end(), count, std::string(address));
    return *this;
  }
  List& reversed() {
    std::reverse(cells_.begin(), cells_.end());
    return *this;
  }
  [[nodiscard]] DomainFacts judged(std::string_view domain, const OwnDomain& own = {}) const {
    DomainCounts counts;
    for (std::uint32_t row = 0; row < cells_.size(); ++row) counts.add(cells_[row], row);
    DomainFacts facts = domain_facts(domain);
    DomainEvidence(counts, own).amend(domain, facts);
    return facts;
  }
  [[nodiscard]] Column column() const {
    Column column;
    for (const std::string& cell : cells_) column.append(cell);
    return column;
  }

 private:
  std::vector<std::string> cells_;
};

TEST(DomainEvidence, SuggestsACommonDomainOfTheListForARareOneASlipAway) {
  const List list = List().people("northwind.com", 20).people("nortwind.com", 2);
  const DomainFacts facts = list.judged("nortwind.com");
  EXPECT_EQ(facts.suggestion, "northwind.com");
  EXPECT_TRUE(facts.likely_typo);
  EXPECT_EQ(list.judged("northwind.com").suggestion, "");
  EXPECT_EQ(domain_facts("nortwind.com").suggestion, "") << "the tables alone do not know it";
}

TEST(DomainEvidence, NeedsManyPeopleAgainstFew) {
  EXPECT_EQ(List()
                .people("northwind.com", 19)
                .people("nortwind.com", 1)
                .judged("nortwind.com")
                .suggestion,
            "");
  EXPECT_EQ(List()
                .people("northwind.com", 20)
                .people("nortwind.com", 3)
                .judged("nortwind.com")
                .suggestion,
            "");
  // One address on many rows is one person.
  EXPECT_EQ(List()
                .again("jane@northwind.com", 90)
                .people("nortwind.com", 1)
                .judged("nortwind.com")
                .suggestion,
            "");
  EXPECT_EQ(List()
                .people("northwind.com", 20)
                .again("jane@nortwind.com", 9)
                .judged("nortwind.com")
                .suggestion,
            "");
}

TEST(DomainEvidence, RefusesToGuessBetweenTwo) {
  const List list =
      List().people("northwind.com", 30).people("northwend.com", 30).people("northwnd.com", 1);
  EXPECT_EQ(list.judged("northwnd.com").suggestion, "");
}

TEST(DomainEvidence, BelievesTheRowThatNamesTheDomainElsewhere) {
  const List list = List().people("northwind.com", 20).people("nortwind.com", 1);
  const auto own = [](std::uint32_t row, std::string_view domain) {
    return row == 20 && domain == "nortwind.com";
  };
  EXPECT_EQ(list.judged("nortwind.com", own).suggestion, "");
}

TEST(DomainEvidence, NeverSpeaksAgainstWhatTheTablesVouchFor) {
  EXPECT_EQ(List().people("gmail.com", 500).people("ymail.com", 1).judged("ymail.com").suggestion,
            "");
  EXPECT_EQ(List().people("telia.com", 50).people("melia.com", 1).judged("melia.com").suggestion,
            "");
  EXPECT_EQ(List().people("icloud.com", 90).people("cloud.com", 1).judged("cloud.com").suggestion,
            "");
}

TEST(DomainEvidence, SuggestsAProviderBoldlyWhereTheListHasManyOfIt) {
  EXPECT_EQ(domain_facts("liber.it").suggestion, "");
  EXPECT_EQ(List().people("libero.it", 40).people("liber.it", 1).judged("liber.it").suggestion,
            "libero.it");
}

TEST(DomainEvidence, DropsASuspicionThatManyPeopleContradict) {
  ASSERT_EQ(domain_facts("verison.net").suggestion, "verizon.net");
  const auto said = [](const List& list) { return list.judged("verison.net").suggestion; };
  EXPECT_EQ(said(List().people("verison.net", 5)), "");
  EXPECT_EQ(said(List().people("verison.net", 4)), "verizon.net");
  // As many as the common provider has: an employer. Far fewer: its typing errors.
  EXPECT_EQ(said(List().people("verison.net", 9).people("verizon.net", 3)), "");
  EXPECT_EQ(said(List().people("verison.net", 9).people("verizon.net", 300)), "verizon.net");
}

TEST(DomainEvidence, NeverBelievesARegisteredSlip) {
  EXPECT_EQ(List().people("gmial.com", 50).judged("gmial.com").suggestion, "gmail.com");
}

TEST(DomainEvidence, DoesNotDependOnTheOrderOfRows) {
  List list = List().people("northwind.com", 25).people("nortwind.com", 2).people("verison.net", 7);
  const List turned = List(list).reversed();
  for (const std::string_view domain : {"nortwind.com", "verison.net", "northwind.com"}) {
    EXPECT_EQ(list.judged(domain).suggestion, turned.judged(domain).suggestion) << domain;
  }
}

TEST(DomainEvidence, SaysNothingOfAnEmptyList) {
  EXPECT_TRUE(DomainEvidence(DomainCounts{}, {}).empty());
  EXPECT_TRUE(DomainEvidence().empty());
}

TEST(DomainCounts, ReadAddressesOutOfAnyText) {
  DomainCounts counts;
  counts.add("Jane <jane@Acme.Example>; bob@acme.example, x", 0);
  counts.add("mailto:JANE@acme.example.", 1);
  counts.add("@acme.example jane@ jane@localhost \xff\xfe@\xff", 2);
  const DomainUse* use = counts.find("acme.example");
  ASSERT_NE(use, nullptr);
  EXPECT_EQ(use->addresses, 3U);
  EXPECT_EQ(use->people, 2U);
  EXPECT_EQ(counts.size(), 1U);
}

TEST(DomainCounts, OfPartsAddUpToThoseOfTheWhole) {
  DomainCounts whole;
  DomainCounts first;
  DomainCounts second;
  for (std::uint32_t row = 0; row < 60; ++row) {
    const std::string cell =
        "p" + std::to_string(row % 17) + "@d" + std::to_string(row % 5) + ".example";
    whole.add(cell, row);
    (row % 3 == 0 ? first : second).add(cell, row);
  }
  first.add(second);
  ASSERT_EQ(first.size(), whole.size());
  for (std::size_t i = 0; i < whole.size(); ++i) {
    const DomainUse* use = first.find(whole.domain(i));
    ASSERT_NE(use, nullptr);
    EXPECT_EQ(use->addresses, whole.use(i).addresses);
    EXPECT_EQ(use->people, whole.use(i).people);
  }
}

struct Slip {
  std::string_view written, meant;
  bool likely;
};

TEST(LikelySlip, RefusesWhatTellsOrganisationsApart) {
  const Slip cases[] = {
      {"nortwind.com", "northwind.com", true},
      {"northwnid.com", "northwind.com", true},
      {"nirthwind.com", "northwind.com", true},
      {"northwind.con", "northwind.com", true},
      {"northwind.cm", "northwind.com", true},
      {"northwind.cam", "northwind.com", true},
      {"northwinds.com", "northwind.com", false},       // both may be its own
      {"north-wind.com", "northwind.com", false},       // the same
      {"northwind1.com", "northwind2.com", false},      // numbered
      {"northwind.de", "northwind.be", false},          // another country
      {"uk.northwind.com", "us.northwind.com", false},  // a part of it
      {"mail.nortwind.com", "mail.northwind.com", true},
      {"bmw.com", "bmo.com", false},  // short
      {"acne.com", "acme.com", false},
      {"amce.com", "acme.com", false},
      {"gloeb.com", "globe.com", true},  // swapped
      {"globx.com", "globe.com", false},
      {"northwind.com", "northwind.com", false},
      {"southwind.com", "northwind.com", false},
  };
  for (const Slip& c : cases) {
    EXPECT_EQ(is_likely_slip(c.written, c.meant), c.likely) << c.written << " " << c.meant;
  }
}

TEST(EmailColumn, IsReadWithWhatItsDomainsSay) {
  const Column cells = List().people("northwind.com", 20).people("nortwind.com", 1).column();
  for (const unsigned threads : {1U, 2U, 8U}) {
    const std::vector<EmailCell> answers = normalize_emails(cells, {}, threads);
    ASSERT_EQ(answers.size(), 21U);
    const EmailCell& rare = answers.back();
    ASSERT_EQ(rare.notes.size(), 1U);
    EXPECT_EQ(rare.notes[0], (CellNote{Code::kEmailTypoDomain, "person0@northwind.com"}));
    EXPECT_EQ(rare.values[0].value, "person0@nortwind.com") << "a suggestion changes no value";
    EXPECT_EQ(rare.values[0].status, ValueStatus::kSuspect);
    EXPECT_TRUE(answers.front().notes.empty());
  }
}

// How many notes of a mistyped domain a run leaves, on a list in which one row has a rare domain.
std::size_t typo_findings(std::string_view rare, std::string_view organisation,
                          std::string_view website, unsigned threads = 1) {
  Table table;
  table.headers = {"Email", "Company", "Website"};
  table.columns.resize(3);
  const auto add = [&table](std::string_view email, std::string_view company,
                            std::string_view site) {
    table.columns[0].append(email);
    table.columns[1].append(company);
    table.columns[2].append(site);
    table.row_numbers.push_back(static_cast<std::uint32_t>(table.rows + 2));
    ++table.rows;
  };
  for (int i = 0; i < 20; ++i) add("p" + std::to_string(i) + "@northwind.com", "Northwind", "");
  add("jane@" + std::string(rare), organisation, website);
  Mapping mapping;
  mapping.columns.resize(3);
  mapping.columns[0].ref = FieldRef{Field::kEmail, ""};
  mapping.columns[1].ref = FieldRef{Field::kOrganisation, ""};
  mapping.columns[2].ref = FieldRef{Field::kWebsite, ""};
  NormalizeOptions options;
  options.threads = threads;
  const NormalizeInput input{&table, &mapping};
  const NormalizedTable out = normalize_inputs(std::span(&input, 1), options);
  const auto& all = out.findings.all();
  return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const Finding& one) {
    return one.code == Code::kEmailTypoDomain;
  }));
}

TEST(EmailColumn, OfARunIsJudgedByTheOtherColumnsToo) {
  for (const unsigned threads : {1U, 8U}) {
    EXPECT_EQ(typo_findings("nortwind.com", "Northwind", "", threads), 1U);
    EXPECT_EQ(typo_findings("nortwind.com", "", "", threads), 1U);
  }
  EXPECT_EQ(typo_findings("nortwind.com", "Nort Wind Ltd", ""), 0U);
  EXPECT_EQ(typo_findings("nortwind.com", "", "https://www.Nortwind.com/about"), 0U);
  EXPECT_EQ(typo_findings("nortwind.com", "", "https://www.xnortwind.com"), 1U);
  EXPECT_EQ(typo_findings("southwind.com", "", ""), 0U);
}

}  // namespace
}  // namespace gigo::normalize
