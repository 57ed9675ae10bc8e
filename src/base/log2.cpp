// SPDX-License-Identifier: Apache-2.0
#include "base/log2.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace gigo::base {

namespace {

__extension__ typedef unsigned __int128 Wide;

constexpr std::uint64_t kOneQ62 = std::uint64_t{1} << 62;
constexpr int kLogBits = 36;  // fraction bits of log2_q36: 16 guard bits below a weight's unit

// log2 of x >= 1 in units of 2^-36, rounded down. One bit a squaring (Knuth, TAOCP 1.2.2 exercise
// 25); the error of a squaring is halved by each later one, so that the sum stays below 2^-61.
constexpr std::int64_t log2_q36(std::uint64_t x) noexcept {
  const int exponent = 63 - std::countl_zero(x);
  std::uint64_t mantissa = x << (63 - exponent);  // Q63, in [1, 2)
  std::int64_t log = exponent;
  for (int i = 0; i < kLogBits; ++i) {
    const Wide square = Wide{mantissa} * mantissa;  // Q126, in [1, 4)
    const bool two_or_more = (square >> 127) != 0;
    mantissa = static_cast<std::uint64_t>(square >> (two_or_more ? 64 : 63));
    log = log * 2 + (two_or_more ? 1 : 0);
  }
  return log;
}

// To weight units, half away from zero, so that negating commutes with rounding.
constexpr std::int32_t to_weight(std::int64_t q36) noexcept {
  constexpr int kShift = kLogBits - kWeightShift;
  constexpr std::int64_t kHalf = std::int64_t{1} << (kShift - 1);
  return static_cast<std::int32_t>(q36 < 0 ? -((-q36 + kHalf) >> kShift)
                                           : ((q36 + kHalf) >> kShift));
}

constexpr std::uint64_t square_root(Wide n) noexcept {
  std::uint64_t root = 0;
  for (int bit = 63; bit >= 0; --bit) {
    const std::uint64_t candidate = root | (std::uint64_t{1} << bit);
    if (Wide{candidate} * candidate <= n) root = candidate;
  }
  return root;
}

// 2^(1/2), 2^(1/4), … 2^(2^-20) in Q62.
constexpr std::array<std::uint64_t, kWeightShift> kRoots = [] {
  std::array<std::uint64_t, kWeightShift> roots{};
  std::uint64_t root = 2 * kOneQ62;
  for (std::uint64_t& r : roots) {
    root = square_root(Wide{root} << 62);
    r = root;
  }
  return roots;
}();

// 2^-x in Q62 for x >= 0 in weight units; 0 beyond 62 bits.
std::uint64_t exp2_of_minus_q62(std::uint64_t x) noexcept {
  const std::uint64_t fraction = x & (kWeightOne - 1);
  std::uint64_t whole = x >> kWeightShift;
  if (whole > 62) return 0;
  if (fraction == 0) return kOneQ62 >> whole;
  ++whole;  // 2^-(whole + fraction) = 2^-(whole + 1) * 2^(1 - fraction)
  const std::uint64_t up = kWeightOne - fraction;
  std::uint64_t power = kOneQ62;
  for (int i = 0; i < kWeightShift; ++i) {
    if ((up >> (kWeightShift - 1 - i) & 1) != 0) {
      power = static_cast<std::uint64_t>(Wide{power} * kRoots[static_cast<std::size_t>(i)] >> 62);
    }
  }
  return power >> whole;
}

std::string fixed_point(std::uint64_t value, unsigned decimals) {
  std::string digits = std::to_string(value);
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  digits.insert(digits.size() - decimals, 1, '.');
  return digits;
}

}  // namespace

std::int32_t log2_ratio(std::uint64_t num, std::uint64_t den) noexcept {
  if (num == 0 || den == 0) return num == den ? 0 : num == 0 ? kWeightOfZero : -kWeightOfZero;
  return to_weight(log2_q36(num) - log2_q36(den));
}

std::int32_t log2_fixed(std::uint32_t p_q30) noexcept {
  return log2_ratio(std::min(p_q30, kProbabilityOne), kProbabilityOne);
}

std::int32_t log2_sum_exp2(std::span<const std::int32_t> weights) noexcept {
  if (weights.empty()) return kWeightOfZero;
  const std::int64_t largest = *std::max_element(weights.begin(), weights.end());
  Wide sum = 0;  // Q62; room for 2^64 terms
  for (const std::int32_t weight : weights) {
    sum += exp2_of_minus_q62(static_cast<std::uint64_t>(largest - weight));
  }
  int shift = 0;  // at least one term is 1, so the sum has 63 bits or more
  while ((sum >> (64 + shift)) != 0) ++shift;
  const std::int64_t log = log2_q36(static_cast<std::uint64_t>(sum >> shift)) +
                           (static_cast<std::int64_t>(shift - 62) * (std::int64_t{1} << kLogBits));
  return static_cast<std::int32_t>(std::min<std::int64_t>(largest + to_weight(log), INT32_MAX));
}

std::uint32_t probability(std::int64_t weight) noexcept {
  const bool negative = weight < 0;
  const auto size =
      negative ? 0 - static_cast<std::uint64_t>(weight) : static_cast<std::uint64_t>(weight);
  const std::uint64_t against = exp2_of_minus_q62(size);
  const std::uint64_t total = kOneQ62 + against;
  const auto p = static_cast<std::uint32_t>(((Wide{kOneQ62} << 30) + total / 2) / total);
  const std::uint32_t below_one = std::min(p, kProbabilityOne - 1);
  return negative ? kProbabilityOne - below_one : below_one;
}

std::int32_t logit(std::uint32_t p_q30) noexcept {
  const std::uint32_t p = std::clamp<std::uint32_t>(p_q30, 1, kProbabilityOne - 1);
  return log2_ratio(p, kProbabilityOne - p);
}

std::string format_weight(std::int64_t weight) {
  const bool negative = weight < 0;
  const Wide size =
      negative ? 0 - static_cast<std::uint64_t>(weight) : static_cast<std::uint64_t>(weight);
  const auto hundredths =
      static_cast<std::uint64_t>((size * 100 + (kWeightOne / 2)) >> kWeightShift);
  return (negative && hundredths != 0 ? "-" : "") + fixed_point(hundredths, 2);
}

std::string format_probability(std::uint32_t p_q30) {
  constexpr std::uint64_t kScale = 10000;
  std::uint64_t rounded = (std::min(p_q30, kProbabilityOne) * kScale + (kProbabilityOne / 2)) >> 30;
  if (p_q30 > 0) rounded = std::max<std::uint64_t>(rounded, 1);
  if (p_q30 < kProbabilityOne) rounded = std::min(rounded, kScale - 1);
  return fixed_point(p_q30 == 0 ? 0 : rounded, 4);
}

}  // namespace gigo::base
