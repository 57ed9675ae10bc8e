// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which word of a whole name is given, middle, family, title, suffix, nickname or remark.
///
/// The steps: brackets and quotes; remarks; titles and suffixes of each part between commas;
/// several people; then "Family, Given" or "Given Middle Family", where particles, conjunctions,
/// initials and, by country, second surnames say where the family name begins. Language is never
/// guessed from Latin letters.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "normalize/name.hpp"
#include "normalize/name_affix.hpp"
#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

/// A name read: the words of each role, in the order in which they are said.
class NameReading {
 public:
  /// Gives a word its role, behind the words that have it already.
  void assign(NameTokens& tokens, std::size_t word, NameRole role) {
    tokens[word].role = role;
    List& list = lists_[static_cast<std::size_t>(role)];
    list.words[list.size++] = static_cast<std::uint8_t>(word);
  }
  /// The words of one role.
  [[nodiscard]] WordList words(NameRole role) const noexcept {
    const List& list = lists_[static_cast<std::size_t>(role)];
    return {list.words.data(), list.size};
  }

  /// Puts the words of a role into the order of the cell.
  void sort(NameRole role) {
    List& list = lists_[static_cast<std::size_t>(role)];
    std::sort(list.words.begin(), list.words.begin() + static_cast<std::ptrdiff_t>(list.size));
  }

  bool family_first = false;
  bool multiple_people = false;
  bool order_uncertain = false;
  bool comma = false;        ///< a comma told the family name
  bool open_suffix = false;  ///< an unknown word was taken for a suffix by its place
  bool dropped = false;      ///< a word that stands for no value was left out
  bool warning = false;      ///< a remark is to be heeded, though none of its words says so alone
  bool whole = false;        ///< several people whom nobody can part: the cell is kept whole
  LetterCase letter_case = LetterCase::kNone;  ///< how the name is written, remarks aside

 private:
  struct List {
    std::array<std::uint8_t, NameTokens::kMost> words;
    std::size_t size = 0;
  };
  std::array<List, 9> lists_;
};

/// Reads a whole name. `cell` is tokens.cell_case(). Words may be glued together, so indexes taken
/// before are void.
[[nodiscard]] NameReading read_name(NameTokens& tokens, const NameContext& context,
                                    LetterCase cell);

}  // namespace gigo::normalize
