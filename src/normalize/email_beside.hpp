// SPDX-License-Identifier: Apache-2.0
/// \file
/// Names, labels, warnings and phones beside an address, taken away from it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "normalize/note.hpp"

namespace gigo::normalize {

/// Says that `words` stood beside the address. Labels, which have none, give way to a name, and
/// warnings (`matters`) are added to it.
void note_beside(std::vector<CellNote>& notes, std::string_view words, bool matters);

/// Takes a label or a name with a colon from the front: "E-mail:jane@x", "Jane Doe: jane@x". False
/// when there is none: "jane:doe@x" may be anything.
[[nodiscard]] bool strip_label(std::string& text, std::vector<CellNote>& notes, bool& matters);

/// Takes away what stands before or behind the only address of the text, between blanks, commas,
/// dashes and brackets. False when nothing can be told from the address for certain. `matters` is
/// set when the words must not get lost.
[[nodiscard]] bool strip_beside(std::string& text, std::vector<CellNote>& notes, bool& matters);

/// True when a domain as written is whole: two labels or more and a known ending.
[[nodiscard]] bool is_whole_domain(std::string_view written);

}  // namespace gigo::normalize
