// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/address.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

struct Word {
  std::string_view text;
  std::string folded;
  bool comma_after = false;
};

std::vector<Word> words_of(std::string_view line) {
  std::vector<Word> words;
  std::size_t i = 0;
  while (i < line.size()) {
    while (i < line.size() && (line[i] == ' ' || line[i] == ',')) {
      if (line[i] == ',' && !words.empty()) words.back().comma_after = true;
      ++i;
    }
    std::size_t end = i;
    while (end < line.size() && line[end] != ' ' && line[end] != ',') ++end;
    if (end > i) {
      const std::string_view word = line.substr(i, end - i);
      words.push_back({word, text::fold_compact(word), false});
    }
    i = end;
  }
  return words;
}

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& list, std::string_view word) noexcept {
  for (const std::string_view known : list) {
    if (known == word) return true;
  }
  return false;
}

constexpr std::array<std::string_view, 26> kUnitWords{
    "flat", "flt",     "apt",   "apartment", "unit",        "suite", "ste",    "room", "rm",
    "shop", "lot",     "villa", "office",    "floor",       "fl",    "level",  "appt", "app",
    "whg",  "wohnung", "piso",  "apto",      "appartement", "top",   "stiege", "bldg"};
// A number behind these belongs to the street's own name.
constexpr std::array<std::string_view, 21> kNumberedWords{
    "highway", "hwy",      "route", "rte",        "rt",       "road",  "box",
    "pobox",   "postfach", "rr",    "interstate", "county",   "state", "us",
    "cr",      "sr",       "km",    "pmb",        "apartado", "bp",    "psc"};
constexpr std::array<std::string_view, 9> kRemarkWords{
    "off", "near", "between", "bet", "behind", "opposite", "opp", "nr", "above"};

bool is_ordinal(std::string_view folded) noexcept {
  if (folded.size() < 3 || !base::is_digit(folded[0])) return false;
  const std::string_view end = folded.substr(folded.size() - 2);
  return (end == "st" || end == "nd" || end == "rd" || end == "th") &&
         base::all_digits(folded.substr(0, folded.size() - 2));
}

// "12", "12a", "12-14", "12/3", "12/b", "12a-c"; at most a number of five digits first.
bool is_house_number(std::string_view text) noexcept {
  while (!text.empty() && (text.back() == '.' || text.back() == ',')) text.remove_suffix(1);
  std::size_t digits = 0;
  while (digits < text.size() && base::is_digit(text[digits])) ++digits;
  if (digits == 0 || digits > 5) return false;
  bool letter = false;
  for (const char c : text.substr(digits)) {
    if (base::is_alpha(c)) {
      if (letter) return false;  // two letters in a row: "12th", "5er"
      letter = true;
    } else if (base::is_digit(c) || c == '-' || c == '/' || c == '+') {
      letter = false;
    } else {
      return false;
    }
  }
  return true;
}

std::string joined(const std::vector<Word>& words, std::size_t first, std::size_t last) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) {
    if (!out.empty()) out.push_back(' ');
    out += words[i].text;
  }
  while (!out.empty() && (out.back() == ',' || out.back() == '-' || out.back() == ' '))
    out.pop_back();
  return out;
}

std::string trimmed_number(std::string_view word) {
  while (!word.empty() && (word.back() == '.' || word.back() == ',')) word.remove_suffix(1);
  if (!word.empty() && word.front() == '#') word.remove_prefix(1);
  return std::string(word);
}

bool has_letters(const Word& word) noexcept {
  for (const char c : word.folded) {
    if (base::is_alpha(c)) return true;
  }
  return word.folded.empty();  // a script that folds to nothing
}

// Takes a unit from the front ("flat 3, 21 high street"); what remains must begin with a number.
void take_leading_unit(const std::vector<Word>& words, std::size_t& first, std::size_t last,
                       std::string& unit) {
  if (last - first < 4 || !is_one_of(kUnitWords, words[first].folded)) return;
  if (!is_house_number(words[first + 2].text) || is_ordinal(words[first + 2].folded)) return;
  unit = joined(words, first, first + 2);
  first += 2;
}

