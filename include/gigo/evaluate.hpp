// SPDX-License-Identifier: Apache-2.0
/// \file
/// How good is a grouping of records? Precision, recall and F1 against a truth, pair by pair and as
/// the average record sees it, with all counts exact.
///
/// \code
/// const std::uint32_t found[] = {0, 0, 0, 1};   // records 0, 1 and 2 were put together
/// const std::uint32_t truth[] = {0, 0, 1, 1};   // 0 with 1 and 2 with 3 would be right
/// gigo::Evaluation e = gigo::compare_partitions({found, truth, {}});
/// e.pairs;                    // 1 right, 2 wrong, 1 missed
/// gigo::quality(e.pairs);     // precision 1/3, recall 1/2, F1 0.4
/// \endcode
///
/// A **record** is a number from 0; the vectors have one entry a record, and equal entries mean the
/// same group, whatever the numbers are. A record that nobody grouped needs a number of its own.
/// With **sources** only pairs of records from different sources count, as in linking two lists.
///
/// Nothing here depends on the order of the records or on the numbers of the groups, not even the
/// last digit. Functions are pure and may be called from several threads.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "gigo/match.hpp"

namespace gigo {

/// Two partitions of the same records. Nothing is owned.
struct Partitions {
  std::span<const std::uint32_t> predicted;
  std::span<const std::uint32_t> truth;   ///< as many as `predicted`
  std::span<const std::uint32_t> source;  ///< as many, or empty: every pair counts
};

/// Two records.
struct RecordPair {
  std::uint32_t a = 0, b = 0;  ///< numbers of the records

  /// The same records in the same order.
  friend bool operator==(const RecordPair&, const RecordPair&) = default;
  /// By a, then b.
  friend auto operator<=>(const RecordPair&, const RecordPair&) = default;
};

/// Pairs judged, exactly.
struct PairCounts {
  std::uint64_t right = 0;   ///< predicted and true ("true positives")
  std::uint64_t wrong = 0;   ///< predicted and not true ("false positives")
  std::uint64_t missed = 0;  ///< true and not predicted ("false negatives")

