// SPDX-License-Identifier: Apache-2.0
#include "match/number_words.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/ascii.hpp"
#include "text/tokens.hpp"

namespace gigo::match {

namespace {

struct Numeral {
  std::string_view word;
  int value;
};

constexpr Numeral kNumerals[] = {
    {"one", 1},        {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
    {"six", 6},        {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
    {"eleven", 11},    {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
    {"sixteen", 16},   {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
    {"thirty", 30},    {"forty", 40},     {"fourty", 40},   {"fifty", 50},    {"sixty", 60},
    {"seventy", 70},   {"eighty", 80},    {"ninety", 90},   {"first", 1},     {"second", 2},
    {"third", 3},      {"fourth", 4},     {"fifth", 5},     {"sixth", 6},     {"seventh", 7},
    {"eighth", 8},     {"ninth", 9},      {"tenth", 10},    {"eleventh", 11}, {"twelfth", 12},
    {"twentieth", 20},
};

// 0 when it is none.
int value_of(std::string_view word) noexcept {
  const auto* found =
      std::find_if(std::begin(kNumerals), std::end(kNumerals),
                   [word](const Numeral& n) { return n.word[0] == word[0] && n.word == word; });
  if (found != std::end(kNumerals)) return found->value;
  std::string_view digits = word;
  if (word.size() > 2 && (word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd") ||
                          word.ends_with("th"))) {
    digits.remove_suffix(2);
  }
  if (digits.size() > 6) return 0;
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? value : 0;
}

bool could_be_numeral(char c) noexcept {
  return base::is_digit(c) || c == 'o' || c == 't' || c == 'f' || c == 's' || c == 'e' || c == 'n';
}

}  // namespace

std::string with_digits(std::string_view folded) {
  std::string out;
  out.reserve(folded.size());
  int tens = 0;  // of the word before, when it may be followed by its ones
  std::size_t tens_at = 0;
  text::for_each_token(folded, [&](std::string_view word) {
    const int value = could_be_numeral(word[0]) ? value_of(word) : 0;
    if (value > 0 && value < 10 && tens > 0) {
      out.resize(tens_at);
      out += std::to_string(tens + value);
      tens = 0;
      return;
    }
    if (!out.empty()) out += ' ';
    tens = value >= 20 && value <= 90 && value % 10 == 0 && !base::is_digit(word[0]) ? value : 0;
    tens_at = out.size();
    if (value > 0) {
      out += std::to_string(value);
    } else {
      out += word;
    }
  });
  return out;
}

}  // namespace gigo::match
