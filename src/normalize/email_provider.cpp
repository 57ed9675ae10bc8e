// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_provider.hpp"

#include <libpsl.h>

#include <algorithm>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"

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
                             {"hyphen_tag", LocalRule::kHyphenTag}};
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
    provider.typo_target = table[4] == "typo";
    providers.push_back(provider);
  }
  std::sort(providers.begin(), providers.end(),
            [](const MailProvider& a, const MailProvider& b) { return a.domain < b.domain; });
  return providers;
}

using Words = std::vector<std::string_view>;

Words words_of_kind(std::string_view kind) {
  Words words;
  for (FactTable table(data::email_words()); table.next();) {
    if (table[0] == kind) words.push_back(table[1]);
  }
  std::sort(words.begin(), words.end());
  return words;
}

Words disposable_domains() {
  Words words;
  for (FactTable table(data::email_disposable()); table.next();) words.push_back(table[0]);
  std::sort(words.begin(), words.end());
  return words;
}

bool contains(const Words& words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

struct WordTables {
  Words role = words_of_kind("role");
  Words placeholder = words_of_kind("local");
  Words weak_placeholder = words_of_kind("weak_local");
  Words placeholder_domain = words_of_kind("domain");
  Words reserved = words_of_kind("reserved");
  Words real = words_of_kind("real");
  Words disposable = disposable_domains();
};

const WordTables& word_tables() {
  static const WordTables tables;
  return tables;
}

// True when the domain or one above it stands in the list.
bool contains_domain(const Words& words, std::string_view domain) {
  while (true) {
    if (contains(words, domain)) return true;
    const std::size_t dot = domain.find('.');
    if (dot == std::string_view::npos) return false;
    domain.remove_prefix(dot + 1);
  }
}

}  // namespace

std::span<const MailProvider> mail_providers() {
  static const std::vector<MailProvider> providers = read_providers();
  return providers;
}

const MailProvider* find_provider(std::string_view domain) {
  const std::span<const MailProvider> all = mail_providers();
  const auto at = std::lower_bound(
      all.begin(), all.end(), domain,
      [](const MailProvider& provider, std::string_view name) { return provider.domain < name; });
  return at != all.end() && at->domain == domain ? &*at : nullptr;
}

std::string registrable_domain(std::string_view domain) {
  const std::string name(domain);
  const char* found = psl_registrable_domain(psl_builtin(), name.c_str());
  return found != nullptr ? std::string(found) : name;
}

bool is_known_tld(std::string_view domain) {
  const std::string tld(domain.substr(domain.rfind('.') + 1));
  return psl_is_public_suffix2(psl_builtin(), tld.c_str(),
                               PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) != 0;
}

DomainFacts domain_facts(std::string_view domain) {
  const WordTables& words = word_tables();
  DomainFacts facts;
  facts.provider = find_provider(domain);
  if (facts.provider != nullptr) {
    facts.registrable = facts.provider->provider_class == ProviderClass::kRelay
                            ? registrable_domain(domain)
                            : std::string(domain);
    return facts;
  }
  facts.registrable = registrable_domain(domain);
  facts.known_tld = is_known_tld(domain);
  facts.disposable = contains_domain(words.disposable, domain);
  facts.reserved = contains_domain(words.reserved, domain);
  const std::string_view label =
      std::string_view(facts.registrable).substr(0, facts.registrable.find('.'));
  // Below a reserved ending every name is allowed; its first label is no remark on the address.
  facts.placeholder = contains(words.placeholder_domain, facts.registrable) ||
                      (!facts.reserved && contains(words.placeholder_domain, label));
  const bool said_to_be = facts.reserved || facts.disposable || facts.placeholder;
  if (!said_to_be && !contains(words.real, domain)) {
    facts.suggestion = suggest_domain(domain, facts.known_tld, facts.likely_typo);
  }
  return facts;
}

LocalWord local_word(std::string_view local) {
  std::string word;
  for (const char c : local.substr(0, local.find('+'))) {
    if (c != '.' && c != '-' && c != '_') word.push_back(base::to_lower(c));
  }
  const WordTables& words = word_tables();
  if (contains(words.role, word)) return LocalWord::kRole;
  if (contains(words.placeholder, word)) return LocalWord::kPlaceholder;
  if (contains(words.weak_placeholder, word)) return LocalWord::kWeakPlaceholder;
  return LocalWord::kNone;
}

}  // namespace gigo::normalize
