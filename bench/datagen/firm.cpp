// SPDX-License-Identifier: Apache-2.0
#include "firm.hpp"

#include <algorithm>

#include "letters.hpp"
#include "rates.hpp"

namespace datagen {
namespace {

constexpr std::array<std::string_view, 48> kFirmWords = {
    "Kestrel",  "Beacon",  "Harbour", "Summit",  "Orbit",   "Lantern", "Falcon",   "Juniper",
    "Meridian", "Cobalt",  "Nova",    "Delta",   "Vertex",  "Alpine",  "Atlas",    "Aurora",
    "Boreal",   "Cedar",   "Compass", "Crystal", "Eagle",   "Ember",   "Everest",  "Fjord",
    "Gemini",   "Granite", "Helix",   "Horizon", "Indigo",  "Ivory",   "Keystone", "Lotus",
    "Magnet",   "Maple",   "Neptune", "Oasis",   "Onyx",    "Orion",   "Phoenix",  "Pioneer",
    "Prisma",   "Quartz",  "Saffron", "Sigma",   "Solaris", "Titan",   "Vega",     "Zenith"};

constexpr std::array<std::string_view, 8> kRoles = {"info",   "info",    "info",  "sales",
                                                    "office", "contact", "admin", "accounts"};

// The generator of a firm; its first draw is the city.
Rng rng_of(std::uint64_t seed, FirmId id) noexcept {
  return {seed, Stream::kCompany,
          (std::uint64_t{id.country} << 40) | (std::uint64_t{id.size} << 32) | id.number};
}

// "F_&_G": F and G are family names, W is a word, I an industry.
std::string write_name(std::string_view pattern, const std::string& family,
                       const std::string& partner, std::string_view word,
                       std::string_view industry) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool alone = (i == 0 || pattern[i - 1] == '_' || pattern[i - 1] == '-') &&
                       (i + 1 == pattern.size() || pattern[i + 1] == '_' || pattern[i + 1] == '-');
    if (alone && pattern[i] == 'F') {
      out += family;
    } else if (alone && pattern[i] == 'G') {
      out += partner;
    } else if (alone && pattern[i] == 'W') {
      out += word;
    } else if (alone && pattern[i] == 'I') {
      out += industry;
    } else {
      out += pattern[i] == '_' ? ' ' : pattern[i];
    }
  }
  return out;
}

}  // namespace

FirmId draw_firm(std::uint16_t country, std::uint64_t people, Rng& rng) {
  std::uint32_t at = rng.below(10'000);
  std::uint8_t size = 0;
  while (size + 1U < kFirmSizes.size() && at >= kFirmSizes[size].share)
    at -= kFirmSizes[size++].share;
  // About six people in ten work at a firm that is known.
  const std::uint64_t employees =
      people * 6 / 10 * kCountries[country].share / all_shares() * kFirmSizes[size].share / 10'000;
  const std::uint64_t firms = std::max<std::uint64_t>(1, employees / kFirmSizes[size].employees);
  return {country, size, rng.below(firms)};
}

std::uint16_t city_of(std::uint64_t seed, FirmId id) noexcept {
  Rng rng = rng_of(seed, id);
  return draw_city(countries()[id.country], rng);
}

Firm make_firm(std::uint64_t seed, FirmId id, bool ordinary) {
  Rng rng = rng_of(seed, id);
  const Country& country = countries()[id.country];
  Firm firm;
  firm.id = id;
  const std::uint16_t in_city = draw_city(country, rng);
  const City& city = country.cities[in_city];
  firm.address = draw_address(id.country, in_city, rng);
  const Culture& culture = cultures()[static_cast<std::size_t>(draw_culture(country, rng))];
  // Rare names, and the word of a trade or a fancy one: no such firm should exist.
  const Name family = culture.rare_family(rng);
  const Name partner = culture.rare_family(rng);
  const std::string_view word = rng.pick(kFirmWords);
  const std::string_view industry = rng.pick(city.language->industries);
  const std::string_view pattern = rng.pick(city.language->firms);
  firm.name = write_name(pattern, family.latin, partner.latin, word, industry);
  if (rng.chance(8'500)) firm.legal_form = rng.pick(country.legal_forms);
  // Two firms may have one name, but should not have one domain.
  firm.domain = slug(family.latin);
  if (rng.chance(5'000)) firm.domain += '-';
  firm.domain += pattern.find('G') != std::string_view::npos && partner.rare ? slug(partner.latin)
                                                                             : slug(industry);
  if (!family.rare) firm.domain += slug(word) + std::to_string(id.number % 100);
  const bool global = rng.chance(2'500);
  firm.domain += !ordinary ? ".example" : global ? ".com" : country.text->top_level;
  firm.role = rng.pick(kRoles);
  firm.pattern = static_cast<MailPattern>(std::min(4U, rng.below(8)));
  firm.pattern = rng.chance(4'000) ? MailPattern::kFirstDotLast : firm.pattern;
  firm.lot = rng.below(10'000);
  firm.switchboard = draw_line(id.country, city, rng);
  return firm;
}

}  // namespace datagen
