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

// The tables, behind one check instead of a call each.
struct Tables {
  const std::uint16_t* states = data::phone_automaton().data();
  const std::uint16_t* tails = data::phone_tails().data();
  std::size_t tail_count = data::phone_tails().size() / kTailColumns;
  const std::uint16_t* verdicts = data::phone_verdicts().data();

  [[nodiscard]] const std::uint16_t* row(std::size_t state) const noexcept {
    return states + state * kStateColumns;
  }
  [[nodiscard]] const std::uint16_t* verdict(std::size_t place) const noexcept {
    return verdicts + place * kVerdictColumns;
  }
};

const Tables& tables() noexcept {
  static const Tables kTables;
  return kTables;
}

// Of a prefix the first two numbers of a row are about a match anywhere, the other two about one at
// the end of the digits: whether there is one, and the group that stays.
void take(PrefixMatch& match, const std::uint16_t* row, std::size_t size) noexcept {
  if (row[0] == 0) return;
  match = {true, size, std::size_t{row[1]} >> 8, std::size_t{row[1]} & 0xFF};
}

}  // namespace

// A walk ends in a tail: the first states, of which phone_tails.u16 has the verdict for each number
// of digits that are left.
PlanVerdict plan_verdict(PhoneState start, std::string_view national) noexcept {
  const Tables& table = tables();
  const char* next = national.data();
  const char* const end = next + national.size();
  std::size_t state = start;
  while (state >= table.tail_count && next != end) state = table.row(state)[*next++ - '0'];
  const auto left = static_cast<std::size_t>(end - next);
  std::size_t place = 0;
  if (state >= table.tail_count) {
    place = table.row(state)[kStateColumns - 1];
  } else if (left < kTailColumns) {
    place = table.tails[state * kTailColumns + left];
  }
  const std::uint16_t* row = table.verdict(place);
  return {row[0], static_cast<PhoneType>(row[1]), row[2] | std::uint32_t{row[3]} << 16};
}

PrefixMatch match_prefix(PhoneState start, std::string_view digits) noexcept {
  PrefixMatch match;
  if (start == 0) return match;
  const Tables& table = tables();
  std::size_t state = start;
  for (std::size_t size = 0;; ++size) {
    const std::uint16_t* row = table.row(state);
    const std::uint16_t* verdict = table.verdict(row[kStateColumns - 1]);
    take(match, verdict, size);
    if (size == digits.size()) {
      take(match, verdict + 2, size);
      return match;
    }
    state = row[digits[size] - '0'];
    if (state == 0) return match;
  }
}

bool may_have_prefix(PhoneState start, std::string_view head) noexcept {
  const Tables& table = tables();
  std::size_t state = start;
  for (const char c : head) {
    const std::uint16_t* row = table.row(state);
    if (row[kStateColumns - 1] != 0) return true;
    state = row[c - '0'];
  }
  return state != 0;
}

bool is_short_number(PhoneState start, std::string_view digits) noexcept {
  return plan_verdict(start, digits).valid();
}

}  // namespace gigo::normalize
