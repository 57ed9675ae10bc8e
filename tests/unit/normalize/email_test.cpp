// SPDX-License-Identifier: Apache-2.0
#include "normalize/email.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

namespace gigo::normalize {
namespace {

using enum ValueStatus;

bool has_code(const EmailCell& cell, Code code) {
  return std::any_of(cell.notes.begin(), cell.notes.end(),
                     [code](const CellNote& note) { return note.code == code; });
}

std::string suggestion(const EmailCell& cell, Code code) {
  for (const CellNote& note : cell.notes) {
    if (note.code == code) return note.suggestion;
  }
  return "(no such note)";
}

EmailCell ordinary(std::string_view raw) {
  return normalize_email(raw, {.reserved_values_ordinary = true});
}

struct Case {
  std::string raw;
  std::string value;  // of the first address
  ValueStatus status;
  std::vector<Code> codes;  // exactly these, in any order
};

void PrintTo(const Case& c, std::ostream* out) { *out << c.raw; }

class EmailTable : public testing::TestWithParam<Case> {};

TEST_P(EmailTable, ReadsTheCell) {
  const Case& expected = GetParam();
  const EmailCell cell = ordinary(expected.raw);
  ASSERT_FALSE(cell.values.empty());
  EXPECT_EQ(shown_email(cell.values[0]), expected.value);
  EXPECT_EQ(cell.values[0].status, expected.status);
  std::vector<std::string> got;
  std::vector<std::string> wanted;
  for (const CellNote& note : cell.notes) got.emplace_back(code_info(note.code).name);
  for (const Code code : expected.codes) wanted.emplace_back(code_info(code).name);
  std::sort(got.begin(), got.end());
  std::sort(wanted.begin(), wanted.end());
  EXPECT_EQ(got, wanted);
}

const std::string kLocal64(64, 'a');
const std::string kLocal65(65, 'a');

INSTANTIATE_TEST_SUITE_P(
    WhatPeopleWrite, EmailTable,
    testing::Values(
        Case{"jane@example.com", "jane@example.com", kOk, {}},
        Case{"John.Smith+crm@Gmail.com",
             "John.Smith+crm@gmail.com",
             kChanged,
             {Code::kEmailCase, Code::kEmailSubaddress, Code::kEmailFreemail}},
        Case{" jane@example.com ", "jane@example.com", kChanged, {Code::kEmailWhitespace}},
        Case{"jane@example.com.", "jane@example.com", kChanged, {Code::kEmailTrailingPunct}},
        Case{"jane @ example. com", "jane@example.com", kChanged, {Code::kEmailWhitespace}},
        Case{"<jane@example.com>", "jane@example.com", kChanged, {Code::kEmailTrailingPunct}},
        Case{"'jane@example.com'", "jane@example.com", kChanged, {Code::kEmailTrailingPunct}},
        Case{"Jane Doe <jane@acme.co.uk>", "jane@acme.co.uk", kChanged, {Code::kEmailDisplayName}},
        Case{"\"Doe, Jane\" <jane@acme.co.uk>",
             "jane@acme.co.uk",
             kChanged,
             {Code::kEmailDisplayName}},
        Case{"Doe, Jane <jane@acme.co.uk>", "jane@acme.co.uk", kChanged, {Code::kEmailDisplayName}},
        Case{"E-mail: jane@acme.com", "jane@acme.com", kChanged, {Code::kEmailDisplayName}},
        Case{"jane@acme.com (work)", "jane@acme.com", kChanged, {Code::kEmailDisplayName}},
        Case{"mailto:jane@acme.com?subject=x", "jane@acme.com", kChanged, {Code::kEmailMailto}},
        Case{"jane\uFF20gmail\uFF0Ecom",
             "jane@gmail.com",
             kChanged,
             {Code::kEmailFullwidth, Code::kEmailFreemail}},
        Case{"j\u200Bane@acme.com", "jane@acme.com", kChanged, {Code::kEmailInvisibleChar}},
        Case{"a.b@acme.com; c.d@acme.com", "a.b@acme.com", kChanged, {Code::kEmailMultiple}},
        Case{"o'brien@acme.ie", "o'brien@acme.ie", kOk, {}},
        Case{
            "\"jane doe\"@example.com", "\"jane doe\"@example.com", kOk, {Code::kEmailQuotedLocal}},
        Case{"\"jane.doe\"@example.com",
             "jane.doe@example.com",
             kChanged,
             {Code::kEmailQuotedLocal}},
        Case{"jane@[192.168.0.1]", "jane@[192.168.0.1]", kSuspect, {Code::kEmailDomainLiteral}},
        Case{"jane@b\u00FCcher.de", "jane@b\u00FCcher.de", kOk, {Code::kEmailIdn}},
        Case{"jane@xn--bcher-kva.de", "jane@xn--bcher-kva.de", kOk, {Code::kEmailIdn}},
        Case{"\u03B4\u03BF\u03BA\u03B9\u03BC\u03AE@acme.gr",
             "\u03B4\u03BF\u03BA\u03B9\u03BC\u03AE@acme.gr",
             kOk,
             {Code::kEmailSmtputf8}},
        Case{"o\u2019brien@acme.ie", "o\u2019brien@acme.ie", kSuspect, {Code::kEmailSmtputf8}},
        Case{"info@acme.com", "info@acme.com", kOk, {Code::kEmailRole}},
        Case{"acme@acme.com", "acme@acme.com", kOk, {Code::kEmailRole}},
        Case{"jane@mailinator.com", "jane@mailinator.com", kOk, {Code::kEmailDisposable}},
        Case{
            "x7@privaterelay.appleid.com", "x7@privaterelay.appleid.com", kOk, {Code::kEmailRelay}},
        Case{kLocal64 + "@acme.com", kLocal64 + "@acme.com", kOk, {}},
        Case{kLocal65 + "@acme.com", kLocal65 + "@acme.com", kSuspect, {Code::kEmailTooLong}},
        Case{"jane-shop@yahoo.com", "jane-shop@yahoo.com", kOk, {Code::kEmailFreemail}}));

INSTANTIATE_TEST_SUITE_P(
    WhatIsNoAddress, EmailTable,
    testing::Values(
        Case{"jane..doe@acme.com", "jane..doe@acme.com", kInvalid, {Code::kEmailSyntax}},
        Case{".jane@acme.com", ".jane@acme.com", kInvalid, {Code::kEmailSyntax}},
        Case{"jane@@gmail.com", "jane@@gmail.com", kInvalid, {Code::kEmailSyntax}},
        Case{"jane@gmail,com", "jane@gmail,com", kInvalid, {Code::kEmailDomainSyntax}},
        Case{"postmaster", "postmaster", kInvalid, {Code::kEmailSyntax}},
        Case{"jane doe@acme.com", "jane doe@acme.com", kInvalid, {Code::kEmailSyntax}},
        Case{"jane@localhost", "jane@localhost", kInvalid, {Code::kEmailNoTld}},
        Case{"jane@acme_corp.com", "jane@acme_corp.com", kInvalid, {Code::kEmailDomainSyntax}},
        Case{"jane@-acme.com", "jane@-acme.com", kInvalid, {Code::kEmailDomainSyntax}},
        Case{"jane@1.2.3.4", "jane@1.2.3.4", kInvalid, {Code::kEmailDomainSyntax}},
        Case{"jane(at)acme.com", "jane(at)acme.com", kInvalid, {Code::kEmailObfuscated}}));

INSTANTIATE_TEST_SUITE_P(
    WhatStandsForNone, EmailTable,
    testing::Values(
        Case{"n/a", "n/a", kPlaceholder, {Code::kEmailPlaceholder}},
        Case{"-", "-", kPlaceholder, {Code::kEmailPlaceholder}},
        Case{"noemail@noemail.com", "noemail@noemail.com", kPlaceholder, {Code::kEmailPlaceholder}},
        Case{"test@test.com", "test@test.com", kPlaceholder, {Code::kEmailPlaceholder}},
        Case{"No-Email@acme.com", "No-Email@acme.com", kPlaceholder, {Code::kEmailPlaceholder}},
        Case{"na@gmail.com",
             "na@gmail.com",
             kPlaceholder,
             {Code::kEmailPlaceholder, Code::kEmailFreemail}},
        Case{"na@kim.kr", "na@kim.kr", kOk, {}},
        Case{"a@a.com", "a@a.com", kPlaceholder, {Code::kEmailPlaceholder}}));

TEST(Email, EmptyAndBlankCellsAreMissing) {
  EXPECT_TRUE(ordinary("").values.empty());
  EXPECT_TRUE(ordinary(" \t\u00A0").values.empty());
  EXPECT_TRUE(ordinary(" \t\u00A0").notes.empty());
}

TEST(Email, ReservedDomainsReachNobodyUnlessTheUserSaysSo) {
  const EmailCell cell = normalize_email("jane@example.com");
  EXPECT_EQ(cell.values.at(0).status, kPlaceholder);
  EXPECT_TRUE(has_code(cell, Code::kEmailReserved));
  EXPECT_EQ(normalize_email("jane@mail.acme.example").values.at(0).status, kPlaceholder);
  EXPECT_EQ(ordinary("jane@mail.acme.example").values.at(0).status, kOk);
}

TEST(Email, KeepsTheTypedCaseOfTheLocalPart) {
  EXPECT_EQ(ordinary("Jane.DOE@ACME.com").values.at(0).value, "Jane.DOE@acme.com");
}

TEST(Email, OffersTheNameBesideTheAddress) {
  EXPECT_EQ(suggestion(ordinary("Jane Doe <jane@acme.co.uk>"), Code::kEmailDisplayName),
            "Jane Doe");
}

TEST(Email, SuggestsWhatWasProbablyMeant) {
  EXPECT_EQ(suggestion(ordinary("jane..doe@acme.com"), Code::kEmailSyntax), "jane.doe@acme.com");
  EXPECT_EQ(suggestion(ordinary(".jane@acme.com"), Code::kEmailSyntax), "jane@acme.com");
  EXPECT_EQ(suggestion(ordinary("jane@gmail,com"), Code::kEmailDomainSyntax), "jane@gmail.com");
  EXPECT_EQ(suggestion(ordinary("jane,doe@acme.com"), Code::kEmailSyntax), "jane.doe@acme.com");
  EXPECT_EQ(suggestion(ordinary("jane@acme..com"), Code::kEmailDomainSyntax), "jane@acme.com");
  EXPECT_EQ(suggestion(ordinary("jane@@gmail.com"), Code::kEmailSyntax), "jane@gmail.com");
  EXPECT_EQ(suggestion(ordinary("jane@gmailcom"), Code::kEmailNoTld), "jane@gmail.com");
  EXPECT_EQ(suggestion(ordinary("jane.doegmail.com"), Code::kEmailSyntax), "jane.doe@gmail.com");
  EXPECT_EQ(suggestion(ordinary("jane(at)acme.com"), Code::kEmailObfuscated), "jane@acme.com");
  EXPECT_EQ(suggestion(ordinary("jane [at] acme dot com"), Code::kEmailObfuscated),
            "jane@acme.com");
  EXPECT_EQ(suggestion(ordinary("o\u2019brien@acme.ie"), Code::kEmailSmtputf8), "o'brien@acme.ie");
  EXPECT_EQ(suggestion(ordinary("john smith@acme.com"), Code::kEmailSyntax), "");
}

TEST(Email, NamesTheProviderThatIsOneSlipAway) {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"gmial.com", "gmail.com"},    {"gmai.com", "gmail.com"},       {"gmail.co", "gmail.com"},
      {"gmail.con", "gmail.com"},    {"hotmial.com", "hotmail.com"},  {"yaho.com", "yahoo.com"},
      {"outlok.com", "outlook.com"}, {"iclould.com", "icloud.com"},   {"wanado.fr", "wanadoo.fr"},
      {"hotmail.cm", "hotmail.com"}, {"yahooo.co.uk", "yahoo.co.uk"},
  };
  for (const auto& [typed, meant] : table) {
    const EmailCell cell = ordinary("jane@" + typed);
    EXPECT_EQ(suggestion(cell, Code::kEmailTypoDomain), "jane@" + meant) << typed;
    EXPECT_EQ(cell.values.at(0).status, kSuspect) << typed;
    EXPECT_EQ(cell.values.at(0).value, "jane@" + typed);
  }
  EXPECT_TRUE(has_code(ordinary("jane@gmail.con"), Code::kEmailUnknownTld));
}