// Takes "Apt 4B", "#12", "Suite 200" from the end.
void take_trailing_unit(const std::vector<Word>& words, std::size_t first, std::size_t& last,
                        std::string& unit) {
  if (last - first < 3) return;
  const Word& end = words[last - 1];
  if (end.text.front() == '#' && end.text.size() > 1) {
    unit = joined(words, last - 1, last);
    last -= 1;
  } else if (is_one_of(kUnitWords, words[last - 2].folded) && end.folded.size() <= 5) {
    unit = joined(words, last - 2, last);
    last -= 2;
  }
}

// Cuts "off 9th ave.", "between A and B", unless hardly anything would be left.
void drop_remarks(const std::vector<Word>& words, std::size_t first, std::size_t& last) {
  for (std::size_t i = first + 2; i < last; ++i) {
    if (words[i].folded != "at" && !is_one_of(kRemarkWords, words[i].folded)) continue;
    last = i;
    return;
  }
}

bool take_leading_number(const std::vector<Word>& words, std::size_t& first, std::size_t last,
                         std::string& number) {
  constexpr std::array<std::string_view, 5> kNumberSigns{"no", "nr", "num", "n", "nro"};
  std::size_t at = first;
  if (last - at >= 3 && is_one_of(kNumberSigns, words[at].folded)) ++at;
  const std::string_view word = words[at].text;
  const std::string_view bare = word.front() == '#' ? word.substr(1) : word;
  if (last - at < 2 || !is_house_number(bare) || is_ordinal(words[at].folded)) return false;
  // "10. Oktober Straße", "17 de Julio": a date for a name.
  if (word.back() == '.' || words[at + 1].folded == "de") return false;
  number = trimmed_number(word);
  first = at + 1;
  const std::string_view next = words[first].folded;
  const bool letter = next.size() == 1 && base::is_alpha(next[0]) && last - first >= 3 &&
                      next != "n" && next != "s" && next != "e" && next != "w" && next != "o";
  if (next == "bis" || next == "ter" || next == "quater" || letter) {
    number += next.size() == 1 ? std::string(next) : " " + std::string(next);
    ++first;
  }
  // A number with nothing but numbers behind it ("12 34") is no street.
  for (std::size_t i = first; i < last; ++i) {
    if (has_letters(words[i])) return true;
  }
  return false;
}

bool take_trailing_number(const std::vector<Word>& words, std::size_t first, std::size_t& last,
                          std::string& number) {
  if (last - first < 2) return false;
  std::size_t at = last - 1;
  std::string letter;
  if (words[at].folded.size() == 1 && base::is_alpha(words[at].folded[0]) && at > first + 1 &&
      is_house_number(words[at - 1].text)) {
    letter = words[at].folded;
    --at;
  }
  if (!is_house_number(words[at].text) || is_ordinal(words[at].folded)) return false;
  const Word& before = words[at - 1];
  if (!has_letters(before) || is_one_of(kUnitWords, before.folded)) return false;
  if (is_one_of(kNumberedWords, before.folded) && !before.comma_after) return false;
  number = trimmed_number(words[at].text) + letter;
  last = at;
  constexpr std::array<std::string_view, 5> kNumberSigns{"no", "nr", "num", "n", "nro"};
  if (last - first >= 2 && is_one_of(kNumberSigns, words[last - 1].folded)) --last;
  return true;
}

}  // namespace

StreetParts split_street(std::string_view line) {
  StreetParts parts;
  const std::vector<Word> words = words_of(line);
  std::size_t first = 0;
  std::size_t last = words.size();
  if (last < 2) {
    parts.street = std::string(line);
    return parts;
  }
  take_leading_unit(words, first, last, parts.unit);
  if (parts.unit.empty()) take_trailing_unit(words, first, last, parts.unit);
  std::string number;
  const std::size_t begin = first;
  if (!take_leading_number(words, first, last, number)) {
    number.clear();
    first = begin;
    drop_remarks(words, first, last);
    if (!take_trailing_number(words, first, last, number)) number.clear();
  } else {
    drop_remarks(words, first, last);
  }
  parts.house_number = std::move(number);
  parts.street = joined(words, first, last);
  if (parts.street.empty()) return {.house_number = {}, .street = std::string(line), .unit = {}};
  return parts;
}

}  // namespace gigo::normalize
