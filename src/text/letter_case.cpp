// SPDX-License-Identifier: Apache-2.0
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::text {

namespace {

constexpr const char* kRootLocale = "";  // never null: that would be the user's

std::uint32_t mask_of(char32_t code_point) noexcept {
  return U_MASK(u_charType(static_cast<UChar32>(code_point)));
}

using Mapping = void (*)(icu::StringPiece text, icu::ByteSink& sink, UErrorCode& status);

std::string map_case(std::string_view text, Mapping mapping) {
  std::string valid;
  if (!is_valid_utf8(text)) {
    valid = replace_invalid(text);
    text = valid;
  }
  std::string out;
  UErrorCode status = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(text.size()));
  mapping({text.data(), static_cast<std::int32_t>(text.size())}, sink, status);
  if (U_FAILURE(status)) return std::string(text);
  return out;
}

}  // namespace

std::string lower(std::string_view text) {
  if (is_ascii(text)) return base::lower(text);
  std::string out = map_case(text, [](icu::StringPiece s, icu::ByteSink& sink, UErrorCode& status) {
    icu::CaseMap::utf8ToLower(kRootLocale, 0, s, sink, nullptr, status);
  });
  // The root mapping of İ is i and a combining dot above, which no other spelling has.
  constexpr std::string_view kDotted = "i\u0307";
  for (std::size_t at = out.find(kDotted); at != std::string::npos;
       at = out.find(kDotted, at + 1)) {
    out.erase(at + 1, kDotted.size() - 1);
  }
  return out;
}

std::string upper(std::string_view text) {
  if (is_ascii(text)) return base::upper(text);
  return map_case(text, [](icu::StringPiece s, icu::ByteSink& sink, UErrorCode& status) {
    icu::CaseMap::utf8ToUpper(kRootLocale, 0, s, sink, nullptr, status);
  });
}

std::string title_word(std::string_view word) {
  if (word.empty()) return {};
  std::size_t pos = 0;
  const char32_t first = next(word, pos);
  std::string out;
  if (first == U'ß') {
    out = "Ss";
  } else {
    append(out, static_cast<char32_t>(u_totitle(static_cast<UChar32>(first))));
  }
  return out + lower(word.substr(pos));
}

char32_t to_lower(char32_t code_point) noexcept {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(code_point)));
}

char32_t to_upper(char32_t code_point) noexcept {
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(code_point)));
}

bool is_upper(char32_t code_point) noexcept {
  return (mask_of(code_point) & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0;
}

bool is_lower(char32_t code_point) noexcept { return (mask_of(code_point) & U_GC_LL_MASK) != 0; }

bool is_letter(char32_t code_point) noexcept { return (mask_of(code_point) & U_GC_L_MASK) != 0; }

bool is_digit(char32_t code_point) noexcept { return (mask_of(code_point) & U_GC_ND_MASK) != 0; }

int digit_value(char32_t code_point) noexcept {
  return u_charDigitValue(static_cast<UChar32>(code_point));
}

bool is_blank(char32_t code_point) noexcept {
  if (code_point < 0x80) return base::is_space(static_cast<char>(code_point));
  return code_point == 0x2800 || code_point == 0x3164 || code_point == 0xFFA0 ||
         u_isUWhiteSpace(static_cast<UChar32>(code_point)) != 0;
}

bool is_mark(char32_t code_point) noexcept { return (mask_of(code_point) & U_GC_M_MASK) != 0; }

std::string ascii_digits(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t pos = 0; pos < text.size();) {
    const std::size_t begin = pos;
    const char32_t c = next(text, pos);
    const int digit = c < 0x80 ? -1 : digit_value(c);
    if (digit >= 0) {
      out += static_cast<char>('0' + digit);
    } else if (c == kReplacement) {
      append(out, c);
    } else {
      out += text.substr(begin, pos - begin);
    }
  }
  return out;
}

}  // namespace gigo::text
