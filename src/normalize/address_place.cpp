// SPDX-License-Identifier: Apache-2.0
#include "normalize/address_place.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "normalize/country.hpp"
#include "normalize/place_evidence.hpp"
#include "normalize/postcode.hpp"
#include "normalize/postcode_shape.hpp"
#include "normalize/region.hpp"

namespace gigo::normalize {
namespace {

bool any_digit(const AddressLine& line, std::size_t first, std::size_t last) noexcept {
  for (std::size_t i = first; i < last; ++i) {
    if (line[i].has_digit) return true;
  }
  return false;
}

bool all_capitals(std::string_view text) noexcept {
  return std::none_of(text.begin(), text.end(), base::is_lower);
}

// "US" and "DE" are states as well: two letters are a state first.
bool is_state_code(std::string_view text) {
  return text.size() == 2 && !find_region_code(text, {}).empty();
}

class PlaceFinder {
 public:
  PlaceFinder(const AddressLine& line, std::string_view hint) : line_(line), hint_(hint) {}

  AddressPlace run() {
    place_.end = line_.size();
    take_country();
    find_postcode();
    return std::move(place_);
  }

 private:
  [[nodiscard]] std::string_view country() const noexcept {
    return place_.country.empty() ? hint_ : std::string_view(place_.country);
  }

  void take_country() {
    if (place_.end < 2 || line_[place_.end - 1].has_digit) return;
    std::size_t begin = line_.segment_begin(0, place_.end);
    if (begin > 0 && is_part_of_the_world(begin, place_.end)) {
      place_.end = begin;
      if (line_[begin - 1].has_digit) return;
      begin = line_.segment_begin(0, begin);
    }
    const std::size_t end = place_.end;
    if (end < 2) return;
    constexpr std::size_t kLongestName = 5;
    if (begin > 0 && end - begin <= kLongestName && !any_digit(line_, begin, end)) {
      if (try_country(begin, end, true)) return;
    }
    if (end - begin == 1 && try_plate(begin)) return;
    // "… Berlin Deutschland": the longest name that ends the address.
    for (std::size_t words = 3; words > 0; --words) {
      if (end - begin <= words) continue;
      if (any_digit(line_, end - words, end)) continue;
      if (try_country(end - words, end, false)) return;
    }
  }

  // "…, Berlin, D": the plate of a country behind a town; behind a number or a street it is a door.
  bool try_plate(std::size_t at) {
    const std::string_view text = line_[at].text;
    if (text.size() != 1 || !base::is_upper(text.front()) || at == 0) return false;
    const std::size_t town = line_.segment_begin(0, at);
    if (town == 0 || any_digit(line_, town, at) || is_unit(line_, town, at)) return false;
    const AddressWord& word = line_[at - 1];
    if (word.is(kTypes) || word.joined_type || line_[town].is(kTypeFront)) return false;
    if (word.folded.size() < 2) return false;
    std::string named = find_country(text);
    if (named.empty()) return false;
    place_.country = std::move(named);
    place_.end = at;
    return true;
  }

  // "…, Europe" says nothing that an address has a part for.
  [[nodiscard]] bool is_part_of_the_world(std::size_t first, std::size_t last) const noexcept {
    constexpr std::array<std::string_view, 10> kParts{"europe",  "europa", "eu",     "asia",
                                                      "asien",   "africa", "afrika", "afrique",
                                                      "oceania", "earth"};
    constexpr std::array<std::string_view, 5> kFronts{"north", "south", "central", "latin",
                                                      "western"};
    const std::string_view word = line_[last - 1].folded;
    if (last - first == 1) return std::find(kParts.begin(), kParts.end(), word) != kParts.end();
    if (last - first != 2) return false;
    const std::string_view front = line_[first].folded;
    if (front == "european") return word == "union";
    return std::find(kFronts.begin(), kFronts.end(), front) != kFronts.end() &&
           (word == "america" || word == "europe" || word == "africa");
  }

