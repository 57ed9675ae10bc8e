// SPDX-License-Identifier: Apache-2.0
/// \file
/// Codes of how a word sounds. Inputs are folded ASCII (fold.hpp); letters of either case count,
/// the first 64 of them; all else (blanks, digits) is skipped, though Double Metaphone reads a
/// blank as the border of a word. No allocation; codes are plain values of fixed size.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gigo::text {

/// A phonetic code: up to N characters, empty when the word has no letters.
template <std::size_t N>
struct PhoneticCode {
  std::array<char, N> letters{};  ///< unused places are NUL
  std::uint8_t size = 0;

  /// The code as text; valid as long as the struct.
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {letters.data(), size}; }
  /// True when there is no code.
  [[nodiscard]] constexpr bool empty() const noexcept { return size == 0; }
  /// The code as a number, for keys: 0 when empty, different for different codes (of up to 8
  /// characters).
  [[nodiscard]] constexpr std::uint64_t packed() const noexcept {
    static_assert(N <= 8);
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < N; ++i) {
      number = number << 8 | static_cast<unsigned char>(letters[i]);
    }
    return number;
  }
  /// Appends while there is room.
  constexpr void push(char c) noexcept {
    if (size < N) letters[size++] = c;
  }
  /// Equal codes.
  friend bool operator==(const PhoneticCode&, const PhoneticCode&) = default;
};

/// American Soundex as the US National Archives state it: a letter and three digits, H and W do not
/// separate equal codes.
[[nodiscard]] PhoneticCode<4> soundex(std::string_view word) noexcept;

/// The two readings of a word; they are equal when there is but one.
struct DoubleMetaphone {
  PhoneticCode<8> primary;
  PhoneticCode<8> secondary;
};

/// Double Metaphone (L. Philips, "The Double Metaphone Search Algorithm", C/C++ Users Journal, June
/// 2000), written from its rules. Codes are cut at `max_length` (1 to 8; the customary 4). "0"
/// stands for th.
[[nodiscard]] DoubleMetaphone double_metaphone(std::string_view word, int max_length = 4) noexcept;

/// Cologne phonetics (H. J. Postel, "Die Kölner Phonetik", IBM-Nachrichten 19, 1969), for German
/// names; cut at 8 digits. Takes folded text: ä, ö, ü as a, o, u or ae, oe, ue are all vowels and
/// give one code; ß as ss.
[[nodiscard]] PhoneticCode<8> cologne(std::string_view word) noexcept;

}  // namespace gigo::text
