// SPDX-License-Identifier: Apache-2.0
#include "text/mojibake_letters.hpp"

#include <algorithm>
#include <cstddef>

namespace gigo::text {
namespace {

// Portuguese words and Vietnamese syllables that end in Ã, without it.
constexpr std::u32string_view kEndInATilde =
    U"AFEG ALDE ALEM AMANH AN ANFITRI ARTES AVEL BUTANT CAMPE CAPIT CATAL CAU CH CIDAD CIRURGI "
    U"CORTES CRIST ESCRIV F GAL GUARDI HORTEL IM IRM ITAPU KAU L MANH MARACAN ORF PAG R ROM S SULT "
    U"TALISM TARUM TUCUM V VIL "
    U"B C D G GI H KH M N NG NH PH QU T TH TR X";

}  // namespace

bool may_follow_word(char32_t c) noexcept { return is_one_of(U"®™…‘’“”–—›»²³¹ºª•†‡‰\u00A0", c); }

bool follows_a_tilde_rarely(char32_t c) noexcept { return is_one_of(U"’–‡‰", c); }

bool ends_in_a_tilde(std::u32string_view before) noexcept {
  std::u32string_view words = kEndInATilde;
  while (!words.empty()) {
    const std::size_t blank = std::min(words.find(U' '), words.size());
    if (words.substr(0, blank) == before) return true;
    words.remove_prefix(std::min(blank + 1, words.size()));
  }
  return false;
}

bool could_be_portuguese(std::u32string_view word) noexcept {
  constexpr std::u32string_view kVowels = U"AEIOU";
  if (word.empty() || !is_one_of(kVowels, word.back())) return false;
  if (word.size() == 1) return true;  // E, A, O
  constexpr std::size_t kShortest = 4;
  if (word.size() < kShortest) return false;
  return is_one_of(kVowels, word[0]) || is_one_of(kVowels, word[1]) || is_one_of(U"RLH", word[1]);
}

// Beyond Latin-1 and Latin Extended-A: Croatian digraphs
// no, Vietnamese and Azerbaijani yes, and the letters of African alphabets.
bool is_name_latin(char32_t c) noexcept {
  if (c < 0x180) return c != 0x149 && c != 0x17F && c != 0xD7 && c != 0xF7;
  if (c >= 0x1E00 && c <= 0x1EFF) return c < 0x1E9A || c >= 0x1E9E;
  return is_one_of(
      U"ƏəƠơƯưǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǪǫǴǵǸǹǺǻǼǽǾǿȘșȚțȞȟȦȧȮȯȲȳ"
      U"ƁɓƊɗƆɔƐɛƉɖƎǝƑƒƓƔɣƘƙƝɲƤƥƬƭƲʋƳƴƷʒǤǥǦǧǨǩǬǭǮǯ",
      c);
}

bool is_frequent_latin(char32_t c) noexcept {
  return c < 0x180 ? is_name_latin(c)
                   : is_one_of(U"ȘșȚțƏəƠơƯưǎǐǒǔ", c) || (c >= 0x1E00 && is_name_latin(c));
}

bool is_typographic(char32_t c) noexcept { return is_one_of(U"‘’“”–—…«»‹›·•", c); }

bool is_usual(char32_t c) noexcept {
  if (c < 0xC0 || (c >= 0x370 && c < 0x460)) return true;
  if (c < 0x100) return c != 0xF0 && c != 0xFE && c != 0xB5;
  if (c < 0x180) {
    return is_one_of(
        U"ĀāĂ㥹ĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹ弾ĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽž", c);
  }
  return c >= 0x590 || is_frequent_latin(c);
}

bool is_usual_sign(char32_t c) noexcept {
  return c < 0x100 || (c >= 0x2010 && c <= 0x2044) || c == 0x20AC || c == 0x2116 || c == 0x2122 ||
         (c >= 0x55A && c <= 0x6FF) || (c >= 0x3000 && c <= 0x30FF) ||
         (c >= 0xFF00 && c < 0xFFEF) || c > 0xFFFF;
}

}  // namespace gigo::text
