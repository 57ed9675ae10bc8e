// SPDX-License-Identifier: Apache-2.0
#include "cluster/cluster.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "base/log2.hpp"
#include "cluster/average_link.hpp"
#include "cluster/stable_id.hpp"
#include "cluster/union_find.hpp"

namespace gigo::cluster {
namespace {

// Components above this are first cut at higher weights; inside it every pair is scored.
constexpr std::size_t kLargestComponent = 250;

using RowPair = std::pair<std::uint32_t, std::uint32_t>;

RowPair ordered(RowId a, RowId b) {
  const auto x = static_cast<std::uint32_t>(a);
  const auto y = static_cast<std::uint32_t>(b);
  return x < y ? RowPair{x, y} : RowPair{y, x};
}

std::uint32_t q30(std::int32_t ppm) {
  return base::fraction_q30(static_cast<std::uint32_t>(ppm), 1'000'000);
}

class Clusterer {
 public:
  Clusterer(std::size_t rows, std::span<const PairScore> edges, const match::PairScorer& scorer,
            std::span<const PairDecision> decisions, std::span<const std::string> row_keys,
            const Config& config)
      : rows_(rows), edges_(edges), scorer_(scorer), row_keys_(row_keys), config_(config) {
    for (const PairDecision& d : decisions) {
      if (d.a == d.b) continue;
      if (d.decision == Decision::kSame) same_.insert(ordered(d.a, d.b));
      if (d.decision == Decision::kNot) not_.insert(ordered(d.a, d.b));
    }
    // A later answer cannot be both; separate wins over together, as it loses nothing.
    for (const RowPair& pair : not_) same_.erase(pair);
  }

  Clustering run() {
    out_.best_edge.assign(rows_, PairScore{});
    std::vector<std::uint32_t> person(rows_);
    std::iota(person.begin(), person.end(), 0U);
    UnionFind components(rows_);
    for (const PairScore& edge : edges_) {
      if (edge.probability >= q30(config_.likely_ppm)) {
        components.join(static_cast<std::uint32_t>(edge.a), static_cast<std::uint32_t>(edge.b));
      }
    }
    for (const RowPair& pair : same_) components.join(pair.first, pair.second);
    for (std::vector<RowId>& members : collect(components)) split(std::move(members));
    finish_persons();
    merge_groups();
    review();
    out_.person_ids = stable_ids('P', out_.persons, row_keys_);
    out_.merge_ids = stable_ids('M', out_.merges, row_keys_);
    return std::move(out_);
  }

 private:
  std::vector<std::vector<RowId>> collect(UnionFind& sets) const {
    std::vector<std::uint32_t> number(rows_, 0);
    std::vector<std::vector<RowId>> groups;
    for (std::uint32_t row = 0; row < rows_; ++row) {
      const std::uint32_t root = sets.find(row);
      if (number[root] == 0) {
        groups.emplace_back();
        number[root] = static_cast<std::uint32_t>(groups.size());
      }
      groups[number[root] - 1].push_back(RowId{row});
    }
    return groups;
  }

  bool forbidden(RowId a, RowId b) const {
    return not_.contains(ordered(a, b)) ||
           (!same_.contains(ordered(a, b)) && scorer_.must_not_link(a, b));
  }

  // Content decides ties, not the order of rows.
  void sort_by_content(std::vector<RowId>& members) const {
    std::sort(members.begin(), members.end(),
              [this](RowId a, RowId b) { return row_keys_[index(a)] < row_keys_[index(b)]; });
  }

  // The edges inside a set of rows, as positions in it.
  std::vector<PairScore> edges_inside(const std::vector<RowId>& members) const {
    std::map<std::uint32_t, std::uint32_t> position;
    for (std::uint32_t i = 0; i < members.size(); ++i) {
      position.emplace(static_cast<std::uint32_t>(members[i]), i);
    }
    std::vector<PairScore> inside;
    for (const auto& [row, i] : position) {
      auto edge = std::lower_bound(
          edges_.begin(), edges_.end(), row,
          [](const PairScore& e, std::uint32_t r) { return static_cast<std::uint32_t>(e.a) < r; });
      for (; edge != edges_.end() && static_cast<std::uint32_t>(edge->a) == row; ++edge) {
        const auto other = position.find(static_cast<std::uint32_t>(edge->b));
        if (other == position.end()) continue;
        PairScore moved = *edge;
        moved.a = RowId{i};
        moved.b = RowId{other->second};
        inside.push_back(moved);
      }
    }
    return inside;
  }

