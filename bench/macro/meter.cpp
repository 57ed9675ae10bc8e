// SPDX-License-Identifier: Apache-2.0
#include "meter.hpp"

#include <pthread.h>
#include <time.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>

namespace gigo::bench {
namespace {

double seconds(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// "RssAnon:" or "VmHWM:" of /proc/self/status, in bytes; 0 when it is not there.
std::uint64_t status_bytes(const char* key) {
  std::array<char, 8192> text{};
  std::FILE* file = std::fopen("/proc/self/status", "rb");
  if (file == nullptr) return 0;
  const std::size_t size = std::fread(text.data(), 1, text.size() - 1, file);
  std::fclose(file);
  const char* at = std::strstr(text.data(), key);
  if (at == nullptr) return 0;
  at += std::strlen(key);
  while (*at == ' ' || *at == '\t') ++at;
  std::uint64_t kibibytes = 0;
  std::from_chars(at, text.data() + size, kibibytes);
  return kibibytes * 1024;
}

void reset_resident_peak() {
  std::FILE* file = std::fopen("/proc/self/clear_refs", "wb");
  if (file == nullptr) return;
  std::fputs("5", file);
  std::fclose(file);
}

}  // namespace

Meter::Meter() {
  watcher_ = std::thread([this] {
    while (!stop_.load(std::memory_order_relaxed)) {
      look();
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
  });
  pthread_getcpuclockid(watcher_.native_handle(), &watcher_clock_);
}

Meter::~Meter() {
  stop_ = true;
  watcher_.join();
}

double Meter::cpu_s() const { return seconds(CLOCK_PROCESS_CPUTIME_ID) - seconds(watcher_clock_); }

void Meter::look() {
  const std::uint64_t now = status_bytes("RssAnon:");
  std::uint64_t before = anonymous_peak_.load();
  while (before < now && !anonymous_peak_.compare_exchange_weak(before, now)) {
  }
}

void Meter::begin(std::string_view stage) {
  end();
  name_ = stage;
  reset_resident_peak();
  anonymous_peak_ = 0;
  look();
  wall_begin_ = seconds(CLOCK_MONOTONIC);
  cpu_begin_ = cpu_s();
}

void Meter::end() {
  if (name_.empty()) return;
  const double cpu = cpu_s() - cpu_begin_;
  const double wall = seconds(CLOCK_MONOTONIC) - wall_begin_;
  look();
  stages_.push_back({name_, wall, cpu, anonymous_peak_.load(), status_bytes("VmHWM:")});
  name_.clear();
}

bool Meter::update(std::string_view stage, std::uint64_t, std::uint64_t) {
  if (stage != name_) begin(stage);
  return true;
}

}  // namespace gigo::bench
