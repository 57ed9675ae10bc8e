// SPDX-License-Identifier: Apache-2.0
#include "cli/evaluation/follow.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <thread>
#include <utility>

#include "base/ascii.hpp"
#include "base/log2.hpp"
#include "base/thread_pool.hpp"

namespace gigo::cli {
namespace {

constexpr std::size_t kMostPairs = 20'000'000;
constexpr std::size_t kMostExplained = 20'000;
constexpr std::size_t kPatternsShown = 10;
constexpr std::size_t kPairsPerStep = 256;
constexpr std::size_t kMostRowReads = 20'000'000;

std::optional<std::size_t> find_column(const Table& table, const std::string& name) {
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    if (!name.empty() && base::iequals(base::trim(table.headers[i]), base::trim(name))) return i;
  }
  return {};
}

std::vector<std::size_t> id_columns_of(const LoadedInputs& loaded, std::size_t input,
                                       const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    if (const auto column = find_column(loaded.files[input].table, name)) return {*column};
  }
  return loaded.mappings[input].columns_of(Field::kId);
}

// Calls work(i) for every pair on the threads of the run.
template <class Work>
void for_each_pair(std::size_t pairs, const Config& config, Work&& work) {
  const unsigned threads =
      config.threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : config.threads;
  base::parallel_for((pairs + kPairsPerStep - 1) / kPairsPerStep, threads, [&](std::size_t step) {
    const std::size_t end = std::min(pairs, (step + 1) * kPairsPerStep);
    for (std::size_t i = step * kPairsPerStep; i < end; ++i) work(i);
  });
}

// The pairs whose records are both in the inputs, as rows.
std::vector<RowPair> rows_of(const std::vector<RecordPair>& pairs, const LinedUp& lined_up,
                             const InputRecords& records) {
  std::vector<RowPair> rows;
  for (const RecordPair& pair : pairs) {
    const std::uint32_t a = records.row(lined_up.ids[pair.a]);
    const std::uint32_t b = records.row(lined_up.ids[pair.b]);
    if (a == InputRecords::kNoRow || b == InputRecords::kNoRow || a == b) continue;
    rows.push_back({RowId{std::min(a, b)}, RowId{std::max(a, b)}});
  }
  return rows;
}

// An even sample of the pairs, and how they compare.
std::vector<LevelPattern> patterns_of(const std::vector<RowPair>& pairs, const Run& run,
                                      const Config& config, std::uint64_t& explained) {
  const std::size_t stride = pairs.size() / kMostExplained + 1;
  std::vector<std::string> words((pairs.size() + stride - 1) / stride);
  for_each_pair(words.size(), config, [&](std::size_t i) {
    const RowPair& pair = pairs[i * stride];
    words[i] = level_words(run.explainer->explain(pair.a, pair.b).parts);
  });
  explained = words.size();
  return most_frequent(std::move(words), kPatternsShown);
}

// Marks the missed pairs that were never compared although they share a key: a block that is too
// large is split by a second key, or dropped. Counting the rows of a key reads all of them, so that
// many such pairs in a long list are not looked at; false then.
bool look_for_shared_keys(const std::vector<RowPair>& pairs, const Run& run, const Config& config,
                          std::vector<FollowedPair>& followed) {
  const bool all_compared = std::all_of(
      run.match.passes.begin(), run.match.passes.end(),
      [](const BlockingPass& pass) { return pass.dropped_pairs == 0 && pass.refined_blocks == 0; });
  if (all_compared) return true;
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const FollowedPair& pair = followed[i];
    if (!pair.found && !pair.together && pair.pass == kNeverCompared) open.push_back(i);
  }
  if (open.size() > kMostRowReads / std::max<std::size_t>(1, run.table->rows)) return false;
  for_each_pair(open.size(), config, [&](std::size_t i) {
    const RowPair& pair = pairs[open[i]];
    followed[open[i]].shares_key = !run.explainer->details(pair.a, pair.b).shared_keys.empty();
  });
  return true;
}

}  // namespace

Result<InputRecords> InputRecords::find(const LoadedInputs& loaded, const RecordIds& ids,
                                        const std::vector<std::string>& id_columns) {
  InputRecords records;
  records.loaded_ = &loaded;
  records.row_of_.assign(ids.size(), kNoRow);
  for (std::size_t input = 0; input < loaded.files.size(); ++input) {
    const Table& table = loaded.files[input].table;
    const std::vector<std::size_t> columns = id_columns_of(loaded, input, id_columns);
    if (columns.empty()) {
      return Error{ErrorCode::kUsage,
                   "no column is mapped to id; say which holds the record's id with --map "
                   "Column=id",
                   loaded.files[input].path_label};
    }
    for (std::size_t row = 0; row < table.rows; ++row) {
      for (const std::size_t column : columns) {
        const base::TermId id = ids.find(base::trim(table.columns[column][row]));
        if (id == base::kNoTerm) continue;
        std::uint32_t& place = records.row_of_[base::index(id)];
        if (place == kNoRow) place = static_cast<std::uint32_t>(loaded.begin[input] + row);
        break;
      }
    }
  }
  return records;
}

