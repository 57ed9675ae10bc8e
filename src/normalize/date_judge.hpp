// SPDX-License-Identifier: Apache-2.0
/// \file
/// What is said of a date once its parts are known: that it does not exist, stands for none, lies
/// in the future, is no birth of anybody alive.
#pragma once

#include <cstdint>
#include <vector>

#include "normalize/date.hpp"

namespace gigo::normalize {

/// Parts as read, of any size.
struct DateParts {
  std::int64_t year = 0, month = 0, day = 0;

  /// True for a day that the calendar has, in the years 1 to 9999.
  [[nodiscard]] bool exists() const noexcept;
  /// The same as a date; only for parts that fit.
  [[nodiscard]] PartialDate date() const noexcept;
};

/// Two digits stand for the latest year that makes sense: births are not in the future, other dates
/// at most ten years ahead.
[[nodiscard]] std::int64_t full_year(std::int64_t year, const DateColumn& column) noexcept;

/// True for days that programs write where there is no date.
[[nodiscard]] bool is_sentinel(const PartialDate& date, const DateColumn& column) noexcept;

/// A date with the notes about it. `status` is what it would be without them.
[[nodiscard]] DateCell judged(PartialDate date, ValueStatus status, const DateColumn& column,
                              std::vector<CellNote> notes);

/// The same for parts that may be no date: zeros are a sentinel, month or day may be unknown.
[[nodiscard]] DateCell judged_parts(const DateParts& parts, const DateColumn& column,
                                    std::vector<CellNote> notes = {});

/// date.impossible. Of a birth date the year, and the month if there is such one, are still worth
/// comparing.
[[nodiscard]] DateCell impossible_date(const DateParts& parts, const DateColumn& column,
                                       std::vector<CellNote> notes);

/// An unusable cell with one code.
[[nodiscard]] DateCell refused(ValueStatus status, Code code);

}  // namespace gigo::normalize
