// SPDX-License-Identifier: Apache-2.0
/// \file
/// Dates that are one number: 20240315, a spreadsheet's day count, seconds since 1970.
#pragma once

#include "normalize/date.hpp"
#include "normalize/date_scan.hpp"

namespace gigo::normalize {

/// Reads a number that is all of a date.
[[nodiscard]] DateCell read_bare_number(const DateScan::Number& number, const DateColumn& column);

/// Milliseconds since 1970-01-01, which may be negative.
[[nodiscard]] DateCell read_milliseconds(std::int64_t milliseconds, const DateColumn& column);

/// True when a number without separators is seconds, milliseconds, microseconds since 1970, or
/// counts 100 nanoseconds since year 1 (.NET) or 1601 (Windows), of a year from 1973 to 2096.
[[nodiscard]] bool is_epoch(const DateScan::Number& number) noexcept;

/// The days since 1970-01-01 that such a number stands for.
[[nodiscard]] Day epoch_day(const DateScan::Number& number) noexcept;

/// The day of a spreadsheet's count. In the system of 1900, day 60 is a 29 February that never was;
/// kNoDay then, and for what no spreadsheet counts.
[[nodiscard]] Day serial_day(std::int64_t serial, bool from_1904) noexcept;

}  // namespace gigo::normalize
