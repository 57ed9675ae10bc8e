// SPDX-License-Identifier: Apache-2.0
#include "gigo/link.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

#include "base/log2.hpp"
#include "engine/link_choice.hpp"

namespace gigo {
namespace {

using engine::LinkCandidate;
using engine::LinkChoice;
// Odds of 8 to 1, as between two partners: below, something that contradicts makes a question.
constexpr Weight kDespite = 3 * kOneBit;

using GroupPair = std::pair<std::uint32_t, std::uint32_t>;

Weight weight_of_ppm(std::int32_t ppm) {
  return base::logit(base::fraction_q30(static_cast<std::uint32_t>(ppm), 1'000'000));
}

Level level_of(const PairExplanation& pair, Comparison comparison) {
  for (const ComparisonResult& part : pair.parts) {
    if (part.comparison == comparison) return part.level;
  }
  return Level::kMissing;
}

class Linker {
 public:
  Linker(const Run& run, const LinkOptions& options, const Config& config)
      : run_(run),
        groups_(run.clustering),
        options_(options),
        config_(config),
        border_(run.table
                    ->input_begin[std::min(options.first_side, run.table->input_begin.size() - 1)]),
        certain_(weight_of_ppm(config.certain_ppm)),
        likely_(weight_of_ppm(config.likely_ppm)),
        possible_(weight_of_ppm(config.possible_ppm)) {}

