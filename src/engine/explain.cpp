// SPDX-License-Identifier: Apache-2.0
#include "gigo/explain.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/log2.hpp"
#include "engine/strongest_links.hpp"

namespace gigo {
namespace {

std::uint32_t q30(std::int32_t ppm) {
  return base::fraction_q30(static_cast<std::uint32_t>(ppm), 1'000'000);
}

std::optional<Decision> answer(const Run& run, RowId a, RowId b) {
  const std::pair wanted(std::min(a, b), std::max(a, b));
  for (const PairDecision& decision : run.decisions) {
    if (std::pair(decision.a, decision.b) == wanted) return decision.decision;
  }
  return std::nullopt;
}

// Every pair between two groups, the first kMostExplainedRows rows of each.
template <class Visit>
void for_each_across(std::span<const RowId> left, std::span<const RowId> right, Visit&& visit) {
  for (const RowId x : left.first(std::min(left.size(), kMostExplainedRows))) {
    for (const RowId y : right.first(std::min(right.size(), kMostExplainedRows))) visit(x, y);
  }
}

class Teller {
 public:
  Teller(const Run& run, const Config& config, RowId a, RowId b)
      : run_(run), config_(config), groups_(run.clustering) {
    story_.a = a;
    story_.b = b;
  }

  PairStory tell() {
    const PairExplainer& explainer = *run_.explainer;
    story_.pair = explainer.explain(story_.a, story_.b);
    story_.details = explainer.details(story_.a, story_.b);
    story_.band = band_of(config_, story_.pair.score.probability);
    pass_ = explainer.first_pass(story_.a, story_.b);
    if (pass_ != kNeverCompared) story_.first_pass = run_.match.passes[pass_].name;
    story_.likely = base::logit(q30(config_.likely_ppm));
    story_.certain = base::logit(q30(config_.certain_ppm));
    story_.best_of_a = best_link(story_.a);
    story_.best_of_b = best_link(story_.b);
    if (group(groups_.merge_of, story_.a) == group(groups_.merge_of, story_.b)) {
      story_.outcome = PairOutcome::kMerged;
      merged();
    } else if (group(groups_.person_of, story_.a) == group(groups_.person_of, story_.b)) {
      story_.outcome = PairOutcome::kOnePerson;
      one_person();
    } else {
      apart();
    }
    return std::move(story_);
  }

 private:
  static std::uint32_t group(const std::vector<std::uint32_t>& of, RowId row) {
    return of[index(row)];
  }
  const std::vector<RowId>& person(RowId row) const {
    return groups_.persons[group(groups_.person_of, row)];
  }
  const std::vector<RowId>& merge(RowId row) const {
    return groups_.merges[group(groups_.merge_of, row)];
  }
  std::optional<Decision> answer() const { return gigo::answer(run_, story_.a, story_.b); }
  void add(PairReason reason) { story_.reasons.push_back(reason); }
  bool asks() const { return !story_.details.review.empty(); }

  PairScore best_link(RowId row) const {
    PairScore best;
    const std::vector<RowId>& rows = person(row);
    for_each_across({&row, 1}, rows, [&](RowId x, RowId y) {
      if (x == y) return;
      const PairScore score = run_.explainer->score(x, y);
      if (best.probability == 0 || score.weight > best.weight) best = score;
    });
    return best;
  }

  void through_others(const std::vector<RowId>& rows) {
    add(PairReason::kThroughOthers);
    // Of a very large group not all rows are looked at, but these two must be.
    std::vector<RowId> looked_at{story_.a, story_.b};
    for (const RowId row : rows) {
      if (row != story_.a && row != story_.b) looked_at.push_back(row);
    }
    story_.path = engine::way(engine::strongest_links(run_, looked_at), story_.a, story_.b);
  }

  void merged() {
    if (answer() == Decision::kSame) add(PairReason::kAnsweredSame);
    if (config_.merge == MergeBand::kLikely) {
      if (story_.band >= Band::kLikely) {
        add(PairReason::kMergesLikely);
      } else if (story_.reasons.empty()) {
        through_others(person(story_.a));
      }
    } else if (story_.band == Band::kCertain && !asks()) {
      add(PairReason::kEvidence);
    } else if (story_.reasons.empty()) {
      through_others(merge(story_.a));
    }
  }

  void one_person() {
    if (story_.band < Band::kLikely) {
      through_others(person(story_.a));
    } else if (story_.band < Band::kCertain) {
      add(PairReason::kNotCertain);
    }
    if (asks()) {
      add(PairReason::kNeedsReview);
    } else if (story_.band == Band::kCertain) {
      find_review_in_groups();
    }
    if (answer() == Decision::kLater) add(PairReason::kAnsweredLater);
  }

