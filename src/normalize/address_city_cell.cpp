// SPDX-License-Identifier: Apache-2.0
// What stands beside the name of a city in one cell.
#include "normalize/address_place.hpp"
#include "normalize/postcode.hpp"
#include "normalize/postcode_shape.hpp"

namespace gigo::normalize {

CityPlace find_city_place(const AddressLine& line, std::string_view hint) {
  CityPlace place;
  std::size_t first = 0;
  std::size_t last = line.size();
  std::string_view country = hint;
  const auto try_words = [&](std::size_t from, std::size_t to) {
    std::string_view text = line.text(from, to);
    const PostcodeSigns signs(text);
    if (!signs.plain || signs.size < 4 || !line[to - 1].has_digit) {
      if (!signs.plain || to - from != 2 || !line[from].has_digit) return false;
    }
    const std::string_view shape = country_of_shape(signs);
    if (shape.empty()) {
      const bool spaced = to - from == 1 || (signs.size == 5 && text.size() == 6 && text[3] == ' ');
      if (!signs.digits_only || signs.size != signs.compact_size || !spaced) return false;
      if (signs.size > 7 || (!hint.empty() && !is_postcode_of(text, hint))) return false;
    } else if (!hint.empty() && hint != shape) {
      return false;
    }
    if (!shape.empty()) country = shape;
    place.postcode =
        country.empty() ? std::string(text) : normalize_postcode(text, country, false).value;
    return true;
  };
  for (const std::size_t words : {std::size_t{2}, std::size_t{1}}) {
    if (last - first <= words) continue;
    if (try_words(last - words, last)) {
      last -= words;
      break;
    }
    if (try_words(first, first + words)) {
      first += words;
      break;
    }
  }
  if (last - first > 1) {
    const AddressWord& word = line[last - 1];
    const bool apart = line[last - 2].ends_segment || !place.postcode.empty();
    if (apart && !word.has_digit && word.text.size() <= 4) {
      place.region = region_of(line, last - 1, last, country);
      if (!place.region.empty()) --last;
    }
  }
  bool letters = false;
  for (std::size_t i = first; i < last; ++i) letters = letters || line[i].has_letter;
  if (!letters) return {};
  place.city_first = first;
  place.city_last = last;
  return place;
}

}  // namespace gigo::normalize
