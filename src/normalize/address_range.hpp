// SPDX-License-Identifier: Apache-2.0
/// \file
/// Runs of the words of an address, and what they show: a street, a number, a box.
#pragma once

#include <cstddef>
#include <string_view>

#include "normalize/address.hpp"
#include "normalize/address_line.hpp"
#include "normalize/address_place.hpp"

namespace gigo::normalize {

/// Some words that follow each other.
struct WordRange {
  std::size_t first = 0, last = 0;  ///< `last` is behind the last one
  /// True when there are none.
  [[nodiscard]] bool empty() const noexcept { return first >= last; }
  /// How many there are.
  [[nodiscard]] std::size_t size() const noexcept { return empty() ? 0 : last - first; }
};

/// True when any word has a digit.
[[nodiscard]] bool digits_in(const AddressLine& line, WordRange words) noexcept;
/// True for words that show a street: a number and letters, or a kind of street.
[[nodiscard]] bool looks_like_street(const AddressLine& line, WordRange words) noexcept;
/// True when the last word, or the one before a direction, is a kind of street.
[[nodiscard]] bool ends_in_type(const AddressLine& line, WordRange words) noexcept;
/// True for "12" and "No. 12".
[[nodiscard]] bool is_number(const AddressLine& line, WordRange words) noexcept;
/// True when a house number stands among the words.
[[nodiscard]] bool number_beside_letters(const AddressLine& line, WordRange words) noexcept;
/// The first word of a post office box; words.last when there is none.
[[nodiscard]] std::size_t find_box(const AddressLine& line, WordRange words) noexcept;
/// The first house number; words.last when there is none.
[[nodiscard]] std::size_t find_number(const AddressLine& line, WordRange words) noexcept;
/// The last word of a street's name: a type behind at least one word, and types behind it; `last`
/// when there is none.
[[nodiscard]] std::size_t find_type(const AddressLine& line, std::size_t first,
                                    std::size_t last) noexcept;

/// What an address says of its city.
struct CityEvidence {
  std::string_view postcode, region;  ///< empty: none
  bool shown_country = false;         ///< the postcode is of a shape that one country alone has
};

/// Where the words of a street end and those of its city begin when nothing parts them;
/// segment.last when that cannot be told, segment.first when there is no street. `begins_line`:
/// nothing stands before the segment.
[[nodiscard]] std::size_t end_of_street(const AddressLine& line, WordRange segment,
                                        const CityEvidence& evidence, bool begins_line);

/// Adds a part to a list: a comma and a blank between them.
void list_part(std::string& out, std::string_view part);

/// Finds city, region and district of an address whose country and postcode are known; what is left
/// is streets. Country and postcode must be in `out` already.
[[nodiscard]] WordRange take_city(const AddressLine& line, const AddressPlace& place,
                                  std::string_view hint, AddressParts& out);
/// Reads what stands before the city: addressee, street, unit, district.
void take_streets(const AddressLine& line, WordRange streets, AddressParts& out);

}  // namespace gigo::normalize
