// SPDX-License-Identifier: Apache-2.0
#include "text/similarity.hpp"

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

#include "text/letter_masks.hpp"

namespace gigo::text {

namespace {

// Longer strings are compared by their beginning: keeps time and the integers below bounded.
constexpr std::size_t kLongest = 1024;
constexpr std::size_t kLongestPrefix = 4;

struct JaroCounts {
  std::uint64_t matches = 0;
  std::uint64_t out_of_order = 0;  // matched letters that meet another letter in the other's order
};

constexpr std::uint64_t low_bits(std::size_t count) noexcept {
  return count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
}

// Matching takes the first free equal letter in the window. Letter by letter that pairs off two
// sorted lists of places, so it gives the same pairs from either side: the result is symmetric.
template <class Masks>
JaroCounts count_short(std::string_view a, std::string_view b, std::size_t window) noexcept {
  const Masks places(b);
  std::uint64_t taken_a = 0;
  std::uint64_t taken_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::uint64_t near = low_bits(i + window + 1) & ~low_bits(i > window ? i - window : 0);
    const std::uint64_t free = places[a[i]] & near & ~taken_b;
    taken_b |= free & (0 - free);
    taken_a |= std::uint64_t{free != 0} << i;
  }
  JaroCounts counts;
  counts.matches = static_cast<std::uint64_t>(std::popcount(taken_a));
  for (; taken_a != 0; taken_a &= taken_a - 1, taken_b &= taken_b - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(taken_a));
    const auto k = static_cast<std::size_t>(std::countr_zero(taken_b));
    counts.out_of_order += a[i] != b[k] ? 1 : 0;
  }
  return counts;
}

JaroCounts count_long(std::string_view a, std::string_view b, std::size_t window) {
  std::vector<bool> taken_a(a.size());
  std::vector<bool> taken_b(b.size());
  JaroCounts counts;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::size_t end = std::min(b.size(), i + window + 1);
    for (std::size_t k = i > window ? i - window : 0; k < end; ++k) {
      if (taken_b[k] || a[i] != b[k]) continue;
      taken_a[i] = taken_b[k] = true;
      ++counts.matches;
      break;
    }
  }
  std::size_t k = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!taken_a[i]) continue;
    while (!taken_b[k]) ++k;
    counts.out_of_order += a[i] != b[k] ? 1 : 0;
    ++k;
  }
  return counts;
}

// A similarity as a fraction of integers; at most 2^34 in either part.
struct Fraction {
  std::uint64_t part = 0;
  std::uint64_t whole = 1;
};

Fraction jaro_fraction(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return {};
  const std::size_t longer = std::max(a.size(), b.size());
  const std::size_t window = longer < 4 ? 0 : longer / 2 - 1;
  const JaroCounts counts = longer <= 16   ? count_short<LetterMasks<1>>(a, b, window)
                            : longer <= 64 ? count_short<LetterMasks<4>>(a, b, window)
                                           : count_long(a, b, window);
  const std::uint64_t m = counts.matches;
  if (m == 0) return {};
  const std::uint64_t in_order = m - counts.out_of_order / 2;
  // (m/|a| + m/|b| + in_order/m) / 3 over one denominator.
  return {m * m * (a.size() + b.size()) + in_order * a.size() * b.size(),
          3 * m * a.size() * b.size()};
}

std::int32_t to_units(const Fraction& value) noexcept {
  return static_cast<std::int32_t>((value.part * kSimilarityOne + value.whole / 2) / value.whole);
}

}  // namespace

std::int32_t jaro(std::string_view a, std::string_view b) {
  return to_units(jaro_fraction(a.substr(0, kLongest), b.substr(0, kLongest)));
}

std::int32_t jaro_winkler(std::string_view a, std::string_view b) {
  const Fraction jaro = jaro_fraction(a.substr(0, kLongest), b.substr(0, kLongest));
  if (jaro.part * 10 <= jaro.whole * 7) return to_units(jaro);
  const std::uint64_t prefix = std::min(common_prefix(a, b), kLongestPrefix);
  return to_units({jaro.part * 10 + prefix * (jaro.whole - jaro.part), jaro.whole * 10});
}

std::size_t common_prefix(std::string_view a, std::string_view b) noexcept {
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t i = 0;
  while (i < shorter && a[i] == b[i]) ++i;
  return i;
}

std::size_t common_suffix(std::string_view a, std::string_view b) noexcept {
  const std::size_t shorter = std::min(a.size(), b.size());
  std::size_t i = 0;
  while (i < shorter && a[a.size() - 1 - i] == b[b.size() - 1 - i]) ++i;
  return i;
}

TokenOverlap token_overlap(std::span<const base::TermId> a,
                           std::span<const base::TermId> b) noexcept {
  TokenOverlap overlap;
  std::size_t i = 0;
  std::size_t k = 0;
  while (i < a.size() && k < b.size()) {
    if (a[i] == b[k]) {
      ++overlap.common;
      ++i;
      ++k;
    } else if (a[i] < b[k]) {
      ++i;
    } else {
      ++k;
    }
  }
  overlap.only_a = static_cast<std::uint32_t>(a.size()) - overlap.common;
  overlap.only_b = static_cast<std::uint32_t>(b.size()) - overlap.common;
  return overlap;
}

}  // namespace gigo::text
