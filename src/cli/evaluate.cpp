// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <sys/stat.h>

#include <CLI/App.hpp>
#include <charconv>
#include <memory>
#include <optional>
#include <utility>

#include "cli/commands.hpp"
#include "cli/evaluation/follow.hpp"
#include "cli/evaluation/grouping.hpp"
#include "cli/evaluation/judge.hpp"
#include "cli/evaluation/run_folder.hpp"
#include "cli/input_flags.hpp"
#include "cli/interrupt.hpp"
#include "cli/load.hpp"
#include "cli/progress_bar.hpp"
#include "report/evaluation.hpp"

namespace gigo::cli {
namespace {

constexpr std::uint32_t kMostResamples = 1'000'000;

struct EvaluateFlags {
  std::string predicted, truth;
  std::string id, group, truth_group, between, threshold, bootstrap;
  bool ignore_unknown = false;
  InputFlags input;  // its files are those of --input
};

constexpr const char* kFooter = R"(
PREDICTED is the rows.csv of gigo clean, its folder DIR, or any file with a record's id and its group (record_id,
cluster_id) or two ids (id1, id2, and perhaps a probability) in every row. TRUTH is such a file too; pairs in it may be
labelled 1 or 0 (is_match): then only they are judged. Files may be gzipped; - reads standard input.
Records that PREDICTED lacks are counted as standing alone. The figures are over all pairs of records, compared or not.

examples:
  gigo evaluate cleaned truth.csv
  gigo evaluate cleaned/rows.csv truth.csv --group gigo_merge_id
  gigo evaluate pairs.csv truth.csv --threshold 0.9
  gigo evaluate cleaned truth.csv --between source --json
  gigo evaluate cleaned truth.csv --input customers.csv --region GB)";

std::string stdin_path(const std::string& path) { return path == "-" ? "/dev/stdin" : path; }

