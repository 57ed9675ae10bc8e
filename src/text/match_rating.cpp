// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "text/phonetic.hpp"
#include "text/word_letters.hpp"

namespace gigo::text {

namespace {

// What remains of two codes once equal letters at equal places are gone.
struct Rest {
  PhoneticCode<6> a, b;
};

Rest without_equal(std::string_view a, std::string_view b, bool from_the_end) noexcept {
  const auto place = [from_the_end](std::string_view code, std::size_t i) {
    return from_the_end ? code[code.size() - 1 - i] : code[i];
  };
  Rest rest;
  const std::size_t shorter = std::min(a.size(), b.size());
  for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
    if (i < shorter && place(a, i) == place(b, i)) continue;
    if (i < a.size()) rest.a.push(place(a, i));
    if (i < b.size()) rest.b.push(place(b, i));
  }
  // Collected backwards: the order of the names again.
  if (from_the_end) {
    std::reverse(rest.a.letters.begin(), rest.a.letters.begin() + rest.a.size);
    std::reverse(rest.b.letters.begin(), rest.b.letters.begin() + rest.b.size);
  }
  return rest;
}

constexpr int least_rating(std::size_t letters) noexcept {
  return letters <= 4 ? 5 : letters <= 7 ? 4 : letters <= 11 ? 3 : 2;
}

}  // namespace

PhoneticCode<6> match_rating(std::string_view word) noexcept {
  const WordLetters letters(word);
  std::array<char, 64> kept{};
  std::size_t size = 0;
  for (std::size_t i = 0; i < letters.size; ++i) {
    const char here = letters.at(i);
    if (i > 0 && (is_vowel_letter(here) || here == letters.at(i - 1))) continue;
    kept[size++] = here;
  }
  PhoneticCode<6> code;
  for (std::size_t i = 0; i < size; ++i) {
    if (size <= 6 || i < 3 || i + 3 >= size) code.push(kept[i]);
  }
  return code;
}

MatchRating compare_match_rating(const PhoneticCode<6>& a, const PhoneticCode<6>& b) noexcept {
  if (a.empty() || b.empty() || std::max(a.size, b.size) - std::min(a.size, b.size) >= 3) {
    return MatchRating::kNotCompared;
  }
  const Rest forward = without_equal(a.view(), b.view(), false);
  const Rest rest = without_equal(forward.a.view(), forward.b.view(), true);
  const int rating = 6 - std::max(rest.a.size, rest.b.size);
  const auto letters = static_cast<std::size_t>(a.size + b.size);
  return rating >= least_rating(letters) ? MatchRating::kAlike : MatchRating::kDifferent;
}

}  // namespace gigo::text
