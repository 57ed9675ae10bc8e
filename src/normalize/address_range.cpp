// SPDX-License-Identifier: Apache-2.0
#include "normalize/address_range.hpp"

namespace gigo::normalize {

bool digits_in(const AddressLine& line, WordRange words) noexcept {
  for (std::size_t i = words.first; i < words.last; ++i) {
    if (line[i].has_digit) return true;
  }
  return false;
}

bool looks_like_street(const AddressLine& line, WordRange words) noexcept {
  if (words.empty()) return false;
  if (digits_in(line, words)) return true;
  return words.size() > 1 && (ends_in_type(line, words) || line[words.first].is(kTypeFront));
}

bool ends_in_type(const AddressLine& line, WordRange words) noexcept {
  std::size_t last = words.last - 1;
  if (words.size() > 2 && line[last].is(kDirection)) --last;
  const AddressWord& word = line[last];
  return word.is(kTypeBack | kAlone) || word.joined_type;
}

std::size_t find_box(const AddressLine& line, WordRange words) noexcept {
  for (std::size_t i = words.first; i < words.last; ++i) {
    if (box_words(line, i, words.last) != 0) return i;
  }
  return words.last;
}

std::size_t find_number(const AddressLine& line, WordRange words) noexcept {
  for (std::size_t i = words.first; i < words.last; ++i) {
    const std::string_view word = line[i].text;
    if (!is_house_number(word) && !(word.front() == '-' && is_house_number(word.substr(1)))) {
      continue;
    }
    if (i > words.first && line[i - 1].is((kUnits & ~kPart) | kRoute) &&
        !is_named_road(line, words.first, i)) {
      continue;
    }
    return i;
  }
  return words.last;
}

std::size_t find_type(const AddressLine& line, std::size_t first, std::size_t last) noexcept {
  for (std::size_t i = first; i < last; ++i) {
    const AddressWord& word = line[i];
    if (word.is(kAlone)) return i;
    if (i == first && !(word.folded == "the")) continue;
    if (!word.is(kTypeBack) && !word.joined_type) continue;
    if (word.has_digit) continue;
    while (i + 1 < last && !line[i].ends_segment && line[i + 1].is(kTypeBack) &&
           line[i + 1].folded != "st" && i + 2 < last) {
      ++i;
    }
    return i;
  }
  return last;
}

bool number_beside_letters(const AddressLine& line, WordRange words) noexcept {
  if (words.size() < 2) return false;
  for (std::size_t i = words.first; i < words.last; ++i) {
    const std::string_view word = line[i].text;
    const bool number = is_house_number(word.front() == '-' ? word.substr(1) : word);
    if (!number) continue;
    if (i > words.first && line[i - 1].is(kUnits | kRoute) && !line[i - 1].is(kBuilding) &&
        !is_named_road(line, words.first, i)) {
      continue;
    }
    return true;
  }
  return false;
}

// "12", "д. 12", "12 bis"
bool is_number(const AddressLine& line, WordRange words) noexcept {
  if (words.size() == 2 && line[words.first + 1].is(kSuffix)) --words.last;
  if (words.size() == 2 && line[words.first].is(kSign)) ++words.first;
  return words.size() == 1 && is_house_number(line[words.first].text);
}

void list_part(std::string& out, std::string_view part) {
  if (part.empty()) return;
  if (!out.empty()) out += ", ";
  out += part;
}

}  // namespace gigo::normalize
