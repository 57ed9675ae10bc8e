// SPDX-License-Identifier: Apache-2.0
/// \file
/// What `gigo evaluate` shows, as text and as JSON: pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gigo/evaluate.hpp"
#include "gigo/match.hpp"

namespace gigo::report {

/// One of the two files that are compared.
struct GroupingFacts {
  std::string label;         ///< file or folder name without folders
  bool is_pairs = false;     ///< pairs, else groups
  std::string id_column;     ///< header; empty for pairs
  std::string group_column;  ///< header; empty for pairs
  std::uint64_t records = 0;
};

/// A truth that knows some pairs only.
struct LabelledFacts {
  std::uint64_t same = 0, different = 0;  ///< labelled pairs
  PairCounts closed;                      ///< the predicted groups, judged by them
  std::optional<PairCounts> raw;          ///< the predicted pairs as given
  std::uint64_t ignored = 0;              ///< predicted pairs without a label
};

/// Where recall was lost in a run over the input.
struct LostFacts {
  LostRecall lost;
  std::vector<BlockingPass> passes;
  bool keys_known = true;                                   ///< LostRecall::dropped was counted
  std::uint64_t missed_explained = 0, wrong_explained = 0;  ///< pairs behind the patterns
  std::vector<LevelPattern> missed, wrong;                  ///< the most frequent patterns
};

/// Everything that one evaluation found out.
struct EvaluationFacts {
  GroupingFacts predicted, truth;
  std::optional<double> threshold;  ///< predicted pairs below it were left out
  std::uint64_t missing = 0;        ///< records of the truth that the prediction lacks
  std::uint64_t unknown = 0;        ///< records of the prediction that the truth lacks
  std::string between;              ///< column of the sources; empty: every pair counts
  std::uint64_t without_source = 0;
  std::optional<Evaluation> evaluation;  ///< absent with a labelled truth
  std::optional<PairCounts> raw;         ///< predicted pairs as given
  std::optional<QualityIntervals> intervals;
  std::optional<LabelledFacts> labelled;
  std::optional<LostFacts> lost;
};

/// For a terminal: the figures in a sentence, then in tables.
[[nodiscard]] std::string evaluation_text(const EvaluationFacts& facts);

/// The same in full; figures as numbers with 12 decimals.
[[nodiscard]] std::string evaluation_json(const EvaluationFacts& facts);

}  // namespace gigo::report
