// SPDX-License-Identifier: Apache-2.0
/// \file
/// Why two rows are held to be one person, and why not: what a finished run says about a pair and
/// about a group.
///
/// \code
/// gigo::RunOptions options;
/// options.keep_blocks = true;  // else a pair that was never compared looks like any other
/// gigo::Result<gigo::Run> run = gigo::run(inputs, config, answers, nullptr, options);
/// const gigo::PairStory story = gigo::explain_pair(*run, config, gigo::RowId{11},
/// gigo::RowId{40}); \endcode
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/engine.hpp"

namespace gigo {

/// What became of a pair.
enum class PairOutcome : std::uint8_t {
  kMerged,     ///< one merge group
  kOnePerson,  ///< one person group, not merged
  kApart,      ///< two person groups
};

/// Why it became of it. Several may hold; the most decisive stands first.
enum class PairReason : std::uint8_t {
  // together
  kEvidence,       ///< strong enough by itself
  kAnsweredSame,   ///< the user said so
  kMergesLikely,   ///< the configuration merges what is likely
  kThroughOthers,  ///< too weak by itself; joined by other rows
  // one person, not merged
  kNotCertain,        ///< the weight is likely, not certain
  kNeedsReview,       ///< something speaks against merging it unasked
  kGroupNeedsReview,  ///< something speaks against it in other rows of the two merge groups
  kGroupUnproven,     ///< nothing speaks against the pair; no certain link joined the two groups
  // apart
  kAnsweredNot,     ///< the user said so
  kKindsDiffer,     ///< a person and an organisation
  kForbidden,       ///< an authoritative identifier differs
  kNoSharedKey,     ///< never compared: no blocking key in common
  kBlockLeftOut,    ///< never compared: the blocks of their common keys were too large
  kBelowPossible,   ///< compared, and less than possible
  kOnlyPossible,    ///< possible, less than likely
  kGroupForbidden,  ///< likely, but other rows of the two groups must stay apart
  kGroupDisagrees,  ///< likely, but the rows of the two groups agree too little on average
  kAnsweredLater,   ///< the user put it off
};

/// Everything about one pair. Rows are those of the run.
struct PairStory {
  RowId a{}, b{};  ///< as they were asked for
  PairExplanation pair;
  PairDetails details;
  Band band = Band::kNone;  ///< by the weight alone
  PairOutcome outcome = PairOutcome::kApart;
  std::vector<PairReason> reasons;
  std::string first_pass;       ///< the blocking pass that proposed the pair; empty: none
  std::vector<PairScore> path;  ///< kThroughOthers: the strongest links from a to b
  PairScore obstacle;           ///< kGroup…: the pair of other rows that is in the way
  std::vector<std::string_view> obstacle_review;  ///< why that pair is not merged unasked
  std::uint32_t average = 0;       ///< kGroupDisagrees: mean probability over all pairs, 2^-30
  Weight likely = 0, certain = 0;  ///< the weights that the configuration asks for
  PairScore best_of_a, best_of_b;  ///< strongest link of each row in its person; 0 when alone
};

/// Everything about one group.
struct GroupStory {
  std::string id;                ///< "P7K2M9QX4TBC" or "M…"
  std::vector<RowId> rows;       ///< ascending
  std::vector<PairScore> links;  ///< the strongest links that hold all rows together, best first
  PairScore weakest;             ///< the pair of rows that agrees least
  std::size_t looked_at = 0;     ///< rows that were looked at: the first of a very large group
};

/// Most rows of one group that are looked at, as every pair of them is scored.
inline constexpr std::size_t kMostExplainedRows = 1000;

/// The story of two different rows. `config` must be that of the run.
[[nodiscard]] PairStory explain_pair(const Run& run, const Config& config, RowId a, RowId b);

/// The story of a group with this id.
[[nodiscard]] GroupStory explain_group(const Run& run, std::string id, std::span<const RowId> rows);

/// The strongest pair between two groups of rows; of equal ones the first.
[[nodiscard]] PairScore strongest_pair(const Run& run, std::span<const RowId> left,
                                       std::span<const RowId> right);

/// The band of a probability.
[[nodiscard]] Band band_of(const Config& config, std::uint32_t probability) noexcept;

}  // namespace gigo
