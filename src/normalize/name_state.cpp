// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_state.hpp"

namespace gigo::normalize {
namespace {

bool is_open(const NameToken& token) {
  return token.enclosed == 0 && token.role == NameRole::kOpen;
}

std::size_t open_words_from(const NameTokens& tokens, std::size_t begin) {
  std::size_t count = 0;
  for (std::size_t i = begin; i < tokens.size(); ++i) count += is_open(tokens[i]) ? 1U : 0U;
  return count;
}

std::size_t open_words_before(const NameTokens& tokens, std::size_t end) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < end; ++i) count += is_open(tokens[i]) ? 1U : 0U;
  return count;
}

bool stands_in_capitals(const NameToken& token, LetterCase cell) {
  return cell == LetterCase::kMixed && token.letter_case == LetterCase::kUpper;
}

// "dec.", "gest.", "verst.": names without the period or a capital.
bool is_short_for_dead(const NameTokens& tokens, std::size_t i, LetterCase cell) {
  const std::string_view key = tokens.key(i);
  if (key != "dec" && key != "gest" && key != "verst") return false;
  const NameToken& token = tokens[i];
  return token.dotted || (cell == LetterCase::kMixed && token.letter_case == LetterCase::kLower);
}

bool is_rip(const NameTokens& tokens, std::size_t i, LetterCase cell) {
  if (tokens.key(i) != "rip") return false;
  const NameToken& token = tokens[i];
  if (token.dotted || stands_in_capitals(token, cell)) return true;
  if (i == 0) return false;
  return cell != LetterCase::kMixed || token.letter_case == LetterCase::kLower;
}

void settle_front(NameTokens& tokens, NameReading& reading, LetterCase cell) {
  if (const std::size_t late = late_words(tokens); late > 0) {
    for (std::size_t i = 0; i < late; ++i) reading.assign(tokens, i, NameRole::kNote);
    reading.warning = true;
    return;
  }
  const NameToken& first = tokens[0];
  if (!is_open(first) || tokens[1].segment != 0 || open_words_from(tokens, 1) < 2) return;
  if (is_rip(tokens, 0, cell)) return reading.assign(tokens, 0, NameRole::kNote);
  const std::string_view key = tokens.key(0);
  const bool made_up = key == "test" || key == "demo" || key == "dummy";
  if (first.is(kMarkAlone) || (first.is(kSoft) && stands_in_capitals(first, cell)) ||
      (made_up && tokens[1].is(kGivenName))) {
    reading.assign(tokens, 0, NameRole::kNote);
  }
}

}  // namespace

std::size_t late_words(const NameTokens& tokens) {
  if (tokens.size() < 3) return 0;
  const std::size_t the = tokens.key(0) == "the" ? 1 : 0;
  if (tokens.key(the) != "late" || tokens[the].enclosed != 0) return 0;
  const std::size_t next = the + 1;
  if (tokens[next].enclosed != 0 || tokens[next].segment != tokens[the].segment) return 0;
  const bool person =
      tokens[next].is(kTitle | kMarital | kGivenName) || (the == 1 && tokens[next].initial);
  return person && next + 1 < tokens.size() ? the + 1 : 0;
}

void settle_state(NameTokens& tokens, NameReading& reading, LetterCase cell) {
  if (tokens.size() < 2) return;
  settle_front(tokens, reading, cell);
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    if (token.role != NameRole::kOpen) continue;
    if (token.enclosed != 0) {
      const bool first = tokens[i - 1].enclosed != token.enclosed;
      const bool late = tokens.key(i) == "late" && token.letter_case == LetterCase::kLower;
      reading.warning = reading.warning || (first && (late || is_short_for_dead(tokens, i, cell)));
      continue;
    }
    // "John Smith +1": somebody comes along.
    if (token.text == "+" && i + 1 < tokens.size() && tokens[i + 1].digits_only) {
      reading.assign(tokens, i, NameRole::kNote);
      continue;
    }
    const bool dead = is_short_for_dead(tokens, i, cell);
    if (!dead && !is_rip(tokens, i, cell)) continue;
    if (open_words_before(tokens, i) < 2) continue;
    reading.warning = reading.warning || dead;
    reading.assign(tokens, i, NameRole::kNote);
  }
}

}  // namespace gigo::normalize
