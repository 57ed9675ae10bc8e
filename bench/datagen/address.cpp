// SPDX-License-Identifier: Apache-2.0
#include "address.hpp"

#include "letters.hpp"

namespace datagen {
namespace {

std::string fill_pattern(std::string_view pattern, Rng& rng) {
  constexpr std::string_view kLetters = "ABDEFGHJLNPQRSTUWXYZ";
  std::string out;
  for (const char c : pattern) {
    if (c == '#') {
      out += static_cast<char>('0' + rng.below(10));
    } else if (c == '&') {
      out += static_cast<char>('1' + rng.below(9));
    } else if (c == '@') {
      out += kLetters[rng.below(kLetters.size())];
    } else {
      out += c;
    }
  }
  return out;
}

const std::string& first_spelling(const WordList& list, Rng& rng) {
  return list.pick(rng).latin.front();
}

std::string write_street(std::string_view pattern, std::string_view name, std::string_view kind,
                         std::string_view number) {
  std::string out;
  for (const char c : pattern) {
    if (c == '#') {
      out += number;
    } else if (c == '$') {
      out += name;
    } else if (c == '%') {
      out += kind;
    } else {
      out += c;
    }
  }
  return out;
}

// The Swiss write no ß.
void write_ss(std::string& text) {
  for (std::size_t at; (at = text.find("ß")) != std::string::npos;) text.replace(at, 2, "ss");
}

// A flat is said before the street in Britain, behind it in America.
void add_flat(Address& address, std::string_view iso, Rng& rng) {
  const std::string number = std::to_string(1 + rng.below(40));
  for (std::string* street : {&address.street, &address.street_short}) {
    if (iso == "US" || iso == "CA") {
      *street += ", Apt " + number;
    } else if (iso == "AU") {
      street->insert(0, "Unit " + number + ", ");
    } else {
      street->insert(0, "Flat " + number + ", ");
    }
  }
}

}  // namespace

Address draw_address(std::uint16_t country, std::uint16_t in_city, Rng& rng) {
  const Country& where = countries()[country];
  const City& city = where.cities[in_city];
  const Language& language = *city.language;
  const std::string_view iso = where.text->iso;
  Address address;
  address.country = country;
  address.city = in_city;
  address.town = city.name;
  if (!language.town_stems.empty() && rng.chance(4'500)) {
    const std::string& stem = first_spelling(language.town_stems, rng);
    const std::string& ending = first_spelling(language.town_endings, rng);
    if (lower(stem) != ending) address.town = stem + ending;
  }
  const std::string& name = first_spelling(language.street_names, rng);
  const StreetKind& kind =
      language.street_kinds[rng.below(1 + rng.below(language.street_kinds.size()))];
  const bool long_streets = iso == "US" || iso == "CA" || iso == "MX" || iso == "BR";
  const std::uint32_t longest = rng.chance(8'000) ? 120 : long_streets ? 2'500 : 250;
  std::string number = std::to_string(1 + rng.below(longest));
  if (rng.chance(600)) number += static_cast<char>('a' + rng.below(4));
  const std::string_view pattern = language.text->street_pattern;
  address.street = write_street(pattern, name, kind.full, number);
  address.street_short = write_street(pattern, name, kind.brief, number);
  if (rng.chance(700) && language.text->name == "en") add_flat(address, iso, rng);
  if (iso == "CH") {
    write_ss(address.street);
    write_ss(address.street_short);
    write_ss(address.town);
  }
  if (!where.text->postcode.empty()) {
    address.postcode = rng.pick(city.postcodes);
    address.postcode += fill_pattern(where.text->postcode, rng);
  }
  return address;
}

}  // namespace datagen
