// SPDX-License-Identifier: Apache-2.0
/// \file
/// Emails inside the house: the keys by which other rooms compare addresses, and a reader that can
/// be told what a column says. What one cell gives stands in gigo/email.hpp.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/email.hpp"

namespace gigo::normalize {

struct DomainFacts;

/// Changes what the tables say about a domain by what else is known, such as the other domains of
/// its column. Called once a domain and reader, by any of the threads that read, so it must be a
/// pure function of the domain. Empty: the tables alone decide.
using AmendFacts = std::function<void(std::string_view domain, DomainFacts& facts)>;

/// How much of an address a reader tells.
enum class EmailDetail : std::uint8_t {
  kEverything,
  kValue,  ///< no keys and no parts: those fields stay empty
};

/// What EmailNormalizer does, with an amendment. Remembers domains, so that it is worth keeping.
/// One thread at a time.
class EmailReader {
 public:
  /// Copies both.
  explicit EmailReader(const EmailOptions& options, AmendFacts amend = {},
                       EmailDetail detail = EmailDetail::kEverything);
  ~EmailReader();
  EmailReader(EmailReader&&) noexcept;
  EmailReader& operator=(EmailReader&&) noexcept;

  /// Reads one cell into `cell`, whose memory is used again.
  void read(std::string_view raw, EmailCell& cell);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// normalize_emails() with an amendment: each distinct cell is read once; `options.mail_host` is
/// asked after reading.
[[nodiscard]] std::vector<EmailCell> read_emails(const Column& cells, const EmailOptions& options,
                                                 unsigned threads, const AmendFacts& amend = {});

/// The form in which people.csv shows an address: `value`, but with the domain in its own script
/// when it was written so, and the words of the cell when it is no address.
[[nodiscard]] std::string_view shown_email(const EmailValue& email) noexcept;

/// The key of the mailbox: lower case, domain in ASCII and by the provider's family
/// (googlemail.com is gmail.com), without what the provider is known to ignore (dots, +tag, …; the
/// table is src/data/email_providers.tsv). `normal` is a value that normalize_email gave, or its
/// display form; anything else is lowered. Pure.
[[nodiscard]] std::string email_match_key(std::string_view normal);

/// As email_match_key, but also without a +tag at any domain and without a -tag where the provider
/// hands out such aliases (Yahoo). Evidence, not proof, that two addresses are one mailbox.
[[nodiscard]] std::string email_weak_key(std::string_view normal);

/// The part before @ for comparison across domains: lower case, without +tag, dots, hyphens and
/// underscores. Empty for text without @.
[[nodiscard]] std::string email_local_key(std::string_view normal);

/// The registrable domain ("example.co.uk" of mail.example.co.uk) by the Public Suffix List, in
/// ASCII and by the provider's family; the domain itself when the list knows no more; empty for
/// text without @.
[[nodiscard]] std::string email_domain_key(std::string_view normal);

/// True when the domain belongs to a free provider, an internet provider or a relay: an equal
/// domain then says nothing about an employer. `domain` in lower case ASCII.
[[nodiscard]] bool is_public_mail_domain(std::string_view domain);

}  // namespace gigo::normalize
