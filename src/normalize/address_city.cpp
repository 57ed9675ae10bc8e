// SPDX-License-Identifier: Apache-2.0
// The end of an address: city and region, and where the street ends.
#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "normalize/address_range.hpp"
#include "normalize/country.hpp"
#include "normalize/place_evidence.hpp"

namespace gigo::normalize {
namespace {

// Cities that a county or a council area has the name of.
bool is_british_city(std::string_view folded) noexcept {
  static constexpr std::array<std::string_view, 22> kCities{
      "london",      "bristol",   "durham",     "york",     "edinburgh", "glasgow",
      "cardiff",     "swansea",   "newport",    "aberdeen", "dundee",    "derby",
      "hull",        "leicester", "nottingham", "plymouth", "belfast",   "portsmouth",
      "southampton", "blackpool", "wrexham",    "stirling"};
  return std::find(kCities.begin(), kCities.end(), folded) != kCities.end();
}

class CityReader {
 public:
  CityReader(const AddressLine& line, const AddressPlace& place, std::string_view hint,
             AddressParts& out)
      : line_(line), place_(place), hint_(hint), out_(out) {}

  WordRange run() {
    take();
    return streets_;
  }

 private:
  [[nodiscard]] bool has_postcode() const noexcept { return !out_.postcode.empty(); }
  [[nodiscard]] std::string_view country() const noexcept {
    if (!out_.country.empty()) return out_.country;
    return place_.shape_country.empty() ? hint_ : place_.shape_country;
  }
  [[nodiscard]] std::string_view text(WordRange words) const noexcept {
    return line_.text(words.first, words.last);
  }
  [[nodiscard]] WordRange last_segment(WordRange words) const noexcept {
    return {line_.segment_begin(words.first, words.last), words.last};
  }

  void take() {
    if (place_.postcode_first == 0 && place_.postcode_last > 0) return take_city_in_front();
    streets_ = {0, place_.end};
    if (has_postcode() && place_.postcode_last < place_.end) return take_city_behind_postcode();
    if (has_postcode()) streets_.last = place_.postcode_first;
    if (!has_postcode() && take_city_before_street()) return;
    take_region();
    if (streets_.empty()) return;
    const bool anything = has_postcode() || !out_.region.empty() || !out_.country.empty();
    WordRange segment = last_segment(streets_);
    while (segment.first > streets_.first && is_county(segment)) {
      if (out_.region.empty()) {
        out_.region = region_or_text(segment);
      } else {
        list_part(out_.district, text(segment));
      }
      streets_.last = segment.first;
      segment = last_segment(streets_);
    }
    skip_unit(segment);
    if (segment.first > streets_.first) {
      if (digits_in(line_, segment) && !is_numbered_city(segment)) {
        if (!anything) return;
        city_behind_street(segment);
      } else if (!ends_in_street(segment) && !is_rest_of_unit(segment)) {
        out_.city = text(segment);
        streets_.last = city_begin(segment);
      }
      return;
    }
    if (anything) city_behind_street(segment);
  }

  // "Berlin, Hauptstr. 5": a large city in front of a street, and no other one.
  bool take_city_before_street() {
    const WordRange front{0, line_.segment_end(0, streets_.last)};
    const WordRange next{front.last, line_.segment_end(front.last, streets_.last)};
    if (next.empty() || digits_in(line_, front) || front.size() > 3) return false;
    const WordRange last = last_segment(streets_);
    const bool house = number_beside_letters(line_, next) ||
                       (looks_like_street(line_, next) && is_number(line_, last));
    if (!house || !looks_like_street(line_, last) || !is_large_city(text(front))) return false;
    out_.city = text(front);
    streets_.first = front.last;
    return true;
  }

  // "The Blvd" and "Rope Walk" are no cities where nothing else can be the street.
  [[nodiscard]] bool ends_in_street(WordRange segment) const noexcept {
    if (!has_postcode() || !ends_in_type(line_, segment) || segment.size() < 2) return false;
    for (WordRange before{streets_.first, segment.first}; !before.empty();) {
      const WordRange one = last_segment(before);
      if (looks_like_street(line_, one)) return false;
      before.last = one.first;
    }
    return true;
  }

  // "…, R/C Esq.", "…, 3, B": no city has one letter.
  [[nodiscard]] bool is_rest_of_unit(WordRange segment) const noexcept {
    return is_unit(line_, segment.first, segment.last) ||
           (segment.size() == 1 && line_[segment.first].folded.size() == 1 &&
            digits_in(line_, {streets_.first, segment.first}));
  }

