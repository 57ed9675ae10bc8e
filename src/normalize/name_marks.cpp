// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_marks.hpp"

#include "text/utf8.hpp"

namespace gigo::normalize {

MarkAt mark_at(std::string_view text, std::size_t pos) noexcept {
  switch (text[pos]) {
    case ' ':
    case '_':
      return {Mark::kBlank, 1};
    case '|':
      return {Mark::kBlank, 1};
    case ',':
    case ';':
      return {Mark::kComma, 1};
    case '&':
    case '+':
    case '/':
      return {Mark::kAlone, 1};
    case '(':
    case '[':
    case '{':
    case '<':
      return {Mark::kOpenBracket, 1};
    case ')':
    case ']':
    case '}':
    case '>':
      return {Mark::kCloseBracket, 1};
    case '"':
      return {Mark::kDoubleQuote, 1};
    case '\'':
    case '`':
      return {Mark::kSingleQuote, 1};
    default:
      break;
  }
  // Every quote, comma and bracket beyond ASCII begins with one of these bytes.
  const auto lead = static_cast<unsigned char>(text[pos]);
  if (lead != 0xC2 && lead != 0xD8 && lead != 0xE2 && lead != 0xE3 && lead != 0xEF) {
    return {Mark::kWord, 1};
  }
  const std::string_view rest = text.substr(pos);
  for (const std::string_view quote :
       {"\u201C", "\u201D", "\u201E", "\u201F", "\u00AB", "\u00BB"}) {
    if (rest.starts_with(quote)) return {Mark::kDoubleQuote, quote.size()};
  }
  for (const std::string_view quote : {"\u2018", "\u2019", "\u201A"}) {
    if (rest.starts_with(quote)) return {Mark::kSingleQuote, quote.size()};
  }
  for (const std::string_view comma : {"\u060C", "\u3001", "\uFF0C"}) {
    if (rest.starts_with(comma)) return {Mark::kComma, comma.size()};
  }
  if (rest.starts_with("\uFF08")) return {Mark::kOpenBracket, 3};
  if (rest.starts_with("\uFF09")) return {Mark::kCloseBracket, 3};
  return {Mark::kWord, 1};
}

namespace {

// Emoji, stars, hearts, arrows, trade marks, variation selectors: signs no name has.
constexpr bool is_symbol(char32_t c) {
  return (c >= 0x2190 && c < 0x2C00) || (c >= 0x1F000 && c < 0x1FB00) || c == 0xA9 || c == 0xAE ||
         c == 0x2122 || c == 0x2022 || (c >= 0xFE00 && c < 0xFE10) || c == 0x3013 || c == 0x203B;
}

constexpr std::string_view kStray = "*#!:~|=^$%\\";

// Length of the sign at the end of `text`; 0 when it is none.
std::size_t symbol_before(std::string_view text) {
  std::size_t begin = text.size() - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  std::size_t pos = begin;
  return is_symbol(text::next(text, pos)) ? text.size() - begin : 0;
}

}  // namespace

StrippedWord without_symbols(std::string_view text) noexcept {
  StrippedWord out{text, false, false};
  const bool star = text.front() == '*';
  while (!out.text.empty()) {
    const auto lead = static_cast<unsigned char>(out.text.front());
    std::size_t size = 0;
    if (lead < 128) {
      size = kStray.find(out.text.front()) != std::string_view::npos ? 1 : 0;
    } else if (lead == 0xC2 || lead == 0xE2 || lead == 0xE3 || lead == 0xEF || lead == 0xF0) {
      std::size_t pos = 0;
      size = is_symbol(text::next(out.text, pos)) ? pos : 0;
    }
    if (size == 0) break;
    out.symbols = out.symbols || out.text.front() != ':';
    out.text.remove_prefix(size);
  }
  while (!out.text.empty()) {
    const auto last = static_cast<unsigned char>(out.text.back());
    std::size_t size = 0;
    if (last < 128) {
      size = kStray.find(out.text.back()) != std::string_view::npos ? 1 : 0;
    } else {
      size = symbol_before(out.text);
    }
    if (size == 0) break;
    out.symbols = out.symbols || out.text.back() != ':';
    out.text.remove_suffix(size);
  }
  out.starred = star && !out.text.empty() && text.back() == '*';
  return out;
}

bool ends_word(std::string_view text, std::size_t pos) noexcept {
  if (pos >= text.size()) return true;
  const Mark mark = mark_at(text, pos).mark;
  return mark == Mark::kBlank || mark == Mark::kComma || mark == Mark::kCloseBracket;
}

std::size_t closing_quote(std::string_view text, std::size_t pos, Mark kind) noexcept {
  while (pos < text.size()) {
    const MarkAt at = mark_at(text, pos);
    if (at.mark == kind && (kind == Mark::kDoubleQuote || ends_word(text, pos + at.size)))
      return pos;
    pos += at.size;
  }
  return std::string_view::npos;
}

std::size_t closing_bracket(std::string_view text, std::size_t pos) noexcept {
  while (pos < text.size()) {
    const MarkAt at = mark_at(text, pos);
    if (at.mark == Mark::kCloseBracket) return pos;
    pos += at.size;
  }
  return text.size();
}

}  // namespace gigo::normalize
