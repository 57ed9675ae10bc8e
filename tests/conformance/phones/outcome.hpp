// SPDX-License-Identifier: Apache-2.0
/// \file
/// The words that the comparisons of this folder have for what became of a text.
#pragma once

#include <string>
#include <string_view>

#include "gigo/phone.hpp"
#include "normalize/phone_reading.hpp"

namespace gigo::conformance {

/// "valid", "possible", "local_only", …
[[nodiscard]] constexpr std::string_view word_of(normalize::PhoneOutcome outcome) noexcept {
  using normalize::PhoneOutcome;
  switch (outcome) {
    case PhoneOutcome::kNotANumber:
      return "not_a_number";
    case PhoneOutcome::kBadCountryCode:
      return "bad_country_code";
    case PhoneOutcome::kNoRegion:
      return "no_region";
    case PhoneOutcome::kTooShort:
      return "too_short";
    case PhoneOutcome::kTooLong:
      return "too_long";
    case PhoneOutcome::kLocalOnly:
      return "local_only";
    case PhoneOutcome::kPossible:
      return "possible";
    case PhoneOutcome::kValid:
      return "valid";
  }
  return "";
}

/// "outcome E.164 region type extension", tab-separated, put at the end of `out`.
inline void write_answer(const normalize::PhoneReading& reading, std::string& out) {
  out.append(word_of(reading.outcome)).append("\t").append(reading.e164).append("\t");
  out.append(reading.region).append("\t").append(to_string(reading.type)).append("\t");
  out.append(reading.extension);
}

}  // namespace gigo::conformance
