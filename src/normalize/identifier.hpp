// SPDX-License-Identifier: Apache-2.0
/// \file
/// Cells with official identifiers: recognised by their column's kind, or by themselves when
/// unmistakable, and compared without case and separators.
#pragma once

#include <string>
#include <string_view>

#include "gigo/identifier.hpp"
#include "normalize/batch.hpp"

namespace gigo::normalize {

/// Reads one cell of at most kLongestCell bytes into `id`, which is overwritten.
void read_identifier(std::string_view raw, const IdentifierOptions& options, IdentifierValue& id);

/// The same for a batch. `kind` is what the column says of its numbers.
[[nodiscard]] MakeCellReader identifier_reader(const std::string& kind = {});

}  // namespace gigo::normalize
