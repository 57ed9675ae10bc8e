// SPDX-License-Identifier: Apache-2.0
// Units and post office boxes among the words of an address.
#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "normalize/address_line.hpp"
#include "normalize/street_numbers.hpp"

namespace gigo::normalize {
namespace {

// "4", "4B", "B4", "12-3"; with `letters` also "B".
bool is_unit_value(const AddressWord& word, bool letters) noexcept {
  constexpr std::size_t kLongestValue = 6;
  if (word.folded.empty() || word.folded.size() > kLongestValue) return false;
  if (word.folded.size() == 1) return letters || word.has_digit;
  if (!word.has_digit || !ordinal_digits(word.folded).empty()) return false;
  const auto count = std::count_if(word.folded.begin(), word.folded.end(), base::is_alpha);
  return count <= 2;
}

bool has_ordinal_sign(std::string_view text) noexcept {
  return text.find("\u00BA") != std::string_view::npos ||
         text.find("\u00AA") != std::string_view::npos ||
         (text.size() > 2 && text.ends_with("\u00B0"));
}

// On which side of the stairs: "tv", "th", "izq", "dcha".
bool is_side(std::string_view folded) noexcept {
  static constexpr std::array<std::string_view, 14> kSides{
      "tv",      "th",   "mf",  "izq", "izqda",     "dcha",  "dcho",
      "derecha", "izda", "esq", "dto", "izquierda", "links", "rechts"};
  return std::find(kSides.begin(), kSides.end(), folded) != kSides.end();
}

bool is_ordinal(const AddressWord& word) noexcept {
  if (!ordinal_digits(word.folded).empty() || word.is(kOrdinal)) return true;
  return word.has_digit && !word.has_letter && word.text.back() == '.' && word.folded.size() <= 2;
}

bool next_is_side(const AddressLine& line, std::size_t at, std::size_t last) noexcept {
  return at + 1 < last && !line[at].ends_segment && is_side(line[at + 1].folded);
}

// Past "no.", "nr", "#" before a value.
std::size_t past_signs(const AddressLine& line, std::size_t at, std::size_t last) noexcept {
  while (at < last && (line[at].text == "#" ||
                       (line[at].is(kSign) && at + 1 < last && line[at + 1].has_digit))) {
    ++at;
  }
  return at;
}

}  // namespace

std::size_t unit_words(const AddressLine& line, std::size_t at, std::size_t last) noexcept {
  if (at >= last || !may_begin_unit(line[at])) return 0;
  const AddressWord& word = line[at];
  const auto next_is = [&](std::uint32_t classes) {
    return at + 1 < last && !word.ends_segment && line[at + 1].is(classes);
  };
  if (word.text.front() == '#') {
    if (word.text.size() > 1) return word.has_digit ? 1 : 0;
    return at + 1 < last && is_unit_value(line[at + 1], true) ? 2 : 0;
  }
  const bool dutch = word.has_digit && word.folded.size() == 2 && word.folded.back() == 'e';
  if ((is_ordinal(word) || dutch) && next_is(kFloor)) {
    // "3. em. 4.", "2. OG links"
    const bool more = at + 3 == last && !line[at + 1].ends_segment &&
                      (is_unit_value(line[at + 2], false) || is_side(line[at + 2].folded));
    return more ? 3 : 2;
  }
  if (word.has_digit && !word.has_letter && word.folded.size() <= 2 && next_is(kFloor) &&
      (at + 2 == last || line[at + 1].ends_segment)) {
    return 2;  // "2 tr" in Sweden
  }
  if (word.has_digit && word.text.size() <= 4 &&
      (word.text.ends_with("/F") || word.text.ends_with("/f"))) {
    return 1;  // "12/F" in Hong Kong
  }
  if (word.has_digit && word.folded.size() == 5 && word.folded.ends_with("hoog")) return 1;
  // "st. th.": the ground floor in Denmark; "sc. A": a staircase in Italy.
  if (word.folded == "st" && at + 1 < last && !word.ends_segment &&
      (line[at + 1].folded == "th" || line[at + 1].folded == "tv" || line[at + 1].folded == "mf")) {
    return 2;
  }
  if ((word.text == "sc." || word.text == "Sc.") && at + 1 < last && !word.ends_segment &&
      line[at + 1].folded.size() == 1) {
    return 2;
  }
  if (word.has_digit && word.has_letter && has_ordinal_sign(word.text)) {
    const bool more = at + 1 < last && !word.ends_segment &&
                      (line[at + 1].folded.size() == 1 || is_side(line[at + 1].folded));
    return more ? 2 : 1;
  }
  if (word.has_digit && !word.has_letter && word.folded.size() <= 2 && at + 1 < last &&
      is_side(line[at + 1].folded)) {
    return 2;
  }
  if (word.is(kLevel)) {
    if (next_is(kFloor)) return 2;
    // "Hauptstr. 5 HH"
    const bool behind_number = at > 0 && word.folded.size() == 2 &&
                               is_house_number(line[at - 1].text) &&
                               std::all_of(word.text.begin(), word.text.end(), base::is_upper) &&
                               (at + 1 == last || word.ends_segment || line[at + 1].has_digit);
    const bool plain = word.folded.size() >= 4 || word.folded == "ph" || word.text == "r/c" ||
                       word.text == "R/C" || behind_number;
    if (next_is_side(line, at, last)) return 2;  // "r/c dto"
    const bool letter = at + 2 == last && !word.ends_segment && line[at + 1].folded.size() == 1;
    if (plain && letter && line[at + 1].has_letter) return 2;  // "bajo A"
    if (at + 1 < last && !word.ends_segment && is_unit_value(line[at + 1], false)) return 2;
    return plain && word.folded != "ground" ? 1 : 0;
  }
  if (!word.is(kUnits)) {
    // "Apt4"
    std::size_t letters = 0;
    while (letters < word.folded.size() && base::is_alpha(word.folded[letters])) ++letters;
    const bool glued = letters >= 2 && letters < word.folded.size() && letters <= 5 &&
                       base::all_digits(word.folded.substr(letters)) &&
                       find_street_word(word.folded.substr(0, letters)).is(kUnits);
    return glued ? 1 : 0;
  }
  if (word.ends_segment) return 0;
  const std::size_t value = past_signs(line, at + 1, last);
  if (value >= last) return 0;
  const bool letters = (word.folded.size() >= 3 || word.text.back() == '.') && !word.is(kTypes);
  if (is_unit_value(line[value], letters)) {
    // "Apt 4 B"
    const bool more = value + 1 < last && !line[value].ends_segment && !line[value].has_letter &&
                      line[value + 1].folded.size() == 1 && line[value + 1].has_letter &&
                      !line[value + 1].is(kDirection);
    return value + (more ? 2 : 1) - at;
  }
  return word.is(kFloor) && line[value].is(kNumberWords) ? value + 1 - at : 0;
}

std::size_t box_words(const AddressLine& line, std::size_t at, std::size_t last) noexcept {
  if (at >= last) return 0;
  // Most words are none of the ones below.
  if (!line[at].is(kBox)) {
    const std::string_view word = line[at].folded;
    if (word.empty() || word.size() > 5 || (word[0] != 'g' && word[0] != 'p' && word[0] != 'b'))
      return 0;
  }
  std::size_t next = at;
  const auto has = [&](std::string_view folded) {
    return next < last && line[next].folded == folded;
  };
  if (has("gpo") || has("po")) {
    ++next;
    if (!has("box")) return 0;
  } else if (has("p") && next + 2 < last && line[next + 1].folded == "o") {
    next += 2;
    if (!has("box")) return 0;
  } else if (has("boite") && next + 1 < last && line[next + 1].folded == "postale") {
    ++next;
  } else if (next < last && !line[next].is(kBox)) {
    return 0;
  }
  if (next >= last) return 0;
  next = past_signs(line, next + 1, last);
  // Germans write "Postfach 10 11 12".
  const std::size_t number = next;
  while (next < last && line[next].has_digit && !line[next].has_letter &&
         (next == number || (line[next].folded.size() == 2 && line[next - 1].folded.size() <= 3))) {
    const bool end = line[next].ends_segment;
    ++next;
    if (end) break;
  }
  return next == number ? 0 : next - at;
}

std::size_t end_of_crossing(const AddressLine& line, std::size_t first, std::size_t last) noexcept {
  if (last - first < 3 || !line[first].is(kTypeFront) || !line[first + 1].has_digit) return 0;
  std::size_t at = first + 2;
  if (line[at].text == "#") ++at;
  if (at >= last || line[first + 2].text.front() != '#' || !line[at].has_digit) return 0;
  ++at;
  const bool letter = at < last && line[at].folded.size() == 1 && line[at].has_letter;
  return letter ? at + 1 : at;
}

bool is_named_road(const AddressLine& line, std::size_t first, std::size_t at) noexcept {
  if (at < first + 2 || (line[at - 1].folded != "road" && line[at - 1].folded != "rd"))
    return false;
  static constexpr std::array<std::string_view, 17> kNumbered{
      "county", "co",   "state",   "us",     "farm",     "market",     "ranch",    "rural", "twp",
      "forest", "park", "private", "access", "township", "provincial", "national", "route"};
  const std::string_view name = line[at - 2].folded;
  return std::find(kNumbered.begin(), kNumbered.end(), name) == kNumbered.end() &&
         line[at - 2].has_letter;
}

bool is_unit(const AddressLine& line, std::size_t first, std::size_t last) noexcept {
  if (first >= last) return false;
  while (first < last) {
    const std::size_t words = unit_words(line, first, last);
    if (words == 0) return false;
    first += words;
  }
  return true;
}

}  // namespace gigo::normalize
