// SPDX-License-Identifier: Apache-2.0
/// \file
/// Streets and whole addresses, taken apart for comparison as far as that is safe.
///
/// What is stored stays as it is written: "371 w. 46th st. off 9th ave." is compared as number 371
/// and street "w. 46th st.". Where the parts cannot be told, the street is the whole text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/note.hpp"

namespace gigo::normalize {

class AddressLine;

/// A street line taken apart; absent parts are empty.
struct StreetParts {
  std::string house_number;  ///< "371", "5a", "12/3", "12-14", "12 bis"
  std::string street;        ///< as written, without number, unit and remarks; never empty for text
  std::string unit;          ///< "flat 3", "Apt 4B"
  /// Emails, web addresses and phone numbers that stood in the line, each with its text.
  std::vector<CellNote> contacts{};
};

/// Takes a clean street line apart: number in front ("21 High Street") or behind ("Hauptstr. 5a"),
/// unit at either end, remarks such as "off 9th ave" dropped.
[[nodiscard]] StreetParts split_street(std::string_view line);
/// The same for some words of a longer text; `parts` must be empty.
void split_street(const AddressLine& line, std::size_t first, std::size_t last, StreetParts& parts);

/// A whole address taken apart; absent parts are empty.
struct AddressParts {
  std::string house_number, street, unit, city;
  std::string region;     ///< a postal code where find_region_code knows it, else as written
  std::string postcode;   ///< in its country's spelling where that is known
  std::string country;    ///< ISO 3166-1 alpha-2, where the address names it
  std::string addressee;  ///< what stands before the street: a firm, a building, "c/o …"
  std::string district;   ///< what stands between street and city
  /// Emails, web addresses and phone numbers that stood in it, each with its text.
  std::vector<CellNote> contacts;
};

/// Takes an address of one cell apart, in the order of any country: parts between commas, line ends
/// or dashes, or none at all ("21 High Street Leeds LS1 4AP", "Hauptstr. 5 10115 Berlin").
/// `country` is where the address is likely to be (ISO 3166-1 alpha-2); may be empty. What cannot
/// be told stays in the street.
[[nodiscard]] AddressParts split_address(std::string_view address, std::string_view country);

/// The same into `parts`, whose memory is used again.
void split_address(std::string_view address, std::string_view country, AddressParts& parts);

/// The same for a cell whose clean text is at hand: line ends part an address, and the clean text
/// has lost them.
[[nodiscard]] AddressParts split_address_cell(std::string_view raw, std::string_view clean,
                                              std::string_view country);

/// The same into `parts`, whose memory is used again.
void split_address_cell(std::string_view raw, std::string_view clean, std::string_view country,
                        AddressParts& parts);

/// What a cell of cities holds; absent parts are empty.
struct CityParts {
  std::string city, region, postcode;
};

/// Takes "Leeds LS1 4AP", "10115 Berlin" and "Springfield, IL 62701" apart; a cell that is just a
/// city comes back whole. `country` may be empty.
[[nodiscard]] CityParts split_city(std::string_view text, std::string_view country);

/// True for a line that stands before a street: a unit, a building by name, "c/o …".
[[nodiscard]] bool is_line_before_street(std::string_view text);

/// True when a text says by itself that it is a whole address and not a street: it has a postcode
/// or a region behind a city.
[[nodiscard]] bool is_whole_address(const AddressParts& parts) noexcept;

}  // namespace gigo::normalize
