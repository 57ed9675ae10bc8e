// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_fictional.hpp"

#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/phone.hpp"

namespace gigo::normalize {
namespace {

struct FictionalRange {
  std::string_view pattern;  // all digits, '.' stands for any
  std::string_view region;
};

const std::vector<FictionalRange>& ranges() {
  static const std::vector<FictionalRange> table = [] {
    std::vector<FictionalRange> read;
    for (FactTable facts(data::fictional_phones()); facts.next();) {
      read.push_back({facts[0], facts[1]});
    }
    return read;
  }();
  return table;
}

bool matches(std::string_view digits, std::string_view pattern) noexcept {
  if (digits.size() != pattern.size()) return false;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (pattern[i] != '.' && pattern[i] != digits[i]) return false;
  }
  return true;
}

}  // namespace

std::string_view fictional_region(std::string_view e164) {
  if (e164.empty() || e164.front() != '+') return {};
  const std::string_view digits = e164.substr(1, e164.find(';') - 1);
  for (const FictionalRange& range : ranges()) {
    if (matches(digits, range.pattern)) return range.region;
  }
  return {};
}

bool is_fictional_phone(std::string_view e164) { return !fictional_region(e164).empty(); }

bool read_fictional(std::string_view text, std::string_view region, PhoneReading& reading) {
  std::string digits;
  for (const char c : text.substr(!text.empty() && text.front() == '+' ? 1 : 0)) {
    if (base::is_digit(c)) {
      digits.push_back(c);
    } else if (std::string_view(" -().").find(c) == std::string_view::npos) {
      return false;
    }
  }
  if (digits.empty()) return false;
  std::uint16_t code = 0;
  if (text.front() != '+') {
    code = calling_code(region);
    if (code == 0) return false;
    const std::string_view prefix = national_prefix(region);
    const bool prefixed = !prefix.empty() && digits.compare(0, prefix.size(), prefix) == 0;
    digits = std::to_string(code) + (prefixed ? digits.substr(prefix.size()) : digits);
  }
  const std::string e164 = "+" + digits;
  const std::string_view owner = fictional_region(e164);
  if (owner.empty()) return false;
  reading = PhoneReading{};
  reading.outcome = PhoneOutcome::kPossible;
  reading.e164 = e164;
  reading.region = owner;
  reading.country_code = calling_code(owner);
  return code == 0 || code == reading.country_code;
}

}  // namespace gigo::normalize
