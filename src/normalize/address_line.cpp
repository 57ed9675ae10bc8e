// SPDX-License-Identifier: Apache-2.0
#include "normalize/address_line.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t'; }
constexpr bool is_separator(char c) noexcept {
  return c == ',' || c == ';' || c == '\n' || c == '\r' || c == '|';
}

// What a byte is, and the letter or digit that it folds to.
struct Sign {
  char folded = 0;
  std::uint8_t kinds = 0;
};
constexpr std::uint8_t kDigitSign = 1;
constexpr std::uint8_t kLetterSign = 2;
constexpr std::uint8_t kFoldedSign = 4;
constexpr std::uint8_t kOtherSign = 8;  // not ASCII
constexpr std::uint8_t kEndSign = 16;   // ends a word
constexpr std::uint8_t kPartSign = 32;  // may part a word beside a digit
constexpr std::array<Sign, 256> kSigns = [] {
  std::array<Sign, 256> signs{};
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const char c = static_cast<char>(i);
    if (i >= 0x80) signs[i].kinds = kOtherSign;
    if (is_blank(c) || is_separator(c)) signs[i].kinds = kEndSign;
    if (c == '.' || c == ':' || c == '#' || c == '-' || c == '/') signs[i].kinds = kPartSign;
    if (base::is_alnum(c)) signs[i] = {base::to_lower(c), kFoldedSign};
    if (base::is_digit(c)) signs[i].kinds |= kDigitSign;
    if (base::is_alpha(c)) signs[i].kinds |= kLetterSign;
  }
  return signs;
}();

// A word that only parts others: "-", "–", "·", "/", "//".
bool is_dash(std::string_view word) noexcept {
  if (word.size() > 3 || base::is_alnum(word.front())) return false;
  if (word.size() == 2 && word[0] == word[1]) word.remove_suffix(1);
  return word == "-" || word == "/" || word == "\u2013" || word == "\u2014" || word == "\u00B7" ||
         word == "\u2022";
}

// Where a word of one piece ends: a number sign, or a number behind a stop ("Str.5", "No:12").
std::size_t end_of_piece(std::string_view word) noexcept {
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (word[i] == '#') return i;
    const bool sign = word[i - 1] == '.' || word[i - 1] == ':';
    if (sign && i > 1 && base::is_digit(word[i]) && !base::is_digit(word[i - 2])) return i;
  }
  return word.size();
}

std::size_t leading_digits(std::string_view text) noexcept {
  std::size_t digits = 0;
  while (digits < text.size() && base::is_digit(text[digits])) ++digits;
  return digits;
}

// "12 - 14" and "998 - 1002" are two ends of one building; "5 - 10115" is a house before a
// postcode.
bool are_house_numbers(std::string_view first, std::string_view second) noexcept {
  if (!is_house_number(first) || !is_house_number(second)) return false;
  constexpr std::size_t kLongestSurely = 3;
  const std::size_t digits = leading_digits(second);
  if (digits <= kLongestSurely) return true;
  constexpr int kLongestBuilding = 200;
  int from = 0;
  int to = 0;
  for (const char c : first.substr(0, leading_digits(first))) from = from * 10 + (c - '0');
  for (const char c : second.substr(0, digits)) to = to * 10 + (c - '0');
  return from < to && to - from <= kLongestBuilding;
}

// "5/10115", "5a-10115", "-10115": where the sign before a postcode of five digits stands; npos: no
// such word. No house number has five digits behind a sign.
std::size_t sign_before_postcode(std::string_view word) noexcept {
  constexpr std::size_t kDigits = 5;
  constexpr std::size_t kLongestNumber = 4;
  const std::size_t sign = word.size() - std::min(word.size(), kDigits + 1);
  if (word.size() <= kDigits || sign > kLongestNumber) return std::string_view::npos;
  if (word[sign] != '-' && word[sign] != '/') return std::string_view::npos;
  if (leading_digits(word.substr(sign + 1)) != kDigits) return std::string_view::npos;
  const bool number =
      sign == 0 || (is_house_number(word.substr(0, sign)) && leading_digits(word) + 1 >= sign);
  return number ? sign : std::string_view::npos;
}

}  // namespace

