// SPDX-License-Identifier: Apache-2.0
/// \file
/// Matching as one step: features, blocking, scoring.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "gigo/config.hpp"
#include "gigo/match.hpp"
#include "gigo/model.hpp"
#include "gigo/normalize.hpp"
#include "match/block_trace.hpp"

namespace gigo::match {

/// Scores any two rows of the table it was made from. Immutable; every function is thread-safe.
class PairScorer {
 public:
  virtual ~PairScorer() = default;
  /// Log2 odds and probability that a and b are one record's person. Symmetric.
  [[nodiscard]] virtual PairScore score(RowId a, RowId b) const = 0;
  /// The same with every part shown.
  [[nodiscard]] virtual PairExplanation explain(RowId a, RowId b) const = 0;
  /// What there is to know beyond that; `shared_keys` stays empty.
  [[nodiscard]] virtual PairDetails details(RowId, RowId) const { return {}; }
  /// True when the names, the birth date, the gender or a suffix speak against one person, or too
  /// little of a name is there to be sure: such a pair is never merged unasked, whatever its
  /// weight.
  [[nodiscard]] virtual bool needs_review(RowId a, RowId b) const = 0;
  /// What in the names, birth date, gender or generation says that these are two people, in words
  /// ("the given name differs"); nothing for what is merely missing, short or mistyped.
  [[nodiscard]] virtual std::vector<std::string_view> contradictions(RowId, RowId) const {
    return {};
  }
  /// True when the row names several people ("Peter & Susan Gale"): it is like each of them, and
  /// says nothing of whether two others are one.
  [[nodiscard]] virtual bool names_several(RowId) const { return false; }
  /// True when an authoritative identifier forbids the pair.
  [[nodiscard]] virtual bool must_not_link(RowId a, RowId b) const = 0;
};

/// What matching found.
struct MatchOutcome {
  std::vector<PairScore> edges;  ///< possible and better, ordered by a, then b
  MatchReport report;
  std::unique_ptr<PairScorer> scorer;
  MatchModel model;                         ///< without checks
  std::vector<std::uint16_t> watched_pass;  ///< per watched pair: number of the first pass that
                                            ///< proposed it, or kNeverCompared
  std::unique_ptr<BlockTrace> blocks;       ///< null unless asked for; points into `scorer`
  bool cancelled = false;                   ///< progress said so; nothing else is to be used then
  Status status = Done{};  ///< kInput when a given model does not fit; nothing else is to be used
                           ///< then
};

/// Called on the calling thread when a stage begins and as it goes on; false cancels. Stages:
/// "prepare" (features), "model", "block", "learn" (rows), "match" (pairs scored so far and in
/// all).
using MatchProgress =
    std::function<bool(std::string_view stage, std::uint64_t done, std::uint64_t total)>;

/// What matching should do otherwise. Nothing is owned.
struct MatchOptions {
  std::span<const RowPair> watched;   ///< pairs whose way through blocking is wanted
  const MatchModel* model = nullptr;  ///< of an earlier run; null: estimate one
  bool score = true;                  ///< false: no pair is scored, there are no edges
  bool keep_blocks = false;           ///< fill MatchOutcome::blocks
};

/// Blocks and scores all records. The table must outlive the outcome.
[[nodiscard]] MatchOutcome match(const NormalizedTable& table, const Config& config,
                                 const MatchProgress& progress, const MatchOptions& options = {});

}  // namespace gigo::match
