// SPDX-License-Identifier: Apache-2.0
/// \file
/// The pipeline: tables and their mappings in, everything gigo knows about them out.
///
/// \code
/// gigo::Mapping mapping = *gigo::map_columns(table, {});
/// gigo::RunInput input{"customers.csv", &table, &mapping, {}};
/// gigo::Result<gigo::Run> run = gigo::run({&input, 1}, config, {}, nullptr);
/// if (run) fmt::print("{} people\n", run->assessment.scorecard.people);
/// \endcode
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/assess.hpp"
#include "gigo/cluster.hpp"
#include "gigo/config.hpp"
#include "gigo/match.hpp"
#include "gigo/merge.hpp"
#include "gigo/normalize.hpp"
#include "gigo/result.hpp"

namespace gigo {

/// Something the reader of a file noticed about one cell, before any field was known.
struct ReadProblem {
  std::uint32_t row = 0;             ///< data row of the file, from 0
  std::uint16_t column = kNoColumn;
  Code code{};
};

/// One file of a run. Nothing is owned; everything must outlive the Run.
struct RunInput {
  std::string label;                  ///< file name without folder, for reports
  const Table* table = nullptr;
  const Mapping* mapping = nullptr;
  std::vector<ReadProblem> problems;  ///< become findings
};

/// An answer from the decision column, naming rows by their row key (Run::row_keys).
struct DecisionAnswer {
  std::string row_key;
  std::string first_key;  ///< the first row of the group it was asked about
  Decision decision = Decision::kLater;
};

/// Receives progress on the caller's thread; return false to cancel.
class Progress {
 public:
  virtual ~Progress() = default;
  /// `stage` as in "normalise"; `done` of `total` units (rows or pairs).
  virtual bool update(std::string_view stage, std::uint64_t done, std::uint64_t total) = 0;
};

/// Scores and explains any pair of a finished run; see Run::explainer.
class PairExplainer {
 public:
  virtual ~PairExplainer() = default;
  /// The full waterfall of one pair. Thread-safe.
  [[nodiscard]] virtual PairExplanation explain(RowId a, RowId b) const = 0;
};

/// Everything gigo found out. Plain data, owned.
struct Run {
  NormalizedTable table;
  MatchReport match;
  Clustering clustering;
  Assessment assessment;
  MergePlan plan;
  std::vector<std::string> row_keys;            ///< per row: names its content, "K7K2M9QX4TBC"; equal rows get "-2", "-3"
  std::vector<DecisionAnswer> lost_decisions;   ///< answers whose rows were not found again
  std::vector<PairDecision> decisions;          ///< the answers that were honoured
  std::unique_ptr<PairExplainer> explainer;
  std::string model_id;                         ///< name and digest of the matching model
};

/// Runs normalise → match → cluster → assess → merge. Same answer for any number of threads and any order of rows
/// (row numbers aside). Errors: kEnvironment when the memory limit would be passed, kInterrupted when progress said so.
[[nodiscard]] Result<Run> run(std::span<const RunInput> inputs, const Config& config,
                              std::span<const DecisionAnswer> decisions, Progress* progress);

/// A name for each row's content, the same wherever the row stands: the record id where one is mapped and unique, else all cells.
[[nodiscard]] std::vector<std::string> row_keys(std::span<const RunInput> inputs);

}  // namespace gigo
