// SPDX-License-Identifier: Apache-2.0
#include "base/output_dir.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

#include "base/output_target.hpp"

namespace gigo::base {
namespace {

namespace fs = std::filesystem;
using output_target::environment_error;
using output_target::list_folder;
using output_target::same_file;
using output_target::status_of;

constexpr std::size_t kRandomLetters = 6;

/// Takes the lock of a folder. -1 with errno EWOULDBLOCK when it is in use, ENOENT when it is gone;
/// another errno when the file system knows no locks.
int lock_folder(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (descriptor < 0) return -1;
  struct stat opened;
  int failure = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
  // Between open and lock its owner may have moved or removed it.
  const auto now = status_of(path);
  if (failure == 0 && !(now && ::fstat(descriptor, &opened) == 0 && same_file(*now, opened)))
    failure = ENOENT;
  if (failure == 0) return descriptor;
  ::close(descriptor);
  errno = failure;
  return -1;
}

/// Removes, or moves back, what killed runs to the same target left beside it.
void clear_leftovers(const fs::path& target) {
  const std::string parent = target.parent_path();
  const std::string working_prefix = "." + target.filename().string() + ".gigo-";
  const std::string old_prefix = working_prefix + "old-";
  std::vector<std::string> names;
  if (list_folder(parent, names) != 0) return;
  for (const std::string& name : names) {
    const bool is_old =
        name.starts_with(old_prefix) && name.size() == old_prefix.size() + kRandomLetters;
    const bool is_working =
        name.starts_with(working_prefix) && name.size() == working_prefix.size() + kRandomLetters;
    const fs::path path = fs::path(parent) / name;
    const auto status = status_of(path);
    if (!(is_old || is_working) || !status || status->st_uid != ::geteuid()) continue;
    const int lock = lock_folder(path);
    if (lock < 0) continue;
    std::error_code ignored;
    if (is_old && !status_of(target)) {
      fs::rename(path, target, ignored);
    } else {
      fs::remove_all(path, ignored);
    }
    ::close(lock);
  }
}

/// Makes a hidden folder beside the target; empty when that fails, with errno set.
std::string make_hidden(const fs::path& target, std::string_view infix) {
  std::string path = target.parent_path() / ("." + target.filename().string() + ".gigo-");
  path += infix;
  path.append(kRandomLetters, 'X');
  return ::mkdtemp(path.data()) == nullptr ? std::string() : path;
}

int sync_folder(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  const int failure = ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  return failure == EINVAL || failure == ENOTSUP ? 0 : failure;
}

/// Exchanges two folders in one step; the number of an error, 0 when done.
int exchange_folders(const std::string& a, const std::string& b) {
#ifdef SYS_renameat2
  constexpr unsigned kRenameExchange = 2;
  return ::syscall(SYS_renameat2, AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), kRenameExchange) == 0
             ? 0
             : errno;
#else
  return ENOSYS;
#endif
}

/// Exchanges in two steps, for file systems that cannot do it in one. The old folder is locked in
/// between, so that no other run moves it back.
int replace_in_two_steps(std::string& working, const std::string& target) {
  const std::string aside = make_hidden(target, "old-");
  if (aside.empty()) return errno;
  const int lock = lock_folder(target);
  int failure = ::rename(target.c_str(), aside.c_str()) == 0 ? 0 : errno;
  if (failure == 0 && ::rename(working.c_str(), target.c_str()) != 0) {
    failure = errno;
    (void)::rename(aside.c_str(), target.c_str());
  } else if (failure == 0) {
    working = aside;
  }
  if (failure != 0) ::rmdir(aside.c_str());
  if (lock >= 0) ::close(lock);
  return failure;
}

}  // namespace