TEST(Email, DoesNotTakeRealDomainsForSlips) {
  for (const std::string domain :
       {"acme.com", "aon.com", "ymail.com", "mail.com", "email.com", "hotmail.ch", "yahoo.com.br",
        "live.be", "globe.com", "libera.it", "hive.com", "proton.de", "gmail.com", "skye.com"}) {
    EXPECT_FALSE(has_code(ordinary("jane@" + domain), Code::kEmailTypoDomain)) << domain;
  }
}

TEST(Email, RepairsUnknownEndingsOnlyAsASuggestion) {
  EXPECT_EQ(suggestion(ordinary("jane@acme.cmo"), Code::kEmailUnknownTld), "jane@acme.com");
  EXPECT_EQ(suggestion(ordinary("jane@acme.orgg"), Code::kEmailUnknownTld), "jane@acme.org");
  EXPECT_EQ(suggestion(ordinary("jane@acme.notatld"), Code::kEmailUnknownTld), "");
  EXPECT_EQ(ordinary("jane@acme.cmo").values.at(0).status, kSuspect);
}

TEST(Email, SplitsSeveralAddresses) {
  const std::vector<std::string> both = {"a.b@acme.com", "c.d@acme.org"};
  for (const std::string raw :
       {"a.b@acme.com; c.d@acme.org", "a.b@acme.com,c.d@acme.org", "a.b@acme.com c.d@acme.org",
        "a.b@acme.com / c.d@acme.org", "a.b@acme.com/c.d@acme.org", "a.b@acme.com and c.d@acme.org",
        "a.b@acme.com\nc.d@acme.org", "A B <a.b@acme.com>, \"D, C\" <c.d@acme.org>",
        "B, A <a.b@acme.com>; D, C <c.d@acme.org>;"}) {
    const EmailCell cell = ordinary(raw);
    std::vector<std::string> values;
    for (const EmailValue& value : cell.values) values.push_back(value.value);
    EXPECT_EQ(values, both) << raw;
    EXPECT_TRUE(has_code(cell, Code::kEmailMultiple)) << raw;
  }
  const EmailCell half = ordinary("a.b@acme.com; c.d");
  ASSERT_EQ(half.values.size(), 1U);  // one @: nothing says that there are two addresses
  EXPECT_EQ(half.values[0].status, kInvalid);
  const EmailCell none = ordinary("a.b@acme.com; n/a");
  ASSERT_EQ(none.values.size(), 1U);
  EXPECT_EQ(none.values[0].value, "a.b@acme.com");
}

