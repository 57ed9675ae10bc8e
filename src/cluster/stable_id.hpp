// SPDX-License-Identifier: Apache-2.0
/// \file
/// Names of groups that survive new rows and another order of rows.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "gigo/table.hpp"

namespace gigo::cluster {

/// One id per group: the letter and 12 characters of Crockford's base 32, from the member whose row
/// key has the smallest hash. A group keeps its id while that member stays in it. Ids of one call
/// are distinct.
[[nodiscard]] std::vector<std::string> stable_ids(char letter,
                                                  std::span<const std::vector<RowId>> groups,
                                                  std::span<const std::string> row_keys);

}  // namespace gigo::cluster
