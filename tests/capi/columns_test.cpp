// SPDX-License-Identifier: Apache-2.0
// What gigo.h promises of columns of emails and phones, and of the host's mail hosts.
#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>

#include "capi/owned.hpp"

namespace gigo::capi_test {
namespace {

/// An address or a number that owns its texts.
struct Seen {
  std::uint64_t text;
  std::uint32_t value, value_count;
  gigo_value_status status;
  std::int32_t number;  ///< flags of an email, type of a phone
  std::string main;     ///< address or E.164
  std::map<std::string, std::string> parts;
  std::vector<std::pair<std::int32_t, std::string>> codes;

  [[nodiscard]] bool has(std::int32_t code) const {
    return std::any_of(codes.begin(), codes.end(),
                       [code](const auto& said) { return said.first == code; });
  }
};

template <class Shown>
Seen owned(const Shown& shown) {
  EXPECT_EQ(shown.struct_size, sizeof shown);
  Seen seen{shown.text, shown.value, shown.value_count, shown.status, 0, {}, {}, {}};
  for (std::uint32_t i = 0; i < shown.code_count; ++i) {
    seen.codes.emplace_back(shown.code[i], view(shown.suggestion[i]));
  }
  return seen;
}

int keep_email(void* user, const gigo_email* email) {
  Seen seen = owned(*email);
  seen.number = static_cast<std::int32_t>(email->flags);
  seen.main = view(email->address);
  for (const auto& [name, text] : {std::pair{"display", email->display},
                                   {"match_key", email->match_key},
                                   {"weak_key", email->weak_key},
                                   {"local_part", email->local_part},
                                   {"domain", email->domain},
                                   {"registrable_domain", email->registrable_domain},
                                   {"written", email->written}}) {
    EXPECT_NE(text.data, nullptr) << name;
    seen.parts.emplace(name, view(text));
  }
  static_cast<std::vector<Seen>*>(user)->push_back(std::move(seen));
  return 0;
}

int keep_phone(void* user, const gigo_phone* phone) {
  Seen seen = owned(*phone);
  seen.number = phone->type;
  seen.main = view(phone->e164);
  seen.parts.emplace("country_code", std::to_string(phone->country_code));
  for (const auto& [name, text] : {std::pair{"comparable", phone->comparable},
                                   {"extension", phone->extension},
                                   {"region", phone->region},
                                   {"international", phone->international},
                                   {"national", phone->national},
                                   {"stored", phone->stored},
                                   {"written", phone->written}}) {
    EXPECT_NE(text.data, nullptr) << name;
    seen.parts.emplace(name, view(text));
  }
  static_cast<std::vector<Seen>*>(user)->push_back(std::move(seen));
  return 0;
}

std::vector<gigo_str> borrowed(const std::vector<std::string>& texts) {
  std::vector<gigo_str> out;
  for (const std::string& text : texts) out.push_back({text.data(), text.size()});
  return out;
}

class CapiColumns : public testing::Test {
 protected:
  std::vector<Seen> emails(const std::vector<std::string>& texts) {
    std::vector<Seen> seen;
    const std::vector<gigo_str> given = borrowed(texts);
    EXPECT_EQ(gigo_normalize_emails(worker_.get(), given.data(), given.size(), keep_email, &seen,
                                    nullptr),
              GIGO_OK);
    return seen;
  }

  std::vector<Seen> phones(const std::vector<std::string>& texts, std::string_view region = {},
                           std::string_view kind = {}) {
    std::vector<Seen> seen;
    const std::vector<gigo_str> given = borrowed(texts);
    EXPECT_EQ(
        gigo_normalize_phones(worker_.get(), given.data(), given.size(), region.data(),
                              region.size(), kind.data(), kind.size(), keep_phone, &seen, nullptr),
        GIGO_OK);
    return seen;
  }

