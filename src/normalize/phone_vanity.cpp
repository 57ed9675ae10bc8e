// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_vanity.hpp"

#include <string>

#include "base/ascii.hpp"

namespace gigo::normalize {
namespace {

char key_of(char letter) noexcept {
  constexpr std::string_view kKeys = "22233344455566677778889999";
  return kKeys[static_cast<std::size_t>(base::to_lower(letter) - 'a')];
}

bool is_service(PhoneType type) noexcept {
  return type == PhoneType::kTollFree || type == PhoneType::kPremium ||
         type == PhoneType::kSharedCost || type == PhoneType::kUan;
}

}  // namespace

PhoneReading read_vanity(std::string_view text, std::string_view region) {
  constexpr std::size_t kFewestLetters = 3;
  constexpr std::size_t kFewestDigitsBefore = 3;
  constexpr std::size_t kLongest = 32;
  if (text.size() > kLongest) return {};
  constexpr std::size_t kMostDigitsBehind = 4;
  std::string digits;
  std::size_t letters = 0;
  std::size_t before = 0;
  std::size_t behind = 0;
  std::size_t first_letter = 0;
  bool upper = true;
  for (const char c : text) {
    if (base::is_alpha(c)) {
      if (before < kFewestDigitsBefore) return {};
      if (letters == 0) first_letter = digits.size();
      ++letters;
      upper = upper && base::is_upper(c);
      digits.push_back(key_of(c));
    } else if (base::is_digit(c)) {
      ++(letters == 0 ? before : behind);
      digits.push_back(c);
    } else if (std::string_view(" -.()+").find(c) == std::string_view::npos) {
      return {};
    } else {
      digits.push_back(c);
    }
  }
  if (letters < kFewestLetters || behind > kMostDigitsBehind) return {};
  PhoneReading reading;
  if (read_phone_fast(digits.substr(0, first_letter), region, reading) &&
      reading.outcome == PhoneOutcome::kValid) {
    return {};
  }
  if (!read_phone_fast(digits, region, reading)) return {};
  if (reading.outcome != PhoneOutcome::kValid) return {};
  if (is_service(reading.type)) return reading;
  // Three capitals are more often a word beside it: FAX, TEL.
  return upper && letters > kFewestLetters ? reading : PhoneReading{};
}

}  // namespace gigo::normalize
