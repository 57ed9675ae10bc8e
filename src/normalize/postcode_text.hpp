// SPDX-License-Identifier: Apache-2.0
/// \file
/// What people write around a postcode: labels, the country, the city, a second code.
#pragma once

#include <string>
#include <string_view>

#include "normalize/postcode_format.hpp"

namespace gigo::normalize {

/// The cell without what never belongs to a postcode: a label ("PLZ: 10115", "ZIP 02134"), the
/// marks by which spreadsheets keep text ("'02134", ="02134"), ".0" of a number, points and commas
/// at the end. A view into the argument.
[[nodiscard]] std::string_view bare_postcode(std::string_view clean);

/// A code behind its country: "D-10115", "DE 10115", "CH8000".
struct PrefixedPostcode {
  std::string_view country;  ///< ISO 3166-1 alpha-2, static storage; empty: there is none in front
  std::string_view rest;     ///< a view into the argument
};

/// Takes the country's plate or code off the front, where digits follow it that are a postcode of
/// that country.
[[nodiscard]] PrefixedPostcode split_country_prefix(std::string_view text);

/// The postcodes of one country in a longer text.
struct FoundPostcodes {
  std::string first;        ///< as the country writes it; empty: none
  std::size_t count = 0;    ///< how many different ones
  bool other_text = false;  ///< something else stands there
};

/// Looks for postcodes of the format among the words of a text; those of two words ("SW1A 1AA")
/// are found too. Words that are part of a longer postcode are not counted by themselves.
[[nodiscard]] FoundPostcodes find_postcodes(std::string_view text, const PostcodeFormat& format);

}  // namespace gigo::normalize