AddressLine::AddressLine(std::string_view text) {
  if (text.size() > kLongest) {
    too_long_ = true;
    return;
  }
  std::size_t i = 0;
  bool dash = false;  // "12 - 14": the next number belongs to the last word
  while (i < text.size() && !too_long_) {
    if (is_separator(text[i])) {
      if (size_ > 0) words_[size_ - 1].ends_segment = true;
      dash = false;
      ++i;
      continue;
    }
    if (is_blank(text[i])) {
      ++i;
      continue;
    }
    std::size_t end = i;
    std::uint8_t kinds = 0;
    for (; end < text.size(); ++end) {
      const std::uint8_t one = kSigns[static_cast<unsigned char>(text[end])].kinds;
      if ((one & kEndSign) != 0) break;
      kinds |= one;
    }
    std::string_view word = text.substr(i, end - i);
    i = end;
    if ((kinds & kFoldedSign) == 0 && is_dash(word)) {
      dash = size_ > 0;
      continue;
    }
    if (dash) {
      AddressWord& last = words_[size_ - 1];
      const bool range = !last.ends_segment && (size_ < 2 || words_[size_ - 2].has_letter) &&
                         are_house_numbers(last.text, word);
      if (range) {
        const char* const begin = last.text.data();
        --size_;
        word = {begin, static_cast<std::size_t>(word.data() + word.size() - begin)};
      } else {
        last.ends_segment = true;
      }
      dash = false;
    }
    if ((kinds & kPartSign) == 0 || (kinds & kDigitSign) == 0) {
      if (word.find('#') == std::string_view::npos) {
        add(word);
        continue;
      }
    }
    if (size_ > 0) {
      if (const std::size_t sign = sign_before_postcode(word); sign != std::string_view::npos) {
        if (sign > 0) add(word.substr(0, sign));
        words_[size_ - 1].ends_segment = true;
        word.remove_prefix(sign + 1);
      }
    }
    // "5- 10115"
    if (word.size() > 1 && word.back() == '-' && base::is_digit(word[word.size() - 2])) {
      word.remove_suffix(1);
      dash = true;
    }
    while (!word.empty() && !too_long_) {
      const std::size_t piece = end_of_piece(word);
      add(word.substr(0, piece));
      word.remove_prefix(piece);
    }
  }
  if (too_long_) size_ = 0;
}

void AddressLine::add(std::string_view text) {
  if (size_ == kMostWords) {
    too_long_ = true;
    return;
  }
  AddressWord& word = words_[size_++];
  word = {text, {}, nullptr, false, false, false, false};
  const std::size_t begin = ascii_size_;
  if (ascii_size_ + text.size() > kLongest) {  // the parts of a range are written twice
    too_long_ = true;
    return;
  }
  unsigned kinds = 0;
  char* out = ascii_.data() + begin;
  for (const char c : text) {
    const Sign sign = kSigns[static_cast<unsigned char>(c)];
    *out = sign.folded;
    out += (sign.kinds & kFoldedSign) != 0 ? 1 : 0;
    kinds |= sign.kinds;
  }
  const bool ascii = (kinds & kOtherSign) == 0;
  ascii_size_ = static_cast<std::size_t>(out - ascii_.data());
  if (ascii) {
    word.folded = {ascii_.data() + begin, ascii_size_ - begin};
  } else {
    ascii_size_ = begin;
    const std::string folded = text::fold_compact(text);
    // One buffer whose bytes never move: a word that does not fit stands for itself.
    if (other_.capacity() < kLongest * 2) other_.reserve(kLongest * 2);
    if (other_.size() + folded.size() <= other_.capacity()) {
      const std::size_t at = other_.size();
      other_ += folded;
      word.folded = std::string_view(other_).substr(at);
    } else {
      too_long_ = true;
      return;
    }
    kinds = 0;
    for (const char c : word.folded) kinds |= kSigns[static_cast<unsigned char>(c)].kinds;
  }
  word.has_digit = (kinds & kDigitSign) != 0;
  word.has_letter = (kinds & kLetterSign) != 0;
  if (word.folded.empty() && !ascii) word.has_letter = true;  // a script that folds to nothing
  word.known = word.has_letter ? &find_street_word(word.folded) : &kNoStreetWord;
  word.joined_type =
      word.known->classes == 0 && !word.has_digit && find_joined_type(word.folded).stem != 0;
}

