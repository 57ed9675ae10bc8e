// SPDX-License-Identifier: Apache-2.0
/// \file
/// Postcodes in their countries' own spelling.
#pragma once

#include <string>
#include <string_view>

#include "normalize/note.hpp"
#include "normalize/postcode_shape.hpp"
#include "normalize/region.hpp"

namespace gigo::normalize {

/// A postcode as its country writes it: "sw1a1aa" is "SW1A 1AA" in GB, "1234ab" is "1234 AB" in
/// NL, "D-10115" is 10115. `country` is ISO 3166-1 alpha-2, may be empty: then only a shape that
/// one country alone has is written in its form, and all else kept.
///
/// Suspect, with a finding: 1067 for "01067" in DE (postcode.lost_zero: the value has the zero), a
/// city beside the code (postcode.extra_text) or several codes (postcode.multiple: the value is the
/// code, or the first), letters for digits ("SW1A OAA", postcode.look_alike: only suggested).
/// `of_profile` tells whether the profile itself says its country: only then is a code that does
/// not fit it remarked on (postcode.format, postcode.country_mismatch). 00000 is a placeholder.
[[nodiscard]] CellResult normalize_postcode(std::string_view raw, std::string_view country,
                                            bool of_profile);

/// True when the text, without blanks and in capitals, is a postcode of the country: of one of its
/// forms, and with letters and first digits that are in use there.
[[nodiscard]] bool is_postcode_of(std::string_view text, std::string_view country);

/// The same of signs that are read already.
[[nodiscard]] bool is_postcode_of(const PostcodeSigns& signs, std::string_view country);

/// The value of normalize_postcode() without a profile, for words of an address that are plain
/// ASCII; `signs` are theirs, `shape` is their country_of_shape().
[[nodiscard]] std::string spelled_postcode(std::string_view text, const PostcodeSigns& signs,
                                           std::string_view country, std::string_view shape);

/// The same when the words are a postcode of the country, else nothing.
[[nodiscard]] std::string spelled_if_postcode(std::string_view text, const PostcodeSigns& signs,
                                              std::string_view country);

/// What is compared of a normalised postcode, into `key` (overwritten): letters and digits in lower
/// case; of a ZIP+4 the five digits, for the four are seldom known and change.
void postcode_key(std::string_view value, std::string& key);

}  // namespace gigo::normalize
