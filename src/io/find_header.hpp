// SPDX-License-Identifier: Apache-2.0
/// \file
/// The header below title lines: "Customer list 2024,," above "Name,Email,Phone".
#pragma once

#include <cstddef>
#include <string_view>

namespace gigo::io {

/// How many records stand above the header; 0 almost always. They are taken for titles only when
/// each fills fewer than half as many cells as the header has, the header's cells are nearly all
/// filled with different short texts without numbers or addresses, and a record below it holds
/// what no header does. Looks at the first records only.
[[nodiscard]] std::size_t title_records(std::string_view text, std::size_t begin, char delimiter);

/// How the cells are cut and how many records stand above the header.
struct Layout {
  char delimiter = ',';
  std::size_t title_records = 0;
};

/// Finds both together: a title line without any delimiter says nothing of the one below.
[[nodiscard]] Layout detect_layout(std::string_view text, std::size_t begin);

}  // namespace gigo::io
