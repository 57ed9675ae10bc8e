// SPDX-License-Identifier: Apache-2.0
#include "engine/link_choice.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <utility>

#include "cluster/union_find.hpp"
#include "engine/assignment.hpp"

namespace gigo::engine {
namespace {

using Places = std::vector<std::size_t>;  // of candidates

class Chooser {
 public:
  Chooser(std::vector<LinkCandidate>& candidates, const LinkOptions& options, Weight likely)
      : all_(candidates), options_(options), likely_(likely) {}

  void run() {
    for (LinkCandidate& candidate : all_) {
      if (!candidate.link.answered) continue;
      candidate.choice = LinkChoice::kMade;
      left_done_.insert(candidate.link.left);
      right_done_.insert(candidate.link.right);
    }
    switch (options_.cardinality) {
      case Cardinality::kManyToOne:
        one_each(&Link::left, left_done_);
        break;
      case Cardinality::kOneToMany:
        one_each(&Link::right, right_done_);
        break;
      case Cardinality::kOneToOne:
        one_to_one();
        break;
      case Cardinality::kManyToMany:
        for (LinkCandidate& candidate : all_) {
          if (is_likely(candidate)) candidate.choice = LinkChoice::kMade;
        }
        break;
    }
    drop_beside_made();
  }

 private:
  [[nodiscard]] bool is_likely(const LinkCandidate& candidate) const {
    return candidate.link.best.weight >= likely_ && !candidate.contradicted;
  }
  [[nodiscard]] static bool near(const LinkCandidate& better, const LinkCandidate& other) {
    return better.link.best.weight - other.link.best.weight < kNearTie;
  }

  // Everybody on one side has at most one partner: the best, unless another is about as good.
  void one_each(std::uint32_t Link::*side, const std::set<std::uint32_t>& done) {
    std::map<std::uint32_t, Places> by_person;
    for (std::size_t i = 0; i < all_.size(); ++i) by_person[all_[i].link.*side].push_back(i);
    for (auto& [person, places] : by_person) {
      if (done.contains(person)) {
        for (const std::size_t i : places) lose(i);
        continue;
      }
      std::stable_sort(places.begin(), places.end(), [this](std::size_t x, std::size_t y) {
        return all_[x].link.best.weight > all_[y].link.best.weight;
      });
      if (!is_likely(all_[places.front()])) continue;
      const bool tie = places.size() > 1 && near(all_[places.front()], all_[places[1]]);
      for (const std::size_t i : places) {
        if (!near(all_[places.front()], all_[i])) {
          lose(i);
        } else {
          all_[i].choice = tie ? LinkChoice::kTied : LinkChoice::kMade;
        }
      }
    }
  }

  // A candidate whose person has a better partner. Where the partner is B's to choose, A's person
  // has lost somebody likely, and that is worth a question.
  void lose(std::size_t i) {
    if (all_[i].link.answered) return;
    const bool worth_asking = options_.cardinality != Cardinality::kManyToOne && is_likely(all_[i]);
    all_[i].choice = worth_asking ? LinkChoice::kTaken : LinkChoice::kDropped;
  }

  void one_to_one() {
    Places open;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      const Link& link = all_[i].link;
      if (left_done_.contains(link.left) || right_done_.contains(link.right)) {
        lose(i);
      } else if (is_likely(all_[i])) {
        open.push_back(i);
      }
    }
    for (const Places& component : components(open)) assign_component(component);
    ask_about_free_rivals();
  }

  // Candidates that hang together by a person of either side.
  [[nodiscard]] std::vector<Places> components(const Places& open) const {
    std::map<std::pair<bool, std::uint32_t>, std::uint32_t> node;
    const auto number = [&](bool side, std::uint32_t person) {
      return node.try_emplace({side, person}, static_cast<std::uint32_t>(node.size()))
          .first->second;
    };
    for (const std::size_t i : open) {
      number(false, all_[i].link.left);
      number(true, all_[i].link.right);
    }
    cluster::UnionFind sets(node.size());
    for (const std::size_t i : open) {
      sets.join(number(false, all_[i].link.left), number(true, all_[i].link.right));
    }
    std::map<std::uint32_t, Places> by_root;
    for (const std::size_t i : open) {
      by_root[sets.find(number(false, all_[i].link.left))].push_back(i);
    }
    std::vector<Places> found;
    for (auto& [root, places] : by_root) found.push_back(std::move(places));
    return found;
  }

  void assign_component(const Places& component) {
    std::map<std::uint32_t, std::size_t> left, right;
    std::vector<WorthPair> pairs;
    for (const std::size_t i : component) {
      const Link& link = all_[i].link;
      // Above zero for all that is likely, wherever the border lies.
      pairs.push_back({left.try_emplace(link.left, left.size()).first->second,
                       right.try_emplace(link.right, right.size()).first->second,
                       std::int64_t{link.best.weight} - likely_ + 1});
    }
    const bool exact =
        left.size() <= options_.largest_exact && right.size() <= options_.largest_exact;
    const auto solve = [&](std::span<const WorthPair> some) {
      return exact ? assign(left.size(), right.size(), some)
                   : assign_greedily(left.size(), right.size(), some);
    };
    const Places partner = solve(pairs);
    for (std::size_t k = 0; k < pairs.size(); ++k) {
      all_[component[k]].choice =
          partner[pairs[k].left] == pairs[k].right ? LinkChoice::kMade : LinkChoice::kTaken;
    }
    if (exact) {
      mark_exact_ties(component, pairs, partner, solve);
    } else {
      mark_greedy_ties(component, pairs, partner);
    }
  }