TEST(Email, OneKeyForOneMailbox) {
  const std::vector<std::pair<std::string, std::string>> same = {
      {"John.Smith+crm@gmail.com", "johnsmith@googlemail.com"},
      {"jane+a@outlook.com", "jane@outlook.com"},
      {"jane@me.com", "jane@icloud.com"},
      {"jane.d_o@pm.me", "janedo@protonmail.com"},
      {"jane-doe@yandex.com", "jane.doe@ya.ru"},
      {"jane@b\u00FCcher.de", "jane@xn--bcher-kva.de"},
      {"JANE@acme.com", "jane@acme.com"},
  };
  for (const auto& [a, b] : same) EXPECT_EQ(email_match_key(a), email_match_key(b)) << a;
  const std::vector<std::pair<std::string, std::string>> different = {
      {"jane+a@acme.com", "jane@acme.com"},
      {"jane.doe@outlook.com", "janedoe@outlook.com"},
      {"jane-shop@yahoo.com", "jane@yahoo.com"},
      {"jane@hotmail.com", "jane@outlook.com"},
  };
  for (const auto& [a, b] : different) EXPECT_NE(email_match_key(a), email_match_key(b)) << a;
  EXPECT_EQ(email_weak_key("jane+a@acme.com"), "jane@acme.com");
  EXPECT_EQ(email_weak_key("jane-shop@yahoo.com"), "jane@yahoo.com");
  EXPECT_EQ(email_local_key("Jane.D-oe+x@acme.com"), "janedoe");
  EXPECT_EQ(email_domain_key("jane@mail.acme.co.uk"), "acme.co.uk");
  EXPECT_EQ(email_domain_key("jane@googlemail.com"), "gmail.com");
  EXPECT_EQ(email_domain_key("no address"), "");
}

