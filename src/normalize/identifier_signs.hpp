// SPDX-License-Identifier: Apache-2.0
/// \file
/// The signs of a cell with a number: what is compared, and where separators stand.
#pragma once

#include <string>
#include <string_view>

namespace gigo::normalize {

/// Letters and digits in capitals, every run of anything else between them one hyphen. Latin
/// letters and the digits of all scripts are folded to ASCII; letters of other scripts stay.
/// `clean` is valid UTF-8.
[[nodiscard]] std::string identifier_signs(std::string_view clean);

/// The key of a number that is of no public kind, from identifier_signs(). A hyphen stays where
/// only it tells two numbers apart: between two letters, and between two digits unless it parts
/// groups of one size, three digits or more (0123-4567), which is how people write a long number.
/// Of a UUID none stays. Idempotent.
[[nodiscard]] std::string own_number_key(std::string_view signs);

/// A whole number as a spreadsheet may have written it: "42.0", "42.00" and "1,042" are "42", "42"
/// and "1042". Anything else is given back as it is; `buffer` holds what had to be written anew.
[[nodiscard]] std::string_view whole_number(std::string_view cell, std::string& buffer);

/// True for three numbers that read as a day: 12/03/2024, 2024-03-12.
[[nodiscard]] bool is_written_day(std::string_view cell) noexcept;

}  // namespace gigo::normalize
