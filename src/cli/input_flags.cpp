// SPDX-License-Identifier: Apache-2.0
#include "cli/input_flags.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/App.hpp>
#include <algorithm>

#include "base/ascii.hpp"
#include "base/civil_date.hpp"
#include "report/plain.hpp"

namespace gigo::cli {
namespace {

constexpr const char* kDefaultConfig = "gigo.yaml";

// Of the text and its columns, measured on CSV of people; the engine's own stages are computed
// after reading.
constexpr std::uint64_t kMemoryPerTextByte = 3;

bool repeatable(std::string_view key) {
  return key == "map" || key == "authoritative" || key == "nicknames";
}

}  // namespace

void add_input_flags(CLI::App& command, InputFlags& flags, bool gate) {
  command
      .add_option("FILE", flags.files, "CSV or TSV files, gzipped or not; - reads standard input")
      ->required();
  add_setting_flags(command, flags, gate);
}

void add_setting_flags(CLI::App& command, InputFlags& flags, bool gate) {
  command
      .add_option("--config", flags.config_path,
                  "configuration file (default: gigo.yaml in the current folder, if there)")
      ->type_name("FILE");
  for (const ConfigKey& key : config_keys()) {
    if (key.flag.empty() || (!gate && key.name.starts_with("gate."))) continue;
    std::string doc(key.doc);
    if (!key.fallback.empty()) doc += fmt::format(" (default: {})", key.fallback);
    CLI::Option* option = command.add_option(std::string(key.flag),
                                             flags.keys[std::string(key.name)], std::move(doc));
    option->type_name(std::string(key.values))->expected(1)->allow_extra_args(false);
    option->multi_option_policy(repeatable(key.name) ? CLI::MultiOptionPolicy::TakeAll
                                                     : CLI::MultiOptionPolicy::Throw);
  }
  command
      .add_option("--delimiter", flags.delimiter,
                  "what separates cells: , ; | or tab (default: detected)")
      ->type_name("CHAR");
  command
      .add_option("--encoding", flags.encoding,
                  "how letters are written, such as windows-1252 (default: detected)")
      ->type_name("NAME");
  command.add_flag("--quiet", flags.quiet, "say nothing but errors");
  command.add_flag("--json", flags.json,
                   "the result as JSON on standard output; words go to standard error");
}

std::string config_file(const InputFlags& flags) {
  if (flags.config_path.empty() && ::access(kDefaultConfig, F_OK) == 0) return kDefaultConfig;
  return flags.config_path;
}

Result<Config> resolve_config(const InputFlags& flags, const Voice& voice) {
  Config config;
  const std::string path = config_file(flags);
  if (path.empty()) {
    voice.say("configuration: defaults (no gigo.yaml here)\n");
  } else {
    Result<Config> loaded = load_config(path);
    if (!loaded) return loaded.error();
    config = std::move(*loaded);
    voice.say(fmt::format("configuration: {}\n", report::printable(path, 200)));
  }
  for (const ConfigKey& key : config_keys()) {
    const auto given = flags.keys.find(std::string(key.name));
    if (given == flags.keys.end()) continue;
    for (const std::string& value : given->second) {
      const Status set = set_config(config, key.name, value);
      if (!set) return Error{ErrorCode::kUsage, set.error().message, std::string(key.flag)};
    }
  }
  if (Status status = check_config(config); !status) return status.error();
  if (config.as_of == kNoDay) config.as_of = base::today_utc();
  return config;
}

Result<ReadOptions> resolve_read_options(const InputFlags& flags, const Config& config) {
  ReadOptions options;
  if (base::iequals(flags.delimiter, "tab") || flags.delimiter == "\\t") {
    options.delimiter = '\t';
  } else if (flags.delimiter.size() == 1) {
    options.delimiter = flags.delimiter.front();
  } else if (!flags.delimiter.empty()) {
    return Error{ErrorCode::kUsage, "must be one character, or the word tab", "--delimiter"};
  }
  options.charset = flags.encoding;
  if (config.max_memory > 0) {
    options.max_text_bytes =
        std::min(options.max_text_bytes, config.max_memory / kMemoryPerTextByte);
  }
  return options;
}

}  // namespace gigo::cli
