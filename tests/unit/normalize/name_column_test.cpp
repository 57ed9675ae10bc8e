// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_column.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "gigo/name.hpp"
#include "normalize/name_ranks.hpp"

namespace gigo::normalize {
namespace {

constexpr std::string_view kGiven[] = {
    "Mary",   "Patricia", "Linda",    "Barbara", "Susan",  "Jessica", "Karen",   "Nancy", "Lisa",
    "Betty",  "Donna",    "Emily",    "Carol",   "Amanda", "Melissa", "Deborah", "Laura", "Rebecca",
    "Sharon", "Cynthia",  "Kathleen", "Amy",     "Angela", "Brenda",  "Pamela"};
constexpr std::string_view kFamily[] = {"Smith",    "Johnson", "Williams", "Brown",    "Jones",
                                        "Miller",   "Wilson",  "Anderson", "Moore",    "Jackson",
                                        "Thompson", "White",   "Harris",   "Clark",    "Robinson",
                                        "Walker",   "Young",   "Wright",   "Hill",     "Green",
                                        "Adams",    "Baker",   "Nelson",   "Campbell", "Mitchell"};
constexpr std::string_view kHungarianFamily[] = {
    "Nagy",   "Kovács",   "Tóth",  "Szabó",  "Horváth", "Varga",   "Kiss",     "Molnár", "Németh",
    "Farkas", "Balogh",   "Papp",  "Takács", "Juhász",  "Lakatos", "Mészáros", "Simon",  "Rácz",
    "Fekete", "Szilágyi", "Török", "Fehér",  "Balázs",  "Gál",     "Kis",      "Szűcs"};
constexpr std::string_view kHungarianGiven[] = {
    "János",     "Zsuzsanna", "Attila",  "Ildikó", "Csaba",  "Ágnes",  "Gergely",
    "Eszter",    "Balázs",    "Katalin", "Tamás",  "Judit",  "Zoltán", "Erzsébet",
    "Ferenc",    "Gyöngyi",   "László",  "Réka",   "Miklós", "Andrea", "Péter",
    "Krisztina", "Imre",      "Mónika",  "István", "Szilvia"};

template <std::size_t N>
NameCounts count(const std::string_view (&cells)[N], std::size_t limit = N) {
  NameColumn column;
  for (std::size_t i = 0; i < limit; ++i) column.add(cells[i]);
  return column.counts();
}

// Row i: a[i], b[i + shift].
template <std::size_t N, std::size_t M>
NameCounts join(const std::string_view (&a)[N], const std::string_view (&b)[M],
                std::string_view between = " ") {
  NameColumn column;
  for (std::size_t i = 0; i < N * 4; ++i) {
    column.add(std::string(a[i % N]).append(between).append(b[(i + i / N) % M]));
  }
  return column.counts();
}

TEST(NameRanks, SayWhichSideAWordIsOn) {
  EXPECT_EQ(name_ranks("smith").family, 1);
  EXPECT_EQ(name_ranks("smith").given, 0);
  EXPECT_EQ(name_ranks("qqqqq").family, 0);
  EXPECT_EQ(name_ranks("").given, 0);
  EXPECT_EQ(name_ranks("\xff").given, 0);
  EXPECT_EQ(name_ranks("zzzzzzzz").given, 0);
  EXPECT_EQ(name_side("mary"), NameSide::kGiven);
  EXPECT_EQ(name_side("garcia"), NameSide::kFamily);
  EXPECT_EQ(name_side("jordan"), NameSide::kUnknown);
  EXPECT_EQ(name_side("nguyen"), NameSide::kFamily);
  EXPECT_EQ(name_side("xqzzy"), NameSide::kUnknown);
}

TEST(NameColumn, SeesGivenAndFamilyNamesInEachOthersColumns) {
  EXPECT_EQ(judge_parts(count(kGiven), count(kFamily)), PartsOrder::kAsHeaded);
  EXPECT_EQ(judge_parts(count(kFamily), count(kGiven)), PartsOrder::kSwapped);
  EXPECT_EQ(judge_parts(count(kHungarianFamily), count(kHungarianGiven)), PartsOrder::kSwapped);
}

TEST(NameColumn, SaysNothingAboutSmallColumns) {
  EXPECT_EQ(judge_parts(count(kFamily, 19), count(kGiven, 19)), PartsOrder::kAsHeaded);
  EXPECT_EQ(judge_order(count(kFamily, 19)), NameOrder::kUnknown);
}

TEST(NameColumn, NeedsBothColumnsToSayIt) {
  // Family names in both, given names in both: first names such as Taylor, patronymics.
  EXPECT_EQ(judge_parts(count(kFamily), count(kFamily)), PartsOrder::kAsHeaded);
  EXPECT_EQ(judge_parts(count(kGiven), count(kGiven)), PartsOrder::kAsHeaded);
}

TEST(NameColumn, DoesNotCareAboutTheOrderOfRowsOrRepetitions) {
  NameColumn given;
  NameColumn family;
  for (int i = 0; i < 500; ++i) {
    given.add("Mary");
    family.add("Smith");
  }
  EXPECT_EQ(judge_parts(family.counts(), given.counts()), PartsOrder::kAsHeaded);
}

TEST(NameColumn, SeesFamilyNamesFirst) {
  EXPECT_EQ(judge_order(join(kGiven, kFamily)), NameOrder::kGivenFirst);
  EXPECT_EQ(judge_order(join(kFamily, kGiven)), NameOrder::kFamilyFirst);
  EXPECT_EQ(judge_order(join(kHungarianFamily, kHungarianGiven)), NameOrder::kFamilyFirst);
  EXPECT_EQ(judge_order(join(kHungarianGiven, kHungarianFamily)), NameOrder::kGivenFirst);
  // The comma says it already.
  EXPECT_EQ(judge_order(join(kFamily, kGiven, ", ")), NameOrder::kUnknown);
}

TEST(NameColumn, SeesFamilyNamesFirstWhereFewGivenNamesAreKnown) {
  constexpr std::string_view kFirst[] = {"Nguyen", "Tran", "Le",   "Pham", "Hoang",
                                         "Phan",   "Vu",   "Dang", "Bui",  "Ngo"};
  constexpr std::string_view kLast[] = {"Thi Xuyen", "Van Thuong", "Huu Nghia", "Thi Quyen",
                                        "Duc Thanh", "Ngoc Bich",  "Quoc Cuong"};
  EXPECT_EQ(judge_order(join(kFirst, kLast)), NameOrder::kFamilyFirst);
  EXPECT_NE(judge_order(join(kLast, kFirst)), NameOrder::kFamilyFirst);
}

TEST(NameColumn, SeesWholeNamesInAColumnForAPart) {
  EXPECT_TRUE(holds_whole_names(join(kGiven, kFamily)));
  EXPECT_TRUE(holds_whole_names(join(kFamily, kGiven)));
  EXPECT_TRUE(holds_whole_names(join(kFamily, kGiven, ", ")));
  EXPECT_FALSE(holds_whole_names(count(kFamily)));
  // Two family names, or two given names, are no whole name.
  EXPECT_FALSE(holds_whole_names(join(kFamily, kFamily)));
  EXPECT_FALSE(holds_whole_names(join(kGiven, kGiven)));
  constexpr std::string_view kParticles[] = {"van der", "de la", "von"};
  EXPECT_FALSE(holds_whole_names(join(kParticles, kFamily)));
}

TEST(NameColumn, TellsNamesReadAsAColumnThatTheyAreFamilyFirst) {
  Column cells;
  for (std::size_t i = 0; i < 26; ++i) {
    cells.append(std::string(kHungarianFamily[i]) + " " + std::string(kHungarianGiven[i]));
  }
  const std::vector<PersonName> names = normalize_names(cells, {}, 1);
  ASSERT_EQ(names.size(), 26U);
  EXPECT_EQ(names[0].given, "János");
  EXPECT_EQ(names[0].family, "Nagy");
  ASSERT_FALSE(names[0].notes.empty());
  EXPECT_EQ(names[0].notes.back().code, Code::kNameFamilyFirst);
  // One cell alone says nothing.
  EXPECT_EQ(normalize_name("Nagy János").given, "Nagy");
}

}  // namespace
}  // namespace gigo::normalize