TEST(Email, KeysOfTheCellAreThoseOfItsValue) {
  for (const std::string raw : {"John.Smith+crm@Gmail.com", "jane-shop@yahoo.com",
                                "jane@b\u00FCcher.de", "Jane <jane@mail.acme.co.uk>"}) {
    const EmailValue value = ordinary(raw).values.at(0);
    EXPECT_EQ(value.match_key, email_match_key(value.value));
    EXPECT_EQ(value.weak_key, email_weak_key(value.value));
  }
}

TEST(Email, KeepsValueDisplayAndKeysApart) {
  const EmailValue value = ordinary("Jane.Doe+crm@B\u00DCCHER.de").values.at(0);
  EXPECT_EQ(value.value, "Jane.Doe+crm@xn--bcher-kva.de");
  EXPECT_EQ(value.display, "Jane.Doe+crm@b\u00FCcher.de");
  EXPECT_EQ(value.match_key, "jane.doe+crm@xn--bcher-kva.de");
  EXPECT_EQ(value.weak_key, "jane.doe@xn--bcher-kva.de");
  EXPECT_EQ(value.local_part, "Jane.Doe+crm");
  EXPECT_EQ(value.domain, "xn--bcher-kva.de");
  EXPECT_EQ(value.registrable_domain, "xn--bcher-kva.de");
  EXPECT_EQ(value.written, "Jane.Doe+crm@B\u00DCCHER.de");
  EXPECT_EQ(ordinary("jane@mail.acme.co.uk").values.at(0).registrable_domain, "acme.co.uk");
}

