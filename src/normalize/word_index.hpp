// SPDX-License-Identifier: Apache-2.0
/// \file
/// From a word to a small number: the index of the embedded tables.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "base/hash.hpp"

namespace gigo::normalize {

/// A hash of a short word for tables in memory only: it differs between machines of other byte
/// order. No call and a dozen instructions up to sixteen bytes.
[[nodiscard]] inline std::uint64_t word_hash(std::string_view word) noexcept {
  constexpr std::size_t kHalf = 8;
  const std::size_t size = word.size();
  if (size > 2 * kHalf) return base::hash64(word);
  std::uint64_t front = 0;
  std::uint64_t back = 0;
  if (size >= kHalf) {
    std::memcpy(&front, word.data(), kHalf);
    std::memcpy(&back, word.data() + size - kHalf, kHalf);
  } else if (size >= 4) {
    std::uint32_t four = 0;
    std::memcpy(&four, word.data(), 4);
    front = four;
    std::memcpy(&four, word.data() + size - 4, 4);
    back = four;
  } else if (size > 0) {
    front = static_cast<unsigned char>(word[0]);
    back = static_cast<std::uint64_t>(static_cast<unsigned char>(word[size / 2])) << 8 |
           static_cast<unsigned char>(word[size - 1]);
  }
  // The size apart from the bytes: "ill" is not "jl".
  return base::mix64(front ^ (static_cast<std::uint64_t>(size) * 0x9FB21C651E98DF25ULL), back);
}

/// Numbers distinct words 0, 1, 2, … in the order of adding; at most 65,535 of them.
///
/// A miss, the common case, reads one 32-bit slot: a 16-bit tag of the hash beside the number.
/// Words are not copied: their bytes must outlive the index (embedded tables do). Reading from
/// several threads is safe once it is built.
class WordIndex {
 public:
  /// What find() gives for a word that is not there.
  static constexpr std::uint32_t kAbsent = 0xFFFFFFFF;

  /// `expected` is how many words will come; more only make it slower.
  explicit WordIndex(std::size_t expected) {
    std::size_t slots = 16;
    while (slots < expected * 2) slots *= 2;
    slots_.assign(slots, kAbsent);
    words_.reserve(expected);
  }

  /// The number of a word, new or not.
  std::uint32_t add(std::string_view word) {
    const std::uint64_t hash = word_hash(word);
    const std::uint32_t found = find(word, hash);
    if (found != kAbsent) return found;
    if (words_.size() * 2 >= slots_.size()) grow();
    const auto id = static_cast<std::uint32_t>(words_.size());
    words_.push_back(word);
    insert(hash, id);
    return id;
  }

  /// The number of a word, or kAbsent.
  [[nodiscard]] std::uint32_t find(std::string_view word) const noexcept {
    return find(word, word_hash(word));
  }

  /// How many words there are.
  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  /// The word of a number.
  [[nodiscard]] std::string_view word(std::uint32_t id) const noexcept { return words_[id]; }

 private:
  [[nodiscard]] std::uint32_t find(std::string_view word, std::uint64_t hash) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask; slots_[at] != kAbsent; at = (at + 1) & mask) {
      const std::uint32_t id = slots_[at] & 0xFFFF;
      if (slots_[at] >> 16 == hash >> 48 && words_[id] == word) return id;
    }
    return kAbsent;
  }
  void insert(std::uint64_t hash, std::uint32_t id) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    while (slots_[at] != kAbsent) at = (at + 1) & mask;
    slots_[at] = static_cast<std::uint32_t>(hash >> 48) << 16 | id;
  }
  void grow() {
    slots_.assign(slots_.size() * 2, kAbsent);
    for (std::uint32_t id = 0; id < words_.size(); ++id) insert(word_hash(words_[id]), id);
  }

  std::vector<std::uint32_t> slots_;
  std::vector<std::string_view> words_;
};

}  // namespace gigo::normalize
