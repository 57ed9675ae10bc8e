// SPDX-License-Identifier: Apache-2.0
/// \file
/// Signs that a cell names more than one person.
#pragma once

#include <cstddef>

#include "normalize/name_affix.hpp"
#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

/// Which of the words makes two people of the words around it: "&", "and", "und" between names,
/// "y", "et" or "e" between two titles; words.size() when there is none.
[[nodiscard]] std::size_t conjunction_of_people(const NameTokens& tokens, WordList words) noexcept;

/// True when nothing but a second title or a semicolon tells several people: "Dr. Ann Ames Dr. Bob
/// Birch", "Mr Tom Ames, Mrs Ann Birch", "Tom Ames; Ann Birch".
[[nodiscard]] bool lists_people(const NameTokens& tokens, WordList words) noexcept;

/// True for "The Berger Family": the words end in a word for a household.
[[nodiscard]] bool ends_in_household(const NameTokens& tokens, WordList words) noexcept;

}  // namespace gigo::normalize
