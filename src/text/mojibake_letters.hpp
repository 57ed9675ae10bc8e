// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which letters and signs names have, as far as broken text must know it (mojibake_evidence.hpp).
#pragma once

#include <string_view>

namespace gigo::text {

/// True when the character is one of the set.
[[nodiscard]] constexpr bool is_one_of(std::u32string_view set, char32_t c) noexcept {
  return set.find(c) != std::u32string_view::npos;
}

/// True for signs that people write directly behind a word.
[[nodiscard]] bool may_follow_word(char32_t c) noexcept;

/// True for signs that, behind a Ã, are believed to be half of a letter at the end of a word in
/// capitals too: NICCOLÃ’, MALMÃ–, ANDRÃ‰.
[[nodiscard]] bool follows_a_tilde_rarely(char32_t c) noexcept;

/// True for quotation marks and dashes that stand beside letters.
[[nodiscard]] bool is_typographic(char32_t c) noexcept;

/// True when these capitals and a Ã are a Portuguese word or a Vietnamese syllable: IRM, NG.
[[nodiscard]] bool ends_in_a_tilde(std::u32string_view before) noexcept;

/// True for what could be a Portuguese word in capitals: LINHO, but neither FFLER nor LKER.
[[nodiscard]] bool could_be_portuguese(std::u32string_view word) noexcept;

/// True for Latin letters that names are spelt with.
[[nodiscard]] bool is_name_latin(char32_t c) noexcept;

/// True for those of them that many names have.
[[nodiscard]] bool is_frequent_latin(char32_t c) noexcept;

/// True for letters of any script that many names have.
[[nodiscard]] bool is_usual(char32_t c) noexcept;

/// True for signs that stand in names and addresses.
[[nodiscard]] bool is_usual_sign(char32_t c) noexcept;

}  // namespace gigo::text
