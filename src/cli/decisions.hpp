// SPDX-License-Identifier: Apache-2.0
/// \file
/// Reads back what people wrote into the column `decision` of duplicates.csv, also as a spreadsheet
/// saved it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "gigo/engine.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// All answers of all files of --decisions.
struct Decisions {
  /// Where an answer stands; DecisionAnswer::place is an index into `places`.
  struct Place {
    std::size_t file = 0;
    std::uint32_t row = 0;  ///< as a spreadsheet shows it
  };
  std::vector<std::string> labels;        ///< file names without folder
  std::vector<std::string> fingerprints;  ///< in the same order
  std::vector<DecisionAnswer> answers;    ///< in the order of the files and rows; later ones win
  std::vector<Place> places;
};

/// In a review.csv of gigo link, an answer in the line of A means the only candidate of its block.
/// Reads the columns row_key, first_key and decision (same, not, later in any case; empty: not
/// decided). Errors: kInput as reading any file; kUsage for a missing column or another word, and
/// for an answer in the line of A with several candidates, with the row.
[[nodiscard]] Result<Decisions> read_decisions(const std::vector<std::string>& paths);

/// Number of answers "same" or "not" that a later answer about the same two rows contradicts.
[[nodiscard]] std::size_t count_taken_back(const Decisions& decisions);

/// "2 decisions could not be found again: decisions.csv rows 4, 9"; empty when all were found.
[[nodiscard]] std::string lost_text(const Decisions& decisions,
                                    const std::vector<DecisionAnswer>& lost);

}  // namespace gigo::cli
