// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <CLI/App.hpp>
#include <memory>

#include "cli/commands.hpp"
#include "cli/facts.hpp"
#include "cli/input_flags.hpp"
#include "cli/interrupt.hpp"
#include "cli/load.hpp"
#include "cli/outputs/report_file.hpp"
#include "cli/progress_bar.hpp"
#include "report/render.hpp"

namespace gigo::cli {
namespace {

constexpr int kBroken = 1;

struct CheckFlags {
  InputFlags input;
  std::string report;
};

constexpr const char* kFooter = R"(
Writes nothing but the report. Exit code 0: every limit is kept; 1: one is broken; more: see gigo --help.
Only limits that are given count; a limit on what cannot be told (stale without a date column) is broken.

examples:
  gigo check customers.csv --max-duplicates 2% --max-incomplete 10% --max-invalid 1%
  gigo check customers.csv --config gigo.yaml --json
  gigo check customers.csv --max-stale 20% --as-of 2026-01-31 --report junit=gigo.xml)";

// "junit=FILE" as the path; nothing was asked for: empty.
Result<std::string> report_path(const std::string& text) {
  constexpr std::string_view kJunit = "junit=";
  if (text.empty()) return std::string();
  if (text.starts_with(kJunit) && text.size() > kJunit.size()) return text.substr(kJunit.size());
  return Error{ErrorCode::kUsage, "must be junit=FILE", "--report"};
}

int check(const CheckFlags& flags) {
  const Voice voice(flags.input.quiet, flags.input.json);
  const Result<Config> config = resolve_config(flags.input, voice);
  if (!config) return fail(config.error());
  const Result<std::string> path = report_path(flags.report);
  if (!path) return fail(path.error());
  if (Status status = check_report_path(*path, flags.input.files, config_file(flags.input));
      !status) {
    return fail(status.error());
  }

  ProgressBar progress(voice.wants_progress());
  const Result<LoadedInputs> loaded = load_inputs(flags.input, *config, voice, progress);
  if (!loaded) return fail(loaded.error());
  const Result<Run> run = gigo::run(loaded->inputs, *config, {}, &progress);
  progress.clear();
  if (!run) return fail(run.error());
  if (Status status = verify_unchanged(*loaded); !status) return fail(status.error());

  const report::RunFacts facts = gather_facts(*loaded, *run, *config, {});
  const GateVerdict verdict = gate(run->assessment.scorecard, *config);
  voice.say(report::summary_text(facts));
  voice.say("\nlimits\n");
  voice.say(report::gate_text(verdict));
  voice.result(report::gate_json(facts, verdict));
  if (!path->empty()) {
    const Status status = write_report_file(*path, report::gate_junit(facts, verdict));
    if (!status) return fail(status.error());
  }
  return verdict.passed ? 0 : kBroken;
}

}  // namespace

Job add_check(CLI::App& command) {
  const auto flags = std::make_shared<CheckFlags>();
  add_input_flags(command, flags->input, true);
  command.add_option("--report", flags->report, "also write the verdict as JUnit XML")
      ->type_name("junit=FILE");
  command.footer(kFooter);
  return [flags] { return check(*flags); };
}

}  // namespace gigo::cli
