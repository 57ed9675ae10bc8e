// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <sys/resource.h>

#include <CLI/CLI.hpp>
#include <new>
#include <typeinfo>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/interrupt.hpp"
#include "cli/parse_error.hpp"
#include "cli/voice.hpp"

namespace {

using namespace gigo;

constexpr cli::Command kCommands[] = {
    {"clean", "normalise, assess, deduplicate and merge a customer list", cli::add_clean},
    {"check", "pass or fail a customer list against limits, for pipelines", cli::add_check},
    {"link", "say which records of list A are in list B already", cli::add_link},
    {"evaluate", "precision, recall and F1 of a result, and where recall was lost",
     cli::add_evaluate},
    {"explain", "why two rows are one person, or why not", cli::add_explain},
    {"normalize",
     "emails, phones, names, addresses, dates ... one a line, as records with their parts",
     cli::add_normalize},
    {"version", "say which gigo this is", cli::add_version},
};

constexpr const char* kFooter = R"(
exit codes: 0 done, 1 a limit of gigo check is broken, 2 a flag or the configuration is wrong, 3 the input cannot be read,
4 internal error, 5 disk, permission or memory, 130 interrupted

example:
  gigo clean customers.csv --out cleaned)";

int run_command(int argc, char** argv) {
  CLI::App app("gigo makes the people data of a CRM trustworthy.", "gigo");
  bool verbose = false;
  CLI::Option* more = app.add_flag("--verbose", verbose, "with --version: more of it");
  more->needs(app.set_version_flag("--version", [&verbose] { return cli::version_text(verbose); }));
  app.require_subcommand(1);
  app.footer(kFooter);
  std::vector<std::pair<CLI::App*, cli::Job>> jobs;
  for (const cli::Command& command : kCommands) {
    CLI::App* added = app.add_subcommand(command.name, command.doc);
    jobs.emplace_back(added, command.add(*added));
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked_for_help) {
    return app.exit(asked_for_help);
  } catch (const CLI::ParseError& error) {
    return cli::fail(cli::explain_parse_error(app, error));
  }
  for (const auto& [command, job] : jobs) {
    if (command->parsed()) return job();
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  // A core file would hold people's data.
  const struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  cli::watch_for_interrupt();
  try {
    const int code = run_command(argc, argv);
    const Status written = cli::finish_output();
    // A verdict that nobody could read is none; an error has had its line.
    return written || code > 1 ? code : cli::fail(written.error());
  } catch (const std::bad_alloc&) {
    return cli::fail({ErrorCode::kEnvironment, "out of memory; nothing was written", {}});
  } catch (const std::exception& problem) {
    // what() may quote data, its type does not.
    return cli::fail({ErrorCode::kInternal,
                      fmt::format("unexpected {}; nothing was written, please report this",
                                  typeid(problem).name()),
                      {}});
  }
}
