// SPDX-License-Identifier: Apache-2.0
/// \file
/// Postal addresses.
#pragma once

#include <cstdint>
#include <string>

#include "country.hpp"
#include "rng.hpp"

namespace datagen {

/// A postal address.
struct Address {
  std::uint16_t country = 0;
  std::uint16_t city = 0;    ///< index into the country's cities: itself, or the one nearby
  std::string street;        ///< with the full word for its kind
  std::string street_short;  ///< with the short one
  std::string town;          ///< the city's name or a small town's
  std::string postcode;      ///< empty where there are none
};

/// An address in a city or in a small town near it.
[[nodiscard]] Address draw_address(std::uint16_t country, std::uint16_t city, Rng& rng);

}  // namespace datagen
