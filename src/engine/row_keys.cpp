// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <vector>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "gigo/engine.hpp"

namespace gigo {
namespace {

// Crockford's base 32: no I, L, O, U. A leading letter keeps spreadsheets from making a number of
// it.
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kDigits = 12;
constexpr std::size_t kNoIdColumn = SIZE_MAX;

std::string spell(std::uint64_t hash) {
  std::string key = "K";
  for (int i = 0; i < kDigits; ++i) {
    key += kAlphabet[hash & 31U];
    hash >>= 5U;
  }
  return key;
}

std::size_t id_column(const RunInput& input) {
  const std::vector<std::size_t> columns = input.mapping->columns_of(Field::kId);
  return columns.empty() ? kNoIdColumn : columns.front();
}

// One seed a column: its header and, where headers repeat, which one it is; so the order of the
// columns does not matter.
std::vector<std::uint64_t> column_seeds(const Table& table) {
  std::vector<std::uint64_t> seeds(table.headers.size());
  std::vector<std::uint64_t> seen;
  for (std::size_t i = 0; i < seeds.size(); ++i) {
    const std::uint64_t name = base::hash64(base::trim(table.headers[i]));
    const auto twin = static_cast<std::uint64_t>(std::count(seen.begin(), seen.end(), name));
    seen.push_back(name);
    seeds[i] = base::mix64(name, twin);
  }
  return seeds;
}

// A sum: the same for any order of columns; empty cells do not count.
std::uint64_t content_hash(const Table& table, const std::vector<std::uint64_t>& seeds,
                           std::size_t row) {
  std::uint64_t sum = 0;
  for (std::size_t column = 0; column < seeds.size(); ++column) {
    const std::string_view cell = table.columns[column][row];
    if (!cell.empty()) sum += base::hash64(cell, seeds[column]);
  }
  return base::mix64(sum, 1);
}

}  // namespace

std::vector<std::string> row_keys(std::span<const RunInput> inputs) {
  constexpr std::uint64_t kIdSeed = 0x69645F726F770001ULL;
  constexpr std::uint64_t kMask = (std::uint64_t{1} << (5 * kDigits)) - 1;
  std::vector<std::uint64_t> ids;  // hash of the id per row, 0 without one
  for (const RunInput& input : inputs) {
    const std::size_t column = id_column(input);
    for (std::size_t row = 0; row < input.table->rows; ++row) {
      const std::string_view id = column == kNoIdColumn
                                      ? std::string_view()
                                      : base::trim(input.table->columns[column][row]);
      ids.push_back(id.empty() ? 0 : base::hash64(id, kIdSeed));
    }
  }
  std::vector<std::uint64_t> sorted = ids;
  std::sort(sorted.begin(), sorted.end());
  const auto unique = [&](std::uint64_t id) {
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), id);
    return at + 1 == sorted.end() || *(at + 1) != id;
  };

  std::vector<std::uint64_t> hashes;
  hashes.reserve(ids.size());
  for (const RunInput& input : inputs) {
    const std::vector<std::uint64_t> seeds = column_seeds(*input.table);
    for (std::size_t row = 0; row < input.table->rows; ++row) {
      const std::uint64_t id = ids[hashes.size()];
      const bool named = id != 0 && unique(id);
      hashes.push_back((named ? id : content_hash(*input.table, seeds, row)) & kMask);
    }
  }

  std::vector<std::uint32_t> order(hashes.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return hashes[a] < hashes[b]; });
  std::vector<std::string> keys(hashes.size());
  std::size_t twin = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    twin = i > 0 && hashes[order[i]] == hashes[order[i - 1]] ? twin + 1 : 1;
    keys[order[i]] = spell(hashes[order[i]]);
    if (twin > 1) keys[order[i]] += fmt::format("-{}", twin);
  }
  return keys;
}

}  // namespace gigo
