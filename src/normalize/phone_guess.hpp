// SPDX-License-Identifier: Apache-2.0
/// \file
/// Readings that need a guess, for a number that is not valid as written.
#pragma once

#include <string_view>

#include "gigo/finding.hpp"
#include "normalize/phone_reading.hpp"

namespace gigo::normalize {

/// A number for which nothing better was found.
struct UnreadPhone {
  std::string_view typed;       ///< its digits
  bool plus = false;            ///< they stand behind a +
  std::string_view region;      ///< where it would be at home; may be empty
  const PhoneReading& reading;  ///< how far it could be read
};

/// What was probably meant.
struct PhoneGuess {
  Code code{};  ///< kPhoneIddMismatch, kPhoneMissingPlus, kPhoneBadCountryCode; Code{} for no guess
  PhoneReading reading;  ///< valid when there is a guess
};

/// Tries the exit codes of other countries, a missing plus, a doubled country code and a plus
/// before a national number. Several possible answers are none. Thread-safe.
[[nodiscard]] PhoneGuess guess_phone(const UnreadPhone& phone);

}  // namespace gigo::normalize
