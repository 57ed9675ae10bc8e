// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/duplicates.hpp"

#include <algorithm>
#include <utility>

#include "base/thread_pool.hpp"

namespace gigo::cli {
namespace {

constexpr std::size_t kGroupsPerChunk = 256;

// Merge groups of a person other than the first row's, of which no row has been answered about.
std::uint64_t questions_of(const Run& run, const std::vector<RowId>& rows) {
  const std::vector<std::uint32_t>& merge_of = run.clustering.merge_of;
  std::vector<std::pair<std::uint32_t, bool>> others;  // merge group, answered
  for (const RowId row : rows) {
    const std::uint32_t group = merge_of[index(row)];
    if (group == merge_of[index(rows.front())]) continue;
    others.emplace_back(group, !answer_word(run, rows.front(), row).empty());
  }
  std::sort(others.begin(), others.end());
  std::uint64_t open = 0;
  for (std::size_t i = 0; i < others.size(); ++i) {
    const bool last = i + 1 == others.size() || others[i + 1].first != others[i].first;
    if (last && !others[i].second) ++open;  // "answered" sorts last
  }
  return open;
}

}  // namespace

std::uint64_t count_open_questions(const Run& run) {
  std::uint64_t open = 0;
  for (const std::vector<RowId>& rows : run.clustering.persons) {
    if (rows.size() > 1) open += questions_of(run, rows);
  }
  return open;
}

std::string_view answer_word(const Run& run, RowId a, RowId b) {
  const std::vector<PairDecision>& answers = run.decisions;
  const std::pair wanted(std::min(a, b), std::max(a, b));
  const auto at = std::lower_bound(answers.begin(), answers.end(), wanted,
                                   [](const PairDecision& answer, const auto& pair) {
                                     return std::pair(answer.a, answer.b) < pair;
                                   });
  if (at == answers.end() || std::pair(at->a, at->b) != wanted) return {};
  switch (at->decision) {
    case Decision::kSame:
      return "same";
    case Decision::kNot:
      return "not";
    case Decision::kLater:
      break;
  }
  return "later";
}

Duplicates find_duplicates(const RunView& view) {
  const std::vector<std::vector<RowId>>& persons = view.run.clustering.persons;
  Duplicates found;
  std::vector<std::uint32_t> settled;
  for (std::uint32_t person = 0; person < persons.size(); ++person) {
    if (persons[person].size() < 2) continue;
    const bool open = questions_of(view.run, persons[person]) > 0;
    (open ? found.persons : settled).push_back(person);
  }
  found.persons.insert(found.persons.end(), settled.begin(), settled.end());
  for (const std::uint32_t person : found.persons) {
    found.begin.push_back(found.begin.back() + persons[person].size());
  }
  found.reasons.resize(found.begin.back());
  const std::size_t chunks = base::chunk_count(found.persons.size(), kGroupsPerChunk);
  base::parallel_for(chunks, view.threads(), [&](std::size_t chunk) {
    const auto [first, last] = base::chunk_range(chunk, found.persons.size(), kGroupsPerChunk);
    for (std::size_t g = first; g < last; ++g) {
      const std::vector<RowId>& rows = persons[found.persons[g]];
      for (std::size_t i = 1; i < rows.size(); ++i) {
        PairExplanation pair = view.run.explainer->explain(rows.front(), rows[i]);
        found.reasons[found.begin[g] + i] = {pair.score.weight, pair.score.probability,
                                             std::move(pair.sentence)};
      }
    }
  });
  return found;
}

}  // namespace gigo::cli