  // A component too large to score every pair of: weaker edges are taken away until it falls apart.
  void cut_large(const std::vector<RowId>& members, Weight threshold) {
    UnionFind sets(members.size());
    for (const PairScore& edge : edges_inside(members)) {
      if (edge.weight < threshold || forbidden(members[index(edge.a)], members[index(edge.b)])) {
        continue;
      }
      sets.join(static_cast<std::uint32_t>(edge.a), static_cast<std::uint32_t>(edge.b));
    }
    join_decided(members, sets);
    std::map<std::uint32_t, std::vector<RowId>> parts;
    for (std::uint32_t i = 0; i < members.size(); ++i) parts[sets.find(i)].push_back(members[i]);
    for (auto& [root, part] : parts) {
      if (part.size() <= kLargestComponent || threshold >= 30 * kOneBit) {
        split_small(std::move(part));
      } else {
        cut_large(part, threshold + kOneBit);
      }
    }
  }

  void join_decided(const std::vector<RowId>& members, UnionFind& sets) const {
    if (same_.empty()) return;
    for (std::uint32_t i = 0; i < members.size(); ++i) {
      for (std::uint32_t j = i + 1; j < members.size(); ++j) {
        if (same_.contains(ordered(members[i], members[j]))) sets.join(i, j);
      }
    }
  }

  void split(std::vector<RowId> members) {
    if (members.size() == 1) {
      out_.persons.push_back(std::move(members));
      return;
    }
    sort_by_content(members);
    if (members.size() > kLargestComponent) {
      cut_large(members, base::logit(q30(config_.likely_ppm)) + kOneBit);
    } else {
      split_small(std::move(members));
    }
  }

