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
#include "normalize/text_codes.hpp"

namespace gigo {

namespace {

CountryValue read_value(std::string_view raw, bool plates) {
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
  normalize::for_each_repair(clean, normalize::kAddressTextCodes,
                             [&country](Code code) { normalize::add_note(country.notes, code); });
  const normalize::CountryReading read = plates || clean.text.size() > 1
                                             ? normalize::read_country_or_guess(clean.text)
                                             : normalize::CountryReading{};
  note_country(read, country.notes);
  if (read.code.empty() || read.basis == normalize::CountryBasis::kNearly) {
    country.status = read.basis == normalize::CountryBasis::kAmbiguous ? ValueStatus::kAmbiguous
                                                                       : ValueStatus::kSuspect;
  } else {
    country.value = read.code;
    country.alpha3 = normalize::countries()[read.number].alpha3;
    country.name = normalize::country_english_name(read.number);
    country.status = read.basis == normalize::CountryBasis::kFormer ? ValueStatus::kSuspect
                     : read.code == raw                             ? ValueStatus::kOk
                                                                    : ValueStatus::kChanged;
  }
  country.text = std::move(clean.text);
  return country;
}

}  // namespace

CountryValue normalize_country(std::string_view raw) { return read_value(raw, true); }

std::vector<CountryValue> normalize_countries(const Column& cells, unsigned threads) {
  const bool plates = normalize::letters_are_plates(cells);
  return normalize::read_distinct<CountryValue>(
      cells, threads,
      [plates](std::string_view raw, CountryValue& value) { value = read_value(raw, plates); });
}

}  // namespace gigo
