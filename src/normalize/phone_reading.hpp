// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the telephone plans of the world say about a number. Digits are read by our own plans
/// (phone_plan.hpp); libphonenumber finds the digits where they are written in other ways.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "gigo/phone.hpp"

namespace gigo::normalize {

/// How far a text could be read as a number.
enum class PhoneOutcome : std::uint8_t {
  kNotANumber,
  kBadCountryCode,  ///< a + and a code that does not exist
  kNoRegion,        ///< national form and no region to read it in
  kTooShort,
  kTooLong,    ///< or a length no number of the country has
  kLocalOnly,  ///< the area code is missing
  kPossible,   ///< the length fits, but no such number is in use
  kValid,
};

/// One reading of a text.
struct PhoneReading {
  PhoneOutcome outcome = PhoneOutcome::kNotANumber;
  std::string e164;       ///< "+442079460958"; filled when the number could be taken apart
  std::string extension;  ///< digits; empty when there is none
  std::string region;  ///< ISO 3166-1 alpha-2, "001" for codes of no country; empty when not valid
  PhoneType type = PhoneType::kUnknown;
  std::uint16_t country_code = 0;  ///< calling code
};

/// Reads a text by the rules of libphonenumber and the verdict of our own plans; `region` (upper
/// case, may be empty) is where a number without + is at home. What holds more than digits and
/// plain separators costs about twenty microseconds. Thread-safe.
[[nodiscard]] PhoneReading read_phone(std::string_view text, std::string_view region);

/// The same answer for texts of digits and plain separators, in some tens of nanoseconds, when the
/// number is valid or of a possible length; false, with `reading` unspecified, for all else.
/// Thread-safe.
[[nodiscard]] bool read_phone_fast(std::string_view text, std::string_view region,
                                   PhoneReading& reading);

/// True for a number of an emergency or other short service of the region ("911"); `digits` has
/// nothing but digits.
[[nodiscard]] bool is_short_code(std::string_view digits, std::string_view region);

/// The calling code of a region, 0 when the region is unknown: "GB" is 44.
[[nodiscard]] std::uint16_t calling_code(std::string_view region);

/// The digits that stand before the area code within the region ("0", "1"); empty when none do.
[[nodiscard]] std::string_view national_prefix(std::string_view region);

}  // namespace gigo::normalize
