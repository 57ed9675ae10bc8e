// SPDX-License-Identifier: Apache-2.0
/// \file
/// Answers that somebody typed into the files of an earlier run.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/decisions.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// Fails (kUsage) when one of the folder's `files` (those with a column decision) is not as its
/// run.json says that gigo wrote it, unless a file of --decisions has the same bytes: replacing the
/// folder would lose the answers. Passes what is not there. Errors: also kInput, kEnvironment when
/// a file cannot be read.
[[nodiscard]] Status check_earlier_answers(const std::string& dir,
                                           std::span<const std::string_view> files,
                                           const Decisions& decisions);

}  // namespace gigo::cli
