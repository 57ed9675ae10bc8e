// SPDX-License-Identifier: Apache-2.0
// The edges of the whole list; items are edges, rows, and cells of one component's matrix.
#include <boost/pending/disjoint_sets.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "base/hash.hpp"
#include "case.hpp"
#include "cluster/average_link.hpp"
#include "cluster/cluster.hpp"
#include "cluster/union_find.hpp"
#include "gigo/engine.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

const match::MatchOutcome& matched() {
  static const match::MatchOutcome outcome = [] {
    Config config;
    config.threads = 1;
    return match::match(list_normalized(), config, nullptr);
  }();
  return outcome;
}

const std::vector<std::string>& keys() {
  static const std::vector<std::string> made = [] {
    const RunInput input{"list.csv", &list_file().table, &list_mapping(), {}};
    return row_keys({&input, 1});
  }();
  return made;
}

std::uint32_t join_edges() {
  cluster::UnionFind sets(list_normalized().rows);
  for (const PairScore& edge : matched().edges) {
    sets.join(static_cast<std::uint32_t>(edge.a), static_cast<std::uint32_t>(edge.b));
  }
  return sets.find(0);
}

std::size_t join_by_boost() {
  const std::size_t rows = list_normalized().rows;
  std::vector<std::size_t> rank(rows), parent(rows);
  boost::disjoint_sets<std::size_t*, std::size_t*> sets(rank.data(), parent.data());
  for (std::size_t row = 0; row < rows; ++row) sets.make_set(row);
  for (const PairScore& edge : matched().edges) sets.union_set(index(edge.a), index(edge.b));
  return sets.find_set(0);
}

}  // namespace

void add_cluster() {
  add_round("union_find/edges", [] {
    return Round{matched().edges.size(), [] { benchmark::DoNotOptimize(join_edges()); }};
  });
  add_round("reference/union_find/edges/Boost", [] {
    return Round{matched().edges.size(), [] { benchmark::DoNotOptimize(join_by_boost()); }};
  });
  add_round("cluster/rows", [] {
    Config config;
    config.threads = 1;
    keys();
    return Round{list_normalized().rows, [config] {
                   const match::MatchOutcome& found = matched();
                   benchmark::DoNotOptimize(cluster::cluster(list_normalized().rows, found.edges,
                                                             *found.scorer, {}, keys(), config)
                                                .persons.size());
                 }};
  });
  add_round("average_link/32 records", [] {
    static const cluster::LinkMatrix matrix = [] {
      cluster::LinkMatrix made(32);
      for (std::size_t i = 0; i < 32; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
          made.set(i, j, static_cast<std::uint32_t>(base::mix64(i, j) >> 34));
        }
      }
      return made;
    }();
    return Round{32, [] { benchmark::DoNotOptimize(cluster::average_link(matrix, 1U << 29)); }};
  });
}

}  // namespace gigo::bench
