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
#include "gigo/model.hpp"
#include "gigo/normalize.hpp"
#include "gigo/result.hpp"

namespace gigo {

/// Row of a problem that lies in the header of a file.
inline constexpr std::uint32_t kReadHeader = 0xFFFFFFFF;

/// Something the reader of a file noticed about one cell, before any field was known.
struct ReadProblem {
  std::uint32_t row = 0;  ///< data row of the file, from 0; kReadHeader for the header
  std::uint16_t column = kNoColumn;
  Code code{};
};

/// One file of a run. Nothing is owned; everything must outlive the Run.
struct RunInput {
  std::string label;  ///< file name without folder, for reports
  const Table* table = nullptr;
  const Mapping* mapping = nullptr;
  std::vector<ReadProblem> problems;  ///< become findings
};

/// An answer from the decision column, naming rows by their row key (Run::row_keys).
struct DecisionAnswer {
  std::string row_key;
  std::string first_key;  ///< the first row of the group it was asked about
  Decision decision = Decision::kLater;
  std::uint32_t place = 0;  ///< where the caller has it from (row of a file), for messages only
};

/// A finding about the header of one input; it belongs to no row.
struct HeaderFinding {
  std::uint16_t input = 0;
  std::uint16_t column = kNoColumn;
  Code code{};
};

/// Receives progress on the caller's thread; return false to cancel.
class Progress {
 public:
  virtual ~Progress() = default;
  /// `done` of `total` units of a stage: rows, in "match" pairs. Stages in their order: normalise,
  /// keys, prepare, model, block, learn, match, cluster, assess, merge. A stage ends at the latest
  /// when the next begins.
  virtual bool update(std::string_view stage, std::uint64_t done, std::uint64_t total) = 0;
};

/// Scores and explains any pair of a finished run; see Run::explainer.
class PairExplainer {
 public:
  virtual ~PairExplainer() = default;
  /// The full waterfall of one pair. Thread-safe.
  [[nodiscard]] virtual PairExplanation explain(RowId a, RowId b) const = 0;
  /// The weight of one pair, without its parts. Thread-safe.
  [[nodiscard]] virtual PairScore score(RowId a, RowId b) const = 0;
  /// What there is to know beyond the weight; the keys that both rows share only with
  /// RunOptions::keep_blocks. Slow beside score(). Thread-safe.
  [[nodiscard]] virtual PairDetails details(RowId a, RowId b) const = 0;
  /// The first pass of MatchReport::passes that proposed the pair; kNeverCompared when none did, or
  /// without RunOptions::keep_blocks. Thread-safe.
  [[nodiscard]] virtual std::uint16_t first_pass(RowId a, RowId b) const = 0;
  /// True when a name, the birth date, the gender or a suffix speaks against one person: such a
  /// pair is never certain, whatever its weight. Thread-safe.
  [[nodiscard]] virtual bool needs_review(RowId a, RowId b) const = 0;
  /// What in the names, birth date, gender or generation says that these are two people, in words
  /// with static storage ("the given name differs"); nothing for what is merely missing, short or
  /// mistyped. Thread-safe.
  [[nodiscard]] virtual std::vector<std::string_view> contradictions(RowId a, RowId b) const = 0;
  /// True when the rows are of different kinds or an authoritative identifier tells them apart.
  /// Thread-safe.
  [[nodiscard]] virtual bool must_not_link(RowId a, RowId b) const = 0;
};

/// What a run should keep beside its result, for those who measure and explain it.
struct RunOptions {
  /// Keep every pair of `match.possible` and better in Run::pairs.
  bool keep_pairs = false;
  /// For linking: the first `first_side` inputs are one side, the others the other. The sides are
  /// grouped apart; pairs across them are kept in Run::pairs (with or without keep_pairs) and join
  /// nobody. 0: no sides.
  std::size_t first_side = 0;
  /// Pairs whose way through blocking is wanted; see Run::watched_pass. Not owned.
  std::span<const RowPair> watched;
  /// The model of an earlier run, to weigh as it did; null: estimate one. Not owned.
  const MatchModel* model = nullptr;
  /// The groups of an earlier run of the same rows. Then nothing is scored, grouped, judged or
  /// merged: the Run has its table, its blocking, its explainer and these groups. Null: find them.
  /// Not owned.
  const Clustering* groups = nullptr;
  /// Keep what blocking filed, for PairExplainer::first_pass() and the keys of details().
  bool keep_blocks = false;
  /// Asked once for each domain of a usable email whether it takes mail; see MailHostLookup. Empty:
  /// nobody is asked.
  MailHostLookup mail_host{};
};

/// Everything gigo found out. Plain data, owned; it points into the tables of its inputs.
struct Run {
  std::unique_ptr<NormalizedTable>
      table;  ///< never null; on the heap because `explainer` points to it
  MatchReport match;
  Clustering clustering;
  Assessment assessment;
  MergePlan plan;
  std::vector<std::string>
      row_keys;  ///< per row: names its content, "K7K2M9QX4TBC"; equal rows get "-2", "-3"
  std::vector<HeaderFinding> header_findings;  ///< in the order of the inputs and columns
  std::vector<DecisionAnswer>
      lost_decisions;  ///< answers whose rows were not found again, in the order given
  std::vector<PairDecision> decisions;  ///< the answers that were honoured, ordered by a, then b
  std::unique_ptr<PairExplainer> explainer;
  std::string model_id;          ///< name and digest of the matching model
  MatchModel model;              ///< its parameters
  std::vector<PairScore> pairs;  ///< ordered by a, then b; empty unless RunOptions asked for them
  std::vector<std::uint16_t> watched_pass;  ///< per watched pair: the first pass of match.passes
                                            ///< that proposed it, or kNeverCompared
};

/// Most columns of one input, and most rows of a run.
inline constexpr std::size_t kMaxColumns = 65'000, kMaxRows = 0xFFFFFFFE;

/// Runs normalise → match → cluster → assess → merge. Same answer for any number of threads and any
/// order of rows (row numbers aside). Of several answers about one pair the last counts; an answer
/// about a row and itself is none. Errors: kInput above kMaxColumns or kMaxRows, kUsage when the
/// configuration contradicts itself, kEnvironment when the memory limit would be passed,
/// kInterrupted when progress said so, kInput when options.model names other things than this gigo
/// compares. `options` never change what is found, except first_side, model and groups.
[[nodiscard]] Result<Run> run(std::span<const RunInput> inputs, const Config& config,
                              std::span<const DecisionAnswer> decisions, Progress* progress,
                              const RunOptions& options = {});

/// A name for each row's content, the same wherever the row stands: the record id where one is
/// mapped and unique, else all cells.
[[nodiscard]] std::vector<std::string> row_keys(std::span<const RunInput> inputs);

}  // namespace gigo
