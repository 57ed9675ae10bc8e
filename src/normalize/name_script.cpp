// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_script.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

// Romaji: (consonants + vowel) again and again, a lone n, doubled consonants.
bool reads_as_romaji(std::string_view word) {
  std::size_t pos = 0;
  while (pos < word.size()) {
    std::size_t consonants = 0;
    while (pos < word.size() && !is_vowel(word[pos])) {
      ++consonants;
      ++pos;
    }
    if (pos == word.size()) return consonants == 1 && word.back() == 'n';
    if (consonants > 3) return false;
    const std::string_view head = word.substr(pos - consonants, consonants);
    if (head.find_first_of("lqvx") != std::string_view::npos) return false;
    if (consonants == 2 && head != "sh" && head != "ch" && head != "ts" && head[1] != 'y' &&
        head[0] != 'n' && head[0] != head[1]) {
      return false;
    }
    ++pos;
  }
  return word.size() >= 3;
}

// Pinyin: one to two syllables of initial + final.
bool reads_as_pinyin(std::string_view word, int syllables) {
  if (word.empty()) return true;
  if (syllables == 0) return false;
  static constexpr std::array<std::string_view, 24> kInitials = {
      "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g",
      "k",  "h",  "j",  "q", "x", "r", "z", "c", "s", "y", "w", ""};
  static constexpr std::array<std::string_view, 33> kFinals = {
      "iang", "iong", "uang", "ang", "eng", "ing", "ong", "ian", "iao", "uan", "uai",
      "ai",   "an",   "ao",   "ei",  "en",  "er",  "ia",  "ie",  "in",  "iu",  "ou",
      "ua",   "ue",   "ui",   "un",  "uo",  "a",   "e",   "i",   "o",   "u",   "v"};
  for (const std::string_view initial : kInitials) {
    if (!word.starts_with(initial)) continue;
    for (const std::string_view final : kFinals) {
      if (!word.substr(initial.size()).starts_with(final)) continue;
      if (reads_as_pinyin(word.substr(initial.size() + final.size()), syllables - 1)) return true;
    }
  }
  return false;
}

constexpr std::string_view kKoreanSyllables =
    " ah ahn an bae bin bo bok bong bum byeong byung chan chang cheol chul chun dae dan do dong "
    "eun eung geun gil go gu gwan gyu "
    "gyeong gyung ha hae haeng han he hee heon heui ho hong hoon hu hui hun hwa hwan hye hyeok "
    "hyeon hyo hyuk hyun hyung i ik il "
    "im in jae jang je jeong ji jin jo jong joo joon ju jun jung kang ki kook koo kook kuk kwan "
    "kwang kyeong kyu kyung kyun man mi "
    "min mo moo moon mu mun mung myeong myung na nam neung o ok pil pyo ra rae ran ri rim rok "
    "ryeong sam sang se seo seok seol "
    "seon seong seop seul seung shik shin si sik sin so sol sok soo sook soon su suk sun sung tae "
    "taek uk un ung wan wi won woo "
    "wook woong wun ya yae yang ye yeol yeon yeong yo yong yoo yoon you young yu yul yun yung ";

bool is_korean_syllable(std::string_view part) {
  if (part.empty() || part.size() > 7) return false;
  std::string padded = " ";
  padded.append(part).append(" ");
  return kKoreanSyllables.find(padded) != std::string_view::npos;
}

// "Jong-un", or two words of one syllable each.
bool reads_as_korean(const NameTokens& tokens, const std::uint8_t* words, std::size_t count) {
  if (count == 2)
    return is_korean_syllable(tokens.key(words[0])) && is_korean_syllable(tokens.key(words[1]));
  if (count != 1) return false;
  const std::string_view text = tokens[words[0]].text;
  const std::size_t hyphen = text.find('-');
  return hyphen != std::string_view::npos &&
         is_korean_syllable(text::fold_compact(text.substr(0, hyphen))) &&
         is_korean_syllable(text::fold_compact(text.substr(hyphen + 1)));
}

bool reads_as_chinese(const NameTokens& tokens, const std::uint8_t* words, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    if (tokens[words[i]].initial || tokens[words[i]].is(kGivenName)) return false;
    if (!reads_as_pinyin(tokens.key(words[i]), 2)) return false;
  }
  return count <= 2;
}

bool has_vietnamese_letter(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = text::next(text, pos);
    if ((c >= 0x1EA0 && c <= 0x1EF9) || c == 0x110 || c == 0x111 || c == 0x1A0 || c == 0x1A1 ||
        c == 0x1AF || c == 0x1B0) {
      return true;
    }
  }
  return false;
}

bool reads_as_vietnamese(const NameTokens& tokens, const std::uint8_t* words, std::size_t count) {
  for (std::size_t i = 0; i <= count; ++i) {
    if (has_vietnamese_letter(tokens[words[i]].text)) return true;
  }
  const std::string_view second = tokens.key(words[1]);
  return count >= 2 && (second == "van" || second == "thi" || second == "huu" || second == "duc");
}

bool ends_slavic(std::string_view key) {
  for (const std::string_view end :
       {"ov", "ova", "ev", "eva", "in", "ina", "sky", "skaya", "skiy", "skii", "enko", "chuk"}) {
    if (key.size() > end.size() + 1 && key.ends_with(end)) return true;
  }
  return false;
}

}  // namespace

bool is_patronymic(std::string_view key) noexcept {
  if (key.empty() || base::is_digit(key.back())) return false;
  if (base::is_lower(key.back()) && key.back() != 'h' && key.back() != 'a') return false;
  for (const std::string_view end :
       {"ович", "евич",  "овна",  "евна",   "ична",  "инична", "йович",
        "івна", "ївна",  "льич",  "мич",    "ovich", "evich",  "ovna",
        "evna", "ichna", "ovych", "yovych", "ivna",  "ilyich", "ilich"}) {
    if (key.size() > end.size() && key.ends_with(end)) return true;
  }
  return key == "ильич";
}

bool order_is_uncertain(const NameTokens& tokens, const std::uint8_t* words, std::size_t count) {
  if (count < 2 || count > 4) return false;
  const NameToken& first = tokens[words[0]];
  const NameToken& last = tokens[words[count - 1]];
  if (!first.latin || !last.latin) return false;
  if (count == 3 && is_patronymic(tokens.key(words[2])) && !is_patronymic(tokens.key(words[1])) &&
      ends_slavic(tokens.key(words[0]))) {
    return true;
  }
  if (first.is(kKorean) && !last.is(kKorean) && reads_as_korean(tokens, words + 1, count - 1)) {
    return true;
  }
  // A hyphenated Korean given name tells even where its second syllable is a family name too.
  if (first.is(kKorean) && count == 2 && reads_as_korean(tokens, words + 1, 1)) return true;
  if (first.is(kChinese) && !last.is(kChinese | kKorean | kVietnamese) &&
      reads_as_chinese(tokens, words + 1, count - 1)) {
    return true;
  }
  if (first.is(kJapanese) && !last.is(kJapanese) && count == 2 && !last.is(kGivenName) &&
      reads_as_romaji(tokens.key(words[1]))) {
    return true;
  }
  return first.is(kVietnamese) && !last.is(kVietnamese) &&
         reads_as_vietnamese(tokens, words, count - 1);
}

bool has_two_surnames(std::string_view region) noexcept {
  static constexpr std::string_view kRegions =
      "ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY PR GQ AD PT BR AO MZ ";
  return region.size() == 2 && kRegions.find(region) != std::string_view::npos;
}

}  // namespace gigo::normalize
