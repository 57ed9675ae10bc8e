// SPDX-License-Identifier: Apache-2.0
/// \file
/// Whether one round of undoing what a code page did to UTF-8 gives text that somebody meant.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace gigo::text {

/// A character after one round: as it stood, or put together from several.
struct DecodedChar {
  char32_t c = 0;
  std::array<char32_t, 4> from{};  ///< what it was made from
  std::uint8_t bytes = 0;          ///< how many of them; 0 when it stood there
  bool bad = false;                ///< not credible here
  bool certain = false;            ///< what stood there was no text
  bool doubtful = false;           ///< may be a capital with a sign behind
  bool rare = false;  ///< a letter that few names have, or a capital behind small letters

  /// True when several characters were put together.
  [[nodiscard]] bool made() const noexcept { return bytes > 0; }
  /// The first of `from`.
  [[nodiscard]] char32_t lead() const noexcept { return from[0]; }
  /// The last of `from`; only when made().
  [[nodiscard]] char32_t last() const noexcept { return from[bytes - 1U]; }
};

/// Judges every character that was made: sets bad, certain, doubtful and rare. `western` says that
/// the page was Windows-1252 or Latin-1, by far the most frequent; others are believed less.
void judge_decoded(std::span<DecodedChar> text, bool western);

}  // namespace gigo::text
