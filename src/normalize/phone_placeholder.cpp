// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_placeholder.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace gigo::normalize {
bool is_valid_placeholder(std::string_view text) noexcept {
  constexpr std::size_t kFewestSame = 7;
  constexpr std::size_t kFewestCounted = 9;
  constexpr int kNone = -1;
  int first = kNone;
  int last = kNone;
  int step = kNone;
  std::size_t size = 0;
  for (const char c : text) {
    if (!base::is_digit(c)) continue;
    const int digit = c - '0';
    ++size;
    if (first == kNone) {
      first = digit;
    } else if (const int now = (digit - last + 10) % 10; step == kNone) {
      step = now;
    } else if (step != now) {
      return false;
    }
    last = digit;
  }
  if (size < kFewestSame) return false;
  if (step == 0) return true;
  const bool from_start = step == 1 ? first <= 1 : first == 9;
  return (step == 1 || step == 9) && from_start && size >= kFewestCounted;
}

std::string_view national_of(const PhoneReading& reading) noexcept {
  const std::uint16_t code = reading.country_code;
  const std::size_t size = code > 99 ? 3 : code > 9 ? 2 : 1;
  return std::string_view(reading.e164).substr(std::min(reading.e164.size(), 1 + size));
}

bool is_placeholder_digits(std::string_view digits) noexcept {
  if (digits.size() < 5) return false;
  bool up = true;
  bool down = true;
  for (std::size_t i = 1; i < digits.size(); ++i) {
    const int step = (digits[i] - digits[i - 1] + 10) % 10;
    up = up && step == 1;
    down = down && step == 9;
  }
  if (up || down) return true;
  // One block of up to three digits, again and again: 000000, 121212, 1231231234 (its end may
  // slip).
  for (std::size_t block = 1; block <= 3; ++block) {
    if (digits.size() < 3 * block + (block > 1 ? 1 : 0)) continue;
    std::size_t i = block;
    while (i < digits.size() && digits[i] == digits[i - block]) ++i;
    if (i == digits.size() || (block == 3 && i + 1 == digits.size())) return true;
  }
  return false;
}

bool is_placeholder_number(std::string_view typed, const PhoneReading& reading) noexcept {
  const std::string_view national = national_of(reading);
  if (reading.outcome == PhoneOutcome::kValid) {
    return is_valid_placeholder(typed) || is_valid_placeholder(national);
  }
  if (is_placeholder_digits(typed) || is_placeholder_digits(national)) return true;
  if (typed.size() > 1 && typed.front() == '0' && is_placeholder_digits(typed.substr(1)))
    return true;
  constexpr std::size_t kSubscriber = 7;
  return typed.size() > kSubscriber &&
         typed.find_first_not_of(typed.back(), typed.size() - kSubscriber) ==
             std::string_view::npos;
}

}  // namespace gigo::normalize
