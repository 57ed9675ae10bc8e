// SPDX-License-Identifier: Apache-2.0
#include "normalize/postcode_text.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.hpp"

namespace gigo::normalize {
namespace {

constexpr std::array<std::string_view, 22> kLabels{
    "zip code",      "zipcode",       "zip",         "postal code", "post code", "postcode",
    "plz",           "postleitzahl",  "code postal", "cp",          "c.p.",      "cep",
    "cap",           "pin code",      "pincode",     "pin",         "psc",       "psč",
    "codigo postal", "código postal", "postnummer",  "eircode"};

// Plates and codes in front of postcodes; the digits that follow must be a postcode there.
struct Front {
  std::string_view sign, country;
};
constexpr std::array<Front, 46> kFronts{{
    {"A", "AT"},   {"AT", "AT"}, {"B", "BE"},  {"BE", "BE"}, {"BG", "BG"}, {"CH", "CH"},
    {"CZ", "CZ"},  {"CY", "CY"}, {"D", "DE"},  {"DE", "DE"}, {"DK", "DK"}, {"E", "ES"},
    {"EE", "EE"},  {"ES", "ES"}, {"F", "FR"},  {"FR", "FR"}, {"FI", "FI"}, {"FIN", "FI"},
    {"FL", "LI"},  {"LI", "LI"}, {"GR", "GR"}, {"H", "HU"},  {"HU", "HU"}, {"HR", "HR"},
    {"I", "IT"},   {"IT", "IT"}, {"L", "LU"},  {"LU", "LU"}, {"LT", "LT"}, {"LV", "LV"},
    {"MC", "MC"},  {"N", "NO"},  {"NO", "NO"}, {"NL", "NL"}, {"P", "PT"},  {"PT", "PT"},
    {"PL", "PL"},  {"RO", "RO"}, {"RS", "RS"}, {"S", "SE"},  {"SE", "SE"}, {"SI", "SI"},
    {"SLO", "SI"}, {"SK", "SK"}, {"SM", "SM"}, {"UA", "UA"},
}};

std::string_view without_label(std::string_view text) {
  constexpr std::string_view kFirstLetters = "zpceZPCE";
  if (text.empty() || kFirstLetters.find(text.front()) == std::string_view::npos) return text;
  for (const std::string_view label : kLabels) {
    if (!base::istarts_with(text, label) || text.size() == label.size()) continue;
    const char next = text[label.size()];
    if (next != ' ' && next != ':' && next != '.' && next != '#') continue;
    std::string_view rest = text.substr(label.size());
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == ':' || rest.front() == '.' ||
                             rest.front() == '#')) {
      rest.remove_prefix(1);
    }
    if (!rest.empty()) return rest;
  }
  return text;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  constexpr std::string_view kBetween = " ,;/|()";
  std::size_t at = text.find_first_not_of(kBetween);
  while (at != std::string_view::npos) {
    const std::size_t end = text.find_first_of(kBetween, at);
    words.push_back(text.substr(at, end == std::string_view::npos ? end : end - at));
    if (end == std::string_view::npos) break;
    at = text.find_first_not_of(kBetween, end);
  }
  return words;
}

bool has_digit(std::string_view text) noexcept {
  return std::any_of(text.begin(), text.end(), base::is_digit);
}

}  // namespace

std::string_view bare_postcode(std::string_view clean) {
  constexpr std::string_view kFront = "'\"`= ";
  constexpr std::string_view kBack = "'\"`.,; ";
  std::string_view text = clean;
  for (std::size_t size = text.size() + 1; text.size() < size;) {
    size = text.size();
    while (!text.empty() && kFront.find(text.front()) != std::string_view::npos) {
      text.remove_prefix(1);
    }
    while (!text.empty() && kBack.find(text.back()) != std::string_view::npos) {
      text.remove_suffix(1);
    }
    text = without_label(text);
    // A spreadsheet's number: 1067.0
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos || text.size() - point > 3) continue;
    if (base::all_digits(text.substr(0, point)) &&
        text.find_first_not_of('0', point + 1) == std::string_view::npos) {
      text = text.substr(0, point);
    }
  }
  return text.empty() ? clean : text;
}

PrefixedPostcode split_country_prefix(std::string_view text) {
  std::size_t letters = 0;
  while (letters < text.size() && base::is_alpha(text[letters])) ++letters;
  if (letters == 0 || letters > 3) return {{}, text};
  std::string_view rest = text.substr(letters);
  while (!rest.empty() && (rest.front() == '-' || rest.front() == ' ' || rest.front() == '.')) {
    rest.remove_prefix(1);
  }
  if (rest.empty() || !base::is_digit(rest.front())) return {{}, text};
  // "B1000" is a postcode of Argentina; a single letter needs its hyphen or blank.
  if (letters == 1 && rest.size() + 1 == text.size()) return {{}, text};
  for (const Front& front : kFronts) {
    if (!base::iequals(front.sign, text.substr(0, letters))) continue;
    const PostcodeFormat* format = postcode_format_of(front.country);
    if (format == nullptr || in_postcode_format(postcode_signs(rest), *format).empty()) continue;
    return {front.country, rest};
  }
  return {{}, text};
}

FoundPostcodes find_postcodes(std::string_view text, const PostcodeFormat& format) {
  constexpr std::size_t kMostWords = 24;
  const std::vector<std::string_view> words = words_of(text);
  FoundPostcodes found;
  if (words.size() > kMostWords) return found;
  std::vector<std::string> codes;
  for (std::size_t i = 0; i < words.size();) {
    std::size_t used = 0;
    std::string written;
    for (std::size_t many = 2; many > 0 && used == 0; --many) {
      if (i + many > words.size()) continue;
      if (!has_digit(words[i]) && !has_digit(words[i + many - 1])) continue;
      const PrefixedPostcode word = split_country_prefix(words[i]);
      std::string joined(word.country == format.country ? word.rest : words[i]);
      if (many == 2) joined += words[i + 1];
      written = in_postcode_format(postcode_signs(joined), format);
      if (!written.empty()) used = many;
    }
    if (used == 0) {
      found.other_text = true;
      ++i;
      continue;
    }
    if (std::find(codes.begin(), codes.end(), written) == codes.end()) {
      codes.push_back(std::move(written));
    }
    i += used;
  }
  found.count = codes.size();
  if (!codes.empty()) found.first = std::move(codes.front());
  return found;
}

}  // namespace gigo::normalize
