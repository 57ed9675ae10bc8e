// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone_words.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/phone_chunks.hpp"
#include "normalize/phone_clean.hpp"
#include "normalize/phone_extension.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

enum class WordKind : std::uint8_t {
  kUnknown,
  kLabel,
  kExtension,
  kExtensionOrLabel,
  kJoin,
  kWarning
};

using Label = std::pair<std::string_view, WordKind>;

const std::vector<Label>& labels() {
  static const std::vector<Label> table = [] {
    std::vector<Label> read;
    for (FactTable facts(data::phone_labels()); facts.next();) {
      read.emplace_back(facts[0], facts[1] == "join"                 ? WordKind::kJoin
                                  : facts[1] == "extension"          ? WordKind::kExtension
                                  : facts[1] == "extension_or_label" ? WordKind::kExtensionOrLabel
                                  : facts[1] == "warning"            ? WordKind::kWarning
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

// The kind of a word between others: an extension has a number before it and digits behind it.
WordKind kind_between(std::string_view word, std::string_view before, std::string_view after) {
  const WordKind kind = kind_of(word);
  if (kind == WordKind::kExtension) {
    return is_extension(before, after) ? kind : WordKind::kLabel;
  }
  if (kind != WordKind::kExtensionOrLabel) return kind;
  // In the north "kl 18" is the time of day.
  if (word != "kl" && is_only_extension(before, after)) return WordKind::kExtension;
  constexpr std::size_t kFewestWhole = 7;
  const bool names_next = count_digits(before) == 0 || count_digits(after) >= kFewestWhole;
  return names_next ? WordKind::kLabel : WordKind::kUnknown;
}

// The place of the operator's code in a Brazilian number: "0xx11 91234-5678".
bool is_operator_place(std::string_view cell, std::size_t first, std::size_t end) noexcept {
  return end - first == 2 && base::iequals(cell.substr(first, 2), "xx") && first > 0 &&
         cell[first - 1] == '0' && end < cell.size() && base::is_digit(cell[end]);
}

// Brackets that have become empty, "( )", with the mark of the word that was in them.
void drop_empty_brackets(std::string& text) {
  for (std::size_t open = text.find('('); open != std::string::npos;
       open = text.find('(', open + 1)) {
    constexpr std::string_view kNothing{" \x01", 2};
    const std::size_t close = text.find_first_not_of(kNothing, open + 1);
    if (close == std::string::npos || text[close] != ')') continue;
    text[open] = ' ';
    text[close] = ' ';
  }
}

// Where the words of a warning end that begins at `begin`, "do not call"; 0 when none does.
std::size_t end_of_warning(std::string_view cell, std::size_t begin) {
  constexpr int kMostWords = 4;
  std::size_t warning = 0;
  std::size_t end = begin;
  std::string phrase;
  for (int words = 0; words < kMostWords && end < cell.size(); ++words) {
    const std::size_t first = end;
    while (end < cell.size() && is_letter_byte(cell[end])) ++end;
    if (end == first) break;
    phrase += cell.substr(first, end - first);
    if (kind_of(phrase) == WordKind::kWarning) warning = end;
    while (end < cell.size() && (cell[end] == ' ' || cell[end] == '\'' || cell[end] == '-')) ++end;
  }
  return warning;
}

// ";ext=12": the sign belongs to the word.
std::string_view before_word(std::string_view text) noexcept {
  while (!text.empty() && (text.back() == ';' || text.back() == ' ')) text.remove_suffix(1);
  return text;
}

void say(PhoneWords& words, std::string_view word) {
  constexpr std::size_t kLongest = 56;
  if (words.said.ends_with("...")) return;
  const std::string valid = text::replace_invalid(word);
  if (words.said.size() + 1 + valid.size() > kLongest) {
    words.said += words.said.empty() ? "..." : " ...";
    return;
  }
  if (!words.said.empty()) words.said += ' ';
  words.said += valid;
}

}  // namespace

PhoneWords sort_phone_words(std::string_view cell) {
  PhoneWords words;
  const std::string uri = text_of_tel_uri(cell);
  if (!uri.empty()) {
    words.said = cell.substr(0, std::string_view("tel:").size());
    words.labels = true;
    cell = uri;
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
    if (const std::size_t warning = end_of_warning(cell, i); warning != 0) {
      say(words, cell.substr(i, warning - i));
      words.warning = true;
      words.labels = true;
      words.text.push_back(kWordMark);
      i = warning;
      continue;
    }
    switch (kind_between(word, before_word(words.text), cell.substr(end))) {
      case WordKind::kLabel:
        say(words, word);
        words.labels = true;
        words.text.push_back(kWordMark);
        while (end < cell.size() && (cell[end] == '.' || cell[end] == ':' || cell[end] == '#'))
          ++end;
        break;
      case WordKind::kExtension:
      case WordKind::kExtensionOrLabel:
        while (end < cell.size() && (cell[end] == '.' || cell[end] == ':' || cell[end] == '='))
          ++end;
        while (!words.text.empty() &&
               (words.text.back() == ';' || words.text.back() == ',' || words.text.back() == '(' ||
                words.text.back() == ' ' || words.text.back() == kWordMark)) {
          words.text.pop_back();
        }
        words.text += " ext ";
        break;
      case WordKind::kJoin:
        words.text.push_back(';');
        break;
      case WordKind::kWarning:
      case WordKind::kUnknown:
        say(words, word);
        words.letters = true;
        words.text += word;
        break;
    }
    i = end;
  }
  for (char& c : words.text) c = c == '&' ? ';' : c;
  drop_empty_brackets(words.text);
  return words;
}

std::string mark_phone_words(std::string_view text) {
  constexpr std::size_t kMostOfTime = 2;
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_letter_byte(text[end])) ++end;
    if (end == i) {
      out.push_back(text[i++]);
      continue;
    }
    const std::string_view word = text.substr(i, end - i);
    if (word == "ext") {
      out += word;
    } else {
      if (base::iequals(word, "am") || base::iequals(word, "pm")) {  // "after 6pm"
        std::size_t first = out.size();
        while (first > 0 && base::is_digit(out[first - 1])) --first;
        const std::string_view before = base::trim(std::string_view(out).substr(0, first));
        if (out.size() - first <= kMostOfTime && before.ends_with(kWordMark)) out.resize(first);
      }
      out.push_back(kWordMark);
    }
    i = end;
  }
  return out;
}

}  // namespace gigo::normalize