  void split_small(std::vector<RowId> members) {
    if (members.size() == 1) {
      out_.persons.push_back(std::move(members));
      return;
    }
    const std::size_t n = members.size();
    if (n > 4 * kLargestComponent) {
      split_alike(members);
      return;
    }
    LinkMatrix matrix(n);
    std::vector<PairScore> scores;
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = i + 1; j < n; ++j) {
        const PairScore score = scorer_.score(members[i], members[j]);
        scores.push_back(score);
        matrix.set(i, j, score.probability);
        if (same_.contains(ordered(members[i], members[j]))) {
          matrix.set(i, j, base::kProbabilityOne);
          matrix.together[i * n + j] = matrix.together[j * n + i] = 1;
        } else if (forbidden(members[i], members[j])) {
          matrix.forbidden[i * n + j] = matrix.forbidden[j * n + i] = 1;
        }
      }
    }
    const std::vector<std::uint32_t> group = group_rows(members, matrix);
    std::map<std::uint32_t, std::vector<RowId>> parts;
    for (std::size_t i = 0; i < n; ++i) parts[group[i]].push_back(members[i]);
    std::size_t k = 0;
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = i + 1; j < n; ++j, ++k) {
        if (group[i] == group[j]) note_edge(scores[k]);
      }
    }
    for (auto& [first, part] : parts) out_.persons.push_back(std::move(part));
  }

  // A row of several people is like each of them: it must not hold two others together. So it
  // waits until these are grouped, and joins the group that it is most like.
  std::vector<std::uint32_t> group_rows(const std::vector<RowId>& members,
                                        const LinkMatrix& matrix) const {
    const std::uint32_t cut = q30(config_.likely_ppm);
    const std::size_t n = members.size();
    std::vector<bool> several(n);
    for (std::size_t i = 0; i < n; ++i) several[i] = scorer_.names_several(members[i]);
    for (std::size_t i = 0; i < n; ++i) {  // unless somebody has said which of them is meant
      for (std::size_t j = 0; j < n; ++j) {
        if (matrix.together[i * n + j] != 0 && !several[j]) several[i] = false;
      }
    }
    const auto count = static_cast<std::size_t>(std::count(several.begin(), several.end(), true));
    if (count == 0 || n - count < 2) return average_link(matrix, cut);
    LinkMatrix apart = matrix;
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = i + 1; j < n; ++j) {
        if (several[i] != several[j]) apart.set(i, j, 0);
      }
    }
    std::vector<std::uint32_t> group = average_link(apart, cut);
    std::vector<bool> waits(n, true);  // by group
    for (std::size_t i = 0; i < n; ++i) waits[group[i]] = waits[group[i]] && several[i];
    const std::vector<std::uint32_t> first = group;
    for (std::uint32_t from = 0; from < n; ++from) {
      if (first[from] != from || !waits[from]) continue;
      const std::uint32_t to = most_alike(matrix, first, group, waits, from, cut);
      if (to != n) std::replace(group.begin(), group.end(), from, to);
    }
    return group;
  }

  // The group of no several people to which a group of several may go; the size when to none.
  static std::uint32_t most_alike(const LinkMatrix& matrix, const std::vector<std::uint32_t>& first,
                                  const std::vector<std::uint32_t>& group,
                                  const std::vector<bool>& waits, std::uint32_t from,
                                  std::uint32_t cut) {
    const std::size_t n = matrix.size;
    auto best = static_cast<std::uint32_t>(n);
    std::uint64_t best_mean = 0;
    for (std::uint32_t to = 0; to < n; ++to) {
      if (first[to] != to || waits[to]) continue;
      std::uint64_t sum = 0;
      std::uint64_t pairs = 0;
      bool barred = false;
      for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
          if (first[i] != from || group[j] != to) continue;
          barred = barred || matrix.forbidden[i * n + j] != 0;
          sum += matrix.probability[i * n + j];
          ++pairs;
        }
      }
      const std::uint64_t mean = sum / pairs;
      if (barred || mean < cut || (best != n && mean <= best_mean)) continue;
      best = to;
      best_mean = mean;
    }
    return best;
  }

  // Equal records in great number: nothing tells them apart but what must not be together.
  void split_alike(const std::vector<RowId>& members) {
    std::vector<std::vector<RowId>> groups;
    for (const RowId row : members) {
      const auto fits = [&](const std::vector<RowId>& group) {
        return std::none_of(group.begin(), group.end(),
                            [&](RowId other) { return forbidden(row, other); });
      };
      auto group = std::find_if(groups.begin(), groups.end(), fits);
      if (group == groups.end()) group = groups.emplace(groups.end());
      if (!group->empty()) note_edge(scorer_.score(group->front(), row));
      group->push_back(row);
    }
    for (std::vector<RowId>& group : groups) out_.persons.push_back(std::move(group));
  }

  void note_edge(const PairScore& score) {
    for (const RowId row : {score.a, score.b}) {
      PairScore& best = out_.best_edge[index(row)];
      if (best.probability == 0 || score.weight > best.weight) best = score;
    }
    inner_.push_back(score);
  }

  void number(std::vector<std::vector<RowId>>& groups, std::vector<std::uint32_t>& group_of) const {
    for (std::vector<RowId>& members : groups) std::sort(members.begin(), members.end());
    std::sort(groups.begin(), groups.end(),
              [](const auto& x, const auto& y) { return x.front() < y.front(); });
    group_of.resize(rows_);
    for (std::uint32_t g = 0; g < groups.size(); ++g) {
      for (const RowId row : groups[g]) group_of[index(row)] = g;
    }
  }

  void finish_persons() { number(out_.persons, out_.person_of); }

  void merge_groups() {
    if (config_.merge == MergeBand::kLikely) {
      out_.merges = out_.persons;
      out_.merge_of = out_.person_of;
      return;
    }
    // Certain edges, strongest first, never joining what must stay apart.
    std::vector<PairScore> certain;
    for (const PairScore& edge : inner_) {
      if (edge.probability >= q30(config_.certain_ppm) && !scorer_.needs_review(edge.a, edge.b)) {
        certain.push_back(edge);
      }
    }
    std::sort(certain.begin(), certain.end(), [this](const PairScore& x, const PairScore& y) {
      if (x.weight != y.weight) return x.weight > y.weight;
      const auto keys = [this](const PairScore& e) {
        const std::string& a = row_keys_[index(e.a)];
        const std::string& b = row_keys_[index(e.b)];
        return a < b ? std::tie(a, b) : std::tie(b, a);
      };
      return keys(x) < keys(y);
    });
    UnionFind sets(rows_);
    std::vector<std::vector<RowId>> members(rows_);
    const auto join = [&](RowId a, RowId b, bool unasked) {
      const std::uint32_t x = sets.find(static_cast<std::uint32_t>(a));
      const std::uint32_t y = sets.find(static_cast<std::uint32_t>(b));
      if (x == y) return;
      const auto list = [&](std::uint32_t root) {
        return members[root].empty() ? std::vector<RowId>{RowId{root}} : members[root];
      };
      std::vector<RowId> left = list(x);
      const std::vector<RowId> right = list(y);
      if (unasked) {
        for (const RowId p : left) {
          for (const RowId q : right) {
            if (forbidden(p, q) || scorer_.needs_review(p, q)) return;
          }
        }
      }
      left.insert(left.end(), right.begin(), right.end());
      sets.join(x, y);
      members[x].clear();
      members[y].clear();
      members[sets.find(x)] = std::move(left);
    };
    for (const RowPair& pair : same_) {
      if (out_.person_of[pair.first] == out_.person_of[pair.second]) {
        join(RowId{pair.first}, RowId{pair.second}, false);
      }
    }
    for (const PairScore& edge : certain) join(edge.a, edge.b, true);
    out_.merges = collect(sets);
    number(out_.merges, out_.merge_of);
  }

  void review() {
    // A "not" about two rows answers for the groups they ended up in.
    std::set<RowPair> answered;
    for (const RowPair& pair : not_) {
      answered.insert(std::minmax(out_.merge_of[pair.first], out_.merge_of[pair.second]));
    }
    // The best link between each two merge groups of one person.
    std::map<RowPair, PairScore> links;
    for (const PairScore& edge : inner_) {
      const std::uint32_t x = out_.merge_of[index(edge.a)];
      const std::uint32_t y = out_.merge_of[index(edge.b)];
      if (x == y || answered.contains(std::minmax(x, y))) continue;
      const auto [found, fresh] = links.try_emplace(std::minmax(x, y), edge);
      if (!fresh && edge.weight > found->second.weight) found->second = edge;
    }
    for (const auto& [groups, edge] : links) out_.review.push_back(edge);
    for (const PairScore& edge : edges_) {
      if (out_.person_of[index(edge.a)] == out_.person_of[index(edge.b)]) continue;
      const std::uint32_t x = out_.merge_of[index(edge.a)];
      const std::uint32_t y = out_.merge_of[index(edge.b)];
      if (forbidden(edge.a, edge.b) || answered.contains(std::minmax(x, y))) continue;
      out_.review.push_back(edge);
    }
    std::sort(out_.review.begin(), out_.review.end(), [](const PairScore& x, const PairScore& y) {
      return x.a != y.a ? x.a < y.a : x.b < y.b;
    });
  }

  std::size_t rows_;
  std::span<const PairScore> edges_;
  const match::PairScorer& scorer_;
  std::span<const std::string> row_keys_;
  const Config& config_;
  std::set<RowPair> same_, not_;
  std::vector<PairScore> inner_;  // all scored pairs within person groups
  Clustering out_;
};

}  // namespace

Clustering cluster(std::size_t rows, std::span<const PairScore> edges,
                   const match::PairScorer& scorer, std::span<const PairDecision> decisions,
                   std::span<const std::string> row_keys, const Config& config) {
  return Clusterer(rows, edges, scorer, decisions, row_keys, config).run();
}

}  // namespace gigo::cluster
