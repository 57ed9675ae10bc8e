// SPDX-License-Identifier: Apache-2.0
#include "firm.hpp"

#include <algorithm>

#include "letters.hpp"
#include "rates.hpp"

namespace datagen {
namespace {

std::string fill_pattern(std::string_view pattern, Rng& rng) {
  constexpr std::string_view kLetters = "ABDEFGHJLNPQRSTUWXYZ";
  std::string out;
  for (const char c : pattern) {
    if (c == '#') {
      out += static_cast<char>('0' + rng.below(10));
    } else if (c == '@') {
      out += kLetters[rng.below(kLetters.size())];
    } else {
      out += c;
    }
  }
  return out;
}

std::string first_spelling(const WordList& list, Rng& rng) {
  return spaced(list.words()[list.draw(rng)].latin.front());
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

constexpr std::array<std::string_view, 48> kFirmWords = {
    "Kestrel",  "Beacon",  "Harbour", "Summit",  "Orbit",   "Lantern", "Falcon",   "Juniper",
    "Meridian", "Cobalt",  "Nova",    "Delta",   "Vertex",  "Alpine",  "Atlas",    "Aurora",
    "Boreal",   "Cedar",   "Compass", "Crystal", "Eagle",   "Ember",   "Everest",  "Fjord",
    "Gemini",   "Granite", "Helix",   "Horizon", "Indigo",  "Ivory",   "Keystone", "Lotus",
    "Magnet",   "Maple",   "Neptune", "Oasis",   "Onyx",    "Orion",   "Phoenix",  "Pioneer",
    "Prisma",   "Quartz",  "Saffron", "Sigma",   "Solaris", "Titan",   "Vega",     "Zenith"};

constexpr std::array<std::string_view, 8> kRoles = {"info",   "info",    "info",  "sales",
                                                    "office", "contact", "admin", "accounts"};

std::string_view top_level(std::string_view iso) {
  if (iso == "GB") return ".co.uk";
  if (iso == "DE") return ".de";
  if (iso == "FR") return ".fr";
  if (iso == "NL") return ".nl";
  if (iso == "IT") return ".it";
  if (iso == "ES") return ".es";
  if (iso == "PL") return ".pl";
  if (iso == "AU") return ".com.au";
  return ".com";
}

}  // namespace

Address draw_address(std::uint16_t country, Rng& rng) {
  const Country& where = countries()[country];
  const Language& language = *where.language;
  Address address;
  address.country = country;
  address.city = draw_city(where, rng);
  const City& city = where.cities[address.city];
  address.town = spaced(city.name);
  if (!language.town_stems.empty() && rng.chance(4'500)) {
    const std::string stem = first_spelling(language.town_stems, rng);
    address.town = stem + first_spelling(language.town_endings, rng);
  }
  const std::string name = first_spelling(language.street_names, rng);
  const StreetKind& kind =
      language.street_kinds[rng.below(1 + rng.below(language.street_kinds.size()))];
  std::string number = std::to_string(1 + rng.below(rng.chance(8'000) ? 120 : 2'500));
  if (rng.chance(600)) number += static_cast<char>('a' + rng.below(4));
  const std::string_view pattern = language.text->street_pattern;
  address.street = write_street(pattern, name, kind.full, number);
  address.street_short = write_street(pattern, name, kind.brief, number);
  if (rng.chance(700) && language.text->name == "en") {
    const std::string flat = "Flat " + std::to_string(1 + rng.below(40)) + ", ";
    address.street.insert(0, flat);
    address.street_short.insert(0, flat);
  }
  if (!where.text->postcode.empty()) {
    address.postcode = rng.pick(city.postcodes);
    address.postcode += fill_pattern(where.text->postcode, rng);
  }
  return address;
}

FirmId draw_firm(std::uint16_t country, std::uint64_t people, Rng& rng) {
  std::uint64_t all = 0;
  for (const CountryText& text : kCountries) all += text.share;
  std::uint32_t at = rng.below(10'000);
  std::uint8_t size = 0;
  while (size + 1U < kFirmSizes.size() && at >= kFirmSizes[size].share)
    at -= kFirmSizes[size++].share;
  // About six people in ten work at a firm that is known.
  const std::uint64_t employees =
      people * 6 / 10 * kCountries[country].share / all * kFirmSizes[size].share / 10'000;
  const std::uint64_t firms = std::max<std::uint64_t>(1, employees / kFirmSizes[size].employees);
  return {country, size, rng.below(firms)};
}

Firm make_firm(std::uint64_t seed, FirmId id, bool ordinary) {
  Rng rng(seed, Stream::kCompany,
          (std::uint64_t{id.country} << 40) | (std::uint64_t{id.size} << 32) | id.number);
  const Country& country = countries()[id.country];
  const Culture& culture = cultures()[static_cast<std::size_t>(draw_culture(country, rng))];
  Firm firm;
  firm.address = draw_address(id.country, rng);
  const std::string_view industry = rng.pick(country.language->industries);
  const std::string_view word = rng.pick(kFirmWords);
  const std::string family = culture.family(rng).latin;
  if (rng.chance(3'500)) {
    firm.name = family + ' ' + std::string(word) + ' ' + std::string(industry);
  } else if (rng.chance(5'000)) {
    firm.name = family + ' ' + std::string(industry);
  } else {
    firm.name = std::string(word) + ' ' + family + ' ' + std::string(industry);
  }
  if (rng.chance(8'500)) firm.legal_form = spaced(rng.pick(country.legal_forms));
  firm.domain = slug(firm.name.substr(0, firm.name.rfind(' ')));
  // Two firms may have one name, but not one domain.
  if (firm.domain.size() < 12) firm.domain += '-' + slug(industry);
  const std::uint64_t mark =
      (std::uint64_t{id.number} * kFirmSizes.size() + id.size) * kCountries.size() + id.country;
  if (id.size > 0 || rng.chance(5'000)) {
    firm.domain += '-' + std::string(slug(firm.address.town).substr(0, 4));
  } else {
    firm.domain += std::to_string(mark % 100);
  }
  firm.domain += ordinary ? top_level(country.text->iso) : std::string_view(".example");
  firm.role = rng.pick(kRoles);
  firm.pattern = static_cast<MailPattern>(std::min(4U, rng.below(8)));
  firm.pattern = rng.chance(4'000) ? MailPattern::kFirstDotLast : firm.pattern;
  firm.lot = rng.below(10'000);
  firm.switchboard = draw_line(id.country, country.cities[firm.address.city], rng);
  return firm;
}

}  // namespace datagen
