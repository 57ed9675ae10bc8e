// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which file a path led to, and in which state: tells whether an input was changed during a run.
#pragma once

#include <cstdint>

namespace gigo {

/// What stat(2) says about a file. Two identities are equal when they name the same unchanged file.
struct FileIdentity {
  std::uint64_t device = 0;           ///< st_dev
  std::uint64_t inode = 0;            ///< st_ino
  std::uint64_t size = 0;             ///< bytes
  std::int64_t modified_seconds = 0;  ///< since 1970-01-01 UTC
  std::int64_t modified_nanoseconds = 0;

  /// Same device, inode, size and time of modification.
  friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

}  // namespace gigo
