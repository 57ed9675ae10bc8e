// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which of the possible links between two sides are made, by how many partners each may have.
#pragma once

#include <cstdint>
#include <vector>

#include "gigo/link.hpp"

namespace gigo::engine {

/// What became of a candidate.
enum class LinkChoice : std::uint8_t {
  kPossible,  ///< not likely enough by itself, or not without a contradiction
  kMade,
  kTied,     ///< likely, but another one is about as good
  kTaken,    ///< likely, but the partner is another's
  kDropped,  ///< another partner is clearly better
};

/// A pair of people that may be one.
struct LinkCandidate {
  Link link;
  LinkChoice choice = LinkChoice::kPossible;
  bool contradicted = false;  ///< likely but not certain, and something says two people
};

/// Decides about every candidate. They come ordered by left, then best first, ties in the order of
/// content. Those that are answered are made whatever the cardinality and take up the people they
/// join. `likely` is the least weight of a link that is made unasked.
void choose(std::vector<LinkCandidate>& candidates, const LinkOptions& options, Weight likely);

}  // namespace gigo::engine
