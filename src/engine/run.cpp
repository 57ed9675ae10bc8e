// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <thread>
#include <unordered_map>
#include <utility>

#include "cluster/cluster.hpp"
#include "engine/memory.hpp"
#include "gigo/engine.hpp"
#include "match/match.hpp"

namespace gigo {
namespace {

constexpr std::size_t kMostChecks = 20;

class ScorerExplainer : public PairExplainer {
 public:
  ScorerExplainer(std::unique_ptr<match::PairScorer> scorer,
                  std::unique_ptr<match::BlockTrace> blocks)
      : scorer_(std::move(scorer)), blocks_(std::move(blocks)) {}
  [[nodiscard]] PairExplanation explain(RowId a, RowId b) const override {
    return scorer_->explain(a, b);
  }
  [[nodiscard]] PairScore score(RowId a, RowId b) const override { return scorer_->score(a, b); }
  [[nodiscard]] PairDetails details(RowId a, RowId b) const override {
    PairDetails details = scorer_->details(a, b);
    if (blocks_ != nullptr) details.shared_keys = blocks_->shared_keys(a, b);
    return details;
  }
  [[nodiscard]] std::uint16_t first_pass(RowId a, RowId b) const override {
    return blocks_ == nullptr ? kNeverCompared : blocks_->first_pass(a, b);
  }
  [[nodiscard]] bool needs_review(RowId a, RowId b) const override {
    return scorer_->needs_review(a, b);
  }
  [[nodiscard]] std::vector<std::string_view> contradictions(RowId a, RowId b) const override {
    return scorer_->contradictions(a, b);
  }
  [[nodiscard]] bool must_not_link(RowId a, RowId b) const override {
    return scorer_->must_not_link(a, b);
  }
  [[nodiscard]] const match::PairScorer& scorer() const { return *scorer_; }

 private:
  std::unique_ptr<match::PairScorer> scorer_;
  std::unique_ptr<match::BlockTrace> blocks_;
};

Error interrupted() { return {ErrorCode::kInterrupted, "interrupted; nothing was written", {}}; }

Status check_size(std::span<const RunInput> inputs) {
  std::uint64_t rows = 0;
  for (const RunInput& input : inputs) {
    if (input.table->columns.size() > kMaxColumns) {
      return Error{ErrorCode::kInput,
                   fmt::format("has {} columns; at most {} are possible",
                               input.table->columns.size(), kMaxColumns),
                   input.label};
    }
    rows += input.table->rows;
  }
  if (rows > kMaxRows) {
    return Error{
        ErrorCode::kInput, fmt::format("more than {} rows; split the input", kMaxRows), {}};
  }
  return Done{};
}

// A kind that no column has would be a veto that is never cast.
Status check_authoritative(std::span<const RunInput> inputs, const Config& config) {
  std::vector<std::string> kinds;
  for (const RunInput& input : inputs) {
    for (const ColumnMapping& column : input.mapping->columns) {
      if (column.ref.field == Field::kIdentifier && !column.ref.kind.empty()) {
        kinds.push_back(column.ref.kind);
      }
    }
  }
  std::sort(kinds.begin(), kinds.end());
  kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
  for (const std::string& kind : config.authoritative) {
    if (kind == "*" || std::binary_search(kinds.begin(), kinds.end(), kind)) continue;
    return Error{
        ErrorCode::kUsage,
        fmt::format("no column is mapped to identifier[{}]; {}", kind,
                    kinds.empty() ? "none has a kind, map one with --map Column=identifier[kind]"
                                  : fmt::format("there is {}", fmt::join(kinds, ", "))),
        "authoritative"};
  }
  return Done{};
}

// What reading and mapping noticed joins what normalising noticed.
void add_read_problems(std::span<const RunInput> inputs, Run& run) {
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const std::vector<ColumnMapping>& columns = inputs[i].mapping->columns;
    for (std::size_t column = 0; column < columns.size(); ++column) {
      if (columns[column].finding == Code{}) continue;
      run.header_findings.push_back({static_cast<std::uint16_t>(i),
                                     static_cast<std::uint16_t>(column), columns[column].finding});
    }
    for (const ReadProblem& problem : inputs[i].problems) {
      if (problem.row == kReadHeader) {
        run.header_findings.push_back(
            {static_cast<std::uint16_t>(i), problem.column, problem.code});
        continue;
      }
      const RowId row{static_cast<std::uint32_t>(run.table->input_begin[i] + problem.row)};
      run.table->findings.add(row, problem.column, problem.code);
    }
  }
  run.table->findings.sort();
}

void resolve_decisions(std::span<const DecisionAnswer> answers, Run& run) {
  if (answers.empty()) return;
  std::unordered_map<std::string_view, RowId> rows;  // looked up only, never walked
  rows.reserve(run.row_keys.size());
  for (std::uint32_t row = 0; row < run.row_keys.size(); ++row) {
    rows.emplace(run.row_keys[row], RowId{row});
  }
  for (const DecisionAnswer& answer : answers) {
    const auto a = rows.find(answer.row_key);
    const auto b = rows.find(answer.first_key);
    if (a == rows.end() || b == rows.end()) {
      run.lost_decisions.push_back(answer);
      continue;
    }
    if (a->second == b->second) continue;
    run.decisions.push_back(
        {std::min(a->second, b->second), std::max(a->second, b->second), answer.decision});
  }
  const auto before = [](const PairDecision& x, const PairDecision& y) {
    return std::pair(x.a, x.b) < std::pair(y.a, y.b);
  };
  std::stable_sort(run.decisions.begin(), run.decisions.end(), before);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < run.decisions.size(); ++i) {
    const bool superseded =
        i + 1 < run.decisions.size() && !before(run.decisions[i], run.decisions[i + 1]);
    if (!superseded) run.decisions[kept++] = run.decisions[i];
  }
  run.decisions.resize(kept);
}

