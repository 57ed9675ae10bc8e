// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_clean.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kFewestNational = 7;  // digits of a whole number without its country code

// Full-width and typographic signs to ASCII, digits of every script to 0-9.
std::string plain_signs(std::string_view cell) {
  const std::string digits = text::ascii_digits(cell);
  std::string out;
  for (std::size_t at = 0; at < digits.size();) {
    const char32_t c = text::next(digits, at);
    if (c >= 0xFF01 && c <= 0xFF5E) {
      out.push_back(static_cast<char>(c - 0xFEE0));
    } else if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x30FC) {
      out.push_back('-');
    } else if ((c == 0xB7 || c == 0x2022 || c == 0x2027 || c == 0x22C5 || c == 0x30FB) &&
               !out.empty() && base::is_digit(out.back()) && at < digits.size() &&
               base::is_digit(digits[at])) {
      out.push_back('.');  // "020·7123·4567"
    } else if (c == 0x2018 || c == 0x2019) {
      out.push_back('\'');
    } else {
      text::append(out, c);
    }
  }
  return out;
}

}  // namespace

std::string clean_phone_cell(std::string_view raw) {
  std::string lines(raw);
  for (char& c : lines) c = c == '\n' || c == '\r' ? ';' : c;
  std::string cell =
      text::is_ascii(lines) ? text::cleaned(lines) : plain_signs(text::cleaned(lines));
  std::string_view rest = base::trim(cell);
  while (!rest.empty() && (rest.front() == '\'' || rest.front() == '=' || rest.front() == '"' ||
                           rest.front() == ';' || rest.front() == ',')) {
    rest = base::trim(rest.substr(1));
  }
  while (!rest.empty() && (rest.back() == '\'' || rest.back() == '"' || rest.back() == ';' ||
                           rest.back() == ',' || rest.back() == '.')) {
    rest = base::trim(rest.substr(0, rest.size() - 1));
  }
  return std::string(rest);
}

ExcelDamage repair_excel(std::string& cell) {
  // Beside words the pattern is only recognised, not repaired: "3.33E+10 ext. 786".
  const std::size_t exponent_sign = cell.find("E+");
  if (exponent_sign != std::string::npos && exponent_sign > 2 &&
      cell.find_first_of(" (") != std::string::npos && base::is_digit(cell[exponent_sign - 1])) {
    return ExcelDamage::kScientific;
  }
  std::string_view rest = cell;
  const bool plus = !rest.empty() && rest.front() == '+';
  if (plus) rest.remove_prefix(1);
  const std::size_t point = rest.find_first_of(".,");
  if (point == std::string_view::npos || !base::all_digits(rest.substr(0, point))) {
    return ExcelDamage::kNone;
  }
  const std::string_view whole = rest.substr(0, point);
  std::string_view fraction = rest.substr(point + 1);
  const std::size_t exponent_at = fraction.find_first_of("eE");
  if (exponent_at == std::string_view::npos) {
    if (whole.size() < 5 || !base::all_digits(fraction) || rest[point] != '.') {
      return ExcelDamage::kNone;
    }
    if (fraction.find_first_not_of('0') != std::string_view::npos || fraction.size() > 2) {
      return ExcelDamage::kNone;
    }
    cell = (plus ? "+" : "") + std::string(whole);
    return ExcelDamage::kFloat;
  }
  std::string_view exponent = fraction.substr(exponent_at + 1);
  fraction = fraction.substr(0, exponent_at);
  if (!exponent.empty() && exponent.front() == '+') exponent.remove_prefix(1);
  if (!base::all_digits(fraction) || !base::all_digits(exponent) || exponent.size() > 2) {
    return ExcelDamage::kNone;
  }
  std::size_t power = 0;
  for (const char c : exponent) power = power * 10 + static_cast<std::size_t>(c - '0');
  if (whole.size() != 1 || fraction.size() != power) return ExcelDamage::kScientific;
  cell = (plus ? "+" : "") + std::string(whole) + std::string(fraction);
  return ExcelDamage::kFloat;
}

namespace {

// Where "… 2: +49 30 …" is to be cut: a list number belongs to what follows.
std::size_t without_list_number(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t at = end;
  while (at > begin && text[at - 1] == ' ') --at;
  if (at == begin || text[at - 1] != ':') return end;
  --at;
  const std::size_t colon = at;
  while (at > begin && base::is_digit(text[at - 1])) --at;
  const bool alone = at > begin && (text[at - 1] == ' ' || text[at - 1] == '#');
  return alone && colon - at == 1 ? at : end;
}

}  // namespace

