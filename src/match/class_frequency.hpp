// SPDX-License-Identifier: Apache-2.0
/// \file
/// How frequent each explanation of a pair is in this file: EM over the classes.
///
/// What a match and a relative look like is given (m table, shares of the classes); only their
/// frequencies are learned, so that the classes cannot change places. Dempster, Laird & Rubin, JRSS
/// B 39 (1977).
#pragma once

#include <array>
#include <vector>

#include "match/related.hpp"

namespace gigo::match {

/// What EM needs of one candidate pair.
struct ClassifiedPair {
  ClassWeights weight{};  ///< kMatch included
};

/// False for pairs that no explanation but chance reaches: they need not be kept for EM.
[[nodiscard]] bool worth_counting(const ClassifiedPair& pair,
                                  const std::array<Weight, kPairClassCount>& start) noexcept;

/// The frequencies (log2 odds against strangers) after EM. `pairs` are a share of 1/`scale` of the
/// candidate pairs; `records` the number of rows. Starts from `start`; pseudo-counts of 0.02
/// matches and 0.005 pairs of each other class per record keep small files sane. Integer sums: the
/// order of pairs does not matter.
[[nodiscard]] std::array<Weight, kPairClassCount> estimate_class_frequencies(
    const std::vector<ClassifiedPair>& pairs, std::uint64_t scale, std::uint64_t records,
    const std::array<Weight, kPairClassCount>& start);

}  // namespace gigo::match
