// SPDX-License-Identifier: Apache-2.0
/// \file
/// Answers that somebody typed into the duplicates.csv of an earlier run.
#pragma once

#include <string>

#include "cli/decisions.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// Fails (kUsage) when the folder's duplicates.csv is not as its run.json says that gigo wrote it,
/// unless a file of --decisions has the same bytes: replacing the folder would lose the answers.
/// Passes when there is no duplicates.csv. Errors: also kInput, kEnvironment when a file cannot be
/// read.
[[nodiscard]] Status check_earlier_answers(const std::string& dir, const Decisions& decisions);

}  // namespace gigo::cli