// Whether a pair joins the two sides of a link.
auto across_sides(std::size_t first_side, const Run& run) {
  const std::size_t inputs = run.table->input_begin.size() - 1;
  const std::size_t border = run.table->input_begin[std::min(first_side, inputs)];
  return [border](const auto& pair) { return index(pair.a) < border && index(pair.b) >= border; };
}

// An answer about a pair across the sides is for whoever links them.
std::vector<PairDecision> decisions_to_join(const RunOptions& options, const Run& run) {
  std::vector<PairDecision> kept = run.decisions;
  if (options.first_side != 0) std::erase_if(kept, across_sides(options.first_side, run));
  return kept;
}

// Pairs between the sides join nobody; they are what a link is made of.
void take_pairs_across(std::size_t first_side, std::vector<PairScore>& edges, Run& run) {
  const auto across = across_sides(first_side, run);
  if (run.pairs.empty()) {
    std::copy_if(edges.begin(), edges.end(), std::back_inserter(run.pairs), across);
  }
  std::erase_if(edges, across);
}

// A few links from all over the list.
std::vector<PairScore> pick_checks(const Clustering& clustering) {
  std::vector<PairScore> links;
  for (std::size_t row = 0; row < clustering.best_edge.size(); ++row) {
    const PairScore& edge = clustering.best_edge[row];
    if (edge.probability != 0 && index(edge.a) == row) links.push_back(edge);
  }
  std::vector<PairScore> picked;
  const std::size_t count = std::min(kMostChecks, links.size());
  for (std::size_t i = 0; i < count; ++i) picked.push_back(links[i * links.size() / count]);
  return picked;
}

}  // namespace

Result<Run> run(std::span<const RunInput> inputs, const Config& wanted,
                std::span<const DecisionAnswer> decisions, Progress* progress,
                const RunOptions& options) {
  Config config = wanted;
  if (config.threads == 0) config.threads = std::max(1U, std::thread::hardware_concurrency());
  if (Status status = check_config(config); !status) return status.error();
  if (Status status = check_size(inputs); !status) return status.error();
  if (Status status = check_authoritative(inputs, config); !status) return status.error();
  const engine::RunSize size = engine::measure(inputs);
  const auto step = [&](std::string_view stage, std::uint64_t done) {
    return progress == nullptr || progress->update(stage, done, size.rows);
  };

  std::vector<NormalizeInput> tables;
  tables.reserve(inputs.size());
  for (const RunInput& input : inputs) tables.push_back({input.table, input.mapping});

  Run run;
  if (Status fits = engine::check_memory(size, "normalise", config); !fits) return fits.error();
  if (!step("normalise", 0)) return interrupted();
  run.table = std::make_unique<NormalizedTable>(
      normalize_inputs(tables, {config.region, config.as_of, config.reserved_values_ordinary,
                                config.threads, options.mail_host}));
  add_read_problems(inputs, run);
  if (!step("normalise", size.rows) || !step("keys", 0)) return interrupted();
  run.row_keys = row_keys(inputs);
  resolve_decisions(decisions, run);

  if (Status fits = engine::check_memory(size, "match", config); !fits) return fits.error();
  bool cancelled = false;
  const auto on_match = [&](std::string_view stage, std::uint64_t done, std::uint64_t total) {
    cancelled = cancelled || (progress != nullptr && !progress->update(stage, done, total));
    return !cancelled;
  };
  match::MatchOutcome matched = match::match(
      *run.table, config, on_match,
      {options.watched, options.model, options.groups == nullptr, options.keep_blocks});
  if (!matched.status) return matched.status.error();
  if (cancelled) return interrupted();
  run.match = std::move(matched.report);
  run.watched_pass = std::move(matched.watched_pass);
  run.model = std::move(matched.model);
  run.model_id = run.model.id;
  if (options.groups != nullptr) {
    run.clustering = *options.groups;
    run.explainer =
        std::make_unique<ScorerExplainer>(std::move(matched.scorer), std::move(matched.blocks));
    return run;
  }
  if (!step("cluster", 0)) return interrupted();

  if (Status fits = engine::check_memory(size, "cluster", config); !fits) return fits.error();
  if (options.keep_pairs) run.pairs = matched.edges;
  if (options.first_side != 0) take_pairs_across(options.first_side, matched.edges, run);
  run.clustering = cluster::cluster(run.table->rows, matched.edges, *matched.scorer,
                                    decisions_to_join(options, run), run.row_keys, config);
  run.model.checks = pick_checks(run.clustering);
  run.explainer =
      std::make_unique<ScorerExplainer>(std::move(matched.scorer), std::move(matched.blocks));
  matched.edges = {};
  if (!step("cluster", size.rows) || !step("assess", 0)) return interrupted();

  if (Status fits = engine::check_memory(size, "merge", config); !fits) return fits.error();
  run.assessment = assess(*run.table, &run.clustering, config);
  if (!step("assess", size.rows) || !step("merge", 0)) return interrupted();
  run.plan = plan_merge(tables, *run.table, run.clustering, run.assessment, config);
  if (!step("merge", size.rows)) return interrupted();
  return run;
}

}  // namespace gigo
