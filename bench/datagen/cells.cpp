// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "base/civil_date.hpp"
#include "letters.hpp"
#include "record.hpp"
#include "slips.hpp"

namespace datagen {
namespace {

namespace base = gigo::base;

void slip_email(Record& record, Making& making) {
  const std::string email = record[Cell::kEmail];
  const std::size_t at = email.find('@');
  const std::string local = email.substr(0, at);
  const std::string domain = email.substr(at + 1);
  const EmailKind kind = making.contact.email;
  const bool at_provider = kind == EmailKind::kPrivate || kind == EmailKind::kFormerPrivate;
  if (!making.contact.email_is_link) {
    if (making.dice(Mess::kKeyboardEmail)) {
      record.damage(Cell::kEmail, keyboard_slip(local, making.rng) + '@' + domain);
      return;
    }
    // Not the top-level domain: a reserved address must stay reserved.
    const std::size_t dot = domain.find('.');
    if (at_provider && domain.compare(0, 8, "example.") != 0 && making.dice(Mess::kProviderTypo)) {
      record.damage(Cell::kEmail, local + '@' + keyboard_slip(domain.substr(0, dot), making.rng) +
                                      domain.substr(dot));
      return;
    }
  }
  if (at_provider && making.dice(Mess::kEmailPlusTag))
    record.damage(Cell::kEmail, local + "+shop@" + domain);
}

void decorate_email(Record& record, Making& making) {
  const std::string& email = record[Cell::kEmail];
  if (making.dice(Mess::kEmailUpper)) record.damage(Cell::kEmail, upper(email));
  if (!making.dice(Mess::kEmailDecorated)) return;
  const std::string& first = record[Cell::kFirstName];
  const std::string& last = record[Cell::kLastName];
  switch (making.rng.below(5)) {
    case 0:
      record.damage(Cell::kEmail, "mailto:" + email);
      break;
    case 1:
      record.damage(Cell::kEmail, fmt::format("{} {} <{}>", first, last, email));
      break;
    case 2:
      record.damage(Cell::kEmail, email + '.');
      break;
    case 3:
      record.damage(Cell::kEmail, ' ' + email);
      break;
    default:
      record.damage(Cell::kEmail, email + ' ');
      break;
  }
}

std::string styled_phone(Record& record, Making& making, Cell cell, const Phone& phone, bool link) {
  PhoneStyle style = PhoneStyle::kNational;
  if (making.dice(Mess::kPhoneExcel)) {
    style = making.rng.chance(5'000) ? PhoneStyle::kFloat : PhoneStyle::kBare;
  } else if (!link && making.dice(Mess::kPhoneRounded)) {
    style = PhoneStyle::kScientific;
  } else if (making.dice(Mess::kPhoneRestyled)) {
    style = draw_style(making.rng);
  }
  record[cell] = write_phone(phone, PhoneStyle::kNational);
  std::string written = write_phone(phone, style);
  if (!link && making.dice(Mess::kKeyboardPhone)) written = digit_slip(written, making.rng);
  return written;
}

void fill_phone(Record& record, Making& making, Cell cell, PhoneKind kind, bool link, Rng& fresh) {
  if (kind == PhoneKind::kNone) return;
  std::string written =
      styled_phone(record, making, cell, phone_of(making.person, kind, fresh), link);
  if (kind == PhoneKind::kSwitchboard && making.dice(Mess::kPhoneExtension)) {
    constexpr std::array<std::string_view, 4> kWords = {" ext ", " x", " ext. ", " #"};
    written += making.rng.pick(kWords);
    written += std::to_string(10 + making.rng.below(890));
  } else if (making.dice(Mess::kPhoneLabel)) {
    constexpr std::array<std::string_view, 5> kLabels = {" (work)", " home", " after 6pm",
                                                         " (old?)", " tel"};
    written += making.rng.pick(kLabels);
  }
  record.damage(cell, std::move(written));
}

std::string other_date(Day day, Rng& rng) {
  const base::CivilDate date = base::civil_from_days(day);
  // Spreadsheets count from 1899-12-30.
  if (rng.chance(3'000)) return std::to_string(day + 25'569);
  return fmt::format("{:02}.{:02}.{}", date.day, date.month, date.year);
}

}  // namespace

void fill_contact(Record& record, Making& making) {
  Rng fresh(making.world.seed, Stream::kContact, making.person.number * 16 + 15);
  record[Cell::kEmail] = email_of(making.world, making.person, making.contact.email, fresh);
  if (!record[Cell::kEmail].empty()) {
    slip_email(record, making);
    decorate_email(record, making);
  }
  fill_phone(record, making, Cell::kPhone, making.contact.phone, making.contact.phone_is_link,
             fresh);
  fill_phone(record, making, Cell::kMobile, making.contact.mobile, making.contact.mobile_is_link,
             fresh);
  std::string& phone = record[Cell::kPhone];
  std::string& mobile = record[Cell::kMobile];
  if (!phone.empty() && !mobile.empty()) {
    if (!making.dice(Mess::kPhoneTwice)) return;
    record.damage(Cell::kPhone, phone + " / " + mobile);
    mobile.clear();
  } else if ((!phone.empty() || !mobile.empty()) && making.dice(Mess::kPhoneOtherColumn)) {
    std::swap(phone, mobile);
  }
}

void fill_work(Record& record, Making& making) {
  const Person& person = making.person;
  if (!person.employed) return;
  const bool before = making.dates.seen < person.changed_job_on;
  const Firm& firm = before ? person.former_firm : person.firm;
  if (!making.dice(Mess::kNoJobTitle))
    record[Cell::kJobTitle] = before ? person.former_job : person.job;
  if (making.dice(Mess::kNoCompany)) return;
  std::string& company = record[Cell::kCompany];
  company = firm.legal_form.empty() ? firm.name : firm.name + ' ' + firm.legal_form;
  if (!firm.legal_form.empty() && making.dice(Mess::kLegalFormDropped))
    record.damage(Cell::kCompany, firm.name);
  if (making.dice(Mess::kKeyboardCompany))
    record.damage(Cell::kCompany, keyboard_slip(company, making.rng));
  if (making.dice(Mess::kOcrCompany))
    record.damage(Cell::kCompany, scanner_slip(company, making.rng));
}

void fill_address(Record& record, Making& making) {
  const Person& person = making.person;
  const Country& country = countries()[person.home.country];
  if (!making.dice(Mess::kNoCountry)) {
    record[Cell::kCountry] = country.names[0];
    if (making.dice(Mess::kCountryOtherForm)) {
      record.damage(Cell::kCountry, making.rng.pick(country.names));
    }
  }
  if (making.dice(Mess::kNoAddress)) return;
  const bool moved = making.dates.seen < person.home.moved_on;
  // A third of those who are known through their firm stand with its address.
  const EmailKind email = making.contact.email;
  const bool at_work = person.employed && email == EmailKind::kWork && making.rng.chance(3'500);
  const Address& address = at_work ? person.firm.address
                           : moved ? person.home.former_address
                                   : person.home.address;
  const City& city = country.cities[address.city];
  record[Cell::kStreet] = address.street;
  if (address.street != address.street_short && making.dice(Mess::kStreetShort)) {
    record.damage(Cell::kStreet, address.street_short);
  }
  if (making.dice(Mess::kKeyboardStreet)) {
    record.damage(Cell::kStreet, keyboard_slip(record[Cell::kStreet], making.rng));
  }
  record[Cell::kCity] = address.town;
  if (making.dice(Mess::kKeyboardCity))
    record.damage(Cell::kCity, keyboard_slip(address.town, making.rng));
  if (!city.state.empty() && !making.dice(Mess::kNoState)) record[Cell::kState] = city.state;
  if (address.postcode.empty() || making.dice(Mess::kNoPostcode)) return;
  record[Cell::kPostcode] = address.postcode;
  if (making.dice(Mess::kPostcodeSlip))
    record.damage(Cell::kPostcode, digit_slip(address.postcode, making.rng));
}

void fill_dates(Record& record, Making& making) {
  const Dates& dates = making.dates;
  const Person& person = making.person;
  if (!making.dice(Mess::kNoBirthDate)) {
    record[Cell::kBirthDate] = base::format_iso_date(person.birth);
    const base::CivilDate date = base::civil_from_days(person.birth);
    if (making.dice(Mess::kSentinelDate)) {
      record.damage(Cell::kBirthDate, "1900-01-01");
    } else if (making.dice(Mess::kBirthDateSlip)) {
      const int by = making.rng.chance(5'000) ? 1 : 10;
      const Day off = making.rng.chance(5'000) ? making.rng.between(1, 3) : by * 365;
      record.damage(Cell::kBirthDate,
                    base::format_iso_date(person.birth + (making.rng.chance(5'000) ? off : -off)));
    } else if (date.day <= 12 && date.day != date.month && making.dice(Mess::kBirthDaySwapped)) {
      record.damage(Cell::kBirthDate,
                    fmt::format("{:04}-{:02}-{:02}", date.year, date.day, date.month));
    } else if (making.dice(Mess::kDateOtherForm)) {
      record.damage(Cell::kBirthDate, other_date(person.birth, making.rng));
    }
  }
  if (!making.dice(Mess::kNoCreated)) record[Cell::kCreated] = base::format_iso_date(dates.created);
  if (!making.dice(Mess::kNoUpdated)) {
    // One job, 14 months before the day of the file, touched everything that was there.
    const Day bulk = making.world.as_of - 427;
    const bool touched =
        dates.created <= bulk && dates.updated <= bulk && making.dice(Mess::kBulkUpdate);
    record[Cell::kUpdated] = base::format_iso_date(touched ? bulk : dates.updated);
  }
  if (making.dice(Mess::kNoLastContact)) return;
  const bool future = making.dice(Mess::kFutureContact);
  const Day contacted = future ? making.world.as_of + making.rng.between(1, 400) : dates.contacted;
  record[Cell::kLastContacted] = base::format_iso_date(contacted);
}

}  // namespace datagen
