// SPDX-License-Identifier: Apache-2.0
/// \file
/// Names in Han, Hangul and Kana letters.
#pragma once

#include <string_view>

#include "normalize/name_tokens.hpp"
#include "text/script.hpp"

namespace gigo::normalize {

/// How a name of Han, Hangul or Kana letters reads.
struct EastAsianName {
  std::string_view family;  ///< views into the cell; both empty when the name cannot be cut
  std::string_view given;
  bool family_first = true;
  bool uncertain = false;  ///< a Chinese and a Japanese reading compete
};

/// A cell with a name in Han, Hangul or Kana, perhaps with Latin letters around it.
struct EastAsianCell {
  std::string_view name;    ///< the name without its title; empty when the cell has none
  std::string_view title;   ///< what is said behind it: 様, 先生, 님
  std::string_view beside;  ///< Latin letters before or behind it, without brackets
  bool bracketed = false;   ///< they stand in brackets
  text::Script script = text::Script::kHan;
};

/// Finds the East Asian name of a cell; `name` is empty where other letters stand on both sides of
/// it or between its words.
[[nodiscard]] EastAsianCell find_east_asian(std::string_view cell) noexcept;

/// Cuts a cell that is wholly Han, Hangul or Kana: at a blank or a middle dot, otherwise by closed
/// lists of family names (compound ones first). Kanji follow the Japanese list in region JP and for
/// four letters, otherwise the Chinese one; where both fit, the name is left whole and uncertain.
/// Katakana with a blank or middle dot is a foreign name, given first.
[[nodiscard]] EastAsianName cut_east_asian(std::string_view cell, text::Script script,
                                           std::string_view region);

/// "JP" or "CN" when the words hold a family name of Japan or China, and none of the other; else
/// empty. The same name in Latin letters tells how its Han letters are cut.
[[nodiscard]] std::string_view region_of_romanised(const NameTokens& tokens) noexcept;

}  // namespace gigo::normalize
