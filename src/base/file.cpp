// SPDX-License-Identifier: Apache-2.0
#include "base/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace gigo::base {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{1} << 18;

/// Closes a descriptor that was only read from.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int number() const noexcept { return number_; }

 private:
  int number_;
};

FileIdentity identity_of(const struct stat& status) {
  return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino),
          static_cast<std::uint64_t>(status.st_size),
          static_cast<std::int64_t>(status.st_mtim.tv_sec),
          static_cast<std::int64_t>(status.st_mtim.tv_nsec)};
}

Error open_error(int error_number, const std::string& path) {
  switch (error_number) {
    case ENOENT:
    case ENOTDIR:
      return {ErrorCode::kInput, "no such file", path};
    case EISDIR:
      return {ErrorCode::kInput, "is a folder; name a file", path};
    default:
      return {ErrorCode::kEnvironment, "cannot be read: " + system_error_text(error_number), path};
  }
}

/// Reads from a descriptor to its end.
int read_to_end(int descriptor, std::size_t expected, std::string& bytes) {
  std::size_t used = 0;
  bytes.resize(expected + 1);  // one more, so that a file of the expected size shows its end
  while (true) {
    if (used == bytes.size()) bytes.resize(std::max(bytes.size() * 2, kBufferBytes));
    const ssize_t count = ::read(descriptor, bytes.data() + used, bytes.size() - used);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    if (count == 0) break;
    used += static_cast<std::size_t>(count);
  }
  bytes.resize(used);
  return 0;
}

}  // namespace

std::string system_error_text(int error_number) {
  switch (error_number) {
    case ENOSPC:
      return "disk full";
    case EDQUOT:
      return "disk quota used up";
    case EFBIG:
      return "file too large for the file system or a limit";
    case EACCES:
    case EPERM:
      return "permission denied";
    case EROFS:
      return "read-only file system";
    case EMFILE:
    case ENFILE:
      return "too many open files";
    case ENAMETOOLONG:
      return "name too long";
    case EIO:
      return "input/output error";
    case EEXIST:
      return "there already";
    case EBUSY:
      return "in use";
    case ENOENT:
      return "no such file or folder";
    case ENOTDIR:
      return "a part of the path is no folder";
    case EISDIR:
      return "is a folder";
    case ELOOP:
      return "too many symbolic links";
    default: {
      // strerror() would answer in the language of the host program's locale.
      const char* name = ::strerrorname_np(error_number);
      return name == nullptr ? "system error " + std::to_string(error_number)
                             : std::string("system error ") + name;
    }
  }
}

Result<FileBytes> read_file(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  if (file.number() < 0) return open_error(errno, path);
  struct stat before;
  if (::fstat(file.number(), &before) != 0) return open_error(errno, path);
  if (S_ISDIR(before.st_mode)) return open_error(EISDIR, path);
  FileBytes result;
  const bool regular = S_ISREG(before.st_mode);
  if (regular) result.identity = identity_of(before);
  const std::size_t expected = regular ? static_cast<std::size_t>(before.st_size) : 0;
  if (const int failure = read_to_end(file.number(), expected, result.bytes); failure != 0)
    return open_error(failure, path);
  struct stat after;
  if (::fstat(file.number(), &after) != 0) return open_error(errno, path);
  // Files of /proc say that they are empty.
  const bool whole = expected == 0 || result.bytes.size() == expected;
  if (regular && !(whole && identity_of(after) == result.identity))
    return Error{ErrorCode::kInput, "was changed while it was read; try again", path};
  return result;
}

Result<FileIdentity> identify_file(const std::string& path) {
  struct stat status;
  if (::stat(path.c_str(), &status) != 0) return open_error(errno, path);
  if (S_ISDIR(status.st_mode)) return open_error(EISDIR, path);
  return identity_of(status);
}

FileWriter::FileWriter(int descriptor, std::string label)
    : descriptor_(descriptor), label_(std::move(label)) {
  buffer_.reserve(kBufferBytes);
}

FileWriter::FileWriter(FileWriter&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      label_(std::move(other.label_)),
      buffer_(std::move(other.buffer_)),
      size_(other.size_),
      status_(std::move(other.status_)) {}

FileWriter& FileWriter::operator=(FileWriter&& other) noexcept {
  if (this != &other) {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = std::exchange(other.descriptor_, -1);
    label_ = std::move(other.label_);
    buffer_ = std::move(other.buffer_);
    size_ = other.size_;
    status_ = std::move(other.status_);
  }
  return *this;
}

FileWriter::~FileWriter() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Result<FileWriter> FileWriter::create(const std::string& path, std::string label) {
  int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (struct stat status; descriptor < 0 && errno == EEXIST && ::stat(path.c_str(), &status) == 0) {
    if (S_ISCHR(status.st_mode) || S_ISFIFO(status.st_mode)) {
      descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    } else {
      errno = EEXIST;
    }
  }
  if (descriptor < 0) {
    const std::string why = errno == ENOENT ? "no such folder" : system_error_text(errno);
    return Error{ErrorCode::kEnvironment, why + " while creating " + label, {}};
  }
  return FileWriter(descriptor, std::move(label));
}

Status FileWriter::write_through(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      return Error{
          ErrorCode::kEnvironment, system_error_text(errno) + " while writing " + label_, {}};
    }
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return Done{};
}

Status FileWriter::flush() {
  if (status_.ok()) status_ = write_through(buffer_);
  buffer_.clear();
  return status_;
}

Status FileWriter::write(std::string_view bytes) {
  if (!status_.ok()) return status_;
  size_ += bytes.size();
  if (buffer_.size() + bytes.size() > kBufferBytes) {
    if (Status flushed = flush(); !flushed) return flushed;
    if (bytes.size() >= kBufferBytes) return status_ = write_through(bytes);
  }
  buffer_.append(bytes);
  return Done{};
}

Status FileWriter::close() {
  Status flushed = flush();
  if (descriptor_ < 0) return flushed;
  const int descriptor = std::exchange(descriptor_, -1);
  // EINVAL: a device or pipe that knows no fsync.
  const bool synced = !flushed || ::fsync(descriptor) == 0 || errno == EINVAL;
  const int sync_error = errno;
  const bool closed = ::close(descriptor) == 0 || errno == EINTR;
  if (status_.ok() && !(synced && closed)) {
    status_ = Error{ErrorCode::kEnvironment,
                    system_error_text(synced ? errno : sync_error) + " while writing " + label_,
                    {}};
  }
  return status_;
}

}  // namespace gigo::base
