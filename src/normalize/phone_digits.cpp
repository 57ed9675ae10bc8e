// SPDX-License-Identifier: Apache-2.0
// The order of the steps is that of PhoneNumberUtil.parseHelper_ of google-libphonenumber; what
// looks odd is so there (a prefix is only taken off when what is left still has a fitting length;
// of several countries with one calling code it is the main one's plan that a + is read by).
// tests/conformance/phones compares the answers.
#include "normalize/phone_digits.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "normalize/phone_plan.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kShortestNational = 2;
constexpr std::size_t kLongestNational = 17;

enum Sign : std::uint8_t { kDigit = 1, kSeparator = 2, kSlash = 4, kOther = 8 };

constexpr std::array<std::uint8_t, 256> kSigns = [] {
  std::array<std::uint8_t, 256> signs{};
  signs.fill(kOther);
  for (const char c : {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'}) {
    signs[static_cast<unsigned char>(c)] = kDigit;
  }
  for (const char c : {' ', '-', '.', '(', ')'}) {
    signs[static_cast<unsigned char>(c)] = kSeparator;
  }
  signs['/'] = kSeparator | kSlash;
  return signs;
}();

unsigned sign_of(char c) noexcept { return kSigns[static_cast<unsigned char>(c)]; }

// Room for a national number whose prefix was exchanged for other digits.
class Rewritten {
 public:
  std::string_view write(std::string_view first, std::string_view second, std::string_view third) {
    size_ = 0;
    for (const std::string_view part : {first, second, third}) {
      const std::size_t size = std::min(part.size(), bytes_.size() - size_);
      std::copy_n(part.begin(), size, bytes_.begin() + static_cast<std::ptrdiff_t>(size_));
      size_ += size;
    }
    return {bytes_.data(), size_};
  }

 private:
  std::array<char, 80> bytes_;
  std::size_t size_ = 0;
};

// Without the national prefix, or with the area code that a local number goes without.
std::string_view without_prefix(const PhonePlan& plan, std::string_view digits,
                                Rewritten& rewritten) {
  if (digits.empty() || !plan.prefix_heads.may_match(digits)) return digits;
  const PrefixMatch match = match_prefix(plan.prefixes, digits);
  if (!match.matched || (match.size == 0 && match.end == 0)) return digits;
  std::string_view rest = digits.substr(match.size);
  if (match.end != 0) {
    rest =
        rewritten.write(plan.inserted, digits.substr(match.begin, match.end - match.begin), rest);
  }
  return plan.has_shape(digits) && !plan.has_shape(rest) ? digits : rest;
}

// What the digits are split into.
struct Split {
  const PhonePlan* plan = nullptr;  // by which the national number is read
  std::string_view national;
  PhoneOutcome failure = PhoneOutcome::kNotANumber;  // without a plan
};

// Behind a + or an exit code.
Split split_international(std::string_view digits) {
  if (digits.size() <= kShortestNational) return {nullptr, {}, PhoneOutcome::kTooShort};
  if (digits.front() != '0') {
    const PhonePlan* plan = PhonePlans::instance().of_number(digits);
    if (plan != nullptr) return {plan, digits.substr(plan->code_digits.size()), {}};
  }
  return {nullptr, {}, PhoneOutcome::kBadCountryCode};
}

// Without the call that starts_with() is.
bool begins_with(std::string_view digits, std::string_view code) noexcept {
  if (digits.size() < code.size()) return false;
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (digits[i] != code[i]) return false;
  }
  return true;
}

// As dialled within the country of `home`.
Split split_at_home(const PhonePlan& home, std::string_view digits, Rewritten& rewritten) {
  if (home.exit_heads.may_match(digits)) {
    const PrefixMatch exit_code = match_prefix(home.exit_codes, digits);
    const std::string_view rest = digits.substr(exit_code.size);
    // A zero there is no calling code, so the exit code was none.
    if (exit_code.matched && (rest.empty() || rest.front() != '0')) {
      return split_international(rest);
    }
  }
  if (begins_with(digits, home.code_digits)) {
    const std::string_view rest =
        without_prefix(home, digits.substr(home.code_digits.size()), rewritten);
    if ((!home.has_shape(digits) && home.has_shape(rest)) ||
        home.length(digits.size()) == PhoneLength::kTooLong) {
      return {&home - home.place, rest, {}};
    }
  }
  return {&home, digits, {}};
}

Split split(std::string_view digits, bool plus, std::string_view region, Rewritten& rewritten) {
  Split parts{nullptr, {}, PhoneOutcome::kNoRegion};
  if (plus) {
    parts = split_international(digits);
    if (parts.failure != PhoneOutcome::kBadCountryCode) return parts;
  }
  const PhonePlan* home = PhonePlans::instance().of_region(region);
  if (home == nullptr) return parts;
  parts = split_at_home(*home, digits, rewritten);
  // Behind a + that is none there may be an exit code or the home country's own code.
  if (plus && parts.plan == home && parts.national.data() == digits.data()) {
    return {nullptr, {}, PhoneOutcome::kBadCountryCode};
  }
  return parts;
}

