// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_provider.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "data/data.hpp"
#include "normalize/email.hpp"
#include "normalize/fact_table.hpp"

namespace gigo::normalize {
namespace {

TEST(MailProviders, AreListedOnceEach) {
  std::set<std::string_view> seen;
  for (const MailProvider& provider : mail_providers()) {
    EXPECT_TRUE(seen.insert(provider.domain).second) << provider.domain;
    EXPECT_EQ(find_provider(provider.domain), &provider);
  }
  EXPECT_EQ(find_provider("acme.example"), nullptr);
}

TEST(MailProviders, AreNeitherThrowAwayNorMistyped) {
  for (const MailProvider& provider : mail_providers()) {
    const DomainFacts facts = domain_facts(provider.domain);
    EXPECT_FALSE(facts.disposable) << provider.domain;
    EXPECT_TRUE(facts.suggestion.empty()) << provider.domain;
    EXPECT_TRUE(facts.vouched) << provider.domain;
    EXPECT_NE(facts.free, facts.relay) << provider.domain;
    EXPECT_TRUE(is_known_tld(provider.domain)) << provider.domain;
  }
}

TEST(MailProviders, StandForAFamilyThatIsAProviderItself) {
  for (const MailProvider& provider : mail_providers()) {
    const MailProvider* family = find_provider(provider.family);
    ASSERT_NE(family, nullptr) << provider.domain;
    EXPECT_EQ(family->family, provider.family) << provider.domain;
    EXPECT_EQ(family->rules, provider.rules) << provider.domain;
  }
}

void expect_sorted_domains(std::string_view bytes, std::size_t at_least) {
  std::string_view before;
  std::size_t count = 0;
  for (FactTable table(bytes); table.next(); ++count) {
    EXPECT_LT(before, table[0]);
    EXPECT_EQ(table[0].find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-"),
              std::string_view::npos)
        << table[0];
    EXPECT_NE(table[0].find('.'), std::string_view::npos) << table[0];
    before = table[0];
  }
  EXPECT_GE(count, at_least);
}

TEST(MailDomains, AreSortedLowerCaseALabels) {
  expect_sorted_domains(data::email_disposable(), 8000);
  expect_sorted_domains(data::email_free(), 3000);
}

TEST(MailDomains, OfTheFreeListAreNoThrowAwayOnes) {
  for (FactTable table(data::email_free()); table.next();) {
    const DomainFacts facts = domain_facts(table[0]);
    EXPECT_TRUE(facts.free) << table[0];
    EXPECT_FALSE(facts.disposable) << table[0];
    EXPECT_EQ(facts.provider, nullptr) << table[0];
  }
}

struct DomainCase {
  std::string_view domain;
  bool free, relay, disposable, placeholder;
};

TEST(MailDomains, SayWhatTheyAre) {
  const DomainCase cases[] = {
      {"gmail.com", true, false, false, false},
      {"hey.com", true, false, false, false},
      {"tuta.com", true, false, false, false},
      {"sympatico.ca", true, false, false, false},
      {"accountant.com", true, false, false, false},  // of the list
      {"privaterelay.appleid.com", false, true, false, false},
      {"mozmail.com", false, true, false, false},
      {"duck.com", false, true, false, false},
      {"passmail.net", false, true, false, false},
      {"jane.anonaddy.com", false, true, false, false},
      {"marketplace.amazon.de", false, true, false, false},
      {"mailinator.com", false, false, true, false},
      {"anything.mailinator.com", false, false, true, false},
      {"noemail.com", false, false, false, true},
      {"test.com", false, false, false, true},
      {"facebook.com", false, false, false, false},   // on the free list, but people work there
      {"project.us.to", false, false, false, false},  // a name below a host of names
      {"acme-tools.com", false, false, false, false},
  };
  for (const DomainCase& c : cases) {
    const DomainFacts facts = domain_facts(c.domain);
    EXPECT_EQ(facts.free, c.free) << c.domain;
    EXPECT_EQ(facts.relay, c.relay) << c.domain;
    EXPECT_EQ(facts.disposable, c.disposable) << c.domain;
    EXPECT_EQ(facts.placeholder, c.placeholder) << c.domain;
    EXPECT_EQ(is_public_mail_host(c.domain), c.free || c.relay) << c.domain;
  }
}

TEST(MailDomains, KnowEndingsOfWhichTheListHasOnlyWhatIsBelow) {
  EXPECT_TRUE(is_known_tld("acme.org.za"));
  EXPECT_TRUE(is_known_tld("acme.co.uk"));
  EXPECT_TRUE(is_known_tld("acme.museum"));
  EXPECT_FALSE(is_known_tld("acme.za"));
  EXPECT_FALSE(is_known_tld("acme.notatld"));
  EXPECT_FALSE(is_known_tld("acme"));
}

struct KeyCase {
  std::string_view address, match, weak;
};

TEST(MailProviders, IgnoreInKeysWhatTheyIgnoreInMail) {
  const KeyCase cases[] = {
      {"Jane.Doe+crm@gmail.com", "janedoe@gmail.com", "janedoe@gmail.com"},
      {"jane.doe@googlemail.com", "janedoe@gmail.com", "janedoe@gmail.com"},
      {"jane.doe+x@outlook.com", "jane.doe@outlook.com", "jane.doe@outlook.com"},
      {"jane@hotmail.com", "jane@hotmail.com", "jane@hotmail.com"},
      {"jane@me.com", "jane@icloud.com", "jane@icloud.com"},
      {"jane+x@mac.com", "jane@icloud.com", "jane@icloud.com"},
      {"jane_do.e@pm.me", "janedoe@proton.me", "janedoe@proton.me"},
      {"jane-doe@protonmail.com", "janedoe@proton.me", "janedoe@proton.me"},
      {"jane-doe@ya.ru", "jane.doe@yandex.ru", "jane.doe@yandex.ru"},
      {"jane+x@yandex.com", "jane@yandex.ru", "jane@yandex.ru"},
      {"jane-shop@yahoo.com", "jane-shop@yahoo.com", "jane@yahoo.com"},
      {"jane-shop@acme.example", "jane-shop@acme.example", "jane-shop@acme.example"},
      {"jane+shop@acme.example", "jane+shop@acme.example", "jane@acme.example"},
      {"jane+x@fastmail.com", "jane@fastmail.com", "jane@fastmail.com"},
      {"shop@jane.fastmail.com", "jane@fastmail.com", "jane@fastmail.com"},
      {"x@jane.anonaddy.com", "x@jane.anonaddy.com", "x@jane.anonaddy.com"},
  };
  for (const KeyCase& c : cases) {
    EXPECT_EQ(email_match_key(c.address), c.match) << c.address;
    EXPECT_EQ(email_weak_key(c.address), c.weak) << c.address;
  }
}

TEST(SubdomainMailbox, IsOfTheUserThatTheSubdomainNames) {
  const SubdomainMailbox mailbox = subdomain_mailbox("jane.fastmail.com");
  ASSERT_NE(mailbox.provider, nullptr);
  EXPECT_EQ(mailbox.provider->domain, "fastmail.com");
  EXPECT_EQ(mailbox.user, "jane");
  EXPECT_EQ(subdomain_mailbox("fastmail.com").provider, nullptr);
  EXPECT_EQ(subdomain_mailbox("a.b.fastmail.com").provider, nullptr);
  EXPECT_EQ(subdomain_mailbox("jane.gmail.com").provider, nullptr);
}

TEST(LocalWords, TellFunctionsFromPeople) {
  for (const std::string_view word :
       {"info", "Sales", "customer.service", "customer-service", "accounts.payable", "webmaster",
        "atendimento", "bookings", "info+web"}) {
    EXPECT_EQ(local_word(word), LocalWord::kRole) << word;
  }
  for (const std::string_view word : {"alexa", "paris", "sydney", "gardner", "per", "sem", "alla",
                                      "jane", "jane.doe", "ta", "ny"}) {
    EXPECT_EQ(local_word(word), LocalWord::kNone) << word;
  }
  for (const std::string_view word : {"noemail", "no-reply", "test", "asdf", "nobody", "aaa"}) {
    EXPECT_EQ(local_word(word), LocalWord::kPlaceholder) << word;
  }
}

TEST(EmailLocalWord, IsARoleWithSignsInsideOnlyByItsParts) {
  for (const std::string_view role : {"front.desk", "sales-team", "customer_service", "info+x",
                                      "human.resources", "accounts-payable", "tech.support"}) {
    EXPECT_EQ(local_word(role), LocalWord::kRole) << role;
  }
  for (const std::string_view person : {"mark.eting", "in.fo", "s-ales", "mar.keting"}) {
    EXPECT_EQ(local_word(person), LocalWord::kNone) << person;
  }
}

TEST(EmailDomain, ThatIsAnEndingItselfIsNoName) {
  EXPECT_TRUE(domain_facts("co.uk").is_ending);
  EXPECT_TRUE(domain_facts("com.au").is_ending);
  EXPECT_FALSE(domain_facts("acme.co.uk").is_ending);
  EXPECT_FALSE(domain_facts("acme.com").is_ending);
}

}  // namespace
}  // namespace gigo::normalize
