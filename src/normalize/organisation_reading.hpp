// SPDX-License-Identifier: Apache-2.0
/// \file
/// The name of an organisation taken apart: what tells it from others, its legal form, another
/// name.
#pragma once

#include <string>
#include <string_view>

namespace gigo::normalize {

/// What was found in a name.
struct OrganisationReading {
  std::string key;         ///< see organisation_key()
  std::string legal_form;  ///< canonical: "ltd", "gmbh co kg"; empty when none is said
  std::string other_name;  ///< folded: what "formerly" brings, or stands before "trading as"
};

/// Reads a cleaned name into `reading`, whose memory is used again.
void read_organisation(std::string_view normal, OrganisationReading& reading);

/// The first letters of the words of a key, small words left out: "ibm" for "international business
/// machines". Empty for fewer than two words, and for more than ten.
[[nodiscard]] std::string acronym_of(std::string_view key);

/// True when `acronym` is one word of two to ten letters: the initials of the words of `key`.
/// Neither is folded here; no allocation.
[[nodiscard]] bool is_acronym_of(std::string_view acronym, std::string_view key) noexcept;

}  // namespace gigo::normalize
