// SPDX-License-Identifier: Apache-2.0
/// \file
/// Words back to text.
#pragma once

#include <string>
#include <string_view>

#include "normalize/name_affix.hpp"
#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

/// How words are written.
struct WritingStyle {
  LetterCase cell = LetterCase::kMixed;  ///< kUpper and kLower are put into mixed case
  std::string_view region;
  bool leads = false;              ///< the first word begins the name
  bool capital_particles = false;  ///< Van is no particle here: "Le Van Hai"
  bool mend_given =
      false;  ///< given names in capitals beside a family name that is not: "Ames, ADA"
};

/// One word: in mixed case where the cell asks for it, without the period that ends a sentence.
/// `inside`: more of the family name follows, so that a particle is small.
[[nodiscard]] std::string write_word(const NameToken& token, const WritingStyle& style, bool leads,
                                     bool inside);

/// Words with blanks between them; with ", " where a comma stood between two suffixes.
[[nodiscard]] std::string write_words(const NameTokens& tokens, WordList words,
                                      const WritingStyle& style);

/// The cell itself with its words written in `style`; everything between them stays.
[[nodiscard]] std::string rewrite_cell(std::string_view cell, const NameTokens& tokens,
                                       const WritingStyle& style);

}  // namespace gigo::normalize