  /// Equal in every count.
  friend bool operator==(const PairCounts&, const PairCounts&) = default;
};

/// Precision: how much of what was found is right. Recall: how much of what is true was found.
/// F1: their harmonic mean. All from 0 to 1.
struct Quality {
  double precision = 0, recall = 0, f1 = 0;  ///< as above
};

/// The quotients of the counts. With nothing predicted, precision is 1 if there was nothing to
/// find, else 0; with nothing to find, recall is 1.
[[nodiscard]] Quality quality(const PairCounts& counts) noexcept;

/// How the groups of both partitions compare; sources play no part.
struct GroupCounts {
  std::uint64_t records = 0;                                    ///< in both partitions
  std::uint64_t truth = 0, truth_multi = 0, truth_largest = 0;  ///< all, with more than one record
  std::uint64_t predicted = 0, predicted_multi = 0, predicted_largest = 0;  ///< the same
  std::uint64_t exact = 0, exact_multi = 0;  ///< groups that are the same in both
  std::uint64_t truth_split = 0;             ///< true groups that lie in several predicted ones
  std::uint64_t wrongly_merged = 0;          ///< predicted groups that hold parts of several true
};

/// Everything that compare_partitions() finds out.
struct Evaluation {
  PairCounts pairs;
  /// As the average record sees it (Bagga & Baldwin, Algorithms for scoring coreference chains,
  /// 1998): of those in its predicted group the share that belongs there, of those in its true
  /// group the share that is there, itself included in both. With sources, records of its own
  /// source, itself excepted, are taken out of both groups first.
  Quality bcubed;
  GroupCounts groups;
};

/// Compares the partitions; O(n log n) at worst, about 60 bytes a record.
[[nodiscard]] Evaluation compare_partitions(const Partitions& partitions);

/// The middle 95 % of a figure when the people of the list are drawn anew.
struct Interval {
  double low = 0, high = 0;  ///< the ends
};

/// Intervals of the pairwise figures.
struct QualityIntervals {
  std::uint32_t resamples = 0;  ///< drawings
  Interval precision, recall, f1;
};

/// Draws the true groups again with replacement, `resamples` times, and gives the 2.5th and 97.5th
/// percentile of each pairwise figure (percentile bootstrap, Efron 1979; groups, not pairs, are
/// drawn, as the pairs of one group are not independent). A wrong pair counts half for each of the
/// two groups that it joins. The same `seed` gives the same intervals on any machine.
[[nodiscard]] QualityIntervals bootstrap_quality(const Partitions& partitions,
                                                 std::uint32_t resamples, std::uint64_t seed);

/// Orders each pair, sorts them, and drops what is twice there and pairs of a record with itself.
void normalise_pairs(std::vector<RecordPair>& pairs);

/// The groups that arise when pairs are followed from record to record: a group number a record.
[[nodiscard]] std::vector<std::uint32_t> close_transitively(std::size_t records,
                                                            std::span<const RecordPair> pairs);

/// Judges pairs as they were given, not closed: `pairs` are normalised, `partitions.predicted` is
/// not looked at.
[[nodiscard]] PairCounts judge_pairs(std::span<const RecordPair> pairs,
                                     const Partitions& partitions);

/// A truth that knows some pairs only. Both normalised, without a pair in common.
struct LabelledPairs {
  std::vector<RecordPair> same, different;
};

/// Judges a partition by the labelled pairs alone.
[[nodiscard]] PairCounts judge_labelled(const LabelledPairs& labelled,
                                        std::span<const std::uint32_t> predicted);

/// Judges predicted pairs (normalised) by the labelled pairs alone; `ignored` receives the number
/// of predicted pairs without a label.
[[nodiscard]] PairCounts judge_labelled(const LabelledPairs& labelled,
                                        std::span<const RecordPair> predicted,
                                        std::uint64_t& ignored);

/// All pairs of equal `group` that count, sorted: a < b, and of different sources if there are any.
/// With `apart`, only those that differ there: true pairs that were missed, or with the arguments
/// exchanged predicted pairs that are wrong. At most `most`.
[[nodiscard]] std::vector<RecordPair> pairs_together(std::span<const std::uint32_t> group,
                                                     std::span<const std::uint32_t> apart,
                                                     std::span<const std::uint32_t> source,
                                                     std::size_t most);

/// A true pair whose way through a run was followed.
struct FollowedPair {
  bool found = false;                   ///< together in the prediction that is judged
  std::uint16_t pass = kNeverCompared;  ///< Run::watched_pass
  bool shares_key = false;              ///< never compared although a blocking key is shared
  bool likely = false;                  ///< scored as likely or better
  bool together = false;                ///< in one group of the run
};

/// Where true pairs were lost. missed = blocking + scoring + clustering + elsewhere.
struct LostRecall {
  std::uint64_t true_pairs = 0;    ///< followed: both records are in the input
  std::uint64_t not_in_input = 0;  ///< true pairs that are not, as a record is not in the input
  std::uint64_t compared = 0;      ///< of `true_pairs`
  std::uint64_t missed = 0;        ///< of `true_pairs`, by the prediction that is judged
  std::uint64_t blocking = 0;      ///< never compared
  std::uint64_t dropped = 0;       ///< of those: FollowedPair::shares_key
  std::uint64_t scoring = 0;       ///< compared, but less than likely
  std::uint64_t clustering = 0;    ///< likely, yet apart
  std::uint64_t elsewhere = 0;     ///< together in the run: the prediction is not of this run
  std::vector<std::uint64_t> proposed;  ///< per blocking pass: true pairs that it proposed first
};

/// Counts where each pair was lost; `passes` is the number of blocking passes of the run.
[[nodiscard]] LostRecall find_lost_recall(std::span<const FollowedPair> pairs, std::size_t passes);

/// The levels of one kind of pair and how many pairs are like that.
struct LevelPattern {
  std::string levels;  ///< "given name equal, family name near, email different"; missing left out
  std::uint64_t pairs = 0;

  /// Equal in both.
  friend bool operator==(const LevelPattern&, const LevelPattern&) = default;
};

/// The levels of a comparison in words, in the order of the comparisons; "nothing to compare" when
/// every one is missing.
[[nodiscard]] std::string level_words(std::span<const ComparisonResult> parts);

/// The `most` most frequent of the patterns, those of equal frequency by their words.
[[nodiscard]] std::vector<LevelPattern> most_frequent(std::vector<std::string> patterns,
                                                      std::size_t most);

}  // namespace gigo
