// SPDX-License-Identifier: Apache-2.0
/// \file
/// Where the family name begins in a name without a comma.
#pragma once

#include <cstddef>

#include "normalize/name.hpp"
#include "normalize/name_affix.hpp"
#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

/// A name of two words or more, cut in two.
struct SurnameCut {
  std::size_t at = 1;              ///< words[0 .. at) and words[at .. end)
  bool family_first = false;       ///< the first part is the family name
  bool says_family_first = false;  ///< it is also said in that order (not merely sorted so)
  bool uncertain = false;          ///< the order cannot be told; read as written
};

/// Cuts a name without titles, suffixes and commas; two words or more.
///
/// The family name is the last word, and from its first particle (van der Berg, de la Vega, bin Abu
/// Talib), the word before a conjunction (Ortega y Gasset), the second word after a middle initial
/// (Miguel A Espinal Santos), and in countries of two family names the last two words. The family
/// name comes first when the column says so, when only it is in capitals, and in "Swanson Peter A".
[[nodiscard]] SurnameCut cut_surname(const NameTokens& tokens, WordList words,
                                     const NameContext& context, LetterCase cell);

/// How many words at the front make up the given name: two for "Abdul Rahman", "María José" where
/// two family names are the rule, "La Shawn", "María del Carmen" (three); otherwise one.
/// `family_follows`: the last of `words` is the family name, so it cannot be part of the given
/// name.
[[nodiscard]] std::size_t given_unit(const NameTokens& tokens, WordList words,
                                     std::string_view region, bool family_follows);

/// How many words a name has when a particle and what it belongs to count as one.
[[nodiscard]] std::size_t surname_units(const NameTokens& tokens, WordList words, LetterCase cell);

}  // namespace gigo::normalize
