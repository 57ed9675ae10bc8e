// SPDX-License-Identifier: Apache-2.0
/// \file
/// The flags that every command with input files shares: the files, the configuration and its keys.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/voice.hpp"
#include "gigo/config.hpp"
#include "gigo/io.hpp"
#include "gigo/result.hpp"

namespace CLI {
class App;
}

namespace gigo::cli {

/// What the user wrote; filled by CLI11 while parsing.
struct InputFlags {
  std::vector<std::string> files;
  std::string config_path;
  std::map<std::string, std::vector<std::string>> keys;  ///< configuration key → values, as written
  std::string delimiter, encoding;
  bool quiet = false;
  bool json = false;
};

/// Adds the files, --config, one flag for each key of the configuration table, --delimiter,
/// --encoding, --quiet, --json. `gate`: whether the limits of the gate are among them.
void add_input_flags(CLI::App& command, InputFlags& flags, bool gate);

/// The same without the files, for commands that name theirs otherwise.
void add_setting_flags(CLI::App& command, InputFlags& flags, bool gate);

/// The configuration file that counts: --config or ./gigo.yaml if there; empty without one.
[[nodiscard]] std::string config_file(const InputFlags& flags);

/// The configuration: --config or ./gigo.yaml if there, overridden by flags; the day defaults to
/// today. Its first line says which file is used. Errors: kUsage.
[[nodiscard]] Result<Config> resolve_config(const InputFlags& flags, const Voice& voice);

/// How the files are to be read. Errors: kUsage.
[[nodiscard]] Result<ReadOptions> resolve_read_options(const InputFlags& flags,
                                                       const Config& config);

}  // namespace gigo::cli
