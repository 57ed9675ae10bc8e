// SPDX-License-Identifier: Apache-2.0
#include "mapping/looks_like.hpp"

#include <algorithm>
#include <cstddef>

#include "base/ascii.hpp"

namespace gigo::mapping {
namespace {

using base::is_alpha;
using base::is_digit;

constexpr bool is_letter_byte(char c) noexcept {
  return is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
}

struct Tally {
  std::size_t digits = 0, letters = 0, blanks = 0, other = 0;
};

Tally tally(std::string_view cell) noexcept {
  Tally counts;
  for (const char c : cell) {
    if (is_digit(c)) {
      ++counts.digits;
    } else if (is_letter_byte(c)) {
      ++counts.letters;
    } else if (base::is_space(c)) {
      ++counts.blanks;
    } else {
      ++counts.other;
    }
  }
  return counts;
}

// Runs of digits: their lengths, at most 8 of them.
struct Groups {
  std::size_t size[8] = {};
  std::size_t count = 0;
};

Groups digit_groups(std::string_view cell) noexcept {
  Groups groups;
  bool inside = false;
  for (const char c : cell) {
    if (!is_digit(c)) {
      inside = false;
      continue;
    }
    if (!inside && groups.count == std::size(groups.size)) break;
    if (!inside) ++groups.count;
    ++groups.size[groups.count - 1];
    inside = true;
  }
  return groups;
}

constexpr int number(std::string_view digits) noexcept {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

constexpr bool is_day(int value) noexcept { return value >= 1 && value <= 31; }
constexpr bool is_month(int value) noexcept { return value >= 1 && value <= 12; }
constexpr bool is_year(int value) noexcept { return value >= 1850 && value <= 2150; }

bool eight_digits_of_a_date(std::string_view d) noexcept {
  const bool year_first = is_year(number(d.substr(0, 4))) && is_month(number(d.substr(4, 2))) &&
                          is_day(number(d.substr(6, 2)));
  const bool year_last = is_year(number(d.substr(4, 4))) && is_day(number(d.substr(0, 2))) &&
                         is_day(number(d.substr(2, 2)));
  return year_first || year_last;
}

// The beginnings of month names in the languages of the alias table.
constexpr std::string_view kMonths[] = {
    "jan", "feb", "fev", "fbr", "mar", "mrz", "mae", "apr", "avr", "abr", "may", "mai", "maj",
    "mag", "jun", "jui", "jul", "aug", "aou", "ago", "sep", "set", "oct", "okt", "ott", "out",
    "nov", "dec", "dez", "dic", "gen", "ene", "giu", "lug", "sty", "lut", "kwi", "cze", "lip",
    "sie", "wrz", "paz", "lis", "gru", "mei", "mrt", "mär", "fév", "déc", "aoû"};

bool names_a_month(std::string_view cell) noexcept {
  for (std::size_t i = 0; i < cell.size();) {
    if (!is_letter_byte(cell[i])) {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < cell.size() && is_letter_byte(cell[end])) ++end;
    for (const std::string_view month : kMonths) {
      if (base::istarts_with(cell.substr(i, end - i), month)) return true;
    }
    i = end;
  }
  return false;
}

// Three groups of digits with one kind of separator, perhaps followed by a time.
bool is_numeric_date(std::string_view cell) noexcept {
  std::size_t pos = 0;
  std::size_t size[3] = {};
  int value[3] = {};
  char separator = 0;
  for (int part = 0; part < 3; ++part) {
    const std::size_t begin = pos;
    while (pos < cell.size() && is_digit(cell[pos])) ++pos;
    size[part] = pos - begin;
    if (size[part] == 0 || size[part] > 4) return false;
    value[part] = number(cell.substr(begin, pos - begin));
    if (part == 2) break;
    if (pos >= cell.size()) return false;
    const char c = cell[pos++];
    if (c != '-' && c != '/' && c != '.' && c != ' ') return false;
    if (separator == 0) separator = c;
    if (c != separator) return false;
    while (pos < cell.size() && cell[pos] == ' ') ++pos;
  }
  if (pos < cell.size() && cell[pos] != ' ' && cell[pos] != 'T' && cell[pos] != 't' &&
      cell[pos] != ',') {
    return false;
  }
  if (size[0] == 4) return is_year(value[0]) && size[1] <= 2 && size[2] <= 2;
  return size[0] <= 2 && size[1] <= 2 && (size[2] == 2 || (size[2] == 4 && is_year(value[2]))) &&
         value[0] <= 31 && value[1] <= 31;
}

constexpr std::string_view kNothing[] = {
    "-",    "--",     "---",   "n/a",       "na",      "n.a.",    "none", "null",
    "nil",  "?",      "??",    ".",         "unknown", "tbc",     "tbd",  "nan",
    "#n/a", "(none)", "keine", "unbekannt", "k.a.",    "inconnu", "0"};

}  // namespace

bool looks_empty(std::string_view cell) noexcept {
  cell = base::trim(cell);
  if (cell.empty()) return true;
  if (cell.size() > 10) return false;
  for (const std::string_view word : kNothing) {
    // "0" is an answer in a flag and a gap elsewhere; flags are confirmed by what is left.
    if (base::iequals(cell, word)) return true;
  }
  return false;
}

bool looks_like_email(std::string_view cell) noexcept {
  cell = base::trim(cell);
  for (const std::string_view at : {std::string_view("@"), std::string_view("(at)"),
                                    std::string_view("[at]"), std::string_view(" at ")}) {
    const std::size_t pos = cell.find(at);
    if (pos == std::string_view::npos || pos == 0) continue;
    const std::string_view domain = cell.substr(pos + at.size());
    if (domain.empty()) continue;
    if (at != "@" && domain.find('.') == std::string_view::npos &&
        domain.find("dot") == std::string_view::npos) {
      continue;
    }
    return true;
  }
  // ＠, full-width.
  return cell.find("\xEF\xBC\xA0") != std::string_view::npos;
}

bool looks_like_phone(std::string_view cell) noexcept {
  cell = base::trim(cell);
  const Tally counts = tally(cell);
  if (cell.find('@') != std::string_view::npos || counts.digits < 5) return false;
  // Two numbers in a cell, an extension and a word ("Büro") are common; prose is not.
  return counts.digits <= 40 && counts.letters <= counts.digits + 4 &&
         !(is_numeric_date(cell) && counts.digits <= 8);
}

bool looks_like_only_a_phone(std::string_view cell) noexcept {
  cell = base::trim(cell);
  const Tally counts = tally(cell);
  if (counts.digits < 7 || counts.digits > 15 || counts.letters > 4) return false;
  if (looks_like_date(cell)) return false;
  if (cell.starts_with('+') || cell.starts_with("(+")) return true;
  if (is_letter_byte(cell.front())) return false;
  for (const char c : cell) {
    if (!is_digit(c) && !is_letter_byte(c) &&
        std::string_view(" ()-./").find(c) == std::string_view::npos) {
      return false;
    }
  }
  const Groups groups = digit_groups(cell);
  if (groups.count < 2 || counts.digits < 9) return false;
  const bool social_security = groups.count == 3 && groups.size[0] == 3 && groups.size[1] == 2;
  const bool ip_address =
      groups.count == 4 && std::count(cell.begin(), cell.end(), '.') == 3 && counts.other == 3;
  const bool one_long_run =
      std::any_of(groups.size, groups.size + groups.count, [](std::size_t n) { return n > 8; });
  const bool decimal = groups.count == 2 && counts.other == 1 && counts.blanks == 0 &&
                       cell.find('.') != std::string_view::npos;
  const bool trunk_or_bracket = cell.starts_with('0') || cell.starts_with('(');
  return !social_security && !ip_address && !one_long_run && !decimal &&
         (trunk_or_bracket || groups.count >= 3);
}

bool looks_like_date(std::string_view cell) noexcept {
  cell = base::trim(cell);
  if (cell.size() < 4 || cell.size() > 40) return false;
  if (base::all_digits(cell)) {
    if (cell.size() == 8) return eight_digits_of_a_date(cell);
    return (cell.size() == 10 || cell.size() == 13) && (cell[0] == '1' || cell[0] == '0');
  }
  if (is_numeric_date(cell)) return true;
  if (cell.starts_with("--")) return digit_groups(cell).count > 0;
  const Tally counts = tally(cell);
  const Groups groups = digit_groups(cell);
  return counts.digits >= 2 && groups.count >= 1 && counts.letters >= 3 && names_a_month(cell);
}

bool looks_like_day_count(std::string_view cell) noexcept {
  cell = base::trim(cell);
  const std::size_t point = cell.find('.');
  if (point != std::string_view::npos && !base::all_digits(cell.substr(point + 1))) return false;
  return looks_like_number(cell.substr(0, point), 7'305, 73'050);
}

bool looks_like_website(std::string_view cell) noexcept {
  cell = base::trim(cell);
  if (cell.find('@') != std::string_view::npos || cell.find(' ') != std::string_view::npos) {
    return false;
  }
  if (cell.find("://") != std::string_view::npos || base::istarts_with(cell, "www.")) return true;
  const std::size_t dot = cell.find('.');
  return dot != std::string_view::npos && dot > 0 && dot + 2 < cell.size() &&
         is_letter_byte(cell.back());
}

bool looks_like_name(std::string_view cell) noexcept {
  const Tally counts = tally(cell);
  return counts.letters > 0 && counts.digits * 4 <= counts.letters &&
         cell.find('@') == std::string_view::npos && cell.size() <= 120;
}

bool looks_like_words(std::string_view cell) noexcept {
  return tally(cell).letters > 0 && cell.find('@') == std::string_view::npos;
}

bool looks_like_postcode(std::string_view cell) noexcept {
  cell = base::trim(cell);
  const Tally counts = tally(cell);
  return cell.size() >= 2 && cell.size() <= 14 && counts.digits > 0 && counts.digits <= 10 &&
         counts.letters <= 6;
}

bool looks_like_house_number(std::string_view cell) noexcept {
  cell = base::trim(cell);
  return cell.size() <= 16 && std::any_of(cell.begin(),
                                          cell.begin() + static_cast<std::ptrdiff_t>(
                                                             std::min<std::size_t>(3, cell.size())),
                                          is_digit);
}

bool looks_like_number(std::string_view cell, int low, int high) noexcept {
  cell = base::trim(cell);
  if (cell.ends_with(".0")) cell.remove_suffix(2);
  if (!base::all_digits(cell) || cell.size() > 9) return false;
  const int value = number(cell);
  return value >= low && value <= high;
}

bool looks_like_amount(std::string_view cell) noexcept {
  const Tally counts = tally(cell);
  return counts.digits > 0 && counts.letters <= 4;
}

bool looks_like_identifier(std::string_view cell) noexcept {
  cell = base::trim(cell);
  const Tally counts = tally(cell);
  return cell.size() <= 40 && counts.digits > 0 && counts.blanks <= 6 &&
         cell.find('@') == std::string_view::npos;
}

}  // namespace gigo::mapping
