// SPDX-License-Identifier: Apache-2.0
/// \file
/// Reads a number of which the digits are known: the steps of google-libphonenumber's parse,
/// isValidNumber, getRegionCodeForNumber and getNumberType over our own plans.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "normalize/phone_reading.hpp"

namespace gigo::normalize {

/// The digits of a text of digits and plain separators: blank - . ( ) /, a + before the first
/// digit.
class PhoneDigits {
 public:
  /// False when the text holds anything else, fewer than three digits, or more characters than any
  /// number with its prefixes needs.
  [[nodiscard]] bool read(std::string_view text) noexcept;

  [[nodiscard]] std::string_view view() const noexcept { return {digits_.data(), size_}; }
  /// True when a + stands before the first digit.
  [[nodiscard]] bool plus() const noexcept { return plus_; }
  /// True when a slash is among the separators: a second number may stand behind it.
  [[nodiscard]] bool slash() const noexcept { return slash_; }

 private:
  static constexpr std::size_t kRoom = 64;
  std::array<char, kRoom> digits_;
  std::size_t size_ = 0;
  bool plus_ = false;
  bool slash_ = false;
};

/// A PhoneReading of digits alone, without memory of its own. `region` is of static storage.
struct DigitsReading {
  PhoneOutcome outcome = PhoneOutcome::kNotANumber;
  PhoneType type = PhoneType::kUnknown;
  std::uint16_t country_code = 0;
  std::string_view region;

  /// "+442079460958"; empty when the number could not be taken apart.
  [[nodiscard]] std::string_view e164() const noexcept { return {text.data(), size}; }
  /// The same without + and calling code.
  [[nodiscard]] std::string_view national() const noexcept {
    return e164().substr(size - national_size);
  }

  static constexpr std::size_t kRoom = 24;  // + and up to 3 and 17 digits
  std::array<char, kRoom> text;             // e164() is how to read it
  std::uint8_t size = 0;
  std::uint8_t national_size = 0;
};

/// Reads digits into a new `reading`; `region` (upper case, may be empty) is where a number without
/// + is at home. Thread-safe.
void read_digits(std::string_view digits, bool plus, std::string_view region,
                 DigitsReading& reading);

/// The same into `reading`, whatever was in it.
void read_digits(std::string_view digits, bool plus, std::string_view region,
                 PhoneReading& reading);

/// Reads a text of digits and plain separators, whatever the outcome. False, with `reading`
/// unspecified, when there is anything else in it. Thread-safe.
[[nodiscard]] bool read_phone_digits(std::string_view text, std::string_view region,
                                     PhoneReading& reading);

}  // namespace gigo::normalize
