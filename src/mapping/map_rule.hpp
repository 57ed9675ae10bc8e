// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which columns a rule of the user names.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "gigo/mapping.hpp"

namespace gigo::mapping {

/// The columns with this header (without case and surrounding blanks), or the one that "#3" counts,
/// from 1. A header that is really called "#3" comes first. Empty when there is none.
[[nodiscard]] std::vector<std::size_t> columns_named(const Table& table, std::string_view name);

}  // namespace gigo::mapping
