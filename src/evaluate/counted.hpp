// SPDX-License-Identifier: Apache-2.0
/// \file
/// How many records share a record's groups, counted once for everything that is computed of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "gigo/evaluate.hpp"

namespace gigo::evaluate {

/// Records of equal value, numbered densely.
struct Runs {
  std::vector<std::uint32_t> of;    ///< per record: the number of its run
  std::vector<std::uint32_t> size;  ///< per run: its records

  /// Records in the run of a record.
  [[nodiscard]] std::uint32_t size_at(std::size_t record) const { return size[of[record]]; }
};

/// Runs of records that are equal in both; `second` may be empty.
[[nodiscard]] Runs find_runs(std::span<const std::uint32_t> first,
                             std::span<const std::uint32_t> second);

/// Two partitions and what they share. Without sources each record is a source of its own.
struct Counted {
  /// Counts; the partitions are not needed afterwards.
  explicit Counted(const Partitions& partitions);

  std::size_t records = 0;
  Runs predicted, truth, both;

  /// Partners of a record that count in its predicted group, its true group, and both.
  [[nodiscard]] std::uint32_t partners_predicted(std::size_t i) const {
    return predicted.size_at(i) - own(predicted_own, i);
  }
  /// See partners_predicted().
  [[nodiscard]] std::uint32_t partners_truth(std::size_t i) const {
    return truth.size_at(i) - own(truth_own, i);
  }
  /// See partners_predicted().
  [[nodiscard]] std::uint32_t partners_both(std::size_t i) const {
    return both.size_at(i) - own(both_own, i);
  }

 private:
  // Records of the group that are of the record's own source, itself included.
  static std::uint32_t own(const Runs& runs, std::size_t i) {
    return runs.of.empty() ? 1 : runs.size_at(i);
  }

  Runs predicted_own, truth_own, both_own;  // empty without sources
};

}  // namespace gigo::evaluate
