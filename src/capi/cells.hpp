// SPDX-License-Identifier: Apache-2.0
/// \file
/// Profiles as callers give them.
#pragma once

#include <cstdint>
#include <vector>

#include "gigo/gigo.h"
#include "gigo/profile.hpp"

namespace gigo::capi {

/// Reads cells into `out`, which points into them. Returns GIGO_OK, or the failure it has put into
/// `error`; `row` is what the error names besides the cell, -1 for nothing.
[[nodiscard]] gigo_status read_cells(const gigo_cell* cells, std::size_t count, std::int64_t row,
                                     std::vector<ProfileCell>& out, gigo_error* error);

}  // namespace gigo::capi
