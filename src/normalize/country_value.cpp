// SPDX-License-Identifier: Apache-2.0
// The public functions about one country, over src/normalize/country.hpp.
#include <utility>

#include "gigo/country.hpp"
#include "normalize/batch.hpp"
#include "normalize/cell_text.hpp"
#include "normalize/country.hpp"
#include "normalize/distinct_cells.hpp"
#include "normalize/note.hpp"
#include "normalize/placeholder.hpp"
#include "text/country_names.hpp"

namespace gigo {

CountryValue normalize_country(std::string_view raw) {
  CountryValue country;
  const std::string_view cell = normalize::readable_part(raw);
  normalize::CellText clean = normalize::read_cell_text(cell);
  if (clean.text.empty()) return country;
  if (normalize::is_placeholder_text(clean.text)) {
    country.status = ValueStatus::kPlaceholder;
    country.notes.push_back({Code::kAddressPlaceholder, {}});
    country.text = std::move(clean.text);
    return country;
  }
  if (clean.mojibake) normalize::add_note(country.notes, Code::kAddressMojibake);
  if (clean.whitespace || clean.invisible) {
    normalize::add_note(country.notes, Code::kAddressWhitespace);
  }
  country.value = normalize::find_country(clean.text);
  if (country.value.empty()) {
    normalize::add_note(country.notes, Code::kCountryUnknown);
    country.status = ValueStatus::kSuspect;
  } else {
    if (normalize::is_country_alias(clean.text)) {
      normalize::add_note(country.notes, Code::kCountryAlias, country.value);
    }
    country.alpha3 = text::country_alpha3(country.value);
    country.name = text::country_english_name(country.value);
    country.status = country.value == raw ? ValueStatus::kOk : ValueStatus::kChanged;
  }
  country.text = std::move(clean.text);
  return country;
}

std::vector<CountryValue> normalize_countries(const Column& cells, unsigned threads) {
  return normalize::read_distinct<CountryValue>(
      cells, threads,
      [](std::string_view raw, CountryValue& country) { country = normalize_country(raw); });
}

}  // namespace gigo
