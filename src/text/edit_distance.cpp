// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "text/letter_masks.hpp"
#include "text/similarity.hpp"

namespace gigo::text {

namespace {

// Beyond this, two strings are equal or too far apart: keeps the time bounded for hostile cells.
constexpr std::size_t kLongest = 1024;

struct Pair {
  std::string_view shorter, longer;
};

// What is left between the common ends, the shorter first: distances do not change by it, nor by
// the order.
Pair middle(std::string_view a, std::string_view b) noexcept {
  const std::size_t head = common_prefix(a, b);
  a.remove_prefix(head);
  b.remove_prefix(head);
  const std::size_t tail = common_suffix(a, b);
  a.remove_suffix(tail);
  b.remove_suffix(tail);
  return a.size() <= b.size() ? Pair{a, b} : Pair{b, a};
}

// One column of the matrix a step, as bit vectors of its vertical differences.
template <bool Swaps, class Masks>
int bit_parallel(const Masks& masks, std::size_t size, std::string_view text, int limit) noexcept {
  const std::uint64_t last = std::uint64_t{1} << (size - 1);
  std::uint64_t plus = ~std::uint64_t{0};
  std::uint64_t minus = 0;
  std::uint64_t diagonal = 0;
  std::uint64_t equal_before = 0;
  int distance = static_cast<int>(size);
  int left = static_cast<int>(text.size());
  for (const char c : text) {
    const std::uint64_t equal = masks[c];
    std::uint64_t zero = (((equal & plus) + plus) ^ plus) | equal | minus;
    if constexpr (Swaps) zero |= ((~diagonal & equal) << 1) & equal_before;
    diagonal = zero;
    std::uint64_t across_plus = minus | ~(zero | plus);
    std::uint64_t across_minus = zero & plus;
    distance += (across_plus & last) != 0 ? 1 : 0;
    distance -= (across_minus & last) != 0 ? 1 : 0;
    --left;
    if (distance - left > limit) return limit + 1;
    across_plus = across_plus << 1 | 1;
    across_minus <<= 1;
    plus = across_minus | ~(zero | across_plus);
    minus = across_plus & zero;
    equal_before = equal;
  }
  return distance;
}

// Ukkonen's band: only cells within `limit` of the diagonal can matter.
template <bool Swaps>
int banded(std::string_view a, std::string_view b, int limit) {
  const int over = limit + 1;
  const auto rows = static_cast<int>(a.size());
  const auto columns = static_cast<int>(b.size());
  const auto width = static_cast<std::size_t>(columns) + 1;
  std::vector<int> before_last(width, over);
  std::vector<int> last(width, over);
  std::vector<int> here(width, over);
  for (int j = 0; j <= std::min(columns, limit); ++j) last[static_cast<std::size_t>(j)] = j;
  for (int i = 1; i <= rows; ++i) {
    const int first = std::max(1, i - limit);
    const int end = std::min(columns, i + limit);
    std::fill(here.begin(), here.end(), over);
    if (i <= limit) here[0] = i;
    int best = here[0];
    for (int j = first; j <= end; ++j) {
      const auto x = static_cast<std::size_t>(i);
      const auto y = static_cast<std::size_t>(j);
      int value = last[y - 1] + (a[x - 1] == b[y - 1] ? 0 : 1);
      value = std::min({value, last[y] + 1, here[y - 1] + 1});
      if (Swaps && i > 1 && j > 1 && a[x - 1] == b[y - 2] && a[x - 2] == b[y - 1]) {
        value = std::min(value, before_last[y - 2] + 1);
      }
      here[y] = std::min(value, over);
      best = std::min(best, here[y]);
    }
    if (best > limit && (!Swaps || *std::min_element(last.begin(), last.end()) > limit))
      return over;
    before_last.swap(last);
    last.swap(here);
  }
  return last[static_cast<std::size_t>(columns)];
}

template <bool Swaps>
int distance(std::string_view a, std::string_view b, int limit) {
  limit = std::max(limit, 0);
  const auto [shorter, longer] = middle(a, b);
  const std::size_t difference = longer.size() - shorter.size();
  if (longer.empty()) return 0;
  if (difference > static_cast<std::size_t>(limit) || longer.size() > kLongest) return limit + 1;
  if (shorter.empty()) return static_cast<int>(longer.size());
  if (shorter.size() <= 16) {
    return bit_parallel<Swaps>(LetterMasks<1>(shorter), shorter.size(), longer, limit);
  }
  if (shorter.size() <= 64) {
    return bit_parallel<Swaps>(LetterMasks<4>(shorter), shorter.size(), longer, limit);
  }
  return banded<Swaps>(shorter, longer, std::min<int>(limit, static_cast<int>(longer.size())));
}

}  // namespace

int osa_distance(std::string_view a, std::string_view b, int limit) {
  return distance<true>(a, b, limit);
}

int levenshtein(std::string_view a, std::string_view b, int limit) {
  return distance<false>(a, b, limit);
}

int damerau_levenshtein(std::string_view a, std::string_view b) {
  constexpr std::size_t kMost = 64;
  const auto [shorter, longer] = middle(a, b);
  if (longer.size() > kMost) return osa_distance(a, b, static_cast<int>(kLongest));
  // One row and column more than usual stand for "never": row and column 0 of the matrix are 1.
  std::array<std::array<std::uint16_t, kMost + 2>, kMost + 2> cost;
  const auto never = static_cast<std::uint16_t>(shorter.size() + longer.size());
  const auto at = [&cost](std::size_t row, std::size_t column) -> std::uint16_t& {
    return cost[row][column];
  };
  for (std::size_t row = 0; row <= shorter.size(); ++row) {
    at(row + 1, 0) = never;
    at(row + 1, 1) = static_cast<std::uint16_t>(row);
  }
  for (std::size_t column = 0; column <= longer.size(); ++column) {
    at(0, column + 1) = never;
    at(1, column + 1) = static_cast<std::uint16_t>(column);
  }
  at(0, 0) = never;
  std::array<std::size_t, 256> row_of{};  // where a letter of the longer stood last in the shorter
  for (std::size_t row = 1; row <= shorter.size(); ++row) {
    std::size_t column_of = 0;  // where the letter of this row stood last in the longer
    for (std::size_t column = 1; column <= longer.size(); ++column) {
      const std::size_t swap_row = row_of[static_cast<unsigned char>(longer[column - 1])];
      const std::size_t swap_column = column_of;
      const bool equal = shorter[row - 1] == longer[column - 1];
      if (equal) column_of = column;
      const std::size_t swapped =
          at(swap_row, swap_column) + (row - swap_row - 1) + 1 + (column - swap_column - 1);
      const std::size_t best = std::min({at(row, column) + (equal ? std::size_t{0} : 1),
                                         std::size_t{at(row + 1, column)} + 1,
                                         std::size_t{at(row, column + 1)} + 1, swapped});
      at(row + 1, column + 1) = static_cast<std::uint16_t>(best);
    }
    row_of[static_cast<unsigned char>(shorter[row - 1])] = row;
  }
  return at(shorter.size() + 1, longer.size() + 1);
}

std::size_t hamming(std::string_view a, std::string_view b) noexcept {
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t different = std::max(a.size(), b.size()) - shorter;
  for (std::size_t i = 0; i < shorter; ++i) different += a[i] != b[i] ? 1 : 0;
  return different;
}

bool within_one_edit(std::string_view a, std::string_view b) noexcept {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const std::size_t head = common_prefix(a, b);
  if (head == a.size()) return true;
  const auto rest_equal = [&](std::size_t i, std::size_t k) { return a.substr(i) == b.substr(k); };
  if (a.size() != b.size()) return rest_equal(head, head + 1);
  if (rest_equal(head + 1, head + 1)) return true;
  return head + 1 < a.size() && a[head] == b[head + 1] && a[head + 1] == b[head] &&
         rest_equal(head + 2, head + 2);
}

}  // namespace gigo::text
