// SPDX-License-Identifier: Apache-2.0
// The country at the end of an address.
#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "normalize/address_place_reading.hpp"
#include "normalize/country.hpp"
#include "normalize/postcode.hpp"
#include "normalize/region.hpp"

namespace gigo::normalize {
namespace {

bool all_capitals(std::string_view text) noexcept {
  return std::none_of(text.begin(), text.end(), base::is_lower);
}

// "US" and "DE" are states as well: two letters are a state first.
bool is_state_code(std::string_view text) {
  return text.size() == 2 && !find_region_code(text, {}).empty();
}

class CountryFinder {
 public:
  explicit CountryFinder(PlaceReading& reading) : reading_(reading) {}

  void run() {
    if (place().end < 2 || line()[place().end - 1].has_digit) return;
    std::size_t begin = line().segment_begin(0, place().end);
    if (begin > 0 && is_part_of_the_world(begin, place().end)) {
      place().end = begin;
      if (line()[begin - 1].has_digit) return;
      begin = line().segment_begin(0, begin);
    }
    const std::size_t end = place().end;
    if (end < 2) return;
    constexpr std::size_t kLongestName = 5;
    if (begin > 0 && end - begin <= kLongestName && !reading_.any_digit(begin, end)) {
      if (try_country(begin, end, true)) return;
    }
    if (end - begin == 1 && try_plate(begin)) return;
    // "… Berlin Deutschland": the longest name that ends the address.
    for (std::size_t words = 3; words > 0; --words) {
      if (end - begin <= words) continue;
      if (reading_.any_digit(end - words, end)) continue;
      if (try_country(end - words, end, false)) return;
    }
  }

 private:
  [[nodiscard]] const AddressLine& line() const noexcept { return reading_.line; }
  [[nodiscard]] AddressPlace& place() const noexcept { return reading_.place; }
  [[nodiscard]] std::string_view hint() const noexcept { return reading_.hint; }

  // "…, Berlin, D": the plate of a country behind a town; behind a number or a street it is a door.
  bool try_plate(std::size_t at) {
    const std::string_view text = line()[at].text;
    if (text.size() != 1 || !base::is_upper(text.front()) || at == 0) return false;
    const std::size_t town = line().segment_begin(0, at);
    if (town == 0 || reading_.any_digit(town, at) || is_unit(line(), town, at)) return false;
    const AddressWord& word = line()[at - 1];
    if (word.is(kTypes) || word.joined_type || line()[town].is(kTypeFront)) return false;
    if (word.folded.size() < 2) return false;
    std::string named = find_country(text);
    if (named.empty()) return false;
    place().country = std::move(named);
    place().end = at;
    return true;
  }

  // "…, Europe" says nothing that an address has a part for.
  [[nodiscard]] bool is_part_of_the_world(std::size_t first, std::size_t last) const noexcept {
    static constexpr std::array<std::string_view, 10> kParts{
        "europe", "europa", "eu",      "asia",    "asien",
        "africa", "afrika", "afrique", "oceania", "earth"};
    static constexpr std::array<std::string_view, 5> kFronts{"north", "south", "central", "latin",
                                                             "western"};
    const std::string_view word = line()[last - 1].folded;
    if (last - first == 1) return std::find(kParts.begin(), kParts.end(), word) != kParts.end();
    if (last - first != 2) return false;
    const std::string_view front = line()[first].folded;
    if (front == "european") return word == "union";
    return std::find(kFronts.begin(), kFronts.end(), front) != kFronts.end() &&
           (word == "america" || word == "europe" || word == "africa");
  }

