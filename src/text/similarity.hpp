// SPDX-License-Identifier: Apache-2.0
/// \file
/// How alike two short strings are, in integers: symmetric, and equal on every machine.
///
/// Inputs are bytes, meant to be folded ASCII (fold.hpp): one byte is one letter. No allocation up
/// to 64 bytes (longer strings take a slower path); nothing throws but std::bad_alloc there. Time
/// is bounded for hostile cells: edit distances of what differs beyond 1024 bytes are "over the
/// limit", and Jaro similarities look at the first 1024 bytes only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/interner.hpp"

namespace gigo::text {

/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours,
/// no substring edited twice (so "ca" to "abc" is 3, not 2). Returns limit+1 as soon as it is known
/// to exceed `limit`; a negative limit is taken for 0. Bit-parallel: Hyyrö, "A bit-vector algorithm
/// for computing Levenshtein and Damerau edit distances", NJC 10 (2003).
[[nodiscard]] int osa_distance(std::string_view a, std::string_view b, int limit);

/// Levenshtein distance, with the same limit rule. Bit-parallel: Myers (1999) in Hyyrö's form
/// (2003).
[[nodiscard]] int levenshtein(std::string_view a, std::string_view b, int limit);

/// Damerau-Levenshtein distance without the restriction of osa_distance: what was swapped may be
/// edited again, so "ca" to "abc" is 2 (Lowrance and Wagner, "An Extension of the String-to-String
/// Correction Problem", JACM 22, 1975). Only for texts of up to 64 bytes each beyond their common
/// ends; longer ones are measured by osa_distance. For measuring, not for loops over pairs.
[[nodiscard]] int damerau_levenshtein(std::string_view a, std::string_view b);

/// Number of places at which two texts differ; what one has beyond the end of the other counts.
[[nodiscard]] std::size_t hamming(std::string_view a, std::string_view b) noexcept;

/// True when the optimal string alignment distance is 0 or 1; linear and faster than osa_distance.
[[nodiscard]] bool within_one_edit(std::string_view a, std::string_view b) noexcept;

/// One as a similarity: jaro() and jaro_winkler() count in units of 1/65536.
inline constexpr std::int32_t kSimilarityOne = 65536;

/// A threshold written in thousandths, rounded as the similarities are: jaro_winkler(a, b) >=
/// similarity(920) holds for every pair whose exact value is 0.92 or more.
[[nodiscard]] constexpr std::int32_t similarity(int permille) noexcept {
  return (permille * kSimilarityOne + 500) / 1000;
}

/// Jaro similarity (Jaro 1989), computed as one exact fraction and rounded to nearest. Two empty
/// strings give 0: nothing is not alike.
[[nodiscard]] std::int32_t jaro(std::string_view a, std::string_view b);

/// Jaro-Winkler similarity (Winkler 1990): Jaro plus a tenth of the missing part for each equal
/// leading byte, up to 4; only when Jaro is above 0.7, as in Winkler's strcmp95, jellyfish,
/// RapidFuzz and Splink's back ends. Exact fraction, rounded to nearest.
[[nodiscard]] std::int32_t jaro_winkler(std::string_view a, std::string_view b);

/// Number of equal leading bytes.
[[nodiscard]] std::size_t common_prefix(std::string_view a, std::string_view b) noexcept;

/// Number of equal trailing bytes.
[[nodiscard]] std::size_t common_suffix(std::string_view a, std::string_view b) noexcept;

/// Sizes of two token multisets and of what they share.
struct TokenOverlap {
  std::uint32_t common = 0;
  std::uint32_t only_a = 0;
  std::uint32_t only_b = 0;
};

/// Counts common tokens of two spans, each sorted ascending; a token that stands twice on both
/// sides counts twice.
[[nodiscard]] TokenOverlap token_overlap(std::span<const base::TermId> a,
                                         std::span<const base::TermId> b) noexcept;

}  // namespace gigo::text
