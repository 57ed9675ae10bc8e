// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_case.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::string_view kApostrophes[] = {"'", "\u2019", "`"};

std::size_t apostrophe_at(std::string_view text, std::size_t pos) {
  for (const std::string_view mark : kApostrophes) {
    if (text.substr(pos).starts_with(mark)) return mark.size();
  }
  return 0;
}

bool has_vowel(std::string_view lower) {
  return lower.find_first_of("aeiouy") != std::string_view::npos || !text::is_ascii(lower);
}

constexpr bool is_turkic(std::string_view region) { return region == "TR" || region == "AZ"; }
constexpr bool writes_dutch(std::string_view region) { return region == "NL" || region == "BE"; }

// Turkish and Azeri: I with ı, İ with i.
std::string turkic_title_word(std::string_view run) {
  std::string out;
  bool first = true;
  for (std::size_t pos = 0; pos < run.size();) {
    const std::size_t begin = pos;
    const char32_t c = text::next(run, pos);
    if (c == 'i' || c == 0x130) {
      out += first ? "\u0130" : "i";
    } else if (c == 'I' || c == 0x131) {
      out += first ? "I" : "\u0131";
    } else {
      const std::string_view letter = run.substr(begin, pos - begin);
      out += first ? text::upper(letter) : text::lower(letter);
    }
    first = false;
  }
  return out;
}

// One run of letters: "MCDONALD" to "McDonald". `lower` is not empty.
void append_run(std::string& out, std::string_view run, bool after_apostrophe,
                std::size_t before_apostrophe, bool given, std::string_view region) {
  if (is_turkic(region) && !after_apostrophe) {
    out += turkic_title_word(run);
    return;
  }
  const std::string lower = text::lower(run);
  if (after_apostrophe) {
    // O'Brien, D'Angelo, Dell'Acqua, De'Andre; but Nu'man, Ka'eo.
    const bool capital =
        before_apostrophe == 1 || (before_apostrophe <= 4 && text::length(lower) >= 4);
    out += capital ? text::title_word(run) : lower;
    return;
  }
  if (writes_dutch(region) && lower.starts_with("ij") && lower.size() > 2) {
    out += "IJ";
    out += std::string_view(lower).substr(2);
    return;
  }
  std::size_t prefix = 0;
  if (lower.starts_with("mc") && text::length(lower) > 3) prefix = 2;
  if (lower.starts_with("mac")) {
    // Mackenzie is a given name, MacKenzie a family name.
    const Word& word = lookup_word(lower);
    if (word.is(kMac) && !(given && word.is(kGivenName))) prefix = 3;
  }
  if (prefix == 0) {
    out += text::title_word(run);
    return;
  }
  out += prefix == 2 ? "Mc" : "Mac";
  out += text::title_word(std::string_view(lower).substr(prefix));
}

// "SMITH", "smith": what most words are. Nothing for one that needs a closer look.
std::string plain_word(std::string_view word) {
  const auto lower_at = [word](std::size_t i) { return base::to_lower(word[i]); };
  if (word.size() > 2 && lower_at(0) == 'm' && (lower_at(1) == 'c' || lower_at(2) == 'c'))
    return {};
  std::string out(word);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (!base::is_alpha(out[i])) return {};
    out[i] = base::to_lower(out[i]);
  }
  if (!out.empty()) out[0] = base::to_upper(out[0]);
  return out;
}

std::string mixed_word(std::string_view word, bool given, std::string_view region) {
  if (!is_turkic(region) && !writes_dutch(region)) {
    if (std::string plain = plain_word(word); !plain.empty()) return plain;
  }
  std::string out;
  std::size_t run = 0;
  std::size_t letters_before_apostrophe = 0;
  bool after_apostrophe = false;
  const auto finish = [&](std::size_t end) {
    if (end > run) {
      const std::string_view letters = word.substr(run, end - run);
      append_run(out, letters, after_apostrophe, letters_before_apostrophe, given, region);
      letters_before_apostrophe = text::length(letters);
    } else {
      letters_before_apostrophe = 0;
    }
  };
  for (std::size_t pos = 0; pos < word.size();) {
    const std::size_t mark = apostrophe_at(word, pos);
    const bool breaks = mark == 0 && (word[pos] == '-' || word[pos] == '.' || word[pos] == '/');
    if (mark == 0 && !breaks) {
      ++pos;
      continue;
    }
    finish(pos);
    const std::size_t size = mark == 0 ? 1 : mark;
    out += word.substr(pos, size);
    pos += size;
    run = pos;
    after_apostrophe = mark != 0;
  }
  finish(word.size());
  return out;
}

// The table's way of writing, with the periods that were typed: "PH.D." keeps them.
std::string as_written(const NameToken& token, std::string_view written) {
  if (!token.dotted) return std::string(written);
  std::string out(token.text);
  std::size_t next = 0;
  for (char& c : out) {
    if (!base::is_alpha(c)) continue;
    while (next < written.size() && base::to_lower(written[next]) != base::to_lower(c)) ++next;
    if (next == written.size()) return std::string(token.text);
    c = written[next++];
  }
  return out;
}

}  // namespace

std::string mixed_case(const NameToken& token, bool leads, LetterCase cell,
                       std::string_view region) {
  if (token.letter_case != cell && !(token.initial && token.letter_case == LetterCase::kLower)) {
    return std::string(token.text);
  }
  if (token.role == NameRole::kSuffix && !token.word->as_suffix.empty()) {
    return as_written(token, token.word->as_suffix);
  }
  if (token.role == NameRole::kPrefix && !token.word->as_title.empty()) {
    return as_written(token, token.word->as_title);
  }
  if (token.has_digits) return std::string(token.text);
  if (token.is(kAnd)) return text::lower(token.text);
  if (token.role == NameRole::kSuffix && token.is(kOrgLink)) return text::lower(token.text);
  if (token.role == NameRole::kFamily && token.is(kConj | kConjLower) && !leads) {
    return text::lower(token.text);
  }
  if (token.initial) return text::upper(token.text);
  if (token.role == NameRole::kFamily && token.is(kLowerInside) && !leads && region != "IT") {
    return text::lower(token.text);
  }
  // JD, TJ, AJ: two capitals that cannot be read as a word are initials.
  if (token.letters == 2 && token.letter_case == LetterCase::kUpper && !token.dotted &&
      !token.is(kParticle)) {
    const std::string lower = text::lower(token.text);
    if (lower != "ng" && (!has_vowel(lower) || lower.back() == 'j')) {
      return std::string(token.text);
    }
  }
  // JRR; a family name may do without vowels (Vlk).
  if (token.letters == 3 && token.letter_case == LetterCase::kUpper && !token.has_vowel &&
      !token.dotted && token.role != NameRole::kFamily) {
    return std::string(token.text);
  }
  std::string word = mixed_word(token.text, token.role == NameRole::kGiven, region);
  // "i\u0307" is two letters and no capital; İ is one.
  return token.text.find("i\u0307") == std::string_view::npos ? word : text::nfc(word);
}

}  // namespace gigo::normalize
