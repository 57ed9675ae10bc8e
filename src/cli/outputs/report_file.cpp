// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/report_file.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "base/file.hpp"

namespace gigo::cli {
namespace {

namespace fs = std::filesystem;

constexpr int kMostLinks = 40;  // as the kernel

bool same_file(const struct ::stat& a, const struct ::stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

// The file that a link leads to, which need not exist.
std::string follow_links(const std::string& path) {
  fs::path at = path;
  std::error_code failure;
  for (int i = 0; i < kMostLinks && fs::is_symlink(fs::symlink_status(at, failure)); ++i) {
    const fs::path next = fs::read_symlink(at, failure);
    if (failure) break;
    at = next.is_absolute() ? next : at.parent_path() / next;
  }
  return at;
}

// Standard output or error when the path is one of them: opened anew, a file would be written from
// its beginning.
std::FILE* own_stream(const struct ::stat& report) {
  for (std::FILE* stream : {stdout, stderr}) {
    struct ::stat status = {};
    if (::fstat(::fileno(stream), &status) == 0 && same_file(status, report)) return stream;
  }
  return nullptr;
}

Status write_to_stream(std::FILE* stream, const std::string& path, std::string_view bytes) {
  errno = 0;
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), stream) == bytes.size();
  if (std::fflush(stream) == 0 && written) return Done{};
  return Error{ErrorCode::kEnvironment, base::system_error_text(errno), path};
}

Status write_straight(const std::string& path, std::string_view bytes) {
  Result<base::FileWriter> file = base::FileWriter::create(path, path);
  if (!file) return file.error();
  if (Status status = file->write(bytes); !status) return status;
  return file->close();
}

Status write_and_rename(const std::string& path, std::string_view bytes) {
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

}  // namespace

Status check_report_path(const std::string& path, const std::vector<std::string>& inputs,
                         const std::string& config) {
  struct ::stat report = {};
  if (path.empty() || ::stat(path.c_str(), &report) != 0) return Done{};
  if (S_ISDIR(report.st_mode)) {
    return Error{ErrorCode::kUsage, "the report is a folder; name a file", path};
  }
  if (!S_ISREG(report.st_mode)) return Done{};
  const auto is = [&](const std::string& other) {
    struct ::stat status = {};
    const int found =
        other == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(other.c_str(), &status);
    return found == 0 && same_file(report, status);
  };
  for (const std::string& input : inputs) {
    if (is(input)) return Error{ErrorCode::kUsage, "the report would overwrite an input", path};
  }
  if (!config.empty() && is(config)) {
    return Error{ErrorCode::kUsage, "the report would overwrite the configuration", path};
  }
  return Done{};
}

Status write_report_file(const std::string& path, std::string_view bytes) {
  struct ::stat status = {};
  if (::stat(path.c_str(), &status) == 0) {
    if (std::FILE* stream = own_stream(status)) return write_to_stream(stream, path, bytes);
    // Renaming would put a file in the place of a device or a pipe.
    if (!S_ISREG(status.st_mode)) return write_straight(path, bytes);
  }
  return write_and_rename(follow_links(path), bytes);
}

}  // namespace gigo::cli
