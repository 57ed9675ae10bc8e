// SPDX-License-Identifier: Apache-2.0
/// \file
/// Cells with official identifiers in the shape that a batch wants them.
#pragma once

#include <string>

#include "normalize/batch.hpp"

namespace gigo::normalize {

/// Reads identifiers: capitals, letters and digits only. `kind` is what the column says of them.
[[nodiscard]] MakeCellReader identifier_reader(const std::string& kind = {});

}  // namespace gigo::normalize
