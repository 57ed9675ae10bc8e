// SPDX-License-Identifier: Apache-2.0
/// \file
/// Who goes with whom when each may have one partner only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gigo::engine {

/// What a pair is worth; a pair that is not named, or worth 0 or less, is never made.
struct WorthPair {
  std::size_t left = 0, right = 0;
  std::int64_t worth = 0;
};

/// "Has no partner."
inline constexpr std::size_t kAlone = SIZE_MAX;

/// Partners of greatest total worth: per left element its right one, or kAlone. Shortest augmenting
/// paths with potentials (Kuhn 1955; Edmonds & Karp 1972), O(n² · (n + m)). Of several best answers
/// one is given, always the same for the same order of elements.
/// Needs n * (n + m) cells of memory.
[[nodiscard]] std::vector<std::size_t> assign(std::size_t left, std::size_t right,
                                              std::span<const WorthPair> pairs);

/// Partners by worth alone, the best pair first; equal pairs in the order of the elements. For
/// groups that are too large to assign.
[[nodiscard]] std::vector<std::size_t> assign_greedily(std::size_t left, std::size_t right,
                                                       std::span<const WorthPair> pairs);

}  // namespace gigo::engine
