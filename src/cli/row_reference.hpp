// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which rows a word of the command line means.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/load.hpp"
#include "gigo/engine.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// What a ROW names.
struct RowReference {
  std::vector<RowId> rows;  ///< one row, or those of a group; ascending
  std::string group_id;     ///< of a group; empty for one row
};

/// Reads a ROW: a row number as a spreadsheet shows it ("12"; of several inputs "FILE:12"), a row
/// key ("K…"), a person or merge id ("P…", "M…"), a record id ("id=C-17", or as it is when nothing
/// else is written so). `which` is what errors call it: "the first ROW". Errors: kUsage; they never
/// quote the word, which may be a value.
[[nodiscard]] Result<RowReference> find_rows(std::string_view word, std::string_view which,
                                             const LoadedInputs& loaded, const Run& run);

}  // namespace gigo::cli