  bool try_country(std::size_t first, std::size_t last, bool alone) {
    const std::string_view text = line_.text(first, last);
    if (text.size() < 2) return false;
    const bool code = text.size() <= 3;
    if (text.size() == 2 && hint_ != text && !is_plain_code(first, text)) return false;
    // A word that ends a line is more often a town or a state than a country's code.
    if (code && !alone &&
        !(all_capitals(text) &&
          (text.size() == 3 || !is_state_code(text) || postcode_before_city(first, text)))) {
      return false;
    }
    if (code && alone && is_state_code(text) && hint_ != text &&
        !postcode_before_city(first, text)) {
      return false;
    }
    std::string named = find_country(text);
    if (named.empty()) return false;
    if (!code && is_region_here(first, last, named)) return false;
    if (!code && may_be_town(first, last, named)) return false;
    if (!alone && first > 0 && line_[first - 1].is(kArticle) && !line_[first - 1].ends_segment) {
      return false;  // "Ciudad de México"
    }
    place_.country = named;
    // "L-1234 Luxembourg" names the city too.
    constexpr std::array<std::string_view, 6> kCityStates{"LU", "SG", "MC", "SM", "GI", "VA"};
    const bool city =
        !alone && line_[first - 1].has_digit &&
        std::find(kCityStates.begin(), kCityStates.end(), place_.country) != kCityStates.end();
    if (!city) place_.end = first;
    return true;
  }

  // "100 Main St, Lebanon": right behind an English street the name of a country is a town's as
  // well, and nothing tells which.
  [[nodiscard]] bool may_be_town(std::size_t first, std::size_t last,
                                 std::string_view named) const noexcept {
    constexpr std::array<std::string_view, 26> kTowns{
        "angola", "belgium", "bolivia", "brazil",  "chad",   "china",   "cuba",
        "cyprus", "denmark", "egypt",   "finland", "greece", "holland", "italy",
        "jordan", "lebanon", "malta",   "mexico",  "norway", "panama",  "peru",
        "poland", "sweden",  "syria",   "turkey",  "yemen"};
    if (last - first != 1 || first < 3 || hint_ == named) return false;
    if (std::find(kTowns.begin(), kTowns.end(), line_[first].folded) == kTowns.end()) return false;
    std::size_t end = first;  // behind the street
    for (std::size_t begin = line_.segment_begin(0, end); is_unit(line_, begin, end) && begin > 0;
         begin = line_.segment_begin(0, end)) {
      end = begin;
    }
    const std::size_t begin = line_.segment_begin(0, end);
    if (end - begin < 3 || !is_house_number(line_[begin].text)) return false;
    const std::size_t type = end - (line_[end - 1].is(kDirection) ? 2 : 1);
    return line_[type].is(kTypeBack) && line_[type].folded != "weg";
  }

  // Two letters are often an Italian province ("16121 Genova GE" is not in Georgia).
  [[nodiscard]] bool is_plain_code(std::size_t end, std::string_view text) const {
    constexpr std::string_view kCodes =
        " UK GB US DE FR ES IT NL BE AT CH DK SE NO FI IE PL PT GR HU CZ SK RO HR JP CN IN BR MX "
        "AU NZ ZA AE AR CA CO LU TR UA EE ";
    constexpr std::string_view kProvinces = " CH CZ NO PT CO ";
    if (postcode_right_before(end, text)) return true;
    const std::array<char, 4> word{' ', base::to_upper(text[0]), base::to_upper(text[1]), ' '};
    const std::string_view padded(word.data(), word.size());
    if (kCodes.find(padded) == std::string_view::npos) return false;
    return kProvinces.find(padded) == std::string_view::npos || !digits_before(end, 5);
  }
  // True when the last number before the words has so many digits.
  [[nodiscard]] bool digits_before(std::size_t end, std::size_t digits) const noexcept {
    for (std::size_t i = end; i-- > 0;) {
      if (line_[i].has_digit) return line_[i].folded.size() == digits && !line_[i].has_letter;
    }
    return false;
  }

