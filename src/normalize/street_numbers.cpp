// SPDX-License-Identifier: Apache-2.0
#include "normalize/street_numbers.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "normalize/street_words.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

int to_number(std::string_view digits) noexcept {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

struct Part {
  int value = 0;
  std::uint32_t classes = 0;
};

Part part_of(std::string_view word) noexcept {
  const StreetWord& known = find_street_word(word);
  if (!known.is(kNumberWords)) return {};
  return {to_number(known.key(StreetWordKey::kNumber)), known.classes};
}

// A number below a hundred: "twenty one", "ninety sixth", "dix", "quatre vingt douze".
SpelledNumber below_hundred(std::span<const std::string_view> words) noexcept {
  if (words.empty()) return {};
  const Part first = part_of(words[0]);
  if (first.value == 0) return {};
  SpelledNumber read{1, first.value};
  if (first.value == 4 && words.size() > 1 && (words[1] == "vingt" || words[1] == "vingts")) {
    read = {2, 80};
  } else if ((first.classes & kTens) == 0) {
    return read;
  }
  std::size_t next = read.words;
  if (next + 1 < words.size() &&
      (words[next] == "et" || words[next] == "y" || words[next] == "e")) {
    ++next;
  }
  if (next >= words.size()) return read;
  const Part unit = part_of(words[next]);
  const bool french = first.value == 60 || read.words == 2;  // soixante dix, quatre vingt douze
  if (unit.value == 0 || (unit.classes & kTens) != 0 || unit.value > (french ? 19 : 9)) return read;
  return {next + 1, read.value + unit.value};
}

}  // namespace

SpelledNumber read_spelled_number(std::span<const std::string_view> folded) noexcept {
  const SpelledNumber first = below_hundred(folded);
  if (first.words == 0 || first.value < 10 || first.value > 99) return first;
  // "nineteen oh one", "twelve fifty": as years and large house numbers are spoken.
  const std::span<const std::string_view> rest = folded.subspan(first.words);
  if (rest.size() >= 2 && (rest[0] == "oh" || rest[0] == "o")) {
    const SpelledNumber unit = below_hundred(rest.subspan(1));
    if (unit.words == 1 && unit.value < 10) {
      return {first.words + 2, first.value * 100 + unit.value};
    }
  }
  const SpelledNumber second = below_hundred(rest);
  if (second.words != 0 && second.value >= 10) {
    return {first.words + second.words, first.value * 100 + second.value};
  }
  return first;
}

int roman_value(std::string_view folded) noexcept {
  static constexpr std::array<std::string_view, 10> kOnes{"",  "i",  "ii",  "iii",  "iv",
                                                          "v", "vi", "vii", "viii", "ix"};
  if (folded.size() < 2 || folded == "xi") return 0;  // Xi is a name
  int value = 0;
  std::string_view rest = folded;
  while (value < 30 && rest.starts_with('x')) {
    value += 10;
    rest.remove_prefix(1);
  }
  const auto ones = std::find(kOnes.begin(), kOnes.end(), rest);
  return ones == kOnes.end() ? 0 : value + static_cast<int>(ones - kOnes.begin());
}

std::string_view ordinal_digits(std::string_view folded) noexcept {
  std::size_t digits = 0;
  while (digits < folded.size() && base::is_digit(folded[digits])) ++digits;
  if (digits == 0 || digits > 4) return {};
  static constexpr std::array<std::string_view, 7> kEnds{"st", "nd",  "rd",  "th",
                                                         "er", "eme", "ieme"};
  const std::string_view end = folded.substr(digits);
  if (std::find(kEnds.begin(), kEnds.end(), end) == kEnds.end()) return {};
  return folded.substr(0, digits);
}

std::string_view without_zeros(std::string_view number) noexcept {
  while (number.size() > 1 && number[0] == '0' && base::is_digit(number[1])) {
    number.remove_prefix(1);
  }
  return number;
}

// Folded without the signs of ordinals, which fold to a letter ("3º" is not "3o"); ½ in digits.
void fold_number(std::string_view text, std::string& out) {
  if (text.find('\xC2') == std::string_view::npos) return text::fold_into(text, out);
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view sign = text.substr(i, 2);
    if (sign == "º" || sign == "ª" || sign == "°") {
      plain.push_back(' ');
      ++i;
    } else if (sign == "½") {
      plain += " 1 2";
      ++i;
    } else {
      plain.push_back(text[i]);
    }
  }
  text::fold_into(plain, out);
}

// Adds a part of a number: letters at once, digits behind a dash.
void glue_number(std::string& number, std::string_view part) {
  if (!number.empty() && base::is_digit(number.back()) && base::is_digit(part.front())) {
    number.push_back('-');
  }
  number += without_zeros(part);
}

}  // namespace gigo::normalize
