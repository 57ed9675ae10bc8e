// SPDX-License-Identifier: Apache-2.0
/// \file
/// After `gigo clean`: what a person does with the results.
#pragma once

#include <string>
#include <vector>

#include "cli/input_flags.hpp"
#include "report/facts.hpp"

namespace gigo::cli {

/// What the user wrote behind `gigo clean`.
struct CleanFlags {
  InputFlags input;
  std::string out;
  bool force = false;
  std::vector<std::string> decisions;
};

/// Which files to open in which order, and the command that gives the answers back.
[[nodiscard]] std::string next_steps(const CleanFlags& flags, const report::RunFacts& facts);

}  // namespace gigo::cli
