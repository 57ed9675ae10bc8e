// SPDX-License-Identifier: Apache-2.0
/// \file
/// May this folder be written, and would anything of the user's be lost by it? For OutputDir alone.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/output_dir.hpp"
#include "gigo/result.hpp"

namespace gigo::base::output_target {

/// "what: system error" as a kEnvironment error.
[[nodiscard]] Error environment_error(const std::string& what, int error_number,
                                      const std::string& where);

/// stat(2), links followed; nothing when there is no such file or it cannot be reached.
[[nodiscard]] std::optional<struct stat> status_of(const std::filesystem::path& path);

/// Same device and inode.
[[nodiscard]] bool same_file(const struct stat& a, const struct stat& b);

/// Appends the names in a folder without "." and "..", sorted; an error number, 0 when all is well.
[[nodiscard]] int list_folder(const std::string& path, std::vector<std::string>& names);

/// The target must be absent, or a folder that may be replaced, that is not the current one or
/// above it, and on the way to no input. Errors: as OutputDir::create.
[[nodiscard]] Status check(const std::string& target, const OutputDirOptions& options);

/// A folder that holds something may be replaced only by force, and only if gigo wrote all of it.
[[nodiscard]] Status check_replaceable(const std::string& target, const OutputDirOptions& options);

}  // namespace gigo::base::output_target
