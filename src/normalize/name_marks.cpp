// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_marks.hpp"

namespace gigo::normalize {

MarkAt mark_at(std::string_view text, std::size_t pos) noexcept {
  switch (text[pos]) {
    case ' ':
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