  // Which two other rows kept the merge groups apart.
  void find_review_in_groups() {
    bool found = false;
    for_each_across(merge(story_.a), merge(story_.b), [&](RowId x, RowId y) {
      if (found || (!run_.explainer->needs_review(x, y) && !kept_apart(x, y))) return;
      found = true;
      story_.obstacle = run_.explainer->score(x, y);
      story_.obstacle_review = run_.explainer->details(x, y).review;
    });
    add(found ? PairReason::kGroupNeedsReview : PairReason::kGroupUnproven);
  }

  // The user or an identifier forbids it.
  bool kept_apart(RowId x, RowId y) const {
    const std::optional<Decision> said = gigo::answer(run_, x, y);
    return said == Decision::kNot ||
           (said != Decision::kSame && run_.explainer->must_not_link(x, y));
  }

  void apart() {
    if (answer() == Decision::kNot) add(PairReason::kAnsweredNot);
    if (story_.details.kinds_differ) {
      add(PairReason::kKindsDiffer);
      return;
    }
    if (run_.explainer->must_not_link(story_.a, story_.b)) add(PairReason::kForbidden);
    const bool in_the_way = story_.band >= Band::kLikely && story_.reasons.empty();
    if (pass_ == kNeverCompared && !compared_through_others()) {
      add(story_.details.shared_keys.empty() ? PairReason::kNoSharedKey
                                             : PairReason::kBlockLeftOut);
    } else if (story_.band == Band::kNone) {
      add(PairReason::kBelowPossible);
    } else if (story_.band == Band::kPossible) {
      add(PairReason::kOnlyPossible);
    } else if (in_the_way) {
      find_disagreement();
    }
    if (answer() == Decision::kLater) add(PairReason::kAnsweredLater);
  }

  // Grouping scores every pair of rows that hang together by likely links.
  bool compared_through_others() const {
    if (story_.band < Band::kLikely) return false;
    bool linked = false;
    for_each_across(person(story_.a), person(story_.b), [&](RowId x, RowId y) {
      linked = linked || (run_.explainer->first_pass(x, y) != kNeverCompared &&
                          run_.explainer->score(x, y).probability >= q30(config_.likely_ppm));
    });
    return linked;
  }

  void find_disagreement() {
    std::uint64_t sum = 0;
    std::uint64_t pairs = 0;
    std::optional<PairScore> weakest, forbidden;
    for_each_across(person(story_.a), person(story_.b), [&](RowId x, RowId y) {
      const PairScore score = run_.explainer->score(x, y);
      sum += score.probability;
      ++pairs;
      if (!weakest || score.weight < weakest->weight) weakest = score;
      if (!forbidden && kept_apart(x, y)) forbidden = score;
    });
    story_.average = static_cast<std::uint32_t>(sum / pairs);
    story_.obstacle = forbidden ? *forbidden : *weakest;
    add(forbidden ? PairReason::kGroupForbidden : PairReason::kGroupDisagrees);
  }

  const Run& run_;
  const Config& config_;
  const Clustering& groups_;
  std::uint16_t pass_ = kNeverCompared;
  PairStory story_;
};

}  // namespace

Band band_of(const Config& config, std::uint32_t probability) noexcept {
  if (probability >= q30(config.certain_ppm)) return Band::kCertain;
  if (probability >= q30(config.likely_ppm)) return Band::kLikely;
  return probability >= q30(config.possible_ppm) ? Band::kPossible : Band::kNone;
}

PairStory explain_pair(const Run& run, const Config& config, RowId a, RowId b) {
  return Teller(run, config, a, b).tell();
}

GroupStory explain_group(const Run& run, std::string id, std::span<const RowId> rows) {
  GroupStory story;
  story.id = std::move(id);
  story.rows.assign(rows.begin(), rows.end());
  story.looked_at = std::min(rows.size(), kMostExplainedRows);
  engine::LinkTree tree = engine::strongest_links(run, rows);
  story.weakest = tree.weakest;
  story.links = std::move(tree.links);
  std::stable_sort(story.links.begin(), story.links.end(),
                   [](const PairScore& x, const PairScore& y) { return x.weight > y.weight; });
  return story;
}

PairScore strongest_pair(const Run& run, std::span<const RowId> left,
                         std::span<const RowId> right) {
  PairScore best;
  for_each_across(left, right, [&](RowId x, RowId y) {
    if (x == y) return;
    const PairScore score = run.explainer->score(x, y);
    if (best.probability == 0 || score.weight > best.weight) best = score;
  });
  return best;
}

}  // namespace gigo
