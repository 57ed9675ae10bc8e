// SPDX-License-Identifier: Apache-2.0
// Any bytes as a country, a region and a postcode: answers are valid UTF-8, a country is a code
// that is its own normal form, a region's code and a postcode's normal form stay as they are.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "gigo/country.hpp"
#include "normalize/cell_text.hpp"
#include "normalize/postcode.hpp"
#include "normalize/region.hpp"
#include "text/country_names.hpp"
#include "text/utf8.hpp"

namespace {

using gigo::normalize::CellResult;

void require(bool holds) {
  if (!holds) std::abort();
}

void check_notes(const std::vector<gigo::CellNote>& notes) {
  for (const gigo::CellNote& note : notes) require(gigo::text::is_valid_utf8(note.suggestion));
}

void check_country(std::string_view raw) {
  const gigo::CountryValue value = gigo::normalize_country(raw);
  require(gigo::text::is_valid_utf8(value.text));
  check_notes(value.notes);
  if (value.value.empty()) return;
  require(gigo::text::is_country_code(value.value));
  require(value.alpha3.size() == 3 && !value.name.empty());
  const gigo::CountryValue again = gigo::normalize_country(value.value);
  require(again.value == value.value && again.notes.empty());
  require(gigo::normalize_country(value.name).value == value.value);
}

void check_postcode(std::string_view raw, std::string_view country) {
  const CellResult once = gigo::normalize::normalize_postcode(raw, country, true);
  require(gigo::text::is_valid_utf8(once.value));
  check_notes(once.notes);
  const CellResult again = gigo::normalize::normalize_postcode(once.value, country, true);
  require(again.value == once.value);
  if (once.status == gigo::ValueStatus::kChanged) require(again.status == gigo::ValueStatus::kOk);
}

void check_region(std::string_view raw, std::string_view country) {
  const std::string text = gigo::normalize::read_cell_text(raw).text;
  const CellResult once = gigo::normalize::normalize_region(text, country, true);
  require(gigo::text::is_valid_utf8(once.value));
  check_notes(once.notes);
  require(gigo::normalize::normalize_region(once.value, country, true).value == once.value);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kLongest = 8192;
  if (size > kLongest) return 0;
  const std::string_view raw(reinterpret_cast<const char*>(data), size);
  check_country(raw);
  for (const std::string_view country :
       {"", "US", "GB", "DE", "NL", "LT", "IT", "CA", "PT", "AR", "IE", "SE", "JP"}) {
    check_postcode(raw, country);
  }
  for (const std::string_view country : {"US", "GB", "DE", "FR", "ES", "IT", "AU"}) {
    check_region(raw, country);
  }
  return 0;
}
