// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_fictional.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kMostDigits = 15;  // E.164
constexpr std::size_t kHead = 7;         // every range begins with that many digits

// Digits as a number of four bits each, the first one highest and the rest of fifteen places 0.
std::uint64_t packed(std::string_view digits) noexcept {
  std::uint64_t bits = 0;
  for (const char c : digits) bits = bits << 4 | static_cast<std::uint64_t>(c - '0');
  return bits << 4 * (kMostDigits - digits.size());
}

struct FictionalRange {
  std::uint64_t first = 0;  // packed
  std::uint64_t last = 0;
  std::size_t size = 0;  // digits
  std::string_view region;
};

// The ranges in order, and marks for the digits that they begin with, by a hash of these: they send
// nearly all numbers of a list home.
class FictionalRanges {
 public:
  FictionalRanges() {
    for (FactTable facts(data::fictional_phones()); facts.next();) add(facts[0], facts[1]);
    std::sort(ranges_.begin(), ranges_.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
  }

  [[nodiscard]] const FictionalRange* find(std::string_view digits) const noexcept {
    if (digits.size() < kHead || digits.size() > kMostDigits) return nullptr;
    if (!marks_[mark_of(digits)]) return nullptr;
    const std::uint64_t number = packed(digits);
    const auto behind = std::upper_bound(
        ranges_.begin(), ranges_.end(), number,
        [](std::uint64_t wanted, const FictionalRange& range) { return wanted < range.first; });
    if (behind == ranges_.begin()) return nullptr;
    const FictionalRange& range = *(behind - 1);
    return number <= range.last && range.size == digits.size() ? &range : nullptr;
  }

 private:
  // A dot before other digits makes ten ranges.
  void add(std::string_view pattern, std::string_view region) {
    const std::size_t dot = pattern.find('.');
    const std::size_t next =
        dot == std::string_view::npos ? dot : pattern.find_first_not_of('.', dot);
    if (next != std::string_view::npos) {
      std::string one(pattern);
      for (one[dot] = '0'; one[dot] <= '9'; ++one[dot]) add(one, region);
      return;
    }
    const std::string_view fixed = pattern.substr(0, dot);
    const std::uint64_t first = packed(fixed);
    const std::uint64_t free = (std::uint64_t{1} << 4 * (kMostDigits - fixed.size())) - 1;
    ranges_.push_back({first, first | free, pattern.size(), region});
    marks_.set(mark_of(fixed));
  }

  static constexpr std::size_t kMarkBits = 15;

  static std::size_t mark_of(std::string_view digits) noexcept {
    // Digit by digit: who loads at once what was written so a moment ago has to wait.
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < kHead; ++i) {
      head = head << 4 | static_cast<std::uint64_t>(digits[i] - '0');
    }
    constexpr std::uint64_t kGoldenRatio = 0x9E3779B97F4A7C15;
    return static_cast<std::size_t>(head * kGoldenRatio >> (64 - kMarkBits));
  }

  std::vector<FictionalRange> ranges_;
  std::bitset<std::size_t{1} << kMarkBits> marks_;
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