  // Codes that gigo_check() finds for a profile of this one cell, ascending.
  std::vector<std::int32_t> checked(gigo_field field, std::string_view text) {
    std::vector<std::int32_t> codes;
    const auto each = [](void* user, const gigo_finding* f) {
      if (f->cell == 0) static_cast<std::vector<std::int32_t>*>(user)->push_back(f->code);
      return 0;
    };
    const gigo_cell given = cell(field, text);
    EXPECT_EQ(gigo_check(worker_.get(), &given, 1, each, &codes, nullptr), GIGO_OK);
    std::sort(codes.begin(), codes.end());
    return codes;
  }

  static std::vector<std::int32_t> codes_of(const Seen& seen) {
    std::vector<std::int32_t> codes;
    for (const auto& [code, suggestion] : seen.codes) {
      if (code != 319) codes.push_back(code);  // email.freemail
    }
    std::sort(codes.begin(), codes.end());
    return codes;
  }

  Engine engine_ = make_engine({{"region", "GB"}});
  Worker worker_ = make_worker(engine_);
};

const std::vector<std::string> kEmails = {"Ada.Ex+crm@GoogleMail.com",
                                          "ada@harbour-books.co.uk; ben@harbour-books.co.uk",
                                          "",
                                          " \t ",
                                          "ada@gmial.com",
                                          "Ada Example <ada@b\xC3\xBC"
                                          "cher-hafen.de>",
                                          "n/a",
                                          "ada@no-ending",
                                          "info@example.com",
                                          std::string("a\0b@example.com", 15),
                                          "zo\xEB@example.com"};

const std::vector<std::string> kPhones = {"020 7123 4567 ext. 12",
                                          "020 7123 4567 / +1 212 456 7890",
                                          "",
                                          "020 7946 0101",
                                          "ask at the desk",
                                          "0000000000",
                                          "12",
                                          "+44 20 7123 4567",
                                          "7123456789.0"};

TEST_F(CapiColumns, EveryValueOfEveryTextInOrder) {  // [R-EMAILS-1] [R-PHONES-1]
  for (const std::vector<Seen>& seen : {emails(kEmails), phones(kPhones)}) {
    std::uint64_t text = 0;
    std::uint32_t value = 0;
    for (const Seen& one : seen) {
      EXPECT_EQ(one.text, text);
      EXPECT_EQ(one.value, value);
      EXPECT_EQ(one.value_count == 0, one.status == GIGO_VALUE_MISSING);
      if (one.value_count == 0) {
        EXPECT_EQ(one.main + one.parts.at("written"), "");
      }
      if (++value >= one.value_count) ++text, value = 0;
    }
    EXPECT_EQ(value, 0U) << "the last text has all its values";
  }
  EXPECT_EQ(emails(kEmails).back().text + 1, kEmails.size());
  EXPECT_EQ(phones(kPhones).back().text + 1, kPhones.size());
  EXPECT_TRUE(emails({}).empty());
  EXPECT_TRUE(phones({}).empty());
}

TEST_F(CapiColumns, AnEmailHasItsParts) {
  const Seen ada = emails({kEmails[0]}).at(0);
  EXPECT_EQ(ada.main, "Ada.Ex+crm@googlemail.com");
  EXPECT_EQ(ada.status, GIGO_VALUE_CHANGED);
  EXPECT_EQ(ada.number, GIGO_EMAIL_FREEMAIL);
  EXPECT_EQ(ada.parts.at("match_key"), "adaex@gmail.com");
  EXPECT_EQ(ada.parts.at("local_part"), "Ada.Ex+crm");
  EXPECT_EQ(ada.parts.at("domain"), "googlemail.com");
  EXPECT_EQ(ada.parts.at("written"), kEmails[0]);
  const Seen own = emails({kEmails[5]}).at(0);
  EXPECT_EQ(own.main, "ada@xn--bcher-hafen-thb.de");
  EXPECT_EQ(own.parts.at("display"),
            "ada@b\xC3\xBC"
            "cher-hafen.de");
  const Seen role = emails({"info@example.com"}).at(0);
  EXPECT_EQ(role.number, GIGO_EMAIL_ROLE | GIGO_EMAIL_RESERVED);
  EXPECT_EQ(role.status, GIGO_VALUE_PLACEHOLDER);
}

TEST_F(CapiColumns, APhoneHasItsParts) {
  const Seen london = phones({kPhones[0]}).at(0);
  EXPECT_EQ(london.main, "+442071234567");
  EXPECT_EQ(london.number, GIGO_PHONE_FIXED_LINE);
  const std::map<std::string, std::string> expected = {
      {"comparable", london.parts.at("comparable")},
      {"country_code", "44"},
      {"extension", "12"},
      {"international", "+44 20 7123 4567"},
      {"national", "020 7123 4567"},
      {"region", "GB"},
      {"stored", "+442071234567;ext=12"},
      {"written", kPhones[0]}};
  EXPECT_EQ(london.parts, expected);
}

TEST_F(CapiColumns, CodesAreThoseOfAProfileOfTheCell) {  // [R-EMAILS-2] [R-PHONES-3]
  for (const std::string& text : kEmails) {
    EXPECT_EQ(codes_of(emails({text}).at(0)), checked(GIGO_FIELD_EMAIL, text)) << text;
  }
  for (const std::string& text : kPhones) {
    EXPECT_EQ(codes_of(phones({text}).at(0)), checked(GIGO_FIELD_PHONE, text)) << text;
  }
  EXPECT_EQ(emails({"ada@gmial.com"}).at(0).codes,
            (std::vector<std::pair<std::int32_t, std::string>>{{317, "ada@gmail.com"}}));
}

TEST_F(CapiColumns, WhatWasWrittenRightStaysAsItIs) {  // [R-EMAILS-3] [R-PHONES-4]
  for (const Seen& one : emails(kEmails)) {
    if (one.main.empty()) continue;
    EXPECT_EQ(emails({one.main}).at(0).main, one.main);
  }
  for (const Seen& one : phones(kPhones)) {
    if (one.main.empty()) continue;
    EXPECT_EQ(phones({one.main}, "US").at(0).main, one.main);
  }
}

TEST_F(CapiColumns, ARegionAndAKindOfTheCall) {  // [R-PHONES-2]
  const std::string paris = "01 23 45 67 89";
  EXPECT_EQ(phones({paris}, "FR").at(0).main, "+33123456789");
  EXPECT_EQ(phones({paris}, "fr").at(0).main, "+33123456789");
  EXPECT_NE(phones({paris}).at(0).main, "+33123456789");
  EXPECT_EQ(phones({"020 7123 4567"}).at(0).main, "+442071234567") << "the engine's";
  EXPECT_TRUE(phones({"020 7123 4567"}, "", "mobile").at(0).has(421));
  EXPECT_FALSE(phones({"020 7123 4567"}, "", "work").at(0).has(421));
  gigo_error error{};
  std::vector<Seen> seen;
  const gigo_str text = {paris.data(), paris.size()};
  EXPECT_EQ(gigo_normalize_phones(worker_.get(), &text, 1, "Paris", 5, nullptr, 0, keep_phone,
                                  &seen, &error),
            GIGO_CONFIG_VALUE);
  EXPECT_EQ(gigo_normalize_phones(worker_.get(), &text, 1, nullptr, 0, "a,b", 3, keep_phone, &seen,
                                  &error),
            GIGO_UNKNOWN_FIELD);
  EXPECT_TRUE(seen.empty());
}

TEST_F(CapiColumns, ACallbackThatSaysStopIsTheLast) {  // [R-CALLBACK-1]
  int calls = 0;
  const std::vector<gigo_str> texts = borrowed(kEmails);
  const auto stop = [](void* user, const auto*) { return ++*static_cast<int*>(user) == 2 ? 7 : 0; };
  EXPECT_EQ(gigo_normalize_emails(worker_.get(), texts.data(), texts.size(), stop, &calls, nullptr),
            GIGO_CANCELLED);
  EXPECT_EQ(calls, 2);
  calls = 0;
  EXPECT_EQ(gigo_normalize_phones(worker_.get(), texts.data(), texts.size(), nullptr, 0, nullptr, 0,
                                  stop, &calls, nullptr),
            GIGO_CANCELLED);
  EXPECT_EQ(calls, 2);
}

TEST_F(CapiColumns, ALongTextIsReadFromItsBeginning) {
  const std::string huge = "ada@harbour-books.co.uk" + std::string(1U << 21U, ' ') + "x";
  const Seen first = emails({huge}).at(0);
  EXPECT_EQ(first.main, "ada@harbour-books.co.uk");
  EXPECT_TRUE(first.has(106));  // [R-STRING-1]
}

/// What a host knows, and how often it was asked.
struct Hosts {
  std::map<std::string, int> asked;
  std::thread::id caller = std::this_thread::get_id();

