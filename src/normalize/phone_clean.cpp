// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_clean.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kFewestNational = 7;  // digits of a whole number without its country code

enum class WordKind : std::uint8_t { kUnknown, kLabel, kExtension, kJoin };

using Label = std::pair<std::string_view, WordKind>;

const std::vector<Label>& labels() {
  static const std::vector<Label> table = [] {
    std::vector<Label> read;
    for (FactTable facts(data::phone_labels()); facts.next();) {
      read.emplace_back(facts[0], facts[1] == "join"        ? WordKind::kJoin
                                  : facts[1] == "extension" ? WordKind::kExtension
                                                            : WordKind::kLabel);
    }
    std::sort(read.begin(), read.end());
    return read;
  }();
  return table;
}

WordKind kind_of(std::string_view word) {
  const std::string key = text::fold_compact(word);
  const auto at = std::lower_bound(
      labels().begin(), labels().end(), key,
      [](const Label& label, const std::string& wanted) { return label.first < wanted; });
  return at != labels().end() && at->first == key ? at->second : WordKind::kUnknown;
}

bool is_letter_byte(char c) noexcept {
  return base::is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
}

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
    } else if (c == 0x2018 || c == 0x2019) {
      out.push_back('\'');
    } else {
      text::append(out, c);
    }
  }
  return out;
}

// A slash also stands behind an area code; so both sides must be long enough to be whole numbers.
bool is_between_numbers(std::string_view before, std::string_view after) noexcept {
  constexpr std::size_t kFewestWithCode = 9;
  const bool plus = before.find('+') != std::string_view::npos;
  if (count_digits(before) < (plus ? kFewestWithCode : kFewestNational)) return false;
  return count_digits(after) >= kFewestNational;
}

// RFC 3966: "tel:+44-20-7946-0958;ext=12", "tel:7946-0958;phone-context=+44-20". Empty for all
// else.
std::string text_of_tel_uri(std::string_view cell) {
  constexpr std::string_view kScheme = "tel:";
  constexpr std::string_view kContext = "phone-context=";
  constexpr std::string_view kExtension = "ext=";
  if (!base::istarts_with(cell, kScheme)) return {};
  cell.remove_prefix(kScheme.size());
  std::size_t end = std::min(cell.find(';'), cell.size());
  std::string number(base::trim(cell.substr(0, end)));
  while (end < cell.size()) {
    cell.remove_prefix(end + 1);
    end = std::min(cell.find(';'), cell.size());
    const std::string_view parameter = cell.substr(0, end);
    if (base::istarts_with(parameter, kContext) && number.substr(0, 1) != "+") {
      const std::string_view context = parameter.substr(kContext.size());
      if (context.substr(0, 1) == "+") number.insert(0, std::string(context) + " ");
    } else if (base::istarts_with(parameter, kExtension)) {
      number += " ext " + std::string(parameter.substr(kExtension.size()));
    } else if (count_digits(parameter) > 0) {
      number += ";" + std::string(parameter);
    }
  }
  return number;
}

// The place of the operator's code in a Brazilian number: "0xx11 91234-5678".
bool is_operator_place(std::string_view cell, std::size_t first, std::size_t end) noexcept {
  return end - first == 2 && base::iequals(cell.substr(first, 2), "xx") && first > 0 &&
         cell[first - 1] == '0' && end < cell.size() && base::is_digit(cell[end]);
}

