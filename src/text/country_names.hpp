// SPDX-License-Identifier: Apache-2.0
/// \file
/// What countries are called, by ICU's locale data (CLDR).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gigo::text {

/// One name of one country.
struct CountryName {
  std::string name;  ///< as people write it in that language: "Alemania", "Германия"
  std::string code;  ///< ISO 3166-1 alpha-2
};

/// The names of all countries in some fifty languages, with their ISO 3166-1 alpha-3 codes. Not
/// sorted; one name may come several times. Takes some 20 ms: keep the answer. Thread-safe.
[[nodiscard]] std::vector<CountryName> country_names();

/// True for a code of ISO 3166-1 alpha-2 in capitals.
[[nodiscard]] bool is_country_code(std::string_view code);

/// The ISO 3166-1 alpha-3 code of an alpha-2 code in capitals; empty for others. Thread-safe.
[[nodiscard]] std::string country_alpha3(std::string_view code);

/// The English name of an alpha-2 code in capitals, as CLDR has it; empty for others. Thread-safe.
[[nodiscard]] std::string country_english_name(std::string_view code);

}  // namespace gigo::text
