// SPDX-License-Identifier: Apache-2.0
/// \file
/// From rows to people: who can be reached, and with whom there is a relationship.
#pragma once

#include <span>

#include "gigo/assess.hpp"
#include "gigo/cluster.hpp"
#include "gigo/config.hpp"
#include "gigo/normalize.hpp"

namespace gigo::assessment {

/// What one person's rows allow.
struct Reach {
  bool email = false;  ///< a usable email that did not bounce, and no row refuses email
  bool phone = false;  ///< a usable phone, and no row refuses calls
};

/// Judges the rows of one person together: what any of them refuses is refused; rows that are
/// deleted lend no channel.
[[nodiscard]] Reach reach_of(const NormalizedTable& table, std::span<const RowId> rows);

/// Fills reachable_people and relationships of the scorecard. `clustering` may be null: then every
/// row is a person.
void count_people(const NormalizedTable& table, const Clustering* clustering,
                  std::span<const ProfileVerdict> profiles, const Config& config,
                  Scorecard& scorecard);

}  // namespace gigo::assessment
