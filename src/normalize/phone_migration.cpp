// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_migration.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"

namespace gigo::normalize {
namespace {

// One line of the table.
struct Migration {
  std::string_view code;           // calling code
  bool at_home = false;            // also without it
  std::vector<std::uint16_t> old;  // for each digit, bit d: d fits
  std::string_view form;
};

constexpr std::uint16_t kAnyDigit = 0x3FF;

std::uint16_t bit(char digit) noexcept { return static_cast<std::uint16_t>(1U << (digit - '0')); }

// "[13-5]..": the digits that fit at each place.
std::vector<std::uint16_t> digit_sets(std::string_view pattern) {
  std::vector<std::uint16_t> sets;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '.') {
      sets.push_back(kAnyDigit);
    } else if (pattern[i] != '[') {
      sets.push_back(bit(pattern[i]));
    } else {
      unsigned set = 0;
      for (++i; i < pattern.size() && pattern[i] != ']'; ++i) {
        const bool range = i + 2 < pattern.size() && pattern[i + 1] == '-';
        const char last = range ? pattern[i + 2] : pattern[i];
        for (char digit = pattern[i]; digit <= last; ++digit) set |= bit(digit);
        if (range) i += 2;
      }
      sets.push_back(static_cast<std::uint16_t>(set));
    }
  }
  return sets;
}

std::uint16_t number_of(std::string_view digits) noexcept {
  unsigned number = 0;
  for (const char c : digits) number = number * 10 + static_cast<unsigned>(c - '0');
  return static_cast<std::uint16_t>(number);
}

// The lines by their calling codes; of no code most numbers that come by here have any.
class Migrations {
 public:
  Migrations() {
    for (FactTable facts(data::phone_migrations()); facts.next();) {
      lines_.push_back({facts[0], facts[1] == "*", digit_sets(facts[2]), facts[3]});
    }
    std::stable_sort(lines_.begin(), lines_.end(), [](const Migration& a, const Migration& b) {
      return number_of(a.code) < number_of(b.code);
    });
    for (const Migration& line : lines_) ++behind_[number_of(line.code)];
    for (std::size_t code = 1; code < kCodes; ++code) {
      behind_[code] = static_cast<std::uint16_t>(behind_[code] + behind_[code - 1]);
    }
  }

  // Those of one code, which begins with no zero.
  [[nodiscard]] std::span<const Migration> of(std::uint16_t code) const noexcept {
    if (code == 0 || code >= kCodes) return {};
    const std::size_t first = behind_[code - 1];
    return std::span(lines_).subspan(first, behind_[code] - first);
  }

 private:
  static constexpr std::size_t kCodes = 1000;  // of three digits at most

  std::vector<Migration> lines_;
  std::array<std::uint16_t, kCodes> behind_{};  // where the lines of a code end
};

const Migrations& migrations() {
  static const Migrations table;
  return table;
}

bool fits(const Migration& migration, std::string_view national) noexcept {
  if (national.size() != migration.old.size()) return false;
  for (std::size_t i = 0; i < national.size(); ++i) {
    if ((migration.old[i] & bit(national[i])) == 0) return false;
  }
  return true;
}

std::string apply(const Migration& migration, std::string_view national) {
  std::string e164 = "+" + std::string(migration.code);
  std::size_t next = 0;
  for (const char c : migration.form) {
    if (c == '=' || c == '-') {
      if (next == national.size()) break;
      if (c == '=') e164.push_back(national[next]);
      ++next;
    } else {
      e164.push_back(c);
    }
  }
  return e164;
}

// What comes of the lines that fit: one number, or several and then none is taken.
class Outcome {
 public:
  void add(const Migration& migration, std::string_view national) {
    if (!fits(migration, national)) return;
    PhoneReading made;
    const std::string e164 = apply(migration, national);
    if (!read_phone_fast(e164, {}, made) || made.outcome != PhoneOutcome::kValid) return;
    if (made.e164 != e164) return;
    several_ = several_ || (!found_.e164.empty() && found_.e164 != made.e164);
    found_ = std::move(made);
  }
  [[nodiscard]] bool take(PhoneReading& reading) {
    if (several_ || found_.e164.empty()) return false;
    found_.extension = std::move(reading.extension);
    reading = std::move(found_);
    return true;
  }

 private:
  PhoneReading found_;
  bool several_ = false;
};

}  // namespace

bool migrate_phone(std::string_view typed, bool plus, std::string_view region,
                   PhoneReading& reading) {
  Outcome outcome;
  const auto try_lines = [&](std::uint16_t code, std::string_view national,
                             std::string_view prefix) {
    for (const Migration& migration : migrations().of(code)) {
      if (!plus && !migration.at_home) continue;
      outcome.add(migration, national);
      // "+44 (0)171 …", "0171 …"
      if (!prefix.empty() && national.starts_with(prefix)) {
        outcome.add(migration, national.substr(prefix.size()));
      }
    }
  };
  if (!plus) {
    const std::uint16_t home = calling_code(region);
    if (home == 0) return false;
    try_lines(home, typed, national_prefix(region));
  } else if (!typed.starts_with('0')) {
    constexpr std::size_t kLongestCode = 3;
    for (std::size_t size = 1; size <= std::min(kLongestCode, typed.size()); ++size) {
      try_lines(number_of(typed.substr(0, size)), typed.substr(size), "0");
    }
  }
  return outcome.take(reading);
}

}  // namespace gigo::normalize
