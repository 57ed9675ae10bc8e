// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <CLI/App.hpp>
#include <memory>
#include <optional>
#include <utility>

#include "base/output_dir.hpp"
#include "cli/commands.hpp"
#include "cli/facts.hpp"
#include "cli/input_flags.hpp"
#include "cli/interrupt.hpp"
#include "cli/load.hpp"
#include "cli/next_steps.hpp"
#include "cli/outputs/earlier_answers.hpp"
#include "cli/outputs/outputs.hpp"
#include "cli/outputs/pairs_file.hpp"
#include "cli/progress_bar.hpp"
#include "gigo/model.hpp"
#include "report/plain.hpp"
#include "report/render.hpp"

namespace gigo::cli {
namespace {

constexpr std::string_view kAnswered[] = {"duplicates.csv"};

constexpr const char* kFooter = R"(
DIR receives rows.csv (every row, with gigo's columns), people.csv (one record a person), duplicates.csv (with a
column to answer), findings.csv and .jsonl, summary.json, model.json, run.json, and crosswalk.csv when there is an id.
Answers are same, not or later; keep the files with your answers and give them all the next time.

examples:
  gigo clean customers.csv --out cleaned
  gigo clean customers.csv --region GB --map "Tel 2=phone[work]" --out cleaned --force
  gigo clean crm.csv badges.csv.gz --as-of 2026-01-31 --out cleaned
  gigo clean customers.csv --out cleaned-2 --decisions answers.csv
  gigo clean customers.csv --out cleaned --pairs pairs.csv)";

Status write_outputs(OutputSet& out, const RunView& view, const report::RunFacts& facts,
                     Progress& progress) {
  Ledger ledger;
  const Duplicates duplicates = find_duplicates(view);
  // The longest first: they run at the same time.
  OutputJobs jobs;
  // The longest first, as they are written at the same time.
  add_rows_csv(jobs, view, ledger, progress);
  add_findings(jobs, view, ledger);
  add_people_csv(jobs, view, ledger);
  add_duplicates_csv(jobs, view, duplicates, ledger);
  add_crosswalk_csv(jobs, view, ledger);
  add_undecoded_csv(jobs, view);
  if (Status s = out.write(jobs, view.threads()); !s) return s.error();
  if (Status s = out.write_text("summary.json", report::summary_json(facts)); !s) return s.error();
  if (Status s = out.write_text("model.json", write_model(view.run.model)); !s) return s.error();
  const std::string digest = run_digest(facts, out.files());
  if (Status s = out.write_text("run.json", report::run_json(facts, out.files(), digest)); !s) {
    return s.error();
  }
  if (Status s = check_ledger(ledger, view); !s) return s.error();
  progress.update("write", view.run.table->rows, view.run.table->rows);
  return Done{};
}

int clean(const CleanFlags& flags) {
  const Voice voice(flags.input.quiet, flags.input.json);
  const Result<Config> config = resolve_config(flags.input, voice);
  if (!config) return fail(config.error());
  const Result<Decisions> decisions = read_decisions(flags.decisions);
  if (!decisions) return fail(decisions.error());

  std::vector<std::string> protected_files = flags.input.files;
  protected_files.insert(protected_files.end(), flags.decisions.begin(), flags.decisions.end());
  std::erase(protected_files, "-");
  if (Status status =
          check_pairs_path(flags.pairs, flags.out, protected_files, config_file(flags.input));
      !status) {
    return fail(status.error());
  }
  Result<base::OutputDir> dir = base::OutputDir::create(
      {flags.out, flags.force, std::move(protected_files), "run.json", output_names()});
  if (!dir) return fail(dir.error());
  if (Status kept = check_earlier_answers(flags.out, kAnswered, *decisions); !kept)
    return fail(kept.error());
  std::optional<PendingFile> pairs;
  if (!flags.pairs.empty()) {
    Result<PendingFile> file = PendingFile::create(flags.pairs);
    if (!file) return fail(file.error());
    pairs.emplace(std::move(*file));
  }

  ProgressBar progress(voice.wants_progress());
  const Result<LoadedInputs> loaded = load_inputs(flags.input, *config, voice, progress);
  if (!loaded) return fail(loaded.error());
  RunOptions options;
  options.keep_pairs = pairs.has_value();
  const Result<Run> run =
      gigo::run(loaded->inputs, *config, decisions->answers, &progress, options);
  progress.clear();
  if (!run) return fail(run.error());

  const RunView view(*loaded, *run, *config);
  const report::RunFacts facts = gather_facts(*loaded, *run, *config, *decisions);
  OutputSet out(*dir);
  Status written = write_outputs(out, view, facts, progress);
  if (written && pairs) written = write_pairs(*pairs, view);
  if (written) written = verify_unchanged(*loaded);
  // Somebody may have been answering all the while.
  if (written) written = check_earlier_answers(flags.out, kAnswered, *decisions);
  if (written) written = check_interrupt();
  if (written) written = dir->commit();
  if (written && pairs) written = pairs->commit();
  progress.clear();
  if (!written) return fail(written.error());

  voice.say(report::summary_text(facts));
  if (!run->lost_decisions.empty()) voice.warn(lost_text(*decisions, run->lost_decisions));
  if (pairs) {
    voice.say(fmt::format("\n{} in {}\n", report::counted(run->pairs.size(), "pair", "pairs"),
                          report::printable(flags.pairs, 200)));
  }
  voice.say(next_steps(flags, facts));
  voice.result(report::summary_json(facts));
  return 0;
}

}  // namespace

Job add_clean(CLI::App& command) {
  const auto flags = std::make_shared<CleanFlags>();
  add_input_flags(command, flags->input, false);
  command.add_option("--out", flags->out, "folder for the results; it appears whole or not at all")
      ->type_name("DIR")
      ->required();
  command.add_flag("--force", flags->force, "replace what an earlier run wrote in DIR");
  command
      .add_option("--decisions", flags->decisions,
                  "answers from the column decision of an earlier duplicates.csv (repeatable)")
      ->type_name("FILE")
      ->allow_extra_args(false);
  command
      .add_option("--pairs", flags->pairs,
                  "also write every pair that is possibly one person, with its probability, as CSV")
      ->type_name("FILE");
  command.footer(kFooter);
  return [flags] { return clean(*flags); };
}

}  // namespace gigo::cli
