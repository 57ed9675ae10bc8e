// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell with a whole postal address, or with one part of it.
///
/// \code
/// const gigo::PostalAddress address =
///     gigo::normalize_address("Flat 3, 21 High St., Leeds LS1 4AP, UK");
/// // house_number "21", street "High St.", unit "Flat 3", city "Leeds", postcode "LS1 4AP",
/// // country "GB", street_key "high st"
/// \endcode
///
/// The parts are as written; the keys are for comparison only: an address of one line has the same
/// keys as the same address in columns. Nothing is looked up: gigo does not know whether a street
/// exists. Everything here is thread-safe; any bytes are allowed, every answer is valid UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gigo/table.hpp"
#include "gigo/value.hpp"

namespace gigo {

/// How addresses are read.
struct AddressOptions {
  /// Where the address is likely to be, ISO 3166-1 alpha-2, upper case; empty: not known.
  std::string_view country{};
};

/// An address, taken apart. Absent parts are empty.
struct PostalAddress {
  std::string value;         ///< the cell, clean, in one line
  std::string addressee;     ///< what stands before the street: a firm, a building, "c/o …"
  std::string house_number;  ///< "21", "5a", "12-14", "12 bis"
  std::string street;        ///< as written, without number and unit
  std::string unit;    ///< "Flat 3", "Apt 4B", "6th Floor"; "PO Box 12" where there is no street
  std::string city;    ///< as written
  std::string region;  ///< postal code of the state or province where it is known, else as written
  std::string postcode;    ///< in its country's spelling
  std::string country;     ///< ISO 3166-1 alpha-2, where the address names it
  std::string district;    ///< as written, what stands between street and city
  std::string number_key;  ///< house number for comparison
  std::string street_key;  ///< name with type and direction canonicalised, folded
  std::string unit_key;    ///< unit for comparison: "flat 3", "apt 3" and "#3" are equal
  ValueStatus status = ValueStatus::kMissing;
  std::vector<CellNote> notes;  ///< each code at most once, in the order the rules ran
};

/// Reads an address of one cell: parts between commas or line ends, in the order of any country.
[[nodiscard]] PostalAddress normalize_address(std::string_view raw,
                                              const AddressOptions& options = {});

/// The same into `address`, whose memory is used again.
void normalize_address(std::string_view raw, const AddressOptions& options, PostalAddress& address);

/// Reads a column, each distinct cell once, with several threads; answer i belongs to cell i.
[[nodiscard]] std::vector<PostalAddress> normalize_addresses(const Column& cells,
                                                             const AddressOptions& options,
                                                             unsigned threads = 1);

}  // namespace gigo
