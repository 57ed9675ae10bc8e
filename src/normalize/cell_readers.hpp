// SPDX-License-Identifier: Apache-2.0
/// \file
/// The normalisers of single cells in the shape that a batch wants them.
#pragma once

#include <string>
#include <string_view>

#include "gigo/field.hpp"
#include "normalize/batch.hpp"
#include "normalize/email.hpp"
#include "normalize/text_codes.hpp"

namespace gigo::normalize {

/// Cleans one cell of plain text: mojibake, blanks, invisible characters. `text` receives the clean
/// form. Placeholders are recognised, not changed.
[[nodiscard]] ValueStatus clean_text_cell(std::string_view raw, const TextCodes& codes,
                                          std::string& text, CellPack& answer);

/// Reads plain text: one value, none for a blank cell.
[[nodiscard]] MakeCellReader text_reader(const TextCodes& codes);

/// Reads emails; see email.hpp. Values are as people.csv shows them; email.freemail is no finding.
/// The readers of several columns remember domains together.
[[nodiscard]] MakeCellReader email_reader(bool reserved_values_ordinary,
                                          const AmendFacts& amend = {});

/// Reads a website: the host, lower case, without "www.".
[[nodiscard]] MakeCellReader website_reader();

/// Reads a gender: "f", "m" or the folded word.
[[nodiscard]] MakeCellReader gender_reader();

}  // namespace gigo::normalize
