// SPDX-License-Identifier: Apache-2.0
// The front of an address: whom it is for, the street, units, the district.
#include "base/ascii.hpp"
#include "normalize/address_range.hpp"

namespace gigo::normalize {
namespace {

class StreetsReader {
 public:
  StreetsReader(const AddressLine& line, WordRange streets, AddressParts& out)
      : line_(line), streets_(streets), out_(out) {}

  void run() {
    if (streets_.empty() || take_plain_street()) return;
    WordRange street{};
    int best = -1;
    bool boxes = false;
    for (std::size_t at = streets_.first; at < streets_.last;) {
      const WordRange segment{at, line_.segment_end(at, streets_.last)};
      const std::size_t box = box_words(line_, segment.first, segment.last);
      boxes = boxes || box != 0;
      if (box == 0 || box != segment.size()) {
        int rank = street_rank(segment);
        // "Via Roma, 12": the number has a segment of its own.
        const WordRange next{segment.last, line_.segment_end(segment.last, streets_.last)};
        if (rank > 0 && is_house(next) && !number_beside_letters(line_, segment)) rank = 4;
        if (is_number(line_, segment) && looks_like_street(line_, next) && !digits_in(line_, next))
          rank = 4;
        if (rank > best) {
          best = rank;
          street = segment;
        }
      }
      at = segment.last;
    }
    if (boxes && best <= 1) street = {};  // a box is enough of an address
    bool before = true;
    for (std::size_t at = streets_.first; at < streets_.last;) {
      const WordRange segment{at, line_.segment_end(at, streets_.last)};
      if (street.empty() && box_words(line_, segment.first, segment.last) != 0) before = false;
      if (!street.empty() && segment.first == street.first) {
        before = false;
        at = read_street(street);
      } else {
        read_beside(segment, before);
        at = segment.last;
      }
    }
  }

 private:
  [[nodiscard]] std::string_view text(WordRange words) const noexcept {
    return line_.text(words.first, words.last);
  }
  // "91 York Street", "Calle Mayor 5": one number at one end of words that can be nothing but a
  // street's name. Most are; all the rest of this file would find the same.
  bool take_plain_street() {
    const std::size_t first = streets_.first;
    const std::size_t last = streets_.last - 1;  // the last word
    if (first == last) return false;
    const bool in_front = line_[first].has_digit;
    const AddressWord& number = line_[in_front ? first : last];
    if (!is_plain_number(number.text)) return false;
    const std::uint32_t plain = kTypeFront | kTypeBack | kTypeJoined | kDirection | kArticle |
                                kMonth | kAlone | kBuilding |
                                (in_front ? kRoute | kNumberWords : 0);
    const WordRange name{in_front ? first + 1 : first, in_front ? last + 1 : last};
    for (std::size_t i = name.first; i < name.last; ++i) {
      const AddressWord& word = line_[i];
      if (word.has_digit || !word.has_letter || (word.known->classes & ~plain) != 0) return false;
      if (word.text.front() == '#' || word.folded == "at") return false;
      if (word.ends_segment && i != last) return false;
      const bool abbreviated = i == first && word.is(kTypeFront);  // "C/ Mayor 5"
      if (word.folded.size() < 2 && !abbreviated) return false;
      if (!in_front && i > first && word.is(kTypeFront) && !word.is(kTypeBack)) return false;
    }
    if (in_front) {
      if (number.ends_segment || line_[name.first].folded == "de") return false;
      if (unit_words(line_, first, streets_.last) != 0) return false;
    } else if (name.size() < 2 && line_[first].is(kTypeFront)) {
      return false;
    }
    out_.house_number = number.text;
    out_.street = text(name);
    return true;
  }

  // "91", "105b"
  static bool is_plain_number(std::string_view text) noexcept {
    constexpr std::size_t kMostDigits = 5;
    if (text.size() > 1 && base::is_alpha(text.back())) text.remove_suffix(1);
    return text.size() <= kMostDigits && base::all_digits(text);
  }

  // How surely a segment is the street.
  [[nodiscard]] int street_rank(WordRange words) const noexcept {
    if (words.empty() || is_unit(line_, words.first, words.last)) return 0;
    if (line_[words.first].is(kCare) && is_care(words.first)) return 0;
    const bool numbered = number_beside_letters(line_, words);
    const bool typed =
        words.size() > 1 && (ends_in_type(line_, words) || line_[words.first].is(kTypeFront));
    if (numbered) return typed || !line_[words.last - 1].is(kBuilding) ? 4 : 3;
    if (!typed) return line_[words.first].is(kRoute) && digits_in(line_, words) ? 2 : 1;
    return line_[words.last - 1].is(kBuilding) ? 2 : 3;
  }
  [[nodiscard]] bool is_care(std::size_t at) const noexcept {
    const std::string_view word = line_[at].text;
    return line_[at].folded != "co" || word.find('/') != std::string_view::npos;
  }

