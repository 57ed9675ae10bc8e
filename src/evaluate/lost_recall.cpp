// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "gigo/evaluate.hpp"

namespace gigo {

LostRecall find_lost_recall(std::span<const FollowedPair> pairs, std::size_t passes) {
  LostRecall lost;
  lost.true_pairs = pairs.size();
  lost.proposed.assign(passes, 0);
  for (const FollowedPair& pair : pairs) {
    const bool compared = pair.pass != kNeverCompared;
    if (compared) {
      ++lost.compared;
      if (pair.pass < passes) ++lost.proposed[pair.pass];
    }
    if (pair.found) continue;
    ++lost.missed;
    if (pair.together) {
      ++lost.elsewhere;
    } else if (!compared) {
      ++lost.blocking;
      if (pair.shares_key) ++lost.dropped;
    } else {
      ++(pair.likely ? lost.clustering : lost.scoring);
    }
  }
  return lost;
}

std::string level_words(std::span<const ComparisonResult> parts) {
  std::string words;
  for (std::size_t i = 0; i < kComparisonCount; ++i) {
    for (const ComparisonResult& part : parts) {
      if (part.comparison != static_cast<Comparison>(i) || part.level == Level::kMissing) continue;
      if (!words.empty()) words += ", ";
      words += to_string(part.comparison);
      words += ' ';
      words += to_string(part.level);
    }
  }
  return words.empty() ? "nothing to compare" : words;
}

std::vector<LevelPattern> most_frequent(std::vector<std::string> patterns, std::size_t most) {
  std::sort(patterns.begin(), patterns.end());
  std::vector<LevelPattern> counts;
  for (std::string& pattern : patterns) {
    if (counts.empty() || counts.back().levels != pattern) {
      counts.push_back({std::move(pattern), 0});
    }
    ++counts.back().pairs;
  }
  std::stable_sort(counts.begin(), counts.end(),
                   [](const LevelPattern& x, const LevelPattern& y) { return x.pairs > y.pairs; });
  if (counts.size() > most) counts.resize(most);
  return counts;
}

}  // namespace gigo
