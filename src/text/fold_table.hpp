// SPDX-License-Identifier: Apache-2.0
/// \file
/// What fold() makes of one code point. The inside of fold.cpp; other rooms include fold.hpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gigo::text {

/// How fold() treats a code point.
enum class FoldKind : std::uint8_t {
  kText,        ///< replaced by `letters`
  kSyllable,    ///< a token of its own: `letters` with a blank on either side
  kSeparator,   ///< ends a token
  kVanish,      ///< nothing, as if it were not there
  kApostrophe,  ///< vanishes between letters, separates elsewhere
  kMark,        ///< combines with the letter before it: vanishes, but the text must be in NFC first
  kGreek,       ///< read together with its neighbours (letters[0] is the place after alpha)
  kForeign,     ///< read by ICU, together with its neighbours
};

/// What fold() makes of one code point.
struct FoldEntry {
  FoldKind kind = FoldKind::kSeparator;
  std::uint8_t size = 0;
  char letters[8] = {};

  /// The letters of a kText or kSyllable.
  [[nodiscard]] std::string_view view() const noexcept { return {letters, size}; }
};

/// The entry of any code point. Alphabets come from a table that is made on the
/// first call.
[[nodiscard]] FoldEntry fold_entry(char32_t code_point) noexcept;

/// Marks a Greek letter with dialytika, which begins a syllable of its own: letters[1] of a kGreek.
inline constexpr char kDialytika = 1;

/// Appends the reading of a run of Greek letters (places after alpha; kDialytika in the upper
/// byte), in the manner of ELOT 743 / UNGEGN: letter by letter, but ου ou, αυ av or af, ευ ev or
/// ef, γγ ng, γχ nch, and μπ b at the start of a word.
void append_greek(const std::u16string& run, std::string& out);

/// The reading of a Han character (U+3400 to U+9FFF) in Mandarin, a kSyllable; kSeparator when it
/// has none. Asks ICU once for each character and keeps the answer, as ICU takes microseconds. Any
/// thread.
[[nodiscard]] FoldEntry han_entry(char32_t character) noexcept;

/// The reading of a Hangul syllable (U+AC00 to U+D7A3), a kText: Revised Romanization letter by
/// letter, without the changes of sound between syllables.
[[nodiscard]] FoldEntry hangul_entry(char32_t syllable) noexcept;

/// The reading of a run of kForeign code points by ICU (Any-Latin); not yet folded, may hold
/// anything. Empty when ICU has no data for it. Any thread.
[[nodiscard]] std::string latin_reading(std::u32string_view run);

}  // namespace gigo::text
