// SPDX-License-Identifier: Apache-2.0
#include "cli/next_steps.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/ascii.hpp"
#include "report/plain.hpp"

namespace gigo::cli {
namespace {

// A word of a command line as a shell would have to be given it.
std::string shell_word(const std::string& word) {
  constexpr std::string_view kPlain = "-_./=,:%+@";
  const bool plain = !word.empty() && std::all_of(word.begin(), word.end(), [&](char c) {
    return base::is_alnum(c) || kPlain.find(c) != std::string_view::npos;
  });
  if (plain) return word;
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

}  // namespace

std::string answers_name(const std::vector<std::string>& decisions) {
  if (decisions.empty()) return "answers.csv";
  return fmt::format("answers-{}.csv", decisions.size() + 1);
}

std::string command_with_answers(std::string_view command, const InputFlags& input,
                                 std::span<const std::string> more,
                                 const std::vector<std::string>& decisions,
                                 const std::string& out) {
  std::vector<std::string> words = {"gigo", std::string(command)};
  const auto add = [&](std::string_view flag, const std::string& value) {
    if (value.empty()) return;
    words.emplace_back(flag);
    words.push_back(value);
  };
  words.insert(words.end(), input.files.begin(), input.files.end());
  words.insert(words.end(), more.begin(), more.end());
  add("--config", input.config_path);
  for (const ConfigKey& key : config_keys()) {
    const auto given = input.keys.find(std::string(key.name));
    if (given == input.keys.end()) continue;
    for (const std::string& value : given->second) add(key.flag, value);
  }
  add("--delimiter", input.delimiter);
  add("--encoding", input.encoding);
  for (const std::string& file : decisions) add("--decisions", file);
  add("--decisions", answers_name(decisions));
  std::string dir = out;
  while (dir.size() > 1 && dir.back() == '/') dir.pop_back();
  add("--out", dir + "-2");
  for (std::string& word : words) word = shell_word(word);
  return report::printable(fmt::format("{}", fmt::join(words, " ")), 4000);
}

std::string next_steps(const CleanFlags& flags, const report::RunFacts& facts) {
  const std::string dir = report::printable(flags.out, 200);
  std::string out = "\nwhat to do next\n";
  int step = 0;
  if (facts.open_questions > 0) {
    out += fmt::format(
        "  {}. open {}/duplicates.csv: {} for an answer; write same, not or later\n"
        "     in the column decision, save it as {}, then run\n"
        "     {}\n",
        ++step, dir, report::counted(facts.open_questions, "question waits", "questions wait"),
        answers_name(flags.decisions),
        command_with_answers("clean", flags.input, {}, flags.decisions, flags.out));
  }
  if (!facts.run->assessment.findings.all().empty()) {
    out += fmt::format("  {}. open {}/findings.csv: what is wrong where, and what it should be\n",
                       ++step, dir);
  }
  out += fmt::format("  {}. use {}/people.csv: {}, ready to import\n", ++step, dir,
                     report::counted(facts.run->clustering.merges.size(), "record", "records"));
  return out;
}

}  // namespace gigo::cli
