// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "evaluate/counted.hpp"
#include "gigo/evaluate.hpp"

namespace gigo {
namespace {

using evaluate::Counted;
using evaluate::Runs;

double harmonic_mean(double p, double r) { return p + r > 0 ? 2 * p * r / (p + r) : 0; }

// The mean of fractions, summed so that the order of the records cannot show: numerators of one
// denominator as integers, denominators ascending, whole parts apart.
class MeanOfFractions {
 public:
  explicit MeanOfFractions(std::size_t count) : numerators_(count + 1, 0), count_(count) {}
  // At most `count` fractions of at most 1 each.
  void add(std::uint32_t numerator, std::uint32_t denominator) {
    numerators_[denominator] += numerator;
  }
  [[nodiscard]] double mean() const {
    std::uint64_t whole = 0;
    double rest = 0;
    for (std::uint64_t d = 1; d < numerators_.size(); ++d) {
      whole += numerators_[d] / d;
      rest += static_cast<double>(numerators_[d] % d) / static_cast<double>(d);
    }
    return count_ == 0 ? 1 : (static_cast<double>(whole) + rest) / static_cast<double>(count_);
  }

 private:
  std::vector<std::uint64_t> numerators_;  // per denominator
  std::size_t count_;
};

Quality bcubed(const Counted& counted) {
  MeanOfFractions precision(counted.records), recall(counted.records);
  for (std::size_t i = 0; i < counted.records; ++i) {
    const std::uint32_t both = counted.partners_both(i) + 1;
    precision.add(both, counted.partners_predicted(i) + 1);
    recall.add(both, counted.partners_truth(i) + 1);
  }
  const double p = precision.mean(), r = recall.mean();
  return {p, r, harmonic_mean(p, r)};
}

PairCounts count_pairs(const Counted& counted) {
  std::uint64_t both = 0, predicted = 0, truth = 0;  // each pair twice
  for (std::size_t i = 0; i < counted.records; ++i) {
    both += counted.partners_both(i);
    predicted += counted.partners_predicted(i);
    truth += counted.partners_truth(i);
  }
  return {both / 2, (predicted - both) / 2, (truth - both) / 2};
}

std::uint64_t larger_than_one(const Runs& runs) {
  return static_cast<std::uint64_t>(
      std::count_if(runs.size.begin(), runs.size.end(), [](std::uint32_t n) { return n > 1; }));
}

std::uint64_t largest(const Runs& runs) {
  return runs.size.empty() ? 0 : *std::max_element(runs.size.begin(), runs.size.end());
}

GroupCounts count_groups(const Counted& counted) {
  GroupCounts counts;
  counts.records = counted.records;
  counts.truth = counted.truth.size.size();
  counts.truth_multi = larger_than_one(counted.truth);
  counts.truth_largest = largest(counted.truth);
  counts.predicted = counted.predicted.size.size();
  counts.predicted_multi = larger_than_one(counted.predicted);
  counts.predicted_largest = largest(counted.predicted);
  std::vector<char> seen(counted.both.size.size(), 0);
  std::vector<char> split(counted.truth.size.size(), 0), merged(counted.predicted.size.size(), 0);
  for (std::size_t i = 0; i < counted.records; ++i) {
    char& known = seen[counted.both.of[i]];
    if (known != 0) continue;
    known = 1;
    const std::uint32_t shared = counted.both.size_at(i);
    const bool whole_truth = shared == counted.truth.size_at(i);
    const bool whole_predicted = shared == counted.predicted.size_at(i);
    if (whole_truth && whole_predicted) {
      ++counts.exact;
      if (shared > 1) ++counts.exact_multi;
    }
    if (!whole_truth) split[counted.truth.of[i]] = 1;
    if (!whole_predicted) merged[counted.predicted.of[i]] = 1;
  }
  counts.truth_split = static_cast<std::uint64_t>(std::count(split.begin(), split.end(), 1));
  counts.wrongly_merged = static_cast<std::uint64_t>(std::count(merged.begin(), merged.end(), 1));
  return counts;
}

}  // namespace

Quality quality(const PairCounts& counts) noexcept {
  const std::uint64_t predicted = counts.right + counts.wrong, truth = counts.right + counts.missed;
  const auto right = static_cast<double>(counts.right);
  const double p = predicted != 0 ? right / static_cast<double>(predicted) : (truth == 0 ? 1 : 0);
  const double r = truth != 0 ? right / static_cast<double>(truth) : 1;
  return {p, r, harmonic_mean(p, r)};
}

Evaluation compare_partitions(const Partitions& partitions) {
  const Counted counted(partitions);
  return {count_pairs(counted), bcubed(counted), count_groups(counted)};
}

}  // namespace gigo
