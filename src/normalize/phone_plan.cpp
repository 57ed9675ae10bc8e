// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_plan.hpp"

#include <algorithm>
#include <charconv>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/phone_reading.hpp"

namespace gigo::normalize {
namespace {

// The columns of phone_regions.tsv.
enum Column : std::size_t {
  kRegion,
  kCode,
  kLengths,
  kLocalLengths,
  kNationalPrefix,
  kNumbers,
  kPrefixes,
  kExitCodes,
  kShortNumbers,
  kTransformRule,
};

std::uint16_t number_of(std::string_view text) noexcept {
  std::uint16_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// "9,10" as bits 9 and 10.
std::uint32_t lengths_of(std::string_view list) noexcept {
  std::uint32_t lengths = 0;
  while (!list.empty()) {
    const std::size_t comma = list.find(',');
    lengths |= std::uint32_t{1} << (number_of(list.substr(0, comma)) & 31U);
    list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
  }
  return lengths;
}

}  // namespace

PhoneLength PhonePlan::length(std::size_t digits) const noexcept {
  constexpr std::size_t kBits = 32;
  if (digits >= kBits) return PhoneLength::kTooLong;
  const std::uint32_t bit = std::uint32_t{1} << digits;
  if ((local_lengths & bit) != 0) return PhoneLength::kLocalOnly;
  if ((lengths & bit) != 0) return PhoneLength::kPossible;
  if (bit > lengths) return PhoneLength::kTooLong;
  return bit < (lengths & (~lengths + 1)) ? PhoneLength::kTooShort : PhoneLength::kBetween;
}

PrefixHeads::PrefixHeads(PhoneState start) noexcept {
  for (char first = '0'; first <= '9'; ++first) {
    if (!may_have_prefix(start, {&first, 1})) continue;
    for (char second = '0'; second <= '9'; ++second) {
      const std::array<char, 2> head{first, second};
      heads_[place_of(first, second)] = may_have_prefix(start, {head.data(), head.size()});
    }
  }
}

PhonePlans::PhonePlans() {
  for (FactTable table(data::phone_regions()); table.next();) {
    PhonePlan plan;
    plan.region = table[kRegion];
    plan.code_digits = table[kCode];
    plan.code = number_of(plan.code_digits);
    Run& run = by_code_[plan.code % by_code_.size()];
    if (run.size == 0) run.first = static_cast<std::uint16_t>(plans_.size());
    plan.place = static_cast<std::uint8_t>(run.size++);
    plan.lengths = lengths_of(table[kLengths]);
    plan.local_lengths = lengths_of(table[kLocalLengths]);
    plan.national_prefix = table[kNationalPrefix];
    plan.numbers = number_of(table[kNumbers]);
    plan.prefixes = number_of(table[kPrefixes]);
    plan.exit_codes = number_of(table[kExitCodes]);
    plan.short_numbers = number_of(table[kShortNumbers]);
    plan.prefix_heads = PrefixHeads(plan.prefixes);
    plan.exit_heads = PrefixHeads(plan.exit_codes);
    plan.inserted = table[kTransformRule].substr(0, table[kTransformRule].find('$'));
    plans_.push_back(plan);
    if (plan.region.size() == 2) {
      by_name_[place_of(plan.region)] = static_cast<std::uint16_t>(plans_.size());
    }
    if (plan.place == 0) {  // no calling code begins with another one
      std::size_t heads = 1;
      for (std::size_t size = plan.code_digits.size(); size < kLongestCode; ++size) heads *= 10;
      std::fill_n(by_head_.begin() + static_cast<std::ptrdiff_t>(plan.code * heads), heads,
                  static_cast<std::uint16_t>(plans_.size()));
    }
  }
}

std::span<const PhonePlan> PhonePlans::of_code(std::size_t code) const noexcept {
  if (code >= by_code_.size()) return {};
  return std::span(plans_).subspan(by_code_[code].first, by_code_[code].size);
}

std::uint16_t calling_code(std::string_view region) {
  const PhonePlan* plan = PhonePlans::instance().of_region(region);
  return plan == nullptr ? std::uint16_t{0} : plan->code;
}

std::string_view national_prefix(std::string_view region) {
  const PhonePlan* plan = PhonePlans::instance().of_region(region);
  return plan == nullptr ? std::string_view{} : plan->national_prefix;
}

bool is_short_code(std::string_view digits, std::string_view region) {
  const PhonePlan* plan = PhonePlans::instance().of_region(region);
  if (plan == nullptr || plan->short_numbers == 0) return false;
  constexpr std::size_t kLongest = 6;
  if (digits.size() < 2 || digits.size() > kLongest) return false;
  for (const char c : digits) {
    if (!base::is_digit(c)) return false;
  }
  return is_short_number(plan->short_numbers, digits);
}

}  // namespace gigo::normalize
