// SPDX-License-Identifier: Apache-2.0
#include "contact.hpp"

namespace datagen {
namespace {

EmailKind draw_email(const Person& person, Day seen, Rng& rng) {
  if (person.employed && rng.chance(4'500)) {
    return seen < person.changed_job_on ? EmailKind::kFormerWork : EmailKind::kWork;
  }
  if (!person.home.mailbox.empty() && rng.chance(4'500)) return EmailKind::kFamily;
  return seen < person.changed_email_on ? EmailKind::kFormerPrivate : EmailKind::kPrivate;
}

PhoneKind draw_mobile_kind(const Person& person, Day seen) {
  return seen < person.changed_mobile_on ? PhoneKind::kFormerMobile : PhoneKind::kMobile;
}

// A landline: at work, at home, or none there is.
PhoneKind draw_line_kind(const Person& person, Day seen, Rng& rng) {
  const bool home = !person.home.line.national.empty();
  if (person.employed && (!home || rng.chance(5'500))) {
    if (seen < person.changed_job_on) return PhoneKind::kFormerSwitchboard;
    return person.behind_switchboard ? PhoneKind::kSwitchboard : PhoneKind::kDirect;
  }
  return home ? PhoneKind::kHome : PhoneKind::kNone;
}

void draw_phones(Contact& contact, const Person& person, Day seen, Rng& rng, Dice& dice) {
  contact.phone = draw_line_kind(person, seen, rng);
  contact.mobile = draw_mobile_kind(person, seen);
  if (contact.phone == PhoneKind::kNone || !dice(Mess::kOnePhone)) return;
  if (rng.chance(4'500)) {
    contact.phone = PhoneKind::kNone;
  } else {
    contact.mobile = PhoneKind::kNone;
  }
}

Contact first_contact(const World& world, const Person& person, Day seen, Tally* tally) {
  Rng rng(world.seed, Stream::kContact, person.number * 16);
  Dice dice(rng, world.preset, false, tally);
  Contact contact;
  if (!dice(Mess::kNoEmail)) contact.email = draw_email(person, seen, rng);
  if (!dice(Mess::kNoPhone)) draw_phones(contact, person, seen, rng, dice);
  const bool unreachable = contact.email == EmailKind::kNone && contact.phone == PhoneKind::kNone &&
                           contact.mobile == PhoneKind::kNone;
  // Nobody can be typed in again from a record that says nothing.
  if (unreachable && person.records > 1) {
    if (rng.chance(5'000)) {
      contact.email = draw_email(person, seen, rng);
    } else {
      contact.mobile = draw_mobile_kind(person, seen);
    }
  }
  return contact;
}

void share_phone(Contact& contact, const Contact& first, Rng& rng) {
  const bool mobile =
      first.mobile != PhoneKind::kNone && (first.phone == PhoneKind::kNone || rng.chance(5'000));
  if (mobile) {
    contact.mobile = first.mobile;
    contact.mobile_is_link = true;
  } else {
    contact.phone = first.phone;
    contact.phone_is_link = true;
  }
}

}  // namespace

Contact make_contact(const World& world, const Person& person, std::uint8_t copy, Day seen,
                     Day first_seen, Tally* tally) {
  if (copy == 0) return first_contact(world, person, seen, tally);
  const Contact first = first_contact(world, person, first_seen, nullptr);
  Rng rng(world.seed, Stream::kContact, person.number * 16 + copy);
  Dice dice(rng, world.preset, true, tally);
  Contact contact;
  const bool has_phone = first.phone != PhoneKind::kNone || first.mobile != PhoneKind::kNone;
  contact.stranger = dice(Mess::kStranger);
  if (contact.stranger) {
    if (!dice(Mess::kNoEmail)) contact.email = EmailKind::kFresh;
    if (!dice(Mess::kNoPhone)) contact.mobile = PhoneKind::kFresh;
    return contact;
  }
  contact.email_is_link = first.email != EmailKind::kNone && (!has_phone || rng.chance(5'500));
  if (contact.email_is_link) {
    contact.email = first.email;
    if (!dice(Mess::kNoPhone)) draw_phones(contact, person, seen, rng, dice);
    return contact;
  }
  if (!dice(Mess::kNoEmail)) contact.email = draw_email(person, seen, rng);
  if (!dice(Mess::kOnePhone)) draw_phones(contact, person, seen, rng, dice);
  share_phone(contact, first, rng);
  return contact;
}

std::string email_of(const World& world, const Person& person, EmailKind kind, Rng& fresh) {
  switch (kind) {
    case EmailKind::kNone:
      return {};
    case EmailKind::kPrivate:
      return person.email;
    case EmailKind::kFormerPrivate:
      return person.former_email;
    case EmailKind::kWork:
      return person.work_email;
    case EmailKind::kFormerWork:
      return person.former_work_email;
    case EmailKind::kFamily:
      return person.home.mailbox;
    case EmailKind::kFresh:
      return private_email(
          {person.given, person.family, person.birth, middle_initial(person.number)},
          person.home.country, world.ordinary, fresh);
  }
  return {};
}

Phone phone_of(const Person& person, PhoneKind kind, Rng& fresh) {
  switch (kind) {
    case PhoneKind::kNone:
      return {};
    case PhoneKind::kMobile:
      return person.mobile;
    case PhoneKind::kFormerMobile:
      return person.former_mobile;
    case PhoneKind::kHome:
      return person.home.line;
    case PhoneKind::kSwitchboard:
      return person.firm.switchboard;
    case PhoneKind::kFormerSwitchboard:
      return person.former_firm.switchboard;
    case PhoneKind::kDirect:
      return person.direct_line;
    case PhoneKind::kFresh: {
      const City& city = countries()[person.home.country].cities[person.home.address.city];
      return draw_mobile(person.home.country, city, fresh);
    }
  }
  return {};
}

}  // namespace datagen
