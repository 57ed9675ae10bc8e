// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "cli/commands.hpp"
#include "cli/voice.hpp"
#include "gigo/phone.hpp"

namespace gigo::cli {

std::string_view version() noexcept { return GIGO_VERSION; }

std::string version_text(bool verbose) {
  std::string text = fmt::format("gigo {}", version());
  if (verbose) {
    const PhonePlansSource& plans = phone_plans_source();
    text += fmt::format("\nnumbering plans: {} {} of {}, {}", plans.name, plans.version, plans.date,
                        plans.licence);
  }
  return text;
}

Job add_version(CLI::App& command) {
  const auto verbose = std::make_shared<bool>(false);
  command.add_flag("--verbose", *verbose, "also where the numbering plans of phones come from");
  return [verbose] {
    Voice(false, false).say(version_text(*verbose) + "\n");
    return 0;
  };
}

}  // namespace gigo::cli
