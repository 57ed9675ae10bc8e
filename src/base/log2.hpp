// SPDX-License-Identifier: Apache-2.0
/// \file
/// Logarithms, odds and probabilities on integers, equal on every machine.
///
/// libm's log and exp differ between CPUs with and without fused multiply-add, so nothing that
/// reaches output may use them. A *weight* is a binary logarithm in units of 2^-20 bit; a *q30* is
/// a probability in units of 2^-30. All functions are pure, never throw and may be called from any
/// thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace gigo::base {

/// A weight counts in units of 2^-kWeightShift bit.
inline constexpr int kWeightShift = 20;
/// The weight of one bit.
inline constexpr std::int32_t kWeightOne = std::int32_t{1} << kWeightShift;
/// Stands for the logarithm of nothing: -128 bits, below that of any ratio of 64-bit numbers (> -64
/// bits), and small enough that a few of them can be summed without overflow.
inline constexpr std::int32_t kWeightOfZero = -128 * kWeightOne;
/// Probability 1 as q30.
inline constexpr std::uint32_t kProbabilityOne = std::uint32_t{1} << 30;

/// log2(num / den), within one unit. log2_ratio(0, n) is kWeightOfZero, log2_ratio(n, 0) its
/// negative, log2_ratio(0, 0) is 0. log2_ratio(a, b) == -log2_ratio(b, a).
[[nodiscard]] std::int32_t log2_ratio(std::uint64_t num, std::uint64_t den) noexcept;

/// log2 of a probability, within one unit; at most 0. Zero gives kWeightOfZero.
[[nodiscard]] std::int32_t log2_fixed(std::uint32_t p_q30) noexcept;

/// log2(sum of 2^w), within one unit. Does not depend on the order of the weights, as it sums
/// integers. Terms more than 62 bits below the largest count as nothing. An empty span gives
/// kWeightOfZero.
[[nodiscard]] std::int32_t log2_sum_exp2(std::span<const std::int32_t> weights) noexcept;

/// The posterior of a match weight, 1 / (1 + 2^-w), as q30, within one unit. Never decreases as the
/// weight grows, probability(-w) == kProbabilityOne - probability(w), and never exactly 0 or 1:
/// evidence does not make certain. Any weight is allowed.
[[nodiscard]] std::uint32_t probability(std::int64_t weight) noexcept;

/// The inverse: log2(p / (1-p)), within one unit of the true value. 0 and 1 are taken for the
/// nearest probability between them (about -30 and +30 bits).
[[nodiscard]] std::int32_t logit(std::uint32_t p_q30) noexcept;

/// A probability as q30 from a fraction; num <= den, den > 0. Rounds to nearest.
[[nodiscard]] constexpr std::uint32_t fraction_q30(std::uint32_t num, std::uint32_t den) noexcept {
  return static_cast<std::uint32_t>(((std::uint64_t{num} << 30) + den / 2) / den);
}

/// A weight in bits with two decimals, half away from zero: "12.34", "-3.10", "0.00" (never
/// "-0.00").
[[nodiscard]] std::string format_weight(std::int64_t weight);

/// A probability with four decimals, half up: "0.9987". Below 1 at most "0.9999", above 0 at least
/// "0.0001", so that "1.0000" and "0.0000" mean exactly that.
[[nodiscard]] std::string format_probability(std::uint32_t p_q30);

}  // namespace gigo::base
