// SPDX-License-Identifier: Apache-2.0
/// \file
/// Countries by whatever name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gigo/table.hpp"
#include "normalize/country_index.hpp"
#include "normalize/note.hpp"

namespace gigo::normalize {

/// What one cell says about a country.
struct CountryReading {
  std::string_view code;  ///< ISO 3166-1 alpha-2, static storage; empty: none, or more than one
  CountryBasis basis = CountryBasis::kNone;
  std::uint8_t number = 0;      ///< of countries() when there is a code
  std::string_view successors;  ///< of a former country, separated by a bar; static storage
};

/// Reads a cell: a code (ISO 3166-1 alpha-2, alpha-3 or numeric, Olympic, football), a flag, a name
/// in any language of CLDR, a common alias (UK, Holland; src/data/country_aliases.tsv), a former
/// country; with an article ("The Gambia"), the ceremonial form ("Republic of Kenya"), turned
/// around ("Korea, Republic of") or said twice ("United States (USA)", "DE - Germany"). The first
/// call takes a millisecond, the first whose name is not common some 50. Thread-safe.
[[nodiscard]] CountryReading read_country(std::string_view cell);

/// As read_country(); a name that is none but has one nearest name within a slip of the keyboard
/// gets CountryBasis::kNearly and the code of that one.
[[nodiscard]] CountryReading read_country_or_guess(std::string_view cell);

/// The code of read_country(): empty when the cell names no country, or could be two.
[[nodiscard]] std::string find_country(std::string_view cell);

/// The same for some words of ASCII letters, of which `key` is all that is a letter, in lower case
/// and glued. Most words are no country: then it costs a fifth.
[[nodiscard]] std::string_view find_country(std::string_view words, std::string_view key);

/// True when the cell names a country by an alias of that table, a flag or a former name, rather
/// than by a code or a name that CLDR has.
[[nodiscard]] bool is_country_alias(std::string_view cell);

/// What a reading of read_country_or_guess() says beside its code: country.unknown, .alias, .former
/// (suggesting the countries of today), .ambiguous, .typo (suggesting the English name).
void note_country(const CountryReading& reading, std::vector<CellNote>& notes);

/// True unless a column has single letters that are no number plates: then "D" and "A" are not
/// Germany and Austria there but marks of the column's own.
[[nodiscard]] bool letters_are_plates(const Column& cells);

}  // namespace gigo::normalize