  bool try_country(std::size_t first, std::size_t last, bool alone) {
    const std::string_view text = line().text(first, last);
    if (text.size() < 2) return false;
    const bool code = text.size() <= 3;
    if (text.size() == 2 && hint() != text && !is_plain_code(first, text)) return false;
    // A word that ends a line is more often a town or a state than a country's code.
    if (code && !alone &&
        !(all_capitals(text) &&
          (text.size() == 3 || !is_state_code(text) || postcode_before_city(first, text)))) {
      return false;
    }
    if (code && alone && is_state_code(text) && hint() != text &&
        !postcode_before_city(first, text)) {
      return false;
    }
    const std::string_view key = line().folded(first, last);
    const std::string named(key.empty() ? find_country(text) : find_country(text, key));
    if (named.empty()) return false;
    if (!code && is_region_here(first, last, named)) return false;
    if (!code && may_be_town(first, last, named)) return false;
    if (!alone && first > 0 && line()[first - 1].is(kArticle) && !line()[first - 1].ends_segment) {
      return false;  // "Ciudad de México"
    }
    place().country = named;
    // "L-1234 Luxembourg" names the city too.
    static constexpr std::array<std::string_view, 6> kCityStates{"LU", "SG", "MC",
                                                                 "SM", "GI", "VA"};
    const bool city =
        !alone && line()[first - 1].has_digit &&
        std::find(kCityStates.begin(), kCityStates.end(), place().country) != kCityStates.end();
    if (!city) place().end = first;
    return true;
  }

  // "100 Main St, Lebanon": right behind an English street the name of a country is a town's as
  // well, and nothing tells which.
  [[nodiscard]] bool may_be_town(std::size_t first, std::size_t last,
                                 std::string_view named) const noexcept {
    static constexpr std::array<std::string_view, 26> kTowns{
        "angola", "belgium", "bolivia", "brazil",  "chad",   "china",   "cuba",
        "cyprus", "denmark", "egypt",   "finland", "greece", "holland", "italy",
        "jordan", "lebanon", "malta",   "mexico",  "norway", "panama",  "peru",
        "poland", "sweden",  "syria",   "turkey",  "yemen"};
    if (last - first != 1 || first < 3 || hint() == named) return false;
    if (std::find(kTowns.begin(), kTowns.end(), line()[first].folded) == kTowns.end()) return false;
    std::size_t end = first;  // behind the street
    for (std::size_t begin = line().segment_begin(0, end); is_unit(line(), begin, end) && begin > 0;
         begin = line().segment_begin(0, end)) {
      end = begin;
    }
    const std::size_t begin = line().segment_begin(0, end);
    if (end - begin < 3 || !is_house_number(line()[begin].text)) return false;
    const std::size_t type = end - (line()[end - 1].is(kDirection) ? 2 : 1);
    return line()[type].is(kTypeBack) && line()[type].folded != "weg";
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
      if (line()[i].has_digit) return line()[i].folded.size() == digits && !line()[i].has_letter;
    }
    return false;
  }

  // "…, 10115, DE", "… M5H 1A1, CA"
  [[nodiscard]] bool postcode_right_before(std::size_t end, std::string_view code) const {
    if (end < 2 || !line()[end - 1].has_digit) return false;
    if (is_postcode_of(line().text(end - 1, end), code)) return true;
    return end > 2 && is_postcode_of(line().text(end - 2, end), code);
  }

  // "13353 Berlin DE": where the postcode stands before the city there are no states behind it.
  [[nodiscard]] bool postcode_before_city(std::size_t end, std::string_view code) const {
    if (postcode_right_before(end, code)) return true;
    for (std::size_t i = end; i-- > 0;) {
      if (!line()[i].has_digit) continue;
      const std::size_t digits = line()[i].folded.size();
      return i + 1 < end && !line()[i].has_letter && (digits == 4 || digits == 5);
    }
    return false;
  }

  // "Georgia", "New Mexico", "New South Wales"
  [[nodiscard]] bool is_region_here(std::size_t first, std::size_t last, std::string_view named) {
    if (hint() == named) return false;
    if (names_region(line().text(first, last), line().folded(first, last))) return true;
    if (first == 0 || line()[first - 1].ends_segment) return false;
    return names_region(line().text(first - 1, last), line().folded(first - 1, last));
  }

  PlaceReading& reading_;
};

}  // namespace

void find_country_at_end(PlaceReading& reading) { CountryFinder(reading).run(); }

}  // namespace gigo::normalize
