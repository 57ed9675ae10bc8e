// SPDX-License-Identifier: Apache-2.0
/// \file
/// In which country an address is that does not say so.
#pragma once

#include <string_view>

namespace gigo::normalize {

/// What an address says about its place; absent parts are empty. Any bytes are allowed.
struct PlaceWords {
  std::string_view postcode;
  std::string_view region;
  std::string_view city;
};

/// The country (ISO 3166-1 alpha-2) that the words can only be in; empty when they could be in
/// several, or contradict each other. Certain are: a postcode of a shape that one country alone has
/// ("SW1A 1AA", "K1A 0B1", "1234 AB", "00-950", "D-10115"), a region or large city with a postcode
/// of its own ("MA" and 02134, "Bayern" and 80331), and a region that is the only one of its name
/// ("Queensland"). Five digits alone are never evidence. Static storage; nothing is allocated for
/// ASCII words. src/data/place_evidence.tsv.
[[nodiscard]] std::string_view country_of_place(const PlaceWords& words);

/// True for the name of a large city of the table, in capitals or not ("Berlin", "Wien").
[[nodiscard]] bool is_large_city(std::string_view text);

/// True for a postcode that cannot be of the country: five digits or more where every postcode has
/// letters ("56423" in GB). False for fewer, for what stands for none (00000, 12345), and for
/// countries that postcode_formats.tsv does not have.
[[nodiscard]] bool is_foreign_postcode(std::string_view postcode, std::string_view country);

}  // namespace gigo::normalize