  // "Dublin 2", behind a street with a number of its own
  [[nodiscard]] bool is_numbered_city(WordRange segment) const noexcept {
    const AddressWord& last = line_[segment.last - 1];
    const WordRange name{segment.first, segment.last - 1};
    if (name.empty() || name.size() > 2 || digits_in(line_, name) || last.folded.size() > 2) {
      return false;
    }
    if (!last.has_digit || last.has_letter || looks_like_street(line_, name)) return false;
    if (line_[name.last - 1].is(kUnits | kRoute | kBox | kSign)) return false;
    for (WordRange before{streets_.first, segment.first}; !before.empty();) {
      const WordRange one = last_segment(before);
      if (number_beside_letters(line_, one) || is_number(line_, one)) return true;
      before.last = one.first;
    }
    return false;
  }

  // A segment may begin with the unit of the street before it: "…, Ste 1 Brooklyn".
  void skip_unit(WordRange& segment) const noexcept {
    if (segment.first == streets_.first) return;
    while (segment.first < segment.last) {
      const std::size_t words = unit_words(line_, segment.first, segment.last);
      if (words == 0 || segment.first + words >= segment.last) return;
      segment.first += words;
    }
  }
  [[nodiscard]] std::size_t city_begin(WordRange segment) const noexcept { return segment.first; }

  // "… 10115 Berlin", "…, 20121 Milano MI", "…, 21840, Mexicali, Baja California"
  void take_city_behind_postcode() {
    WordRange behind{place_.postcode_last, place_.end};
    const WordRange before{line_.segment_begin(0, place_.postcode_first), place_.postcode_first};
    if (line_[place_.postcode_last - 1].ends_segment && !before.empty() && before.first > 0 &&
        !line_[before.last - 1].ends_segment && !digits_in(line_, before)) {
      // "…, Bengaluru 560001, Karnataka"
      out_.region = region_or_text(behind);
      out_.city = text(before);
      streets_.last = before.first;
      return;
    }
    const std::size_t end = line_.segment_end(behind.first, behind.last);
    WordRange city{behind.first, end};
    WordRange rest{end, behind.last};
    if (!rest.empty()) {
      const WordRange last = last_segment(rest);
      out_.region = region_or_text(last);
      rest.last = last.first;
      if (!rest.empty()) list_part(out_.district, text(rest));
    } else {
      take_region_sign(city);
    }
    // A French firm's own postcode: "75007 Paris Cedex 07".
    for (std::size_t i = city.first + 1; i < city.last; ++i) {
      if (line_[i].folded == "cedex") city.last = i;
    }
    out_.city = text(city);
    streets_.last = place_.postcode_first;
  }

  // "Milano MI", "Milano (MI)"
  void take_region_sign(WordRange& city) {
    if (city.size() < 2) return;
    const std::size_t last = city.last - 1;
    std::string_view word = line_[last].text;
    if (word.size() > 2 && word.front() == '(' && word.back() == ')') {
      word = word.substr(1, word.size() - 2);
    }
    const bool code = word.size() >= 2 && word.size() <= 3 &&
                      std::all_of(word.begin(), word.end(), base::is_upper);
    if (!code) return;
    std::string region = region_of(line_, last, city.last, country());
    out_.region = region.empty() ? std::string(word) : std::move(region);
    city.last = last;
  }

  // "101000, Moscow, ul. Tverskaya 1"
  void take_city_in_front() {
    WordRange rest{place_.postcode_last, place_.end};
    const std::size_t end = place_.front_city_end != 0 ? place_.front_city_end
                                                       : line_.segment_end(rest.first, rest.last);
    if (end == rest.last) {
      // Nothing parts city and street in Japan; elsewhere there is no street.
      if (place_.shape_country == "JP") {
        streets_ = rest;
      } else {
        if (!digits_in(line_, rest)) take_region_sign(rest);
        out_.city = text(rest);
      }
      return;
    }
    // The postcode may have a segment of its own; then the next one is the city.
    WordRange city{rest.first, end};
    out_.city = text(city);
    streets_ = {city.last, rest.last};
  }

