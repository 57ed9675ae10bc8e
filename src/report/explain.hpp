// SPDX-License-Identifier: Apache-2.0
/// \file
/// What `gigo explain` says, in words and as JSON: pure functions of the stories that
/// gigo/explain.hpp tells. Values of people are masked unless asked for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gigo/explain.hpp"
#include "report/facts.hpp"

namespace gigo::report {

/// What the renderers are told beside the story. Nothing is owned but small strings.
struct ExplainFacts {
  std::vector<InputFacts> inputs;  ///< in the order of the run; only label and table are used
  const Run* run = nullptr;
  const Config* config = nullptr;
  std::vector<std::string> notes;  ///< what could not be known, and how the pair was chosen
  bool of_folder = false;          ///< false: lists, which have no columns of gigo yet
  bool show_values = false;        ///< false: letters and digits of values are masked
};

/// "row 12"; of several inputs "row 12 of b.csv".
[[nodiscard]] std::string row_name(const ExplainFacts& facts, RowId row);

/// The story of a pair for a terminal.
[[nodiscard]] std::string pair_text(const ExplainFacts& facts, const PairStory& story);
/// The same as JSON, weights also in units of 2^-20 bit.
[[nodiscard]] std::string pair_json(const ExplainFacts& facts, const PairStory& story);

/// The story of a group for a terminal.
[[nodiscard]] std::string group_text(const ExplainFacts& facts, const GroupStory& story);
/// The same as JSON.
[[nodiscard]] std::string group_json(const ExplainFacts& facts, const GroupStory& story);

/// Why it became of the pair what it is: a line a reason.
[[nodiscard]] std::vector<std::string> reason_lines(const ExplainFacts& facts,
                                                    const PairStory& story);
/// "evidence", "through_others", …: names of reasons that programs may rely on.
[[nodiscard]] std::string_view reason_name(PairReason reason) noexcept;

/// What a row has of one comparison, as gigo compares it; several values are joined. Empty: nothing
/// usable.
[[nodiscard]] std::string compared_value(const NormalizedTable& table, RowId row,
                                         Comparison comparison);

/// True when the row has something for the comparison that cannot be used: invalid, or a
/// placeholder.
[[nodiscard]] bool has_unusable(const NormalizedTable& table, RowId row, Comparison comparison);

/// The shape of a value without the value: letters become x or X, digits 9, the rest stays.
[[nodiscard]] std::string masked(std::string_view value);

}  // namespace gigo::report
