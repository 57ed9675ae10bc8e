// SPDX-License-Identifier: Apache-2.0
/// \file
/// A bar for each stage on a terminal's standard error, with rows a second.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "gigo/engine.hpp"

namespace gigo::cli {

/// Draws when told to, and always says whether the user has pressed Ctrl-C.
class ProgressBar : public Progress {
 public:
  /// `draw`: false only watches for the interrupt.
  explicit ProgressBar(bool draw) : draw_(draw) {}

  /// False after an interrupt. Redraws at most ten times a second.
  bool update(std::string_view stage, std::uint64_t done, std::uint64_t total) override;
  /// Removes the bar so that text can follow.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  void paint(std::uint64_t done, std::uint64_t total, Clock::time_point now);

  bool draw_;
  bool painted_ = false;
  std::string stage_;
  Clock::time_point begun_, last_;
};

}  // namespace gigo::cli
