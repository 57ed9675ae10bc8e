// SPDX-License-Identifier: Apache-2.0
/// \file
/// After `gigo clean`: what a person does with the results.
#pragma once

#include <span>
#include <string>
#include <string_view>
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
  std::string pairs;  ///< file for the pairs; empty: not wanted
};

/// A name for a file of answers that none of those given has: "answers.csv", "answers-2.csv".
[[nodiscard]] std::string answers_name(const std::vector<std::string>& decisions);

/// The same command line again, with one more file of answers, into a folder beside this one.
/// `more`: flags of the command itself, as written.
[[nodiscard]] std::string command_with_answers(std::string_view command, const InputFlags& input,
                                               std::span<const std::string> more,
                                               const std::vector<std::string>& decisions,
                                               const std::string& out);

/// Which files to open in which order, and the command that gives the answers back.
[[nodiscard]] std::string next_steps(const CleanFlags& flags, const report::RunFacts& facts);

}  // namespace gigo::cli
