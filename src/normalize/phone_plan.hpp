// SPDX-License-Identifier: Apache-2.0
/// \file
/// The numbering plan of each region: what the automaton does not say (src/data/phone_regions.tsv).
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/phone_automaton.hpp"

namespace gigo::normalize {

/// Whether a number of so many digits can be (ITU-T E.164 leaves it to each plan).
enum class PhoneLength : std::uint8_t {
  kPossible,
  kLocalOnly,  ///< only within an area
  kTooShort,
  kTooLong,
  kBetween,  ///< shorter and longer ones exist
};

/// The first two digits behind which a prefix may be found.
class PrefixHeads {
 public:
  PrefixHeads() = default;
  /// Of the prefixes that begin in `start`.
  explicit PrefixHeads(PhoneState start) noexcept;

  /// False when none of the prefixes matches `digits`.
  [[nodiscard]] bool may_match(std::string_view digits) const noexcept {
    return digits.size() < 2 || heads_[place_of(digits[0], digits[1])];
  }

 private:
  static std::size_t place_of(char first, char second) noexcept {
    return static_cast<std::size_t>(first - '0') * 10 + static_cast<std::size_t>(second - '0');
  }
  std::bitset<100> heads_;
};

/// The plan of one region, or of a calling code of no country.
struct PhonePlan {
  std::string_view region;          ///< ISO 3166-1 alpha-2, "001" for codes of no country
  std::string_view code_digits;     ///< the calling code as it is written
  std::uint16_t code = 0;           ///< the same as a number
  std::uint8_t place = 0;           ///< among the regions of the calling code; 0 is the main one
  std::uint32_t lengths = 0;        ///< bit n: n digits are possible
  std::uint32_t local_lengths = 0;  ///< bit n: n digits are possible without the area code
  std::string_view national_prefix;
  std::string_view inserted;  ///< digits put before the group that a prefix match leaves
  PhoneState numbers = 0;     ///< entries to the automaton
  PhoneState prefixes = 0;
  PhoneState exit_codes = 0;
  PhoneState short_numbers = 0;
  PrefixHeads prefix_heads;  ///< of `prefixes` and `exit_codes`: spares nearly all numbers the walk
  PrefixHeads exit_heads;

  /// Judges a number of digits.
  [[nodiscard]] PhoneLength length(std::size_t digits) const noexcept;

  /// True when the digits have the general shape of this region's numbers.
  [[nodiscard]] bool has_shape(std::string_view national) const noexcept {
    return (plan_verdict(numbers, national).general >> place & 1U) != 0;
  }
};

/// All plans. Static storage, made on first use. Thread-safe.
class PhonePlans {
 public:
  /// The one instance.
  [[nodiscard]] static const PhonePlans& instance() {
    static const PhonePlans plans;
    return plans;
  }

  /// The plan of a region (two upper-case letters); null when there is none.
  [[nodiscard]] const PhonePlan* of_region(std::string_view region) const noexcept {
    if (region.size() != 2 || !base::is_upper(region[0]) || !base::is_upper(region[1])) {
      return nullptr;
    }
    const std::uint16_t at = by_name_[place_of(region)];
    return at == 0 ? nullptr : &plans_[at - 1U];
  }

  /// The plans of a calling code, the main one first; empty when the code is not in use.
  [[nodiscard]] std::span<const PhonePlan> of_code(std::size_t code) const noexcept;

  /// The main plan of the calling code that at least three digits begin with; null when they begin
  /// with none.
  [[nodiscard]] const PhonePlan* of_number(std::string_view digits) const noexcept {
    std::size_t head = 0;
    for (std::size_t i = 0; i < kLongestCode; ++i) {
      head = head * 10 + static_cast<std::size_t>(digits[i] - '0');
    }
    const std::uint16_t at = by_head_[head];
    return at == 0 ? nullptr : &plans_[at - 1U];
  }

 private:
  PhonePlans();

  static constexpr std::size_t kLetters = 26;
  static std::size_t place_of(std::string_view region) noexcept {
    return static_cast<std::size_t>(region[0] - 'A') * kLetters +
           static_cast<std::size_t>(region[1] - 'A');
  }
  static constexpr std::size_t kLongestCode = 3;
  struct Run {
    std::uint16_t first = 0;
    std::uint16_t size = 0;
  };
  std::vector<PhonePlan> plans_;                              // in the order of the table
  std::array<std::uint16_t, kLetters * kLetters> by_name_{};  // one more than the place in plans_
  std::array<Run, 1000> by_code_{};
  std::array<std::uint16_t, 1000> by_head_{};  // by three digits, one more than the place in plans_
};

}  // namespace gigo::normalize
