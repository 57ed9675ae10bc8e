// SPDX-License-Identifier: Apache-2.0
#include "base/radix_sort.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace gigo::base {
namespace {

std::vector<KeyRow> random_rows(std::size_t count, std::uint64_t key_mask) {
  std::mt19937_64 random(count + 1);
  std::vector<KeyRow> rows;
  for (std::size_t i = 0; i < count; ++i) {
    rows.push_back({random() & key_mask, static_cast<std::uint32_t>(i)});
  }
  return rows;
}

TEST(RadixSort, SortsByKeyThenRow) {
  for (const std::size_t count : {0U, 1U, 2U, 255U, 256U, 257U, 5000U}) {
    for (const std::uint64_t mask :
         {0ULL, 0xFULL, 0xFF00ULL, 0xFFFFFFFFULL, ~0ULL, 0xFFULL << 56}) {
      std::vector<KeyRow> rows = random_rows(count, mask);
      std::vector<KeyRow> expected = rows;
      std::stable_sort(expected.begin(), expected.end(),
                       [](const KeyRow& a, const KeyRow& b) { return a.key < b.key; });
      radix_sort(rows);
      EXPECT_EQ(rows, expected) << count << " rows, mask " << mask;
    }
  }
}

TEST(RadixSort, KeepsTheGivenOrderWithinAKey) {
  std::vector<KeyRow> rows;
  for (std::uint32_t i = 0; i < 1000; ++i) rows.push_back({i % 3, 1000 - i});
  radix_sort(rows);
  for (std::size_t i = 1; i < rows.size(); ++i) {
    ASSERT_TRUE(rows[i].key > rows[i - 1].key || rows[i].row < rows[i - 1].row);
  }
}

TEST(RadixSort, UsesTheScratchAgain) {
  std::vector<KeyRow> scratch;
  for (const std::size_t count : {1000U, 300U, 2000U}) {
    std::vector<KeyRow> rows = random_rows(count, ~0ULL);
    radix_sort(rows, scratch);
    EXPECT_EQ(rows.size(), count);
    EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(),
                               [](const KeyRow& a, const KeyRow& b) { return a.key < b.key; }));
  }
}

}  // namespace
}  // namespace gigo::base
