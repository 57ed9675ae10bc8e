// SPDX-License-Identifier: Apache-2.0
/// \file
/// Lines up what was predicted with what is true, record by record, and judges it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/evaluation/grouping.hpp"
#include "gigo/evaluate.hpp"
#include "gigo/result.hpp"
#include "report/evaluation.hpp"

namespace gigo::cli {

/// Prediction and truth over the same records.
struct LinedUp {
  std::vector<std::uint32_t> ids;                ///< per record: its number in RecordIds
  std::vector<std::uint32_t> predicted, truth;   ///< per record; `truth` is empty with labels
  std::vector<std::uint32_t> source;             ///< per record, or empty
  std::optional<std::vector<RecordPair>> pairs;  ///< predicted pairs as given
  std::optional<LabelledPairs> labelled;         ///< a truth that knows some pairs only
  std::uint64_t missing = 0, unknown = 0;

  /// For the functions of gigo/evaluate.hpp; not with labels.
  [[nodiscard]] Partitions partitions() const { return {predicted, truth, source}; }
};

/// The records are those of the truth if it has groups, else all that either names. Records that
/// only the prediction has are left out with `ignore_unknown`, else kInput, with
/// `predicted_path` as place.
[[nodiscard]] Result<LinedUp> line_up(const RecordIds& ids, Grouping predicted, Grouping truth,
                                      bool ignore_unknown, const std::string& predicted_path);

/// Leaves only pairs of different sources, `source_of` a number in RecordIds (0, or beyond its end:
/// without source). Returns the number of records without one.
std::uint64_t set_sources(LinedUp& lined_up, const std::vector<std::uint32_t>& source_of);

/// Computes every figure. `resamples`: of the bootstrap; absent: some when there are few true
/// pairs.
void judge(const LinedUp& lined_up, std::optional<std::uint32_t> resamples,
           report::EvaluationFacts& facts);

}  // namespace gigo::cli
