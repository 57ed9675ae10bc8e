// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.hpp"
#include "normalize/address.hpp"
#include "normalize/address_contact.hpp"
#include "normalize/address_line.hpp"
#include "normalize/street_numbers.hpp"

namespace gigo::normalize {
namespace {

std::string number_text(std::string_view word) {
  while (!word.empty() && (word.back() == '.' || word.back() == ',')) word.remove_suffix(1);
  if (!word.empty() && word.front() == '#') word.remove_prefix(1);
  return std::string(word);
}

bool is_letter(const AddressWord& word) noexcept {
  return word.folded.size() == 1 && word.has_letter;
}

bool is_number_sign(const AddressWord& word) noexcept {
  return word.is(kSign) && word.folded != "d";
}

// "123 II", "123 hs": which floor of a Dutch house.
bool is_addition(const AddressWord& word) noexcept {
  return is_roman_addition(word.text) || word.folded == "hs" || word.folded == "huis";
}

class StreetReader {
 public:
  StreetReader(const AddressLine& line, std::size_t first, std::size_t last, StreetParts& parts)
      : line_(line), first_(first), last_(last), parts_(parts) {}

  void run() {
    const std::size_t begin = first_;
    const std::size_t end = last_;
    if (end - begin < 2) {
      parts_.street = line_.text(begin, end);
      return;
    }
    if (box_words(line_, first_, last_) == last_ - first_) {
      parts_.street = line_.text(begin, end);
      return;
    }
    if (const std::size_t crossing = end_of_crossing(line_, first_, last_); crossing != 0) {
      parts_.street = line_.text(begin, begin + 2);
      std::string_view number = line_.text(begin + 2, crossing);
      while (number.front() == '#' || number.front() == ' ') number.remove_prefix(1);
      parts_.house_number = number;
      if (crossing < last_) parts_.unit = line_.text(crossing, last_);
      return;
    }
    take_leading_unit();
    if (parts_.unit.empty()) take_trailing_unit();
    const bool number = take_leading_number();
    drop_remarks();
    if (!number) take_trailing_number();
    if (first_ >= last_) {  // nothing but numbers and units
      parts_.house_number.clear();
      parts_.unit.clear();
      first_ = begin;
      last_ = end;
    }
    parts_.street = line_.text(first_, last_);
  }

 private:
  // "flat 3, 21 high street": what remains must begin with a number.
  void take_leading_unit() {
    std::size_t at = first_;
    while (at < last_) {
      const std::size_t words = unit_words(line_, at, last_);
      if (words == 0) break;
      at += words;
    }
    if (at == first_ || last_ - at < 2) return;
    const bool numbered = is_house_number(line_[at].text) && !line_[at].is(kOrdinal);
    if (!numbered && !line_[at - 1].ends_segment) return;
    parts_.unit = line_.text(first_, at);
    first_ = at;
  }

  // "Apt 4B", "6th Floor, #12" at the end.
  void take_trailing_unit() {
    constexpr std::size_t kLongestUnit = 6;
    const std::size_t least = first_ + 2;
    std::size_t at = last_ - first_ > kLongestUnit + 2 ? last_ - kLongestUnit : least;
    for (; at < last_; ++at) {
      // "Hauptstr. 2. Etage" has no number; "Via Roma int. 5" has none either.
      if (!is_unit(line_, at, last_) && !is_numbered_unit(at) && !is_door(at)) continue;
      // "ul. Lenina, d. 5" is a house, "Cad. No:12 D:5" a flat.
      if (line_[at].is(kSign) && !digits_in(first_, at)) continue;
      parts_.unit = line_.text(at, last_);
      last_ = at;
      return;
    }
  }

  // "C/ Mayor 5 3B": a floor and a door behind the number, where streets begin with their type.
  [[nodiscard]] bool is_door(std::size_t at) const noexcept {
    const AddressWord& word = line_[at];
    if (at + 1 != last_ || !word.has_digit || !word.has_letter || word.folded.size() > 3)
      return false;
    if (!line_[first_].is(kTypeFront) || line_[first_].is(kTypeBack)) return false;
    const AddressWord& before = line_[at - 1];
    return base::all_digits(before.folded) && line_[at - 2].has_letter &&
           !line_[at - 2].is(kRoute | kUnits) && base::is_alpha(word.folded.back());
  }

  // "123 Main Street number 2f": the house has its number already.
  [[nodiscard]] bool is_numbered_unit(std::size_t at) const noexcept {
    return at + 2 == last_ && line_[at].is(kSign) && line_[at].folded.size() > 1 &&
           line_[at + 1].has_digit && is_house_number(line_[first_].text);
  }

  // Cuts "off 9th ave.", "between A and B", unless hardly anything would be left.
  void drop_remarks() {
    for (std::size_t i = first_ + (line_[first_].is(kAlone) ? 1 : 2); i < last_; ++i) {
      if (line_[i].folded != "at" && !line_[i].is(kRemark)) continue;
      if (line_[i].is(kSign) && i + 1 < last_ && line_[i + 1].has_digit) continue;  // "Nr. 5"
      last_ = i;
      return;
    }
  }

  [[nodiscard]] bool digits_in(std::size_t first, std::size_t last) const noexcept {
    for (std::size_t i = first; i < last; ++i) {
      if (line_[i].has_digit) return true;
    }
    return false;
  }
  [[nodiscard]] bool letters_in(std::size_t first, std::size_t last) const noexcept {
    for (std::size_t i = first; i < last; ++i) {
      if (line_[i].has_letter) return true;
    }
    return false;
  }

