// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which columns of a file say who belongs to whom.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "cli/evaluation/grouping.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// The columns by number.
struct GroupingColumns {
  bool is_pairs = false;
  std::size_t first = 0;   ///< the record, or the first of a pair
  std::size_t second = 0;  ///< the group, or the second of a pair
  std::optional<std::size_t> source, label, score;
};

/// Chooses them: by the wish, else by names that are usual for records, groups and pairs, in any
/// case. Errors: kUsage, with `path` or the flag as place.
[[nodiscard]] Result<GroupingColumns> choose_columns(std::span<const std::string> headers,
                                                     const GroupingWish& wish,
                                                     const std::string& path);

}  // namespace gigo::cli
