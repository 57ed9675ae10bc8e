// SPDX-License-Identifier: Apache-2.0
#include "person.hpp"

#include <algorithm>
#include <string_view>

namespace datagen {
namespace {

constexpr Day kYear = 365;

// A day on which something changed: within twelve years, not in the last two months, and of age.
Day day_of_change(const World& world, const Person& person, Rng& rng) {
  const Day longest = std::min<Day>(12 * kYear, world.as_of - of_age(person.birth) - kYear);
  return world.as_of - rng.between(60, std::max<Day>(90, longest));
}

// Where women keep their names when they marry.
bool keeps_names(CultureId culture) {
  return culture == CultureId::kSpanish || culture == CultureId::kChinese ||
         culture == CultureId::kVietnamese || culture == CultureId::kArabic ||
         culture == CultureId::kGreek;
}

Addressee addressee(const Person& person, const Name& family) {
  return {person.given, family, person.birth, middle_initial(person.number)};
}

// Who a member of a household is: sex and birth.
void be_born(Person& person, std::uint8_t member, Rng& rng) {
  const Household& home = person.home;
  person.culture = home.culture;
  if (member == 0) {
    person.woman = home.elder_woman;
    person.birth = home.elder_birth;
  } else if (home.flatmates) {
    person.culture = draw_culture(countries()[home.country], rng);
    person.woman = rng.chance(5'000);
    person.birth = home.elder_birth - rng.between(0, 6 * kYear);
  } else if (member == 1) {
    person.woman = rng.chance(300) ? home.elder_woman : !home.elder_woman;
    // Not so young that the list could not know him.
    person.birth = home.elder_birth + rng.between(-6 * kYear, 1 * kYear);
  } else {
    person.woman = member == 2 ? home.child_woman : rng.chance(5'000);
    // The same for all children: taken from what they share. Births may be negative days.
    const Day later = (home.elder_birth % (7 * kYear) + 7 * kYear) % (7 * kYear);
    const Day first_child = home.elder_birth + 25 * kYear + later;
    person.birth =
        home.twins || member == 2 ? first_child : first_child + rng.between(500, 4 * kYear);
  }
}

// Names as they are now, before marriages.
void be_named(Person& person, std::uint8_t member, Rng& rng, Dice& dice) {
  const Household& home = person.home;
  const Culture& culture = cultures()[static_cast<std::size_t>(person.culture)];
  person.given = member == 0 ? home.elder_given : culture.given(rng, person.woman);
  person.family = home.family;
  if (home.flatmates && member > 0) {
    person.family = culture.family(rng);
  } else if (member == 1) {
    const bool own = keeps_names(person.culture) || dice(Mess::kKeptOwnName);
    if (own) person.family = home.partner_family;
  }
  const std::string_view iso = countries()[home.country].text->iso;
  const bool two_surnames = person.culture == CultureId::kSpanish && (iso == "ES" || iso == "MX");
  if (two_surnames && dice(Mess::kTwoSurnames)) {
    const bool child = member > 1 && !home.flatmates;
    person.second_family = child ? home.partner_family : culture.family(rng);
  }
  if (home.namesake && member == 2) {
    person.given = home.elder_given;
    person.generation = "Jr";
  }
  if (home.namesake && member == 0) person.generation = "Sr";
}

void double_name(Person& person, const Culture& culture, Rng& rng) {
  const Name second = culture.family(rng);
  person.family.latin += '-' + second.latin;
  if (!person.family.own.empty()) person.family.own += '-' + second.own;
  person.family.other.clear();
  person.family.rare = true;
}

void marry(Person& person, const World& world, std::uint8_t member, Rng& rng, Dice& dice) {
  if (!person.woman || keeps_names(person.culture)) return;
  if (person.birth > world.as_of - 22 * kYear || !dice(Mess::kMarriedName)) return;
  const Culture& culture = cultures()[static_cast<std::size_t>(person.culture)];
  person.married_on = day_of_change(world, person, rng);
  Name other = culture.feminine(culture.family(rng));
  // A daughter of the house was born with its name; others have come to it.
  const bool daughter = member > 1 && !person.home.flatmates;
  if (daughter) std::swap(person.family, other);
  person.maiden = std::move(other);
}

// A firm in the city where the person lives, if a few throws find one.
FirmId nearby_firm(const World& world, const Household& home, Rng& rng) {
  FirmId firm = home.firm;
  for (int i = 0; i < 5; ++i) {
    firm = draw_firm(home.country, people_of(world), rng);
    if (city_of(world.seed, firm) == home.address.city) break;
  }
  return firm;
}

std::string draw_job(const Firm& firm, bool woman, Rng& rng) {
  const City& city = countries()[firm.address.country].cities[firm.address.city];
  const auto& english = countries()[0].cities[0].language->jobs;
  const auto& jobs = rng.chance(6'500) ? city.language->jobs : english;
  const Job& job = jobs[rng.below(1 + rng.below(jobs.size()))];
  return woman ? job.woman : job.man;
}

void work_somewhere(Person& person, const World& world, std::uint8_t member, Rng& rng, Dice& dice) {
  const Household& home = person.home;
  const Day age = world.as_of - person.birth;
  person.employed = age > 20 * kYear && age < 68 * kYear && dice(Mess::kEmployed);
  if (!person.employed) return;
  const FirmId id = member == 0 ? home.firm : nearby_firm(world, home, rng);
  person.firm = make_firm(world.seed, id, world.ordinary);
  person.job = draw_job(person.firm, person.woman, rng);
  person.behind_switchboard = dice(Mess::kSwitchboard);
  const City& city = countries()[home.country].cities[person.firm.address.city];
  person.direct_line = draw_line(home.country, city, rng);
  person.work_email = work_email(person.firm, addressee(person, person.family));
  if (dice.decide(Mess::kFirmMailbox, person.firm.lot) || dice(Mess::kRoleMailbox)) {
    person.work_email = person.firm.role + '@' + person.firm.domain;
  }
  if (age > 22 * kYear && dice(Mess::kChangedJob)) {
    person.changed_job_on = day_of_change(world, person, rng);
    const FirmId former = draw_firm(home.country, people_of(world), rng);
    person.former_firm = make_firm(world.seed, former, world.ordinary);
    person.former_job =
        rng.chance(5'000) ? person.job : draw_job(person.former_firm, person.woman, rng);
    const Name& then = person.married_on == kNever ? person.family : person.maiden;
    person.former_work_email = work_email(person.former_firm, addressee(person, then));
  }
}

void be_reached(Person& person, const World& world, Rng& rng, Dice& dice) {
  const std::uint16_t country = person.home.country;
  const bool grown = person.birth < world.as_of - 20 * kYear;
  // Many an address still has the name before the marriage.
  const bool maiden = person.married_on != kNever && rng.chance(4'000);
  const Name& family = maiden ? person.maiden : person.family;
  person.email = private_email(addressee(person, family), country, world.ordinary, rng);
  if (grown && dice(Mess::kChangedEmail)) {
    person.changed_email_on = day_of_change(world, person, rng);
    const Name& then = person.married_on == kNever ? person.family : person.maiden;
    person.former_email = private_email(addressee(person, then), country, world.ordinary, rng);
  }
  const City& city = countries()[country].cities[person.home.address.city];
  person.mobile = draw_mobile(country, city, rng);
  if (grown && dice(Mess::kChangedMobile)) {
    person.changed_mobile_on = day_of_change(world, person, rng);
    person.former_mobile = draw_mobile(country, city, rng);
  }
}

}  // namespace

std::uint64_t people_of(const World& world) noexcept { return world.rows * kBlockPeople / 1'366; }

char middle_initial(std::uint64_t person) noexcept {
  return static_cast<char>('a' + mix(person) % 26);
}

Day of_age(Day birth) noexcept { return birth + 16 * kYear; }

Person make_person(const World& world, const Pattern& pattern, std::uint64_t number, Tally* tally) {
  const std::uint64_t block = number / kBlockPeople;
  const auto place = static_cast<std::uint16_t>(number % kBlockPeople);
  const std::uint16_t first = pattern.household(place);
  const auto member = static_cast<std::uint8_t>(place - first);
  Rng rng(world.seed, Stream::kMember, number);
  Dice dice(rng, world.preset, false, tally);

  Person person;
  person.number = number;
  person.records = pattern.records(place);
  person.home =
      make_household(world, block * kBlockPeople + first, pattern.household_size(place), tally);
  be_born(person, member, rng);
  be_named(person, member, rng, dice);
  const Culture& culture = cultures()[static_cast<std::size_t>(person.culture)];
  if (person.second_family.latin.empty() && person.generation.empty() && dice(Mess::kDoubleName))
    double_name(person, culture, rng);
  if (person.woman) person.family = culture.feminine(person.family);
  marry(person, world, member, rng, dice);
  work_somewhere(person, world, member, rng, dice);
  be_reached(person, world, rng, dice);
  if (person.records == 1) {
    if (dice(Mess::kPlaceholderRow)) {
      person.kind = Kind::kPlaceholder;
    } else if (person.employed && dice(Mess::kOrganisationRow)) {
      person.kind = Kind::kOrganisation;
    }
  }
  return person;
}

}  // namespace datagen
