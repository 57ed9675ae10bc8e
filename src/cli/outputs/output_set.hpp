// SPDX-License-Identifier: Apache-2.0
/// \file
/// The files of DIR while they are written: each hashed and counted on its way to the disk.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/output_dir.hpp"
#include "gigo/io.hpp"
#include "gigo/result.hpp"
#include "report/facts.hpp"

namespace gigo::cli {

/// One file to write: `body` gets the sink for its bytes. May run on any thread.
struct OutputJob {
  std::string name;
  std::function<Status(const io::Sink&)> body;
};

/// Writes files into an OutputDir and remembers their sizes and digests.
class OutputSet {
 public:
  /// The folder must outlive the set.
  explicit OutputSet(base::OutputDir& dir) : dir_(&dir) {}

  /// Writes several files on up to `threads` threads; files() has them in the order given. Stops
  /// with kInterrupted after Ctrl-C. Of several errors the first job's is returned.
  [[nodiscard]] Status write(std::span<const OutputJob> jobs, unsigned threads);
  /// Writes one file from a text in memory.
  [[nodiscard]] Status write_text(const std::string& name, std::string_view text);

  /// The files written so far, in that order.
  [[nodiscard]] const std::vector<report::OutputFacts>& files() const noexcept { return files_; }

 private:
  base::OutputDir* dir_;
  std::vector<report::OutputFacts> files_;
};

/// Every name that gigo clean may write, with at most one * each; what --force may replace.
[[nodiscard]] std::vector<std::string> output_names();

}  // namespace gigo::cli
