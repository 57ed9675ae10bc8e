// SPDX-License-Identifier: Apache-2.0
#include "cluster/stable_id.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include "base/hash.hpp"

namespace gigo::cluster {
namespace {

constexpr int kCharacters = 12;
constexpr std::uint64_t kMask = (std::uint64_t{1} << (5 * kCharacters)) - 1;

std::string encode(char letter, std::uint64_t number) {
  constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::string text(1 + kCharacters, letter);
  for (std::size_t i = kCharacters; i > 0; --i, number >>= 5) text[i] = kAlphabet[number & 31];
  return text;
}

}  // namespace

std::vector<std::string> stable_ids(char letter, std::span<const std::vector<RowId>> groups,
                                    std::span<const std::string> row_keys) {
  std::vector<std::pair<std::uint64_t, std::size_t>> order;
  order.reserve(groups.size());
  for (std::size_t g = 0; g < groups.size(); ++g) {
    std::uint64_t smallest = std::numeric_limits<std::uint64_t>::max();
    for (const RowId row : groups[g]) {
      smallest = std::min(smallest, base::hash64(row_keys[index(row)]) & kMask);
    }
    order.emplace_back(smallest, g);
  }
  // Distinct keys with one hash are next to impossible; the later one moves to the next free
  // number.
  std::sort(order.begin(), order.end());
  std::vector<std::string> ids(groups.size());
  std::uint64_t next = 0;
  for (const auto& [hash, group] : order) {
    const std::uint64_t number = std::max(hash, next);
    ids[group] = encode(letter, number);
    next = number + 1;
  }
  return ids;
}

}  // namespace gigo::cluster
