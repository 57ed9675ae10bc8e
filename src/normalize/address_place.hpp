// SPDX-License-Identifier: Apache-2.0
/// \file
/// Country, postcode and region among the words of an address.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "normalize/address_line.hpp"

namespace gigo::normalize {

/// What the end of an address says of its place, and which words say so.
struct AddressPlace {
  std::string country;             ///< ISO 3166-1 alpha-2, named; else empty
  std::string postcode;            ///< in its country's spelling where that is known
  std::string_view shape_country;  ///< the one country whose postcodes look so; else empty
  std::size_t end = 0;             ///< the words from here on are the country
  std::size_t postcode_first = 0, postcode_last = 0;  ///< equal: there is none
  /// Where the city behind a postcode in front ends when a street follows without a comma; else 0.
  std::size_t front_city_end = 0;
};

/// Finds the country at the end and the postcode wherever it stands. `hint` is where the address is
/// likely to be; may be empty. Without one, and without a shape that one country alone has, only
/// four to six digits in a place where postcodes stand are one.
[[nodiscard]] AddressPlace find_place(const AddressLine& line, std::string_view hint);

/// What stands beside the name of a city in one cell.
struct CityPlace {
  std::string postcode, region;
  std::size_t city_first = 0, city_last = 0;  ///< the words of the city
};

/// Finds a postcode at either end of a cell of cities, and a region's code behind the city where a
/// postcode or a comma stands beside it. `hint` may be empty. Nothing when no city would be left.
[[nodiscard]] CityPlace find_city_place(const AddressLine& line, std::string_view hint);

/// The code of a region named by the words; empty when they name none.
[[nodiscard]] std::string region_of(const AddressLine& line, std::size_t first, std::size_t last,
                                    std::string_view country);

}  // namespace gigo::normalize
