// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_tokens.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "normalize/name_marks.hpp"

namespace gigo::normalize {
namespace {

constexpr std::string_view kDagger = "\u2020";

constexpr bool is_dash(std::string_view word) {
  return word == "-" || word == "\u2013" || word == "\u2014";
}

// "john.smith": two words of two letters or more, nothing else.
bool is_user_name(std::string_view text, std::size_t dot) {
  if (dot < 2 || dot + 3 > text.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i != dot && !base::is_alpha(text[i]) && static_cast<unsigned char>(text[i]) < 128) {
      return false;
    }
  }
  return true;
}

// "15/06/1985"
bool is_between_digits(std::string_view text, std::size_t pos) {
  return pos > 0 && pos + 1 < text.size() && base::is_digit(text[pos - 1]) &&
         base::is_digit(text[pos + 1]);
}

}  // namespace

void NameTokens::add(std::string_view text, Enclosure enclosure, std::uint8_t enclosed) {
  const StrippedWord stripped = without_symbols(text);
  symbols_ = symbols_ || stripped.symbols;
  text = stripped.text;
  if (text.empty()) return;
  if (is_dash(text) || text == "@") {
    dash_ = true;
    at_ = at_ || text == "@";
    return;
  }
  if (size_ == kMost) {
    overflow_ = true;
    return;
  }
  NameToken& token = data()[size_];
  if (!describe(text, token)) {
    static constexpr Word kAndSign{kAnd, {}, {}};
    static constexpr Word kDeadSign{kMark | kMarkAlone | kWarning, {}, {}};
    const bool dead = text == kDagger;
    if (!dead && text != "&" && text != "+" && text != "/") return;
    token.word = dead ? &kDeadSign : &kAndSign;
  }
  token.segment = static_cast<std::uint8_t>(std::min<std::size_t>(segments_ - 1, 255));
  token.enclosure = enclosure;
  token.enclosed = enclosed;
  token.after_dash = dash_ && size_ > 0;
  token.after_at = at_;
  token.starred = stripped.starred;
  dash_ = false;
  at_ = false;
  ++size_;
}

void NameTokens::glue(std::size_t i) {
  NameToken& first = data()[i - 1];
  const NameToken& second = data()[i];
  const std::string_view whole(
      first.text.data(),
      static_cast<std::size_t>(second.text.data() - first.text.data()) + second.text.size());
  const NameToken before = first;
  describe(whole, first);
  first.segment = before.segment;
  first.enclosure = before.enclosure;
  first.enclosed = before.enclosed;
  first.after_dash = before.after_dash;
  first.after_at = before.after_at;
  first.glued = true;
  std::move(data() + i + 1, data() + size_, data() + i);
  --size_;
}

// "J.Smith" and "Dr.Smith" are two words; "Ph.D." and "B.Sc." are one.
void NameTokens::add_parted(std::string_view text, Enclosure enclosure, std::uint8_t enclosed) {
  // "Maria Schulz†"
  if (static_cast<unsigned char>(text.back()) >= 0x80 && text != kDagger &&
      text.ends_with(kDagger)) {
    const std::string_view sign = text.substr(text.size() - kDagger.size());
    while (text.ends_with(kDagger)) text.remove_suffix(kDagger.size());
    if (!text.empty()) add(text, enclosure, enclosed);
    return add(sign, enclosure, enclosed);
  }
  constexpr WordClasses kWhole = kGeneration | kGenerationWeak | kCredential | kCredentialWeak |
                                 kTitle | kTitleJoin | kLegalEnd | kLegalWeak;
  std::size_t dot = text.find('.');
  while (dot != std::string_view::npos && dot + 3 < text.size()) {
    const std::string_view head = text.substr(0, dot + 1);
    const std::string_view tail = text.substr(dot + 1);
    const std::size_t run = std::min(tail.find_first_of(".-"), tail.size());
    if (dot > 0 && run >= 3) {
      const std::size_t keys = keys_.size();
      NameToken whole;
      NameToken first;
      describe(text, whole);
      keys_.resize(keys);
      if (whole.is(kWhole)) break;
      describe(head, first);
      keys_.resize(keys);
      if (first.initial || first.is(kTitle | kTitleWeak | kParticle)) {
        add(head, enclosure, enclosed);
        text = tail;
        dot = text.find('.');
        continue;
      }
    }
    dot = text.find('.', dot + 1);
  }
  dot = text.find('.');
  if (dot != std::string_view::npos && is_user_name(text, dot)) {
    NameToken whole;
    const std::size_t keys = keys_.size();
    describe(text, whole);
    keys_.resize(keys);
    if (whole.word->classes == 0) {
      symbols_ = true;
      add(text.substr(0, dot), enclosure, enclosed);
      return add(text.substr(dot + 1), enclosure, enclosed);
    }
  }
  add(text, enclosure, enclosed);
}

NameTokens::NameTokens(std::string_view text) {
  keys_.reserve(text.size() + 8);
  std::uint8_t groups = 0;
  std::uint8_t group = 0;
  Enclosure enclosure = Enclosure::kNone;
  std::size_t group_end = std::string_view::npos;
  std::size_t word = std::string_view::npos;  // where the current word began

  const auto finish = [&](std::size_t end) {
    if (word == std::string_view::npos) return;
    const std::string_view found = text.substr(word, end - word);
    word = std::string_view::npos;
    add_parted(found, enclosure, group);
  };
  const auto open = [&](Enclosure kind, std::size_t end) {
    enclosure = kind;
    group = groups < 255 ? ++groups : groups;
    group_end = end;
  };

  for (std::size_t pos = 0; pos < text.size();) {
    const MarkAt at = mark_at(text, pos);
    if (pos == group_end) {
      finish(pos);
      enclosure = Enclosure::kNone;
      group = 0;
      group_end = std::string_view::npos;
      pos += at.size;
      continue;
    }
    switch (at.mark) {
      case Mark::kWord:
        if (word == std::string_view::npos) word = pos;
        break;
      case Mark::kBlank:
        finish(pos);
        symbols_ = symbols_ || text[pos] == '_' || text[pos] == '|';
        break;
      case Mark::kComma:
        finish(pos);
        if (group == 0) ++segments_;
        break;
      case Mark::kAlone:
        // "n/a" and "c/o" are words; "John/Jane" is two people.
        if (text[pos] == '/' && (word == std::string_view::npos || pos - word < 3 ||
                                 ends_word(text, pos + 1) || is_between_digits(text, pos))) {
          if (word == std::string_view::npos) word = pos;
          break;
        }
        finish(pos);
        add(text.substr(pos, 1), enclosure, group);
        break;
      case Mark::kOpenBracket:
        finish(pos);
        if (group == 0) open(Enclosure::kBrackets, closing_bracket(text, pos + at.size));
        break;
      case Mark::kCloseBracket:
        finish(pos);
        break;
      case Mark::kDoubleQuote:
      case Mark::kSingleQuote: {
        const bool opens = word == std::string_view::npos && group == 0;
        const std::size_t close =
            opens ? closing_quote(text, pos + at.size, at.mark) : std::string_view::npos;
        if (close != std::string_view::npos) {
          open(Enclosure::kQuotes, close);
        } else if (at.mark == Mark::kDoubleQuote) {
          finish(pos);
        } else if (word == std::string_view::npos) {
          word = pos;
        }
        break;
      }
    }
    pos += at.size;
  }
  finish(text.size());
}

}  // namespace gigo::normalize