  // "…, 10115, DE", "… M5H 1A1, CA"
  [[nodiscard]] bool postcode_right_before(std::size_t end, std::string_view code) const {
    if (end < 2 || !line_[end - 1].has_digit) return false;
    if (is_postcode_of(line_.text(end - 1, end), code)) return true;
    return end > 2 && is_postcode_of(line_.text(end - 2, end), code);
  }

  // "13353 Berlin DE": where the postcode stands before the city there are no states behind it.
  [[nodiscard]] bool postcode_before_city(std::size_t end, std::string_view code) const {
    if (postcode_right_before(end, code)) return true;
    for (std::size_t i = end; i-- > 0;) {
      if (!line_[i].has_digit) continue;
      const std::size_t digits = line_[i].folded.size();
      return i + 1 < end && !line_[i].has_letter && (digits == 4 || digits == 5);
    }
    return false;
  }

  // "Georgia", "New Mexico", "New South Wales"
  [[nodiscard]] bool is_region_here(std::size_t first, std::size_t last, std::string_view named) {
    if (hint_ == named) return false;
    if (!find_region_code(line_.text(first, last), {}).empty()) return true;
    if (first == 0 || line_[first - 1].ends_segment) return false;
    return !find_region_code(line_.text(first - 1, last), {}).empty();
  }

  void find_postcode() {
    for (std::size_t end = place_.end; end > 0;) {
      const std::size_t begin = line_.segment_begin(0, end);
      if (any_digit(line_, begin, end) && find_in_segment(begin, end)) return;
      end = begin;
    }
    find_in_front();
  }

  bool find_in_segment(std::size_t begin, std::size_t end) {
    for (const std::size_t words : {std::size_t{2}, std::size_t{1}}) {
      if (end - begin < words) continue;
      if (try_postcode(end - words, end, begin, end)) return true;
    }
    for (std::size_t at = end - 1; at-- > begin;) {
      for (const std::size_t words : {std::size_t{2}, std::size_t{1}}) {
        if (at + words < end && try_postcode(at, at + words, begin, end)) return true;
      }
    }
    return false;
  }

  bool try_postcode(std::size_t first, std::size_t last, std::size_t begin, std::size_t end) {
    if (first == 0) return false;
    if (!line_[first].has_digit && !line_[last - 1].has_digit) return false;
    if (last - first == 2 && (!line_[last - 1].has_digit || !line_[first].has_digit) &&
        line_[last - 1].folded.size() != 2) {
      return false;  // only "1012 LG" has no digit in one half
    }
    std::string_view text = line_.text(first, last);
    if (text.starts_with("\u3012")) text.remove_prefix(3);
    const PostcodeSigns signs(text);
    if (!signs.plain || signs.size < 3 || signs.size > 10) return false;
    const std::string_view shape = country_of_shape(signs);
    if (!shape.empty() && (shape == country() || country().empty() || !place_.country.empty()) &&
        certain_at(first, last, end, shape)) {
      return take(first, last, text, shape);
    }
    if (last - first == 2 && !spaced_digits(text, signs)) return false;
    if (!signs.digits_only && !country().empty() && last - first == 1 &&
        is_postcode_of(text, country())) {
      return take(first, last, text, {});  // "C1043AAZ"
    }
    if (!signs.digits_only || signs.size != signs.compact_size) return false;
    if (!stands_right(first, last, begin, end, signs.size)) return false;
    if (!country().empty() && !is_postcode_of(text, country())) return false;
    return take(first, last, text, {});
  }

  // A shape alone is proof but for "12-345", which is a house number in places.
  [[nodiscard]] bool certain_at(std::size_t first, std::size_t last, std::size_t end,
                                std::string_view shape) const noexcept {
    if (shape != "PL" || last == end) return true;
    return !line_[end - 1].is(kTypeBack) && first > 0;
  }

