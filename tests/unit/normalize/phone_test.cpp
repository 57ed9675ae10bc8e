// SPDX-License-Identifier: Apache-2.0
#include "normalize/phone.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <ostream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "data/data.hpp"
#include "normalize/fact_table.hpp"
#include "normalize/phone_fictional.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

using enum ValueStatus;

PhoneCell ordinary(std::string_view raw, std::string_view region) {
  return normalize_phone(raw, {.region = region, .reserved_values_ordinary = true});
}

// What a table keeps of a value.
std::string kept(const PhoneValue& value) {
  return usable(value.status) ? stored_phone(value) : value.written;
}

std::vector<std::string> code_names(const std::vector<CellNote>& notes) {
  std::vector<std::string> names;
  for (const CellNote& note : notes) {
    if (note.code != Code::kPhoneFormat) names.emplace_back(code_info(note.code).name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string suggestion(const PhoneCell& cell, Code code) {
  for (const CellNote& note : cell.notes) {
    if (note.code == code) return note.suggestion;
  }
  return "(no such note)";
}

struct Case {
  std::string raw;
  std::string region;
  std::string value;  // of the first number
  ValueStatus status;
  std::vector<Code> codes;  // beside phone.format
};

void PrintTo(const Case& c, std::ostream* out) { *out << c.region << " " << c.raw; }

class PhoneTable : public testing::TestWithParam<Case> {};

TEST_P(PhoneTable, ReadsTheCell) {
  const Case& expected = GetParam();
  const PhoneCell cell = ordinary(expected.raw, expected.region);
  ASSERT_FALSE(cell.values.empty());
  EXPECT_EQ(kept(cell.values[0]), expected.value);
  EXPECT_EQ(cell.values[0].status, expected.status);
  std::vector<std::string> wanted;
  for (const Code code : expected.codes) wanted.emplace_back(code_info(code).name);
  std::sort(wanted.begin(), wanted.end());
  EXPECT_EQ(code_names(cell.notes), wanted);
}

INSTANTIATE_TEST_SUITE_P(
    ValidNumbers, PhoneTable,
    testing::Values(
        Case{"+12125550143", "", "+12125550143", kOk, {}},
        // Given out since the metadata of Debian 12 was made.
        Case{"+1 235 234 5678", "US", "+12352345678", kChanged, {}},
        Case{"+229 01 95 12 34 56", "BJ", "+2290195123456", kChanged, {}},
        Case{"(212) 555-0143", "US", "+12125550143", kChanged, {}},
        Case{"+44 (0)20 7946 0958", "US", "+442079460958", kChanged, {}},
        Case{
            "212-555-0143 ext. 12", "US", "+12125550143;ext=12", kChanged, {Code::kPhoneExtension}},
        Case{"+12125550143;ext=12", "", "+12125550143;ext=12", kOk, {Code::kPhoneExtension}},
        Case{"1-800-FLOWERS", "US", "+18003569377", kChanged, {Code::kPhoneVanity}},
        Case{"06 698 12345", "IT", "+390669812345", kChanged, {}},
        Case{"8 (912) 345-67-89", "RU", "+79123456789", kChanged, {}},
        Case{"\u0660\u0665\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667",
             "AE",
             "+971501234567",
             kChanged,
             {}},
        Case{"\uFF10\uFF19\uFF10\uFF0D\uFF11\uFF12\uFF13\uFF14\uFF0D\uFF15\uFF16\uFF17\uFF18",
             "JP",
             "+819012345678",
             kChanged,
             {}},
        Case{"011 15-2345-6789", "AR", "+5491123456789", kChanged, {}},
        Case{"+52 1 55 1234 5678", "MX", "+525512345678", kChanged, {Code::kPhonePlanMigrated}},
        Case{"0171/1234567", "DE", "+491711234567", kChanged, {}},
        Case{"+800 1234 5678", "US", "+80012345678", kChanged, {}},
        Case{"2125550143.0", "US", "+12125550143", kChanged, {Code::kPhoneExcelFloat}},
        Case{"1711234567.0", "DE", "+491711234567", kChanged, {Code::kPhoneExcelFloat}},
        Case{"2.125550143E+09", "US", "+12125550143", kChanged, {Code::kPhoneExcelFloat}},
        Case{"'+12125550143", "US", "+12125550143", kChanged, {}},
        Case{"=+12125550143", "US", "+12125550143", kChanged, {}},
        Case{"\u200E+12125550143\u200F", "US", "+12125550143", kChanged, {}},
        Case{"(212)555-0143 (home)", "US", "+12125550143", kChanged, {Code::kPhoneLabelText}},
        Case{"Tel.: 020 7946 0123", "GB", "+442079460123", kChanged, {Code::kPhoneLabelText}},
        Case{"(206) 555-0143 after 6pm", "US", "+12065550143", kChanged, {Code::kPhoneLabelText}},
        Case{"2125550143.0 tel",
             "US",
             "+12125550143",
             kChanged,
             {Code::kPhoneLabelText, Code::kPhoneExcelFloat}},
        Case{"212-555-0143 ask for Bob", "US", "+12125550143", kChanged, {Code::kPhoneLabelText}}));

INSTANTIATE_TEST_SUITE_P(
    DoubtfulNumbers, PhoneTable,
    testing::Values(
        Case{"00 44 20 7946 0958", "US", "+442079460958", kSuspect, {Code::kPhoneIddMismatch}},
        Case{"0044 20 7946 0958", "", "+442079460958", kSuspect, {Code::kPhoneIddMismatch}},
        Case{"442079460958", "US", "+442079460958", kSuspect, {Code::kPhoneMissingPlus}},
        Case{"+1 212 155 0143", "US", "+12121550143", kSuspect, {Code::kPhoneUnassignedRange}},
        Case{"555-0143", "US", "5550143", kAmbiguous, {Code::kPhoneLocalOnly}},
        Case{"212 555 0143", "", "2125550143", kAmbiguous, {Code::kPhoneNoRegion}},
        Case{"212 555 0143 ext 7",
             "",
             "2125550143;ext=7",
             kAmbiguous,
             {Code::kPhoneNoRegion, Code::kPhoneExtension}}));

INSTANTIATE_TEST_SUITE_P(
    UnusableNumbers, PhoneTable,
    testing::Values(
        Case{"+2125550143", "US", "+2125550143", kInvalid, {Code::kPhoneBadCountryCode}},
        Case{"2.12555E+09", "US", "2.12555E+09", kInvalid, {Code::kPhoneExcelScientific}},
        Case{"3.33E+10 ext. 786",
             "US",
             "3.33E+10 ext. 786",
             kInvalid,
             {Code::kPhoneExcelScientific}},
        Case{"011 801 537 9936", "US", "011 801 537 9936", kInvalid, {Code::kPhoneBadCountryCode}},
        Case{"911", "US", "911", kInvalid, {Code::kPhoneShortCode}},
        Case{"call me", "US", "call me", kInvalid, {Code::kPhoneSyntax}},
        Case{"212 555 01 43 99 22 11",
             "US",
             "212 555 01 43 99 22 11",
             kInvalid,
             {Code::kPhoneLength}},
        Case{"+229 01 95 12 345", "BJ", "+229 01 95 12 345", kInvalid, {Code::kPhoneLength}},
        Case{"+1 (555) 555-5555",
             "US",
             "+1 (555) 555-5555",
             kPlaceholder,
             {Code::kPhonePlaceholder}},
        Case{"1234567890", "US", "1234567890", kPlaceholder, {Code::kPhonePlaceholder}},
        Case{"0000000000", "US", "0000000000", kPlaceholder, {Code::kPhonePlaceholder}},
        Case{"01234567890", "GB", "01234567890", kPlaceholder, {Code::kPhonePlaceholder}},
        Case{"123-123-1234", "US", "123-123-1234", kPlaceholder, {Code::kPhonePlaceholder}},
        Case{"99999", "", "99999", kPlaceholder, {Code::kPhonePlaceholder}},
        Case{"n/a", "US", "n/a", kPlaceholder, {Code::kPhonePlaceholder}},
        Case{"-", "US", "-", kPlaceholder, {Code::kPhonePlaceholder}}));

TEST(Phone, EmptyAndBlankCellsAreMissing) {
  EXPECT_TRUE(ordinary("", "US").values.empty());
  EXPECT_TRUE(ordinary(" \u00A0", "US").values.empty());
  EXPECT_TRUE(ordinary(" \u00A0", "US").notes.empty());
}

TEST(Phone, SplitsSeveralNumbers) {
  const std::vector<std::string> both = {"+12125550143", "+16465550199"};
  for (const std::string raw :
       {"212 555 0143; 646 555 0199", "212.555.0143 or 646.555.0199",
        "(212) 555-0143, (646) 555-0199", "212 555 0143 / 646 555 0199",
        "212 555 0143\n646 555 0199", "+12125550143/+16465550199", "212 555 0143 & 646 555 0199"}) {
    const PhoneCell cell = ordinary(raw, "US");
    std::vector<std::string> values;
    for (const PhoneValue& value : cell.values) values.push_back(kept(value));
    EXPECT_EQ(values, both) << raw;
    EXPECT_NE(suggestion(cell, Code::kPhoneMultiple), "(no such note)") << raw;
  }
  const PhoneCell tail = ordinary("212 555 0143/4", "US");
  ASSERT_EQ(tail.values.size(), 1U);
  EXPECT_EQ(kept(tail.values[0]), "+12125550143");
  EXPECT_NE(suggestion(tail, Code::kPhoneMultiple), "(no such note)");
}

TEST(Phone, SuggestsWhatWasProbablyMeant) {
  EXPECT_EQ(suggestion(ordinary("+2125550143", "US"), Code::kPhoneBadCountryCode), "+12125550143");
  EXPECT_EQ(suggestion(ordinary("442079460958", "US"), Code::kPhoneMissingPlus), "+442079460958");
}

TEST(Phone, NumbersOfFictionReachNobodyUnlessTheUserSaysSo) {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"+12125550143", "US"},  {"+447700900123", "GB"},  {"020 7946 0123", "GB"},
      {"030 23125 123", "DE"}, {"06 39 98 12 34", "FR"}, {"0491 570 156", "AU"},
      {"02 5550 1234", "AU"},  {"020 91 12345", "IE"},
  };
  for (const auto& [raw, region] : table) {
    const PhoneCell strict = normalize_phone(raw, {.region = region});
    ASSERT_EQ(strict.values.size(), 1U) << raw;
    EXPECT_EQ(strict.values[0].status, kPlaceholder) << raw;
    EXPECT_EQ(code_names(strict.notes), std::vector<std::string>{"phone.fictional"}) << raw;
    const PhoneCell lenient = ordinary(raw, region);
    EXPECT_TRUE(lenient.values.at(0).status == kOk || lenient.values.at(0).status == kChanged)
        << raw;
    EXPECT_EQ(kept(lenient.values.at(0)).front(), '+') << raw;
    EXPECT_TRUE(is_fictional_phone(lenient.values.at(0).value)) << raw;
  }
  EXPECT_FALSE(is_fictional_phone("+12125551234"));
  EXPECT_TRUE(is_fictional_phone("+12125550143"));
}

TEST(Phone, ComparesWithWhatTheProfileSays) {
  PhoneOptions own_country{
      .region = "US", .region_is_profile = true, .reserved_values_ordinary = true};
  const PhoneCell abroad = normalize_phone("+442079460123", own_country);
  EXPECT_EQ(suggestion(abroad, Code::kPhoneRegionMismatch), "GB");
  // Canada shares its calling code with the United States.
  own_country.region = "CA";
  const PhoneCell shared = normalize_phone("+12125550143", own_country);
  EXPECT_EQ(suggestion(shared, Code::kPhoneRegionMismatch), "(no such note)");
  own_country.region = "GB";
  own_country.kind = PhoneKind::kMobile;
  const PhoneCell landline = normalize_phone("+442079460123", own_country);
  EXPECT_NE(suggestion(landline, Code::kPhoneTypeMismatch), "(no such note)");
}

TEST(Phone, NumbersOfAStatesTerritoriesAndOfNoCountryAreNoSurprise) {
  const std::vector<std::tuple<std::string_view, std::string_view, bool>> numbers = {
      {"+80012345678", "US", false}, {"+262262123456", "FR", false}, {"+590590871234", "FR", false},
      {"+33142345678", "RE", false}, {"+590590871234", "RE", false}, {"+298201234", "DK", false},
      {"+5997171234", "NL", false},  {"+85221234567", "CN", true},   {"+33142345678", "BE", true},
      {"+59171234567", "FR", true},
  };
  for (const auto& [number, region, mismatch] : numbers) {
    const PhoneCell cell = normalize_phone(number, {.region = region, .region_is_profile = true});
    EXPECT_EQ(suggestion(cell, Code::kPhoneRegionMismatch) != "(no such note)", mismatch)
        << number << " in " << region;
  }
}

TEST(Phone, EveryRangeOfFictionIsFoundByItsFirstSevenDigits) {
  for (FactTable facts(data::fictional_phones()); facts.next();) {
    std::string number(facts[0]);
    // Dots may stand before the seventh digit, but not be the end of the pattern there.
    ASSERT_GE(number.find_last_not_of('.'), 6U) << number;
    for (const char fill : {'0', '5', '9'}) {
      std::string one = number;
      std::replace(one.begin(), one.end(), '.', fill);
      EXPECT_EQ(fictional_region("+" + one), facts[1]) << number;
      EXPECT_EQ(fictional_region("+" + one + "1"), "") << number;
    }
  }
}

TEST(Phone, KeepsWhatIsLeftToCompare) {
  PhoneValue value;
  value.written = "ask at the desk";
  EXPECT_EQ(stored_phone(value), "ask at the desk");
  value.comparable = "5550143";
  EXPECT_EQ(stored_phone(value), "5550143");
  value.extension = "12";
  EXPECT_EQ(stored_phone(value), "5550143;ext=12");
  value.value = "+12125550143";
  EXPECT_EQ(stored_phone(value), "+12125550143;ext=12");
}

TEST(Phone, SaysWhichPartOfTheCellANumberIs) {
  const PhoneCell several = ordinary("H: 212 555 0143; W: 646-555-0199 x3", "US");
  ASSERT_EQ(several.values.size(), 2U);
  EXPECT_EQ(several.values[0].written, "212 555 0143");
  EXPECT_EQ(several.values[1].written, "646-555-0199 ext 3");
  EXPECT_EQ(several.values[1].extension, "3");
  const PhoneCell one = ordinary("H: 212 555 0143", "US");
  ASSERT_EQ(one.values.size(), 1U);
  EXPECT_EQ(one.values[0].written, "H: 212 555 0143");
}

TEST(Phone, SuggestsAllNumbersOfACellWhenAllAreCertain) {
  EXPECT_EQ(suggestion(ordinary("212 555 0143 / 646 555 0199", "US"), Code::kPhoneFormat),
            "+12125550143; +16465550199");
}

TEST(Phone, KnowsWhatAColumnIsFor) {
  EXPECT_EQ(phone_kind("mobile"), PhoneKind::kMobile);
  EXPECT_EQ(phone_kind("whatsapp"), PhoneKind::kMobile);
  EXPECT_EQ(phone_kind("work_fax"), PhoneKind::kFax);
  EXPECT_EQ(phone_kind("landline"), PhoneKind::kFixed);
  EXPECT_EQ(phone_kind("work"), PhoneKind::kAny);
  EXPECT_EQ(phone_kind(""), PhoneKind::kAny);
}

TEST(Phone, AColumnAndUsedMemoryGiveTheSame) {
  Column column;
  for (const char* cell : {"212 555 0143", "", "n/a", "212 555 0143"}) column.append(cell);
  const PhoneOptions options{.region = "US", .reserved_values_ordinary = true};
  const std::vector<PhoneCell> cells = normalize_phones(column, options);
  ASSERT_EQ(cells.size(), 4U);
  EXPECT_EQ(cells[0].values.at(0).value, "+12125550143");
  EXPECT_EQ(cells[3].values.at(0).value, "+12125550143");
  EXPECT_TRUE(cells[1].values.empty());
  EXPECT_EQ(cells[2].values.at(0).status, kPlaceholder);
  PhoneCell used = cells[2];
  normalize_phone("212 555 0143", options, used);
  EXPECT_EQ(used.values.at(0).value, "+12125550143");
  EXPECT_EQ(used.values.at(0).written, "212 555 0143");
  EXPECT_EQ(used.notes, cells[0].notes);
  normalize_phone("", options, used);
  EXPECT_TRUE(used.values.empty() && used.notes.empty());
}

std::uint32_t next_random(std::uint32_t& state) {
  state = state * 1664525U + 1013904223U;
  return state >> 8;
}

TEST(Phone, TheFastPathSaysWhatTheLibrarySays) {
  const std::vector<std::string> regions = {"US", "GB", "DE", "FR", "IT", "ES", "AU", "CH", "AT",
                                            "NL", "IN", "BR", "MX", "RU", "CA", "JP", "IE", "PL",
                                            "BY", "AR", "HU", "JM", "KZ", "SM", "CI", "IL", "LT"};
  std::uint32_t state = 11;
  int hits = 0;
  int valid = 0;
  for (int round = 0; round < 12000; ++round) {
    const std::string& region = regions[next_random(state) % regions.size()];
    std::string text;
    const std::uint32_t form = next_random(state) % 4;
    if (form == 0) text = "+" + std::to_string(calling_code(region));
    if (form == 1) text = std::string(national_prefix(region));
    if (form == 2) text = std::to_string(calling_code(region));
    const std::uint32_t size = 7 + next_random(state) % 5;
    for (std::uint32_t i = 0; i < size; ++i) {
      text.push_back(static_cast<char>('0' + next_random(state) % 10));
      if (next_random(state) % 7 == 0) text.push_back(' ');
    }
    PhoneReading fast;
    if (!read_phone_fast(text, region, fast)) continue;
    ++hits;
    valid += fast.outcome == PhoneOutcome::kValid ? 1 : 0;
    const PhoneReading slow = read_phone(text, region);
    ASSERT_EQ(slow.outcome, fast.outcome) << region << " " << text;
    ASSERT_EQ(slow.e164, fast.e164) << region << " " << text;
    ASSERT_EQ(slow.region, fast.region) << region << " " << text;
    ASSERT_EQ(slow.type, fast.type) << region << " " << text;
    ASSERT_EQ(slow.country_code, fast.country_code);
  }
  EXPECT_GT(hits, 4000);
  EXPECT_GT(valid, 1000);
}

TEST(Phone, TheFastPathTakesTheUsualShapes) {
  PhoneReading reading;
  for (const std::string text :
       {"+12125550143", "(212) 555-0143", "1 212 555 0143", "212.555.0143"}) {
    EXPECT_TRUE(read_phone_fast(text, "US", reading)) << text;
    EXPECT_EQ(reading.e164, "+12125550143");
  }
  EXPECT_TRUE(read_phone_fast("0171/1234567", "DE", reading));
  EXPECT_TRUE(read_phone_fast("011 44 20 7946 0958", "US", reading));
  EXPECT_FALSE(read_phone_fast("212-555-0143 x12", "US", reading));
}

TEST(Phone, AnyBytesGiveValidUtf8AndNoCrash) {
  const std::string signs = "0123456789+-() ./;,xEe=':#tel\xC3\xBC\xFF\xD9\xA5\n";
  std::uint32_t state = 3;
  for (int round = 0; round < 4000; ++round) {
    std::string raw;
    const std::uint32_t size = next_random(state) % 22;
    for (std::uint32_t i = 0; i < size; ++i)
      raw.push_back(signs[next_random(state) % signs.size()]);
    const PhoneCell cell = ordinary(raw, round % 2 == 0 ? "US" : "");
    for (const PhoneValue& value : cell.values) {
      ASSERT_TRUE(text::is_valid_utf8(kept(value)));
      if (value.status == kOk || value.status == kChanged) {
        ASSERT_EQ(value.value.front(), '+') << raw;
      }
    }
    for (const CellNote& note : cell.notes) ASSERT_TRUE(text::is_valid_utf8(note.suggestion));
  }
}

TEST(Phone, NormalFormsStayAsTheyAre) {
  std::uint32_t state = 5;
  int checked = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string raw = round % 3 == 0 ? "+1 (212) " : round % 3 == 1 ? "212-" : "0044 20";
    for (int i = 0; i < 7; ++i) {
      raw.push_back(static_cast<char>('0' + next_random(state) % 10));
      if (next_random(state) % 5 == 0) raw.push_back('-');
    }
    if (round % 7 == 0) raw += " x12";
    for (const PhoneValue& value : ordinary(raw, "US").values) {
      if (!usable(value.status) || kept(value).front() != '+') continue;
      ++checked;
      const PhoneCell again = ordinary(kept(value), "US");
      ASSERT_EQ(again.values.size(), 1U) << raw;
      ASSERT_EQ(kept(again.values[0]), kept(value)) << raw;
      ASSERT_NE(again.values[0].status, kChanged) << raw;
    }
  }
  EXPECT_GT(checked, 1000);
}

}  // namespace
}  // namespace gigo::normalize
