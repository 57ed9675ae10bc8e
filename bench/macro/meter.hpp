// SPDX-License-Identifier: Apache-2.0
/// \file
/// A stopwatch that is told which stage is running: wall time, CPU time of all threads, and the
/// most memory the stage had.
#pragma once

#include <sys/types.h>

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "gigo/engine.hpp"

namespace gigo::bench {

/// What one stage took.
struct Stage {
  std::string name;
  double wall_s = 0;
  double cpu_s = 0;                   ///< of all threads, the meter's own left out
  std::uint64_t anonymous_bytes = 0;  ///< highest seen, looked at every 5 ms: what was allocated
  std::uint64_t resident_bytes = 0;   ///< highest as the kernel counts it: files it reads, too
};

/// Stamps the stages of a run. Linux only: reads /proc/self/status, and resets the kernel's peak
/// through /proc/self/clear_refs. Used by one thread.
class Meter final : public Progress {
 public:
  /// Starts the thread that watches memory.
  Meter();
  ~Meter() override;
  Meter(const Meter&) = delete;
  Meter& operator=(const Meter&) = delete;

  /// Ends the stage that runs, if any, and begins another.
  void begin(std::string_view stage);
  /// Ends the stage that runs.
  void end();
  /// Begins a stage when it is not the one that runs; always true.
  bool update(std::string_view stage, std::uint64_t done, std::uint64_t total) override;

  /// The stages that have ended, in their order.
  [[nodiscard]] const std::vector<Stage>& stages() const noexcept { return stages_; }

 private:
  [[nodiscard]] double cpu_s() const;
  void look();

  std::vector<Stage> stages_;
  std::string name_;
  double wall_begin_ = 0, cpu_begin_ = 0;
  std::atomic<std::uint64_t> anonymous_peak_{0};
  std::atomic<bool> stop_{false};
  std::thread watcher_;
  clockid_t watcher_clock_{};
};

}  // namespace gigo::bench
