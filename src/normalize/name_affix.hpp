// SPDX-License-Identifier: Apache-2.0
/// \file
/// Titles in front of a name and suffixes behind it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

/// Indexes of words of a NameTokens, in the order in which they are read.
using WordList = std::span<const std::uint8_t>;

/// How many words at the front are titles: "Prof. Dr. med.", "the Right Honourable", "State
/// Senator". All of them when there is nothing else.
[[nodiscard]] std::size_t leading_titles(const NameTokens& tokens, WordList words,
                                         std::string_view region);

/// How many words at the end are generations, degrees or orders: "Jr.", "III", "PhD MBA", "M. D.".
///
/// A word that is also a name or an initial counts only with evidence: `name_words` is how many
/// words of the name stand in front of `words` (0 when the name begins with them); `cell` is how
/// the cell is written. At least one word is left unless name_words > 0.
[[nodiscard]] std::size_t trailing_suffixes(const NameTokens& tokens, WordList words,
                                            std::size_t name_words, LetterCase cell);

/// True when a part after a comma is nothing but suffixes ("Jr.", "PhD"); `name_words` stand before
/// the comma.
[[nodiscard]] bool is_suffix_segment(const NameTokens& tokens, WordList words,
                                     std::size_t name_words, LetterCase cell);

/// Where a title of nobility begins that runs to the end of `words`: "3rd Earl of Sussex", "8th
/// Duke Grafton"; words.size() when there is none. `after_comma`: the ordinal may be missing ("Earl
/// of Sussex") or stand alone ("16th of Derby").
[[nodiscard]] std::size_t peerage_begin(const NameTokens& tokens, WordList words, bool after_comma);

/// True when the word is a title that may stand behind a name ("Smith John Mr").
[[nodiscard]] bool is_trailing_title(const NameToken& token) noexcept;

/// True when the word begins or continues a family name here: van, de la, bin; never an initial.
[[nodiscard]] bool is_particle(const NameToken& token, LetterCase cell) noexcept;

}  // namespace gigo::normalize
