// SPDX-License-Identifier: Apache-2.0
// What NameTokens knows of each word, and how the words of a cell are written.
#include <algorithm>

#include "base/ascii.hpp"
#include "normalize/name_tokens.hpp"
#include "text/fold.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

bool is_latin_letter(char32_t c) {
  return c < 0x250 || (c >= 0x1E00 && c < 0x1F00) || (c >= 0x300 && c < 0x370) ||
         text::script_of(c) == text::Script::kLatin;
}

struct Letters {
  std::size_t count = 0;
  std::size_t upper = 0;
  std::size_t lower = 0;

  [[nodiscard]] LetterCase letter_case() const {
    if (upper + lower == 0) return LetterCase::kNone;
    if (lower == 0) return LetterCase::kUpper;
    return upper == 0 ? LetterCase::kLower : LetterCase::kMixed;
  }
};

void describe_ascii(std::string_view text, NameToken& token, Letters& letters, std::string& keys) {
  std::size_t digits = 0;
  bool other = false;
  for (const char c : text) {
    if (base::is_lower(c)) {
      ++letters.lower;
      keys.push_back(c);
    } else if (base::is_upper(c)) {
      ++letters.upper;
      keys.push_back(base::to_lower(c));
    } else if (base::is_digit(c)) {
      ++digits;
      keys.push_back(c);
    } else if (c == '.') {
      token.dotted = true;
    } else {
      other = true;
    }
  }
  letters.count = letters.upper + letters.lower;
  token.has_digits = digits > 0;
  token.digits_only = digits > 0 && letters.count == 0 && !other;
}

void describe_unicode(std::string_view text, NameToken& token, Letters& letters,
                      std::string& keys) {
  const std::size_t key_begin = keys.size();
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = text::next(text, pos);
    if (text::is_letter(c) || text::is_mark(c)) {
      if (!is_latin_letter(c)) token.latin = false;
      if (text::is_letter(c)) ++letters.count;
      if (text::is_upper(c)) ++letters.upper;
      // The sharp s has no capital that anybody types.
      if (text::is_lower(c) && c != 0xDF) ++letters.lower;
      text::append(keys, text::to_lower(c));
    } else if (text::is_digit(c)) {
      token.has_digits = true;
      text::append(keys, c);
    } else if (c == '.') {
      token.dotted = true;
    }
  }
  if (token.latin) {
    keys.resize(key_begin);
    keys += text::fold_compact(text);
  }
}

// "J", "J.", "J.R.", "J.-P.": single letters, all but one alone followed by a period.
bool is_initials(std::string_view text, std::size_t letters) {
  if (letters == 0 || letters > 4) return false;
  bool after_letter = false;
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = text::next(text, pos);
    if (text::is_letter(c)) {
      if (after_letter) return false;
      after_letter = true;
    } else if (c == '.') {
      after_letter = false;
    } else if (c != '-' && !text::is_mark(c)) {
      return false;
    }
  }
  return letters == 1 || !after_letter;
}

constexpr bool is_beside_name(NameRole role) {
  return role == NameRole::kNote || role == NameRole::kDrop || role == NameRole::kPrefix ||
         role == NameRole::kSuffix;
}

}  // namespace

// False when nothing but punctuation is left.
bool NameTokens::describe(std::string_view text, NameToken& token) {
  token = NameToken{};
  token.text = text;
  token.key_begin = static_cast<std::uint32_t>(keys_.size());
  Letters letters;
  if (text::is_ascii(text)) {
    describe_ascii(text, token, letters, keys_);
  } else {
    describe_unicode(text, token, letters, keys_);
  }
  token.key_size = static_cast<std::uint32_t>(keys_.size() - token.key_begin);
  token.letters = static_cast<std::uint8_t>(std::min<std::size_t>(letters.count, 255));
  token.letter_case = letters.letter_case();
  token.initial =
      !token.has_digits && letters.upper + letters.lower > 0 && is_initials(text, letters.count);
  const std::string_view key = std::string_view(keys_).substr(token.key_begin);
  token.has_vowel = key.find_first_of("aeiouy") != std::string_view::npos || !text::is_ascii(key);
  token.word = &lookup_word(std::string_view(keys_).substr(token.key_begin, token.key_size));
  return token.key_size > 0;
}

LetterCase NameTokens::cell_case() const noexcept {
  constexpr WordClasses kSkipped = kGeneration | kCredential | kTitle | kTitleLead;
  bool upper = false;
  bool lower = false;
  bool small_initial = false;
  // What stands in brackets counts only where nothing else does.
  const bool named = std::any_of(begin(), end(), [](const NameToken& token) {
    return token.enclosed == 0 && token.letters >= 2 && !token.initial && !token.is(kSkipped) &&
           !is_beside_name(token.role);
  });
  for (const NameToken& token : *this) {
    if (is_beside_name(token.role)) continue;
    small_initial = small_initial || (token.initial && token.letter_case == LetterCase::kLower);
    if (token.letters < 2 || token.initial || token.is(kSkipped)) continue;
    if (token.enclosed != 0 && named) continue;
    if (token.letter_case == LetterCase::kMixed) return LetterCase::kMixed;
    upper |= token.letter_case == LetterCase::kUpper;
    lower |= token.letter_case == LetterCase::kLower;
  }
  if (upper && lower) return LetterCase::kMixed;
  if (upper) return LetterCase::kUpper;
  return lower || small_initial ? LetterCase::kLower : LetterCase::kNone;
}

}  // namespace gigo::normalize
