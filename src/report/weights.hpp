// SPDX-License-Identifier: Apache-2.0
/// \file
/// Weights and probabilities as people read them, and bars that show how weights add up.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "gigo/match.hpp"

namespace gigo::report {

/// A weight in hundredths of a bit, half away from zero.
[[nodiscard]] std::int64_t hundredths(std::int64_t weight) noexcept;

/// Hundredths of a bit as "-3.10"; never "-0.00".
[[nodiscard]] std::string bits_text(std::int64_t hundredths);

/// The same with its sign: "+6.13", "-3.10", "0.00".
[[nodiscard]] std::string signed_bits(std::int64_t hundredths);

/// A probability of units of 2^-30 with four decimals; 0 and 1 are said only of what is exactly
/// that, else "<0.0001" and ">0.9999".
[[nodiscard]] std::string probability_text(std::uint32_t probability);

/// A probability to the last digit, "0.5" or "0.000041961669921875": read as a double it is exactly
/// `probability` / 2^30. At most 1.
[[nodiscard]] std::string exact_probability(std::uint32_t probability);

/// Prints weights that add up: each step is shown as the difference of rounded sums, so that the
/// printed steps make the printed total, to the last digit.
class RunningSum {
 public:
  /// One step.
  struct Step {
    std::int64_t from = 0, to = 0;  ///< sums before and after, in hundredths of a bit
    /// What the step adds.
    [[nodiscard]] std::int64_t size() const noexcept { return to - from; }
  };

  /// Adds a weight.
  Step add(Weight weight) noexcept;

 private:
  std::int64_t exact_ = 0;
};

/// The weights of a pair as they are shown, everywhere with the same last digit.
struct ShownWeights {
  RunningSum::Step prior;
  std::vector<RunningSum::Step> parts;  ///< in the order of the explanation
  RunningSum::Step related;
};

/// The steps of a pair, the odds before looking first, the other explanations last.
[[nodiscard]] ShownWeights shown_weights(const PairExplanation& pair);

/// Draws steps on one scale from the lowest to the highest sum: '+' to the right, '-' to the left,
/// '|' where the sum is zero (even odds).
class BarScale {
 public:
  /// A scale that holds sums between these, and 0; `width` characters wide.
  BarScale(std::int64_t lowest, std::int64_t highest, std::size_t width) noexcept;

  /// The bar of one step.
  [[nodiscard]] std::string bar(const RunningSum::Step& step) const;

 private:
  [[nodiscard]] std::size_t at(std::int64_t sum) const noexcept;

  std::int64_t lowest_, range_;
  std::size_t width_;
};

}  // namespace gigo::report
