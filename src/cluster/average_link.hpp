// SPDX-License-Identifier: Apache-2.0
/// \file
/// Average-link clustering of one component, with pairs that must not and pairs that must be
/// together.
#pragma once

#include <cstdint>
#include <vector>

namespace gigo::cluster {

/// A complete symmetric matrix of probabilities (units of 2^-30) over `size` elements.
struct LinkMatrix {
  std::size_t size = 0;
  std::vector<std::uint32_t> probability;  ///< size * size
  std::vector<std::uint8_t> forbidden;     ///< size * size; 1: must not be together
  std::vector<std::uint8_t>
      together;  ///< size * size; 1: must be together, whatever the probabilities

  /// Makes an empty matrix.
  explicit LinkMatrix(std::size_t n)
      : size(n), probability(n * n, 0), forbidden(n * n, 0), together(n * n, 0) {}

  /// Sets both halves.
  void set(std::size_t i, std::size_t j, std::uint32_t p) {
    probability[i * size + j] = p;
    probability[j * size + i] = p;
  }
};

/// The group (0-based, by smallest element) of each element: greedily joins the two groups of
/// highest mean probability while that is at least `cut`. Equal means: the pair with the smaller
/// first elements wins, so the caller orders elements by content. Sokal & Michener 1958 (UPGMA).
/// O(n^3) time: for components of some hundred elements.
[[nodiscard]] std::vector<std::uint32_t> average_link(const LinkMatrix& matrix, std::uint32_t cut);

}  // namespace gigo::cluster
