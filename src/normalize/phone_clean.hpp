// SPDX-License-Identifier: Apache-2.0
/// \file
/// What people and spreadsheets put around a phone number, taken away again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "normalize/note.hpp"

namespace gigo::normalize {

/// A cell without invisible characters, digits and signs as ASCII, line ends as ';', blanks
/// collapsed, leading ' or = of a spreadsheet removed.
[[nodiscard]] std::string clean_phone_cell(std::string_view raw);

/// What a spreadsheet did to the digits.
enum class ExcelDamage : std::uint8_t {
  kNone,
  kFloat,       ///< "2125550143.0", or a mantissa that still has every digit; repaired in place
  kScientific,  ///< "2.12555E+09": digits are lost
};

/// Recognises the two and repairs the first.
[[nodiscard]] ExcelDamage repair_excel(std::string& cell);

/// A cell with its words sorted out.
struct PhoneWords {
  std::string text;      ///< words taken away, "ext" before extensions, ';' between numbers
  bool labels = false;   ///< words that name the kind of number were removed
  bool letters = false;  ///< letters stand where digits could
};

/// Sorts the words beside a number (src/data/phone_labels.tsv): "Tel.: 020 … (home)".
[[nodiscard]] PhoneWords sort_phone_words(std::string_view cell);

/// The text without words but "ext". Digits behind a word belong to it ("after 6pm") if a whole
/// number stands before it.
[[nodiscard]] std::string without_phone_words(std::string_view text);

/// Cuts at ';', '|', ',' and '/' where both sides are long enough to be numbers, and before a '+'
/// behind a number; a single piece otherwise.
[[nodiscard]] std::vector<std::string> split_phone_cell(std::string_view text);

/// The text with 0 for the letter O and 1 for l and I. Empty unless each letter of the text is one
/// of these and stands beside a digit.
[[nodiscard]] std::string without_look_alikes(std::string_view text);

/// Number of ASCII digits.
[[nodiscard]] std::size_t count_digits(std::string_view text) noexcept;

/// The ASCII digits alone.
[[nodiscard]] std::string digits_of(std::string_view text);

}  // namespace gigo::normalize
