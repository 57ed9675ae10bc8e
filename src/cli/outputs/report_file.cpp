// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/report_file.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

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

}  // namespace

Status check_report_path(const std::string& path, const std::vector<std::string>& inputs,
                         const std::string& config, std::string_view what) {
  struct ::stat report = {};
  if (path.empty() || ::stat(path.c_str(), &report) != 0) return Done{};
  if (S_ISDIR(report.st_mode)) {
    return Error{ErrorCode::kUsage, fmt::format("{} is a folder; name a file", what), path};
  }
  if (!S_ISREG(report.st_mode)) return Done{};
  const auto is = [&](const std::string& other) {
    struct ::stat status = {};
    const int found =
        other == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(other.c_str(), &status);
    return found == 0 && same_file(report, status);
  };
  for (const std::string& input : inputs) {
    if (is(input)) {
      return Error{ErrorCode::kUsage, fmt::format("{} would overwrite an input", what), path};
    }
  }
  if (!config.empty() && is(config)) {
    return Error{ErrorCode::kUsage, fmt::format("{} would overwrite the configuration", what),
                 path};
  }
  return Done{};
}

Result<PendingFile> PendingFile::create(const std::string& path) {
  PendingFile pending;
  pending.path_ = path;
  struct ::stat status = {};
  const bool found = ::stat(path.c_str(), &status) == 0;
  pending.stream_ = found ? own_stream(status) : nullptr;
  if (pending.stream_ != nullptr) return pending;
  pending.target_ = follow_links(path);
  // Renaming would put a file in the place of a device or a pipe.
  const bool straight = found && !S_ISREG(status.st_mode);
  const std::string working =
      straight ? path : fmt::format("{}.gigo-{}", pending.target_, ::getpid());
  Result<base::FileWriter> file = base::FileWriter::create(working, path);
  if (!file) return file.error();
  if (!straight) pending.working_ = working;
  pending.file_ = std::move(*file);
  return pending;
}

PendingFile::PendingFile(PendingFile&& other) noexcept
    : path_(std::move(other.path_)),
      target_(std::move(other.target_)),
      working_(std::exchange(other.working_, {})),
      stream_(other.stream_),
      file_(std::move(other.file_)) {}

PendingFile::~PendingFile() {
  if (!working_.empty()) ::unlink(working_.c_str());
}

Status PendingFile::write(std::string_view bytes) {
  if (file_) return file_->write(bytes);
  errno = 0;
  if (std::fwrite(bytes.data(), 1, bytes.size(), stream_) == bytes.size()) return Done{};
  return Error{ErrorCode::kEnvironment, base::system_error_text(errno), path_};
}

Status PendingFile::close() {
  if (file_) return file_->close();
  errno = 0;
  if (std::fflush(stream_) == 0) return Done{};
  return Error{ErrorCode::kEnvironment, base::system_error_text(errno), path_};
}

Status PendingFile::commit() {
  if (working_.empty()) return Done{};
  // It is for others to read, unlike the folder of clean.
  if (::chmod(working_.c_str(), 0644) != 0 || std::rename(working_.c_str(), target_.c_str()) != 0) {
    return Error{ErrorCode::kEnvironment, base::system_error_text(errno), path_};
  }
  working_.clear();
  return Done{};
}

Status write_report_file(const std::string& path, std::string_view bytes) {
  Result<PendingFile> file = PendingFile::create(path);
  if (!file) return file.error();
  if (Status status = file->write(bytes); !status) return status;
  if (Status status = file->close(); !status) return status;
  return file->commit();
}

}  // namespace gigo::cli