TEST(Email, FillsTheValueWheneverTheGrammarAccepts) {
  for (const std::string raw : {"test@test.com", "jane@gmial.com", "jane@acme.notatld",
                                "jane@[192.0.2.1]", "jane@example.com"}) {
    EXPECT_EQ(normalize_email(raw).values.at(0).value, raw);
  }
  for (const std::string raw : {"n/a", "jane@@acme.com", "jane@acme", "jane(work)@acme.com"}) {
    const EmailValue value = normalize_email(raw).values.at(0);
    EXPECT_EQ(value.value, "") << raw;
    EXPECT_EQ(value.display, "") << raw;
    EXPECT_EQ(value.match_key, "") << raw;
    EXPECT_EQ(value.written, raw);
  }
}

TEST(Email, SaysWhichPartOfTheCellAnAddressIs) {
  const EmailCell two = ordinary("Jane <jane@acme.com>; joe@@acme.com");
  ASSERT_EQ(two.values.size(), 2U);
  EXPECT_EQ(two.values[0].written, "Jane <jane@acme.com>");
  EXPECT_EQ(two.values[1].written, "joe@@acme.com");
  EXPECT_EQ(two.values[1].status, kInvalid);
}

TEST(Email, ShowsADomainInTheScriptInWhichItWasWritten) {
  EXPECT_EQ(shown_email(ordinary("jane@b\u00FCcher.de").values.at(0)), "jane@b\u00FCcher.de");
  EXPECT_EQ(shown_email(ordinary("jane@XN--BCHER-KVA.de").values.at(0)), "jane@xn--bcher-kva.de");
  EXPECT_EQ(shown_email(ordinary("jane@@acme.com").values.at(0)), "jane@@acme.com");
}

