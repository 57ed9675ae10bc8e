// SPDX-License-Identifier: Apache-2.0
#include "normalize/date_scan.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

// Words to which nothing else in a date cell begins: one line a month.
constexpr std::array<std::string_view, 12> kMonths{
    " jan january januar jaenner janner janvier janv enero ene gennaio gen januari januar janeiro ",
    " feb february februar fevrier fevr febrero febbraio febbr februari fevereiro fev ",
    " mar march marz maerz mrz mars marzo maart mrt marco ",
    " apr april avril avr abril abr aprile ",
    " may mai mayo maggio mag mei maj maio ",
    " jun june juni juin junio giugno giu junho ",
    " jul july juli juillet juil julio luglio lug julho ",
    " aug august aout agosto ago augustus augusti ",
    " sep sept september septembre septiembre settembre set setembro ",
    " oct october okt oktober octobre octubre ottobre ott outubro out ",
    " nov november novembre noviembre novembro ",
    " dec december dez dezember decembre diciembre dic dicembre dezembro "};

// Words that say nothing: weekdays, "of", ordinals.
constexpr std::string_view kIgnored =
    " mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday "
    "sun "
    "sunday mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag so sonntag de "
    "del of "
    "the st nd rd th er le den am ";

bool stands_in(std::string_view list, std::string_view word) {
  std::string padded(" ");
  padded += word;
  padded += ' ';
  return list.find(padded) != std::string_view::npos;
}

std::uint8_t month_of(std::string_view word) {
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (stands_in(kMonths[i], word)) return static_cast<std::uint8_t>(i + 1);
  }
  return 0;
}

bool is_separator(char c) noexcept {
  return c == '-' || c == '/' || c == '.' || c == ' ' || c == ',' || c == '\'' || c == '_';
}

// True at a time of day: "T10:00", "10:00", "10h".
bool is_time(std::string_view rest) noexcept {
  std::size_t i = !rest.empty() && (rest[0] == 'T' || rest[0] == 't') ? 1 : 0;
  std::size_t digits = 0;
  while (i < rest.size() && base::is_digit(rest[i]) && digits < 3) ++i, ++digits;
  return digits > 0 && digits < 3 && i < rest.size() && rest[i] == ':';
}

}  // namespace

DateScan scan_date(std::string_view cell) {
  DateScan scan;
  std::string owned;
  if (!text::is_ascii(cell)) {
    owned = text::ascii_digits(text::cleaned(cell));
    cell = owned;
  }
  cell = base::trim(cell);
  constexpr std::size_t kLongest = 48;
  if (cell.empty() || cell.size() > kLongest) return scan;
  constexpr std::int64_t kMostDigits = 14;
  bool after_number = false;
  for (std::size_t i = 0; i < cell.size();) {
    const char c = cell[i];
    if (scan.count + (scan.month != 0 ? 1U : 0U) > 0 && is_time(cell.substr(i))) break;
    if (base::is_digit(c)) {
      if (scan.count == scan.numbers.size()) return scan;
      DateScan::Number& number = scan.numbers[scan.count];
      while (i < cell.size() && base::is_digit(cell[i])) {
        if (number.digits == kMostDigits) return scan;
        number.value = number.value * 10 + (cell[i] - '0');
        ++number.digits;
        ++i;
      }
      ++scan.count;
      if (scan.month == 0) scan.numbers_before_month = scan.count;
      after_number = true;
      continue;
    }
    if (is_separator(c)) {
      if (after_number && scan.count == 1 && scan.separator == '\0') scan.separator = c;
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < cell.size() &&
           (base::is_alpha(cell[end]) || static_cast<unsigned char>(cell[end]) >= 0x80)) {
      ++end;
    }
    if (end == i) return scan;  // a sign that dates do not have
    const std::string word = text::fold_compact(cell.substr(i, end - i));
    const std::uint8_t month = word.empty() ? 0 : month_of(word);
    if (month != 0 && scan.month == 0) {
      scan.month = month;
    } else if (!stands_in(kIgnored, word)) {
      return scan;
    }
    i = end;
    after_number = false;
  }
  scan.readable = scan.count > 0;
  return scan;
}

}  // namespace gigo::normalize
