// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell of an email column: what can be delivered, what is wrong with it, and what it is
/// compared by.
///
/// Three forms are kept apart: the *value* is the address with safe repairs only (domain in lower
/// case, the part before @ as typed); the *match key* is equal for two addresses when the provider
/// delivers both to one mailbox; the *weak key* also drops what is often, but not always, a tag.
/// A key is never a value: it may be somebody else's mailbox.
///
/// Grammar: RFC 5321, 5322 and 6531, UTS 46 for domains; comments and obsolete forms are refused.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/note.hpp"

namespace gigo::normalize {

/// How emails are read.
struct EmailOptions {
  bool reserved_values_ordinary = false;  ///< take example.com and its like for ordinary domains
};

/// What is known about an address beside its syntax; bits of EmailValue::flags.
enum class EmailFlag : std::uint8_t {
  kRole = 1,          ///< info@, sales@: a function, not a person
  kFreemail = 2,      ///< provider where anyone may have a mailbox
  kDisposable = 4,    ///< throw-away provider
  kRelay = 8,         ///< forwarding alias that hides the address
  kPlaceholder = 16,  ///< stands for "no address"
  kReserved = 32,     ///< domain that RFC 2606 or RFC 6761 sets aside
};

/// One address of a cell.
struct EmailValue {
  std::string value;  ///< deliverable form; what was written when it cannot be used
  ValueStatus status = ValueStatus::kMissing;
  std::uint8_t flags = 0;  ///< bits of EmailFlag
  std::string local_part;  ///< as typed, without needless quotes; empty when invalid
  std::string domain;      ///< ASCII form, lower case; empty when invalid
  std::string
      registrable_domain;  ///< "example.co.uk"; the domain itself when there is none above it
  std::string match_key;   ///< see email_match_key; empty when unusable
  std::string weak_key;    ///< see email_weak_key; empty when unusable

  /// True when the bit is set.
  [[nodiscard]] bool has(EmailFlag flag) const noexcept {
    return (flags & static_cast<std::uint8_t>(flag)) != 0;
  }
};

/// All addresses of a cell, in the order written, and the remarks on the cell.
struct EmailCell {
  std::vector<EmailValue> values;  ///< empty when the cell is
  std::vector<CellNote> notes;
};

/// Reads many cells; remembers what it learnt about their domains. Use one a thread.
class EmailNormalizer {
 public:
  /// The options are copied.
  explicit EmailNormalizer(const EmailOptions& options);
  ~EmailNormalizer();
  EmailNormalizer(EmailNormalizer&&) noexcept;
  EmailNormalizer& operator=(EmailNormalizer&&) noexcept;

  /// Reads one cell; any bytes are allowed, the answer is valid UTF-8.
  [[nodiscard]] EmailCell normalize(std::string_view raw);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Reads one cell. For many cells an EmailNormalizer is faster.
[[nodiscard]] EmailCell normalize_email(std::string_view raw, const EmailOptions& options = {});

/// The key of the mailbox: lower case, domain in ASCII and by the provider's family
/// (googlemail.com is gmail.com), without what the provider is known to ignore (dots, +tag, …; the
/// table is src/data/email_providers.tsv). `normal` is a value that normalize_email gave; anything
/// else is lowered. Pure.
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
