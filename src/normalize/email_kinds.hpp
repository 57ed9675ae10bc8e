// SPDX-License-Identifier: Apache-2.0
/// \file
/// Words of the mail tables with what is said of them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/word_index.hpp"

namespace gigo::normalize {

/// Words with bits. The words' bytes are those of the embedded tables.
class Kinds {
 public:
  /// `expected` is how many words will come.
  explicit Kinds(std::size_t expected) : index_(expected) { kinds_.reserve(expected); }

  /// Adds bits to a word.
  void add(std::string_view word, std::uint8_t kind) {
    const std::uint32_t id = index_.add(word);
    if (id == kinds_.size()) kinds_.push_back(0);
    kinds_[id] = static_cast<std::uint8_t>(kinds_[id] | kind);
  }
  /// Adds bits to the first column of every line of a table.
  void add_all(std::string_view bytes, std::uint8_t kind) {
    for (FactTable table(bytes); table.next();) add(table[0], kind);
  }
  /// The bits of a word; 0 when it has none.
  [[nodiscard]] std::uint8_t of(std::string_view word) const noexcept {
    const std::uint32_t id = index_.find(word);
    return id == WordIndex::kAbsent ? std::uint8_t{0} : kinds_[id];
  }

 private:
  WordIndex index_;
  std::vector<std::uint8_t> kinds_;
};

/// Adds the lines of email_words.tsv of the kinds named.
template <std::size_t kCount>
void add_words(Kinds& kinds,
               const std::array<std::pair<std::string_view, std::uint8_t>, kCount>& names) {
  for (FactTable table(data::email_words()); table.next();) {
    for (const auto& [name, kind] : names) {
      if (table[0] == name) kinds.add(table[1], kind);
    }
  }
}

}  // namespace gigo::normalize
