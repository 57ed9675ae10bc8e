// SPDX-License-Identifier: Apache-2.0
#include "cli/progress_bar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "cli/interrupt.hpp"
#include "report/plain.hpp"

namespace gigo::cli {
namespace {

constexpr std::uint64_t kWidth = 24;
constexpr auto kPause = std::chrono::milliseconds(100);

std::string_view unit_of(std::string_view stage) { return stage == "match" ? "pairs" : "rows"; }

}  // namespace

bool ProgressBar::update(std::string_view stage, std::uint64_t done, std::uint64_t total) {
  if (draw_) {
    const Clock::time_point now = Clock::now();
    if (stage != stage_) {
      stage_ = stage;
      begun_ = now;
      last_ = now - kPause;
    }
    if (now - last_ >= kPause || done >= total) paint(done, total, now);
    if (done >= total && painted_) {
      std::fputs("\n", stderr);
      painted_ = false;
    }
  }
  return !interrupted();
}

void ProgressBar::paint(std::uint64_t done, std::uint64_t total, Clock::time_point now) {
  last_ = now;
  painted_ = true;
  done = std::min(done, total);
  const std::uint64_t filled = total == 0 ? kWidth : done * kWidth / total;
  const auto microseconds = static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::microseconds>(now - begun_).count());
  std::string rate;
  if (done > 0 && microseconds > 0) {
    rate = fmt::format("  {} {}/s", report::thousands(done * 1'000'000 / microseconds),
                       unit_of(stage_));
  }
  const std::string line =
      fmt::format("\r\x1B[K{:<10} [{}{}] {}%{}", stage_, std::string(filled, '#'),
                  std::string(kWidth - filled, '.'), total == 0 ? 100 : done * 100 / total, rate);
  std::fputs(line.c_str(), stderr);
  std::fflush(stderr);
}

void ProgressBar::clear() {
  if (!painted_) return;
  std::fputs("\r\x1B[K", stderr);
  std::fflush(stderr);
  painted_ = false;
}

}  // namespace gigo::cli
