// SPDX-License-Identifier: Apache-2.0
#include "match/match.hpp"

#include <algorithm>
#include <atomic>

#include "base/hash.hpp"
#include "base/log2.hpp"
#include "base/thread_pool.hpp"
#include "match/blocking.hpp"
#include "match/class_frequency.hpp"
#include "match/model_parameters.hpp"
#include "match/scorer.hpp"

namespace gigo::match {
namespace {

constexpr std::uint64_t kPairsPerRow = 40;
constexpr std::uint64_t kSmallestBudget = 5'000'000;
constexpr std::uint64_t kPairsPerUnit = 50'000;    // of work
constexpr std::size_t kUnitsPerRound = 64;         // between two reports of progress
constexpr std::uint64_t kLearningPairs = 200'000;  // that EM looks at

// Blocks [first, last) of one pass.
struct Unit {
  std::size_t pass = 0;
  std::uint32_t first = 0, last = 0;
  std::uint64_t pairs = 0;
};

std::vector<Unit> cut_into_units(const BlockIndex& index) {
  std::vector<Unit> units;
  std::uint32_t block = 0;
  for (std::size_t pass = 0; pass < index.pass_end.size(); ++pass) {
    while (block < index.pass_end[pass]) {
      Unit unit{pass, block, block, 0};
      while (unit.last < index.pass_end[pass] && unit.pairs < kPairsPerUnit) {
        unit.pairs += index.blocks[unit.last++].pairs();
      }
      block = unit.last;
      units.push_back(unit);
    }
  }
  return units;
}

// Calls visit(a, b) for each pair that belongs to the unit's blocks and is wanted.
template <class Wanted, class Visit>
void for_each_pair(const BlockIndex& index, const Unit& unit, Wanted&& wanted, Visit&& visit) {
  for (std::uint32_t id = unit.first; id < unit.last; ++id) {
    const Block& block = index.blocks[id];
    for (std::uint32_t i = 0; i < block.size; ++i) {
      const std::uint32_t a = index.members[block.begin + i];
      for (std::uint32_t j = i + 1; j < block.size; ++j) {
        const std::uint32_t b = index.members[block.begin + j];
        if (wanted(a, b) && index.is_first(a, b, unit.pass, id + 1)) visit(a, b);
      }
    }
  }
}

// Learns how frequent each explanation is from a sample of the candidate pairs, drawn by record
// content.
void learn_frequencies(const BlockIndex& index, const std::vector<Unit>& units, unsigned threads,
                       Scorer& scorer) {
  const std::uint64_t scale = std::max<std::uint64_t>(1, index.pairs / kLearningPairs);
  std::vector<std::vector<ClassifiedPair>> found(units.size());
  const std::vector<Tuple>& tuples = scorer.features().tuples;
  base::parallel_for(units.size(), threads, [&](std::size_t u) {
    const auto drawn = [&](std::uint32_t a, std::uint32_t b) {
      const std::uint64_t x = tuples[a].content;
      const std::uint64_t y = tuples[b].content;
      return base::mix64(std::min(x, y), std::max(x, y)) % scale == 0;
    };
    for_each_pair(index, units[u], drawn, [&](std::uint32_t a, std::uint32_t b) {
      const PairWeights pair = scorer.weigh(a, b);
      ClassifiedPair entry{pair.classes};
      entry.weight[static_cast<std::size_t>(PairClass::kMatch)] = pair.match;
      if (worth_counting(entry, scorer.model().prior)) found[u].push_back(entry);
    });
  });
  std::vector<ClassifiedPair> pairs;
  for (const auto& part : found) pairs.insert(pairs.end(), part.begin(), part.end());
  scorer.set_priors(estimate_class_frequencies(pairs, scale, tuples.size(), scorer.model().prior));
}

struct UnitResult {
  std::vector<PairScore> edges;
  std::uint64_t new_pairs = 0;
};

UnitResult score_unit(const BlockIndex& index, const Scorer& scorer, const Unit& unit,
                      Weight threshold) {
  UnitResult result;
  const auto all = [](std::uint32_t, std::uint32_t) { return true; };
  for_each_pair(index, unit, all, [&](std::uint32_t a, std::uint32_t b) {
    ++result.new_pairs;
    const Weight weight = scorer.weight_at_least(a, b, threshold);
    if (weight < threshold) return;
    result.edges.push_back({RowId{a}, RowId{b}, weight, base::probability(weight)});
  });
  return result;
}

Weight weight_of_ppm(std::int32_t ppm) {
  return base::logit(base::fraction_q30(static_cast<std::uint32_t>(ppm), 1'000'000));
}

void count_bands(const std::vector<PairScore>& edges, const Config& config, MatchReport& report) {
  const Weight certain = weight_of_ppm(config.certain_ppm);
  const Weight likely = weight_of_ppm(config.likely_ppm);
  for (const PairScore& edge : edges) {
    ++(edge.weight >= certain  ? report.certain_pairs
       : edge.weight >= likely ? report.likely_pairs
                               : report.possible_pairs);
  }
}

// One line: each pass with its numbers stands in the report's table.
void warn_of_drops(MatchReport& report) {
  std::uint64_t dropped = 0;
  std::string passes;
  for (const BlockingPass& pass : report.passes) {
    if (pass.dropped_pairs == 0) continue;
    dropped += pass.dropped_pairs;
    passes += (passes.empty() ? "" : ", ") + pass.name;
  }
  if (dropped == 0) return;
  report.warnings.push_back(
      std::to_string(dropped) +
      " pairs that share nothing rarer than these were not compared, to stay within " +
      "match.max_pairs: " + passes + "; raise it to compare more");
}

}  // namespace

MatchOutcome match(const NormalizedTable& table, const Config& config,
                   const MatchProgress& progress, const MatchOptions& options) {
  MatchOutcome outcome;
  const auto step = [&](std::string_view stage, std::uint64_t done, std::uint64_t total) {
    outcome.cancelled = outcome.cancelled || (progress && !progress(stage, done, total));
    return !outcome.cancelled;
  };
  if (!step("prepare", 0, table.rows)) return outcome;
  Features features = build_features(table, normalize::nicknames_of(config));
  if (!step("model", 0, table.rows)) return outcome;
  Result<Model> model =
      options.model == nullptr ? estimate_model(features) : model_from(*options.model, features);
  if (!model) {
    outcome.status = model.error();
    return outcome;
  }
  auto scorer =
      std::make_unique<Scorer>(std::move(features), std::move(*model), config.authoritative);

  const std::uint64_t budget =
      config.max_pairs != 0 ? config.max_pairs
                            : std::max<std::uint64_t>(kSmallestBudget, kPairsPerRow * table.rows);
  if (!step("block", 0, table.rows)) return outcome;
  BlockIndex index = build_blocks(scorer->features(), budget);
  const std::vector<Unit> units = cut_into_units(index);
  std::vector<UnitResult> results(units.size());
  outcome.report.passes = index.passes;
  for (const RowPair& pair : options.watched) {
    outcome.watched_pass.push_back(
        index.first_pass(static_cast<std::uint32_t>(pair.a), static_cast<std::uint32_t>(pair.b)));
  }
  if (!step("learn", 0, table.rows)) return outcome;
  if (options.model == nullptr) learn_frequencies(index, units, config.threads, *scorer);
  outcome.model = parameters_of(scorer->model(), scorer->features());

  const Weight threshold = weight_of_ppm(config.possible_ppm);
  std::uint64_t done = 0;
  if (!step("match", 0, index.pairs)) return outcome;
  const std::size_t wanted = options.score ? units.size() : 0;
  for (std::size_t begin = 0; begin < wanted; begin += kUnitsPerRound) {
    const std::size_t count = std::min(kUnitsPerRound, units.size() - begin);
    base::parallel_for(count, config.threads, [&](std::size_t i) {
      results[begin + i] = score_unit(index, *scorer, units[begin + i], threshold);
    });
    for (std::size_t i = begin; i < begin + count; ++i) done += units[i].pairs;
    if (!step("match", done, index.pairs)) return outcome;
  }

  for (std::size_t i = 0; i < units.size(); ++i) {
    outcome.report.passes[units[i].pass].new_pairs += results[i].new_pairs;
    outcome.report.candidate_pairs += results[i].new_pairs;
    outcome.edges.insert(outcome.edges.end(), results[i].edges.begin(), results[i].edges.end());
    results[i] = {};
  }
  std::sort(outcome.edges.begin(), outcome.edges.end(), [](const PairScore& x, const PairScore& y) {
    return x.a != y.a ? x.a < y.a : x.b < y.b;
  });
  count_bands(outcome.edges, config, outcome.report);
  warn_of_drops(outcome.report);
  if (options.keep_blocks) {
    outcome.blocks = std::make_unique<BlockTrace>(scorer->features(), std::move(index));
  }
  outcome.scorer = std::move(scorer);
  return outcome;
}

}  // namespace gigo::match
