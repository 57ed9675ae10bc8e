// SPDX-License-Identifier: Apache-2.0
#include "match/class_frequency.hpp"

#include <algorithm>

#include "base/log2.hpp"

namespace gigo::match {
namespace {

constexpr int kIterations = 12;
// Counts are kept in 1/1000 pair.
constexpr std::uint64_t kMilli = 1000;

constexpr std::size_t at(PairClass c) { return static_cast<std::size_t>(c); }

using Priors = std::array<Weight, kPairClassCount>;

// 2^w in units of 2^-30, for w <= 0: a table over one bit, linear in between (relative error below
// 2^-22).
class Shares {
 public:
  Shares() {
    for (std::size_t i = 0; i < table_.size(); ++i) {
      // p / (1 - p) = 2^w, so 2^w = p / (1 - p).
      const std::uint64_t p = base::probability(-static_cast<std::int64_t>(i << kStepShift));
      table_[i] = (p << 30) / ((std::uint64_t{1} << 30) - p);
    }
  }
  [[nodiscard]] std::uint64_t q30(Weight w) const noexcept {
    const auto minus = static_cast<std::uint64_t>(-std::int64_t{w});
    const std::uint64_t whole = minus >> base::kWeightShift;
    if (whole >= 30) return 0;
    const std::uint64_t part = minus & ((std::uint64_t{1} << base::kWeightShift) - 1);
    const std::uint64_t step = part >> kStepShift;
    const std::uint64_t rest = part & ((std::uint64_t{1} << kStepShift) - 1);
    const std::uint64_t value =
        table_[step] - (((table_[step] - table_[step + 1]) * rest) >> kStepShift);
    return value >> whole;
  }

 private:
  static constexpr int kStepShift = base::kWeightShift - 10;
  std::array<std::uint64_t, 1026> table_{};
};

}  // namespace

bool worth_counting(const ClassifiedPair& pair, const Priors& start) noexcept {
  // Frequencies move by a few bits; what is 2^-20 at the start stays next to nothing.
  for (std::size_t c = 0; c < kPairClassCount; ++c) {
    if (pair.weight[c] != kNoClass && start[c] + pair.weight[c] > -20 * kOneBit) return true;
  }
  return false;
}

Priors estimate_class_frequencies(const std::vector<ClassifiedPair>& pairs, std::uint64_t scale,
                                  std::uint64_t records, const Priors& start) {
  static const Shares shares;
  Priors prior = start;
  if (records < 2) return prior;
  const std::uint64_t all_pairs = records * (records - 1) / 2;
  for (int iteration = 0; iteration < kIterations; ++iteration) {
    std::array<std::uint64_t, kPairClassCount> sum{};
    for (const ClassifiedPair& pair : pairs) {
      Weight all = 0;
      for (std::size_t c = 0; c < kPairClassCount; ++c) {
        if (pair.weight[c] != kNoClass) all = log2_add(all, prior[c] + pair.weight[c]);
      }
      for (std::size_t c = 0; c < kPairClassCount; ++c) {
        if (prior[c] + pair.weight[c] - all <= -20 * kOneBit) continue;
        sum[c] += shares.q30(std::min<Weight>(0, prior[c] + pair.weight[c] - all)) >>
                  10;  // q20: room for 2^44 pairs
      }
    }
    for (std::size_t c = 0; c < kPairClassCount; ++c) {
      const std::uint64_t pseudo = records * (c == at(PairClass::kMatch) ? 20 : 5);
      const std::uint64_t counted = sum[c] * kMilli / (std::uint64_t{1} << 20) * scale;
      prior[c] = base::log2_ratio(counted + pseudo, all_pairs * kMilli);
    }
    // Left free, these two swallow true pairs with a wrong first name.
    prior[at(PairClass::kTwins)] = prior[at(PairClass::kHousehold)] + base::log2_ratio(2, 100);
    prior[at(PairClass::kParent)] = prior[at(PairClass::kHousehold)] + base::log2_ratio(4, 100);
    prior[at(PairClass::kFamilyFirm)] = prior[at(PairClass::kHousehold)] + base::log2_ratio(1, 10);
  }
  return prior;
}

}  // namespace gigo::match
