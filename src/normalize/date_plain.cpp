// SPDX-License-Identifier: Apache-2.0
#include "normalize/date_plain.hpp"

#include <array>
#include <cstddef>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// The year before year 1 of an era, and the last of its years.
struct Era {
  std::string_view name;
  int before, last;
};
constexpr std::array<Era, 7> kEras{{{"\u660E\u6CBB", 1867, 45},
                                    {"\u5927\u6B63", 1911, 15},
                                    {"\u662D\u548C", 1925, 64},
                                    {"\u5E73\u6210", 1988, 31},
                                    {"\u4EE4\u548C", 2018, 99},
                                    {"\u6C11\u56FD", 1911, 999},
                                    {"\u6C11\u570B", 1911, 999}}};
constexpr std::string_view kEraLetters = "MTSHR";  // of the first five
constexpr std::string_view kFirstYear = "\u5143";

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

// "R6年", "R6.3.15", "S60/6/15": the era's first letter in Latin; how many bytes that letter and
// what parts it from the number have, or 0.
std::size_t era_letter(std::string_view text) noexcept {
  if (text.empty() || kEraLetters.find(text.front()) == std::string_view::npos) return 0;
  std::size_t at = 1;
  if (at < text.size() && text[at] == '.') ++at;
  const std::size_t number = at;
  while (at < text.size() && at - number < 2 && base::is_digit(text[at])) ++at;
  if (at == number && text.substr(at).starts_with(kFirstYear)) at += kFirstYear.size();
  if (at == number || at == text.size()) return 0;
  const bool year_sign = text.substr(at).starts_with("\u5E74");
  return year_sign || text[at] == '.' || text[at] == '/' || text[at] == '-' ? number : 0;
}

// "昭和60" as "1985": the era's name goes, its number becomes the year.
std::string without_eras(std::string text) {
  if (const std::size_t letter = era_letter(text)) {
    text.replace(0, letter, kEras[kEraLetters.find(text.front())].name);
  }
  for (const Era& era : kEras) {
    const std::size_t at = text.find(era.name);
    if (at == std::string::npos) continue;
    std::size_t end = at + era.name.size();
    int year = 0;
    std::size_t digits = 0;
    if (std::string_view(text).substr(end).starts_with(kFirstYear)) {
      year = 1;
      end += kFirstYear.size();
    }
    while (year == 0 || digits > 0) {
      if (end >= text.size() || !base::is_digit(text[end]) || digits == 3) break;
      year = year * 10 + (text[end++] - '0');
      ++digits;
    }
    if (year == 0 || year > era.last) return text;
    return text.replace(at, end - at, std::to_string(era.before + year));
  }
  return text;
}

}  // namespace

bool needs_plain_date(std::string_view cell) noexcept {
  const std::size_t first = cell.find_first_not_of(' ');
  if (first == std::string_view::npos) return false;
  if (era_letter(cell.substr(first)) != 0) return true;
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
