// SPDX-License-Identifier: Apache-2.0
#include "engine/strongest_links.hpp"

#include <algorithm>
#include <map>

namespace gigo::engine {

LinkTree strongest_links(const Run& run, std::span<const RowId> rows) {
  LinkTree tree;
  rows = rows.first(std::min(rows.size(), kMostExplainedRows));
  if (rows.size() < 2) return tree;
  std::vector<RowId> outside(rows.begin() + 1, rows.end());
  std::vector<PairScore> best;  // of each row outside to the tree
  bool any = false;
  const auto note = [&](const PairScore& score) {
    if (!any || score.weight < tree.weakest.weight) tree.weakest = score;
    any = true;
  };
  for (const RowId row : outside) {
    best.push_back(run.explainer->score(rows.front(), row));
    note(best.back());
  }
  while (!outside.empty()) {
    std::size_t next = 0;
    for (std::size_t i = 1; i < outside.size(); ++i) {
      if (best[i].weight > best[next].weight) next = i;
    }
    const RowId joined = outside[next];
    tree.links.push_back(best[next]);
    outside.erase(outside.begin() + static_cast<std::ptrdiff_t>(next));
    best.erase(best.begin() + static_cast<std::ptrdiff_t>(next));
    for (std::size_t i = 0; i < outside.size(); ++i) {
      const PairScore score = run.explainer->score(joined, outside[i]);
      note(score);
      if (score.weight > best[i].weight) best[i] = score;
    }
  }
  return tree;
}

std::vector<PairScore> way(const LinkTree& tree, RowId a, RowId b) {
  std::map<RowId, std::vector<const PairScore*>> links_of;
  for (const PairScore& link : tree.links) {
    links_of[link.a].push_back(&link);
    links_of[link.b].push_back(&link);
  }
  std::map<RowId, const PairScore*> came_by{{a, nullptr}};
  std::vector<RowId> reached{a};
  for (std::size_t i = 0; i < reached.size() && !came_by.contains(b); ++i) {
    const RowId at = reached[i];
    for (const PairScore* link : links_of[at]) {
      const RowId other = link->a == at ? link->b : link->a;
      if (came_by.try_emplace(other, link).second) reached.push_back(other);
    }
  }
  std::vector<PairScore> links;
  if (!came_by.contains(b)) return links;
  for (RowId at = b; came_by[at] != nullptr;) {
    const PairScore* link = came_by[at];
    links.push_back(*link);
    at = link->a == at ? link->b : link->a;
  }
  std::reverse(links.begin(), links.end());
  return links;
}

}  // namespace gigo::engine
