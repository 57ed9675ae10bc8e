// SPDX-License-Identifier: Apache-2.0
/// \file
/// Whether the day counts of a column began in 1900 or, as spreadsheets of old Macs do, in 1904.
#pragma once

#include <array>
#include <cstdint>

#include "gigo/date.hpp"

namespace gigo::normalize {

/// What the day counts of a column show of their beginning. The two readings of one number lie four
/// years and a day apart, so a first of January turns into a last of December and a Friday into a
/// Saturday.
struct SerialEvidence {
  std::uint64_t cells = 0;
  std::uint64_t sentinel_1900 = 0;  ///< 1970-01-01 if counted from 1900
  std::uint64_t sentinel_1904 = 0;  ///< the same if counted from 1904
  std::uint64_t new_year_1900 = 0;  ///< a first of January if counted from 1900
  std::uint64_t new_year_1904 = 0;
  std::uint64_t latest = 0;
  std::array<std::uint64_t, 7> weekday{};  ///< if counted from 1900; Monday first

  /// Counts one number.
  void add(std::int64_t serial) noexcept;

  /// True only when something speaks for 1904 and nothing against it: days in the future, work
  /// weeks or first days of January that only fit the count from 1900.
  [[nodiscard]] bool counts_from_1904(bool birth, Day as_of) const noexcept;
};

}  // namespace gigo::normalize
