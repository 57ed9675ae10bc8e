// SPDX-License-Identifier: Apache-2.0
/// \file
/// Every kind of mess, with its rate: the one table of the generator.
///
/// Rates are parts of 10,000 *opportunities*: an umlaut can only be lost where there is one.
/// `first` holds for the first record of a person, `copy` for every further one (typed in again by
/// somebody else). A preset scales whole groups; `Tally` counts opportunities and events, so that a
/// test can hold the generator to this table.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "rng.hpp"

namespace datagen {

/// What a preset can turn up and down.
enum class Group : std::uint8_t { kPeople, kLife, kMissing, kTypo, kFormat, kJunk };

/// The word for a group.
[[nodiscard]] constexpr std::string_view group_name(Group group) noexcept {
  constexpr std::array<std::string_view, 6> kNames = {"people", "life",   "missing",
                                                      "typo",   "format", "junk"};
  return kNames[static_cast<std::size_t>(group)];
}

// clang-format off
// id, group, first, copy, meaning
#define DATAGEN_RATES(X) \
  X(kFlatmates,        kPeople,  900,  900, "households of two and more: not a family, each has a name of its own") \
  X(kNamesakeSon,      kPeople, 1500, 1500, "sons: bear the first name of the father, who is on the list too") \
  X(kTwins,            kPeople,  700,  700, "families with two children: born on one day") \
  X(kKeptOwnName,      kPeople, 1800, 1800, "partners: kept their own family name") \
  X(kDoubleName,       kPeople,  300,  300, "people: two family names joined by a hyphen") \
  X(kTwoSurnames,      kPeople, 6500, 6500, "people of Spanish names in Spain and Mexico: two family names") \
  X(kHomeLine,         kPeople, 4500, 4500, "households: have a landline, shared by all") \
  X(kFamilyMailbox,    kPeople, 1200, 1200, "households of two and more: have one address for all of them") \
  X(kEmployed,         kPeople, 6800, 6800, "adults under 68: work at a firm that is known") \
  X(kSwitchboard,      kPeople, 5000, 5000, "employees: reached through the firm's switchboard; the others have a line of their own") \
  X(kFirmMailbox,      kPeople,  600,  600, "employees: of a firm where one address serves for all of them") \
  X(kRoleMailbox,      kPeople,  500,  500, "employees: use the firm's info@, sales@, office@ as their address") \
  X(kMoved,            kLife,   2200, 2200, "households: have moved; records seen before the day show the old address") \
  X(kChangedJob,       kLife,   2500, 2500, "employees over 22: came from another firm") \
  X(kMarriedName,      kLife,   1400, 1400, "women over 22 of cultures where that is done: have taken another family name") \
  X(kChangedEmail,     kLife,   1800, 1800, "people over 20: have changed their private address") \
  X(kChangedMobile,    kLife,   1200, 1200, "people over 20: have changed their mobile number") \
  X(kNoEmail,          kMissing, 3000, 3500, "rows: no email (a copy keeps what it is linked by, see kStranger)") \
  X(kNoPhone,          kMissing, 3400, 3900, "rows: neither phone nor mobile (as above)") \
  X(kOnePhone,         kMissing, 7000, 7000, "rows with a phone: only one of the two columns is filled") \
  X(kStranger,         kMissing,  500,  500, "copies: share neither email nor phone with the first record") \
  X(kNoFirstName,      kMissing,  150,  250, "rows: no first name") \
  X(kNoLastName,       kMissing,   80,  150, "rows: no last name") \
  X(kNoCompany,        kMissing, 1500, 2000, "rows of employees: no company") \
  X(kNoJobTitle,       kMissing, 4500, 5500, "rows of employees: no job title") \
  X(kNoAddress,        kMissing, 3000, 3500, "rows: no address at all") \
  X(kNoPostcode,       kMissing, 1000, 1500, "rows with an address: no postcode") \
  X(kNoState,          kMissing, 2500, 3500, "rows with an address in a country that has states: none") \
  X(kNoCountry,        kMissing, 2500, 3000, "rows: no country") \
  X(kNoBirthDate,      kMissing, 5500, 6500, "rows: no birth date") \
  X(kNoCreated,        kMissing,  300,  300, "rows: no creation date") \
  X(kNoUpdated,        kMissing, 1500, 1500, "rows: no date of change") \
  X(kNoLastContact,    kMissing, 3500, 4500, "rows: no date of last contact") \
  X(kNickname,         kTypo,    600, 2000, "first names that have a short form: written so") \
  X(kTransliteration,  kTypo,    800, 2500, "names with several spellings in Latin letters: another one than the person's own") \
  X(kAsciiLetters,     kTypo,   1200, 3000, "names with letters outside ASCII: written without (Mueller, Lukasz)") \
  X(kInitialOnly,      kTypo,    120,  500, "first names: only the initial") \
  X(kKeyboardFirst,    kTypo,     60,  700, "first names: one slip of the keyboard") \
  X(kKeyboardLast,     kTypo,     80,  900, "last names: one slip of the keyboard") \
  X(kPhoneticFirst,    kTypo,     30,  300, "first names: written as heard") \
  X(kPhoneticLast,     kTypo,     40,  500, "last names: written as heard") \
  X(kOcrName,          kTypo,     20,  200, "last names: letters mistaken by a card scanner (rn for m)") \
  X(kKeyboardEmail,    kTypo,     40,  500, "emails that are no link: one slip before the @") \
  X(kProviderTypo,     kTypo,     40,  200, "emails at a mail provider: its name mistyped") \
  X(kKeyboardPhone,    kTypo,     40,  500, "phones that are no link: one digit wrong, doubled, lost or swapped") \
  X(kKeyboardStreet,   kTypo,    100,  700, "streets: one slip of the keyboard") \
  X(kKeyboardCity,     kTypo,     50,  400, "cities: one slip of the keyboard") \
  X(kKeyboardCompany,  kTypo,     60,  500, "companies: one slip of the keyboard") \
  X(kOcrCompany,       kTypo,     30,  200, "companies: letters mistaken by a card scanner") \
  X(kPostcodeSlip,     kTypo,     60,  400, "postcodes: one character wrong or swapped") \
  X(kBirthDateSlip,    kTypo,     50,  500, "birth dates: another year or day") \
  X(kBirthDaySwapped,  kTypo,     40,  250, "birth dates with a day up to 12: day and month swapped") \
  X(kOwnScript,        kFormat, 2500, 2500, "names of a culture with a script of its own, in its country: written in it") \
  X(kOwnScriptAbroad,  kFormat,  150,  150, "the same in another country") \
  X(kSecondDropped,    kFormat, 2000, 4000, "people with two family names: only the first") \
  X(kSwappedNames,     kFormat,   80,  350, "rows: first and last name in each other's column") \
  X(kNameInOneCell,    kFormat,  150,  250, "rows: the whole name in the last name's column, \"Smith, John\"") \
  X(kTitleInName,      kFormat,  200,  200, "first names: with Mr, Dr, Frau before them") \
  X(kGeneration,       kFormat, 4000, 3000, "fathers and sons of one name: Sr or Jr behind the last name") \
  X(kMiddleInitial,    kFormat,  500,  500, "first names in Latin letters: with a middle initial") \
  X(kAllCaps,          kFormat,  500,  700, "rows: names, company and address in capitals") \
  X(kAllLower,         kFormat,  500,  900, "rows: the same in small letters") \
  X(kPadding,          kFormat,  250,  350, "rows: a blank too many around or inside a name") \
  X(kNonBreakingSpace, kFormat,   30,   40, "rows: a no-break space behind the last name") \
  X(kMojibake,         kFormat,  600,  900, "names with letters outside ASCII: decoded with the wrong table (MÃ¼ller)") \
  X(kLostLetters,      kFormat,  150,  250, "names with letters outside ASCII: question marks in their place") \
  X(kNoteInName,       kFormat,   40,   80, "last names: with a remark, \"(left company)\"") \
  X(kEmailUpper,       kFormat,  200,  300, "emails: in capitals") \
  X(kEmailDecorated,   kFormat,  200,  350, "emails: mailto:, display name, blank, final dot") \
  X(kEmailPlusTag,     kFormat,   60,  100, "private emails: +tag before the @") \
  X(kPhoneRestyled,    kFormat, 5500, 5500, "phones: not in the country's usual grouping (+44, 0044, bare digits, (0) …)") \
  X(kPhoneExcel,       kFormat,  250,  400, "phones: .0 behind, or the leading zero gone") \
  X(kPhoneRounded,     kFormat,   20,   30, "phones that are no link: 4.42E+11") \
  X(kPhoneExtension,   kFormat,  700,  900, "switchboard numbers: with an extension") \
  X(kPhoneTwice,       kFormat,   80,  120, "rows with both numbers: both in one cell") \
  X(kPhoneLabel,       kFormat,  100,  150, "phones: with a word beside them") \
  X(kPhoneOtherColumn, kFormat,  500,  900, "rows with one number: in the other column") \
  X(kLegalFormDropped, kFormat, 2500, 3500, "companies: without Ltd, GmbH, Inc") \
  X(kStreetShort,      kFormat, 3000, 3500, "streets with a word that has a short form: St, Rd, str.") \
  X(kCountryOtherForm, kFormat, 4000, 4500, "countries: another name or code than the usual one") \
  X(kDateOtherForm,    kFormat,  300,  500, "birth dates: written day.month.year or as a spreadsheet's day count") \
  X(kBulkUpdate,       kFormat, 3300, 3300, "dates of change: the day of one bulk job") \
  X(kFutureContact,    kJunk,     40,   40, "dates of last contact: after the day of the file") \
  X(kSentinelDate,     kJunk,     80,   80, "birth dates: 1900-01-01") \
  X(kPlaceholderRow,   kJunk,     60,    0, "people with one record: not a person but a test entry") \
  X(kPlaceholderCell,  kJunk,    250,  350, "rows: n/a, none, 0000 in the place of an email, phone, company or city") \
  X(kOrganisationRow,  kJunk,     80,    0, "people with one record who are employed: the row names the firm only") \
  X(kNote,             kJunk,    900,  700, "rows: a note, some with quotes and line breaks")
// clang-format on

/// One kind of mess; the enumerators are the first column of the table.
enum class Mess : std::uint8_t {
#define DATAGEN_ID(id, group, first, copy, text) id,
  DATAGEN_RATES(DATAGEN_ID)
#undef DATAGEN_ID
};

/// One line of the table.
struct Rate {
  Mess mess;
  std::string_view name;
  Group group;
  std::uint32_t first;  ///< parts of 10,000, first record of a person
  std::uint32_t copy;   ///< parts of 10,000, every further record
  std::string_view meaning;
};

/// The table, in the order of the enum.
inline constexpr std::array kRates = {
#define DATAGEN_LINE(id, group, first, copy, text) \
  Rate{Mess::id, std::string_view(#id).substr(1), Group::group, first, copy, text},
    DATAGEN_RATES(DATAGEN_LINE)
#undef DATAGEN_LINE
};
inline constexpr std::size_t kMessCount = kRates.size();

/// Parts of 10,000: rows that are badge scans, where a list of them is asked for.
inline constexpr std::uint32_t kScans = 1'000;

/// Of 1,000 people, how many have 1, 2, … 8 records: 1.366 records a person.
inline constexpr std::array<std::uint32_t, 8> kRecordsPerPerson = {780, 140, 45, 18, 9, 4, 2, 2};
/// Of 1,000 people, how many live in households of 1, 2, 3, 4.
inline constexpr std::array<std::uint32_t, 4> kHouseholdShares = {560, 240, 84, 116};
/// The same for the preset `households`.
inline constexpr std::array<std::uint32_t, 4> kLargeHouseholdShares = {120, 280, 240, 360};
/// People in one pattern of households and copies; the pattern repeats.
inline constexpr std::uint32_t kBlockPeople = 1000;

/// Sizes of firms: mean number of employees who are on the list, and which share of all employees
/// works there.
struct FirmSize {
  std::uint32_t employees;
  std::uint32_t share;  ///< parts of 10,000
};
/// Half of them are behind the switchboard, and not every row shows it: in the cells of a list of a
/// million rows one number has up to some 150 people.
inline constexpr std::array<FirmSize, 4> kFirmSizes = {
    {{3, 3500}, {24, 3000}, {90, 2000}, {400, 1500}}};

/// A named scaling of the groups, in percent: People, Life, Missing, Typo, Format, Junk.
struct Preset {
  std::string_view name;
  std::array<std::uint32_t, 6> percent;
  const std::array<std::uint32_t, 4>* households;
  std::string_view meaning;
};

/// The presets.
inline constexpr std::array<Preset, 5> kPresets = {{
    {"clean",
     {100, 30, 40, 0, 0, 0},
     &kHouseholdShares,
     "copies that differ only in what is missing"},
    {"default",
     {100, 100, 100, 100, 100, 100},
     &kHouseholdShares,
     "a list that several hands have kept"},
    {"dirty",
     {100, 150, 120, 220, 180, 300},
     &kHouseholdShares,
     "twice the slips, three times the junk"},
    {"sparse", {100, 100, 200, 100, 100, 100}, &kHouseholdShares, "twice as much is missing"},
    {"households",
     {120, 100, 100, 100, 100, 100},
     &kLargeHouseholdShares,
     "most people live with others on the list"},
}};

/// The preset of a name.
[[nodiscard]] constexpr std::optional<Preset> find_preset(std::string_view name) noexcept {
  for (const Preset& preset : kPresets) {
    if (preset.name == name) return preset;
  }
  return std::nullopt;
}

/// The rate under a preset: never above 95 %, whatever the scaling. The share of strangers is
/// scaled like the typos.
[[nodiscard]] constexpr std::uint32_t rate_of(const Preset& preset, Mess mess, bool copy) noexcept {
  const Rate& rate = kRates[static_cast<std::size_t>(mess)];
  const std::uint32_t plain = copy ? rate.copy : rate.first;
  const Group group = mess == Mess::kStranger ? Group::kTypo : rate.group;
  return std::min(9'500U, plain * preset.percent[static_cast<std::size_t>(group)] / 100);
}

/// How often a mess could have happened and how often it did, over the rows that were made.
struct Tally {
  /// Of first records ([0]) and of copies ([1]).
  struct Count {
    std::array<std::uint64_t, 2> chances{};
    std::array<std::uint64_t, 2> events{};
  };
  std::array<Count, kMessCount> of{};
  std::uint64_t copies = 0;          ///< rows that are not the first of their person
  std::uint64_t damaged_fields = 0;  ///< fields of copies that a typo or a format changed
};

/// Throws the dice for one kind of mess and counts it.
class Dice {
 public:
  /// All must outlive the dice; `tally` may be null.
  Dice(Rng& rng, const Preset& preset, bool copy, Tally* tally) noexcept
      : rng_(rng), preset_(preset), copy_(copy), tally_(tally) {}

  /// True at the rate of the table.
  bool operator()(Mess mess) noexcept { return decide(mess, rng_.below(10'000)); }

  /// The same with a lot that was drawn before, of which it is below the rate.
  bool decide(Mess mess, std::uint32_t lot) noexcept {
    const bool event = lot < rate_of(preset_, mess, copy_);
    if (tally_ != nullptr) {
      Tally::Count& count = tally_->of[static_cast<std::size_t>(mess)];
      ++count.chances[copy_ ? 1 : 0];
      if (event) ++count.events[copy_ ? 1 : 0];
    }
    return event;
  }

 private:
  Rng& rng_;
  const Preset& preset_;
  bool copy_;
  Tally* tally_;
};

}  // namespace datagen
