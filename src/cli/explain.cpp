// SPDX-License-Identifier: Apache-2.0
#include "report/explain.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <CLI/App.hpp>
#include <algorithm>
#include <memory>
#include <optional>

#include "base/ascii.hpp"
#include "cli/commands.hpp"
#include "cli/decisions.hpp"
#include "cli/input_flags.hpp"
#include "cli/load.hpp"
#include "cli/past_run.hpp"
#include "cli/progress_bar.hpp"
#include "cli/row_reference.hpp"
#include "report/plain.hpp"

namespace gigo::cli {
namespace {

struct ExplainFlags {
  InputFlags input;  // its files are split off `words`
  std::vector<std::string> words, rows;
  std::vector<std::string> decisions;
  bool show_values = false;
};

constexpr const char* kFooter = R"(
gigo explain DIR ROW ROW        two rows of a folder that gigo clean wrote, with that run's model and settings
gigo explain FILE... ROW ROW    two rows of lists, which are matched for it
gigo explain DIR ROW            what holds the group of a row, or a group, together
A ROW is a row number as a spreadsheet shows it (12; of several lists FILE:12), a person or merge id of rows.csv
(P..., M...), a row key of duplicates.csv (K...), or a record id (id=C-17). Of two groups the rows that agree most
are shown. Values are masked unless --show-values is given. Writes nothing.

examples:
  gigo explain cleaned 12 873
  gigo explain cleaned P7K2M9QX4TBCD --show-values
  gigo explain customers.csv id=C-17 id=C-204 --region GB --json
  gigo explain crm.csv badges.csv crm.csv:12 badges.csv:3)";

bool is_folder(const std::string& path) {
  struct ::stat status = {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool is_list(const std::string& word) {
  struct ::stat status = {};
  // A number is a row, whatever files are there; ./12 is a file.
  const bool digits = std::all_of(word.begin(), word.end(), base::is_digit);
  return word == "-" || (!digits && ::stat(word.c_str(), &status) == 0);
}

// The words before the ROWs are lists: the first always, the others if they are there.
Status split_words(ExplainFlags& flags) {
  std::vector<std::string>& words = flags.words;
  std::size_t lists = 1;
  while (lists + 1 < words.size() && is_list(words[lists])) ++lists;
  flags.input.files.assign(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(lists));
  flags.rows.assign(words.begin() + static_cast<std::ptrdiff_t>(lists), words.end());
  if (flags.rows.empty()) {
    return Error{ErrorCode::kUsage, "name two rows, or one group; see gigo explain --help", {}};
  }
  if (flags.rows.size() > 2) {
    return Error{ErrorCode::kUsage,
                 "one or two ROWs can be explained, and lists stand before them; a list that is "
                 "named is not there, or there are too many ROWs",
                 {}};
  }
  const bool any_folder =
      std::any_of(flags.input.files.begin(), flags.input.files.end(), is_folder);
  if (any_folder && lists > 1) {
    return Error{ErrorCode::kUsage, "a folder of gigo clean can only be explained alone", {}};
  }
  return Done{};
}

// What somebody asked about: a pair, or a group.
struct Question {
  std::optional<RowPair> pair;
  RowReference group;
  std::string note;  // how the pair was chosen
};

std::string name_of(const report::ExplainFacts& facts, const RowReference& reference) {
  return reference.group_id.empty() ? report::row_name(facts, reference.rows.front())
                                    : reference.group_id;
}

Result<Question> understand(const std::vector<std::string>& words, const LoadedInputs& loaded,
                            const report::ExplainFacts& facts) {
  const Run& run = *facts.run;
  Question question;
  if (words.size() == 1) {
    Result<RowReference> only = find_rows(words[0], "the ROW", loaded, run);
    if (!only) return only.error();
    question.group = std::move(*only);
    if (question.group.group_id.empty()) {
      const std::uint32_t person = run.clustering.person_of[index(question.group.rows.front())];
      question.group = {run.clustering.persons[person], run.clustering.person_ids[person]};
    }
    return question;
  }
  const Result<RowReference> first = find_rows(words[0], "the first ROW", loaded, run);
  if (!first) return first.error();
  const Result<RowReference> second = find_rows(words[1], "the second ROW", loaded, run);
  if (!second) return second.error();
  if (first->rows == second->rows) {
    return Error{ErrorCode::kUsage, "both ROWs name the same; name another, or one alone", {}};
  }
  if (first->group_id.empty() && second->group_id.empty()) {
    question.pair = RowPair{first->rows.front(), second->rows.front()};
    return question;
  }
  const PairScore best = strongest_pair(run, first->rows, second->rows);
  question.pair = RowPair{best.a, best.b};
  question.note = fmt::format("of {} and {} the rows that agree most are shown: {} and {}",
                              name_of(facts, *first), name_of(facts, *second),
                              report::row_name(facts, best.a), report::row_name(facts, best.b));
  return question;
}

int answer(const ExplainFlags& flags, const LoadedInputs& loaded, const Config& config,
           const Run& run, std::vector<std::string> notes) {
  report::ExplainFacts facts;
  facts.inputs = input_facts(loaded);
  facts.run = &run;
  facts.config = &config;
  facts.of_folder = is_folder(flags.input.files.front());
  facts.notes = std::move(notes);
  facts.show_values = flags.show_values;
  const Result<Question> question = understand(flags.rows, loaded, facts);
  if (!question) return fail(question.error());
  if (!question->note.empty()) facts.notes.push_back(question->note);
  const Voice voice(flags.input.quiet, flags.input.json);
  if (question->pair) {
    const PairStory story = explain_pair(run, config, question->pair->a, question->pair->b);
    if (!flags.input.json) voice.say(report::pair_text(facts, story));
    voice.result(report::pair_json(facts, story));
  } else {
    const GroupStory story = explain_group(run, question->group.group_id, question->group.rows);
    if (!flags.input.json) voice.say(report::group_text(facts, story));
    voice.result(report::group_json(facts, story));
  }
  return 0;
}

// The folder knows how it was made; other settings would explain another run.
Status check_no_settings(const ExplainFlags& flags) {
  std::string given;
  if (!flags.input.config_path.empty()) given = "--config";
  for (const ConfigKey& key : config_keys()) {
    const auto at = flags.input.keys.find(std::string(key.name));
    const bool set = at != flags.input.keys.end() && !at->second.empty();
    if (set && key.shapes_output) given = key.flag;
  }
  if (!flags.input.delimiter.empty()) given = "--delimiter";
  if (!flags.input.encoding.empty()) given = "--encoding";
  if (!flags.decisions.empty()) given = "--decisions";
  if (given.empty()) return Done{};
  return Error{ErrorCode::kUsage,
               "a folder is explained with the settings of its run; leave it out, or explain the "
               "list itself",
               given};
}

int explain_folder(const ExplainFlags& flags) {
  if (Status none = check_no_settings(flags); !none) return fail(none.error());
  Result<PastRun> past = read_past_run(flags.input.files.front());
  if (!past) return fail(past.error());
  for (const std::string_view key : {"threads", "max_memory"}) {
    const auto given = flags.input.keys.find(std::string(key));
    if (given == flags.input.keys.end()) continue;
    for (const std::string& value : given->second) {
      const Status set = set_config(past->config, key, value);
      if (!set) return fail({ErrorCode::kUsage, set.error().message, "--" + std::string(key)});
    }
  }
  ProgressBar progress(Voice(flags.input.quiet, flags.input.json).wants_progress());
  RunOptions options;
  options.model = &past->model;
  options.groups = &past->groups;
  options.keep_blocks = true;
  Result<Run> run = gigo::run(past->loaded.inputs, past->config, {}, &progress, options);
  progress.clear();
  if (!run) {
    Error error = run.error();
    if (error.where.empty()) error.where = flags.input.files.front();
    return fail(error);
  }
  run->decisions = past->answers;
  return answer(flags, past->loaded, past->config, *run, doubts(*past, *run));
}

int explain_files(const ExplainFlags& flags) {
  const Voice silent(true, false);  // the answer is all that is wanted
  const Result<Config> config = resolve_config(flags.input, silent);
  if (!config) return fail(config.error());
  const Result<Decisions> decisions = read_decisions(flags.decisions);
  if (!decisions) return fail(decisions.error());
  ProgressBar progress(Voice(flags.input.quiet, flags.input.json).wants_progress());
  const Result<LoadedInputs> loaded = load_inputs(flags.input, *config, silent, progress);
  if (!loaded) return fail(loaded.error());
  RunOptions options;
  options.keep_blocks = true;
  const Result<Run> run =
      gigo::run(loaded->inputs, *config, decisions->answers, &progress, options);
  progress.clear();
  if (!run) return fail(run.error());
  if (Status same = verify_unchanged(*loaded); !same) return fail(same.error());
  std::vector<std::string> notes;
  if (flags.input.config_path.empty() && !config_file(flags.input).empty()) {
    notes.push_back(fmt::format("with the settings of {}", config_file(flags.input)));
  }
  if (!run->lost_decisions.empty()) {
    notes.push_back(
        fmt::format("{} could not be found again",
                    report::counted(run->lost_decisions.size(), "decision", "decisions")));
  }
  return answer(flags, *loaded, *config, *run, std::move(notes));
}

int explain(ExplainFlags& flags) {
  if (Status split = split_words(flags); !split) return fail(split.error());
  return is_folder(flags.input.files.front()) ? explain_folder(flags) : explain_files(flags);
}

}  // namespace

Job add_explain(CLI::App& command) {
  const auto flags = std::make_shared<ExplainFlags>();
  command
      .add_option("LIST", flags->words,
                  "a folder of gigo clean or lists, then two ROWs, or one ROW or group")
      ->required();
  add_setting_flags(command, flags->input, false);
  command.add_flag("--show-values", flags->show_values,
                   "show what the rows hold; else letters and digits are masked");
  command
      .add_option("--decisions", flags->decisions,
                  "answers from the column decision of an earlier duplicates.csv (repeatable)")
      ->type_name("FILE")
      ->allow_extra_args(false);
  command.footer(kFooter);
  return [flags] { return explain(*flags); };
}

}  // namespace gigo::cli
