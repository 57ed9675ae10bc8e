// SPDX-License-Identifier: Apache-2.0
/// \file
/// What an earlier `gigo clean` left in its folder, as far as an evaluation needs it.
#pragma once

#include <string>
#include <vector>

#include "gigo/result.hpp"

namespace gigo::cli {

/// The rows of a run.
struct RunFolder {
  std::vector<std::string> rows;  ///< paths of rows.csv or of each rows-NAME.csv
  std::string id_column;          ///< header of the first column mapped to id; empty without one
};

/// Reads run.json of the folder. Errors: kInput when it is not there or is none of gigo's.
[[nodiscard]] Result<RunFolder> read_run_folder(const std::string& path);

}  // namespace gigo::cli
