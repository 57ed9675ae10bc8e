// SPDX-License-Identifier: Apache-2.0
#include "normalize/date_plain.hpp"

#include <array>
#include <cstddef>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// The year before year 1 of an era.
struct Era {
  std::string_view name;
  int before;
};
constexpr std::array<Era, 7> kEras{{{"\u660E\u6CBB", 1867},
                                    {"\u5927\u6B63", 1911},
                                    {"\u662D\u548C", 1925},
                                    {"\u5E73\u6210", 1988},
                                    {"\u4EE4\u548C", 2018},
                                    {"\u6C11\u56FD", 1911},
                                    {"\u6C11\u570B", 1911}}};

char sign_of(char32_t c) noexcept {
  switch (c) {
    case 0x5E74:
    case 0xB144:
      return kYearSign;
    case 0x6708:
    case 0xC6D4:
      return kMonthSign;
    case 0x65E5:
    case 0x53F7:
    case 0xC77C:
      return kDaySign;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0xFE63:
    case 0xFF0D:
      return '-';
    case 0xFF0F:
    case 0x2044:
    case 0x2215:
      return '/';
    case 0xFF0E:
    case 0x3002:
    case 0x2024:
    case 0x00B7:
      return '.';
    case 0x2018:
    case 0x2019:
      return '\'';
    case 0x060C:
    case 0x3001:
    case 0xFF0C:
      return ',';
    case 0xFF1A:
      return ':';
    case 0x00BA:
      return 'o';
    case 0x00AA:
      return 'a';
    case 0xFF08:
      return '(';
    case 0xFF09:
      return ')';
    default:
      return '\0';
  }
}

// "昭和60" as "1985": the era's name goes, its number becomes the year.
std::string without_eras(std::string text) {
  // "R6年": the era's first letter in Latin.
  constexpr std::string_view kLetters = "MTSHR";
  const std::size_t letter = text.empty() ? std::string_view::npos : kLetters.find(text.front());
  const std::size_t sign = text.find("\u5E74");
  const bool number = letter != std::string_view::npos && sign != std::string::npos && sign >= 2 &&
                      sign <= 3 && base::all_digits(std::string_view(text).substr(1, sign - 1));
  if (number) text.replace(0, 1, kEras[letter].name);
  for (const Era& era : kEras) {
    const std::size_t at = text.find(era.name);
    if (at == std::string::npos) continue;
    std::size_t end = at + era.name.size();
    int year = 0;
    std::size_t digits = 0;
    constexpr std::string_view kFirst = "\u5143";  // year 1
    if (std::string_view(text).substr(end).substr(0, kFirst.size()) == kFirst) {
      year = 1;
      end += kFirst.size();
    }
    while (year == 0 || digits > 0) {
      if (end >= text.size() || !base::is_digit(text[end]) || digits == 3) break;
      year = year * 10 + (text[end++] - '0');
      ++digits;
    }
    if (year == 0) return text;
    return text.replace(at, end - at, std::to_string(era.before + year));
  }
  return text;
}

}  // namespace

bool needs_plain_date(std::string_view cell) noexcept {
  for (const char c : cell) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte >= 0x7F || c == '"' || c == '=') return true;
  }
  return false;
}

std::string plain_date(std::string_view cell) {
  std::string text = text::cleaned(cell);
  // The formula ="2024-03-15", and quotes that an export left.
  std::string_view inner = text;
  if (!inner.empty() && inner.front() == '=') inner.remove_prefix(1);
  if (inner.size() >= 2 && inner.front() == '"' && inner.back() == '"') {
    inner = inner.substr(1, inner.size() - 2);
  } else {
    inner = text;
  }
  text = without_eras(text::ascii_digits(inner));
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next(text, at);
    if (const char sign = c < 0x80 ? '\0' : sign_of(c)) {
      out.push_back(sign);
    } else if (c >= 0xFF21 && c <= 0xFF5A) {
      out.push_back(static_cast<char>(c - 0xFF21 + 'A'));
    } else {
      out.append(text, begin, at - begin);
    }
  }
  return out;
}

}  // namespace gigo::normalize
