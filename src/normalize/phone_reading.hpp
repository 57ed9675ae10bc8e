// SPDX-License-Identifier: Apache-2.0
/// \file
/// What the telephone plans of the world say about a number: the door to libphonenumber and its
/// metadata. Nothing else in gigo includes either; who replaces the metadata replaces it here.
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
  std::string e164;       ///< "+442079460958"; filled from kTooShort on
  std::string extension;  ///< digits; empty when there is none
  std::string region;  ///< ISO 3166-1 alpha-2, "001" for codes of no country; empty when not valid
  PhoneType type = PhoneType::kUnknown;
  std::uint16_t country_code = 0;  ///< calling code
};

/// Reads a text by the rules of libphonenumber; `region` (upper case, may be empty) is where a
/// number without + is at home. Slow: about ten microseconds. Thread-safe.
[[nodiscard]] PhoneReading read_phone(std::string_view text, std::string_view region);

/// Reads the usual shapes of valid and possible numbers from the same metadata, with the same
/// answer as read_phone in about a microsecond. False, with `reading` unspecified, for every text
/// about which there could be two opinions, and for all whose length is not possible. Thread-safe.
[[nodiscard]] bool read_phone_fast(std::string_view text, std::string_view region,
                                   PhoneReading& reading);

/// True for a number of an emergency or other short service of the region ("911").
[[nodiscard]] bool is_short_code(std::string_view digits, std::string_view region);

/// The calling code of a region, 0 when the region is unknown: "GB" is 44.
[[nodiscard]] std::uint16_t calling_code(std::string_view region);

/// The digits that stand before the area code within the region ("0", "1"); empty when none do.
[[nodiscard]] std::string_view national_prefix(std::string_view region);

}  // namespace gigo::normalize
