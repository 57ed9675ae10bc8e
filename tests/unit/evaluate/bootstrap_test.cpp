// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "gigo/evaluate.hpp"
#include "unit/evaluate/random_groups.hpp"

namespace gigo {
namespace {

using Groups = std::vector<std::uint32_t>;

// People of two rows each; every `nth` is missed, and every `mth` is put together with the next.
struct List {
  Groups found, truth;
};
List made_list(std::uint32_t people, std::uint32_t nth, std::uint32_t mth) {
  List list;
  for (std::uint32_t i = 0; i < people; ++i) {
    list.truth.insert(list.truth.end(), {i, i});
    const std::uint32_t group = i % mth == 1 ? i - 1 : i;
    list.found.insert(list.found.end(), {group, i % nth == 0 ? people + i : group});
  }
  return list;
}

TEST(Bootstrap, HoldsTheFigureItself) {
  const List list = made_list(80, 10, 20);
  const Partitions partitions{list.found, list.truth, {}};
  const Quality q = quality(compare_partitions(partitions).pairs);
  const QualityIntervals i = bootstrap_quality(partitions, 1000, 1);
  EXPECT_EQ(i.resamples, 1000U);
  for (const auto& [figure, interval] : {std::pair(q.precision, i.precision),
                                         std::pair(q.recall, i.recall), std::pair(q.f1, i.f1)}) {
    EXPECT_LT(interval.low, figure);
    EXPECT_GT(interval.high, figure);
    EXPECT_GE(interval.low, 0);
    EXPECT_LE(interval.high, 1);
  }
  // 72 of 80 found: the binomial interval of 0.9 is 0.83 to 0.96.
  EXPECT_NEAR(i.recall.low, 0.83, 0.02);
  EXPECT_NEAR(i.recall.high, 0.96, 0.02);
}

TEST(Bootstrap, IsNarrowerForALongerList) {
  const List small = made_list(80, 10, 20), large = made_list(800, 10, 20);
  const Interval a = bootstrap_quality({small.found, small.truth, {}}, 500, 1).recall;
  const Interval b = bootstrap_quality({large.found, large.truth, {}}, 500, 1).recall;
  EXPECT_LT(b.high - b.low, (a.high - a.low) / 2);
}

TEST(Bootstrap, DependsOnSeedOnlyNotOnOrder) {
  const List list = made_list(50, 7, 9);
  const Groups order = random_order(3, list.truth.size());
  const Groups found = reordered(list.found, order), truth = reordered(list.truth, order);
  const QualityIntervals a = bootstrap_quality({list.found, list.truth, {}}, 200, 5);
  const QualityIntervals b = bootstrap_quality({found, truth, {}}, 200, 5);
  EXPECT_EQ(a.f1.low, b.f1.low);
  EXPECT_EQ(a.f1.high, b.f1.high);
  EXPECT_EQ(a.precision.low, b.precision.low);
  EXPECT_EQ(a.recall.high, b.recall.high);
  const QualityIntervals other = bootstrap_quality({list.found, list.truth, {}}, 200, 6);
  EXPECT_NE(a.f1.low, other.f1.low);
}

TEST(Bootstrap, OfAPerfectResultIsOne) {
  const Groups group = {0, 0, 1, 2, 2};
  const QualityIntervals i = bootstrap_quality({group, group, {}}, 100, 1);
  EXPECT_EQ(i.precision.low, 1);
  EXPECT_EQ(i.recall.low, 1);
  EXPECT_EQ(i.f1.high, 1);
  EXPECT_EQ(bootstrap_quality({{}, {}, {}}, 100, 1).f1.high, 0);
}

}  // namespace
}  // namespace gigo