  static int answer(void* user, const char* domain, size_t size) {
    auto* hosts = static_cast<Hosts*>(user);
    EXPECT_EQ(std::this_thread::get_id(), hosts->caller);
    const std::string name(domain, size);
    ++hosts->asked[name];
    return name == "no-mail.co.uk" ? 0 : name == "mail.co.uk" ? 1 : -1;
  }
};

TEST_F(CapiColumns, TheHostIsAskedOnceADomain) {  // [R-MAILHOST-1]
  Hosts hosts;
  ASSERT_EQ(gigo_worker_set_mail_host(worker_.get(), Hosts::answer, &hosts, nullptr), GIGO_OK);
  static_cast<void>(emails({"a@Mail.co.uk", "b@mail.co.uk; c@no-mail.co.uk", "not an address",
                            "d@no-mail.co.uk", "e@no-ending", ""}));
  EXPECT_EQ(hosts.asked, (std::map<std::string, int>{{"mail.co.uk", 1}, {"no-mail.co.uk", 1}}));
  hosts.asked.clear();
  static_cast<void>(checked(GIGO_FIELD_EMAIL, "a@mail.co.uk; b@mail.co.uk"));
  EXPECT_EQ(hosts.asked, (std::map<std::string, int>{{"mail.co.uk", 1}}));
  ASSERT_EQ(gigo_worker_set_mail_host(worker_.get(), nullptr, nullptr, nullptr), GIGO_OK);
  hosts.asked.clear();
  static_cast<void>(emails({"a@mail.co.uk"}));
  EXPECT_TRUE(hosts.asked.empty());
}

TEST_F(CapiColumns, ADomainWithoutMailMakesAnAddressSuspect) {  // [R-MAILHOST-2]
  const std::vector<std::string> texts = {"a@mail.co.uk", "b@no-mail.co.uk", "c@other.co.uk"};
  const std::vector<Seen> before = emails(texts);
  Hosts hosts;
  ASSERT_EQ(gigo_worker_set_mail_host(worker_.get(), Hosts::answer, &hosts, nullptr), GIGO_OK);
  const std::vector<Seen> after = emails(texts);
  EXPECT_TRUE(after[1].has(330)) << "email.no_mail_host";
  EXPECT_EQ(after[1].status, GIGO_VALUE_SUSPECT);
  EXPECT_EQ(after[1].main, "b@no-mail.co.uk");
  for (const std::size_t i : {0U, 2U}) {
    EXPECT_EQ(after[i].status, before[i].status);
    EXPECT_EQ(after[i].codes, before[i].codes);
  }
  EXPECT_EQ(checked(GIGO_FIELD_EMAIL, texts[1]), codes_of(after[1]));
  EXPECT_EQ(checked(GIGO_FIELD_EMAIL, texts[0]), codes_of(after[0]));
}

TEST(CapiSources, SayWhereBuiltInFactsComeFrom) {  // [R-SOURCES-1]
  std::string text;
  ASSERT_EQ(gigo_data_sources(append, &text, nullptr), GIGO_OK);
  const nlohmann::json sources = nlohmann::json::parse(text);
  ASSERT_FALSE(sources.empty());
  for (const auto& source : sources) {
    for (const char* key : {"name", "about", "version", "date", "licence"}) {
      EXPECT_FALSE(source.at(key).get<std::string>().empty()) << key;
    }
    EXPECT_EQ(source.at("date").get<std::string>().size(), 10U);
  }
}

}  // namespace
}  // namespace gigo::capi_test