  // "123 45": two groups, only in countries that write so.
  [[nodiscard]] bool spaced_digits(std::string_view text, const PostcodeSigns& signs) const {
    if (!signs.digits_only || text.size() < 6 || text[3] != ' ') return false;
    constexpr std::array<std::string_view, 5> kCountries{"SE", "CZ", "SK", "GR", "IN"};
    if (country().empty()) return signs.size == 5;
    return std::find(kCountries.begin(), kCountries.end(), country()) != kCountries.end();
  }

  // Where digits alone may be a postcode.
  [[nodiscard]] bool stands_right(std::size_t first, std::size_t last, std::size_t begin,
                                  std::size_t end, std::size_t digits) const noexcept {
    if (digits < 4 || digits > 7) return false;
    const AddressWord& before = line_[first - 1];
    const bool segment = before.ends_segment;
    if (!segment && before.is(kRoute | kBox | kSign) && !before.is(kDirection)) {
      if (!find_region_code(before.text, country()).empty()) return true;  // "CO 80014"
      return false;
    }
    if (!segment && before.is(kUnits) && before.folded.size() != 2) return false;
    const bool numbered = any_digit(line_, 0, first);
    if (last == end) {
      if (first == begin) return digits > 4 ? numbered || !country().empty() : numbered;
      if (digits > 4) return !(before.is(kTypes) && begin == 0 && !numbered);
      if (!country().empty()) return numbered || begin > 0;
      if (!find_region_code(before.text, "AU").empty() && before.folded.size() <= 3) return true;
      return begin > 0 && numbered && !before.is(kTypes | kUnits);
    }
    // Digits before a city; "110 00 Praha 1" has its district behind it.
    for (std::size_t i = last; i < end; ++i) {
      const bool district = i > last && i + 1 == end && first == begin &&
                            line_[i].folded.size() <= 2 && !line_[i].has_letter;
      if (line_[i].has_digit && !district) return false;
    }
    if (line_[end - 1].is(kTypeBack) || line_[last].is(kFloor | kSuffix)) return false;
    if (first == begin) return numbered || begin > 0;
    if (digits > 4 && numbered) return true;
    return before.has_digit && !line_[0].has_digit;
  }

  // "101000, Moscow, ul. Tverskaya 1", "10115 Berlin, Hauptstr. 5", "1015 CJ Amsterdam, Singel 9".
  void find_in_front() {
    if (place_.end < 2 || !(line_[0].has_digit || line_[0].text.starts_with("\u3012"))) return;
    if (place_.end > 2 && !line_[0].ends_segment && line_[1].folded.size() == 2) {
      const std::string_view pair = line_.text(0, 2);
      const PostcodeSigns signs(pair);
      if (!signs.plain) return;
      const std::string_view shape = country_of_shape(signs);
      if (shape == "NL" && (street_behind(2, line_.segment_end(0, place_.end)) || only_city(2))) {
        take(0, 2, pair, shape);
        return;
      }
      // "111 22 Stockholm", "110 00 Praha 1"
      if (signs.size == 5 && line_[0].text.size() == 3 && signs.digits_only &&
          city_end(signs.digits(), 2) != 0 && take_in_front(2, pair, {}, signs.digits())) {
        return;
      }
    }
    std::string_view text = line_[0].text;
    if (text.starts_with("\u3012")) text.remove_prefix(3);
    const PostcodeSigns signs(text);
    if (!signs.plain || signs.size < 4) return;
    const std::string_view shape = country_of_shape(signs);
    const bool digits = signs.digits_only && signs.size == signs.compact_size;
    if (shape.empty() && !digits) return;
    if (take_in_front(1, text, shape, signs.digits())) return;
    const std::size_t end = line_.segment_end(0, place_.end);
    if (end == place_.end && shape != "JP") return;
    if (signs.size == 4 && end != place_.end && !(digits && street_behind(1, end))) return;
    if (shape.empty() && digits) {
      const bool streets = any_digit(line_, end, place_.end) || end == place_.end;
      if (signs.size == 5 && (line_[end - 1].is(kTypeBack) || !streets)) return;
      if (signs.size > 6 || (!country().empty() && !is_postcode_of(text, country()))) return;
    }
    take(0, 1, text, shape);
  }