// Removes one pair of brackets that has become empty, "( )".
void drop_empty_brackets(std::string& text) {
  for (std::size_t open = text.find('('); open != std::string::npos;
       open = text.find('(', open + 1)) {
    const std::size_t close = text.find_first_not_of(' ', open + 1);
    if (close == std::string::npos || text[close] != ')') continue;
    text.replace(open, close - open + 1, " ");
  }
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

PhoneWords sort_phone_words(std::string_view cell) {
  PhoneWords words;
  const std::string uri = text_of_tel_uri(cell);
  if (!uri.empty()) {
    cell = uri;
    words.labels = true;
  }
  for (std::size_t i = 0; i < cell.size();) {
    if (!is_letter_byte(cell[i])) {
      words.text.push_back(cell[i++]);
      continue;
    }
    std::size_t end = i;
    while (end < cell.size() && is_letter_byte(cell[end])) ++end;
    const std::string_view word = cell.substr(i, end - i);
    if (is_operator_place(cell, i, end)) {
      words.text.push_back(' ');
      i = end;
      continue;
    }
    switch (kind_of(word)) {
      case WordKind::kLabel:
        words.labels = true;
        words.text.push_back(' ');
        while (end < cell.size() && (cell[end] == '.' || cell[end] == ':' || cell[end] == '#'))
          ++end;
        break;
      case WordKind::kExtension:
        while (end < cell.size() && (cell[end] == '.' || cell[end] == ':' || cell[end] == '='))
          ++end;
        while (!words.text.empty() && (words.text.back() == ';' || words.text.back() == ',' ||
                                       words.text.back() == '(' || words.text.back() == ' ')) {
          words.text.pop_back();
        }
        words.text += " ext ";
        break;
      case WordKind::kJoin:
        words.text.push_back(';');
        break;
      case WordKind::kUnknown:
        words.letters = true;
        words.text += word;
        break;
    }
    i = end;
  }
  for (char& c : words.text) c = c == '&' ? ';' : c == ':' ? ' ' : c;
  drop_empty_brackets(words.text);
  std::string_view rest = base::trim(words.text);
  constexpr std::string_view kAround = "-.,;/ #*!?~_|";
  while (!rest.empty() && kAround.find(rest.back()) != std::string_view::npos) {
    rest.remove_suffix(1);
  }
  while (!rest.empty() && kAround.find(rest.front()) != std::string_view::npos) {
    rest.remove_prefix(1);
  }
  words.text = std::string(rest);
  return words;
}

std::string without_phone_words(std::string_view text) {
  constexpr std::size_t kFewestDigits = 7;
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_letter_byte(text[end])) ++end;
    if (end == i) {
      out.push_back(text[i++]);
      continue;
    }
    const bool extension = text.substr(i, end - i) == "ext";
    if (!extension && count_digits(out) >= kFewestDigits) break;
    out += extension ? "ext" : " ";
    i = end;
  }
  return std::string(base::trim(out));
}

std::vector<std::string> split_phone_cell(std::string_view text) {
  constexpr std::size_t kFewestDigits = 5;
  std::vector<std::string> pieces;
  std::string piece;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] == '+' && count_digits(piece) >= kFewestNational) {
      pieces.emplace_back(base::trim(piece));  // "+1 212 … +1 646 …"
      piece.clear();
    }
    const bool cut = i == text.size() || text[i] == ';' || text[i] == '|' || text[i] == ',';
    if (!cut && !(text[i] == '/' && is_between_numbers(piece, text.substr(i + 1)))) {
      piece.push_back(text[i]);
      continue;
    }
    if (i < text.size() &&
        (count_digits(piece) < kFewestDigits || count_digits(text.substr(i)) < kFewestDigits)) {
      piece.push_back(text[i]);
      continue;
    }
    const std::string_view trimmed = base::trim(piece);
    if (!trimmed.empty()) pieces.emplace_back(trimmed);
    piece.clear();
  }
  if (pieces.empty()) pieces.emplace_back(text);
  return pieces;
}

std::string without_look_alikes(std::string_view text) {
  std::string out(text);
  bool any = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_letter_byte(text[i])) continue;
    const bool zero = text[i] == 'O' || text[i] == 'o';
    const bool one = text[i] == 'l' || text[i] == 'I';
    const bool beside = (i > 0 && base::is_digit(out[i - 1])) ||
                        (i + 1 < text.size() && base::is_digit(text[i + 1]));
    if (!beside || !(zero || one)) return {};
    out[i] = zero ? '0' : '1';
    any = true;
  }
  return any ? out : std::string{};
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