  LinkResult run() {
    while (out_.left_persons < groups_.persons.size() &&
           index(groups_.persons[out_.left_persons].front()) < border_) {
      ++out_.left_persons;
    }
    out_.fate.assign(out_.left_persons, LinkFate::kNew);
    read_answers();
    gather();
    order();
    for (LinkCandidate& candidate : candidates_) judge(candidate.link);
    engine::choose(candidates_, options_, likely_);
    for (std::size_t i = 0; i < candidates_.size();) {
      std::size_t end = i;
      while (end < candidates_.size() && candidates_[end].link.left == candidates_[i].link.left) {
        ++end;
      }
      conclude({candidates_.data() + i, end - i});
      i = end;
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool across(RowId a, RowId b) const {
    return index(a) < border_ && index(b) >= border_;
  }
  [[nodiscard]] GroupPair groups_of(RowId a, RowId b) const {
    return {groups_.person_of[index(a)], groups_.person_of[index(b)]};
  }

  void read_answers() {
    for (const PairDecision& answer : run_.decisions) {
      if (!across(answer.a, answer.b)) continue;
      const GroupPair pair = groups_of(answer.a, answer.b);
      if (answer.decision == Decision::kNot) apart_.insert(pair);
      if (answer.decision != Decision::kSame) continue;
      same_.insert(pair);
      add(answer.a, answer.b);
    }
    // Apart wins over together, as it loses nothing.
    for (const PairDecision& answer : run_.decisions) {
      if (answer.decision == Decision::kSame && across(answer.a, answer.b) &&
          apart_.contains(groups_of(answer.a, answer.b))) {
        ++out_.overruled;
      }
    }
    for (const GroupPair& pair : apart_) same_.erase(pair);
  }

  void add(RowId a, RowId b) { add(link_score(run_.explainer->explain(a, b), options_)); }

  void add(const PairScore& pair) {
    const auto [left, right] = groups_of(pair.a, pair.b);
    LinkCandidate candidate;
    candidate.link.left = left;
    candidate.link.right = right;
    candidate.link.best = pair;
    const Weight despite = options_.accounts == 0 ? kDespite : certain_;
    candidate.contradicted = pair.weight >= likely_ && pair.weight < despite &&
                             !contradictions(run_, options_, pair).empty();
    candidates_.push_back(candidate);
  }

  // The best pair of rows for each pair of people that may be one.
  void gather() {
    for (const PairScore& pair : run_.pairs) {
      if (!across(pair.a, pair.b)) continue;
      if (options_.accounts != 0) {
        add(pair.a, pair.b);
      } else {
        add(pair);
      }
    }
    std::erase_if(candidates_, [this](const LinkCandidate& c) {
      return c.link.best.weight < possible_ && !same_.contains({c.link.left, c.link.right});
    });
    std::sort(candidates_.begin(), candidates_.end(), [this](const auto& x, const auto& y) {
      const GroupPair p(x.link.left, x.link.right);
      const GroupPair q(y.link.left, y.link.right);
      if (p != q) return p < q;
      // Rows of which nothing says otherwise answer for two people before rows that weigh more.
      if (makes_link(x) != makes_link(y)) return makes_link(x);
      return better(x.link, y.link);
    });
    const auto last = std::unique(
        candidates_.begin(), candidates_.end(), [](const LinkCandidate& x, const LinkCandidate& y) {
          return x.link.left == y.link.left && x.link.right == y.link.right;
        });
    candidates_.erase(last, candidates_.end());
    std::erase_if(candidates_, [this](const LinkCandidate& c) { return barred(c.link); });
  }

  // By left as its content is named, then best first: whoever decides ties sees content only.
  void order() {
    std::sort(candidates_.begin(), candidates_.end(), [this](const auto& x, const auto& y) {
      if (x.link.left != y.link.left) {
        return groups_.person_ids[x.link.left] < groups_.person_ids[y.link.left];
      }
      return better(x.link, y.link);
    });
  }

  [[nodiscard]] bool better(const Link& x, const Link& y) const {
    if (x.best.weight != y.best.weight) return x.best.weight > y.best.weight;
    const auto content = [this](const Link& link) {
      return std::tie(run_.row_keys[index(link.best.a)], run_.row_keys[index(link.best.b)]);
    };
    return content(x) < content(y);
  }

  [[nodiscard]] bool makes_link(const LinkCandidate& candidate) const {
    return candidate.link.best.weight >= likely_ && !candidate.contradicted;
  }

  [[nodiscard]] bool barred(const Link& link) const {
    const GroupPair pair(link.left, link.right);
    if (same_.contains(pair)) return false;
    if (apart_.contains(pair)) return true;
    if (config_.authoritative.empty()) {
      return run_.explainer->must_not_link(link.best.a, link.best.b);
    }
    for (const RowId a : groups_.persons[link.left]) {
      for (const RowId b : groups_.persons[link.right]) {
        if (run_.explainer->must_not_link(a, b)) return true;
      }
    }
    return false;
  }

  // Either alone is that of a branch, a parent or a namesake too.
  [[nodiscard]] bool same_account(const PairScore& pair) const {
    const PairExplanation found = run_.explainer->explain(pair.a, pair.b);
    return level_of(found, Comparison::kOrganisation) == Level::kEqual &&
           level_of(found, Comparison::kWebsite) == Level::kEqual;
  }

  void judge(Link& link) const {
    link.answered = same_.contains({link.left, link.right});
    link.band = link.best.weight >= likely_ ? Band::kLikely : Band::kPossible;
    if (link.best.weight >= certain_ && !run_.explainer->needs_review(link.best.a, link.best.b) &&
        (options_.accounts == 0 || same_account(link.best))) {
      link.band = Band::kCertain;
    }
  }

  // What the choices about one person of A amount to.
  void conclude(std::span<const LinkCandidate> about) {
    constexpr std::array kByUrgency = {
        std::pair(LinkChoice::kTied, QuestionReason::kTie),
        std::pair(LinkChoice::kTaken, QuestionReason::kTaken),
        std::pair(LinkChoice::kPossible, QuestionReason::kPossible),
    };
    const std::uint32_t left = about.front().link.left;
    for (const LinkCandidate& candidate : about) {
      if (candidate.choice != LinkChoice::kMade) continue;
      out_.fate[left] = LinkFate::kThere;
      out_.links.push_back(candidate.link);
    }
    if (out_.fate[left] == LinkFate::kThere) return;
    for (const auto& [choice, reason] : kByUrgency) {
      LinkQuestion question;
      question.left = left;
      question.reason = reason;
      if (choice == LinkChoice::kPossible &&
          std::any_of(about.begin(), about.end(), [](const LinkCandidate& candidate) {
            return candidate.choice == LinkChoice::kPossible && candidate.contradicted;
          })) {
        question.reason = QuestionReason::kContradicted;
      }
      for (const LinkCandidate& candidate : about) {
        if (candidate.choice != choice) continue;
        if (question.candidates.size() < options_.most_candidates) {
          question.candidates.push_back(candidate.link);
        } else {
          ++question.left_out;
        }
      }
      if (question.candidates.empty()) continue;
      out_.fate[left] = LinkFate::kReview;
      out_.questions.push_back(std::move(question));
      return;
    }
  }

  const Run& run_;
  const Clustering& groups_;
  const LinkOptions& options_;
  const Config& config_;
  std::size_t border_;
  Weight certain_, likely_, possible_;
  std::set<GroupPair> same_, apart_;
  std::vector<LinkCandidate> candidates_;
  LinkResult out_;
};

constexpr std::array kCardinalities = {Cardinality::kManyToOne, Cardinality::kOneToOne,
                                       Cardinality::kOneToMany, Cardinality::kManyToMany};

}  // namespace

std::string_view to_string(Cardinality cardinality) noexcept {
  switch (cardinality) {
    case Cardinality::kManyToOne:
      return "many-to-one";
    case Cardinality::kOneToOne:
      return "one-to-one";
    case Cardinality::kOneToMany:
      return "one-to-many";
    case Cardinality::kManyToMany:
      break;
  }
  return "many-to-many";
}

std::span<const Cardinality> all_cardinalities() noexcept { return kCardinalities; }

PairScore link_score(const PairExplanation& pair, const LinkOptions& options) {
  PairScore score = pair.score;
  if (options.accounts == 0) return score;
  const Weight accounts = base::log2_ratio(options.accounts, 1);
  score.weight = -accounts - kOneBit;
  for (const ComparisonResult& part : pair.parts) {
    const bool equal = part.level == Level::kEqual;
    if (equal && part.comparison == Comparison::kOrganisation) {
      score.weight += std::max(part.weight, accounts + 3 * kOneBit);
    } else if (equal && part.comparison == Comparison::kWebsite) {
      score.weight += std::max(part.weight, accounts + 4 * kOneBit);
    } else {
      score.weight += part.weight;
    }
  }
  score.probability = base::probability(score.weight);
  return score;
}

std::vector<std::string_view> contradictions(const Run& run, const LinkOptions& options,
                                             const PairScore& pair) {
  if (options.accounts == 0) return run.explainer->contradictions(pair.a, pair.b);
  const PairExplanation found = run.explainer->explain(pair.a, pair.b);
  const Level name = level_of(found, Comparison::kOrganisation);
  if (name == Level::kMissing || name == Level::kEqual ||
      level_of(found, Comparison::kWebsite) == Level::kEqual) {
    return {};
  }
  return {"the company name differs"};
}

LinkResult link(const Run& run, const LinkOptions& options, const Config& config) {
  LinkResult found = Linker(run, options, config).run();
  std::stable_sort(found.links.begin(), found.links.end(),
                   [](const Link& x, const Link& y) { return x.left < y.left; });
  std::stable_sort(found.questions.begin(), found.questions.end(),
                   [](const LinkQuestion& x, const LinkQuestion& y) { return x.left < y.left; });
  return found;
}

}  // namespace gigo
