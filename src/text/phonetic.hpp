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
  /// The first 8 characters as a number, for keys: 0 when empty, different for different codes of
  /// that length.
  [[nodiscard]] constexpr std::uint64_t packed() const noexcept {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < (N < 8 ? N : 8); ++i) {
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
/// names; cut at 16 digits. Takes folded text: ä, ö, ü as a, o, u or ae, oe, ue are all vowels and
/// give one code; ß as ss.
[[nodiscard]] PhoneticCode<16> cologne(std::string_view word) noexcept;

/// NYSIIS (R. L. Taft, "Name Search Techniques", New York State Identification and Intelligence
/// System, 1970). Cut at `max_length` (1 to 16); the first publication cuts at 6.
[[nodiscard]] PhoneticCode<16> nysiis(std::string_view word, int max_length = 16) noexcept;

/// Match Rating codex (G. B. Moore et al., "Accessing Individual Records from Personal Data Files
/// Using Nonunique Identifiers", NBS Special Publication 500-2, 1977): no vowels but a first one,
/// no second letter of a double one, then the first three and the last three letters. Double are
/// letters that stand side by side in the word, not those that come together without its vowels.
[[nodiscard]] PhoneticCode<6> match_rating(std::string_view word) noexcept;

/// What the Match Rating comparison says.
enum class MatchRating : std::uint8_t {
  kNotCompared,  ///< a code is empty, or their lengths differ by three and more
  kDifferent,
  kAlike,
};

/// Compares two Match Rating codes by the rules of the same publication; symmetric.
[[nodiscard]] MatchRating compare_match_rating(const PhoneticCode<6>& a,
                                               const PhoneticCode<6>& b) noexcept;

}  // namespace gigo::text
