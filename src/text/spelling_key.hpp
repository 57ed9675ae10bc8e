// SPDX-License-Identifier: Apache-2.0
/// \file
/// One key for the spellings that a name has in Latin letters under different systems of
/// romanization, and with or without diacritics: Shcherbakov, Scherbakow and Serbakov; Müller,
/// Mueller and Muller; Søren, Soeren and Soren; Sergei, Sergey and Sergej.
///
/// \code
/// text::spelling_key("shcherbakov").view() == text::spelling_key("schtscherbakow").view()
/// text::spelling_key("mueller").view()      // "muler"
/// \endcode
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gigo::text {

/// A key of up to 24 letters and digits; empty when the word has neither.
struct SpellingKey {
  std::array<char, 24> letters{};  ///< unused places are NUL
  std::uint8_t size = 0;           ///< letters in use

  /// The key as text; valid as long as the struct.
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {letters.data(), size}; }
  /// Equal keys.
  friend bool operator==(const SpellingKey&, const SpellingKey&) = default;
};

/// The key of one folded word (fold.hpp: a-z and 0-9). Sounds that the systems for Cyrillic (BGN,
/// ISO 9, the customs of English, German, French and Polish), Greek, Arabic and Chinese names write
/// differently are one letter: s for s, sh, shch, sch, z, zh, ts; k for k, c, ch, kh, q; v for v,
/// w, f, ph; i for i, y, j. Double letters and the e of ae, oe, ue count once. Lossy: for
/// comparison and for blocking, beside other evidence. No allocation; linear.
[[nodiscard]] SpellingKey spelling_key(std::string_view folded) noexcept;

/// The consonants of one folded word, which is all that Arabic and Hebrew spell: one key for
/// Mohammed, Muhammad and محمد, for Pavel and بافل. As spelling_key(), but vowels, y, and the h
/// and w inside a word are gone (a first vowel is a), and p is b.
[[nodiscard]] SpellingKey consonant_key(std::string_view folded) noexcept;

}  // namespace gigo::text
