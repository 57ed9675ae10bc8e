// SPDX-License-Identifier: Apache-2.0
/// \file
/// The short way for the names that most cells hold: "Ada Example", "Ada Q. Example".
#pragma once

#include <string>
#include <string_view>

#include "normalize/name.hpp"

namespace gigo::normalize {

/// Reads a cell of two or three Latin words, each with a capital in front and known for nothing
/// but being a name, the middle one perhaps an initial; false when the cell is anything else. The
/// answer is the one that the long way would give (a test compares them), at a fraction of its
/// cost. `result` is written only on true; its memory is used again.
[[nodiscard]] bool read_plain_name(std::string_view raw, const NameContext& context,
                                   NameResult& result);

/// The same for a given and a family name of ASCII letters that are all capitals or all small
/// ("JANE TARN", "jane tarn"); `fixed` is the cell in mixed case.
[[nodiscard]] bool read_plain_case(std::string_view raw, const NameContext& context,
                                   NameResult& result, std::string& fixed);

/// The same for one such word in each of two cells.
[[nodiscard]] bool read_plain_parts(std::string_view given, std::string_view family,
                                    const NameContext& context, NameResult& result);

}  // namespace gigo::normalize
