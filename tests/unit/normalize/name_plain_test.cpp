// SPDX-License-Identifier: Apache-2.0
// The short way for plain names says what the long way says. A blank behind the name forces the
// long way; it adds name.whitespace and nothing else.
#include "normalize/name_plain.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

std::string told(const NameResult& result, bool plain) {
  const NameParts& parts = result.parts;
  std::string out;
  for (const std::string& part : {parts.prefix, parts.given, parts.middle, parts.family,
                                  parts.suffix, parts.nickname, parts.note}) {
    out += part + '|';
  }
  for (const NameNote& note : result.notes) {
    if (note.code != Code::kNameWhitespace) out += std::string(code_info(note.code).name) + ' ';
  }
  ValueStatus status = parts.status;
  if (!plain && status == ValueStatus::kChanged && result.notes.size() == 1) {
    status = ValueStatus::kOk;
  }
  return out + std::string(to_string(status)) + std::to_string(result.ambiguities);
}

// What stands for anything in names: given and family names, particles, suffixes, titles, names of
// East Asia, placeholders, jobs, marks, initials.
std::vector<std::string> words() {
  return {"Ada",   "Zoë",    "O'Brien",  "Smith-Jones", "McDonald", "Q",      "Q.",      "V",
          "Van",   "Le",     "Jo",       "Anne",        "Ma",       "Li",     "Wang",    "Kim",
          "Sato",  "Nguyen", "Ivanovna", "Petrovich",   "Sokolov",  "Junior", "Sen",     "Church",
          "Test",  "Null",   "John",     "Doe",         "Doctor",   "Judge",  "Manager", "Earl",
          "Abdul", "Ben",    "Carmen",   "José",        "García",   "Nee",    "Asdf",    "Aaaa",
          "Ní",    "Mhic",   "O",        "Harry",       "Potter",   "Graf",   "Family",  "İnci"};
}

TEST(PlainNames, AreReadAsTheLongWayReadsThem) {
  std::size_t plain = 0;
  NameResult reused;
  const std::vector<std::string> all = words();
  const auto compare = [&](const std::string& name, const NameContext& context) {
    if (!read_plain_name(name, context, reused)) return;
    ++plain;
    EXPECT_EQ(told(reused, true), told(parse_full_name(name + ' ', context), false)) << name;
  };
  for (const char* const region : {"", "ES", "HU", "IE"}) {
    const NameContext context{.region = region};
    for (const std::string& a : all) {
      for (const std::string& b : all) {
        compare(a + ' ' + b, context);
        for (const std::string& c : all) compare(a + ' ' + b + ' ' + c, context);
      }
    }
  }
  EXPECT_GT(plain, 1000U);
}

TEST(PlainNames, InOneCaseAreReadAsTheLongWayReadsThem) {
  std::vector<std::string> all = words();
  for (const char* const more : {"Sparkasse", "Autotechnik", "Mckay", "Macleod", "Brn", "Sales",
                                 "Tarn", "Birch", "Owner", "Jean", "Abdul", "Verstorben"}) {
    all.emplace_back(more);
  }
  std::size_t plain = 0;
  const auto compare = [&](const std::string& name, const NameContext& context) {
    NameResult result;
    std::string fixed;
    if (!read_plain_case(name, context, result, fixed)) return;
    ++plain;
    NameResult slow;
    std::string slow_fixed;
    parse_full_name(name + ' ', context, slow, slow_fixed);
    EXPECT_EQ(told(result, true), told(slow, true)) << name;
    EXPECT_EQ(fixed, slow_fixed) << name;
    EXPECT_EQ(result.notes.back().suggestion, slow.notes.back().suggestion) << name;
  };
  for (const char* const region : {"", "ES", "HU", "IE", "TR", "NL", "IT"}) {
    for (const std::string& a : all) {
      for (const std::string& b : all) {
        compare(text::upper(a + ' ' + b), {.region = region});
        compare(text::lower(a + ' ' + b), {.region = region});
      }
    }
  }
  EXPECT_GT(plain, 300U);
}

TEST(PlainNames, WithAnyLatinLetterAreReadAsTheLongWayReadsThem) {
  NameResult result;
  std::size_t plain = 0;
  for (char32_t c = 0xA0; c < 0x250; ++c) {
    std::string letter;
    text::append(letter, c);
    for (const std::string& name : {"Mar" + letter + "tin Ames", letter + "marin Ames",
                                    "Ada Marin" + letter, "Ada M-" + letter + "marin Ames"}) {
      if (!read_plain_name(name, {}, result)) continue;
      ++plain;
      EXPECT_EQ(told(result, true), told(parse_full_name(name + ' '), false)) << name;
    }
  }
  EXPECT_GT(plain, 300U);
}

TEST(PlainNames, InTwoCellsAreReadAsTheLongWayReadsThem) {
  std::size_t plain = 0;
  const std::vector<std::string> all = words();
  for (const std::string& given : all) {
    for (const std::string& family : all) {
      NameResult result;
      if (!read_plain_parts(given, family, {}, result)) continue;
      ++plain;
      const std::string behind = family + ' ';
      NameResult slow = normalize_name_parts({.given = given, .family = behind});
      if (slow.parts.status == ValueStatus::kChanged) slow.parts.status = ValueStatus::kOk;
      EXPECT_EQ(told(result, true), told(slow, true)) << given << ' ' << family;
    }
  }
  EXPECT_GT(plain, 100U);
}

TEST(PlainNames, LeaveEveryOtherCellToTheLongWay) {
  NameResult result;
  for (const char* const cell :
       {"", "Ada", "ADA AMES", "ada ames", "Ames, Ada", "Ada  Ames", " Ada Ames", "Ada van Berg",
        "Dr. Ada Ames", "Ada Ames Jr", "John Doe", "Ada Guest Test", "Zoë Müëller", "Ada (Addy)"}) {
    EXPECT_FALSE(read_plain_name(cell, {}, result)) << cell;
  }
}

}  // namespace
}  // namespace gigo::normalize
