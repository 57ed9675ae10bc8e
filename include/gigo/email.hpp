// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell of an email column: what can be delivered, what is wrong with it, and what it is
/// compared by.
///
/// \code
/// const gigo::EmailCell cell = gigo::normalize_email("Jane Doe <Jane.Doe+crm@Gmail.com>");
/// // cell.values[0]: value "Jane.Doe+crm@gmail.com", match_key "janedoe@gmail.com"
/// \endcode
///
/// Three forms are kept apart: *display* is for people's eyes; *value* is the deliverable form,
/// with safe repairs only (domain in lower-case ASCII, the part before @ as typed); the *match key*
/// is equal for two addresses when the provider delivers both to one mailbox, and the *weak key*
/// also drops what is often, but not always, a tag. A key is never a value: it may be somebody
/// else's mailbox.
///
/// Grammar: RFC 5321, 5322 and 6531, UTS 46 for domains; comments and obsolete forms are refused
/// (docs/emails.md lists every decision). Nothing here touches the network.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/table.hpp"
#include "gigo/value.hpp"

namespace gigo {

/// What a host program knows about the mail host (MX) of a domain.
enum class MailHost : std::uint8_t { kUnknown, kExists, kMissing };

/// Asked by gigo whether a domain (lower-case ASCII) takes mail; gigo itself never looks it up.
/// Called at most once a domain and call or run, on the calling thread, in the order of the
/// domains' names. Must not throw.
using MailHostLookup = std::function<MailHost(std::string_view domain)>;

/// How emails are read.
struct EmailOptions {
  /// Take example.com and its like for ordinary domains.
  bool reserved_values_ordinary = false;
  /// Empty: nobody is asked. kMissing makes the address suspect (email.no_mail_host).
  MailHostLookup mail_host{};
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

/// Every flag, in the order of its bit.
inline constexpr EmailFlag kEmailFlags[] = {EmailFlag::kRole,        EmailFlag::kFreemail,
                                            EmailFlag::kDisposable,  EmailFlag::kRelay,
                                            EmailFlag::kPlaceholder, EmailFlag::kReserved};

/// "role", "freemail", "disposable", "relay", "placeholder", "reserved".
[[nodiscard]] constexpr std::string_view to_string(EmailFlag flag) noexcept {
  switch (flag) {
    case EmailFlag::kRole:
      return "role";
    case EmailFlag::kFreemail:
      return "freemail";
    case EmailFlag::kDisposable:
      return "disposable";
    case EmailFlag::kRelay:
      return "relay";
    case EmailFlag::kPlaceholder:
      return "placeholder";
    case EmailFlag::kReserved:
      return "reserved";
  }
  return "";
}

/// One address of a cell.
struct EmailValue {
  /// Deliverable form of every address that the grammar accepts, also when it is flagged; empty
  /// when there is none.
  std::string value;
  std::string display;             ///< as `value`, but with the domain in its own script (NFC)
  std::string match_key;           ///< see the top; empty when unusable
  std::string weak_key;            ///< see the top; empty when unusable
  std::string local_part;          ///< as typed, without needless quotes; empty when invalid
  std::string domain;              ///< ASCII form, lower case; empty when invalid
  std::string registrable_domain;  ///< "example.co.uk"; the domain itself when none is above it
  std::string written;             ///< the part of the cell that this was read from
  ValueStatus status = ValueStatus::kMissing;
  std::uint8_t flags = 0;  ///< bits of EmailFlag

  /// True when the bit is set.
  [[nodiscard]] bool has(EmailFlag flag) const noexcept {
    return (flags & static_cast<std::uint8_t>(flag)) != 0;
  }
};

/// All addresses of a cell, in the order written, and the remarks on the cell.
struct EmailCell {
  std::vector<EmailValue> values;  ///< empty when the cell is
  std::vector<CellNote> notes;     ///< each code at most once, in the order the rules ran
  /// Words beside an address must not get lost (a warning, a phone): lists show the cell as it is.
  bool keep_written = false;
};

/// Reads many cells; remembers what it learnt about their domains. One thread at a time.
class EmailNormalizer {
 public:
  /// The options are copied.
  explicit EmailNormalizer(const EmailOptions& options = {});
  ~EmailNormalizer();
  /// Moving is cheap; what was moved from may only be assigned to or destroyed.
  EmailNormalizer(EmailNormalizer&&) noexcept;
  /// As above.
  EmailNormalizer& operator=(EmailNormalizer&&) noexcept;

  /// Reads one cell; any bytes are allowed, the answer is valid UTF-8.
  [[nodiscard]] EmailCell normalize(std::string_view raw);
  /// The same into `cell`, whose memory is used again.
  void normalize(std::string_view raw, EmailCell& cell);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Reads one cell; for many an EmailNormalizer is faster. Any bytes are allowed, the answer is
/// valid UTF-8. Thread-safe.
[[nodiscard]] EmailCell normalize_email(std::string_view raw, const EmailOptions& options = {});

/// Reads a column, each distinct cell once, with several threads; answer i belongs to cell i. A
/// domain that is one slip from a provider's and stands in the column hardly ever is judged by the
/// column's other domains too.
[[nodiscard]] std::vector<EmailCell> normalize_emails(const Column& cells,
                                                      const EmailOptions& options,
                                                      unsigned threads = 1);

}  // namespace gigo