  // "10115 Berlin", "D-10115 Berlin", "10115 Berlin Hauptstr. 5": the postcode of `words` words and
  // a city that nothing parts from what follows.
  bool take_in_front(std::size_t words, std::string_view text, std::string_view shape,
                     std::string_view digits) {
    if (line_.segment_end(0, place_.end) != place_.end) return false;
    if (!country().empty() && shape != country() && !is_postcode_of(text, country())) return false;
    const std::size_t end = city_end(digits, words);
    const bool known = end != 0;
    if (known && end < place_.end && !only_district(end)) {
      if (!street_from(end)) return false;
      take(0, words, text, shape);
      place_.front_city_end = end;
      return true;
    }
    const bool sure = known || !shape.empty() || !hint_.empty() || !place_.country.empty();
    constexpr std::size_t kSurelyNoHouse = 5;
    if (!sure && (digits.size() != kSurelyNoHouse || words != 1)) return false;
    if (!known && (writes_city_first() || !only_city(words))) return false;
    if (!sure && !(base::is_upper(line_[words].text.front()) && line_[words].folded.size() > 3)) {
      return false;
    }
    return take(0, words, text, shape);
  }

  // Where a large city that has the postcode ends; 0: there is none behind it.
  [[nodiscard]] std::size_t city_end(std::string_view digits, std::size_t first) const {
    constexpr std::size_t kLongestCity = 3;
    for (std::size_t words = kLongestCity; words > 0; --words) {
      const std::size_t end = first + words;
      if (end > place_.end || any_digit(line_, first, end)) continue;
      if (!country_of_place({digits, {}, line_.text(first, end)}).empty()) return end;
    }
    return 0;
  }

  // "Berlin Mitte", "Praha 1", "Milano MI": short words that are no street.
  [[nodiscard]] bool only_district(std::size_t at) const noexcept {
    if (place_.end - at > 2) return false;
    for (std::size_t i = at; i < place_.end; ++i) {
      if (line_[i].is((kTypes | kUnits | kDirection) & ~kArticle) || line_[i].joined_type) {
        return false;
      }
      if (line_[i].has_digit && (line_[i].has_letter || line_[i].folded.size() > 2 || i != at)) {
        return false;
      }
    }
    return true;
  }

  // A street with its number, and no street type that would belong to the name before it.
  [[nodiscard]] bool street_from(std::size_t at) const noexcept {
    if (place_.end - at < 2 || line_[at].is(kUnits | kFloor | kBox | kSign)) return false;
    if (line_[at].is(kTypeBack) && !line_[at].is(kTypeFront)) return false;
    bool number = false;
    bool letters = false;
    for (std::size_t i = at; i < place_.end; ++i) {
      number = number || is_house_number(line_[i].text);
      letters = letters || (line_[i].has_letter && !line_[i].has_digit);
    }
    return number && letters;
  }

  // Where postcodes stand behind the city digits in front are a house.
  [[nodiscard]] bool writes_city_first() const noexcept {
    constexpr std::array<std::string_view, 6> kBehind{"US", "CA", "GB", "AU", "NZ", "IE"};
    return std::find(kBehind.begin(), kBehind.end(), country()) != kBehind.end();
  }

  // Nothing but the name of a place from the word on.
  [[nodiscard]] bool only_city(std::size_t first) const noexcept {
    constexpr std::size_t kLongestCity = 4;
    if (first >= place_.end || place_.end - first > kLongestCity) return false;
    if (any_digit(line_, first, place_.end)) return false;
    for (std::size_t i = first; i < place_.end; ++i) {
      if (line_[i].is(kAlone | kDirection | kBuilding | kUnits) || line_[i].joined_type)
        return false;
      if (line_[i].is(kTypeFront | kTypeBack) && !line_[i].is(kArticle)) return false;
    }
    return true;
  }