std::vector<std::string> split_phone_cell(std::string_view text) {
  constexpr std::size_t kFewestDigits = 5;
  std::vector<std::string> pieces;
  std::size_t begin = 0;                   // of the piece
  std::size_t digits = 0;                  // in the piece so far
  std::size_t after = count_digits(text);  // in the rest of the text
  const auto cut = [&](std::size_t end, std::size_t next) {
    const std::string_view piece = base::trim(text.substr(begin, end - begin));
    if (!piece.empty()) pieces.emplace_back(piece);
    begin = next;
    digits = 0;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (base::is_digit(c)) {
      ++digits;
      --after;
    } else if (c == '+') {
      if (digits < kFewestNational) continue;  // "+1 212 … +1 646 …"
      const bool joins = i + 1 < text.size() && text[i + 1] == ' ';
      const std::size_t end = without_list_number(text, begin, i);
      cut(end, joins ? i + 1 : end);
    } else if (c == ';' || c == '|' || c == ',') {
      if (digits >= kFewestDigits && after >= kFewestDigits) cut(i, i + 1);
    }
  }
  cut(text.size(), text.size());
  if (pieces.empty()) pieces.emplace_back(text);
  return pieces;
}

std::string without_look_alikes(std::string_view text) {
  std::string out(text);
  bool any = false;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    bool all = true;
    while (end < text.size() && is_letter_byte(text[end])) {
      all = all && std::string_view("OolI").find(text[end]) != std::string_view::npos;
      ++end;
    }
    const bool beside =
        (i > 0 && base::is_digit(text[i - 1])) || (end < text.size() && base::is_digit(text[end]));
    for (std::size_t at = i; all && beside && at < end; ++at) {
      out[at] = text[at] == 'O' || text[at] == 'o' ? '0' : '1';
      any = true;
    }
    i = end + (end == i ? 1 : 0);
  }
  return any ? out : std::string{};
}

std::string without_thousands(std::string_view text) {
  std::string out(text.substr(0, text.starts_with('+') ? 1 : 0));
  text.remove_prefix(out.size());
  constexpr std::size_t kGroup = 3;
  std::size_t groups = 0;
  for (std::size_t end = 0; end <= text.size(); ++groups) {
    const std::size_t comma = std::min(text.find(',', end), text.size());
    const std::string_view group = text.substr(end, comma - end);
    if (!base::all_digits(group) || group.empty() || group.size() > kGroup ||
        (groups > 0 && group.size() != kGroup)) {
      return {};
    }
    out += group;
    end = comma + 1;
  }
  return groups > 2 ? out : std::string{};
}

bool looks_like_month(std::string_view text) {
  constexpr std::string_view kMonths = "janfebmaraprmayjunjulaugsepoctnovdec";
  constexpr std::size_t kMost = 5;  // digits of a day's number in a spreadsheet
  bool month = false;
  int parts = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("-/ "), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++parts;
    if (!part.empty() && part.size() <= kMost && base::all_digits(part)) continue;
    const std::size_t at = part.size() == 3 ? kMonths.find(base::lower(part)) : std::string::npos;
    if (month || at == std::string::npos || at % 3 != 0) return false;
    month = true;
  }
  return month && parts > 1 && parts < 4;
}

bool is_letter_byte(char c) noexcept {
  return base::is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool looks_like_date(std::string_view text) noexcept {
  constexpr std::size_t kParts = 3;
  std::array<std::string_view, kParts> parts;
  const std::size_t first = text.find_first_of("./-");
  if (first == std::string_view::npos) return false;
  const std::size_t second = text.find(text[first], first + 1);
  if (second == std::string_view::npos) return false;
  parts = {text.substr(0, first), text.substr(first + 1, second - first - 1),
           text.substr(second + 1)};
  for (const std::string_view part : parts) {
    if (!base::all_digits(part)) return false;
  }
  const bool year_first = parts[0].size() == 4;
  const std::string_view year = year_first ? parts[0] : parts[2];
  const std::string_view day = year_first ? parts[2] : parts[0];
  const auto below = [](std::string_view part, int bound) {
    if (part.size() > 2) return false;
    int number = 0;
    for (const char c : part) number = number * 10 + (c - '0');
    return number > 0 && number < bound;
  };
  if (year.size() != 4 || (year.substr(0, 2) != "19" && year.substr(0, 2) != "20")) return false;
  constexpr int kDays = 32;
  constexpr int kMonths = 13;
  return below(day, kDays) && below(parts[1], kDays) &&
         (below(day, kMonths) || below(parts[1], kMonths));
}

std::size_t count_digits(std::string_view text) noexcept {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), base::is_digit));
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (base::is_digit(c)) digits.push_back(c);
  }
  return digits;
}

}  // namespace gigo::normalize
