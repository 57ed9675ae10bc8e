// SPDX-License-Identifier: Apache-2.0
/// \file
/// The normal form of a table's only cell, whatever its field.
#pragma once

#include "gigo/normalize.hpp"
#include "gigo/profile.hpp"

namespace gigo::engine {

/// What a table of one row and one column says of its cell. `raw` is the cell.
[[nodiscard]] NormalizedValue only_value(const NormalizedTable& table, Field field,
                                         std::string_view raw);

}  // namespace gigo::engine
