// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.hpp"
#include "letters.hpp"
#include "record.hpp"
#include "slips.hpp"

namespace datagen {
namespace {

constexpr std::array<std::string_view, 6> kRemarks = {
    " (left company)", " - do not use", " (deceased?)", " *VIP*", " (see notes)", " - OLD"};

// Names in letters outside ASCII: written without, decoded wrongly, or lost.
void mar_letters(Record& record, Making& making) {
  const std::string& first = record[Cell::kFirstName];
  const std::string& last = record[Cell::kLastName];
  if (!has_non_ascii(first) && !has_non_ascii(last)) return;
  const bool german =
      making.person.culture == CultureId::kGerman || making.person.culture == CultureId::kNordic;
  if (making.dice(Mess::kAsciiLetters)) {
    const bool expand = german && making.rng.chance(6'000);
    record.damage(Cell::kFirstName, ascii_letters(first, expand));
    record.damage(Cell::kLastName, ascii_letters(last, expand));
  } else if (making.dice(Mess::kMojibake)) {
    record.damage(Cell::kFirstName, mojibake(first));
    record.damage(Cell::kLastName, mojibake(last));
  } else if (making.dice(Mess::kLostLetters)) {
    record.damage(Cell::kFirstName, lost_letters(first));
    record.damage(Cell::kLastName, lost_letters(last));
  }
}

void slip_names(Record& record, Making& making) {
  const auto change = [&](Mess mess, Cell cell, auto slip) {
    if (record[cell].empty() || !making.dice(mess)) return;
    record.damage(cell, slip(record[cell], making.rng));
  };
  change(Mess::kKeyboardFirst, Cell::kFirstName, keyboard_slip);
  change(Mess::kKeyboardLast, Cell::kLastName, keyboard_slip);
  change(Mess::kPhoneticFirst, Cell::kFirstName, phonetic_slip);
  change(Mess::kPhoneticLast, Cell::kLastName, phonetic_slip);
  change(Mess::kOcrName, Cell::kLastName, scanner_slip);
}

// True where the culture's script is the one of the country.
bool at_home(const Person& person) {
  return countries()[person.home.country].people.front().first == person.culture;
}

// Returns true when the row is in the culture's own script.
bool write_names(Record& record, Making& making) {
  const Person& person = making.person;
  const bool maiden = making.dates.seen < person.married_on;
  const Name& family = maiden ? person.maiden : person.family;
  const Culture& culture = cultures()[static_cast<std::size_t>(person.culture)];
  record[Cell::kFirstName] = person.given.latin;
  record[Cell::kLastName] = family.latin;
  const Mess own_script = at_home(person) ? Mess::kOwnScript : Mess::kOwnScriptAbroad;
  if (!person.given.own.empty() && !family.own.empty() && making.dice(own_script)) {
    record[Cell::kFirstName] = person.given.own;
    record[Cell::kLastName] = family.own;
    return true;
  }
  const std::string_view brief = culture.short_form(person.given.latin, making.rng);
  if (!brief.empty() && making.dice(Mess::kNickname)) {
    record.damage(Cell::kFirstName, std::string(brief));
  } else if (!person.given.other.empty() && making.dice(Mess::kTransliteration)) {
    record.damage(Cell::kFirstName, person.given.other);
  }
  if (!family.other.empty() && making.dice(Mess::kTransliteration)) {
    record.damage(Cell::kLastName, family.other);
  }
  const std::string& second = person.second_family.latin;
  if (!second.empty()) {
    record[Cell::kLastName] += ' ' + second;
    if (making.dice(Mess::kSecondDropped)) record.damage(Cell::kLastName, family.latin);
  }
  return false;
}

void decorate_names(Record& record, Making& making) {
  std::string& first = record[Cell::kFirstName];
  std::string& last = record[Cell::kLastName];
  const Person& person = making.person;
  const Culture& culture = cultures()[static_cast<std::size_t>(person.culture)];
  if (!first.empty()) {
    if (making.dice(Mess::kInitialOnly)) {
      const bool ascii = static_cast<unsigned char>(first[0]) < 0x80;
      if (ascii)
        record.damage(Cell::kFirstName, first.substr(0, 1) + (making.rng.chance(4'000) ? "." : ""));
    } else if (making.dice(Mess::kMiddleInitial)) {
      // The person's own: every record that has one has the same.
      const char initial = gigo::base::to_upper(middle_initial(person.number));
      if (static_cast<unsigned char>(first[0]) < 0x80) {
        record.damage(Cell::kFirstName,
                      first + ' ' + initial + (making.rng.chance(5'000) ? "." : ""));
      }
    }
    if (making.dice(Mess::kTitleInName)) {
      record.damage(Cell::kFirstName,
                    std::string(culture.title(making.rng, person.woman)) + ' ' + first);
    }
  }
  if (last.empty()) return;
  if (!person.generation.empty() && making.dice(Mess::kGeneration)) {
    std::string marked = last + (making.rng.chance(5'000) ? " " : ", ");
    marked += person.generation;
    if (making.rng.chance(5'000)) marked += '.';
    record.damage(Cell::kLastName, std::move(marked));
  }
  if (making.dice(Mess::kNoteInName))
    record.damage(Cell::kLastName, last + std::string(making.rng.pick(kRemarks)));
}

}  // namespace

void fill_names(Record& record, Making& making) {
  const bool own_script = write_names(record, making);
  if (making.dice(Mess::kNoFirstName)) record[Cell::kFirstName].clear();
  if (making.dice(Mess::kNoLastName)) record[Cell::kLastName].clear();
  if (!own_script) slip_names(record, making);
  decorate_names(record, making);
  if (!own_script) {
    mar_letters(record, making);
  } else if (making.dice(Mess::kMojibake)) {
    record.damage(Cell::kLastName, mojibake(record[Cell::kLastName]));
  }
  if (making.dice(Mess::kSwappedNames)) {
    std::string first = record[Cell::kFirstName];
    record.damage(Cell::kFirstName, record[Cell::kLastName]);
    record.damage(Cell::kLastName, std::move(first));
  } else if (making.dice(Mess::kNameInOneCell)) {
    const std::string& first = record[Cell::kFirstName];
    const std::string& last = record[Cell::kLastName];
    const bool comma = making.rng.chance(6'000);
    record.damage(Cell::kLastName, comma ? last + ", " + first : first + ' ' + last);
    record.damage(Cell::kFirstName, {});
  }
}

}  // namespace datagen
