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

/// Cuts at ';', '|' and ',' where both sides are long enough to be numbers, and before a '+'
/// behind a number; a single piece otherwise.
[[nodiscard]] std::vector<std::string> split_phone_cell(std::string_view text);

/// The text with 0 for the letter O and 1 for l and I, where nothing but these stand beside a
/// digit: "O20", "2l2". Empty when there is none.
[[nodiscard]] std::string without_look_alikes(std::string_view text);

/// "442,071,234,567" without its commas. Empty for all but digits in groups of three, at least
/// three groups.
[[nodiscard]] std::string without_thousands(std::string_view text);

/// True for a date with the name of a month, as spreadsheets make them: "12-Feb-34", "44207-Jan".
[[nodiscard]] bool looks_like_month(std::string_view text);

/// True for bytes of words: letters, and all that is not ASCII.
[[nodiscard]] bool is_letter_byte(char c) noexcept;

/// True for a date of the years 1900 to 2099: "12.05.1990", "1990-05-12".
[[nodiscard]] bool looks_like_date(std::string_view text) noexcept;

/// Number of ASCII digits.
[[nodiscard]] std::size_t count_digits(std::string_view text) noexcept;

/// The ASCII digits alone.
[[nodiscard]] std::string digits_of(std::string_view text);

}  // namespace gigo::normalize
