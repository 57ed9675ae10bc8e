// SPDX-License-Identifier: Apache-2.0
/// \file
/// Who is one person: two nested partitions of the rows, with the evidence that joined them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "gigo/match.hpp"

namespace gigo {

/// What a user decided about two rows.
enum class Decision : std::uint8_t { kSame, kNot, kLater };

/// One answer of the user, already resolved to rows.
struct PairDecision {
  RowId a{}, b{};
  Decision decision = Decision::kLater;
};

/// The partitions. Group numbers are dense, ordered by the first row of the group.
///
/// `person` holds what gigo takes for one person (likely and better); `merge` only what it would
/// merge unasked. Every merge group lies inside one person group. Ids depend on record content,
/// never on row order.
struct Clustering {
  std::vector<std::uint32_t> person_of;     ///< per row
  std::vector<std::uint32_t> merge_of;      ///< per row
  std::vector<std::vector<RowId>> persons;  ///< members, ascending
  std::vector<std::vector<RowId>> merges;   ///< members, ascending
  std::vector<std::string> person_ids;      ///< "P7K2M9QX4T", stable across runs and row order
  std::vector<std::string> merge_ids;       ///< "M7K2M9QX4T"
  std::vector<PairScore> best_edge;  ///< per row: the best edge to another row of its person group;
                                     ///< probability 0 when alone
  std::vector<PairScore> review;  ///< possible pairs between different person groups, and the links
                                  ///< between merge groups of one person; ascending
};

}  // namespace gigo
