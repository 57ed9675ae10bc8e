// SPDX-License-Identifier: Apache-2.0
#include "engine/assignment.hpp"

#include <algorithm>
#include <tuple>

namespace gigo::engine {
namespace {

// The shortest augmenting path for one row over the columns 1..m; column 0 is where it begins.
class Assigner {
 public:
  Assigner(std::size_t left, std::size_t right, std::span<const WorthPair> pairs)
      : left_(left),
        right_(right),
        columns_(right + left),  // everybody may take an empty column
        worth_(left * right, 0),
        row_potential_(left + 1, 0),
        column_potential_(columns_ + 1, 0),
        row_of_(columns_ + 1, 0) {
    for (const WorthPair& pair : pairs) {
      worth_[pair.left * right + pair.right] = std::max<std::int64_t>(pair.worth, 0);
    }
  }

  std::vector<std::size_t> run() {
    for (std::size_t row = 1; row <= left_; ++row) augment(row);
    std::vector<std::size_t> partner(left_, kAlone);
    for (std::size_t column = 1; column <= right_; ++column) {
      const std::size_t row = row_of_[column];
      if (row != 0 && cost(row, column) < 0) partner[row - 1] = column - 1;
    }
    return partner;
  }

 private:
  [[nodiscard]] std::int64_t cost(std::size_t row, std::size_t column) const {
    return column > right_ ? 0 : -worth_[(row - 1) * right_ + column - 1];
  }

  void augment(std::size_t first) {
    constexpr std::int64_t kFar = INT64_MAX / 4;
    std::vector<std::int64_t> distance(columns_ + 1, kFar);
    std::vector<std::size_t> before(columns_ + 1, 0);
    std::vector<char> done(columns_ + 1, 0);
    row_of_[0] = first;
    std::size_t column = 0;
    while (row_of_[column] != 0) {
      done[column] = 1;
      const std::size_t row = row_of_[column];
      std::size_t next = 0;
      std::int64_t step = kFar;
      for (std::size_t j = 1; j <= columns_; ++j) {
        if (done[j] != 0) continue;
        const std::int64_t reduced = cost(row, j) - row_potential_[row] - column_potential_[j];
        if (reduced < distance[j]) {
          distance[j] = reduced;
          before[j] = column;
        }
        if (distance[j] < step) {
          step = distance[j];
          next = j;
        }
      }
      for (std::size_t j = 0; j <= columns_; ++j) {
        if (done[j] != 0) {
          row_potential_[row_of_[j]] += step;
          column_potential_[j] -= step;
        } else {
          distance[j] -= step;
        }
      }
      column = next;
    }
    for (; column != 0; column = before[column]) row_of_[column] = row_of_[before[column]];
  }

  std::size_t left_, right_, columns_;
  std::vector<std::int64_t> worth_, row_potential_, column_potential_;
  std::vector<std::size_t> row_of_;  // per column the row that has it, 0: none
};

}  // namespace

std::vector<std::size_t> assign(std::size_t left, std::size_t right,
                                std::span<const WorthPair> pairs) {
  return Assigner(left, right, pairs).run();
}

std::vector<std::size_t> assign_greedily(std::size_t left, std::size_t right,
                                         std::span<const WorthPair> pairs) {
  std::vector<WorthPair> sorted(pairs.begin(), pairs.end());
  std::sort(sorted.begin(), sorted.end(), [](const WorthPair& x, const WorthPair& y) {
    return std::tuple(-x.worth, x.left, x.right) < std::tuple(-y.worth, y.left, y.right);
  });
  std::vector<std::size_t> partner(left, kAlone);
  std::vector<char> taken(right, 0);
  for (const WorthPair& pair : sorted) {
    if (pair.worth <= 0 || partner[pair.left] != kAlone || taken[pair.right] != 0) continue;
    partner[pair.left] = pair.right;
    taken[pair.right] = 1;
  }
  return partner;
}

}  // namespace gigo::engine