std::vector<std::uint32_t> InputRecords::sources(const std::string& column,
                                                 base::Interner& sources) const {
  std::vector<std::optional<std::size_t>> columns;
  for (const InputFile& file : loaded_->files) columns.push_back(find_column(file.table, column));
  if (std::none_of(columns.begin(), columns.end(), [](const auto& c) { return c.has_value(); })) {
    return {};
  }
  std::vector<std::uint32_t> found(row_of_.size(), 0);
  for (std::size_t number = 0; number < row_of_.size(); ++number) {
    if (row_of_[number] == kNoRow) continue;
    const LoadedInputs::Place at = loaded_->place(RowId{row_of_[number]});
    if (!columns[at.input]) continue;
    const Column& cells = loaded_->files[at.input].table.columns[*columns[at.input]];
    found[number] = static_cast<std::uint32_t>(sources.intern(base::trim(cells[at.row])));
  }
  return found;
}

Result<report::LostFacts> follow_true_pairs(const LinedUp& lined_up, const InputRecords& records,
                                            const LoadedInputs& loaded, const Config& config,
                                            const std::string& group_column, Progress& progress) {
  const std::vector<RecordPair> true_pairs =
      lined_up.labelled ? lined_up.labelled->same
                        : pairs_together(lined_up.truth, {}, lined_up.source, kMostPairs + 1);
  if (true_pairs.size() > kMostPairs) {
    return Error{ErrorCode::kInput,
                 fmt::format("has more than {} true pairs, too many to follow; leave out --input",
                             kMostPairs),
                 "truth"};
  }
  const std::vector<RowPair> watched = rows_of(true_pairs, lined_up, records);
  RunOptions options;
  options.watched = watched;
  options.keep_blocks = true;
  const Result<Run> run = gigo::run(loaded.inputs, config, {}, &progress, options);
  if (!run) return run.error();

  // A row of the run back to its record, to see what the prediction makes of it.
  std::vector<std::uint32_t> record_of(run->table->rows, InputRecords::kNoRow);
  for (std::uint32_t i = 0; i < lined_up.ids.size(); ++i) {
    const std::uint32_t row = records.row(lined_up.ids[i]);
    if (row != InputRecords::kNoRow) record_of[row] = i;
  }
  const bool by_merge = base::iequals(group_column, "gigo_merge_id");
  const std::vector<std::uint32_t>& group_of =
      by_merge ? run->clustering.merge_of : run->clustering.person_of;
  const std::uint32_t likely =
      base::fraction_q30(static_cast<std::uint32_t>(config.likely_ppm), 1'000'000);
  std::vector<FollowedPair> followed(watched.size());
  for_each_pair(watched.size(), config, [&](std::size_t i) {
    const std::size_t a = index(watched[i].a), b = index(watched[i].b);
    FollowedPair& pair = followed[i];
    pair.found = lined_up.predicted[record_of[a]] == lined_up.predicted[record_of[b]];
    pair.pass = run->watched_pass[i];
    pair.together = group_of[a] == group_of[b];
    if (pair.found || pair.together || pair.pass == kNeverCompared) return;
    pair.likely = run->explainer->score(watched[i].a, watched[i].b).probability >= likely;
  });
  const bool keys_known = look_for_shared_keys(watched, *run, config, followed);

  report::LostFacts facts;
  facts.passes = run->match.passes;
  facts.keys_known = keys_known;
  facts.lost = find_lost_recall(followed, facts.passes.size());
  facts.lost.not_in_input = true_pairs.size() - watched.size();
  std::vector<RowPair> missed;
  for (std::size_t i = 0; i < watched.size(); ++i) {
    if (!followed[i].found) missed.push_back(watched[i]);
  }
  const std::vector<RecordPair> wrong =
      lined_up.labelled
          ? std::vector<RecordPair>()
          : pairs_together(lined_up.predicted, lined_up.truth, lined_up.source, kMostPairs);
  facts.missed = patterns_of(missed, *run, config, facts.missed_explained);
  facts.wrong = patterns_of(rows_of(wrong, lined_up, records), *run, config, facts.wrong_explained);
  return facts;
}

}  // namespace gigo::cli
