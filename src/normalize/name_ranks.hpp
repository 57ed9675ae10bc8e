// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which words are given names and which are family names, and how frequent: evidence about whole
/// columns, never about one name (src/data/name_ranks.tsv says where it is from).
#pragma once

#include <cstdint>
#include <string_view>

namespace gigo::normalize {

/// How frequent a word is as a name; 1 is the most frequent.
struct NameRanks {
  /// A name whose rank is not known.
  static constexpr std::uint16_t kUnranked = 9999;

  std::uint16_t given = 0;   ///< 0: not known as a given name
  std::uint16_t family = 0;  ///< 0: not known as a family name
};

/// The ranks of one folded word (a-z). Reads the table in place: nothing is built, some 100 ns.
[[nodiscard]] NameRanks name_ranks(std::string_view folded) noexcept;

/// What a word is by itself.
enum class NameSide : std::uint8_t {
  kUnknown,  ///< nothing, or both
  kGiven,
  kFamily,
};

/// The side that a folded word is on: known on one side only, or eight times as frequent there.
/// Family names of East Asia and given names of the nickname table are known too.
[[nodiscard]] NameSide name_side(std::string_view folded) noexcept;

}  // namespace gigo::normalize
