// SPDX-License-Identifier: Apache-2.0
#include "cluster/average_link.hpp"

#include <numeric>

namespace gigo::cluster {
namespace {

__extension__ typedef unsigned __int128 Wide;

struct State {
  std::size_t n;
  std::vector<std::uint64_t>
      sum;  // of probabilities between two groups, by their smallest elements
  std::vector<std::uint8_t> barred;
  std::vector<std::uint32_t>
      members;  // of the group whose smallest element this is; 0: not a group
  std::vector<std::uint32_t> group;

  void join(std::size_t i, std::size_t j) {  // i < j
    for (std::size_t k = 0; k < n; ++k) {
      if (members[k] == 0 || k == i || k == j) continue;
      sum[i * n + k] += sum[j * n + k];
      sum[k * n + i] = sum[i * n + k];
      barred[i * n + k] |= barred[j * n + k];
      barred[k * n + i] = barred[i * n + k];
    }
    members[i] += members[j];
    members[j] = 0;
    for (std::uint32_t& g : group) {
      if (g == j) g = static_cast<std::uint32_t>(i);
    }
  }
};

}  // namespace

std::vector<std::uint32_t> average_link(const LinkMatrix& matrix, std::uint32_t cut) {
  const std::size_t n = matrix.size;
  State state{n,
              {matrix.probability.begin(), matrix.probability.end()},
              matrix.forbidden,
              std::vector<std::uint32_t>(n, 1),
              std::vector<std::uint32_t>(n)};
  std::iota(state.group.begin(), state.group.end(), 0U);

  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = i + 1; j < n; ++j) {
      if (matrix.together[i * n + j] == 0 || state.group[i] == state.group[j]) continue;
      const std::size_t x = state.group[i];
      const std::size_t y = state.group[j];
      state.join(x < y ? x : y, x < y ? y : x);
    }
  }

  while (true) {
    std::size_t best_i = n;
    std::size_t best_j = n;
    std::uint64_t best_sum = 0;
    std::uint64_t best_pairs = 1;
    for (std::size_t i = 0; i < n; ++i) {
      if (state.members[i] == 0) continue;
      for (std::size_t j = i + 1; j < n; ++j) {
        if (state.members[j] == 0 || state.barred[i * n + j] != 0) continue;
        const std::uint64_t pairs = std::uint64_t{state.members[i]} * state.members[j];
        const std::uint64_t sum = state.sum[i * n + j];
        if (sum < cut * pairs) continue;
        // sum / pairs > best_sum / best_pairs, without division.
        if (best_i == n || Wide{sum} * best_pairs > Wide{best_sum} * pairs) {
          best_i = i;
          best_j = j;
          best_sum = sum;
          best_pairs = pairs;
        }
      }
    }
    if (best_i == n) return state.group;
    state.join(best_i, best_j);
  }
}

}  // namespace gigo::cluster
