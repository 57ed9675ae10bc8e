// SPDX-License-Identifier: Apache-2.0
/// \file
/// Made partitions for the tests of this folder.
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace gigo {

/// One list of numbers below `groups`; the same seed, the same list.
inline std::vector<std::uint32_t> random_groups(std::uint32_t seed, std::size_t records,
                                                std::uint32_t groups) {
  std::mt19937 random(seed);
  std::vector<std::uint32_t> group(records);
  for (std::uint32_t& g : group) g = static_cast<std::uint32_t>(random()) % groups;
  return group;
}

/// The list read in another order: entry i becomes entry order[i].
inline std::vector<std::uint32_t> reordered(const std::vector<std::uint32_t>& list,
                                            const std::vector<std::uint32_t>& order) {
  std::vector<std::uint32_t> out(list.size());
  for (std::size_t i = 0; i < list.size(); ++i) out[order[i]] = list[i];
  return out;
}

/// 0 to count-1, shuffled.
inline std::vector<std::uint32_t> random_order(std::uint32_t seed, std::size_t count) {
  std::mt19937 random(seed);
  std::vector<std::uint32_t> order(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    order[i] = i;
    std::swap(order[i], order[random() % (i + 1)]);
  }
  return order;
}

}  // namespace gigo
