// SPDX-License-Identifier: Apache-2.0
/// \file
/// What `gigo clean` left in a folder, read back: its rows as they were, its settings, its model
/// and its groups.
#pragma once

#include <string>
#include <vector>

#include "cli/load.hpp"
#include "gigo/cluster.hpp"
#include "gigo/config.hpp"
#include "gigo/model.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// A run, as far as its folder tells.
struct PastRun {
  Config config;
  LoadedInputs loaded;  ///< without gigo's columns; labels are those of the run
  MatchModel model;
  Clustering groups;                  ///< without best_edge and review
  std::vector<PairDecision> answers;  ///< that the run honoured, ordered by a, then b
  std::string version;                ///< of the gigo that wrote it
  bool edited = false;                ///< rows.csv is not as gigo wrote it
};

/// Reads the folder. Errors: kInput when it is none of gigo's, lacks a file, or a file is not as
/// gigo wrote it (an edited rows.csv passes if its columns, rows and groups are whole);
/// kEnvironment when a file cannot be read.
[[nodiscard]] Result<PastRun> read_past_run(const std::string& dir);

/// Says whether the run is explained as it weighed: nothing, or why not in a line for the user.
/// `run` is that of the rows of `past` with its model.
[[nodiscard]] std::vector<std::string> doubts(const PastRun& past, const Run& run);

}  // namespace gigo::cli
