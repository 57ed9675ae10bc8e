// SPDX-License-Identifier: Apache-2.0
/// \file
/// The index of what countries are called: codes, aliases and English first, every language of CLDR
/// when a name is not among them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gigo::normalize {

/// By what a cell names a country.
enum class CountryBasis : std::uint8_t {
  kNone,       ///< it does not
  kCode,       ///< ISO 3166-1 alpha-2
  kOtherCode,  ///< alpha-3, numeric, an Olympic or football code, a plate of more than one letter
  kName,       ///< a name that CLDR has in some language
  kAlias,      ///< src/data/country_aliases.tsv
  kFormer,     ///< a country of the past: src/data/country_former.tsv
  kAmbiguous,  ///< two countries have the name
  kNearly,     ///< a name with a slip of the keyboard: a suggestion, never a value
};

/// True for the bases that are codes.
[[nodiscard]] constexpr bool is_code(CountryBasis basis) noexcept {
  return basis == CountryBasis::kCode || basis == CountryBasis::kOtherCode;
}

/// A country of the table of codes. Static storage.
struct CountryCodes {
  std::string_view alpha2, alpha3;
  std::string_view numeric;  ///< three digits; "-" for none
};

/// A country of the past.
struct FormerCountry {
  std::string_view names;       ///< folded, separated by a bar
  std::string_view successors;  ///< ISO 3166-1 alpha-2, separated by a bar
};

/// What the index has for a key. `number` is of countries() or former_countries(), by basis.
struct CountryEntry {
  CountryBasis basis = CountryBasis::kNone;
  std::uint8_t number = 0;
};

/// The countries, in the order of their alpha-2 codes. Made on first use.
[[nodiscard]] const std::vector<CountryCodes>& countries();

/// The countries of the past.
[[nodiscard]] const std::vector<FormerCountry>& former_countries();

/// The number of an alpha-2 code in capitals among countries(), or SIZE_MAX. Codes that only CLDR
/// has are those of their countries: the Canary Islands (IC) are in ES.
[[nodiscard]] std::size_t country_number(std::string_view alpha2);

/// Codes, aliases, names of the past and the names in English, German, French, Spanish, Italian,
/// Portuguese and Dutch, by folded key without blanks; codes and English names also as they are
/// written. 64 KB, made on first use in a millisecond. Thread-safe.
[[nodiscard]] CountryEntry find_common_country(std::string_view name_or_key);

/// Every language of CLDR: by the bytes of the name as CLDR writes it, or by its key (of names
/// outside Latin, Greek and Cyrillic the lower case). About 1 MB, made on first use in some 50 ms.
/// What find_common_country() has comes first. `plain`: it was written without accents; then the
/// key of a name that has some (Latvian "Nigēra") is none if an English name is a slip away.
/// Thread-safe.
[[nodiscard]] CountryEntry find_any_country(std::string_view name_or_key, bool plain = true);

/// True once find_any_country() has been used: asking it costs nothing any more.
[[nodiscard]] bool knows_every_language() noexcept;

/// The English name of a country by CLDR. Thread-safe.
[[nodiscard]] const std::string& country_english_name(std::size_t number);

/// True for a text that folds cheaply to Latin letters: Latin, Greek, Cyrillic and signs only.
[[nodiscard]] bool has_cheap_fold(std::string_view name) noexcept;

}  // namespace gigo::normalize
