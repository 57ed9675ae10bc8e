// SPDX-License-Identifier: Apache-2.0
#include "base/output_target.hpp"

#include <dirent.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string_view>

namespace gigo::base::output_target {
namespace {

namespace fs = std::filesystem;

/// True when `folder` is one of the folders on the way to `path`, or `path` itself.
bool leads_through(const fs::path& path, const struct stat& folder) {
  for (fs::path way = path;; way = way.parent_path()) {
    const auto status = status_of(way);
    if (status && same_file(*status, folder)) return true;
    if (!way.has_relative_path()) return false;
  }
}

/// Compares with a pattern of at most one `*`.
bool matches(std::string_view name, std::string_view pattern) {
  const std::size_t star = pattern.find('*');
  if (star == pattern.npos) return name == pattern;
  const std::string_view tail = pattern.substr(star + 1);
  return name.size() >= pattern.size() - 1 && name.starts_with(pattern.substr(0, star)) &&
         name.ends_with(tail);
}

}  // namespace

Error environment_error(const std::string& what, int error_number, const std::string& where) {
  return {ErrorCode::kEnvironment, what + ": " + system_error_text(error_number), where};
}

std::optional<struct stat> status_of(const fs::path& path) {
  struct stat status;
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  return status;
}

bool same_file(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

int list_folder(const std::string& path, std::vector<std::string>& names) {
  const auto close_folder = [](DIR* folder) { ::closedir(folder); };
  const std::unique_ptr<DIR, decltype(close_folder)> folder(::opendir(path.c_str()), close_folder);
  if (!folder) return errno;
  while (true) {
    errno = 0;
    const dirent* entry = ::readdir(folder.get());
    if (entry == nullptr) break;
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
  }
  const int failure = errno;
  std::sort(names.begin(), names.end());
  return failure;
}

Status check_replaceable(const std::string& target, const OutputDirOptions& options) {
  std::vector<std::string> names;
  if (const int failure = list_folder(target, names); failure != 0)
    return environment_error("the output folder cannot be read", failure, options.path);
  if (names.empty()) return Done{};
  if (!options.force) {
    return Error{ErrorCode::kUsage,
                 "the output folder is not empty; choose a new one, or replace it with --force",
                 options.path};
  }
  if (!std::binary_search(names.begin(), names.end(), options.marker)) {
    return Error{ErrorCode::kUsage,
                 "the folder holds files but no " + options.marker +
                     ", so gigo did not write it and will not replace it; choose a new folder",
                 options.path};
  }
  const auto is_own = [&](const std::string& name) {
    struct stat status;
    if (::lstat((target + "/" + name).c_str(), &status) != 0) return errno == ENOENT;
    return S_ISREG(status.st_mode) &&
           (options.replaceable.empty() ||
            std::any_of(options.replaceable.begin(), options.replaceable.end(),
                        [&](const std::string& pattern) { return matches(name, pattern); }));
  };
  for (const std::string& name : names) {
    if (is_own(name)) continue;
    return Error{ErrorCode::kUsage,
                 "the folder also holds " + name +
                     ", which is not an output of gigo; move it away or choose a new folder",
                 options.path};
  }
  return Done{};
}

Status check(const std::string& target, const OutputDirOptions& options) {
  struct stat link;
  const bool is_there = ::lstat(target.c_str(), &link) == 0;
  if (!is_there && errno == EACCES)
    return environment_error("the output folder cannot be reached", EACCES, options.path);
  if (!is_there) return Done{};
  if (!S_ISDIR(link.st_mode)) {
    return Error{ErrorCode::kUsage,
                 "the output must be a folder, and this is none; choose a new one", options.path};
  }
  std::error_code ignored;
  if (leads_through(fs::current_path(ignored), link)) {
    return Error{ErrorCode::kUsage,
                 "the output cannot be the folder that you are in; name a new one below it",
                 options.path};
  }
  for (const std::string& input : options.inputs) {
    // Both the way as written and the way with links resolved: neither may be torn down.
    const fs::path written = fs::absolute(input, ignored);
    const fs::path real = fs::weakly_canonical(input, ignored);
    if (leads_through(written, link) || leads_through(real, link)) {
      return Error{ErrorCode::kUsage,
                   "the output folder holds an input of this run; choose another one",
                   options.path};
    }
  }
  return check_replaceable(target, options);
}

}  // namespace gigo::base::output_target
