// SPDX-License-Identifier: Apache-2.0
/// \file
/// How the rows of a group hang together: its maximum spanning tree (Prim).
#pragma once

#include <span>
#include <vector>

#include "gigo/explain.hpp"

namespace gigo::engine {

/// The tree of the strongest links over rows, in the order in which it grew from the first row, and
/// the pair that agrees least. Rows beyond kMostExplainedRows are left out. O(n^2) scores.
struct LinkTree {
  std::vector<PairScore> links;
  PairScore weakest;
};

/// Builds it.
[[nodiscard]] LinkTree strongest_links(const Run& run, std::span<const RowId> rows);

/// The way through the tree from a to b: the links in their order, such that no other way has a
/// stronger weakest link. Empty when the tree does not have both.
[[nodiscard]] std::vector<PairScore> way(const LinkTree& tree, RowId a, RowId b);

}  // namespace gigo::engine
