// SPDX-License-Identifier: Apache-2.0
/// \file
/// Cells that stand for "no value": n/a, none, -, unknown, and their like in other languages.
#pragma once

#include <string_view>

namespace gigo::normalize {

/// True when the whole cell stands for no value, in any field but a person's name (where Null and
/// Na are names): a word of src/data/placeholder_words.tsv, or nothing but punctuation. Case,
/// accents and punctuation do not count. False for an empty or blank cell, which is simply missing.
[[nodiscard]] bool is_placeholder_text(std::string_view cell);

/// True for what a spreadsheet shows in place of a result: #REF!, #N/A, #BEZUG!, Err:502.
[[nodiscard]] bool is_spreadsheet_error(std::string_view cell);

/// The same for text that text::fold_compact() gave; empty text is no placeholder here.
[[nodiscard]] bool is_placeholder_key(std::string_view compact_key);

}  // namespace gigo::normalize
