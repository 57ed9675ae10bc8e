// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "text/phonetic.hpp"
#include "text/word_letters.hpp"

namespace gigo::text {

namespace {

constexpr std::size_t kMost = 64;

// A word whose beginning and end are rewritten in place, then read from left to right.
struct Word {
  std::array<char, kMost> letters{};
  std::size_t size = 0;

  [[nodiscard]] std::string_view view() const noexcept { return {letters.data(), size}; }
  [[nodiscard]] char at(std::size_t i) const noexcept { return i < size ? letters[i] : '\0'; }
  [[nodiscard]] bool has(std::size_t i, std::string_view what) const noexcept {
    return view().substr(std::min(i, size)).starts_with(what);
  }
  bool begin(std::string_view from, std::string_view to) noexcept {
    if (!has(0, from)) return false;
    std::copy(to.begin(), to.end(), letters.begin());
    return true;
  }
  bool end(std::string_view from, char to) noexcept {
    if (!view().ends_with(from)) return false;
    size -= from.size() - 1;
    letters[size - 1] = to;
    return true;
  }
};

void rewrite_ends(Word& word) noexcept {
  word.begin("MAC", "MCC") || word.begin("KN", "NN") || word.begin("K", "C") ||
      word.begin("PH", "FF") || word.begin("PF", "FF") || word.begin("SCH", "SSS");
  word.end("EE", 'Y') || word.end("IE", 'Y') || word.end("DT", 'D') || word.end("RT", 'D') ||
      word.end("RD", 'D') || word.end("NT", 'D') || word.end("ND", 'D');
}

// Rewrites the letter at i, and what follows where the rule takes several; all stays as long.
void rewrite(Word& word, std::size_t i) noexcept {
  char& here = word.letters[i];
  const char before = word.letters[i - 1];
  switch (here) {
    case 'E':
      if (word.at(i + 1) == 'V') word.letters[i + 1] = 'F';
      [[fallthrough]];
    case 'A':
    case 'I':
    case 'O':
    case 'U':
      here = 'A';
      break;
    case 'Q':
      here = 'G';
      break;
    case 'Z':
      here = 'S';
      break;
    case 'M':
      here = 'N';
      break;
    case 'K':
      here = word.at(i + 1) == 'N' ? 'N' : 'C';
      break;
    case 'S':
      if (word.has(i, "SCH")) word.letters[i + 1] = word.letters[i + 2] = 'S';
      break;
    case 'P':
      if (word.has(i, "PH")) here = word.letters[i + 1] = 'F';
      break;
    case 'H':
      if (!is_vowel_letter(before) || !is_vowel_letter(word.at(i + 1))) here = before;
      break;
    case 'W':
      if (is_vowel_letter(before)) here = before;
      break;
    default:
      break;
  }
}

}  // namespace

PhoneticCode<16> nysiis(std::string_view text, int max_length) noexcept {
  const WordLetters letters(text);
  PhoneticCode<16> code;
  if (letters.size == 0) return code;
  Word word{letters.data, letters.size};
  rewrite_ends(word);
  std::array<char, kMost> key{word.letters[0]};
  std::size_t size = 1;
  for (std::size_t i = 1; i < word.size; ++i) {
    rewrite(word, i);
    if (word.letters[i] != key[size - 1]) key[size++] = word.letters[i];
  }
  if (size > 1 && key[size - 1] == 'S') --size;
  if (size > 2 && key[size - 1] == 'Y' && key[size - 2] == 'A') key[--size - 1] = 'Y';
  if (size > 1 && key[size - 1] == 'A') --size;
  size = std::min(size, static_cast<std::size_t>(std::clamp(max_length, 1, 16)));
  for (std::size_t i = 0; i < size; ++i) code.push(key[i]);
  return code;
}

}  // namespace gigo::text
