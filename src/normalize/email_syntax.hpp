// SPDX-License-Identifier: Apache-2.0
/// \file
/// The grammar of one email address (RFC 5321, 5322, 6531) without the forms nobody sends:
/// comments, folding blanks, obsolete routes.
#pragma once

#include <string>
#include <string_view>

#include "gigo/finding.hpp"

namespace gigo::normalize {

/// An address taken apart.
struct EmailParts {
  bool valid = false;
  Code error{};              ///< why not, when !valid
  std::string suggestion;    ///< a whole address that was probably meant, when !valid; may be empty
  std::string local_part;    ///< quotes dropped when what they hold needs none
  std::string domain;        ///< as it is shown: lower case, Unicode when it was written so
  std::string ascii_domain;  ///< lower case A-labels; "[192.0.2.1]" for a literal
  bool quoted = false;       ///< the local part needs its quotes
  bool literal = false;      ///< the domain is an IP address in brackets
  bool non_ascii_local = false;
  bool non_ascii_domain = false;  ///< written in Unicode or as xn--
  bool domain_lowered = false;    ///< the domain had capitals
  bool unquoted = false;          ///< needless quotes were dropped
  bool too_long = false;          ///< longer than mail systems accept (64 before @, 254 in all)
};

/// Takes one address apart. `address` has no blanks at its ends.
[[nodiscard]] EmailParts parse_email(std::string_view address);

/// True for the usual shape, checked in one pass: unquoted ASCII local part, lower-case domain of
/// at least two LDH labels whose last begins with a letter, usual lengths, no "xn--". `at` receives
/// the place of the @.
[[nodiscard]] bool is_plain_email(std::string_view address, std::size_t& at) noexcept;

}  // namespace gigo::normalize
