// SPDX-License-Identifier: Apache-2.0
/// \file
/// The numbering plans as sets of patterns, compiled when a region is first met.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/phone_reading.hpp"

namespace gigo::normalize {

/// The plan of one region, as libphonenumber's metadata has it.
class PhonePlan {
 public:
  /// What is copied from the metadata; the patterns are digits only.
  struct Source {
    std::string region;
    std::uint16_t country_code = 0;
    bool main_region = false;  ///< the first of several regions with one calling code
    std::string national_prefix;
    std::string prefix_for_parsing;  ///< pattern of what stands before the national number
    bool has_transform_rule = false;
    std::string international_prefix;   ///< pattern of the exit code
    std::string leading_digits;         ///< pattern that tells this region from others of its code
    std::string general;                ///< pattern of all numbers
    std::uint32_t general_lengths = 0;  ///< bit n: n digits are possible
    bool same_mobile_and_fixed = false;
    struct Kind {
      PhoneType type = PhoneType::kUnknown;
      std::string pattern;
      std::uint32_t lengths = 0;  ///< 0: any
    };
    std::vector<Kind> kinds;  ///< in the order in which they are tried
  };

  explicit PhonePlan(Source source);
  ~PhonePlan();

  /// What it was made from.
  [[nodiscard]] const Source& source() const noexcept { return source_; }

  /// What a national number is; kUnknown when it is not valid. `matches_general` tells whether it
  /// has the shape of the country's numbers at all.
  [[nodiscard]] PhoneType type_of(std::string_view national, bool& matches_general) const;

  /// True when the number begins as only numbers of this region do.
  [[nodiscard]] bool has_leading_digits(std::string_view national) const;

  /// True when the digits begin with the exit code of the region.
  [[nodiscard]] bool begins_with_exit_code(std::string_view digits) const;

  /// Takes the national prefix off; false when there is none.
  [[nodiscard]] bool strip_national_prefix(std::string_view& digits) const;

 private:
  struct Patterns;  // compiled by RE2
  [[nodiscard]] const Patterns& patterns() const;

  Source source_;
  mutable std::once_flag compiled_;
  mutable std::unique_ptr<Patterns> patterns_;
};

/// All plans. Static storage, made on first use.
class PhonePlans {
 public:
  /// The one instance.
  [[nodiscard]] static const PhonePlans& instance();

  /// The plan of a region; null when there is none.
  [[nodiscard]] const PhonePlan* of_region(std::string_view region) const;

  /// The plans of a calling code, the main one first; empty when the code is of no country.
  [[nodiscard]] const std::vector<const PhonePlan*>& of_code(std::uint16_t code) const;

 private:
  PhonePlans();

  std::vector<std::unique_ptr<PhonePlan>> plans_;       // by region
  std::vector<std::vector<const PhonePlan*>> by_code_;  // 0-999
};

}  // namespace gigo::normalize
