// SPDX-License-Identifier: Apache-2.0
// The postcode in front of an address, with its city: "10115 Berlin, Hauptstr. 5".
#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "normalize/address_place_reading.hpp"
#include "normalize/place_evidence.hpp"
#include "normalize/postcode.hpp"

namespace gigo::normalize {
namespace {

class FrontFinder {
 public:
  explicit FrontFinder(PlaceReading& reading) : reading_(reading) {}

  // "101000, Moscow, ul. Tverskaya 1", "10115 Berlin, Hauptstr. 5", "1015 CJ Amsterdam, Singel 9".
  void run() {
    if (place().end < 2 || !(line()[0].has_digit || line()[0].text.starts_with("\u3012"))) return;
    if (place().end > 2 && !line()[0].ends_segment && line()[1].folded.size() == 2) {
      const std::string_view pair = line().text(0, 2);
      const PostcodeSigns signs(pair);
      if (!signs.plain) return;
      const std::string_view shape = country_of_shape(signs);
      if (shape == "NL" && (street_behind(2, line().segment_end(0, place().end)) || only_city(2))) {
        reading_.take_postcode(0, 2, signs, shape);
        return;
      }
      // "111 22 Stockholm", "110 00 Praha 1"
      if (signs.size == 5 && line()[0].text.size() == 3 && signs.digits_only &&
          city_end(signs.digits(), 2) != 0 && take_in_front(2, signs, {})) {
        return;
      }
    }
    std::string_view text = line()[0].text;
    if (text.starts_with("\u3012")) text.remove_prefix(3);
    const PostcodeSigns signs(text);
    if (!signs.plain || signs.size < 4) return;
    const std::string_view shape = country_of_shape(signs);
    const bool digits = signs.digits_only && signs.size == signs.compact_size;
    if (shape.empty() && !digits) return;
    if (take_in_front(1, signs, shape)) return;
    const std::size_t end = line().segment_end(0, place().end);
    if (end == place().end && shape != "JP") return;
    if (signs.size == 4 && end != place().end && !(digits && street_behind(1, end))) return;
    if (shape.empty() && digits) {
      const bool streets = reading_.any_digit(end, place().end) || end == place().end;
      if (signs.size == 5 && (line()[end - 1].is(kTypeBack) || !streets)) return;
      if (signs.size > 6 ||
          (!reading_.country().empty() && !is_postcode_of(signs, reading_.country())))
        return;
    }
    reading_.take_postcode(0, 1, signs, shape);
  }

 private:
  [[nodiscard]] const AddressLine& line() const noexcept { return reading_.line; }
  [[nodiscard]] AddressPlace& place() const noexcept { return reading_.place; }

  // "10115 Berlin", "D-10115 Berlin", "10115 Berlin Hauptstr. 5": the postcode of `words` words and
  // a city that nothing parts from what follows.
  bool take_in_front(std::size_t words, const PostcodeSigns& signs, std::string_view shape) {
    if (line().segment_end(0, place().end) != place().end) return false;
    if (!reading_.country().empty() && shape != reading_.country() &&
        !is_postcode_of(signs, reading_.country())) {
      return false;
    }
    const std::size_t end = city_end(signs.digits(), words);
    const bool known = end != 0;
    if (known && end < place().end && !only_district(end)) {
      if (!street_from(end)) return false;
      reading_.take_postcode(0, words, signs, shape);
      place().front_city_end = end;
      return true;
    }
    const bool sure = known || !shape.empty() || !reading_.hint.empty() || !place().country.empty();
    constexpr std::size_t kSurelyNoHouse = 5;
    if (!sure && (signs.compact_size != kSurelyNoHouse || words != 1)) return false;
    if (!known && (writes_city_first() || !only_city(words))) return false;
    if (!sure && !(base::is_upper(line()[words].text.front()) && line()[words].folded.size() > 3)) {
      return false;
    }
    return reading_.take_postcode(0, words, signs, shape);
  }

  // Where a large city that has the postcode ends; 0: there is none behind it.
  [[nodiscard]] std::size_t city_end(std::string_view digits, std::size_t first) const {
    constexpr std::size_t kLongestCity = 3;
    for (std::size_t words = kLongestCity; words > 0; --words) {
      const std::size_t end = first + words;
      if (end > place().end || reading_.any_digit(first, end)) continue;
      if (!country_of_place({digits, {}, line().text(first, end)}).empty()) return end;
    }
    return 0;
  }

  // "Berlin Mitte", "Praha 1", "Milano MI": short words that are no street.
  [[nodiscard]] bool only_district(std::size_t at) const noexcept {
    if (place().end - at > 2) return false;
    for (std::size_t i = at; i < place().end; ++i) {
      if (line()[i].is((kTypes | kUnits | kDirection) & ~kArticle) || line()[i].joined_type) {
        return false;
      }
      if (line()[i].has_digit && (line()[i].has_letter || line()[i].folded.size() > 2 || i != at)) {
        return false;
      }
    }
    return true;
  }

  // A street with its number, and no street type that would belong to the name before it.
  [[nodiscard]] bool street_from(std::size_t at) const noexcept {
    if (place().end - at < 2 || line()[at].is(kUnits | kFloor | kBox | kSign)) return false;
    if (line()[at].is(kTypeBack) && !line()[at].is(kTypeFront)) return false;
    bool number = false;
    bool letters = false;
    for (std::size_t i = at; i < place().end; ++i) {
      number = number || is_house_number(line()[i].text);
      letters = letters || (line()[i].has_letter && !line()[i].has_digit);
    }
    return number && letters;
  }

  // Where postcodes stand behind the city digits in front are a house.
  [[nodiscard]] bool writes_city_first() const noexcept {
    static constexpr std::array<std::string_view, 6> kBehind{"US", "CA", "GB", "AU", "NZ", "IE"};
    return std::find(kBehind.begin(), kBehind.end(), reading_.country()) != kBehind.end();
  }

  // Nothing but the name of a place from the word on.
  [[nodiscard]] bool only_city(std::size_t first) const noexcept {
    constexpr std::size_t kLongestCity = 4;
    if (first >= place().end || place().end - first > kLongestCity) return false;
    if (reading_.any_digit(first, place().end)) return false;
    for (std::size_t i = first; i < place().end; ++i) {
      if (line()[i].is(kAlone | kDirection | kBuilding | kUnits) || line()[i].joined_type)
        return false;
      if (line()[i].is(kTypeFront | kTypeBack) && !line()[i].is(kArticle)) return false;
    }
    return true;
  }

  // A city without a street's words up to `end`, then a street with its number behind it: "1060
  // Wien, Mariahilfer Str. 10", but not "1060 Main, Apt 10".
  [[nodiscard]] bool street_behind(std::size_t first, std::size_t end) const {
    if (end <= first || end >= place().end) return false;
    for (std::size_t i = first; i < end; ++i) {
      if (line()[i].is(kTypes | kUnits) || line()[i].joined_type) return false;
      if (line()[i].has_digit) return false;
    }
    const std::size_t last = line().segment_end(end, place().end);
    if (last - end < 2 || line()[end].has_digit || line()[end].is(kUnits | kFloor | kBox)) {
      return false;
    }
    return reading_.any_digit(end + 1, last);
  }

  PlaceReading& reading_;
};

}  // namespace

void find_postcode_in_front(PlaceReading& reading) { FrontFinder(reading).run(); }

}  // namespace gigo::normalize