PhoneOutcome outcome_of(PhoneLength length) noexcept {
  switch (length) {
    case PhoneLength::kPossible:
      return PhoneOutcome::kPossible;
    case PhoneLength::kLocalOnly:
      return PhoneOutcome::kLocalOnly;
    case PhoneLength::kTooShort:
      return PhoneOutcome::kTooShort;
    default:
      return PhoneOutcome::kTooLong;
  }
}

// Most numbers have eight to sixteen digits: two copies that overlap, whatever their number.
void copy_digits(std::string_view digits, char* out) noexcept {
  constexpr std::size_t kHalf = 8;
  const std::size_t size = digits.size();
  if (size >= kHalf && size <= 2 * kHalf) {
    std::array<char, 2 * kHalf> halves;
    std::memcpy(halves.data(), digits.data(), kHalf);
    std::memcpy(halves.data() + kHalf, digits.data() + size - kHalf, kHalf);
    std::memcpy(out, halves.data(), kHalf);
    std::memcpy(out + size - kHalf, halves.data() + kHalf, kHalf);
  } else {
    for (const char c : digits) *out++ = c;
  }
}

void write_e164(std::string_view code, std::string_view national, DigitsReading& reading) {
  char* out = reading.text.data();
  *out++ = '+';
  for (const char c : code) *out++ = c;
  copy_digits(national, out);
  reading.size = static_cast<std::uint8_t>(1 + code.size() + national.size());
  reading.national_size = static_cast<std::uint8_t>(national.size());
}

}  // namespace

bool PhoneDigits::read(std::string_view text) noexcept {
  size_ = 0;
  plus_ = false;
  if (text.size() > digits_.size()) return false;
  unsigned met = 0;
  while (!text.empty() && (sign_of(text.front()) & kSeparator) != 0) {
    met |= sign_of(text.front());
    text.remove_prefix(1);
  }
  if (!text.empty() && text.front() == '+') {
    plus_ = true;
    text.remove_prefix(1);
  }
  std::size_t size = 0;
  for (const char c : text) {  // without a branch: where the blanks are nobody can foresee
    const unsigned sign = sign_of(c);
    met |= sign;
    digits_[size] = c;
    size += sign & kDigit;
  }
  size_ = size;
  slash_ = (met & kSlash) != 0;
  return (met & kOther) == 0 && size > kShortestNational;
}

void read_digits(std::string_view digits, bool plus, std::string_view region,
                 DigitsReading& reading) {
  const auto fail = [&reading](PhoneOutcome outcome) { reading.outcome = outcome; };
  Rewritten first;
  const Split parts = split(digits, plus, region, first);
  std::string_view national = parts.national;
  if (parts.plan == nullptr) return fail(parts.failure);
  if (national.size() < kShortestNational) return fail(PhoneOutcome::kTooShort);
  Rewritten second;
  const std::string_view stripped = without_prefix(*parts.plan, national, second);
  if (stripped.size() != national.size() || stripped.data() != national.data()) {
    const PhoneLength length = parts.plan->length(stripped.size());
    if (length == PhoneLength::kPossible || length == PhoneLength::kTooLong) national = stripped;
  }
  if (national.size() < kShortestNational) return fail(PhoneOutcome::kTooShort);
  if (national.size() > kLongestNational) return fail(PhoneOutcome::kTooLong);
  // Before the verdict: who copies bytes that were written one by one a moment ago has to wait.
  write_e164(parts.plan->code_digits, national, reading);
  const PlanVerdict verdict = plan_verdict(parts.plan->numbers, national);
  reading.country_code = parts.plan->code;
  const PhonePlan* main = parts.plan - parts.plan->place;
  if (verdict.valid()) {
    reading.outcome = PhoneOutcome::kValid;
    reading.region = main[verdict.region - 1].region;
    reading.type = verdict.type;
  } else {
    reading.outcome = outcome_of(main->length(national.size()));
  }
}

void read_digits(std::string_view digits, bool plus, std::string_view region,
                 PhoneReading& reading) {
  DigitsReading plain;
  read_digits(digits, plus, region, plain);
  reading.outcome = plain.outcome;
  reading.e164 = plain.e164();
  reading.extension.clear();
  reading.region = plain.region;
  reading.type = plain.type;
  reading.country_code = plain.country_code;
}

bool read_phone_digits(std::string_view text, std::string_view region, PhoneReading& reading) {
  PhoneDigits digits;
  if (!digits.read(text)) return false;
  read_digits(digits.view(), digits.plus(), region, reading);
  return true;
}

bool read_phone_fast(std::string_view text, std::string_view region, PhoneReading& reading) {
  return read_phone_digits(text, region, reading) &&
         (reading.outcome == PhoneOutcome::kValid || reading.outcome == PhoneOutcome::kPossible);
}

}  // namespace gigo::normalize
