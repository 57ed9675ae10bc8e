// SPDX-License-Identifier: Apache-2.0
/// \file
/// The shipped tables of nicknames as numbers: which lines a name stands in, and as what.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "normalize/nickname.hpp"
#include "normalize/word_index.hpp"

namespace gigo::normalize {

/// nicknames.tsv, name_variants.tsv and name_translations.tsv, read once. Lines are numbered in
/// this order, so that those of base names come first.
class NicknameTable {
 public:
  /// Reads the three tables: about a millisecond.
  NicknameTable();

  /// The lines of a name, ascending. O(1), no allocation.
  [[nodiscard]] std::span<const NameLine> lines_of(std::string_view folded) const noexcept {
    const std::uint32_t id = names_.find(folded);
    if (id == WordIndex::kAbsent) return {};
    return std::span(lines_).subspan(begin_[id], begin_[id + 1] - begin_[id]);
  }
  /// The first name of a line.
  [[nodiscard]] std::string_view base_of(std::uint16_t line) const noexcept { return bases_[line]; }
  /// How many lines there are in all.
  [[nodiscard]] std::size_t line_count() const noexcept { return bases_.size(); }
  /// From this line on a line is one of translations.
  [[nodiscard]] std::uint16_t first_translation() const noexcept { return first_translation_; }

 private:
  struct Entry {
    std::uint32_t name;
    NameLine line;
  };
  void read_nicknames(std::vector<Entry>& entries);
  void read_groups(std::string_view table, std::size_t column, std::uint8_t weight,
                   std::vector<Entry>& entries);
  void sort_by_name(const std::vector<Entry>& entries);

  WordIndex names_;
  std::vector<std::uint32_t> begin_;  // per name, into lines_ (and one more)
  std::vector<NameLine> lines_;
  std::vector<std::string_view> bases_;  // per line
  std::uint16_t first_translation_ = 0;
};

/// The one table of the process; read at the first call. Thread-safe.
[[nodiscard]] const NicknameTable& nickname_table();

}  // namespace gigo::normalize