  bool take_leading_number() {
    std::size_t at = first_;
    if (last_ - at >= 3 && is_number_sign(line_[at])) ++at;
    if (last_ - at >= 4 && is_number_sign(line_[at]) && line_[at + 1].has_digit) ++at;
    const std::string_view word = line_[at].text;
    const std::string_view bare = word.front() == '#' ? word.substr(1) : word;
    if (last_ - at < 2) return false;
    const bool minus = bare.front() == '-' && is_house_number(bare.substr(1));
    if (!minus && !is_house_number(bare)) return take_spelled_number();
    if (line_[at + 1].is(kSuffix) && last_ - at == 2) return false;  // "12 bis" alone
    // "10. Oktober Straße", "17 de Julio": a date for a name.
    if ((word.back() == '.' && !line_[at].ends_segment) || line_[at + 1].folded == "de") {
      return false;
    }
    std::size_t next = at + 1;
    const AddressWord& behind = line_[next];
    const bool letter = is_letter(behind) && behind.text.size() == 1 && last_ - next >= 2 &&
                        !behind.is(kDirection) && !line_[at].has_letter && !line_[at].ends_segment;
    const bool suffix = behind.is(kSuffix) && last_ - next >= 2;
    const bool half = behind.text == "1/2" && last_ - next >= 2 && !line_[at].ends_segment;
    if (letter || suffix || half) ++next;
    // A number with nothing but numbers behind it ("12 34") is no street.
    if (!letters_in(next, last_)) return false;
    parts_.house_number = number_text(bare);
    if (letter || suffix) {
      parts_.house_number += (letter ? "" : " ") + std::string(behind.folded);
    }
    if (half) parts_.house_number += " 1/2";
    first_ = next;
    return true;
  }

  // "Nineteen oh one W El Segundo Blvd", "One Penn Plaza".
  bool take_spelled_number() {
    constexpr std::size_t kMostWords = 5;
    std::array<std::string_view, kMostWords> words;
    std::size_t size = 0;
    for (std::size_t i = first_; i < last_ && size < kMostWords; ++i) {
      words[size++] = line_[i].folded;
    }
    const SpelledNumber number = read_spelled_number({words.data(), size});
    if (number.words == 0 || first_ + number.words + 1 >= last_) return false;
    if (line_[first_ + number.words - 1].is(kOrdinal)) return false;
    const bool one = words[0] == "one" && number.words == 1 && line_[last_ - 1].is(kTypeBack);
    if (number.words < 2 && !one) return false;
    parts_.house_number = line_.text(first_, first_ + number.words);
    first_ += number.words;
    return true;
  }

  // "Mannerheimintie 5 A 12": house, staircase and flat, as Finns write them.
  void take_staircase() {
    if (last_ - first_ < 4 || !parts_.unit.empty()) return;
    const AddressWord& flat = line_[last_ - 1];
    const bool is_one = flat.has_digit && !flat.has_letter && is_letter(line_[last_ - 2]) &&
                        is_house_number(line_[last_ - 3].text) && !line_[last_ - 3].has_letter &&
                        line_[last_ - 4].has_letter && !line_[last_ - 4].is(kUnits | kRoute);
    if (!is_one) return;
    parts_.unit = line_.text(last_ - 2, last_);
    last_ -= 2;
  }

  void take_trailing_number() {
    take_staircase();
    if (last_ - first_ < 2) return;
    std::size_t at = last_ - 1;
    if (line_[at].folded == "sn" && line_[at].text.find('/') != std::string_view::npos) {
      last_ = at;  // "s/n": a house without a number
      return;
    }
    std::string behind;
    const bool may_have_letter =
        at > first_ + 1 && is_house_number(line_[at - 1].text) && !line_[at - 1].has_letter;
    if (is_letter(line_[at]) && may_have_letter) {
      behind = line_[at--].folded;
    } else if (line_[at].is(kSuffix) && may_have_letter) {
      behind = " " + std::string(line_[at--].folded);
    } else if (may_have_letter && is_addition(line_[at])) {
      behind = " " + std::string(line_[at--].text);
    }
    if (!is_house_number(line_[at].text)) return;
    const AddressWord& before = line_[at - 1];
    if (!before.has_letter || (before.is(kUnits) && !before.is(kTypes | kSign | kBuilding))) return;
    const bool of_road = before.is(kRoute) && !is_named_road(line_, first_, at);
    if ((of_road || before.is(kBox)) && !before.is(kSign) && !before.ends_segment) return;
    // "No. 5", "Calle 8", "Carrera 15"
    if (at == first_ + 1 && (is_number_sign(before) || before.is(kTypeFront))) return;
    parts_.house_number = number_text(line_[at].text) + behind;
    last_ = at;
    if (last_ - first_ >= 2 && line_[last_ - 1].is(kSign)) --last_;
  }

  const AddressLine& line_;
  std::size_t first_, last_;
  StreetParts& parts_;
};

}  // namespace

void split_street(const AddressLine& line, std::size_t first, std::size_t last,
                  StreetParts& parts) {
  StreetReader(line, first, last, parts).run();
}

StreetParts split_street(std::string_view text) {
  StreetParts parts;
  const AddressLine line(text);
  if (line.size() < 2) {
    parts.street = std::string(text);
    return parts;
  }
  std::string rest;
  if (may_hold_contact(line) && take_contacts(text, rest, parts.contacts)) {
    const AddressLine bare(rest);
    if (bare.size() != 0) StreetReader(bare, 0, bare.size(), parts).run();
  } else {
    StreetReader(line, 0, line.size(), parts).run();
  }
  if (parts.street.empty()) {
    parts.house_number.clear();
    parts.unit.clear();
    parts.street = std::string(text);
  }
  return parts;
}

}  // namespace gigo::normalize
