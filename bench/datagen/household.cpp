// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "person.hpp"

namespace datagen {
namespace {

constexpr Day kYear = 365;

Day draw_elder_age(std::uint8_t size, Rng& rng) {
  // Families with children on the list are older: the children are grown up.
  if (size > 2) return rng.between(54 * kYear, 84 * kYear);
  const Day young = rng.between(19 * kYear, 50 * kYear);
  return young + rng.between(0, 38 * kYear);
}

}  // namespace

Household make_household(const World& world, std::uint64_t number, std::uint8_t size,
                         Tally* tally) {
  Rng rng(world.seed, Stream::kHousehold, number);
  Dice dice(rng, world.preset, false, tally);
  Household home;
  home.country = draw_country(rng);
  const Country& country = countries()[home.country];
  home.culture = draw_culture(country, rng);
  const Culture& culture = cultures()[static_cast<std::size_t>(home.culture)];
  home.family = culture.family(rng);
  if (size > 1) home.partner_family = culture.family(rng);
  home.elder_birth = world.as_of - draw_elder_age(size, rng);
  home.elder_woman = rng.chance(size > 1 ? 2'000 : 5'000);
  home.elder_given = culture.given(rng, home.elder_woman);
  home.firm = draw_firm(home.country, people_of(world), rng);
  const std::uint16_t near_work = city_of(world.seed, home.firm);
  home.address = draw_address(home.country, near_work, rng);
  if (dice(Mess::kMoved)) {
    home.moved_on = world.as_of - rng.between(60, 12 * kYear);
    const std::uint16_t from = rng.chance(6'000) ? near_work : draw_city(country, rng);
    home.former_address = draw_address(home.country, from, rng);
  }
  if (dice(Mess::kHomeLine)) home.line = draw_line(home.country, country.cities[near_work], rng);
  if (size > 1) {
    home.flatmates = dice(Mess::kFlatmates);
    if (!home.flatmates && dice(Mess::kFamilyMailbox)) {
      home.mailbox = family_email(home.family, home.culture, home.country, world.ordinary, rng);
    }
  }
  const bool children = size > 2 && !home.flatmates;
  home.twins = children && size > 3 && dice(Mess::kTwins);
  home.child_woman = rng.chance(5'000);
  home.namesake = children && !home.elder_woman && !home.child_woman && dice(Mess::kNamesakeSon);
  return home;
}

}  // namespace datagen
