// SPDX-License-Identifier: Apache-2.0
/// \file
/// Postcodes that show their country by themselves.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "base/ascii.hpp"

namespace gigo::normalize {

/// A postcode in capitals without blanks, and its shape: 9 for a digit, A for a letter. No
/// allocation.
struct PostcodeSigns {
  static constexpr std::size_t kLongest = 16;
  std::array<char, kLongest> text{}, shape{}, compact{};
  std::size_t size = 0;          ///< of text and shape
  std::size_t compact_size = 0;  ///< without signs
  bool digits_only = true;       ///< no letters; signs do not count
  bool plain = true;             ///< ASCII and not too long; else the rest means nothing

  /// Any bytes are allowed.
  explicit PostcodeSigns(std::string_view written) noexcept {
    for (const char c : written) {
      if (c == ' ') continue;
      if (static_cast<unsigned char>(c) >= 0x80 || size == kLongest) {
        plain = false;
        return;
      }
      text[size] = base::to_upper(c);
      shape[size] = base::is_digit(c) ? '9' : base::is_alpha(c) ? 'A' : c;
      if (base::is_alnum(c)) compact[compact_size++] = text[size];
      digits_only = digits_only && !base::is_alpha(c);
      ++size;
    }
  }
  /// Capitals, digits and signs.
  [[nodiscard]] std::string_view text_view() const noexcept { return {text.data(), size}; }
  /// The same as 9, A and signs.
  [[nodiscard]] std::string_view shape_view() const noexcept { return {shape.data(), size}; }
  /// Letters and digits only.
  [[nodiscard]] std::string_view digits() const noexcept { return {compact.data(), compact_size}; }
};

/// The one country that has postcodes of this shape; empty when several have, or none.
[[nodiscard]] std::string_view country_of_shape(const PostcodeSigns& code) noexcept;

}  // namespace gigo::normalize
