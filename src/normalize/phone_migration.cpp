// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_migration.hpp"

#include <cstdint>
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

const std::vector<Migration>& migrations() {
  static const std::vector<Migration> table = [] {
    std::vector<Migration> read;
    for (FactTable facts(data::phone_migrations()); facts.next();) {
      read.push_back({facts[0], facts[1] == "*", digit_sets(facts[2]), facts[3]});
    }
    return read;
  }();
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
  const std::uint16_t home = plus ? 0 : calling_code(region);
  if (!plus && home == 0) return false;
  const std::string home_code = std::to_string(home);
  const std::string_view prefix = plus ? std::string_view("0") : national_prefix(region);
  for (const Migration& migration : migrations()) {
    std::string_view national = typed;
    if (plus) {
      if (typed.substr(0, migration.code.size()) != migration.code) continue;
      national.remove_prefix(migration.code.size());
    } else if (!migration.at_home || migration.code != home_code) {
      continue;
    }
    outcome.add(migration, national);
    // "+44 (0)171 …", "0171 …"
    if (!prefix.empty() && national.substr(0, prefix.size()) == prefix) {
      outcome.add(migration, national.substr(prefix.size()));
    }
  }
  return outcome.take(reading);
}

}  // namespace gigo::normalize
