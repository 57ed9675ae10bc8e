// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell with a country, by whatever name: "Germany", "Allemagne", "D", "DEU", "Deutschland".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gigo/table.hpp"
#include "gigo/value.hpp"

namespace gigo {

/// A country, read.
struct CountryValue {
  std::string value;   ///< ISO 3166-1 alpha-2; empty when it is none or could be two
  std::string alpha3;  ///< ISO 3166-1 alpha-3 of the same
  std::string name;    ///< its English name by CLDR
  std::string text;    ///< the cell, clean
  ValueStatus status = ValueStatus::kMissing;
  std::vector<CellNote> notes;  ///< each code at most once, in the order the rules ran
};

/// Reads one cell: a code of two or three letters, a name in any language of CLDR, a common alias.
/// The first call takes some 50 ms. Thread-safe; any bytes are allowed, the answer is valid UTF-8.
[[nodiscard]] CountryValue normalize_country(std::string_view raw);

/// Reads a column, each distinct cell once; answer i belongs to cell i. Thread-safe.
[[nodiscard]] std::vector<CountryValue> normalize_countries(const Column& cells,
                                                            unsigned threads = 1);

}  // namespace gigo
