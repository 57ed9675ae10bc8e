// SPDX-License-Identifier: Apache-2.0
#include "normalize/address_place.hpp"

#include "normalize/address_place_reading.hpp"
#include "normalize/postcode.hpp"
#include "normalize/region.hpp"

namespace gigo::normalize {

AddressPlace find_place(const AddressLine& line, std::string_view hint) {
  PlaceReading reading{line, hint};
  reading.place.end = line.size();
  find_country_at_end(reading);
  if (!find_postcode_behind(reading)) find_postcode_in_front(reading);
  return std::move(reading.place);
}

bool PlaceReading::take_postcode_here(std::size_t first, std::size_t last,
                                      const PostcodeSigns& signs) {
  if (country().empty()) return take_postcode(first, last, signs, {});
  std::string written = spelled_if_postcode(line.text(first, last), signs, country());
  if (written.empty()) return false;
  place.postcode = std::move(written);
  place.shape_country = {};
  place.postcode_first = first;
  place.postcode_last = last;
  return true;
}

bool PlaceReading::take_postcode(std::size_t first, std::size_t last, const PostcodeSigns& signs,
                                 std::string_view shape) {
  const std::string_view written_in = shape.empty() ? country() : shape;
  std::string_view text = line.text(first, last);
  if (text.starts_with("\u3012")) text.remove_prefix(3);
  place.postcode =
      written_in.empty() ? std::string(text) : spelled_postcode(text, signs, written_in, shape);
  place.shape_country = shape;
  place.postcode_first = first;
  place.postcode_last = last;
  return true;
}

std::string region_of(const AddressLine& line, std::size_t first, std::size_t last,
                      std::string_view country) {
  if (first >= last || last > line.size()) return {};
  for (std::size_t i = first; i < last; ++i) {
    if (line[i].has_digit) return {};
  }
  const std::string_view text = line.text(first, last);
  if (text.size() < 2) return {};
  // Elsewhere regions are not written, or have the names of their cities.
  if (country == "GB" || country == "IN") {
    const Region* region = find_region(text, country);
    return region == nullptr ? std::string{} : std::string(region->code);
  }
  return find_region_code(text, country);
}

}  // namespace gigo::normalize
