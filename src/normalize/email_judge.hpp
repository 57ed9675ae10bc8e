// SPDX-License-Identifier: Apache-2.0
/// \file
/// What is to be said about an address whose grammar is right.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/interner.hpp"
#include "normalize/email.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/note.hpp"

namespace gigo::normalize {

/// What was learnt about a domain; stays where it is while its KnownDomains remembers it.
struct KnownDomain {
  DomainFacts facts;
  std::string shown;                ///< the domain in its own script
  std::string_view family;          ///< behind the @ of a key
  std::string_view user;            ///< the mailbox that the domain itself names; empty: none
  std::string_view label;           ///< of the registrable domain, the first
  bool plain = false;               ///< no A-label in it: shown as it is
  bool label_says_nothing = false;  ///< `label` is short or one letter again and again
};

/// Domains that were looked up before. Keeps at most 65,536 of them. One thread at a time.
class KnownDomains {
 public:
  /// `amend` may be empty.
  explicit KnownDomains(AmendFacts amend) : amend_(std::move(amend)) {}
  /// What is known about a domain in lower-case ASCII; `shown` is its form in its own script. The
  /// answer is good until the next call.
  const KnownDomain& find(std::string_view ascii, std::string_view shown);
  /// The same if it is remembered and is no internationalised domain; else null. Any text may be
  /// asked for.
  [[nodiscard]] const KnownDomain* find_plain(std::string_view text) const noexcept;
  /// Stands for every address literal: nothing is known.
  [[nodiscard]] static const KnownDomain& literal();

 private:
  AmendFacts amend_;
  base::Interner names_;
  std::deque<KnownDomain> known_;
};

/// An address whose grammar is right. Views of the reader's memory.
struct EmailAddress {
  std::string_view whole;   ///< local, @ and domain, if they stand so in memory; else empty
  std::string_view local;   ///< with its quotes
  std::string_view domain;  ///< ASCII
  std::string_view shown;   ///< the domain in its own script
  bool changed = false;     ///< was written otherwise
  bool lowered = false;     ///< the domain had capitals
  bool quoted = false;      ///< was written in quotes
  bool literal = false;
  bool too_long = false;
  bool doubtful = false;  ///< something stood beside it that speaks against its use
  bool idn = false;
  bool non_ascii_local = false;
};

/// Fills the value, its display form, flags and status, and says what there is to say.
void judge_email(const EmailAddress& address, const KnownDomain& domain,
                 const EmailOptions& options, EmailValue& value, std::vector<CellNote>& notes);

/// Fills the keys and the parts of a value that was judged.
void take_email_apart(const EmailAddress& address, const KnownDomain& domain, EmailValue& value);

}  // namespace gigo::normalize
