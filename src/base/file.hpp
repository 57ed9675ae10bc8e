// SPDX-License-Identifier: Apache-2.0
/// \file
/// Files read whole and files written with every error looked at.
///
/// Files are not mapped into memory: a file that another program shortens while it is mapped would
/// kill the process (SIGBUS), and an input may lie on a shared folder.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "gigo/file_identity.hpp"
#include "gigo/result.hpp"

namespace gigo::base {

/// A file's bytes and which file they came from.
struct FileBytes {
  std::string bytes;
  FileIdentity identity;  ///< all zero for a pipe or a device
};

/// Reads a whole file; pipes are read to their end.
///
/// Errors, each with the path as `where`: kInput when there is no such file, when it is a folder or
/// changes while it is read; kEnvironment when it may not be read or reading fails.
[[nodiscard]] Result<FileBytes> read_file(const std::string& path);

/// Which file a path leads to now. Errors as read_file().
[[nodiscard]] Result<FileIdentity> identify_file(const std::string& path);

/// A file being written: buffered, and no error is ever lost. The first error is kept and returned
/// by every later call. Not copied; used by one thread.
class FileWriter {
 public:
  /// Creates the file (0600), which must not exist unless it is a device or a pipe. `label` is what
  /// errors call it, as in "disk full while writing rows.csv". Errors: kEnvironment.
  [[nodiscard]] static Result<FileWriter> create(const std::string& path, std::string label);

  FileWriter(FileWriter&& other) noexcept;
  FileWriter& operator=(FileWriter&& other) noexcept;
  FileWriter(const FileWriter&) = delete;
  FileWriter& operator=(const FileWriter&) = delete;
  /// Gives the file up as it is: what was not closed is not promised to be on disk.
  ~FileWriter();

  /// Appends bytes.
  [[nodiscard]] Status write(std::string_view bytes);
  /// Hands everything to the disk (fsync) and closes. Errors: kEnvironment.
  [[nodiscard]] Status close();
  /// Bytes taken so far.
  [[nodiscard]] std::uint64_t size() const noexcept { return size_; }

 private:
  FileWriter(int descriptor, std::string label);
  [[nodiscard]] Status flush();
  [[nodiscard]] Status write_through(std::string_view bytes);

  int descriptor_ = -1;
  std::string label_;
  std::string buffer_;
  std::uint64_t size_ = 0;
  Status status_ = Done{};
};

/// What the system says about an error number, as a clause for an Error: "disk full", "permission
/// denied", else the system's own words. Independent of the locale.
[[nodiscard]] std::string system_error_text(int error_number);

}  // namespace gigo::base