  // "… Springfield, IL", "… Oakland CA", "… Brooklyn, New York"
  void take_region() {
    WordRange segment = last_segment(streets_);
    if (segment.empty()) return;
    if (take_unknown_code(segment)) return;
    constexpr std::size_t kLongestCode = 4;  // "N.Y."
    for (const std::size_t words : {std::size_t{3}, std::size_t{2}, std::size_t{1}}) {
      if (segment.size() < words) continue;
      const WordRange tail{segment.last - words, segment.last};
      const std::string_view written = text(tail);
      const bool code = words == 1 && written.size() <= kLongestCode;
      const bool own_segment = segment.size() == words;
      if (own_segment && segment.first == streets_.first) continue;
      if (words == 1 && is_british_city(line_[tail.first].folded)) continue;
      if (!code && !name_may_be_region(segment, tail)) continue;
      // Short words in small letters are words ("in", "de").
      if (code && !has_postcode() && !base::is_upper(written.front())) continue;
      // "6th Fl"
      if (code && tail.first > 0 && unit_words(line_, tail.first - 1, tail.last) == 2) continue;
      std::string region = region_of(line_, tail.first, tail.last, country());
      if (region.empty() && (hint_.empty() || place_.country.empty())) {
        if (country() == hint_) region = region_of(line_, tail.first, tail.last, {});
      }
      if (region.empty()) continue;
      // "…, Georgia" without a postcode may be the country.
      const bool doubtful = !code && !has_postcode() && !find_country(written).empty();
      out_.region = doubtful ? std::string(written) : std::move(region);
      streets_.last = tail.first;
      return;
    }
  }

  // "São Paulo - SP": a province's sign in a segment of its own, whatever the country.
  bool take_unknown_code(WordRange segment) {
    const std::string_view word = text(segment);
    const bool code = segment.size() == 1 && (word.size() == 2 || word.size() == 3) &&
                      std::all_of(word.begin(), word.end(), base::is_upper);
    const WordRange before = last_segment({streets_.first, segment.first});
    const bool placed = has_postcode() || !out_.country.empty();
    if (!code || !placed || before.empty() || digits_in(line_, before)) return false;
    if (!region_of(line_, segment.first, segment.last, country()).empty()) return false;
    if (country().empty() && !region_of(line_, segment.first, segment.last, {}).empty()) {
      return false;
    }
    out_.region = word;
    streets_.last = segment.first;
    return true;
  }

  // "New York" is a state where a city stands before it.
  [[nodiscard]] bool name_may_be_region(WordRange segment, WordRange tail) const noexcept {
    if (tail.first > segment.first) return segment.size() > tail.size() && has_postcode();
    const WordRange before = last_segment({streets_.first, segment.first});
    return !before.empty() && !looks_like_street(line_, before) &&
           !is_unit(line_, before.first, before.last);
  }

  [[nodiscard]] bool is_county(WordRange segment) const {
    if (segment.empty() || digits_in(line_, segment) || segment.size() > 3) return false;
    const WordRange before = last_segment({streets_.first, segment.first});
    if (before.empty()) return false;
    if (segment.size() > 1 && line_[segment.last - 1].folded == "county") return true;
    if (looks_like_street(line_, before)) return false;
    if (country() != "GB") return false;
    const std::string_view word = line_[segment.first].folded;
    if (segment.size() == 1 && is_british_city(word)) return false;
    return word.ends_with("shire") ||
           !region_of(line_, segment.first, segment.last, "GB").empty() ||
           (segment.size() > 1 && (word == "east" || word == "west" || word == "greater"));
  }

  [[nodiscard]] std::string region_or_text(WordRange words) const {
    std::string code = region_of(line_, words.first, words.last, country());
    return code.empty() ? std::string(text(words)) : code;
  }

  // Street and city in one segment, without a comma between them.
  void city_behind_street(WordRange segment) {
    const CityEvidence evidence{out_.postcode, out_.region, !place_.shape_country.empty()};
    const std::size_t end =
        end_of_street(line_, segment, evidence, segment.first == streets_.first);
    if (end == segment.first) {  // no street at all
      if (segment.first == streets_.first || !digits_in(line_, segment)) {
        out_.city = text(segment);
        streets_.last = segment.first;
      }
      return;
    }
    if (end >= segment.last) return;
    out_.city = text({end, segment.last});
    streets_.last = end;
  }

  const AddressLine& line_;
  const AddressPlace& place_;
  std::string_view hint_;
  AddressParts& out_;
  WordRange streets_;
};

}  // namespace

WordRange take_city(const AddressLine& line, const AddressPlace& place, std::string_view hint,
                    AddressParts& out) {
  return CityReader(line, place, hint, out).run();
}

}  // namespace gigo::normalize
