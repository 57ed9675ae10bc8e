// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/report_file.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "base/file.hpp"

namespace gigo::cli {
namespace {

bool same_file(const struct ::stat& a, const struct ::stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

}  // namespace

Status check_report_path(const std::string& path, const std::vector<std::string>& inputs) {
  struct ::stat report = {};
  if (path.empty() || ::stat(path.c_str(), &report) != 0) return Done{};
  if (S_ISDIR(report.st_mode)) {
    return Error{ErrorCode::kUsage, "the report is a folder; name a file", path};
  }
  for (const std::string& input : inputs) {
    struct ::stat other = {};
    if (::stat(input.c_str(), &other) == 0 && same_file(report, other)) {
      return Error{ErrorCode::kUsage, "the report would overwrite an input", path};
    }
  }
  return Done{};
}

Status write_report_file(const std::string& path, std::string_view bytes) {
  const std::string working = fmt::format("{}.gigo-{}", path, ::getpid());
  Result<base::FileWriter> file = base::FileWriter::create(working, path);
  if (!file) return file.error();
  Status status = file->write(bytes);
  if (status) status = file->close();
  // A report is for others to read, unlike the folder of clean.
  if (status &&
      (::chmod(working.c_str(), 0644) != 0 || std::rename(working.c_str(), path.c_str()) != 0)) {
    status = Error{ErrorCode::kEnvironment, base::system_error_text(errno), path};
  }
  if (!status) ::unlink(working.c_str());
  return status;
}

}  // namespace gigo::cli
