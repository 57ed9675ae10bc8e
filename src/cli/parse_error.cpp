// SPDX-License-Identifier: Apache-2.0
#include "cli/parse_error.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <string>

#include "base/ascii.hpp"
#include "text/similarity.hpp"

namespace gigo::cli {
namespace {

const CLI::App& chosen_command(const CLI::App& app) {
  const std::vector<CLI::App*> commands = app.get_subcommands();
  return commands.empty() ? app : *commands.front();
}

template <class Names>
std::string nearest(const std::string& word, const Names& names) {
  std::string best;
  int best_distance = std::max(2, static_cast<int>(word.size()) / 3) + 1;
  for (const std::string_view name : names) {
    const int distance = text::osa_distance(word, name, best_distance);
    if (distance < best_distance) {
      best_distance = distance;
      best = name;
    }
  }
  return best;
}

std::string unknown_words(const CLI::App& command, const std::vector<std::string>& words) {
  const std::string word = words.front().substr(0, words.front().find('='));
  std::vector<std::string> names;
  if (word.starts_with('-')) {
    for (const CLI::Option* option : command.get_options()) {
      for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
  } else {
    for (const CLI::App* other : command.get_subcommands({})) names.push_back(other->get_name());
  }
  const std::string near = nearest(word, names);
  if (names.empty()) return fmt::format("one word too many: {}", word);
  std::string message =
      fmt::format("unknown {} {}", word.starts_with('-') ? "flag" : "command", word);
  if (!near.empty()) message += fmt::format("; did you mean {}?", near);
  return message;
}

}  // namespace

Error explain_parse_error(const CLI::App& app, const CLI::ParseError& error) {
  const CLI::App& command = chosen_command(app);
  std::string message;
  const std::vector<std::string> unknown = app.remaining(true);
  if (!unknown.empty()) {
    message = unknown_words(command, unknown);
  } else {
    message = error.what();
    if (const std::size_t line = message.find('\n'); line != std::string::npos)
      message.resize(line);
    if (!message.empty() && !message.starts_with("FILE")) message[0] = base::to_lower(message[0]);
  }
  const std::string name = &command == &app ? "gigo" : "gigo " + command.get_name();
  return {ErrorCode::kUsage, fmt::format("{}; see {} --help", message, name), {}};
}

Error none_of(std::string_view flag, const std::string& value,
              std::span<const std::string_view> words) {
  std::string message = fmt::format("must be {}", fmt::join(words, " or "));
  const std::string near = nearest(base::lower(value), words);
  if (!near.empty()) message += fmt::format("; did you mean {}?", near);
  return {ErrorCode::kUsage, std::move(message), std::string(flag)};
}

}  // namespace gigo::cli