bool is_folder(const std::string& path) {
  struct ::stat status = {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

std::string label_of(std::string path) {
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  const std::size_t slash = path.rfind('/');
  return slash == path.npos || path.size() == 1 ? path : path.substr(slash + 1);
}

template <class Number>
Result<std::optional<Number>> read_flag(const std::string& text, const char* flag,
                                        const char* what) {
  if (text.empty()) return std::optional<Number>();
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size()) return std::optional<Number>(value);
  return Error{ErrorCode::kUsage, fmt::format("must be {}", what), flag};
}

// The settings are for the run over --input; without it they would be lost in silence.
Status check_settings(const EvaluateFlags& flags) {
  if (!flags.input.files.empty()) return Done{};
  for (const ConfigKey& key : config_keys()) {
    const auto given = flags.input.keys.find(std::string(key.name));
    if (given == flags.input.keys.end() || given->second.empty() || key.name == "threads") continue;
    return Error{ErrorCode::kUsage, "is for the run over --input; give that too",
                 std::string(key.flag)};
  }
  return Done{};
}

struct Files {
  RecordIds ids;
  base::Interner sources;
  Grouping predicted, truth;
  std::vector<std::string> id_columns;  // of the truth, of the prediction
};

Status read_files(const EvaluateFlags& flags, std::optional<double> threshold, Files& files) {
  GroupingWish wish;
  wish.id_hint = flags.id;
  wish.group = flags.truth_group;
  wish.group_flag = "--truth-group";
  wish.source = flags.between;
  GroupingReader truth(files.ids, files.sources);
  if (Status read = truth.read(stdin_path(flags.truth), wish); !read) return read.error();
  files.truth = truth.finish();

  std::vector<std::string> paths = {stdin_path(flags.predicted)};
  wish.id = flags.id;
  if (!flags.id.empty()) wish.id_flag = "--id";
  wish.id_hint = files.truth.id_column;
  if (is_folder(flags.predicted)) {
    Result<RunFolder> folder = read_run_folder(flags.predicted);
    if (!folder) return folder.error();
    paths = std::move(folder->rows);
    wish.second_hint = folder->id_column;
  }
  wish.group = flags.group;
  wish.group_flag = "--group";
  wish.threshold = threshold;
  wish.matches_only = true;
  GroupingReader predicted(files.ids, files.sources);
  for (const std::string& path : paths) {
    if (Status read = predicted.read(path, wish); !read) return read.error();
  }
  files.predicted = predicted.finish();
  if (threshold && !files.predicted.has_score) {
    return Error{ErrorCode::kUsage, "is for pairs with a column probability or score",
                 "--threshold"};
  }
  files.id_columns = {files.truth.id_column, files.predicted.id_column};
  return Done{};
}

report::GroupingFacts facts_of(const Grouping& grouping, const std::string& path) {
  return {label_of(path), grouping.is_pairs, grouping.id_column, grouping.group_column,
          grouping.records.size()};
}

// A list that the truth is not about would follow next to nothing, and say so of everything.
Status check_input(const InputRecords& records, const Grouping& truth, const std::string& path) {
  std::size_t found = 0;
  for (const std::uint32_t number : truth.records) {
    found += records.row(number) != InputRecords::kNoRow ? 1 : 0;
  }
  if (found * 2 >= truth.records.size()) return Done{};
  return Error{ErrorCode::kInput,
               fmt::format("holds {} of the {} records of the truth; give --input the list that "
                           "the truth is about, or name its id with --id or --map Column=id",
                           found, truth.records.size()),
               path};
}

// Sources from the first of truth, prediction and input that has the column.
Result<std::vector<std::uint32_t>> find_sources(const EvaluateFlags& flags, Files& files,
                                                const InputRecords* records) {
  if (files.truth.has_source) return files.truth.source_of;
  if (files.predicted.has_source) return files.predicted.source_of;
  if (records != nullptr) {
    std::vector<std::uint32_t> found = records->sources(flags.between, files.sources);
    if (!found.empty()) return found;
  }
  return Error{ErrorCode::kUsage, "no file has a column of that name", "--between"};
}

int evaluate(const EvaluateFlags& flags) {
  const Voice voice(flags.input.quiet, flags.input.json);
  const auto threshold = read_flag<double>(flags.threshold, "--threshold", "a number such as 0.9");
  if (!threshold) return fail(threshold.error());
  const auto resamples =
      read_flag<std::uint32_t>(flags.bootstrap, "--bootstrap", "a whole number such as 1000");
  if (!resamples) return fail(resamples.error());
  if (resamples->value_or(0) > kMostResamples) {
    return fail({ErrorCode::kUsage, fmt::format("at most {}", kMostResamples), "--bootstrap"});
  }
  if (flags.predicted == "-" && flags.truth == "-") {
    return fail(
        {ErrorCode::kUsage, "standard input is given twice; name one of the two as a file", {}});
  }
  if (Status status = check_settings(flags); !status) return fail(status.error());

  Files files;
  if (Status read = read_files(flags, *threshold, files); !read) return fail(read.error());
  const bool follow = !flags.input.files.empty();
  ProgressBar progress(voice.wants_progress());
  Config config;
  LoadedInputs loaded;
  std::optional<InputRecords> records;
  if (follow) {
    Result<Config> resolved = resolve_config(flags.input, voice);
    if (!resolved) return fail(resolved.error());
    config = std::move(*resolved);
    Result<LoadedInputs> read = load_inputs(flags.input, config, voice, progress);
    progress.clear();
    if (!read) return fail(read.error());
    loaded = std::move(*read);
    Result<InputRecords> found = InputRecords::find(loaded, files.ids, files.id_columns);
    if (!found) return fail(found.error());
    records = std::move(*found);
    if (Status right = check_input(*records, files.truth, flags.input.files.front()); !right) {
      return fail(right.error());
    }
    voice.say("\n");
  }

  report::EvaluationFacts facts;
  facts.predicted = facts_of(files.predicted, flags.predicted);
  facts.truth = facts_of(files.truth, flags.truth);
  facts.threshold = *threshold;
  std::vector<std::uint32_t> sources;
  if (!flags.between.empty()) {
    Result<std::vector<std::uint32_t>> found =
        find_sources(flags, files, records ? &*records : nullptr);
    if (!found) return fail(found.error());
    sources = std::move(*found);
  }
  Result<LinedUp> lined_up = line_up(files.ids, std::move(files.predicted), std::move(files.truth),
                                     flags.ignore_unknown, flags.predicted);
  if (!lined_up) return fail(lined_up.error());
  if (!flags.between.empty()) {
    facts.between = flags.between;
    facts.without_source = set_sources(*lined_up, sources);
  }
  judge(*lined_up, *resamples, facts);
  if (follow) {
    Result<report::LostFacts> lost = follow_true_pairs(*lined_up, *records, loaded, config,
                                                       facts.predicted.group_column, progress);
    progress.clear();
    if (!lost) return fail(lost.error());
    facts.lost = std::move(*lost);
    if (Status status = verify_unchanged(loaded); !status) return fail(status.error());
  }
  if (Status status = check_interrupt(); !status) return fail(status.error());
  voice.say(report::evaluation_text(facts));
  voice.result(report::evaluation_json(facts));
  return 0;
}

}  // namespace

Job add_evaluate(CLI::App& command) {
  const auto flags = std::make_shared<EvaluateFlags>();
  command
      .add_option("PREDICTED", flags->predicted,
                  "who was put together: DIR, rows.csv, groups or pairs")
      ->required();
  command.add_option("TRUTH", flags->truth, "who belongs together: groups or pairs")->required();
  const auto column = [&](const char* name, std::string& value, const char* doc) {
    command.add_option(name, value, doc)->type_name("COLUMN");
  };
  column("--id", flags->id,
         "column of the record's id (default: the one named as in TRUTH, else record_id, id, …)");
  column("--group", flags->group,
         "column of the group in PREDICTED (default: gigo_person_id, else cluster_id, …)");
  column("--truth-group", flags->truth_group,
         "column of the group in TRUTH (default: cluster_id, …)");
  column("--between", flags->between,
         "only pairs whose records differ in this column count, as in linking two lists");
  command
      .add_option("--threshold", flags->threshold,
                  "leave out pairs of PREDICTED whose probability is lower")
      ->type_name("0.9");
  command.add_flag("--ignore-unknown", flags->ignore_unknown,
                   "leave out records that TRUTH does not have");
  command
      .add_option(
          "--bootstrap", flags->bootstrap,
          "draw the people of TRUTH N times for 95 % intervals (default: 1000 below 200 true "
          "pairs, else 0)")
      ->type_name("N");
  command
      .add_option("--input", flags->input.files,
                  "the list itself: gigo runs over it and says where recall was lost (repeatable)")
      ->type_name("FILE")
      ->allow_extra_args(false);
  add_setting_flags(command, flags->input, false);
  command.footer(kFooter);
  return [flags] { return evaluate(*flags); };
}

}  // namespace gigo::cli
