// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include "evaluate/counted.hpp"
#include "gigo/evaluate.hpp"

namespace gigo {
namespace {

// One true group's part in the sums; a wrong pair is shared by two of them, so each pair is counted
// twice, once from either end.
struct Entity {
  std::uint64_t right = 0, predicted = 0, truth = 0;

  friend auto operator<=>(const Entity&, const Entity&) = default;
};

// Groups with pairs first, by content: the order of the records must not show.
std::vector<Entity> entities_of(const Partitions& partitions) {
  const evaluate::Counted counted(partitions);
  std::vector<Entity> entities(counted.truth.size.size());
  for (std::size_t i = 0; i < counted.records; ++i) {
    Entity& entity = entities[counted.truth.of[i]];
    entity.right += counted.partners_both(i);
    entity.predicted += counted.partners_predicted(i);
    entity.truth += counted.partners_truth(i);
  }
  std::sort(entities.begin(), entities.end(), std::greater<>());
  return entities;
}

// SplitMix64 (Steele, Lea & Flood, Fast splittable pseudorandom number generators, 2014).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  // Below `limit`, which fits in 32 bits.
  std::uint64_t below(std::uint64_t limit) {
    std::uint64_t x = state_ += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return ((x ^ (x >> 31)) >> 32) * limit >> 32;
  }

 private:
  std::uint64_t state_;
};

Interval middle(std::vector<double>& values) {
  std::sort(values.begin(), values.end());
  const std::size_t cut = values.size() / 40;
  return {values[cut], values[values.size() - 1 - cut]};
}

}  // namespace

QualityIntervals bootstrap_quality(const Partitions& partitions, std::uint32_t resamples,
                                   std::uint64_t seed) {
  QualityIntervals intervals;
  intervals.resamples = resamples;
  const std::vector<Entity> entities = entities_of(partitions);
  if (resamples == 0 || entities.empty()) return intervals;
  const auto with_pairs = static_cast<std::uint64_t>(
      std::find(entities.begin(), entities.end(), Entity{}) - entities.begin());
  Random random(seed);
  std::vector<double> precision, recall, f1;
  for (std::uint32_t i = 0; i < resamples; ++i) {
    Entity sum;
    for (std::size_t k = 0; k < entities.size(); ++k) {
      const std::uint64_t drawn = random.below(entities.size());
      if (drawn >= with_pairs) continue;
      sum.right += entities[drawn].right;
      sum.predicted += entities[drawn].predicted;
      sum.truth += entities[drawn].truth;
    }
    const Quality q = quality({sum.right, sum.predicted - sum.right, sum.truth - sum.right});
    precision.push_back(q.precision);
    recall.push_back(q.recall);
    f1.push_back(q.f1);
  }
  intervals.precision = middle(precision);
  intervals.recall = middle(recall);
  intervals.f1 = middle(f1);
  return intervals;
}

}  // namespace gigo
