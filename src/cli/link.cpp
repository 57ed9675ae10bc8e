// SPDX-License-Identifier: Apache-2.0
#include "report/link.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <algorithm>
#include <map>
#include <memory>
#include <optional>

#include "base/output_dir.hpp"
#include "cli/commands.hpp"
#include "cli/contact_accounts.hpp"
#include "cli/facts.hpp"
#include "cli/input_flags.hpp"
#include "cli/interrupt.hpp"
#include "cli/load.hpp"
#include "cli/next_steps.hpp"
#include "cli/outputs/earlier_answers.hpp"
#include "cli/outputs/link_view.hpp"
#include "cli/outputs/outputs.hpp"
#include "cli/progress_bar.hpp"
#include "report/plain.hpp"
#include "report/render.hpp"

namespace gigo::cli {
namespace {

constexpr std::string_view kAnswered[] = {"review.csv", "already-there.csv"};
constexpr std::string_view kSides = "AB";

// What is compared with what.
struct Kind {
  std::string_view name;
  bool organisations;  // A's contacts stand for the organisations they name
};
constexpr Kind kKinds[] = {{"lead:contact", false}, {"contact:account", true}};

struct LinkFlags {
  InputFlags input;
  std::string out, cardinality, kind;
  bool force = false;
  std::vector<std::string> decisions;
};

constexpr const char* kFooter = R"(
A is the list you ask about (badge scans, sign-ups), B the one you have. DIR receives already-there.csv (A's rows with their
partner in B), new.csv (the others, clean, in B's columns), review.csv (with a column to answer), summary.json and run.json.
Every row of A is in exactly one of the three lists. Neither A nor B is changed.
Kinds: lead:contact links people with people, contact:account the companies that A's contacts name with those of B.
--map "A:Type=title" is for A only, "B:Type=ignore" for B only, without a letter for both.

examples:
  gigo link badges.csv crm.csv --out fair
  gigo link badges.csv crm.csv --out fair-2 --decisions answers.csv
  gigo link contacts.csv accounts.csv --kind contact:account --out accounts)";

Result<Kind> find_kind(const std::string& name) {
  std::string known;
  for (const Kind& kind : kKinds) {
    if (name == kind.name) return kind;
    known += fmt::format("{}{}", known.empty() ? "" : ", ", kind.name);
  }
  return Error{ErrorCode::kUsage, "must be one of " + known, "--kind"};
}

Result<Cardinality> find_cardinality(const std::string& name) {
  std::string known;
  for (const Cardinality cardinality : all_cardinalities()) {
    if (name == to_string(cardinality)) return cardinality;
    known += fmt::format("{}{}", known.empty() ? "" : ", ", to_string(cardinality));
  }
  return Error{ErrorCode::kUsage, "must be one of " + known, "--cardinality"};
}

Status check_two_files(const std::vector<std::string>& files) {
  if (files.size() == 2) return Done{};
  return Error{
      ErrorCode::kUsage,
      "needs two files: A, the list you ask about, and B, the list you have; see gigo link "
      "--help",
      {}};
}

Status write_outputs(OutputSet& out, const LinkView& link, const std::vector<ThereLine>& lines,
                     const report::LinkFacts& facts) {
  LinkLedger ledger;
  OutputJobs jobs;
  add_already_there_csv(jobs, link, lines, ledger);
  add_new_csv(jobs, link, ledger);
  add_review_csv(jobs, link, ledger);
  add_no_organisation_csv(jobs, link, ledger);
  add_undecoded_csv(jobs, link.view);
  if (Status s = out.write(jobs, link.view.threads()); !s) return s.error();
  if (Status s = out.write_text("summary.json", report::link_summary_json(facts)); !s) {
    return s.error();
  }
  const std::string digest = run_digest(*facts.run, out.files());
  if (Status s = out.write_text("run.json", report::run_json(*facts.run, out.files(), digest));
      !s) {
    return s.error();
  }
  return check_link_ledger(ledger, link);
}

std::string next_steps(const LinkFlags& flags, const report::LinkFacts& facts) {
  const std::string dir = report::printable(flags.out, 200);
  std::string out = "\nwhat to do next\n";
  int step = 0;
  if (facts.open_questions > 0) {
    std::vector<std::string> more;
    if (flags.kind != kKinds[0].name) more.insert(more.end(), {"--kind", flags.kind});
    if (flags.cardinality != to_string(Cardinality::kManyToOne)) {
      more.insert(more.end(), {"--cardinality", flags.cardinality});
    }
    out += fmt::format(
        "  {}. open {}/review.csv: {} for an answer; write same, not or later\n"
        "     in the column decision, save it as {}, then run\n"
        "     {}\n",
        ++step, dir, report::counted(facts.open_questions, "question waits", "questions wait"),
        answers_name(flags.decisions),
        command_with_answers("link", flags.input, more, flags.decisions, flags.out));
  }
  if (facts.there_rows > 0) {
    out += fmt::format(
        "  {}. open {}/already-there.csv: who it is, and what each row adds or contradicts;\n"
        "     write not in the column decision where gigo is wrong, and give it back the same "
        "way\n",
        ++step, dir);
  }
  if (facts.new_records > 0) {
    out += fmt::format("  {}. use {}/new.csv: {} in the columns of {}, ready to import\n", ++step,
                       dir, report::counted(facts.new_records, "record", "records"),
                       report::printable(facts.run->inputs.back().label));
    if (facts.new_nobody > 0) {
      out += fmt::format("     but {} no usable name, email or phone: see its column gigo_flags\n",
                         report::counted(facts.new_nobody, "of them has", "of them have"));
    }
  }
  if (facts.no_organisation_rows > 0) {
    out += fmt::format("  {}. {}/no-organisation.csv: {} without a company to look for\n", ++step,
                       dir, report::counted(facts.no_organisation_rows, "row", "rows"));
  }
  return out;
}

void warn_about_answers(const Voice& voice, const LinkResult& result, const Decisions& decisions,
                        Cardinality cardinality) {
  const std::size_t contradicted = result.overruled + count_taken_back(decisions);
  if (contradicted > 0) {
    voice.warn(fmt::format(
        "{} not used, as another answer says the opposite: of two rows the last answer counts, of "
        "two people not wins over same\n",
        report::counted(contradicted, "answer is", "answers are")));
  }
  std::map<std::uint32_t, std::size_t> left, right;
  for (const Link& made : result.links) {
    if (!made.answered) continue;
    ++left[made.left];
    ++right[made.right];
  }
  const auto several = [](const auto& partners) {
    return std::count_if(partners.begin(), partners.end(),
                         [](const auto& one) { return one.second > 1; });
  };
  const bool one_right =
      cardinality == Cardinality::kManyToOne || cardinality == Cardinality::kOneToOne;
  const bool one_left =
      cardinality == Cardinality::kOneToMany || cardinality == Cardinality::kOneToOne;
  const auto people = (one_right ? several(left) : 0) + (one_left ? several(right) : 0);
  if (people > 0) {
    voice.warn(fmt::format(
        "{} several partners by your answers, more than {} allows\n",
        report::counted(static_cast<std::uint64_t>(people), "person has", "people have"),
        to_string(cardinality)));
  }
}

int link_lists(const LinkFlags& flags) {
  const Voice voice(flags.input.quiet, flags.input.json);
  if (Status two = check_two_files(flags.input.files); !two) return fail(two.error());
  const Result<Kind> kind = find_kind(flags.kind);
  if (!kind) return fail(kind.error());
  const Result<Cardinality> cardinality = find_cardinality(flags.cardinality);
  if (!cardinality) return fail(cardinality.error());
  const Result<Config> config = resolve_config(flags.input, voice);
  if (!config) return fail(config.error());
  const Result<Decisions> decisions = read_decisions(flags.decisions);
  if (!decisions) return fail(decisions.error());

  std::vector<std::string> protected_files = flags.input.files;
  protected_files.insert(protected_files.end(), flags.decisions.begin(), flags.decisions.end());
  std::erase(protected_files, "-");
  Result<base::OutputDir> dir = base::OutputDir::create(
      {flags.out, flags.force, std::move(protected_files), "run.json", link_output_names()});
  if (!dir) return fail(dir.error());
  if (Status kept = check_earlier_answers(flags.out, kAnswered, *decisions); !kept) {
    return fail(kept.error());
  }

  ProgressBar progress(voice.wants_progress());
  const Result<LoadedInputs> loaded = load_inputs(flags.input, *config, voice, progress, kSides);
  if (!loaded) return fail(loaded.error());
  std::vector<RunInput> inputs = loaded->inputs;
  NamedOrganisations contacts;
  if (kind->organisations) {
    contacts = organisations_of_contacts(*inputs[0].table, *inputs[0].mapping,
                                         config->reserved_values_ordinary);
    if (Status named = check_named(contacts, *loaded); !named) return fail(named.error());
    inputs[0].table = &contacts.table;
    inputs[0].mapping = &contacts.mapping;
    inputs[0].problems.clear();
  }
  RunOptions sides;
  sides.first_side = 1;
  Config asked = *config;
  std::vector<DecisionAnswer> answers;
  if (kind->organisations) {
    asked.possible_ppm = kAccountPpm;
    answers = colleagues(contacts, inputs);
  }
  // The user's come last and count.
  answers.insert(answers.end(), decisions->answers.begin(), decisions->answers.end());
  const Result<Run> run = gigo::run(inputs, asked, answers, &progress, sides);
  progress.clear();
  if (!run) return fail(run.error());
  if (kind->organisations && count_accounts(*run, *loaded) == 0)
    return fail(no_accounts(*run, *loaded));
  LinkOptions options;
  options.cardinality = *cardinality;
  if (kind->organisations) options.accounts = count_accounts(*run, *loaded);
  const LinkResult result = link(*run, options, *config);

  join_named(*run, result, contacts.named);

  const RunView view(*loaded, *run, *config);
  LinkView shown{view, result, options, {}, contacts.named};
  for (const RunInput& input : inputs) shown.tables.push_back({input.table, input.mapping});
  const std::vector<ThereLine> lines = there_lines(shown);
  report::RunFacts run_facts = gather_facts(*loaded, *run, *config, *decisions);
  run_facts.configuration.emplace_back("link.kind", flags.kind);
  run_facts.configuration.emplace_back("link.cardinality", flags.cardinality);
  if (kind->organisations) {
    run_facts.decisions_honoured =
        decisions->answers.size() - run->lost_decisions.size() - count_taken_back(*decisions);
  }
  run_facts.decisions_honoured -= result.overruled;
  report::LinkFacts facts = count_links(shown, lines);
  facts.run = &run_facts;
  facts.kind = flags.kind;
  facts.cardinality = flags.cardinality;
  if (kind->organisations) {
    facts.one = "organisation";
    facts.many = "organisations";
  }

  OutputSet out(*dir);
  Status written = write_outputs(out, shown, lines, facts);
  if (written) written = verify_unchanged(*loaded);
  // Somebody may have been answering all the while.
  if (written) written = check_earlier_answers(flags.out, kAnswered, *decisions);
  if (written) written = check_interrupt();
  if (written) written = dir->commit();
  progress.clear();
  if (!written) return fail(written.error());

  voice.say(report::link_text(facts));
  if (!run->lost_decisions.empty()) voice.warn(lost_text(*decisions, run->lost_decisions));
  warn_about_answers(voice, result, *decisions, *cardinality);
  const auto right = run->table->kind.begin() + static_cast<std::ptrdiff_t>(loaded->begin[1]);
  if (!kind->organisations &&
      std::find(run->table->kind.begin(), right, RecordKind::kPerson) != right &&
      std::find(right, run->table->kind.end(), RecordKind::kPerson) == run->table->kind.end()) {
    voice.warn("B names no people; did you mean --kind contact:account?\n");
  }
  voice.say(next_steps(flags, facts));
  voice.result(report::link_summary_json(facts));
  return 0;
}

}  // namespace

Job add_link(CLI::App& command) {
  const auto flags = std::make_shared<LinkFlags>();
  add_input_flags(command, flags->input, false);
  command.get_option("FILE")->description(
      "A, the list you ask about, then B, the list you have: CSV or TSV, gzipped or not");
  command.add_option("--out", flags->out, "folder for the results; it appears whole or not at all")
      ->type_name("DIR")
      ->required();
  command.add_flag("--force", flags->force, "replace what an earlier run wrote in DIR");
  flags->cardinality = to_string(Cardinality::kManyToOne);
  command
      .add_option("--cardinality", flags->cardinality,
                  "how many of A one of B may have, and the other way round: many-to-one, "
                  "one-to-one, one-to-many or many-to-many (default: many-to-one)")
      ->type_name("HOW");
  flags->kind = kKinds[0].name;
  command
      .add_option("--kind", flags->kind,
                  "what is linked with what: lead:contact or contact:account (default: "
                  "lead:contact)")
      ->type_name("KIND");
  command
      .add_option("--decisions", flags->decisions,
                  "answers from the column decision of an earlier review.csv or already-there.csv "
                  "(repeatable)")
      ->type_name("FILE")
      ->allow_extra_args(false);
  command.footer(kFooter);
  return [flags] { return link_lists(*flags); };
}

}  // namespace gigo::cli
