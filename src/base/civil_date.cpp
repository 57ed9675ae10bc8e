// SPDX-License-Identifier: Apache-2.0
#include "base/civil_date.hpp"

#include <chrono>

#include "base/ascii.hpp"

namespace gigo::base {

namespace {

void append_padded(std::string& out, std::uint32_t value, std::size_t width) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) out.append(width - digits.size(), '0');
  out += digits;
}

}  // namespace

std::optional<std::int32_t> parse_iso_date(std::string_view text) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t begin, std::size_t end) {
    std::int32_t value = 0;
    for (std::size_t i = begin; i < end; ++i) {
      if (!is_digit(text[i])) return -1;
      value = value * 10 + (text[i] - '0');
    }
    return value;
  };
  const std::int32_t year = number(0, 4);
  const std::int32_t month = number(5, 7);
  const std::int32_t day = number(8, 10);
  if (year < 0 || month < 0 || day < 0) return std::nullopt;
  const auto m = static_cast<std::uint32_t>(month);
  const auto d = static_cast<std::uint32_t>(day);
  if (!valid_date(year, m, d)) return std::nullopt;
  return days_from_civil(year, m, d);
}

std::string format_iso_date(std::int32_t days) {
  const CivilDate date = civil_from_days(days);
  std::string out;
  if (date.year < 0) {
    out = '-';
  } else if (date.year > 9999) {
    out = '+';
  }
  append_padded(out, static_cast<std::uint32_t>(date.year < 0 ? -date.year : date.year), 4);
  out += '-';
  append_padded(out, date.month, 2);
  out += '-';
  append_padded(out, date.day, 2);
  return out;
}

std::int32_t today_utc() noexcept {
  const auto now = std::chrono::system_clock::now();
  return static_cast<std::int32_t>(
      std::chrono::floor<std::chrono::days>(now).time_since_epoch().count());
}

}  // namespace gigo::base
