// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "base/ascii.hpp"
#include "normalize/street_key.hpp"
#include "normalize/street_numbers.hpp"
#include "normalize/street_words.hpp"
#include "text/tokens.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kMostWords = 24;

// "123 II", "123-hs": the floor of a Dutch house.
bool is_addition(std::string_view word) noexcept {
  return word == "hs" || word == "huis" ||
         (word.size() > 1 && roman_value(word) != 0 && roman_value(word) < 10);
}

}  // namespace

void number_key(std::string_view number, std::string& out) {
  // Most are plain.
  constexpr std::size_t kLongestPlain = 6;
  const bool plain = number.size() <= kLongestPlain && !number.empty() &&
                     base::is_digit(number.front()) &&
                     std::all_of(number.begin(), number.end(), base::is_alnum);
  if (plain) {
    out.clear();
    for (const char c : without_zeros(number)) out.push_back(base::to_lower(c));
    return;
  }
  std::string folded;
  fold_number(number, folded);
  out.clear();
  std::array<std::string_view, kMostWords> words;
  std::size_t size = 0;
  text::for_each_token(folded, [&](std::string_view token) {
    if (size < kMostWords) words[size++] = token;
  });
  for (std::size_t at = 0; at < size;) {
    const std::span<const std::string_view> rest(words.data() + at, size - at);
    const SpelledNumber spelled = read_spelled_number(rest);
    const StreetWord& known = find_street_word(words[at]);
    if (spelled.words != 0) {
      std::array<char, 12> digits{};
      const auto end =
          std::to_chars(digits.data(), digits.data() + digits.size(), spelled.value).ptr;
      glue_number(out, {digits.data(), static_cast<std::size_t>(end - digits.data())});
      at += spelled.words;
      continue;
    }
    // "No. 5", "house number 5"; a letter behind the number is part of it ("5 n").
    const bool sign = known.is(kSign) && out.empty() && at + 1 < size;
    const bool digits = base::is_digit(words[at].front());
    const bool behind =
        !out.empty() && base::is_digit(out.back()) &&
        (digits || words[at].size() == 1 || known.is(kSuffix) || is_addition(words[at]));
    if (!sign && !behind && !out.empty()) out.push_back(' ');
    if (!sign) glue_number(out, words[at]);
    ++at;
  }
  if (out.empty()) out = std::move(folded);
}

std::string number_key(std::string_view number) {
  std::string key;
  number_key(number, key);
  return key;
}

}  // namespace gigo::normalize
