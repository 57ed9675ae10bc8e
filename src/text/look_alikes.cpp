// SPDX-License-Identifier: Apache-2.0
#include "text/look_alikes.hpp"

#include <algorithm>
#include <vector>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace gigo::text {
namespace {

struct Pair {
  char32_t other, latin;
};

// The first of several is what a Latin letter becomes.
constexpr Pair kCyrillic[] = {{U'А', U'A'}, {U'В', U'B'}, {U'С', U'C'}, {U'Е', U'E'}, {U'Н', U'H'},
                              {U'І', U'I'}, {U'Ј', U'J'}, {U'К', U'K'}, {U'М', U'M'}, {U'О', U'O'},
                              {U'Р', U'P'}, {U'Ѕ', U'S'}, {U'Т', U'T'}, {U'Х', U'X'}, {U'У', U'Y'},
                              {U'а', U'a'}, {U'с', U'c'}, {U'е', U'e'}, {U'һ', U'h'}, {U'і', U'i'},
                              {U'ј', U'j'}, {U'к', U'k'}, {U'о', U'o'}, {U'р', U'p'}, {U'ѕ', U's'},
                              {U'х', U'x'}, {U'у', U'y'}, {U'ԁ', U'd'}, {U'ԛ', U'q'}, {U'ԝ', U'w'},
                              {U'Ё', U'Ë'}, {U'ё', U'ë'}, {U'Ї', U'Ï'}, {U'ї', U'ï'}};
constexpr Pair kGreek[] = {{U'Α', U'A'}, {U'Β', U'B'}, {U'Ε', U'E'}, {U'Η', U'H'}, {U'Ι', U'I'},
                           {U'Κ', U'K'}, {U'Μ', U'M'}, {U'Ν', U'N'}, {U'Ο', U'O'}, {U'Ρ', U'P'},
                           {U'Τ', U'T'}, {U'Χ', U'X'}, {U'Υ', U'Y'}, {U'Ζ', U'Z'}, {U'α', U'a'},
                           {U'ε', U'e'}, {U'ι', U'i'}, {U'κ', U'k'}, {U'ο', U'o'}, {U'ρ', U'p'},
                           {U'υ', U'u'}, {U'ν', U'v'}, {U'χ', U'x'}};

// The look-alike in the other script, or 0.
template <std::size_t N>
char32_t to_latin(const Pair (&pairs)[N], char32_t c) noexcept {
  for (const Pair& pair : pairs) {
    if (pair.other == c) return pair.latin;
  }
  return 0;
}
template <std::size_t N>
char32_t from_latin(const Pair (&pairs)[N], char32_t c) noexcept {
  for (const Pair& pair : pairs) {
    if (pair.latin == c) return pair.other;
  }
  return 0;
}

char32_t latin_of(char32_t c) noexcept {
  const char32_t latin = to_latin(kCyrillic, c);
  return latin != 0 ? latin : to_latin(kGreek, c);
}

// Whether there may be letters of both: a byte that begins Greek or Cyrillic, and an ASCII letter.
bool may_be_mixed(std::string_view text) noexcept {
  bool other = false;
  bool latin = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    // Greek with accents is E1 BC to E1 BF; other letters with E1 are Vietnamese.
    const bool accented =
        byte == 0xE1 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0xBC;
    other = other || (byte >= 0xCD && byte <= 0xD4) || accented;
    latin = latin || base::is_alpha(c) || (byte >= 0xC3 && byte <= 0xC9);
  }
  return other && latin;
}

struct Counts {
  std::size_t latin = 0;
  std::size_t cyrillic = 0;
  std::size_t greek = 0;

  void add(Script script) noexcept {
    latin += script == Script::kLatin ? 1U : 0U;
    cyrillic += script == Script::kCyrillic ? 1U : 0U;
    greek += script == Script::kGreek ? 1U : 0U;
  }
  [[nodiscard]] bool mixed() const noexcept { return latin > 0 && cyrillic + greek > 0; }
};

class Words {
 public:
  explicit Words(std::string_view text) {
    for (std::size_t pos = 0; pos < text.size();) letters_.push_back(next(text, pos));
  }

  std::optional<std::string> put_right() {
    // First the words that are not mixed: they say what the text is written in.
    each_word([&](std::size_t begin, std::size_t end) {
      const Counts word = count(begin, end);
      mixed_ = mixed_ || word.mixed();
      if (word.mixed()) return;
      around_.latin += word.latin;
      around_.cyrillic += word.cyrillic + word.greek;
    });
    if (!mixed_) return std::nullopt;
    bool changed = false;
    each_word(
        [&](std::size_t begin, std::size_t end) { changed = put_right(begin, end) || changed; });
    if (!changed) return std::nullopt;
    std::string out;
    for (const char32_t c : letters_) append(out, c);
    return nfc(out);
  }

 private:
  template <class Visit>
  void each_word(const Visit& visit) const {
    for (std::size_t begin = 0; begin < letters_.size();) {
      std::size_t end = begin;
      while (end < letters_.size() && (is_letter(letters_[end]) || is_mark(letters_[end]))) ++end;
      if (end > begin) visit(begin, end);
      begin = std::max(end, begin + 1);
    }
  }

  [[nodiscard]] Counts count(std::size_t begin, std::size_t end) const {
    Counts counts;
    for (std::size_t i = begin; i < end; ++i) counts.add(script_of(letters_[i]));
    return counts;
  }

  bool put_right(std::size_t begin, std::size_t end) {
    const Counts word = count(begin, end);
    if (!word.mixed()) return false;
    bool to_latin_works = true;
    bool from_latin_works = word.cyrillic == 0 || word.greek == 0;
    for (std::size_t i = begin; i < end; ++i) {
      const Script script = script_of(letters_[i]);
      if (script == Script::kLatin) {
        from_latin_works = from_latin_works && other_of(letters_[i], word) != 0;
      } else if (script == Script::kCyrillic || script == Script::kGreek) {
        to_latin_works = to_latin_works && latin_of(letters_[i]) != 0;
      }
    }
    if (!to_latin_works && !from_latin_works) return false;
    const bool latin = to_latin_works && (!from_latin_works || prefers_latin(word));
    for (std::size_t i = begin; i < end; ++i) {
      const char32_t c = latin ? latin_of(letters_[i]) : other_of(letters_[i], word);
      if (c != 0) letters_[i] = c;
    }
    return true;
  }

  [[nodiscard]] bool prefers_latin(const Counts& word) const {
    if (around_.latin != around_.cyrillic) return around_.latin > around_.cyrillic;
    return word.latin >= word.cyrillic + word.greek;
  }

  [[nodiscard]] static char32_t other_of(char32_t c, const Counts& word) noexcept {
    return word.greek > 0 ? from_latin(kGreek, c) : from_latin(kCyrillic, c);
  }

  std::vector<char32_t> letters_;
  Counts around_;  // `cyrillic` counts Greek letters too
  bool mixed_ = false;
};

}  // namespace

std::optional<std::string> in_one_script(std::string_view text) {
  if (!may_be_mixed(text)) return std::nullopt;
  const std::string clean = cleaned(text);
  return Words(clean).put_right();
}

}  // namespace gigo::text
