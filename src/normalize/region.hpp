// SPDX-License-Identifier: Apache-2.0
/// \file
/// States, provinces, Länder, départements, counties: by name, abbreviation or code.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "normalize/note.hpp"

namespace gigo::normalize {

/// One state or province of src/data/regions.tsv. Static storage.
struct Region {
  std::string_view country;  ///< ISO 3166-1 alpha-2
  std::string_view code;     ///< "CA", "NW", "75"; what is compared
  std::string_view name;     ///< as its country writes it, or in English where it is written so
  bool iso = true;           ///< the code with country and hyphen is one of ISO 3166-2
  std::uint8_t level = 1;    ///< 2: a province or county within a region of level 1

  /// "US-CA"; empty where ISO 3166-2 has no code (Middlesex, Alsace).
  [[nodiscard]] std::string iso_code() const;
};

/// The region that a text names in a country: by its name in the local language or in English, a
/// common abbreviation ("Calif.", "NRW", "W. Yorks"), its code alone or with the country ("US-CA"),
/// with its kind ("State of California", "Provincia di Milano", "Co. Durham"), or twice
/// ("California (CA)", "CA - California"). Null when the country has none such. Some ten
/// nanoseconds for an ASCII name; the table is made on first use. Thread-safe.
[[nodiscard]] const Region* find_region(std::string_view text, std::string_view country);

/// True for the countries whose regions are all in the table: US, CA, AU, GB, DE, FR, ES, IT, BR,
/// IN.
[[nodiscard]] bool knows_regions_of(std::string_view country) noexcept;

/// The one country of the table where `text` is the full name of a region; empty when there is
/// none, or several. Codes and short words are no evidence.
[[nodiscard]] std::string_view country_of_region(std::string_view text);

/// The match key of a region: a name that is a full one in only one country has the key of its
/// code, as rows that name their country have the code; all else its folded text.
void region_key(std::string_view value, std::string& key);

/// A clean cell of a column of regions: the value is the region's code where it is known, else the
/// text. `of_profile` tells whether the profile itself says its country: only then is
/// region.unknown or region.country_mismatch (suggesting the other country) reported. Without a
/// country the codes of US, AU and CA are known, which agree where they overlap.
[[nodiscard]] CellResult normalize_region(std::string_view text, std::string_view country,
                                          bool of_profile);

/// The code of a state or province as it stands in an address: of US, AU and CA by any name (an
/// empty country is any of these), of IT and BR by its two capitals; in the others, where it is not
/// written, and where many a region has the name of its city, none. Else empty.
[[nodiscard]] std::string find_region_code(std::string_view text, std::string_view country);

/// True when find_region_code() without a country gives something for the words, of which `key` is
/// all that is a letter or digit, folded and glued; empty: not known.
[[nodiscard]] bool names_region(std::string_view words, std::string_view key);

}  // namespace gigo::normalize
