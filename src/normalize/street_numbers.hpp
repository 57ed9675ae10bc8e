// SPDX-License-Identifier: Apache-2.0
/// \file
/// Numbers as streets have them: in words, in Roman digits, as ordinals.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace gigo::normalize {

/// A number at the front of some words.
struct SpelledNumber {
  std::size_t words = 0;  ///< how many words it takes; 0: there is none
  int value = 0;          ///< 1 to 9999
};

/// Reads a number in words (English, French, Spanish, Italian, Portuguese) of folded words: "ninety
/// sixth", "quatre vingt douze", "nineteen oh one" (as years are spoken), "twenty one".
[[nodiscard]] SpelledNumber read_spelled_number(std::span<const std::string_view> folded) noexcept;

/// The value of a Roman numeral of two letters or more out of i, v and x; 0 for other words.
[[nodiscard]] int roman_value(std::string_view folded) noexcept;

/// The digits of "96th", "1st", "2eme"; empty for other words.
[[nodiscard]] std::string_view ordinal_digits(std::string_view folded) noexcept;

/// The number without zeros in front of another digit: "007" is "7".
[[nodiscard]] std::string_view without_zeros(std::string_view number) noexcept;

/// text::fold_into() without the signs of ordinals, which fold to a letter ("3º" is not "3o");
/// a half in digits.
void fold_number(std::string_view text, std::string& out);

/// Adds a part of a house number or a unit to the others: letters at once, digits behind a dash.
void glue_number(std::string& number, std::string_view part);

}  // namespace gigo::normalize
