// SPDX-License-Identifier: Apache-2.0
#include "mapping/header_meaning.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"

namespace gigo::mapping {
namespace {

TEST(HeaderKey, IsTheSameForAllSpellingsOfAHeader) {
  for (const char* header :
       {"E-Mail Address", "e-mail_address", "eMailAddress", " E-MAIL  ADDRESS ",
        "\xEF\xBB\xBF"
        "E-Mail Address",
        "E-Mail\xC2\xA0"
        "Address:"}) {
    EXPECT_EQ(header_key(header), "email address") << header;
  }
  EXPECT_EQ(header_key("FirstName"), "first name");
  EXPECT_EQ(header_key("FIRSTNAME"), "firstname");
  EXPECT_EQ(header_key("IDNumber"), "id number");
  EXPECT_EQ(header_key("Address1"), "address 1");
  EXPECT_EQ(header_key("Phone #"), "phone number");
  EXPECT_EQ(header_key("#"), "number");
  EXPECT_EQ(header_key(""), "");
}

TEST(HeaderMeaning, KnowsPlainHeaders) {
  const std::pair<const char*, const char*> cases[] = {
      {"First Name", "given_name"},
      {"firstname", "given_name"},
      {"fname", "given_name"},
      {"Christian Name", "given_name"},
      {"Forename", "given_name"},
      {"Surname", "family_name"},
      {"LNAME", "family_name"},
      {"FullName", "full_name"},
      {"E-mail", "email"},
      {"E-mail 2 Address", "email"},
      {"E-mail 1 - Value", "email"},
      {"Business Phone", "phone[work]"},
      {"Business Phone 2", "phone[work]"},
      {"Home Phone", "phone[home]"},
      {"Mobile", "phone[mobile]"},
      {"Cell #", "phone[mobile]"},
      {"Business Fax", "phone[fax]"},
      {"Phone number - Work", "phone[work]"},
      {"Asst. Phone", "phone[assistant]"},
      {"Company", "organisation"},
      {"Account Name", "organisation"},
      {"Organization", "organisation"},
      {"Job Title", "title"},
      {"MailingPostalCode", "postcode[mailing]"},
      {"Mailing Address Line 2", "street2[mailing]"},
      {"E-mail Bounced", "email_bounced"},
      {"Mailing Street", "street[mailing]"},
      {"Billing City", "city[billing]"},
      {"Mailing Zip/Postal Code", "postcode[mailing]"},
      {"Address - Work Street", "street[work]"},
      {"Home City", "city[home]"},
      {"State/Province", "region"},
      {"County", "region"},
      {"Country/Region", "country"},
      {"Street Address 2", "street2"},
      {"D.O.B.", "birth_date"},
      {"DoB", "birth_date"},
      {"Date of Birth", "birth_date"},
      {"Created Date", "created"},
      {"CreatedDate", "created"},
      {"Last Modified", "updated"},
      {"LastModifiedDate", "updated"},
      {"Last contact", "last_contacted"},
      {"Last Activity Date", "last_contacted"},
      {"LastCURequestDate", "last_attempted"},
      {"LastCUUpdateDate", "last_confirmed"},
      {"Do Not Call", "do_not_contact[phone]"},
      {"Unsubscribed", "do_not_contact[email]"},
      {"Email Opt Out", "do_not_contact[email]"},
      {"HasOptedOutOfEmail", "do_not_contact[email]"},
      {"Hard Bounced", "email_bounced"},
      {"Lead Source", "source"},
      {"Contact Owner", "owner"},
      {"Salutation", "prefix"},
      {"VAT no.", "identifier[tax]"},
      {"IsDeleted", "is_deleted"},
      {"MasterRecordId", "merged_into"},
      {"Web Page", "website"},
      {"Sex", "gender"},
  };
  for (const auto& [header, field] : cases) {
    EXPECT_EQ(to_string(header_meaning(header).ref), field) << header;
  }
}

TEST(HeaderMeaning, KnowsOtherLanguages) {
  const std::pair<const char*, const char*> cases[] = {
      {"Vorname", "given_name"},
      {"Nachname", "family_name"},
      {"Straße", "street"},
      {"STRASSE", "street"},
      {"Telefon geschäftlich", "phone[work]"},
      {"Telefon geschaeftlich", "phone[work]"},
      {"Ort privat", "city[home]"},
      {"PLZ", "postcode"},
      {"Geburtsdatum", "birth_date"},
      {"Geaendert am", "updated"},
      {"Prénom", "given_name"},
      {"Téléphone portable", "phone[mobile]"},
      {"Date de naissance", "birth_date"},
      {"Code postal", "postcode"},
      {"Apellidos", "family_name"},
      {"Correo electrónico", "email"},
      {"Cognome", "family_name"},
      {"Cellulare", "phone[mobile]"},
      {"Achternaam", "family_name"},
      {"Woonplaats", "city"},
      {"Sobrenome", "family_name"},
      {"Telemóvel", "phone[mobile]"},
      {"Imię", "given_name"},
      {"Nazwisko", "family_name"},
      {"Kod pocztowy", "postcode"},
  };
  for (const auto& [header, field] : cases) {
    EXPECT_EQ(to_string(header_meaning(header).ref), field) << header;
  }
}

TEST(HeaderMeaning, LeavesHeadersThatMeanSeveralThingsToTheValues) {
  EXPECT_EQ(header_meaning("Name").ambiguous, AmbiguousHeader::kName);
  EXPECT_EQ(header_meaning("Nom").ambiguous, AmbiguousHeader::kName);
  EXPECT_EQ(header_meaning("Title").ambiguous, AmbiguousHeader::kTitle);
  EXPECT_EQ(header_meaning("ID").ambiguous, AmbiguousHeader::kId);
  EXPECT_EQ(header_meaning("Customer No").ambiguous, AmbiguousHeader::kCustomer);
  EXPECT_EQ(header_meaning("Datum").ambiguous, AmbiguousHeader::kDate);
  const HeaderMeaning home = header_meaning("Private Address");
  EXPECT_EQ(home.ambiguous, AmbiguousHeader::kAddress);
  EXPECT_EQ(home.kind, "home");
}

TEST(HeaderMeaning, SaysNothingAboutHeadersItDoesNotKnow) {
  for (const char* header : {"", "Favourite colour", "Owner Email", "Manager Phone", "Email Type",
                             "Phone 1 - Label", "Assistant Name", "Work", "x7"}) {
    const HeaderMeaning meaning = header_meaning(header);
    if (std::string(header) == "Work") {
      EXPECT_EQ(to_string(meaning.ref), "phone[work]");  // the values must confirm it
    } else {
      EXPECT_FALSE(meaning.known()) << header;
    }
  }
}

TEST(HeaderAliases, NameKnownFieldsAndNeverContradictEachOther) {
  std::map<std::string, std::string> targets;
  std::size_t lines = 0;
  for (normalize::FactTable table(data::header_aliases()); table.next(); ++lines) {
    const std::string alias(table[0]);
    const std::string target(table[1]);
    const std::string key = header_key(alias);
    EXPECT_FALSE(key.empty()) << alias;
    ASSERT_FALSE(target.empty()) << alias;
    if (target.front() == '+') continue;
    if (target.front() == '?') {
      EXPECT_TRUE(header_meaning(alias).known()) << alias << " " << target;
    } else {
      EXPECT_TRUE(parse_field(target).has_value()) << alias << " " << target;
    }
    const auto [found, fresh] = targets.try_emplace(key, target);
    EXPECT_EQ(found->second, target) << alias;
  }
  EXPECT_GT(lines, 3000U);
}

}  // namespace
}  // namespace gigo::mapping
