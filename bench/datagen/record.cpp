// SPDX-License-Identifier: Apache-2.0
#include "record.hpp"

#include <algorithm>

#include "letters.hpp"

namespace datagen {
namespace {

constexpr std::array<std::string_view, 12> kNotes = {
    "prefers email",
    "met at the trade fair, wants a catalogue",
    "said \"call back in spring\"",
    "pays late; see accounts",
    "moved?\nask for the new address",
    "old customer, key account",
    "left a message, no answer",
    "speaks to nobody but \"the boss\", be patient",
    "unsubscribed by phone, see file",
    "newsletter: yes\ncatalogue: no\n",
    "referred by a colleague",
    "check the invoice address, please"};

constexpr std::array<std::string_view, 7> kNothing = {"n/a", "none", "-",  "unknown",
                                                      "N/A", "xxx",  "tbc"};

struct TestEntry {
  std::string_view first, last, local, reserved, ordinary, phone;
};
constexpr std::array<TestEntry, 8> kTestEntries = {{
    {"test", "test", "test@", "test.example", "test.com", "123456"},
    {"asdf", "asdf", "asdf@", "asdf.example", "asdf.com", ""},
    {"Mickey", "Mouse", "mickey@", "example.com", "example.com", "0000000000"},
    {"Test", "User", "test@", "example.org", "test.org", "1111111111"},
    {"n/a", "n/a", "", "", "", ""},
    {"xxx", "xxx", "x@", "x.example", "x.com", ""},
    {"Donald", "Duck", "", "", "", "9999999999"},
    {"New", "Customer", "", "", "", ""},
}};

// Most lists hold more new records than old ones, and have not spoken to half of them for long.
Day draw_age(Rng& rng, Day longest) {
  const auto one = static_cast<Day>(rng.below(static_cast<std::uint64_t>(longest)));
  const auto two = static_cast<Day>(rng.below(static_cast<std::uint64_t>(longest)));
  return std::min(one, two);
}

Record test_entry(Making& making) {
  const TestEntry& entry = making.rng.pick(kTestEntries);
  Record record;
  record[Cell::kFirstName] = entry.first;
  record[Cell::kLastName] = entry.last;
  record[Cell::kEmail] = entry.local;
  record[Cell::kEmail] += making.world.ordinary ? entry.ordinary : entry.reserved;
  record[Cell::kPhone] = entry.phone;
  return record;
}

Record firm_entry(Making& making) {
  const Firm& firm = making.person.firm;
  Record record;
  record[Cell::kLastName] = firm.name + (firm.legal_form.empty() ? "" : " " + firm.legal_form);
  if (making.rng.chance(5'000)) record[Cell::kCompany] = record[Cell::kLastName];
  record[Cell::kEmail] = firm.role + '@' + firm.domain;
  record[Cell::kPhone] = write_phone(firm.switchboard, PhoneStyle::kNational);
  record[Cell::kCity] = firm.address.town;
  return record;
}

}  // namespace

Dates draw_dates(const World& world, const Person& person, std::uint8_t copy) {
  Rng rng(world.seed, Stream::kRecord, person.number * 16 + 8 + copy);
  Dates dates;
  // No child is on the list.
  const Day longest = std::clamp<Day>(world.as_of - 1 - of_age(person.birth), 1, 15 * 365);
  dates.created = world.as_of - 1 - draw_age(rng, longest);
  const Day age = world.as_of - dates.created;
  dates.updated = dates.created + static_cast<Day>(rng.below(static_cast<std::uint64_t>(age)));
  dates.seen = rng.chance(6'000) ? dates.updated : dates.created;
  dates.contacted = world.as_of - draw_age(rng, age);
  return dates;
}

void mar_row(Record& record, Making& making) {
  constexpr std::array<Cell, 6> kLettered = {Cell::kFirstName, Cell::kLastName, Cell::kCompany,
                                             Cell::kJobTitle,  Cell::kStreet,   Cell::kCity};
  const bool capitals = making.dice(Mess::kAllCaps);
  const bool small = !capitals && making.dice(Mess::kAllLower);
  if (capitals || small) {
    for (const Cell cell : kLettered) {
      record.damage(cell, capitals ? upper(record[cell]) : lower(record[cell]));
    }
  }
  const std::string& last = record[Cell::kLastName];
  if (making.dice(Mess::kPadding)) {
    const Cell cell = making.rng.chance(5'000) ? Cell::kFirstName : Cell::kLastName;
    const bool before = making.rng.chance(4'000);
    record.damage(cell, before ? ' ' + record[cell] : record[cell] + "  ");
  }
  if (making.dice(Mess::kNonBreakingSpace)) record.damage(Cell::kLastName, last + "\u00A0");
  if (making.dice(Mess::kPlaceholderCell)) {
    constexpr std::array<Cell, 4> kCells = {Cell::kEmail, Cell::kPhone, Cell::kCompany,
                                            Cell::kCity};
    const Cell cell = making.rng.pick(kCells);
    const bool number = cell == Cell::kPhone && making.rng.chance(5'000);
    // In the place of nothing: what is known is not overwritten.
    if (record[cell].empty()) record[cell] = number ? "0000000000" : making.rng.pick(kNothing);
  }
  if (making.dice(Mess::kNote)) record[Cell::kNotes] = making.rng.pick(kNotes);
}

Record make_record(const World& world, const Person& person, std::uint8_t copy, Tally* tally) {
  Rng rng(world.seed, Stream::kRecord, person.number * 16 + copy);
  Dice dice(rng, world.preset, copy > 0, tally);
  const Dates dates = draw_dates(world, person, copy);
  const Day first_seen = copy == 0 ? dates.seen : draw_dates(world, person, 0).seen;
  Making making{world, person, make_contact(world, person, copy, dates.seen, first_seen, tally),
                dates, rng,    dice};
  Record record;
  switch (person.kind) {
    case Kind::kPlaceholder:
      record = test_entry(making);
      break;
    case Kind::kOrganisation:
      record = firm_entry(making);
      break;
    case Kind::kPerson:
      fill_names(record, making);
      fill_contact(record, making);
      fill_work(record, making);
      fill_address(record, making);
      fill_dates(record, making);
      mar_row(record, making);
      if (tally != nullptr && copy > 0) {
        ++tally->copies;
        for (std::uint32_t bits = record.damaged; bits != 0; bits &= bits - 1)
          ++tally->damaged_fields;
      }
      return record;
  }
  fill_dates(record, making);
  record[Cell::kBirthDate].clear();
  return record;
}

}  // namespace datagen
