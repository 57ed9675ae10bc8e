// SPDX-License-Identifier: Apache-2.0
/// \file
/// The punctuation that cuts a name cell into words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gigo::normalize {

/// What a character does to the words around it.
enum class Mark : std::uint8_t {
  kWord,
  kBlank,
  kComma,  ///< comma or semicolon
  kAlone,  ///< a word of its own: & + /
  kOpenBracket,
  kCloseBracket,
  kDoubleQuote,  ///< opens and closes
  kSingleQuote,  ///< an apostrophe unless it opens a word
};

/// A character's mark and its length in bytes. kWord always has length 1: its other bytes are words
/// too.
struct MarkAt {
  Mark mark;
  std::size_t size;
};

/// The mark of the character at `pos` (pos < text.size()).
[[nodiscard]] MarkAt mark_at(std::string_view text, std::size_t pos) noexcept;

/// A word without the signs around it.
struct StrippedWord {
  std::string_view text;  ///< empty when there was nothing else
  bool symbols = false;   ///< signs that names have not were taken away (a colon does not count)
  bool starred = false;   ///< it stood between asterisks
};

/// Takes emoji, stars, hashes and the like from both ends of a word (text is not empty).
[[nodiscard]] StrippedWord without_symbols(std::string_view text) noexcept;

/// True when a word cannot go on at `pos`: the end, a blank, a comma, a closing bracket.
[[nodiscard]] bool ends_word(std::string_view text, std::size_t pos) noexcept;

/// Where the quote stands that closes the one before `pos`; npos when it was an apostrophe ('t
/// Hooft) or never closes.
[[nodiscard]] std::size_t closing_quote(std::string_view text, std::size_t pos, Mark kind) noexcept;

/// Where the bracket stands that closes the one before `pos`; the end of the text when there is
/// none.
[[nodiscard]] std::size_t closing_bracket(std::string_view text, std::size_t pos) noexcept;

}  // namespace gigo::normalize
