// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "gigo/evaluate.hpp"
#include "unit/evaluate/random_groups.hpp"

namespace gigo {
namespace {

using Groups = std::vector<std::uint32_t>;

// Every pair looked at, every record's groups built as sets.
PairCounts pairs_by_force(const Groups& found, const Groups& truth, const Groups& source) {
  PairCounts counts;
  for (std::size_t a = 0; a < truth.size(); ++a) {
    for (std::size_t b = a + 1; b < truth.size(); ++b) {
      if (!source.empty() && source[a] == source[b]) continue;
      const bool together = found[a] == found[b], same = truth[a] == truth[b];
      if (together && same) ++counts.right;
      if (together && !same) ++counts.wrong;
      if (!together && same) ++counts.missed;
    }
  }
  return counts;
}

Quality bcubed_by_force(const Groups& found, const Groups& truth, const Groups& source) {
  double precision = 0, recall = 0;
  for (std::size_t a = 0; a < truth.size(); ++a) {
    double in_found = 0, in_truth = 0, in_both = 0;
    for (std::size_t b = 0; b < truth.size(); ++b) {
      if (a != b && !source.empty() && source[a] == source[b]) continue;
      in_found += found[a] == found[b];
      in_truth += truth[a] == truth[b];
      in_both += found[a] == found[b] && truth[a] == truth[b];
    }
    precision += in_both / in_found;
    recall += in_both / in_truth;
  }
  const double n = static_cast<double>(truth.size());
  return {precision / n, recall / n,
          2 * (precision / n) * (recall / n) / (precision / n + recall / n)};
}

GroupCounts groups_by_force(const Groups& found, const Groups& truth) {
  std::map<std::uint32_t, std::set<std::size_t>> f, t;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    f[found[i]].insert(i);
    t[truth[i]].insert(i);
  }
  GroupCounts counts;
  counts.records = truth.size();
  counts.truth = t.size();
  counts.predicted = f.size();
  for (const auto& [id, members] : t) {
    counts.truth_multi += members.size() > 1;
    counts.truth_largest = std::max<std::uint64_t>(counts.truth_largest, members.size());
    std::set<std::uint32_t> parts;
    for (const std::size_t i : members) parts.insert(found[i]);
    counts.truth_split += parts.size() > 1;
    const bool exact = parts.size() == 1 && f[*parts.begin()] == members;
    counts.exact += exact;
    counts.exact_multi += exact && members.size() > 1;
  }
  for (const auto& [id, members] : f) {
    counts.predicted_multi += members.size() > 1;
    counts.predicted_largest = std::max<std::uint64_t>(counts.predicted_largest, members.size());
    std::set<std::uint32_t> parts;
    for (const std::size_t i : members) parts.insert(truth[i]);
    counts.wrongly_merged += parts.size() > 1;
  }
  return counts;
}

void expect_equal(const GroupCounts& a, const GroupCounts& b) {
  EXPECT_EQ(a.records, b.records);
  EXPECT_EQ(a.truth, b.truth);
  EXPECT_EQ(a.truth_multi, b.truth_multi);
  EXPECT_EQ(a.truth_largest, b.truth_largest);
  EXPECT_EQ(a.predicted, b.predicted);
  EXPECT_EQ(a.predicted_multi, b.predicted_multi);
  EXPECT_EQ(a.predicted_largest, b.predicted_largest);
  EXPECT_EQ(a.exact, b.exact);
  EXPECT_EQ(a.exact_multi, b.exact_multi);
  EXPECT_EQ(a.truth_split, b.truth_split);
  EXPECT_EQ(a.wrongly_merged, b.wrongly_merged);
}

TEST(Compare, CountsWhatIsRightWrongAndMissed) {
  const Groups found = {0, 0, 0, 1}, truth = {7, 7, 9, 9};
  const Evaluation e = compare_partitions({found, truth, {}});
  EXPECT_EQ(e.pairs, (PairCounts{1, 2, 1}));
  const Quality q = quality(e.pairs);
  EXPECT_EQ(q.precision, 1.0 / 3);
  EXPECT_EQ(q.recall, 0.5);
  EXPECT_DOUBLE_EQ(q.f1, 0.4);
  EXPECT_DOUBLE_EQ(e.bcubed.precision, (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4);
  EXPECT_DOUBLE_EQ(e.bcubed.recall, (1 + 1 + 0.5 + 0.5) / 4);
}

TEST(Compare, NothingToFindAndNothingFoundIsPerfect) {
  const Groups alone = {0, 1, 2}, together = {5, 5, 5};
  for (const Quality& q :
       {quality(compare_partitions({alone, alone, {}}).pairs),
        quality(compare_partitions({together, together, {}}).pairs),
        quality(compare_partitions({{}, {}, {}}).pairs), compare_partitions({{}, {}, {}}).bcubed}) {
    EXPECT_EQ(q.precision, 1);
    EXPECT_EQ(q.recall, 1);
    EXPECT_EQ(q.f1, 1);
  }
  const Quality missed = quality(compare_partitions({alone, together, {}}).pairs);
  EXPECT_EQ(missed.precision, 0);
  EXPECT_EQ(missed.recall, 0);
  EXPECT_EQ(missed.f1, 0);
  const Quality wrong = quality(compare_partitions({together, alone, {}}).pairs);
  EXPECT_EQ(wrong.precision, 0);
  EXPECT_EQ(wrong.recall, 1);
}

TEST(Compare, AgreesWithBruteForceOnRandomPartitions) {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    const std::size_t records = 1 + seed % 40;
    const Groups found = random_groups(seed, records, 1 + seed % 13);
    const Groups truth = random_groups(seed + 1000, records, 1 + seed % 17);
    const Groups source =
        seed % 3 == 0 ? Groups{} : random_groups(seed + 2000, records, 1 + seed % 4);
    const Evaluation e = compare_partitions({found, truth, source});
    EXPECT_EQ(e.pairs, pairs_by_force(found, truth, source)) << seed;
    const Quality bcubed = bcubed_by_force(found, truth, source);
    EXPECT_NEAR(e.bcubed.precision, bcubed.precision, 1e-14) << seed;
    EXPECT_NEAR(e.bcubed.recall, bcubed.recall, 1e-14) << seed;
    EXPECT_NEAR(e.bcubed.f1, bcubed.f1, 1e-14) << seed;
    expect_equal(e.groups, groups_by_force(found, truth));
  }
}

TEST(Compare, DependsOnNeitherOrderNorNames) {
  for (std::uint32_t seed = 0; seed < 50; ++seed) {
    const std::size_t records = 500;
    const Groups found = random_groups(seed, records, 90),
                 truth = random_groups(~seed, records, 70);
    const Groups source = random_groups(seed + 99, records, 3);
    const Groups order = random_order(seed, records), names = random_order(seed + 1, records);
    Groups moved_found = reordered(found, order), moved_truth = reordered(truth, order);
    for (std::uint32_t& group : moved_found) group = names[group] * 4'000'000;
    for (std::uint32_t& group : moved_truth) group = names[group];
    const Evaluation a = compare_partitions({found, truth, source});
    const Evaluation b = compare_partitions({moved_found, moved_truth, reordered(source, order)});
    EXPECT_EQ(a.pairs, b.pairs);
    EXPECT_EQ(a.bcubed.precision, b.bcubed.precision) << "to the last bit";
    EXPECT_EQ(a.bcubed.recall, b.bcubed.recall);
    EXPECT_EQ(a.bcubed.f1, b.bcubed.f1);
    expect_equal(a.groups, b.groups);
  }
}

TEST(Compare, ExchangingTheTwoExchangesPrecisionAndRecall) {
  for (std::uint32_t seed = 0; seed < 50; ++seed) {
    const Groups found = random_groups(seed, 300, 60), truth = random_groups(~seed, 300, 80);
    const Groups source = seed % 2 == 0 ? Groups{} : random_groups(seed + 7, 300, 2);
    const Evaluation a = compare_partitions({found, truth, source});
    const Evaluation b = compare_partitions({truth, found, source});
    EXPECT_EQ(a.pairs, (PairCounts{b.pairs.right, b.pairs.missed, b.pairs.wrong}));
    EXPECT_EQ(a.bcubed.precision, b.bcubed.recall);
    EXPECT_EQ(a.bcubed.recall, b.bcubed.precision);
    EXPECT_EQ(quality(a.pairs).precision, quality(b.pairs).recall);
    EXPECT_EQ(a.groups.truth_split, b.groups.wrongly_merged);
    EXPECT_EQ(a.groups.exact, b.groups.exact);
  }
}

TEST(Compare, CountsOneLargeGroupWithoutOverflow) {
  const Groups together(200'000, 1), alone = random_order(1, 200'000);
  const Evaluation e = compare_partitions({together, alone, {}});
  EXPECT_EQ(e.pairs, (PairCounts{0, 19'999'900'000ULL, 0}));
  EXPECT_DOUBLE_EQ(e.bcubed.precision, 1.0 / 200'000);
}

}  // namespace
}  // namespace gigo
