// SPDX-License-Identifier: Apache-2.0
/// \file
/// Disjoint sets over dense numbers.
#pragma once

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace gigo::cluster {

/// Union by size with path halving (Tarjan & van Leeuwen 1984). Not thread-safe.
class UnionFind {
 public:
  /// `count` sets of one element each.
  explicit UnionFind(std::size_t count) : parent_(count), size_(count, 1) {
    std::iota(parent_.begin(), parent_.end(), 0U);
  }

  /// The representative of x's set. Which element that is depends on the order of joins.
  [[nodiscard]] std::uint32_t find(std::uint32_t x) noexcept {
    while (parent_[x] != x) {
      parent_[x] = parent_[parent_[x]];
      x = parent_[x];
    }
    return x;
  }

  /// Joins two sets; false when they were one already.
  bool join(std::uint32_t x, std::uint32_t y) noexcept {
    x = find(x);
    y = find(y);
    if (x == y) return false;
    if (size_[x] < size_[y]) std::swap(x, y);
    parent_[y] = x;
    size_[x] += size_[y];
    return true;
  }

 private:
  std::vector<std::uint32_t> parent_, size_;
};

}  // namespace gigo::cluster
