// SPDX-License-Identifier: Apache-2.0
/// \file
/// Telephone numbers, and the ways in which people write them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "country.hpp"
#include "rng.hpp"

namespace datagen {

/// A number by its parts.
struct Phone {
  std::uint16_t country = 0;  ///< index into countries()
  std::uint8_t area =
      0;  ///< how many of the national digits are the area code; 0 for a mobile number
  std::string national;  ///< digits of the national number, without trunk prefix; empty: no number

  /// The same line.
  friend bool operator==(const Phone&, const Phone&) = default;
};

/// A landline in a city.
[[nodiscard]] Phone draw_line(std::uint16_t country, const City& city, Rng& rng);

/// A mobile number; in countries whose plan makes no difference, a number of a city.
[[nodiscard]] Phone draw_mobile(std::uint16_t country, const City& city, Rng& rng);

/// How a number is written.
enum class PhoneStyle : std::uint8_t {
  kNational,       ///< 020 7123 4567, (212) 412-3456
  kInternational,  ///< +44 20 7123 4567
  kCompact,        ///< +442071234567
  kDigits,         ///< 02071234567
  kExit,           ///< 0044 20 7123 4567
  kOptionalTrunk,  ///< +44 (0)20 7123 4567
  kDashes,         ///< 020-7123-4567
  kDots,           ///< 020.7123.4567
  kFloat,          ///< 2071234567.0, after a spreadsheet
  kBare,           ///< 2071234567: the leading zero is gone
  kScientific,     ///< 4.42E+11: the digits are gone
};

/// Writes a number.
[[nodiscard]] std::string write_phone(const Phone& phone, PhoneStyle style);

/// A style other than kNational, as frequent as they are in old lists; never one that loses digits.
[[nodiscard]] PhoneStyle draw_style(Rng& rng);

}  // namespace datagen
