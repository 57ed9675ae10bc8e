// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_fictional.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kMostDigits = 15;  // E.164
constexpr std::size_t kHead = 4;

// A number of up to fifteen digits, four bits each, the first one highest.
std::uint64_t packed(std::string_view digits) noexcept {
  std::uint64_t bits = 0;
  for (const char c : digits) bits = bits << 4 | static_cast<std::uint64_t>(c - '0');
  return bits;
}

struct FictionalRange {
  std::uint64_t value = 0;  // packed, free digits 0
  std::uint64_t mask = 0;   // which bits must be equal
  std::size_t size = 0;
  std::string_view region;
};

// The ranges by their first digit, and for each four digits whether any range begins with them:
// that sends nearly all numbers of a list home.
class FictionalRanges {
 public:
  FictionalRanges() {
    for (FactTable facts(data::fictional_phones()); facts.next();) {
      const std::string_view pattern = facts[0];
      FictionalRange range{0, 0, pattern.size(), facts[1]};
      for (const char c : pattern) {
        range.value = range.value << 4 | static_cast<std::uint64_t>(c == '.' ? 0 : c - '0');
        range.mask = range.mask << 4 | (c == '.' ? 0U : 0xFU);
      }
      by_first_digit_[static_cast<std::size_t>(pattern.front() - '0')].push_back(range);
      mark(pattern.substr(0, kHead));
    }
  }

  [[nodiscard]] const FictionalRange* find(std::string_view digits) const noexcept {
    if (digits.size() < kHead || digits.size() > kMostDigits || !heads_[head(digits)]) {
      return nullptr;
    }
    const std::uint64_t number = packed(digits);
    for (const FictionalRange& range : by_first_digit_[head(digits) / 1000]) {
      if (((number ^ range.value) & range.mask) == 0 && range.size == digits.size()) return &range;
    }
    return nullptr;
  }

 private:
  static std::size_t head(std::string_view digits) noexcept {
    std::size_t number = 0;
    for (std::size_t i = 0; i < kHead; ++i) {
      number = number * 10 + static_cast<std::size_t>(digits[i] - '0');
    }
    return number;
  }

  void mark(std::string_view pattern) {
    for (std::size_t number = 0; number < heads_.size(); ++number) {
      std::size_t rest = number;
      bool fits = true;
      for (std::size_t i = kHead; i-- > 0; rest /= 10) {
        fits =
            fits && (pattern[i] == '.' || static_cast<std::size_t>(pattern[i] - '0') == rest % 10);
      }
      heads_[number] = heads_[number] || fits;
    }
  }

  std::array<std::vector<FictionalRange>, 10> by_first_digit_;
  std::array<bool, 10'000> heads_{};
};

}  // namespace

std::string_view fictional_region(std::string_view e164) {
  if (e164.empty() || e164.front() != '+') return {};
  static const FictionalRanges ranges;
  const FictionalRange* range = ranges.find(e164.substr(1));
  return range == nullptr ? std::string_view{} : range->region;
}

bool read_fictional(std::string_view text, std::string_view region, PhoneReading& reading) {
  const bool plus = !text.empty() && text.front() == '+';
  std::array<char, kMostDigits + 1> typed{};
  std::size_t size = 0;
  for (const char c : text.substr(plus ? 1 : 0)) {
    if (base::is_digit(c)) {
      if (size == typed.size()) return false;
      typed[size++] = c;
    } else if (std::string_view(" -().").find(c) == std::string_view::npos) {
      return false;
    }
  }
  if (size == 0) return false;
  std::string_view digits(typed.data(), size);
  std::uint16_t code = 0;
  std::string e164 = "+";
  if (!plus) {
    code = calling_code(region);
    if (code == 0) return false;
    const std::string_view prefix = national_prefix(region);
    if (!prefix.empty() && digits.substr(0, prefix.size()) == prefix) {
      digits.remove_prefix(prefix.size());
    }
    e164 += std::to_string(code);
  }
  e164 += digits;
  const std::string_view owner = fictional_region(e164);
  if (owner.empty()) return false;
  reading = PhoneReading{};
  reading.outcome = PhoneOutcome::kPossible;
  reading.e164 = std::move(e164);
  reading.region = owner;
  reading.country_code = calling_code(owner);
  return code == 0 || code == reading.country_code;
}

}  // namespace gigo::normalize
