// SPDX-License-Identifier: Apache-2.0
/// \file
/// A cell meant for an organisation that holds a person.
#pragma once

#include <string_view>

namespace gigo::normalize {

/// True when a cleaned cell is nothing but two or three words that read as a person's name: it
/// begins with a title or a known given name ("Dr Ann Tarn", "John Q. Tarn", or "Tarn, John"), and
/// no word is one that firms have. Firms named like a person (of founders and fashion houses) read
/// so too: a remark, never a verdict. One look-up for most cells.
[[nodiscard]] bool looks_like_person(std::string_view text);

}  // namespace gigo::normalize