  // A link is in doubt when another assignment, without it, is worth about as much and gives one of
  // its two people to somebody else.
  template <class Solve>
  void mark_exact_ties(const Places& component, const std::vector<WorthPair>& pairs,
                       const Places& partner, const Solve& solve) {
    const auto total = [&](const Places& assignment) {
      std::int64_t sum = 0;
      for (const WorthPair& pair : pairs) {
        if (assignment[pair.left] == pair.right) sum += pair.worth;
      }
      return sum;
    };
    const std::int64_t best = total(partner);
    std::vector<std::size_t> tied;
    for (std::size_t k = 0; k < pairs.size(); ++k) {
      if (partner[pairs[k].left] != pairs[k].right || pairs.size() == 1) continue;
      std::vector<WorthPair> others = pairs;
      others[k].worth = 0;
      const Places instead = solve(others);
      const bool elsewhere =
          instead[pairs[k].left] != kAlone ||
          std::find(instead.begin(), instead.end(), pairs[k].right) != instead.end();
      if (elsewhere && best - total(instead) < kNearTie) {
        tied.push_back(k);
        for (std::size_t other = 0; other < pairs.size(); ++other) {
          if (instead[pairs[other].left] == pairs[other].right &&
              (pairs[other].left == pairs[k].left || pairs[other].right == pairs[k].right)) {
            tied.push_back(other);
          }
        }
      }
    }
    for (const std::size_t k : tied) all_[component[k]].choice = LinkChoice::kTied;
  }

  void mark_greedy_ties(const Places& component, const std::vector<WorthPair>& pairs,
                        const Places& partner) {
    std::map<std::size_t, std::int64_t> of_left, of_right;  // worth of the link each has
    for (const WorthPair& pair : pairs) {
      if (partner[pair.left] != pair.right) continue;
      of_left[pair.left] = of_right[pair.right] = pair.worth;
    }
    std::set<std::size_t> left, right;  // whose links are in doubt
    for (std::size_t k = 0; k < pairs.size(); ++k) {
      const WorthPair& pair = pairs[k];
      if (partner[pair.left] == pair.right) continue;
      const bool left_free = !of_left.contains(pair.left);
      const bool right_free = !of_right.contains(pair.right);
      if (right_free && !left_free && of_left[pair.left] - pair.worth < kNearTie) {
        left.insert(pair.left);
        all_[component[k]].choice = LinkChoice::kTied;
      }
      if (left_free && !right_free && of_right[pair.right] - pair.worth < kNearTie) {
        right.insert(pair.right);
        all_[component[k]].choice = LinkChoice::kTied;
      }
    }
    for (std::size_t k = 0; k < pairs.size(); ++k) {
      if (partner[pairs[k].left] != pairs[k].right) continue;
      if (left.contains(pairs[k].left) || right.contains(pairs[k].right)) {
        all_[component[k]].choice = LinkChoice::kTied;
      }
    }
  }

  // A merely possible or contradicted partner who is free may be nearly as good as a likely one.
  void ask_about_free_rivals() {
    std::map<std::uint32_t, std::size_t> left, right;  // the link each person has
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (all_[i].choice != LinkChoice::kMade || all_[i].link.answered) continue;
      left[all_[i].link.left] = right[all_[i].link.right] = i;
    }
    std::set<std::size_t> doubtful;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (all_[i].choice != LinkChoice::kPossible) continue;
      const auto a = left.find(all_[i].link.left);
      const auto b = right.find(all_[i].link.right);
      if ((a == left.end()) == (b == right.end())) continue;
      const std::size_t made = a != left.end() ? a->second : b->second;
      if (!near(all_[made], all_[i])) continue;
      doubtful.insert(made);
      all_[i].choice = LinkChoice::kTied;
    }
    for (const std::size_t i : doubtful) all_[i].choice = LinkChoice::kTied;
  }

  // What is merely possible is no question about people who have found their partner.
  void drop_beside_made() {
    const Cardinality cardinality = options_.cardinality;
    const bool one_left =
        cardinality == Cardinality::kOneToOne || cardinality == Cardinality::kOneToMany;
    std::set<std::uint32_t> left, right;
    for (const LinkCandidate& candidate : all_) {
      if (candidate.choice != LinkChoice::kMade) continue;
      left.insert(candidate.link.left);
      right.insert(candidate.link.right);
    }
    for (LinkCandidate& candidate : all_) {
      if (candidate.choice != LinkChoice::kPossible) continue;
      if (left.contains(candidate.link.left) ||
          (one_left && right.contains(candidate.link.right))) {
        candidate.choice = LinkChoice::kDropped;
      }
    }
  }

  std::vector<LinkCandidate>& all_;
  const LinkOptions& options_;
  Weight likely_;
  std::set<std::uint32_t> left_done_, right_done_;
};

}  // namespace

void choose(std::vector<LinkCandidate>& candidates, const LinkOptions& options, Weight likely) {
  Chooser(candidates, options, likely).run();
}

}  // namespace gigo::engine