TEST(Email, RefusesObsoleteFormsAndSaysWhatIsLeft) {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"jane(work)@acme.com", "jane@acme.com"},
      {"(a (b) c)jane@acme.com", "jane@acme.com"},
      {"jane@(at home)acme.com", "jane@acme.com"},
      {"jane.(and)doe@acme.com", "jane.doe@acme.com"},
      {"\"jane\".\"doe\"@acme.com", "jane.doe@acme.com"},
      {"\"jane doe\".x@acme.com", "\"jane doe.x\"@acme.com"},
      {"<@acme.org,@acme.net:jane@acme.com>", "jane@acme.com"},
  };
  for (const auto& [typed, meant] : table) {
    const EmailCell cell = ordinary(typed);
    EXPECT_EQ(suggestion(cell, Code::kEmailObsoleteForm), meant) << typed;
    EXPECT_EQ(cell.notes.size(), 1U) << typed;
    EXPECT_EQ(cell.values.at(0).status, kInvalid) << typed;
  }
  // A comment keeps words apart, and one that is left open is none.
  EXPECT_FALSE(has_code(ordinary("jane(x)doe@acme.com"), Code::kEmailObsoleteForm));
  EXPECT_FALSE(has_code(ordinary("jane(x@acme.com"), Code::kEmailObsoleteForm));
}

TEST(Email, SaysNothingOfRepairsThatDidNotHelp) {
  const EmailCell cell = ordinary(" <jane@@acme.com>. ");
  ASSERT_EQ(cell.notes.size(), 1U);
  EXPECT_EQ(cell.notes[0].code, Code::kEmailSyntax);
}

TEST(Email, LengthsAreCountedInOctets) {
  const std::string label(63, 'a');
  const std::string domain = label + "." + label + "." + label + ".com";  // 195
  EXPECT_FALSE(has_code(ordinary(std::string(58, 'b') + "@" + domain), Code::kEmailTooLong));
  EXPECT_TRUE(has_code(ordinary(std::string(59, 'b') + "@" + domain), Code::kEmailTooLong));
  EXPECT_TRUE(has_code(ordinary("j@" + label + "a.com"), Code::kEmailDomainSyntax));
  std::string umlauts;
  for (int i = 0; i < 33; ++i) umlauts += "\u00FC";
  EXPECT_TRUE(has_code(ordinary(umlauts + "@acme.de"), Code::kEmailTooLong));
}

TEST(Email, FlagsSayWhoseMailboxItIs) {
  EXPECT_TRUE(ordinary("jane@gmail.com").values.at(0).has(EmailFlag::kFreemail));
  EXPECT_TRUE(ordinary("sales@acme.com").values.at(0).has(EmailFlag::kRole));
  EXPECT_TRUE(ordinary("x@duck.com").values.at(0).has(EmailFlag::kRelay));
  EXPECT_TRUE(ordinary("x@sub.yopmail.com").values.at(0).has(EmailFlag::kDisposable));
  EXPECT_EQ(ordinary("jane@acme.com").values.at(0).flags, 0);
  EXPECT_TRUE(is_public_mail_domain("gmx.de"));
  EXPECT_FALSE(is_public_mail_domain("acme.com"));
}

TEST(Email, WarningsAndPhonesKeepTheCellAsItIs) {
  for (const std::string_view raw :
       {"DO NOT EMAIL nina@acme.com", "nina@acme.com (left company)", "nina@acme.com (bounced!)",
        "old: nina@acme.com", "nina@acme.com 020 7946 0123", "Nina (ex) <nina@acme.com>"}) {
    const EmailCell cell = ordinary(raw);
    ASSERT_EQ(cell.values.size(), 1U) << raw;
    EXPECT_EQ(cell.values[0].value, "nina@acme.com") << raw;
    EXPECT_EQ(cell.values[0].status, ValueStatus::kSuspect) << raw;
    EXPECT_TRUE(cell.keep_written) << raw;
  }
  for (const std::string_view raw :
       {"Nina Quill nina@acme.com", "Email nina@acme.com", "nina@acme.com"}) {
    EXPECT_FALSE(ordinary(raw).keep_written) << raw;
  }
}

}  // namespace
}  // namespace gigo::normalize
