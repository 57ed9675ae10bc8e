// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the words beside an address are: labels, warnings, somebody's name
/// (src/data/email_labels.tsv).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gigo::normalize {

/// What stands beside an address.
enum class BesideKind : std::uint8_t {
  kLabel,    ///< "E-mail", "1.", "Mr.", n/a: nothing is lost without it
  kName,     ///< letters and what stands between names
  kWarning,  ///< "do not email", "left company", "old"
  kNumber,   ///< a phone: five digits or more, and no words but labels
  kOther,
};

/// The text beside an address, looked at.
struct Beside {
  BesideKind kind = BesideKind::kOther;
  std::string words;  ///< without labels at its ends; empty for a label
};

/// Looks at text that stands before or behind an address, without the separators between them.
[[nodiscard]] Beside read_beside(std::string_view text);

/// True for a part of a role that is written with a sign inside ("desk" of front.desk), in small
/// letters.
[[nodiscard]] bool is_role_part(std::string_view word);

/// True for a given name that is an ordinary English word too (may, will), in small letters.
[[nodiscard]] bool is_ordinary_name(std::string_view word);

}  // namespace gigo::normalize
