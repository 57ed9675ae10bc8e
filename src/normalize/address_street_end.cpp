// SPDX-License-Identifier: Apache-2.0
// Where a street ends and its city begins when nothing parts them.
#include "normalize/address_range.hpp"
#include "normalize/place_evidence.hpp"

namespace gigo::normalize {
namespace {

class StreetEnd {
 public:
  StreetEnd(const AddressLine& line, const CityEvidence& evidence, bool begins_line)
      : line_(line), evidence_(evidence), begins_line_(begins_line) {}

  // Where the words of a street end; segment.last when that cannot be told.
  [[nodiscard]] std::size_t end_of_street(WordRange segment) const {
    const std::size_t box = find_box(line_, segment);
    if (box < segment.last) return box + box_words(line_, box, segment.last);
    if (const std::size_t end = end_of_crossing(line_, segment.first, segment.last); end != 0) {
      return end;
    }
    const std::size_t number = find_number(line_, segment);
    if (number < segment.last) {
      const std::size_t type = find_type(line_, number + 1, segment.last);
      if (type < segment.last) return past_street_tail(type + 1, segment.last);
      // "123 Avenue A New York"
      if (number + 3 < segment.last && line_[number + 1].is(kTypeBack) &&
          line_[number + 2].folded.size() == 1 && line_[number + 2].has_letter) {
        return past_street_tail(number + 3, segment.last);
      }
      const std::size_t end = end_behind_number(segment);
      return end < segment.last ? end : end_behind_unit(number, segment.last);
    }
    std::size_t type = find_type(line_, segment.first, segment.last);
    if (type < segment.last && type > segment.first) {
      // "Castle Court Shopping Centre Castle Street Leeds": the last one.
      for (std::size_t next = type; next + 1 < segment.last; type = next) {
        next = find_type(line_, type + 1, segment.last);
        if (next + 1 >= segment.last) break;
      }
      return past_street_tail(type + 1, segment.last);
    }
    if (digits_in(line_, segment)) return segment.last;
    constexpr std::size_t kLongestCity = 4;
    const bool city = segment.size() <= kLongestCity && type >= segment.last &&
                      !line_[segment.first].is(kTypeFront);
    return city && begins_line_ ? segment.first : segment.last;
  }

  // The longest end of a segment that is a large city with the postcode.
  [[nodiscard]] std::size_t known_city(WordRange segment) const {
    if (evidence_.postcode.empty()) return segment.last;
    constexpr std::size_t kLongestCity = 3;
    for (std::size_t words = kLongestCity; words > 0; --words) {
      if (segment.size() < words + 1) continue;
      const WordRange tail{segment.last - words, segment.last};
      if (!digits_in(line_, tail) && !evidence_.shown_country && is_city(tail)) return tail.first;
    }
    return segment.last;
  }

 private:
  // "123 Rosehill Apt 2 New York": a unit ends the street; `last` when there is none.
  [[nodiscard]] std::size_t end_behind_unit(std::size_t number, std::size_t last) const {
    for (std::size_t i = number + 2; i < last; ++i) {
      if (!line_[i].is(kFlat) && line_[i].text.front() != '#') continue;
      if (unit_words(line_, i, last) == 0) continue;
      const std::size_t end = past_street_tail(i, last);
      return digits_in(line_, {end, last}) ? last : end;
    }
    return last;
  }

  // A direction and units behind the type.
  [[nodiscard]] std::size_t past_street_tail(std::size_t at, std::size_t last) const {
    if (at < last && line_[at].is(kDirection)) {
      const bool abbreviated = line_[at].folded.size() <= 2;
      if (abbreviated || at + 1 == last || is_city({at + 1, last})) ++at;
    }
    while (at < last) {
      const std::size_t words = unit_words(line_, at, last);
      if (words == 0) break;
      at += words;
    }
    return at;
  }

  // "Via Roma 12 Milano": number behind the name, which shows itself as a street's.
  [[nodiscard]] std::size_t end_behind_number(WordRange segment) const {
    bool street = line_[segment.first].is(kTypeFront);
    std::size_t end = segment.last;
    for (std::size_t i = segment.first; i < segment.last; ++i) {
      const AddressWord& word = line_[i];
      street = street || word.joined_type || (i > segment.first && word.is(kTypeBack));
      if (!word.has_digit) continue;
      if (i == segment.first || !is_house_number(word.text) || !street) return segment.last;
      end = i + 1;
      if (end + 1 < segment.last && line_[end].folded.size() == 1 && line_[end].has_letter) ++end;
      break;
    }
    end = past_street_tail(end, segment.last);
    return digits_in(line_, {end, segment.last}) ? segment.last : end;
  }

  [[nodiscard]] bool is_city(WordRange words) const {
    if (words.empty()) return false;
    return !country_of_place(
                {evidence_.postcode, evidence_.region, line_.text(words.first, words.last)})
                .empty() &&
           !country_of_place({evidence_.postcode, {}, line_.text(words.first, words.last)}).empty();
  }

  const AddressLine& line_;
  const CityEvidence& evidence_;
  bool begins_line_;
};

}  // namespace

std::size_t end_of_street(const AddressLine& line, WordRange segment, const CityEvidence& evidence,
                          bool begins_line) {
  const StreetEnd street(line, evidence, begins_line);
  const std::size_t end = street.end_of_street(segment);
  return end < segment.last ? end : street.known_city(segment);
}

}  // namespace gigo::normalize