Result<OutputDir> OutputDir::create(OutputDirOptions options) {
  OutputDir dir;
  if (options.path.empty()) return Error{ErrorCode::kUsage, "the output folder has no name", {}};
  std::error_code failure;
  fs::path target = fs::weakly_canonical(options.path, failure);
  if (failure)
    return environment_error("the output folder cannot be reached", failure.value(), options.path);
  if (!target.is_absolute()) target = fs::absolute(target, failure).lexically_normal();
  if (!target.has_filename()) target = target.parent_path();
  if (!target.has_relative_path())
    return Error{ErrorCode::kUsage, "the output cannot be the root folder", options.path};
  if (Status checked = output_target::check(target, options); !checked) return checked.error();

  dir.target_ = target;
  dir.parent_ = target.parent_path();
  fs::path made;
  for (const fs::path& part : target.parent_path()) {
    made /= part;
    const int made_error = ::mkdir(made.c_str(), 0777) == 0 ? 0 : errno;
    if (made_error == 0) {
      dir.made_parents_.push_back(made);
    } else if (made_error != EEXIST && !status_of(made)) {
      return environment_error("cannot make the folder " + made.string(), made_error, options.path);
    }
  }
  clear_leftovers(target);
  // Another run may take a fresh folder for a leftover before it is locked; then there is a next.
  for (int attempt = 0; attempt < 100; ++attempt) {
    const std::string working = make_hidden(target, "");
    if (working.empty())
      return environment_error("cannot make a folder in " + dir.parent_, errno, options.path);
    dir.lock_ = lock_folder(working);
    const bool taken = dir.lock_ < 0 && (errno == EWOULDBLOCK || errno == ENOENT);
    if (!taken) {
      dir.working_ = working;
      dir.options_ = std::move(options);
      return dir;
    }
  }
  return Error{ErrorCode::kEnvironment, "the output folder is contended by other runs",
               options.path};
}

OutputDir::OutputDir(OutputDir&& other) noexcept { *this = std::move(other); }

OutputDir& OutputDir::operator=(OutputDir&& other) noexcept {
  if (this != &other) {
    abandon();
    options_ = std::move(other.options_);
    target_ = std::move(other.target_);
    parent_ = std::move(other.parent_);
    working_ = std::exchange(other.working_, {});
    made_parents_ = std::exchange(other.made_parents_, {});
    lock_ = std::exchange(other.lock_, -1);
  }
  return *this;
}

OutputDir::~OutputDir() { abandon(); }

void OutputDir::abandon() noexcept {
  std::error_code ignored;
  if (!working_.empty()) fs::remove_all(working_, ignored);
  working_.clear();
  if (lock_ >= 0) ::close(std::exchange(lock_, -1));
  for (; !made_parents_.empty(); made_parents_.pop_back()) ::rmdir(made_parents_.back().c_str());
}

Result<FileWriter> OutputDir::open_file(const std::string& name) {
  return FileWriter::create(working_ + "/" + name, name);
}

Status OutputDir::commit() {
  if (working_.empty()) return Error{ErrorCode::kInternal, "the output was committed before", {}};
  if (const int failure = sync_folder(working_); failure != 0)
    return environment_error("the output folder cannot be written to disk", failure, options_.path);
  int failure = ::rename(working_.c_str(), target_.c_str()) == 0 ? 0 : errno;
  const bool replaces = failure == ENOTEMPTY || failure == EEXIST;
  if (replaces) {
    // The target may have been filled since create().
    if (Status checked = output_target::check_replaceable(target_, options_); !checked)
      return checked;
    failure = exchange_folders(working_, target_);
    if (failure == ENOSYS || failure == EINVAL || failure == ENOTSUP)
      failure = replace_in_two_steps(working_, target_);
  }
  if (failure != 0)
    return environment_error("the output folder cannot be put in place", failure, options_.path);
  failure = sync_folder(parent_);
  for (const std::string& made : made_parents_) {
    const int above = sync_folder(fs::path(made).parent_path());
    if (failure == 0) failure = above;
  }
  made_parents_.clear();
  // What was replaced now lies in the hidden folder, and goes.
  if (!replaces) working_.clear();
  abandon();
  if (failure != 0)
    return environment_error("the output is written, but the disk reports an error", failure,
                             options_.path);
  return Done{};
}

}  // namespace gigo::base
