// SPDX-License-Identifier: Apache-2.0
#include "text/phonetic.hpp"

#include "text/word_letters.hpp"

namespace gigo::text {

namespace {

bool one_of(char c, std::string_view set) noexcept {
  return c != '\0' && set.find(c) != std::string_view::npos;
}

// By letter of the alphabet: '0' for vowels, which separate equal codes; '-' for H and W, which do
// not.
constexpr std::string_view kSoundexDigits = "01230120022455012623010202";
constexpr char soundex_digit(char letter) noexcept {
  return letter == 'H' || letter == 'W' ? '-'
                                        : kSoundexDigits[static_cast<std::size_t>(letter - 'A')];
}
static_assert(kSoundexDigits.size() == 26);

// One or two digits; nothing for H.
std::string_view cologne_digits(const WordLetters& word, std::size_t i) noexcept {
  const char before = i == 0 ? '\0' : word.at(i - 1);
  const char after = word.at(i + 1);
  switch (word.at(i)) {
    case 'H':
      return "";
    case 'B':
      return "1";
    case 'P':
      return after == 'H' ? "3" : "1";
    case 'D':
    case 'T':
      return one_of(after, "CSZ") ? "8" : "2";
    case 'F':
    case 'V':
    case 'W':
      return "3";
    case 'G':
    case 'K':
    case 'Q':
      return "4";
    case 'C':
      if (i == 0) return one_of(after, "AHKLOQRUX") ? "4" : "8";
      return one_of(after, "AHKOQUX") && !one_of(before, "SZ") ? "4" : "8";
    case 'X':
      return one_of(before, "CKQ") ? "8" : "48";
    case 'L':
      return "5";
    case 'M':
    case 'N':
      return "6";
    case 'R':
      return "7";
    case 'S':
    case 'Z':
      return "8";
    default:
      return "0";
  }
}

}  // namespace

PhoneticCode<4> soundex(std::string_view word) noexcept {
  const WordLetters letters(word);
  PhoneticCode<4> code;
  if (letters.size == 0) return code;
  code.push(letters.at(0));
  char last = soundex_digit(letters.at(0));
  for (std::size_t i = 1; i < letters.size; ++i) {
    const char digit = soundex_digit(letters.at(i));
    if (digit == '-') continue;
    if (digit != '0' && digit != last) code.push(digit);
    last = digit;
  }
  while (code.size < 4) code.push('0');
  return code;
}

PhoneticCode<16> cologne(std::string_view word) noexcept {
  const WordLetters letters(word);
  PhoneticCode<16> code;
  char last = '\0';
  for (std::size_t i = 0; i < letters.size; ++i) {
    for (const char digit : cologne_digits(letters, i)) {
      if (digit != last && (digit != '0' || code.empty())) code.push(digit);
      last = digit;
    }
  }
  return code;
}

}  // namespace gigo::text
