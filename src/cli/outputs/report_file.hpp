// SPDX-License-Identifier: Apache-2.0
/// \file
/// Files outside DIR, each written whole or not at all where that is possible.
#pragma once

#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// Fails (kUsage) when the path leads to one of the inputs ("-": standard input), to the
/// configuration file (empty: there is none) or to a folder. An empty path passes. `what` is what
/// errors call it.
[[nodiscard]] Status check_report_path(const std::string& path,
                                       const std::vector<std::string>& inputs,
                                       const std::string& config,
                                       std::string_view what = "the report");

/// A file being written beside the place where it is to appear. Devices, pipes and standard streams
/// of this process are written straight. Not copied; used by one thread.
class PendingFile {
 public:
  /// Begins the file that the path leads to, links followed. Errors: kEnvironment.
  [[nodiscard]] static Result<PendingFile> create(const std::string& path);

  PendingFile(PendingFile&& other) noexcept;
  PendingFile& operator=(PendingFile&& other) = delete;
  PendingFile(const PendingFile&) = delete;
  PendingFile& operator=(const PendingFile&) = delete;
  /// Leaves nothing of a file that was not committed.
  ~PendingFile();

  /// Appends bytes.
  [[nodiscard]] Status write(std::string_view bytes);
  /// Hands everything to the disk; call before commit().
  [[nodiscard]] Status close();
  /// Puts the file in its place, in that of an earlier one if there is any.
  [[nodiscard]] Status commit();

 private:
  PendingFile() = default;

  std::string path_;     // as the user wrote it
  std::string target_;   // links followed
  std::string working_;  // empty when written straight, and after commit()
  std::FILE* stream_ = nullptr;
  std::optional<base::FileWriter> file_;
};

/// Writes beside the file that the path leads to, syncs and renames over what is there; writes
/// straight into a device, a pipe or a standard stream of this process. Errors: kEnvironment.
[[nodiscard]] Status write_report_file(const std::string& path, std::string_view bytes);

}  // namespace gigo::cli
