// SPDX-License-Identifier: Apache-2.0
/// \file
/// One report file, written whole or not at all where that is possible.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gigo/result.hpp"

namespace gigo::cli {

/// Fails (kUsage) when the path leads to one of the inputs ("-": standard input), to the
/// configuration file (empty: there is none) or to a folder. An empty path passes.
[[nodiscard]] Status check_report_path(const std::string& path,
                                       const std::vector<std::string>& inputs,
                                       const std::string& config);

/// Writes beside the file that the path leads to, syncs and renames over what is there; writes
/// straight into a device, a pipe or a standard stream of this process. Errors: kEnvironment.
[[nodiscard]] Status write_report_file(const std::string& path, std::string_view bytes);

}  // namespace gigo::cli
