// SPDX-License-Identifier: Apache-2.0
/// \file
/// Mixed case for names that somebody wrote in capitals or in small letters.
#pragma once

#include <string>
#include <string_view>

#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

/// One word of a cell whose words are all capitals or all small (`cell`), as it should be written.
///
/// Mc always and Mac by a closed list take a second capital, so do the parts of hyphenated names
/// and what follows O' and D'; particles inside a name are small (`leads`: the word begins the
/// whole name, so it is not inside); roman numerals, degrees and titles are written as their tables
/// say; initials stay capitals. With `region` IT particles take capitals, as Italians write them.
/// \code
/// "MCDONALD" -> "McDonald"   "o'brien-mcdonald" -> "O'Brien-McDonald"   "MACHADO" -> "Machado"
/// "phd" -> "PhD" \endcode
[[nodiscard]] std::string mixed_case(const NameToken& token, bool leads, LetterCase cell,
                                     std::string_view region);

}  // namespace gigo::normalize
