// SPDX-License-Identifier: Apache-2.0
#include "letters.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "base/ascii.hpp"

namespace datagen {
namespace {

namespace base = gigo::base;

// Takes one code point off the front; the lists and what is made of them are valid UTF-8.
char32_t take(std::string_view& text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t c = size == 1 ? lead : lead & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size && i < text.size(); ++i) {
    c = (c << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  }
  text.remove_prefix(std::min(size, text.size()));
  return c;
}

void put(std::string& out, char32_t c) {
  const auto byte = [&](char32_t value) { out += static_cast<char>(value); };
  if (c < 0x80) {
    byte(c);
  } else if (c < 0x800) {
    byte(0xC0 | (c >> 6));
    byte(0x80 | (c & 0x3F));
  } else {
    byte(0xE0 | (c >> 12));
    byte(0x80 | ((c >> 6) & 0x3F));
    byte(0x80 | (c & 0x3F));
  }
}

// Letters that lose their marks, by what is left. Lower case; capitals are found through their
// small letter.
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> kPlain = {{
    {"àáâãåāăąạảấầẩẫậắằẳẵặ", "a"},
    {"çćč", "c"},
    {"ďđð", "d"},
    {"èéêëēęěẹẻẽếềểễệ", "e"},
    {"ğ", "g"},
    {"ìíîïĩıịỉ", "i"},
    {"ł", "l"},
    {"ñńň", "n"},
    {"òóôõøőơọỏốồổỗộớờởỡợ", "o"},
    {"řŕ", "r"},
    {"śşšș", "s"},
    {"ťțţ", "t"},
    {"ùúûũůűưụủứừửữự", "u"},
    {"ýÿỳỵỷỹ", "y"},
    {"źżž", "z"},
    {"ä", "ae"},
    {"ö", "oe"},
    {"ü", "ue"},
    {"ß", "ss"},
    {"æ", "ae"},
    {"œ", "oe"},
}};

struct Plain {
  char32_t letter;
  std::string_view ascii;
};

const std::vector<Plain>& plain_letters() {
  static const std::vector<Plain> sorted = [] {
    std::vector<Plain> all;
    for (auto [letters, ascii] : kPlain) {
      while (!letters.empty()) all.push_back({take(letters), ascii});
    }
    std::sort(all.begin(), all.end(),
              [](const Plain& a, const Plain& b) { return a.letter < b.letter; });
    return all;
  }();
  return sorted;
}

std::string_view plain(char32_t letter) {
  const std::vector<Plain>& all = plain_letters();
  const auto at = std::lower_bound(all.begin(), all.end(), letter,
                                   [](const Plain& a, char32_t b) { return a.letter < b; });
  return at == all.end() || at->letter != letter ? std::string_view() : at->ascii;
}

// In these blocks a capital stands right before its small letter, at even or at odd numbers.
bool pairs_even(char32_t c) {
  return (c >= 0x100 && c < 0x138) || (c >= 0x14A && c < 0x178) || (c >= 0x1EA0 && c < 0x1EFA);
}
bool pairs_odd(char32_t c) { return (c >= 0x139 && c < 0x149) || (c >= 0x179 && c < 0x17F); }

char32_t to_upper(char32_t c) {
  if (c < 0x80) return static_cast<unsigned char>(base::to_upper(static_cast<char>(c)));
  if (c == 0x131) return 'I';
  if (c >= 0xE0 && c <= 0xFE && c != 0xF7) return c - 0x20;
  if (pairs_even(c)) return c & ~char32_t{1};
  if (pairs_odd(c)) return c % 2 == 0 ? c - 1 : c;
  if (c == 0x1A1 || c == 0x1B0) return c - 1;
  return c;
}

char32_t to_lower(char32_t c) {
  if (c < 0x80) return static_cast<unsigned char>(base::to_lower(static_cast<char>(c)));
  if (c == 0x130) return 'i';
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 0x20;
  if (pairs_even(c)) return c | 1;
  if (pairs_odd(c)) return c % 2 == 1 ? c + 1 : c;
  if (c == 0x1A0 || c == 0x1AF) return c + 1;
  return c;
}

template <class Change>
std::string each_letter(std::string_view text, Change change) {
  std::string out;
  out.reserve(text.size() + 4);
  while (!text.empty()) change(out, take(text));
  return out;
}

// Windows-1252, 0x80 to 0x9F; 0 where it has no letter.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

}  // namespace

bool has_non_ascii(std::string_view text) noexcept {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) > 127; });
}

std::string ascii_letters(std::string_view text, bool expand) {
  return each_letter(text, [&](std::string& out, char32_t c) {
    const char32_t small = to_lower(c);
    std::string_view ascii = c < 0x80 ? std::string_view() : c == U'İ' ? "i" : plain(small);
    if (ascii.empty()) return put(out, c);
    if (!expand && (small == U'ä' || small == U'ö' || small == U'ü')) ascii = ascii.substr(0, 1);
    if (small == c) {
      out += ascii;
    } else {
      out += base::to_upper(ascii[0]);
      out += ascii.substr(1);
    }
  });
}

std::string upper(std::string_view text) {
  return each_letter(text, [](std::string& out, char32_t c) { put(out, to_upper(c)); });
}

std::string lower(std::string_view text) {
  return each_letter(text, [](std::string& out, char32_t c) { put(out, to_lower(c)); });
}

std::string mojibake(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    const auto c = static_cast<unsigned char>(byte);
    const bool high_control = c >= 0x80 && c < 0xA0;
    const char16_t letter = high_control ? kWindows1252[c - 0x80U] : char16_t{0};
    put(out, letter != 0 ? letter : c);
  }
  return out;
}

std::string lost_letters(std::string_view text) {
  return each_letter(text, [](std::string& out, char32_t c) { put(out, c < 0x80 ? c : U'?'); });
}

std::string slug(std::string_view text) {
  const std::string plain = has_non_ascii(text) ? ascii_letters(text, true) : std::string(text);
  std::string out;
  for (const char c : plain) {
    if (base::is_alnum(c)) out += base::to_lower(c);
  }
  return out;
}

}  // namespace datagen
