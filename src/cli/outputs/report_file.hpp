// SPDX-License-Identifier: Apache-2.0
/// \file
/// One report file, written whole or not at all.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gigo/result.hpp"

namespace gigo::cli {

/// Fails (kUsage) when the path is one of the inputs or a folder. An empty path passes.
[[nodiscard]] Status check_report_path(const std::string& path,
                                       const std::vector<std::string>& inputs);

/// Writes beside the path, syncs and renames over what is there. Errors: kEnvironment.
[[nodiscard]] Status write_report_file(const std::string& path, std::string_view bytes);

}  // namespace gigo::cli
