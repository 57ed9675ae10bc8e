// SPDX-License-Identifier: Apache-2.0
/// \file
/// What is known about mail domains and about words before the @: the tables of src/data and the
/// Public Suffix List, behind plain questions. Everything is thread-safe; tables are read once, on
/// first use.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace gigo::normalize {

/// What a provider ignores in the part before the @; bits of MailProvider::rules.
enum class LocalRule : std::uint8_t {
  kDots = 1,
  kPlus = 2,        ///< +tag
  kSeparators = 4,  ///< dot, hyphen and underscore
  kHyphenIsDot = 8,
  kHyphenTag = 16,  ///< -tag may be an alias: weak evidence
  kSubdomain = 32,  ///< anything@jane.provider is delivered to jane@provider
};

/// Who a provider's mailboxes belong to.
enum class ProviderClass : std::uint8_t { kFree, kIsp, kRelay };

/// Which domains are taken for a mistyped one of a provider's.
enum class TypoTarget : std::uint8_t {
  kNone,  ///< none, unless their ending is impossible
  kNear,  ///< a neighbour key, a doubled letter, two swapped ones, a slip of the ending
  kAny,   ///< every one a slip away
};

/// One line of src/data/email_providers.tsv.
struct MailProvider {
  std::string_view domain;
  std::string_view family;  ///< domain that stands for all of equal mailboxes
  std::uint8_t rules = 0;
  ProviderClass provider_class = ProviderClass::kFree;
  TypoTarget typo_target = TypoTarget::kNone;

  /// True when the provider follows the rule.
  [[nodiscard]] bool has(LocalRule rule) const noexcept {
    return (rules & static_cast<std::uint8_t>(rule)) != 0;
  }
};

/// All providers, by domain. Static storage.
[[nodiscard]] std::span<const MailProvider> mail_providers();

/// The provider of a domain in lower-case ASCII; null when it is none of the table.
[[nodiscard]] const MailProvider* find_provider(std::string_view domain);

/// A subdomain that is a mailbox: "jane.fastmail.com" takes the mail of jane@fastmail.com.
struct SubdomainMailbox {
  const MailProvider* provider = nullptr;  ///< null: the domain is no such subdomain
  std::string_view user;                   ///< "jane"; part of the domain that was asked for
};

/// Reads a domain in lower-case ASCII as such a subdomain.
[[nodiscard]] SubdomainMailbox subdomain_mailbox(std::string_view domain);

/// What the tables and the Public Suffix List say about one domain.
struct DomainFacts {
  const MailProvider* provider = nullptr;
  std::string registrable;  ///< the domain itself when the list knows no more
  std::string suggestion;   ///< a domain that was probably meant; empty when none
  bool known_tld = true;
  bool is_ending = false;  ///< co.uk: names are registered below it, and it is none itself
  bool free = false;       ///< anyone may have a mailbox there: a provider, or of email_free.tsv
  bool relay = false;      ///< forwards under an alias; subdomains of a relay too
  bool disposable = false;
  bool reserved = false;     ///< RFC 2606, RFC 6761, test domains of IANA
  bool placeholder = false;  ///< stands for "no domain"
  bool likely_typo = false;  ///< `suggestion` is a well-known domain one slip away
  bool vouched = false;      ///< the tables know the domain: it is meant as it stands
  bool known_slip = false;   ///< the tables know the domain for a slip that somebody registered
};

/// Looks a domain up; lower-case ASCII, no literal. About a microsecond: keep the answer.
[[nodiscard]] DomainFacts domain_facts(std::string_view domain);

/// True when mailboxes there say nothing about an employer: free providers, internet lines, relays.
[[nodiscard]] bool is_public_mail_host(std::string_view domain);

/// The registrable domain by the Public Suffix List, or the domain itself.
[[nodiscard]] std::string registrable_domain(std::string_view domain);

/// True when an ending (com, co.uk) stands in the Public Suffix List for names to be registered
/// below it.
[[nodiscard]] bool is_public_suffix(std::string_view ending);

/// True when the Public Suffix List knows the top-level domain.
[[nodiscard]] bool is_known_tld(std::string_view domain);

/// What the part before the @ says by itself.
enum class LocalWord : std::uint8_t {
  kNone,
  kRole,             ///< info, sales
  kPlaceholder,      ///< noemail, test
  kWeakPlaceholder,  ///< na, x: only where the domain is as empty
};

/// Looks a local part up; any case, dots, hyphens, underscores and +tag do not count. Words with a
/// sign inside are a role only when a part of them is a word of roles: front.desk, but not
/// mark.eting.
[[nodiscard]] LocalWord local_word(std::string_view local);

}  // namespace gigo::normalize
