// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <CLI/App.hpp>
#include <memory>

#include "base/output_dir.hpp"
#include "cli/commands.hpp"
#include "cli/facts.hpp"
#include "cli/input_flags.hpp"
#include "cli/interrupt.hpp"
#include "cli/load.hpp"
#include "cli/next_steps.hpp"
#include "cli/outputs/earlier_answers.hpp"
#include "cli/outputs/outputs.hpp"
#include "cli/progress_bar.hpp"
#include "report/render.hpp"

namespace gigo::cli {
namespace {

constexpr const char* kFooter = R"(
DIR receives rows.csv (every row, with gigo's columns), people.csv (one record a person), duplicates.csv (with a
column to answer), findings.csv and .jsonl, summary.json, run.json, and crosswalk.csv when there is an id.
Answers are same, not or later; keep the files with your answers and give them all the next time.

examples:
  gigo clean customers.csv --out cleaned
  gigo clean customers.csv --region GB --map "Tel 2=phone[work]" --out cleaned --force
  gigo clean crm.csv badges.csv.gz --as-of 2026-01-31 --out cleaned
  gigo clean customers.csv --out cleaned-2 --decisions answers.csv)";

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
  Result<base::OutputDir> dir = base::OutputDir::create(
      {flags.out, flags.force, std::move(protected_files), "run.json", output_names()});
  if (!dir) return fail(dir.error());
  if (Status kept = check_earlier_answers(flags.out, *decisions); !kept) return fail(kept.error());

  ProgressBar progress(voice.wants_progress());
  const Result<LoadedInputs> loaded = load_inputs(flags.input, *config, voice, progress);
  if (!loaded) return fail(loaded.error());
  const Result<Run> run = gigo::run(loaded->inputs, *config, decisions->answers, &progress);
  progress.clear();
  if (!run) return fail(run.error());

  const RunView view(*loaded, *run, *config);
  const report::RunFacts facts = gather_facts(*loaded, *run, *config, *decisions);
  OutputSet out(*dir);
  Status written = write_outputs(out, view, facts, progress);
  if (written) written = verify_unchanged(*loaded);
  // Somebody may have been answering all the while.
  if (written) written = check_earlier_answers(flags.out, *decisions);
  if (written) written = check_interrupt();
  if (written) written = dir->commit();
  progress.clear();
  if (!written) return fail(written.error());

  voice.say(report::summary_text(facts));
  if (!run->lost_decisions.empty()) voice.warn(lost_text(*decisions, run->lost_decisions));
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
  command.footer(kFooter);
  return [flags] { return clean(*flags); };
}

}  // namespace gigo::cli
