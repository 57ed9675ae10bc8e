// SPDX-License-Identifier: Apache-2.0
/// \file
/// The groups of several rows, why their rows are in them, and what there is to ask about them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/outputs/view.hpp"
#include "gigo/match.hpp"

namespace gigo::cli {

/// Why a row stands in its group, seen from the group's first row.
struct Reason {
  Weight weight = 0;
  std::uint32_t probability = 0;
  std::string sentence;
};

/// Everything that duplicates.csv says beyond the rows themselves.
struct Duplicates {
  std::vector<std::uint32_t>
      persons;  ///< groups of several rows; those with an open question first
  std::vector<std::size_t> begin{
      0};                       ///< per group: its first member in `reasons`; one more at the end
  std::vector<Reason> reasons;  ///< per member; the first row of a group has none
};

/// Explains every member; on all threads of the configuration.
[[nodiscard]] Duplicates find_duplicates(const RunView& view);

/// How many merge groups there are of which nobody has said whether they are the person of the
/// first one in their group: what duplicates.csv puts to the user.
[[nodiscard]] std::uint64_t count_open_questions(const Run& run);

/// What was answered about two rows: "same", "not", "later" or empty.
[[nodiscard]] std::string_view answer_word(const Run& run, RowId a, RowId b);

}  // namespace gigo::cli
