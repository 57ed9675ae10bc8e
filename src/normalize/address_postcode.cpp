// SPDX-License-Identifier: Apache-2.0
// The postcode of an address where most stand: at the end, or before the city.
#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "normalize/address_place_reading.hpp"
#include "normalize/postcode.hpp"
#include "normalize/region.hpp"

namespace gigo::normalize {
namespace {

class PostcodeFinder {
 public:
  explicit PostcodeFinder(PlaceReading& reading) : reading_(reading) {}

  bool run() {
    for (std::size_t end = place().end; end > 0;) {
      const std::size_t begin = line().segment_begin(0, end);
      if (reading_.any_digit(begin, end) && find_in_segment(begin, end)) return true;
      end = begin;
    }
    return false;
  }

 private:
  [[nodiscard]] const AddressLine& line() const noexcept { return reading_.line; }
  [[nodiscard]] AddressPlace& place() const noexcept { return reading_.place; }
  [[nodiscard]] std::string_view hint() const noexcept { return reading_.hint; }

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
    if (!line()[first].has_digit && !line()[last - 1].has_digit) return false;
    if (last - first == 2 && (!line()[last - 1].has_digit || !line()[first].has_digit) &&
        line()[last - 1].folded.size() != 2) {
      return false;  // only "1012 LG" has no digit in one half
    }
    constexpr std::size_t kLongestCode = 10;
    std::size_t size = line()[first].folded.size();
    if (last - first == 2) size += line()[last - 1].folded.size();
    if (size > kLongestCode) return false;
    std::string_view text = line().text(first, last);
    if (text.starts_with("\u3012")) text.remove_prefix(3);
    const PostcodeSigns signs(text);
    if (!signs.plain || signs.size < 3 || signs.size > 10) return false;
    const std::string_view shape = country_of_shape(signs);
    if (!shape.empty() &&
        (shape == reading_.country() || reading_.country().empty() || !place().country.empty()) &&
        certain_at(first, last, end, shape)) {
      return reading_.take_postcode(first, last, signs, shape);
    }
    if (last - first == 2 && !spaced_digits(text, signs)) return false;
    if (!signs.digits_only && !reading_.country().empty() && last - first == 1 &&
        reading_.take_postcode_here(first, last, signs)) {
      return true;  // "C1043AAZ"
    }
    if (!signs.digits_only || signs.size != signs.compact_size) return false;
    return stands_right(first, last, begin, end, signs.size) &&
           reading_.take_postcode_here(first, last, signs);
  }

  // A shape alone is proof but for "12-345", which is a house number in places.
  [[nodiscard]] bool certain_at(std::size_t first, std::size_t last, std::size_t end,
                                std::string_view shape) const noexcept {
    if (shape != "PL" || last == end) return true;
    return !line()[end - 1].is(kTypeBack) && first > 0;
  }

  // "123 45": two groups, only in countries that write so.
  [[nodiscard]] bool spaced_digits(std::string_view text, const PostcodeSigns& signs) const {
    if (!signs.digits_only || text.size() < 6 || text[3] != ' ') return false;
    static constexpr std::array<std::string_view, 5> kCountries{"SE", "CZ", "SK", "GR", "IN"};
    if (reading_.country().empty()) return signs.size == 5;
    return std::find(kCountries.begin(), kCountries.end(), reading_.country()) != kCountries.end();
  }

  // Where digits alone may be a postcode.
  [[nodiscard]] bool stands_right(std::size_t first, std::size_t last, std::size_t begin,
                                  std::size_t end, std::size_t digits) const noexcept {
    if (digits < 4 || digits > 7) return false;
    const AddressWord& before = line()[first - 1];
    const bool segment = before.ends_segment;
    if (!segment && before.is(kRoute | kBox | kSign) && !before.is(kDirection)) {
      if (!find_region_code(before.text, reading_.country()).empty()) return true;  // "CO 80014"
      return false;
    }
    if (!segment && before.is(kUnits) && before.folded.size() != 2) return false;
    const bool numbered = reading_.any_digit(0, first);
    if (last == end) {
      if (first == begin) return digits > 4 ? numbered || !reading_.country().empty() : numbered;
      if (digits > 4) return !(before.is(kTypes) && begin == 0 && !numbered);
      if (!reading_.country().empty()) return numbered || begin > 0;
      if (!find_region_code(before.text, "AU").empty() && before.folded.size() <= 3) return true;
      return begin > 0 && numbered && !before.is(kTypes | kUnits);
    }
    // Digits before a city; "110 00 Praha 1" has its district behind it.
    for (std::size_t i = last; i < end; ++i) {
      const bool district = i > last && i + 1 == end && first == begin &&
                            line()[i].folded.size() <= 2 && !line()[i].has_letter;
      if (line()[i].has_digit && !district) return false;
    }
    if (line()[end - 1].is(kTypeBack) || line()[last].is(kFloor | kSuffix)) return false;
    if (first == begin) return numbered || begin > 0;
    if (digits > 4 && numbered) return true;
    return before.has_digit && !line()[0].has_digit;
  }

  PlaceReading& reading_;
};

}  // namespace

bool find_postcode_behind(PlaceReading& reading) { return PostcodeFinder(reading).run(); }

}  // namespace gigo::normalize