std::string_view AddressLine::text(std::size_t first, std::size_t last) const noexcept {
  if (first >= last) return {};
  const char* const begin = words_[first].text.data();
  const std::string_view end = words_[last - 1].text;
  std::string_view text(begin, static_cast<std::size_t>(end.data() + end.size() - begin));
  while (!text.empty() && (text.back() == '-' || text.back() == ' ' || text.back() == ':')) {
    text.remove_suffix(1);
  }
  return text;
}

std::string_view AddressLine::folded(std::size_t first, std::size_t last) const noexcept {
  std::size_t size = 0;
  const char* const begin = words_[first].folded.data();
  for (std::size_t i = first; i < last; ++i) {
    const std::string_view word = words_[i].folded;
    // Words outside ASCII are elsewhere.
    if (word.data() != begin + size || word.data() < ascii_.data() ||
        word.data() > ascii_.data() + ascii_size_) {
      return {};
    }
    size += word.size();
  }
  return {begin, size};
}

std::size_t AddressLine::segment_begin(std::size_t begin, std::size_t end) const noexcept {
  std::size_t at = end;
  while (at > begin && (at == end || !words_[at - 1].ends_segment)) --at;
  return at;
}

std::size_t AddressLine::segment_end(std::size_t begin, std::size_t end) const noexcept {
  std::size_t at = begin;
  while (at < end) {
    if (words_[at++].ends_segment) break;
  }
  return at;
}

namespace {

// "12bis", "123-II", "123-hs": letters behind the digits of a house.
bool ends_in_addition(std::string_view text, std::size_t digits) noexcept {
  std::string_view end = text.substr(digits);
  const bool sign = end.front() == '-' || end.front() == '/';
  if (sign) end.remove_prefix(1);
  static constexpr std::array<std::string_view, 3> kGlued{"bis", "ter", "quater"};
  static constexpr std::array<std::string_view, 3> kBehindSign{"hs", "huis", "bis"};
  const auto same = [end](std::string_view word) { return base::iequals(word, end); };
  if (sign ? std::any_of(kBehindSign.begin(), kBehindSign.end(), same)
           : std::any_of(kGlued.begin(), kGlued.end(), same)) {
    return true;
  }
  return sign && is_roman_addition(end);
}

}  // namespace

bool is_roman_addition(std::string_view text) noexcept {
  static constexpr std::array<std::string_view, 7> kRoman{"II",  "III",  "IV", "VI",
                                                          "VII", "VIII", "IX"};
  return std::find(kRoman.begin(), kRoman.end(), text) != kRoman.end();
}

bool is_house_number(std::string_view text) noexcept {
  while (!text.empty() && (text.back() == '.' || text.back() == ',')) text.remove_suffix(1);
  if (text.ends_with("\u00BD")) text.remove_suffix(2);
  std::size_t digits = 0;
  while (digits < text.size() && base::is_digit(text[digits])) ++digits;
  if (digits == 0 || digits > 5) return false;
  bool letter = false;
  for (const char c : text.substr(digits)) {
    if (base::is_alpha(c)) {
      if (letter) return ends_in_addition(text, digits);  // two letters in a row: "12th", "5er"
      letter = true;
    } else if (base::is_digit(c) || c == '-' || c == '/' || c == '+' || c == ' ') {
      letter = false;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace gigo::normalize
