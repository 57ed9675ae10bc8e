// SPDX-License-Identifier: Apache-2.0
/// \file
/// Countries: who lives there, towns, streets, postcodes, telephone plans, legal forms.
///
/// Telephone numbers are drawn from ranges that are in ordinary use, because the reserved ones are
/// too few: 07700 900xxx holds a thousand numbers, and 555-01xx a hundred an area code. They are
/// invented; a list made here is never published.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "culture.hpp"
#include "rng.hpp"

namespace datagen {

/// How streets and small towns are called in a language.
struct LanguageText {
  std::string_view name;
  std::string_view street_pattern;  ///< # number, $ name, % kind: "# $ %" gives "12 Mill Lane"
  std::string_view street_names;    ///< as word lists are written
  std::string_view street_kinds;    ///< "Street=St": full form and short form
  std::string_view town_stems;      ///< of small towns; empty: there are none
  std::string_view town_endings;
  std::string_view industries;  ///< in a firm's name
  std::string_view jobs;   ///< "Gérant|Gérante": of men and of women; empty: those of English
  std::string_view firms;  ///< "F_&_G F_I": how firms are called; F and G family names, W a word, I
                           ///< an industry
};

/// One country as written by hand; every list as in culture.hpp.
struct CountryText {
  std::string_view iso;        ///< ISO 3166-1 alpha-2
  std::string_view names;      ///< "United_Kingdom|UK|GB": the usual one first
  std::uint32_t share;         ///< of all households, in any unit
  std::string_view language;   ///< a LanguageText
  std::string_view people;     ///< "en=80 in=8 pl=4": cultures and their shares
  std::string_view cities;     ///< "Name|state|postcode prefixes|area codes", and a language where
                               ///< it is another one: lists with commas; "20.7" is area 20, local
                               ///< number 7…
  std::string_view postcode;   ///< what follows the prefix: # digit, & digit but 0, @ letter
  std::string_view trunk;      ///< "0"
  std::string_view calling;    ///< "44"
  std::string_view mobile;     ///< prefixes
  std::uint8_t mobile_digits;  ///< of the national number, without trunk prefix
  std::uint8_t line_digits;    ///< the same of landlines; "1.8@8" in an area code overrules it
  std::string_view legal_forms;
  std::string_view top_level;    ///< of firms' domains
  std::string_view mobile_form;  ///< "4 6": groups of digits as they are written in the country
  std::string_view line_form;    ///< the same of landlines; A is the area code, * all the rest, g
                               ///< groups of three and four; empty: "A g". With a bracket there is
                               ///< no trunk prefix
  std::string_view providers;  ///< of mail, in this country only
};

/// The tables, in countries.cpp and languages.cpp.
extern const std::array<LanguageText, 16> kLanguages;
extern const std::array<CountryText, 24> kCountries;

/// One area code.
struct AreaCode {
  std::string_view area;    ///< "20"
  std::string_view prefix;  ///< first digits of the local number, "7"
  std::uint8_t digits;      ///< of the whole national number
};

/// One city.
struct City {
  std::string name, state;
  std::vector<std::string_view> postcodes;
  std::vector<AreaCode> areas;
  const struct Language* language = nullptr;
};

/// A street's kind in full and short.
struct StreetKind {
  std::string full, brief;
};

/// What a job is called when a man or a woman has it.
struct Job {
  std::string man, woman;
};

/// A language, ready to draw from.
struct Language {
  const LanguageText* text = nullptr;
  WordList street_names, town_stems, town_endings;
  std::vector<StreetKind> street_kinds;
  std::vector<std::string> industries;
  std::vector<Job> jobs;
  std::vector<std::string_view> firms;  ///< patterns of names
};

/// A country, ready to draw from.
struct Country {
  const CountryText* text = nullptr;
  std::vector<std::string> names, legal_forms;
  std::vector<std::string_view> mobile, providers;
  std::vector<City> cities;               ///< larger ones first
  std::vector<std::uint32_t> city_sizes;  ///< cumulative
  std::vector<std::pair<CultureId, std::uint32_t>> people;
  std::uint32_t people_sum = 0;
  bool has_states = false;
};

/// Sum of the shares of all countries.
[[nodiscard]] std::uint32_t all_shares() noexcept;

/// All countries, read on first use.
[[nodiscard]] const std::vector<Country>& countries();

/// Index of a country, by share.
[[nodiscard]] std::uint16_t draw_country(Rng& rng);

/// Index of a city of the country, by size.
[[nodiscard]] std::uint16_t draw_city(const Country& country, Rng& rng);

/// A culture of somebody who lives there.
[[nodiscard]] CultureId draw_culture(const Country& country, Rng& rng);

}  // namespace datagen
