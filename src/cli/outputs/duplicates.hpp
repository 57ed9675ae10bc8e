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
  std::uint64_t open_questions =
      0;  ///< merge groups of which nobody has said whether they are the first one's person
};

/// Explains every member; on all threads of the configuration.
[[nodiscard]] Duplicates find_duplicates(const RunView& view);

/// What was answered about two rows: "same", "not", "later" or empty.
[[nodiscard]] std::string_view answer_word(const RunView& view, RowId a, RowId b);

}  // namespace gigo::cli
