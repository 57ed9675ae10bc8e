// SPDX-License-Identifier: Apache-2.0
#include "person.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/civil_date.hpp"
#include "letters.hpp"

namespace datagen {
namespace {

constexpr Day kYear = 365;

constexpr std::array<std::string_view, 12> kReservedProviders = {
    "mailbox.example", "example.com",     "postbox.example",   "inbox.example",
    "example.net",     "webmail.example", "example.org",       "fastmail.example",
    "letters.example", "home.example",    "quickpost.example", "airmail.example"};
constexpr std::array<std::string_view, 12> kOrdinaryProviders = {
    "gmail.com", "hotmail.com", "yahoo.com",      "outlook.com", "icloud.com", "aol.com",
    "gmx.de",    "live.com",    "protonmail.com", "web.de",      "orange.fr",  "btinternet.com"};

constexpr std::array<std::string_view, 26> kJobs = {"Managing Director",
                                                    "Sales Manager",
                                                    "Office Manager",
                                                    "Accountant",
                                                    "Buyer",
                                                    "Engineer",
                                                    "Marketing Manager",
                                                    "Project Manager",
                                                    "Director",
                                                    "Consultant",
                                                    "Purchasing Manager",
                                                    "Assistant",
                                                    "HR Manager",
                                                    "IT Manager",
                                                    "Receptionist",
                                                    "Owner",
                                                    "Operations Manager",
                                                    "Technician",
                                                    "Analyst",
                                                    "CEO",
                                                    "Head of Sales",
                                                    "Account Manager",
                                                    "Warehouse Manager",
                                                    "Legal Counsel",
                                                    "Quality Manager",
                                                    "Product Manager"};

// A day on which something changed: within twelve years, not in the last two months.
Day day_of_change(const World& world, Rng& rng) {
  return world.as_of - rng.between(60, 12 * kYear);
}

Phone other_line(const Firm& firm, Rng& rng) {
  return draw_line(firm.address.country,
                   countries()[firm.address.country].cities[firm.address.city], rng);
}

std::string work_email(const Firm& firm, const Name& given, const Name& family) {
  const std::string first = slug(given.latin);
  const std::string last = slug(family.latin);
  std::string local;
  switch (firm.pattern) {
    case MailPattern::kFirstDotLast:
      local = first + '.' + last;
      break;
    case MailPattern::kInitialLast:
      local = first.substr(0, 1) + last;
      break;
    case MailPattern::kFirst:
      local = first + '.' + last.substr(0, 1);
      break;
    case MailPattern::kFirstUnderLast:
      local = first + '_' + last;
      break;
    case MailPattern::kLastInitial:
      local = last + first.substr(0, 1);
      break;
  }
  return local + '@' + firm.domain;
}

// Who a member of a household is: name, sex, birth.
void be_member(Person& person, std::uint8_t member, Rng& rng, Dice& dice) {
  const Household& home = person.home;
  person.culture = home.culture;
  if (member == 0) {
    person.woman = home.elder_woman;
    person.given = home.elder_given;
    person.birth = home.elder_birth;
  } else if (home.flatmates) {
    person.culture = draw_culture(countries()[home.country], rng);
    person.woman = rng.chance(5'000);
    person.birth = home.elder_birth + rng.between(-3 * kYear, 3 * kYear);
  } else if (member == 1) {
    person.woman = rng.chance(300) ? home.elder_woman : !home.elder_woman;
    person.birth = home.elder_birth + rng.between(-6 * kYear, 6 * kYear);
  } else {
    person.woman = member == 2 ? home.child_woman : rng.chance(5'000);
    const Day first_child = home.elder_birth + 25 * kYear + home.elder_birth % (7 * kYear);
    person.birth =
        home.twins || member == 2 ? first_child : first_child + rng.between(500, 4 * kYear);
  }
  const Culture& culture = cultures()[static_cast<std::size_t>(person.culture)];
  const bool own_family = home.flatmates || (member == 1 && dice(Mess::kKeptOwnName));
  person.family = member > 0 && own_family ? culture.family(rng) : home.family;
  if (member > 0) person.given = culture.given(rng, person.woman);
  if (home.flatmates) return;
  if (home.namesake && member == 2) {
    person.given = home.elder_given;
    person.generation = "Jr";
  }
  if (home.namesake && member == 0) person.generation = "Sr";
}

void work_somewhere(Person& person, const World& world, Rng& rng, Dice& dice) {
  const Day age = world.as_of - person.birth;
  person.employed = age > 20 * kYear && age < 68 * kYear && dice(Mess::kEmployed);
  if (!person.employed) return;
  const std::uint64_t people = world.rows * kBlockPeople / 1'366;
  person.firm = make_firm(world.seed, draw_firm(person.home.country, people, rng), world.ordinary);
  person.job = kJobs[rng.below(1 + rng.below(kJobs.size()))];
  person.behind_switchboard = dice(Mess::kSwitchboard);
  person.direct_line = other_line(person.firm, rng);
  person.work_email = work_email(person.firm, person.given, person.family);
  if (dice.decide(Mess::kFirmMailbox, person.firm.lot) || dice(Mess::kRoleMailbox)) {
    person.work_email = person.firm.role + '@' + person.firm.domain;
  }
  if (dice(Mess::kChangedJob)) {
    person.changed_job_on = day_of_change(world, rng);
    person.former_firm =
        make_firm(world.seed, draw_firm(person.home.country, people, rng), world.ordinary);
    const Name& then = person.married_on == kNever ? person.family : person.maiden;
    person.former_work_email = work_email(person.former_firm, person.given, then);
  }
}

}  // namespace

std::string_view draw_provider(const World& world, Rng& rng) {
  const auto& all = world.ordinary ? kOrdinaryProviders : kReservedProviders;
  return all[rng.below(1 + rng.below(all.size()))];
}

std::string private_email(const World& world, const Name& given, const Name& family, Day birth,
                          Rng& rng) {
  const std::string first = slug(given.latin);
  const std::string last = slug(family.latin);
  std::string local;
  switch (rng.below(7)) {
    case 0:
    case 1:
      local = first + '.' + last;
      break;
    case 2:
      local = first.substr(0, 1) + last;
      break;
    case 3:
      local = first + last;
      break;
    case 4:
      local = first + '_' + last;
      break;
    case 5:
      local = last + '.' + first;
      break;
    default:
      local = first + '.' + last.substr(0, 1);
      break;
  }
  // Providers give an address out once: the more bear a name, the more digits stand behind it.
  if (family.rare) {
    if (rng.chance(5'000)) {
      local += fmt::format("{:02}", (gigo::base::civil_from_days(birth).year) % 100);
    } else if (rng.chance(5'000)) {
      local += std::to_string(rng.below(1'000));
    }
  } else {
    local += std::to_string(rng.below(rng.chance(5'000) ? 10'000 : 1'000'000));
  }
  return local + '@' + std::string(draw_provider(world, rng));
}

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
  // Families with children on the list are older: the children are grown up.
  const Day age =
      size > 2 ? rng.between(46 * kYear, 80 * kYear) : rng.between(19 * kYear, 50 * kYear);
  home.elder_birth = world.as_of - age;
  if (size <= 2) home.elder_birth -= rng.between(0, 38 * kYear);
  home.elder_woman = rng.chance(size > 1 ? 2'000 : 5'000);
  home.elder_given = culture.given(rng, home.elder_woman);
  home.address = draw_address(home.country, rng);
  if (dice(Mess::kMoved)) {
    home.moved_on = day_of_change(world, rng);
    home.former_address = draw_address(home.country, rng);
  }
  if (dice(Mess::kHomeLine))
    home.line = draw_line(home.country, country.cities[home.address.city], rng);
  if (size > 1) {
    home.flatmates = dice(Mess::kFlatmates);
    if (!home.flatmates && dice(Mess::kFamilyMailbox)) {
      home.mailbox = rng.chance(5'000) ? "the" : "family.";
      home.mailbox += slug(home.family.latin);
      home.mailbox += std::to_string(1 + rng.below(100'000));
      home.mailbox += '@';
      home.mailbox += draw_provider(world, rng);
    }
  }
  const bool children = size > 2 && !home.flatmates;
  home.twins = children && size > 3 && dice(Mess::kTwins);
  home.child_woman = rng.chance(5'000);
  home.namesake = children && !home.elder_woman && !home.child_woman && dice(Mess::kNamesakeSon);
  return home;
}

Person make_person(const World& world, const Pattern& pattern, std::uint64_t number, Tally* tally) {
  const std::uint64_t block = number / kBlockPeople;
  const auto place = static_cast<std::uint16_t>(number % kBlockPeople);
  const std::uint16_t first = pattern.household(place);
  Rng rng(world.seed, Stream::kMember, number);
  Dice dice(rng, world.preset, false, tally);

  Person person;
  person.number = number;
  person.records = pattern.records(place);
  person.home =
      make_household(world, block * kBlockPeople + first, pattern.household_size(place), tally);
  be_member(person, static_cast<std::uint8_t>(place - first), rng, dice);

  const Culture& culture = cultures()[static_cast<std::size_t>(person.culture)];
  if (dice(Mess::kDoubleName)) {
    const Name second = culture.family(rng);
    person.family.latin += '-' + second.latin;
    if (!person.family.own.empty()) person.family.own += '-' + second.own;
    person.family.other.clear();
    person.family.rare = true;
  }
  if (person.woman) {
    person.family = culture.feminine(person.family);
    if (person.birth < world.as_of - 22 * kYear && dice(Mess::kMarriedName)) {
      person.married_on = day_of_change(world, rng);
      person.maiden = culture.feminine(culture.family(rng));
    }
  }
  work_somewhere(person, world, rng, dice);
  person.email = private_email(world, person.given, person.family, person.birth, rng);
  if (dice(Mess::kChangedEmail)) {
    person.changed_email_on = day_of_change(world, rng);
    person.former_email = private_email(world, person.given, person.family, person.birth, rng);
  }
  const City& city = countries()[person.home.country].cities[person.home.address.city];
  person.mobile = draw_mobile(person.home.country, city, rng);
  if (dice(Mess::kChangedMobile)) {
    person.changed_mobile_on = day_of_change(world, rng);
    person.former_mobile = draw_mobile(person.home.country, city, rng);
  }
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
