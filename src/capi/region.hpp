// SPDX-License-Identifier: Apache-2.0
/// \file
/// A region that a call names.
#pragma once

#include <string>
#include <string_view>

#include "gigo/gigo.h"

namespace gigo::capi {

/// Reads a region as the configuration would; an empty one leaves `out` as it is. Returns GIGO_OK,
/// or the GIGO_CONFIG_VALUE that it has put into `error`.
[[nodiscard]] gigo_status read_region(std::string_view region, std::string& out, gigo_error* error);

}  // namespace gigo::capi
