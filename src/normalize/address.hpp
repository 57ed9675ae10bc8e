// SPDX-License-Identifier: Apache-2.0
/// \file
/// Streets and whole addresses, taken apart for comparison as far as that is safe.
///
/// What is stored stays as it is written: "371 w. 46th st. off 9th ave." is compared as number 371
/// and street "w. 46th st.". Where the parts cannot be told, the street is the whole text.
#pragma once

#include <string>
#include <string_view>

namespace gigo::normalize {

/// A street line taken apart; absent parts are empty.
struct StreetParts {
  std::string house_number;  ///< "371", "5a", "12/3", "12-14", "12 bis"
  std::string street;        ///< as written, without number, unit and remarks; never empty for text
  std::string unit;          ///< "flat 3", "Apt 4B"
};

/// Takes a clean street line apart: number in front ("21 High Street") or behind ("Hauptstr. 5a"),
/// unit at either end, remarks such as "off 9th ave" dropped.
[[nodiscard]] StreetParts split_street(std::string_view line);

/// A whole address taken apart; absent parts are empty.
struct AddressParts {
  std::string house_number, street, unit, city, region, postcode;
  std::string country;  ///< ISO 3166-1 alpha-2
};

/// Takes an address of one cell apart: parts between commas or line ends, a postcode of the larger
/// countries, a country at the end. `country` is where the address is likely to be; may be empty.
[[nodiscard]] AddressParts split_address(std::string_view address, std::string_view country);

}  // namespace gigo::normalize
