// SPDX-License-Identifier: Apache-2.0
/// \file
/// A date cell in plain signs: digits of any script as 0-9, one dash, one slash, one point.
#pragma once

#include <string>
#include <string_view>

namespace gigo::normalize {

/// What plain_date() puts for 年 and 년, 月 and 월, 日, 号 and 일.
inline constexpr char kYearSign = '\x01', kMonthSign = '\x02', kDaySign = '\x03';

/// True when a cell has anything but plain ASCII signs, or is in quotes.
[[nodiscard]] bool needs_plain_date(std::string_view cell) noexcept;

/// The cell cleaned, in plain signs; words keep their letters. Japanese eras since 1868 and the
/// years of the Republic of China are counted from year 1 of our era.
[[nodiscard]] std::string plain_date(std::string_view cell);

}  // namespace gigo::normalize