  // "12", "5 sc. A int. 3"
  [[nodiscard]] bool is_house(WordRange words) const noexcept {
    if (is_number(line_, words)) return true;
    return words.size() > 1 && is_house_number(line_[words.first].text) &&
           is_unit(line_, words.first + 1, words.last);
  }

  // The street itself, with a number that stands apart. Gives the word behind.
  std::size_t read_street(WordRange words) {
    if (is_number(line_, words) && words.last < streets_.last) {
      // "21, High Street"
      const WordRange next{words.last, line_.segment_end(words.last, streets_.last)};
      if (!digits_in(line_, next)) words.last = next.last;
    } else if (is_house({words.last, line_.segment_end(words.last, streets_.last)}) &&
               !number_beside_letters(line_, words)) {
      words.last = line_.segment_end(words.last, streets_.last);
    }
    const std::size_t end = words.last;
    take_box(words);
    if (words.empty()) return end;
    take_addressee(words);
    StreetParts street;
    split_street(line_, words.first, words.last, street);
    out_.house_number = std::move(street.house_number);
    out_.street = std::move(street.street);
    list_part(out_.unit, street.unit);
    return end;
  }

  void take_box(WordRange& words) {
    const std::size_t box = find_box(line_, words);
    if (box == words.last) return;
    const std::size_t size = box_words(line_, box, words.last);
    if (box + size != words.last && box != words.first) return;
    list_part(out_.unit, text({box, box + size}));
    if (box == words.first) {
      words.first += size;
      return;
    }
    words.last = box;
    // A name before the box is whom it belongs to.
    if (!looks_like_street(line_, words)) {
      list_part(out_.addressee, text(words));
      words.first = words.last;
    }
  }

  // "Planned Parenthood 44 Court St": a number in the middle begins the street, where a type ends
  // it.
  void take_addressee(WordRange& words) {
    if (take_name_before_type(words)) return;
    const std::size_t number = find_number(line_, words);
    if (number >= words.last || number == words.first) return;
    if (line_[words.first].is(kTypeFront) && !line_[words.first].is(kTypeBack)) return;
    if (line_[number - 1].is(kSign | kUnits | kDirection) && number == words.first + 1) return;
    if (line_[number - 1].is(kTypeFront | kTypeBack) && !line_[number - 1].is(kBuilding)) return;
    if (unit_words(line_, number - 1, words.last) > 1) return;
    const std::size_t type = find_type(line_, number + 1, words.last);
    if (type >= words.last) return;
    list_part(out_.addressee, text({words.first, number}));
    words.first = number;
  }

  // "Museo del Prado C. de Alarcón": an abbreviation that only stands in front of a street's name.
  bool take_name_before_type(WordRange& words) {
    for (std::size_t i = words.first + 1; i + 1 < words.last; ++i) {
      const AddressWord& word = line_[i];
      const char end = word.text.back();
      const bool front = word.is(kTypeFront) && !word.is(kTypeBack | kUnits) &&
                         (end == '.' || end == '/') && word.folded != "r" && word.folded != "v";
      if (!front || line_[words.first].has_digit || line_[words.first].is(kTypeFront)) continue;
      list_part(out_.addressee, text({words.first, i}));
      words.first = i;
      return true;
    }
    return false;
  }

  void read_beside(WordRange segment, bool before) {
    if (segment.empty()) return;
    if (const std::size_t box = find_box(line_, segment); box < segment.last) {
      const std::size_t end = box + box_words(line_, box, segment.last);
      if (box > segment.first) list_part(out_.addressee, text({segment.first, box}));
      list_part(out_.unit, text({box, end}));
      if (end < segment.last) list_part(out_.district, text({end, segment.last}));
      return;
    }
    const bool number = !before && is_number(line_, segment) && out_.house_number.empty();
    if (number && (segment.size() == 1 || line_[segment.first].is(kSign))) {
      out_.house_number = line_[segment.last - 1].text;
    } else if (is_unit(line_, segment.first, segment.last) || (!before && is_door(segment))) {
      list_part(out_.unit, text(segment));
    } else if (before) {
      list_part(out_.addressee, text(segment));
    } else {
      list_part(out_.district, text(segment));
    }
  }

  // "C/ Mayor, 5, 3, B"
  [[nodiscard]] bool is_door(WordRange segment) const noexcept {
    const std::string_view word = line_[segment.first].folded;
    return segment.size() == 1 && !out_.house_number.empty() &&
           (word.size() == 1 || (word.size() == 2 && base::all_digits(word)));
  }

  const AddressLine& line_;
  WordRange streets_;
  AddressParts& out_;
};

}  // namespace

void take_streets(const AddressLine& line, WordRange streets, AddressParts& out) {
  StreetsReader(line, streets, out).run();
}

}  // namespace gigo::normalize
