// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/voice.hpp"

namespace gigo::cli {

std::string_view version() noexcept { return GIGO_VERSION; }

Job add_version(CLI::App&) {
  return [] {
    Voice(false, false).say(fmt::format("gigo {}\n", version()));
    return 0;
  };
}

}  // namespace gigo::cli
