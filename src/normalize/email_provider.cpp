// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_provider.hpp"

#include <libpsl.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "data/data.hpp"
#include "normalize/email_kinds.hpp"
#include "normalize/email_typo.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/word_index.hpp"

namespace gigo::normalize {
namespace {

std::uint8_t read_rules(std::string_view text) {
  struct Name {
    std::string_view name;
    LocalRule rule;
  };
  constexpr Name kNames[] = {{"dots", LocalRule::kDots},
                             {"plus", LocalRule::kPlus},
                             {"separators", LocalRule::kSeparators},
                             {"hyphen_dot", LocalRule::kHyphenIsDot},
                             {"hyphen_tag", LocalRule::kHyphenTag},
                             {"subdomain", LocalRule::kSubdomain}};
  unsigned rules = 0;
  while (!text.empty()) {
    const std::size_t comma = text.find(',');
    const std::string_view word = text.substr(0, comma);
    for (const Name& name : kNames) {
      if (name.name == word) rules |= static_cast<unsigned>(name.rule);
    }
    text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
  }
  return static_cast<std::uint8_t>(rules);
}

std::vector<MailProvider> read_providers() {
  std::vector<MailProvider> providers;
  for (FactTable table(data::email_providers()); table.next();) {
    MailProvider provider;
    provider.domain = table[0];
    provider.family = table[1];
    provider.rules = read_rules(table[2]);
    provider.provider_class = table[3] == "relay" ? ProviderClass::kRelay
                              : table[3] == "isp" ? ProviderClass::kIsp
                                                  : ProviderClass::kFree;
    provider.typo_target = table[4] == "typo"   ? TypoTarget::kAny
                           : table[4] == "near" ? TypoTarget::kNear
                                                : TypoTarget::kNone;
    providers.push_back(provider);
  }
  std::sort(providers.begin(), providers.end(),
            [](const MailProvider& a, const MailProvider& b) { return a.domain < b.domain; });
  return providers;
}

// What a table says of a domain, or of a word before the @; bits.
enum Kind : std::uint8_t {
  kFree = 1,
  kDisposable = 2,
  kReserved = 4,
  kPlaceholder = 8,
  kReal = 16,
  kOrganisation = 32,
  kSlip = 64,
};

Kinds read_domains() {
  constexpr std::array<std::pair<std::string_view, std::uint8_t>, 6> kNames{
      {{"domain", kPlaceholder},
       {"slip", kSlip},
       {"reserved", kReserved},
       {"real", kReal},
       {"organisation", kOrganisation},
       {"disposable", kDisposable}}};
  Kinds kinds(16000);
  kinds.add_all(data::email_disposable(), kDisposable);
  kinds.add_all(data::email_free(), kFree);
  add_words(kinds, kNames);
  return kinds;
}

std::uint8_t kinds_of_domain(std::string_view domain) {
  static const Kinds kinds = read_domains();
  return kinds.of(domain);
}

std::string_view parent(std::string_view domain) noexcept {
  const std::size_t dot = domain.find('.');
  return dot == std::string_view::npos ? std::string_view{} : domain.substr(dot + 1);
}

struct Inherited {
  bool disposable = false;
  bool reserved = false;
};

// What a domain has from those above it. The nearest entry decides: an organisation's name below a
// throw-away provider is the organisation's, and the other way round.
Inherited inherited(std::string_view domain) {
  Inherited facts;
  bool decided = false;
  for (; !domain.empty(); domain = parent(domain)) {
    const std::uint8_t kinds = kinds_of_domain(domain);
    if ((kinds & kReserved) != 0) facts.reserved = true;
    if (decided || (kinds & (kOrganisation | kDisposable)) == 0) continue;
    facts.disposable = (kinds & kOrganisation) == 0;
    decided = true;
  }
  return facts;
}

bool is_below_relay(std::string_view domain) {
  for (domain = parent(domain); domain.find('.') != std::string_view::npos;
       domain = parent(domain)) {
    const MailProvider* provider = find_provider(domain);
    if (provider != nullptr) return provider->provider_class == ProviderClass::kRelay;
  }
  return false;
}

bool is_listed_free(std::string_view domain) {
  const std::uint8_t kinds = kinds_of_domain(domain);
  return (kinds & kFree) != 0 && (kinds & kOrganisation) == 0;
}

}  // namespace

std::span<const MailProvider> mail_providers() {
  static const std::vector<MailProvider> providers = read_providers();
  return providers;
}

const MailProvider* find_provider(std::string_view domain) {
  static const WordIndex index = [] {
    WordIndex names(mail_providers().size());
    for (const MailProvider& provider : mail_providers()) names.add(provider.domain);
    return names;
  }();
  const std::uint32_t id = index.find(domain);
  return id == WordIndex::kAbsent ? nullptr : &mail_providers()[id];
}

SubdomainMailbox subdomain_mailbox(std::string_view domain) {
  const MailProvider* provider = find_provider(parent(domain));
  if (provider == nullptr || !provider->has(LocalRule::kSubdomain)) return {};
  const std::string_view user = domain.substr(0, domain.find('.'));
  return user == "www" ? SubdomainMailbox{} : SubdomainMailbox{provider, user};
}

std::string registrable_domain(std::string_view domain) {
  // Of two labels neither answer of the list would be another than the domain.
  const std::size_t dot = domain.find('.');
  if (dot == domain.rfind('.')) return std::string(domain);
  const std::string name(domain);
  const char* found = psl_registrable_domain(psl_builtin(), name.c_str());
  return found != nullptr ? std::string(found) : name;
}

bool is_public_suffix(std::string_view ending) {
  return psl_is_public_suffix2(psl_builtin(), std::string(ending).c_str(),
                               PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) != 0;
}

bool is_known_tld(std::string_view domain) {
  // Nearly all there are in a list; the library takes a microsecond each time.
  constexpr std::array<std::string_view, 16> kUsual{"com", "net", "org", "de", "uk", "fr",
                                                    "it",  "es",  "nl",  "eu", "ch", "at",
                                                    "us",  "ca",  "au",  "io"};
  const std::size_t dot = domain.rfind('.');
  const std::string_view ending = domain.substr(dot + 1);
  if (std::find(kUsual.begin(), kUsual.end(), ending) != kUsual.end()) return true;
  if (is_public_suffix(ending)) return true;
  // The list may know what stands below an ending and not the ending: org.za, but no za.
  if (dot == std::string_view::npos || dot == 0) return false;
  // No ending has one letter; the library takes any name below .m for a suffix.
  if (dot + 2 >= domain.size()) return false;
  return is_public_suffix(domain.substr(domain.rfind('.', dot - 1) + 1));
}

DomainFacts domain_facts(std::string_view domain) {
  DomainFacts facts;
  facts.provider = find_provider(domain);
  if (facts.provider != nullptr) {
    facts.relay = facts.provider->provider_class == ProviderClass::kRelay;
    facts.free = !facts.relay;
    facts.vouched = true;
    facts.registrable = facts.relay ? registrable_domain(domain) : std::string(domain);
    return facts;
  }
  const std::uint8_t kinds = kinds_of_domain(domain);
  const Inherited above = inherited(domain);
  facts.registrable = registrable_domain(domain);
  facts.known_tld = is_known_tld(domain);
  facts.relay = is_below_relay(domain);
  facts.free =
      !facts.relay && (is_listed_free(domain) || subdomain_mailbox(domain).provider != nullptr);
  facts.disposable = above.disposable;
  facts.reserved = above.reserved;
  const std::string_view label =
      std::string_view(facts.registrable).substr(0, facts.registrable.find('.'));
  // Below a reserved ending every name is allowed; its first label is no remark on the address.
  facts.placeholder = (kinds_of_domain(facts.registrable) & kPlaceholder) != 0 ||
                      (!facts.reserved && (kinds_of_domain(label) & kPlaceholder) != 0);
  facts.vouched = facts.relay || facts.free || facts.disposable || facts.reserved ||
                  facts.placeholder || (kinds & (kReal | kOrganisation)) != 0;
  if (!facts.vouched) {
    facts.suggestion = suggest_domain(domain, facts.known_tld, facts.likely_typo);
    facts.known_slip = (kinds & kSlip) != 0;
    facts.is_ending =
        facts.known_tld && domain.find('.') != std::string_view::npos && is_public_suffix(domain);
  }
  return facts;
}

bool is_public_mail_host(std::string_view domain) {
  return find_provider(domain) != nullptr || is_listed_free(domain) || is_below_relay(domain) ||
         subdomain_mailbox(domain).provider != nullptr;
}

}  // namespace gigo::normalize