  // A city without a street's words up to `end`, then a street with its number behind it: "1060
  // Wien, Mariahilfer Str. 10", but not "1060 Main, Apt 10".
  [[nodiscard]] bool street_behind(std::size_t first, std::size_t end) const {
    if (end <= first || end >= place_.end) return false;
    for (std::size_t i = first; i < end; ++i) {
      if (line_[i].is(kTypes | kUnits) || line_[i].joined_type) return false;
      if (line_[i].has_digit) return false;
    }
    const std::size_t last = line_.segment_end(end, place_.end);
    if (last - end < 2 || line_[end].has_digit || line_[end].is(kUnits | kFloor | kBox)) {
      return false;
    }
    return any_digit(line_, end + 1, last);
  }

  bool take(std::size_t first, std::size_t last, std::string_view text, std::string_view shape) {
    const std::string_view written_in = shape.empty() ? country() : shape;
    if (!written_in.empty()) {
      place_.postcode = normalize_postcode(text, written_in, false).value;
    } else {
      place_.postcode = text;
    }
    place_.shape_country = shape;
    place_.postcode_first = first;
    place_.postcode_last = last;
    return true;
  }

  const AddressLine& line_;
  std::string_view hint_;
  AddressPlace place_;
};

}  // namespace

AddressPlace find_place(const AddressLine& line, std::string_view hint) {
  return PlaceFinder(line, hint).run();
}

CityPlace find_city_place(const AddressLine& line, std::string_view hint) {
  CityPlace place;
  std::size_t first = 0;
  std::size_t last = line.size();
  std::string_view country = hint;
  const auto try_words = [&](std::size_t from, std::size_t to) {
    std::string_view text = line.text(from, to);
    const PostcodeSigns signs(text);
    if (!signs.plain || signs.size < 4 || !line[to - 1].has_digit) {
      if (!signs.plain || to - from != 2 || !line[from].has_digit) return false;
    }
    const std::string_view shape = country_of_shape(signs);
    if (shape.empty()) {
      const bool spaced = to - from == 1 || (signs.size == 5 && text.size() == 6 && text[3] == ' ');
      if (!signs.digits_only || signs.size != signs.compact_size || !spaced) return false;
      if (signs.size > 7 || (!hint.empty() && !is_postcode_of(text, hint))) return false;
    } else if (!hint.empty() && hint != shape) {
      return false;
    }
    if (!shape.empty()) country = shape;
    place.postcode =
        country.empty() ? std::string(text) : normalize_postcode(text, country, false).value;
    return true;
  };
  for (const std::size_t words : {std::size_t{2}, std::size_t{1}}) {
    if (last - first <= words) continue;
    if (try_words(last - words, last)) {
      last -= words;
      break;
    }
    if (try_words(first, first + words)) {
      first += words;
      break;
    }
  }
  if (last - first > 1) {
    const AddressWord& word = line[last - 1];
    const bool apart = line[last - 2].ends_segment || !place.postcode.empty();
    if (apart && !word.has_digit && word.text.size() <= 4) {
      place.region = region_of(line, last - 1, last, country);
      if (!place.region.empty()) --last;
    }
  }
  bool letters = false;
  for (std::size_t i = first; i < last; ++i) letters = letters || line[i].has_letter;
  if (!letters) return {};
  place.city_first = first;
  place.city_last = last;
  return place;
}

std::string region_of(const AddressLine& line, std::size_t first, std::size_t last,
                      std::string_view country) {
  if (first >= last || last > line.size()) return {};
  for (std::size_t i = first; i < last; ++i) {
    if (line[i].has_digit) return {};
  }
  const std::string_view text = line.text(first, last);
  if (text.size() < 2) return {};
  // Elsewhere regions are not written, or have the names of their cities.
  if (country == "GB" || country == "IN") {
    const Region* region = find_region(text, country);
    return region == nullptr ? std::string{} : std::string(region->code);
  }
  return find_region_code(text, country);
}

}  // namespace gigo::normalize
