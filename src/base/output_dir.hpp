// SPDX-License-Identifier: Apache-2.0
/// \file
/// A folder of output files that is there as a whole or not at all.
///
/// \code
/// auto dir = base::OutputDir::create({.path = "out", .force = true, .inputs = {"people.csv"}});
/// if (!dir) return dir.error();
/// auto rows = dir->open_file("rows.csv");
/// if (!rows) return rows.error();
/// ...                                             // rows->write(...), rows->close()
/// return dir->commit();                           // without it nothing is left behind
/// \endcode
///
/// The files are written in a hidden folder beside the target, `.NAME.gigo-XXXXXX` (0700), which
/// takes the target's place in one step: by rename(2) when the target is absent or empty, by
/// renameat2(2) with RENAME_EXCHANGE when it is replaced. Where the file system cannot exchange,
/// the old folder is first moved to `.NAME.gigo-old-XXXXXX`; a run that is killed between the two
/// steps leaves it there and the next run to the same target moves it back.
///
/// The hidden folder is locked (flock) for as long as its OutputDir lives, so a later run can tell
/// what a killed one left from what another run is writing, and removes only the former.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/file.hpp"
#include "gigo/result.hpp"

namespace gigo::base {

/// What OutputDir::create needs to know.
struct OutputDirOptions {
  std::string path = {};                 ///< the target, as the user wrote it
  bool force = false;                    ///< a target that holds files may be replaced
  std::vector<std::string> inputs = {};  ///< files that must not be touched, as the user wrote them
  /// Names of which a folder must hold one to be replaced: proof that gigo wrote it.
  std::string marker = "run.json";
  /// Names that may be replaced, with at most one `*` each. A target that holds anything else is
  /// refused, so that nobody's own files vanish. Empty: every name may be replaced.
  std::vector<std::string> replaceable = {};
};

/// See the file comment. Not copied; used by one thread (the files it opens may be used by others).
class OutputDir {
 public:
  /// Checks the target and makes the hidden folder; makes missing parents of the target.
  ///
  /// Errors: kUsage when the target is a file, holds files and `force` is not given, holds files
  /// that gigo did not write, holds an input, or is the current or the root folder; kEnvironment
  /// when the folder cannot be made. Nothing is left behind on error.
  [[nodiscard]] static Result<OutputDir> create(OutputDirOptions options);

  OutputDir(OutputDir&& other) noexcept;
  OutputDir& operator=(OutputDir&& other) noexcept;
  OutputDir(const OutputDir&) = delete;
  OutputDir& operator=(const OutputDir&) = delete;
  /// Removes everything that was not committed, parents made by create() included.
  ~OutputDir();

  /// Opens one file of the folder. `name` is a plain file name, given once. Errors: kEnvironment.
  [[nodiscard]] Result<FileWriter> open_file(const std::string& name);

  /// Puts the folder in the target's place; every file must have been closed. After an error the
  /// target is as it was. Errors: kEnvironment; kUsage when the target has been filled meanwhile.
  [[nodiscard]] Status commit();

 private:
  OutputDir() = default;
  void abandon() noexcept;

  OutputDirOptions options_;
  std::string target_;   ///< absolute, links resolved
  std::string parent_;   ///< its folder
  std::string working_;  ///< the hidden folder; empty when there is none to remove
  std::vector<std::string> made_parents_;  ///< innermost last
  int lock_ = -1;
};

}  // namespace gigo::base
