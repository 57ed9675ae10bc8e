// SPDX-License-Identifier: Apache-2.0
/// \file
/// Reads a number of which the digits are known: the steps of google-libphonenumber's parse,
/// isValidNumber, getRegionCodeForNumber and getNumberType over our own plans.
#pragma once

#include <array>
#include <cstddef>
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

 private:
  static constexpr std::size_t kRoom = 64;
  std::array<char, kRoom> digits_;
  std::size_t size_ = 0;
  bool plus_ = false;
};

/// Reads digits; `region` (upper case, may be empty) is where a number without + is at home.
/// Thread-safe.
void read_digits(std::string_view digits, bool plus, std::string_view region,
                 PhoneReading& reading);

/// Reads a text of digits and plain separators, whatever the outcome. False, with `reading`
/// unspecified, when there is anything else in it. Thread-safe.
[[nodiscard]] bool read_phone_digits(std::string_view text, std::string_view region,
                                     PhoneReading& reading);

}  // namespace gigo::normalize
