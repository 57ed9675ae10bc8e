// SPDX-License-Identifier: Apache-2.0
#include "normalize/address.hpp"

#include <array>
#include <vector>

#include "base/ascii.hpp"
#include "normalize/country.hpp"
#include "normalize/postcode.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

std::vector<std::string_view> cut(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = text.find_first_of(separators);
    const std::string_view part = base::trim(text.substr(0, end));
    if (!part.empty()) parts.push_back(part);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return parts;
}

bool has_digit(std::string_view text) noexcept {
  for (const char c : text) {
    if (base::is_digit(c)) return true;
  }
  return false;
}

// The postcode that some words are together: "SW1A 1AA", "02134", "1234 AB"; empty when none.
std::string postcode_of(std::string_view text, std::string_view country) {
  if (!has_digit(text) || text.size() > 10) return {};
  if (!country.empty()) {
    return is_postcode_of(text, country) ? normalize_postcode(text, country, false).value
                                         : std::string{};
  }
  for (const std::string_view lettered : {"GB", "CA", "NL"}) {
    if (is_postcode_of(text, lettered)) return normalize_postcode(text, lettered, false).value;
  }
  // Four digits alone are as likely a house number or a year.
  return is_postcode_of(text, "US") ? std::string(text) : std::string{};
}

std::string joined(const std::vector<std::string_view>& words, std::size_t first,
                   std::size_t last) {
  std::string out;
  for (std::size_t i = first; i < last; ++i) {
    if (!out.empty()) out.push_back(' ');
    out += words[i];
  }
  return out;
}

// Takes a postcode of one or two words from the end or the front of a part; true when there was
// one.
bool take_postcode(std::vector<std::string_view>& words, std::string_view country,
                   std::string& postcode) {
  for (const std::size_t size : {std::size_t{2}, std::size_t{1}}) {
    if (words.size() < size) continue;
    const std::size_t tail = words.size() - size;
    postcode = postcode_of(joined(words, tail, words.size()), country);
    if (!postcode.empty()) {
      words.resize(tail);
      return true;
    }
    postcode = postcode_of(joined(words, 0, size), country);
    if (!postcode.empty() && words.size() > size) {
      words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(size));
      return true;
    }
  }
  postcode.clear();
  return false;
}

// Takes "NY" or "New York" from the end, where a city or a postcode stands beside it.
void take_region(std::vector<std::string_view>& words, std::string_view country, bool alone,
                 std::string& region) {
  if (words.empty() || (words.size() == 1 && !alone)) return;
  const std::string_view last = words.back();
  constexpr std::size_t kLongestCode = 4;  // "N.Y."
  if (last.size() > kLongestCode || last.size() < 2) return;
  region = find_region_code(last, country);
  if (!region.empty()) words.pop_back();
}

}  // namespace

AddressParts split_address(std::string_view address, std::string_view country) {
  AddressParts result;
  std::vector<std::string_view> parts = cut(address, ",;\n\r|");
  const auto whole = [&] {
    StreetParts street = split_street(address);
    result.house_number = std::move(street.house_number);
    result.street = std::move(street.street);
    result.unit = std::move(street.unit);
    return result;
  };
  if (parts.size() < 2) return whole();
  if (!has_digit(parts.back())) {
    std::string named = find_country(parts.back());
    // A state's code behind a city is not a country's ("Boston, MA").
    const bool state = parts.back().size() == 2 && (country.empty() || country == "US") &&
                       !find_region_code(parts.back(), "US").empty();
    if (!named.empty() && !state && parts.size() > 2) {
      result.country = std::move(named);
      country = result.country;
      parts.pop_back();
    }
  }
  std::size_t place = parts.size();  // the part that holds the postcode
  std::vector<std::string_view> words;
  for (std::size_t i = parts.size(); i-- > 1;) {
    words = cut(parts[i], " ");
    if (take_postcode(words, country, result.postcode)) {
      place = i;
      break;
    }
  }
  if (place == parts.size()) {
    if (parts.size() == 2 && has_digit(parts[1])) return whole();
    words = cut(parts.back(), " ");
    place = parts.size() - 1;
  }
  take_region(words, country, true, result.region);
  result.city = joined(words, 0, words.size());
  std::size_t streets = place;
  if (result.city.empty() && place > 1) {
    std::vector<std::string_view> before = cut(parts[place - 1], " ");
    if (result.region.empty()) take_region(before, country, true, result.region);
    if (before.empty() && place > 2) {
      --streets;
      before = cut(parts[place - 2], " ");
    }
    result.city = joined(before, 0, before.size());
    --streets;
  }
  if (streets == 0) {
    result = {};
    return whole();
  }
  // The first part with a number is the street; what stands before it is a building or a person.
  std::size_t street = 0;
  while (street + 1 < streets && !has_digit(parts[street])) ++street;
  if (!has_digit(parts[street])) street = 0;
  std::string line(parts[street]);
  // "Flat 3, 21 High Street" and "21, High Street" were cut at the comma within.
  if (street + 1 < streets && split_street(line).house_number.empty()) {
    line += ", " + std::string(parts[street + 1]);
  }
  StreetParts split = split_street(line);
  result.house_number = std::move(split.house_number);
  result.street = std::move(split.street);
  result.unit = std::move(split.unit);
  return result;
}

}  // namespace gigo::normalize
