// SPDX-License-Identifier: Apache-2.0
/// \file
/// Postcodes in their countries' own spelling.
#pragma once

#include <string>
#include <string_view>

#include "normalize/note.hpp"
#include "normalize/region.hpp"

namespace gigo::normalize {

/// A postcode: "sw1a1aa" is "SW1A 1AA" in GB, "1234ab" is "1234 AB" in NL, 1067 is a suspect
/// "01067" in DE (the spreadsheet lost its zero). `country` is ISO 3166-1 alpha-2, may be empty;
/// `of_profile` tells whether the profile itself says so: only then is another country's postcode
/// remarked on. src/data/postcode_formats.tsv.
[[nodiscard]] CellResult normalize_postcode(std::string_view raw, std::string_view country,
                                            bool of_profile);

/// True when the text, without blanks and in capitals, has the form of the country's postcodes.
[[nodiscard]] bool is_postcode_of(std::string_view text, std::string_view country);

}  // namespace gigo::normalize
