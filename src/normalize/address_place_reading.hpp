// SPDX-License-Identifier: Apache-2.0
/// \file
/// The place of an address while it is being found: what all its finders share.
#pragma once

#include <cstddef>
#include <string_view>

#include "normalize/address_place.hpp"
#include "normalize/postcode_shape.hpp"

namespace gigo::normalize {

/// An address and what is known of its place so far. `hint` is where it is likely to be.
struct PlaceReading {
  const AddressLine& line;  ///< must outlive the reading
  std::string_view hint;
  AddressPlace place{};

  /// The country that the address names, else the likely one; may be empty.
  [[nodiscard]] std::string_view country() const noexcept {
    return place.country.empty() ? hint : std::string_view(place.country);
  }
  /// True when any of the words has a digit.
  [[nodiscard]] bool any_digit(std::size_t first, std::size_t last) const noexcept {
    for (std::size_t i = first; i < last; ++i) {
      if (line[i].has_digit) return true;
    }
    return false;
  }
  /// Takes some words for the postcode if they are one of the country(), or when that is not known;
  /// `signs` are of those words. False when they are none.
  bool take_postcode_here(std::size_t first, std::size_t last, const PostcodeSigns& signs);
  /// Takes some words for the postcode, in the spelling of the country of its shape, else of the
  /// likely one; `signs` are of those words. Gives true.
  bool take_postcode(std::size_t first, std::size_t last, const PostcodeSigns& signs,
                     std::string_view shape);
};

/// Finds the country at the end of the words, a code, a name or a plate, and cuts it off.
void find_country_at_end(PlaceReading& reading);
/// Finds a postcode behind the street or behind everything; false when there is none.
[[nodiscard]] bool find_postcode_behind(PlaceReading& reading);
/// Finds a postcode that the line begins with, with its city behind it.
void find_postcode_in_front(PlaceReading& reading);

}  // namespace gigo::normalize
