// SPDX-License-Identifier: Apache-2.0
#include "base/radix_sort.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gigo::base {

namespace {

constexpr std::size_t kDigits = 8;
constexpr std::size_t kRadix = 256;
// Below this, counting costs more than comparing.
constexpr std::size_t kSmall = 256;

constexpr std::size_t digit_of(std::uint64_t key, std::size_t digit) noexcept {
  return (key >> (8 * digit)) & (kRadix - 1);
}

}  // namespace

void radix_sort(std::vector<KeyRow>& rows, std::vector<KeyRow>& scratch) {
  if (rows.size() < kSmall) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const KeyRow& a, const KeyRow& b) { return a.key < b.key; });
    return;
  }
  std::array<std::array<std::size_t, kRadix>, kDigits> counts{};
  for (const KeyRow& row : rows) {
    for (std::size_t digit = 0; digit < kDigits; ++digit) {
      ++counts[digit][digit_of(row.key, digit)];
    }
  }
  scratch.resize(rows.size());
  for (std::size_t digit = 0; digit < kDigits; ++digit) {
    std::array<std::size_t, kRadix>& count = counts[digit];
    if (count[digit_of(rows.front().key, digit)] == rows.size()) continue;
    std::size_t begin = 0;
    for (std::size_t& c : count) {
      const std::size_t size = c;
      c = begin;
      begin += size;
    }
    for (const KeyRow& row : rows) scratch[count[digit_of(row.key, digit)]++] = row;
    rows.swap(scratch);
  }
}

void radix_sort(std::vector<KeyRow>& rows) {
  std::vector<KeyRow> scratch;
  radix_sort(rows, scratch);
}

}  // namespace gigo::base
