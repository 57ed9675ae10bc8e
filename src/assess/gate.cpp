// SPDX-License-Identifier: Apache-2.0
#include <limits>

#include "gigo/assess.hpp"

namespace gigo {
namespace {

constexpr std::uint64_t kWhole = 10'000;  // 100 % in units of 0.01 %

// Rows are numbered with 32 bits, so that count * kWhole fits 64.
GateLine line(std::string measure, std::uint64_t count, std::uint64_t of, BasisPoints limit,
              bool known) {
  GateLine result{std::move(measure), count, of, 0, limit, known, true};
  if (known && of > 0) result.value = static_cast<BasisPoints>((count * kWhole + of - 1) / of);
  if (limit == kNoLimit) return result;
  result.passed = known && count * kWhole <= static_cast<std::uint64_t>(limit) * of;
  return result;
}

}  // namespace

GateVerdict gate(const Scorecard& scorecard, const Config& config) {
  GateVerdict verdict;
  const std::uint64_t rows = scorecard.rows;
  verdict.lines = {
      line("duplicates", scorecard.duplicate_rows, rows, config.max_duplicates, true),
      line("incomplete", scorecard.incomplete_rows, rows, config.max_incomplete, true),
      line("invalid", scorecard.invalid_rows, rows, config.max_invalid, true),
      line("stale", scorecard.stale_rows, rows, config.max_stale, scorecard.stale_known)};
  for (const GateLine& each : verdict.lines) verdict.passed = verdict.passed && each.passed;
  return verdict;
}

}  // namespace gigo
