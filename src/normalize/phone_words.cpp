// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_words.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/phone_clean.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

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
  std::size_t digits = 0;
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_letter_byte(text[end])) ++end;
    if (end == i) {
      digits += base::is_digit(text[i]) ? 1U : 0U;
      out.push_back(text[i++]);
      continue;
    }
    const bool extension = text.substr(i, end - i) == "ext";
    if (!extension && digits >= kFewestDigits) break;
    out += extension ? "ext" : " ";
    i = end;
  }
  return std::string(base::trim(out));
}

}  // namespace gigo::normalize
