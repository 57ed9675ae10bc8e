// SPDX-License-Identifier: Apache-2.0
/// \file
/// The grammar of one email address (RFC 5321, 5322, 6531) without the forms nobody sends:
/// comments, folding blanks, obsolete routes and words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "gigo/finding.hpp"
#include "normalize/email_domain.hpp"

namespace gigo::normalize {

/// Octets before the @ that every mail system takes (RFC 5321 4.5.3.1.1).
inline constexpr std::size_t kLongestLocal = 64;
/// Octets of an address that every mail system takes (RFC 5321 4.5.3.1.3, without its brackets).
inline constexpr std::size_t kLongestAddress = 254;

/// An address taken apart.
struct EmailParts {
  bool valid = false;
  Code error{};            ///< why not, when !valid
  std::string suggestion;  ///< a whole address that was probably meant, when !valid; may be empty
  std::string
      local_part;  ///< as written, or with no more quotes and backslashes than it needs; NFC
  DomainReading domain;
  bool quoted = false;    ///< the local part needs its quotes
  bool unquoted = false;  ///< needless quotes or backslashes were dropped
  bool non_ascii_local = false;
  bool too_long = false;  ///< longer than mail systems must take
};

/// Takes one address apart into `parts`, whose memory is used again. `address` has no blanks at its
/// ends.
void parse_email(std::string_view address, EmailParts& parts);
/// The same into new memory.
[[nodiscard]] EmailParts parse_email(std::string_view address);

/// The usual shape of an address, found in one pass.
struct PlainEmail {
  std::size_t at = 0;     ///< place of the @
  bool capitals = false;  ///< the domain has some
};

/// True for the usual shape: unquoted ASCII local part, domain of at least two LDH labels none of
/// which may be an A-label and whose last is no number, usual lengths. What parse_email says of
/// such an address is then known: valid, and nothing to change but capitals of the domain.
[[nodiscard]] bool is_plain_email(std::string_view address, PlainEmail& plain) noexcept;

/// The place of the @ when what stands before it is a plain local part: unquoted, ASCII and of
/// usual length. 0 when it is not.
[[nodiscard]] std::size_t plain_local_end(std::string_view address) noexcept;

/// True for one or more words of RFC 5322's atext between single dots.
[[nodiscard]] bool is_dot_atom(std::string_view text) noexcept;

/// The end (behind the closing quote) of the quoted string at the front of the text by RFC 5321
/// 4.1.2 and RFC 6531; 0 when there is none.
[[nodiscard]] std::size_t quoted_string_end(std::string_view text) noexcept;

/// What a quoted string means, without its quotes and backslashes.
[[nodiscard]] std::string quoted_content(std::string_view quoted);

/// A local part that means `content`: the content itself when it needs no quotes.
[[nodiscard]] std::string local_part_of(std::string_view content);

/// The address without comments, folding blanks, a route and needless words in quotes; empty when
/// it has none of them or these are not well formed. The answer need not be a valid address.
[[nodiscard]] std::string without_obsolete_forms(std::string_view address);

}  // namespace gigo::normalize
