// SPDX-License-Identifier: Apache-2.0
/// \file
/// The letters of a word as the phonetic codes read them: upper case, nothing else, the first 64.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "base/ascii.hpp"

namespace gigo::text {

/// The ASCII letters of a word in upper case, at most 64.
struct WordLetters {
  std::array<char, 64> data{};  ///< the letters
  std::size_t size = 0;         ///< how many

  /// Takes the letters out of any bytes.
  explicit constexpr WordLetters(std::string_view word) noexcept {
    for (const char c : word) {
      if (base::is_alpha(c) && size < data.size()) data[size++] = base::to_upper(c);
    }
  }
  /// One letter; NUL outside the word.
  [[nodiscard]] constexpr char at(std::size_t i) const noexcept {
    return i < size ? data[i] : '\0';
  }
  /// The letters as text, as long as the struct lives.
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {data.data(), size}; }
};

/// A, E, I, O or U.
[[nodiscard]] constexpr bool is_vowel_letter(char upper) noexcept {
  return upper == 'A' || upper == 'E' || upper == 'I' || upper == 'O' || upper == 'U';
}

}  // namespace gigo::text
