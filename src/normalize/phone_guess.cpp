// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_guess.hpp"

#include <array>
#include <string>
#include <utility>

#include "normalize/phone_migration.hpp"

namespace gigo::normalize {
namespace {

constexpr std::array<std::string_view, 4> kExitCodes{"00", "0011", "011", "810"};
constexpr std::size_t kMostDigits = 17;  // E.164 and a national prefix
constexpr std::size_t kFewestDigits = 8;

// Collects what the readings give; several different numbers are none.
class Finds {
 public:
  // `country_code`: 0, or the calling code that it has to be.
  void international(std::string_view digits, Code code, std::size_t country_code = 0) {
    if (digits.size() < kFewestDigits || digits.size() > kMostDigits || digits.front() == '0') {
      return;
    }
    PhoneReading reading;
    if (!read_phone_fast("+" + std::string(digits), {}, reading)) return;
    if (country_code == 0 || country_code == reading.country_code) add(std::move(reading), code);
  }
  void add(PhoneReading reading, Code code) {
    if (reading.outcome != PhoneOutcome::kValid) return;
    several_ = several_ || (guess_.code != Code{} && guess_.reading.e164 != reading.e164);
    guess_ = {code, std::move(reading)};
  }
  [[nodiscard]] bool none() const noexcept { return guess_.code == Code{}; }
  [[nodiscard]] PhoneGuess take() { return several_ ? PhoneGuess{} : std::move(guess_); }

 private:
  PhoneGuess guess_;
  bool several_ = false;
};

void behind_exit_code(std::string_view digits, Finds& finds) {
  for (const std::string_view code : kExitCodes) {
    if (digits.substr(0, code.size()) == code) {
      finds.international(digits.substr(code.size()), Code::kPhoneIddMismatch);
    }
  }
}

// "+44 0044 20 …", "+44 44 20 …": the country code twice.
void behind_own_code(std::string_view digits, Finds& finds) {
  constexpr std::size_t kLongestCode = 3;
  std::size_t number = 0;
  for (std::size_t size = 1; size <= kLongestCode && size < digits.size(); ++size) {
    number = number * 10 + static_cast<std::size_t>(digits[size - 1] - '0');
    const std::string_view rest = digits.substr(size);
    for (const std::string_view exit : kExitCodes) {
      if (rest.substr(0, exit.size()) == exit) {
        finds.international(rest.substr(exit.size()), Code::kPhoneIddMismatch, number);
      }
    }
    if (rest.substr(0, size) == digits.substr(0, size)) {
      finds.international(rest, Code::kPhoneBadCountryCode, number);
    }
  }
}

}  // namespace

PhoneGuess guess_phone(const UnreadPhone& phone) {
  Finds finds;
  behind_exit_code(phone.typed, finds);
  if (!finds.none()) return finds.take();
  const bool possible = phone.reading.outcome == PhoneOutcome::kPossible;
  if (phone.plus) {
    if (possible) return {};
    behind_own_code(phone.typed, finds);
    if (!finds.none() || phone.region.empty()) return finds.take();
    PhoneReading national;
    if (read_phone_fast(phone.typed, phone.region, national)) {
      finds.add(std::move(national), Code::kPhoneBadCountryCode);
    }
    return finds.take();
  }
  // Shorter ones are more often a national number with a slip in it.
  constexpr std::size_t kFewestWithCode = 11;
  if (possible || phone.typed.size() < kFewestWithCode) return {};
  finds.international(phone.typed, Code::kPhoneMissingPlus);
  if (finds.none()) {
    PhoneReading migrated;  // "521 55 1234 5678": with its code, in a form of former years
    if (migrate_phone(phone.typed, true, {}, migrated)) {
      finds.add(std::move(migrated), Code::kPhoneMissingPlus);
    }
  }
  return finds.take();
}

}  // namespace gigo::normalize
