// SPDX-License-Identifier: Apache-2.0
/// \file
/// All patterns of the numbering plans as one minimal automaton over digits, compiled in
/// (src/data/phone_automaton.u16; src/data/generate/phone_plans.mjs makes it). A walk costs a few
/// nanoseconds a digit until only the number of digits left matters (src/data/phone_tails.u16),
/// takes no memory and no lock.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "gigo/phone.hpp"

namespace gigo::normalize {

/// A state; 0 is dead: nothing can follow. Where to begin stands in the table of regions.
using PhoneState = std::uint16_t;

/// What a plan says of a whole national number.
struct PlanVerdict {
  /// Of a valid number: one more than the place of its region among those of the calling code.
  std::uint16_t region = 0;
  PhoneType type = PhoneType::kUnknown;
  /// Bit n: the digits have the general shape of the n-th region's numbers, whatever their number.
  std::uint32_t general = 0;

  [[nodiscard]] bool valid() const noexcept { return region != 0; }
};

/// What a prefix takes of the digits it was held against.
struct PrefixMatch {
  bool matched = false;
  std::size_t size = 0;   ///< of the digits matched; may be 0
  std::size_t begin = 0;  ///< the matched digits that stay: [begin, end)
  std::size_t end = 0;    ///< 0: none stay
};

/// The verdict of the plan that begins in `start` about `national`, which holds digits only.
[[nodiscard]] PlanVerdict plan_verdict(PhoneState start, std::string_view national) noexcept;

/// Holds the prefixes that begin in `start` (0: there are none) against the beginning of `digits`.
/// The answer is that of a backtracking matcher: the first branch that fits.
[[nodiscard]] PrefixMatch match_prefix(PhoneState start, std::string_view digits) noexcept;

/// False when match_prefix() finds nothing in any digits that begin with `head`.
[[nodiscard]] bool may_have_prefix(PhoneState start, std::string_view head) noexcept;

/// True when `digits` are a number of the short services that begin in `start`.
[[nodiscard]] bool is_short_number(PhoneState start, std::string_view digits) noexcept;

}  // namespace gigo::normalize
