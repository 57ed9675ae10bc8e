// SPDX-License-Identifier: Apache-2.0
/// \file
/// From scored pairs to people: components, conflict-aware splitting by average link, stable ids.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "gigo/cluster.hpp"
#include "gigo/config.hpp"
#include "match/match.hpp"

namespace gigo::cluster {

/// Groups `rows` records. `edges` are possible and better, ordered by a, then b; `row_keys` name
/// the content of each row and break all ties; `decisions` override the scores: same joins, not
/// separates (also through third records).
[[nodiscard]] Clustering cluster(std::size_t rows, std::span<const PairScore> edges,
                                 const match::PairScorer& scorer,
                                 std::span<const PairDecision> decisions,
                                 std::span<const std::string> row_keys, const Config& config);

}  // namespace gigo::cluster
