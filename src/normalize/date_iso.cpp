// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include "normalize/date.hpp"

namespace gigo::normalize {
namespace {

void append_digits(std::string& out, unsigned value, unsigned digits) {
  unsigned unit = 1;
  for (unsigned i = 1; i < digits; ++i) unit *= 10;
  for (; unit != 0; unit /= 10) out.push_back(static_cast<char>('0' + value / unit % 10));
}

}  // namespace

std::string to_iso(const PartialDate& date) {
  std::string text;
  append_digits(text, static_cast<unsigned>(date.year), 4);
  text.push_back('-');
  append_digits(text, date.month, 2);
  text.push_back('-');
  append_digits(text, date.day, 2);
  return text;
}

std::string to_short_iso(const PartialDate& date) {
  const bool day = date.month != 0 && date.day != 0;
  if (date.year == 0) return day ? "-" + to_iso(date).substr(4) : std::string();
  return to_iso(date).substr(0, day ? 10 : date.month != 0 ? 7 : 4);
}

PartialDate from_iso(std::string_view text) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  const auto digits = [text](std::size_t begin, std::size_t end) {
    int value = 0;
    for (std::size_t i = begin; i < end; ++i) value = value * 10 + (text[i] - '0');
    return value;
  };
  return {static_cast<std::int16_t>(digits(0, 4)), static_cast<std::uint8_t>(digits(5, 7)),
          static_cast<std::uint8_t>(digits(8, 10))};
}

}  // namespace gigo::normalize
