// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_automaton.hpp"

#include "data/data.hpp"

namespace gigo::normalize {
namespace {

// A row of phone_automaton.u16: a state for each digit, then the row of phone_verdicts.u16.
constexpr std::size_t kStateColumns = 11;
constexpr std::size_t kTailColumns = 16;
constexpr std::size_t kVerdictColumns = 4;

// The generator writes types as numbers.
static_assert(
    static_cast<int>(PhoneType::kFixedLine) == 1 && static_cast<int>(PhoneType::kMobile) == 2 &&
    static_cast<int>(PhoneType::kFixedOrMobile) == 3 &&
    static_cast<int>(PhoneType::kTollFree) == 4 && static_cast<int>(PhoneType::kPremium) == 5 &&
    static_cast<int>(PhoneType::kSharedCost) == 6 && static_cast<int>(PhoneType::kVoip) == 7 &&
    static_cast<int>(PhoneType::kPersonal) == 8 && static_cast<int>(PhoneType::kPager) == 9 &&
    static_cast<int>(PhoneType::kUan) == 10 && static_cast<int>(PhoneType::kVoicemail) == 11);

const std::uint16_t* row_of(const std::uint16_t* states, std::size_t state) noexcept {
  return states + state * kStateColumns;
}

// The row of phone_verdicts.u16. A walk ends in a tail: the first states, of which phone_tails.u16
// has the verdict for each number of digits that are left.
const std::uint16_t* verdict_row(PhoneState start, std::string_view digits) noexcept {
  const std::uint16_t* const states = data::phone_automaton().data();
  const std::span<const std::uint16_t> tails = data::phone_tails();
  const std::size_t tail_count = tails.size() / kTailColumns;
  const char* next = digits.data();
  const char* const end = next + digits.size();
  std::size_t state = start;
  while (state >= tail_count && next != end) state = row_of(states, state)[*next++ - '0'];
  const auto left = static_cast<std::size_t>(end - next);
  std::size_t verdict = 0;
  if (state >= tail_count) {
    verdict = row_of(states, state)[kStateColumns - 1];
  } else if (left < kTailColumns) {
    verdict = tails[state * kTailColumns + left];
  }
  return data::phone_verdicts().data() + verdict * kVerdictColumns;
}

// Of a prefix the first two numbers of a row are about a match anywhere, the other two about one at
// the end of the digits: whether there is one, and the group that stays.
void take(PrefixMatch& match, const std::uint16_t* row, std::size_t size) noexcept {
  if (row[0] == 0) return;
  match = {true, size, std::size_t{row[1]} >> 8, std::size_t{row[1]} & 0xFF};
}

}  // namespace

PlanVerdict plan_verdict(PhoneState start, std::string_view national) noexcept {
  const std::uint16_t* row = verdict_row(start, national);
  return {row[0], static_cast<PhoneType>(row[1]), row[2] | std::uint32_t{row[3]} << 16};
}

PrefixMatch match_prefix(PhoneState start, std::string_view digits) noexcept {
  PrefixMatch match;
  if (start == 0) return match;
  const std::uint16_t* const states = data::phone_automaton().data();
  const std::uint16_t* const verdicts = data::phone_verdicts().data();
  PhoneState state = start;
  for (std::size_t size = 0;; ++size) {
    const std::uint16_t* row = row_of(states, state);
    const std::uint16_t* verdict = verdicts + row[kStateColumns - 1] * kVerdictColumns;
    take(match, verdict, size);
    if (size == digits.size()) {
      take(match, verdict + 2, size);
      return match;
    }
    state = row[digits[size] - '0'];
    if (state == 0) return match;
  }
}

bool is_short_number(PhoneState start, std::string_view digits) noexcept {
  return verdict_row(start, digits)[0] != 0;
}

}  // namespace gigo::normalize
