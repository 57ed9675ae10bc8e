// SPDX-License-Identifier: Apache-2.0
#include "normalize/date.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/civil_date.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

using enum ValueStatus;

constexpr Day kAsOf = base::days_from_civil(2026, 1, 31);

DateColumn plain() {
  DateColumn column;
  column.as_of = kAsOf;
  return column;
}

DateColumn birth() {
  DateColumn column = plain();
  column.birth = true;
  column.epoch_is_sentinel = false;
  return column;
}

Column column_of(std::initializer_list<std::string_view> cells) {
  Column column;
  for (const std::string_view cell : cells) column.append(cell);
  return column;
}

std::string read(std::string_view cell, const DateColumn& column) {
  const DateCell read = normalize_date(cell, column);
  return usable(read.status) ? to_iso(read.date) : "-";
}

std::vector<Code> codes(const DateCell& cell) {
  std::vector<Code> found;
  for (const CellNote& note : cell.notes) found.push_back(note.code);
  return found;
}

TEST(Date, ReadsWhatLeavesNoChoice) {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"2024-03-15", "2024-03-15"},
      {"2024/3/5", "2024-03-05"},
      {"2024.03.15", "2024-03-15"},
      {"20240315", "2024-03-15"},
      {"20240315102030", "2024-03-15"},
      {"2024-03-01T10:00:00Z", "2024-03-01"},
      {"2024-03-01T23:59:59.123+09:00", "2024-03-01"},
      {"2024-03-01 10:00", "2024-03-01"},
      {"15/03/2024", "2024-03-15"},
      {"03/15/2024", "2024-03-15"},
      {"12-31-1999 08:15:00", "1999-12-31"},
      {"15.3.2024", "2024-03-15"},
      {"05.06.2024", "2024-06-05"},
      {"Jan 2, 2020", "2020-01-02"},
      {"January 2, 2020", "2020-01-02"},
      {"2 January 2020", "2020-01-02"},
      {"sept 5, 2021", "2021-09-05"},
      {"1st March 2020", "2020-03-01"},
      {"15-Mar-2024", "2024-03-15"},
      {"Tue, 5 Mar 2024 10:00:00", "2024-03-05"},
      {"15. M\u00E4rz 2024", "2024-03-15"},
      {"15 de marzo de 2024", "2024-03-15"},
      {"14 juillet 1989", "1989-07-14"},
      {"2024 Mar 5", "2024-03-05"},
      {"Mar 2024", "2024-03-00"},
      {"2024-03", "2024-03-00"},
      {"03/2024", "2024-03-00"},
      {"2020", "2020-00-00"},
      {"07/07/2024", "2024-07-07"},
      {"\uFF12\uFF10\uFF12\uFF14-\uFF10\uFF13-\uFF11\uFF15", "2024-03-15"},
  };
  for (const auto& [cell, iso] : table) EXPECT_EQ(read(cell, plain()), iso) << cell;
}

TEST(Date, TwoDigitYearsAreTheLatestThatMakeSense) {
  EXPECT_EQ(read("15/03/24", plain()), "2024-03-15");
  EXPECT_EQ(read("15/03/99", plain()), "1999-03-15");
  EXPECT_EQ(read("15/03/45", birth()), "1945-03-15");
  EXPECT_EQ(read("15/03/12", birth()), "2012-03-15");
  EXPECT_EQ(read("99-12-31", plain()), "1999-12-31");
  EXPECT_EQ(read("15-Mar-24", plain()), "2024-03-15");
  EXPECT_EQ(codes(normalize_date("15/03/24", plain())), std::vector<Code>{Code::kDateTwoDigitYear});
}

TEST(Date, TheColumnDecidesTheOrder) {
  const DateColumn day_first =
      judge_date_column(column_of({"03/04/2024", "13/04/2024", ""}), false, "US", kAsOf);
  EXPECT_EQ(read("03/04/2024", day_first), "2024-04-03");
  EXPECT_EQ(normalize_date("03/04/2024", day_first).status, kOk);
  const DateColumn month_first =
      judge_date_column(column_of({"03/04/2024", "04/13/2024"}), false, "GB", kAsOf);
  EXPECT_EQ(read("03/04/2024", month_first), "2024-03-04");
  EXPECT_EQ(read("2024-03-04", day_first), "2024-03-04");
  EXPECT_EQ(read("2024-03-04", month_first), "2024-03-04");
}

TEST(Date, PointsBetweenNumbersPutTheDayFirstWhereTheRegionDoes) {
  const DateColumn german = judge_date_column(column_of({"12.05.2025"}), false, "DE", kAsOf);
  EXPECT_EQ(read("12.05.2025", german), "2025-05-12");
  EXPECT_EQ(normalize_date("12.05.2025", german).status, kOk);
  EXPECT_TRUE(normalize_date("12.05.2025", german).notes.empty());
  EXPECT_EQ(normalize_date("12/05/2025", german).status, kAmbiguous);
  const DateColumn american = judge_date_column(column_of({"12.05.2025"}), false, "US", kAsOf);
  EXPECT_EQ(normalize_date("12.05.2025", american).status, kAmbiguous);
}

TEST(Date, ABirthInTheFarFutureIsFound) {
  const DateColumn birth = judge_date_column(column_of({"2982-05-13"}), true, "", kAsOf);
  const DateCell cell = normalize_date("2982-05-13", birth);
  EXPECT_EQ(cell.status, ValueStatus::kSuspect);
  EXPECT_EQ(codes(cell), std::vector<Code>{Code::kDateFuture});
}

TEST(Date, WhereNothingDecidesNothingIsGuessed) {
  const DateColumn unknown = judge_date_column(column_of({"03/04/2024"}), false, "", kAsOf);
  const DateCell cell = normalize_date("03/04/2024", unknown);
  EXPECT_EQ(cell.status, kAmbiguous);
  EXPECT_EQ(to_iso(cell.date), "2024-00-00");
  EXPECT_EQ(cell.day(), kNoDay);
  EXPECT_EQ(codes(cell), std::vector<Code>{Code::kDateAmbiguousOrder});

  const DateColumn american = judge_date_column(column_of({"03/04/2024"}), false, "US", kAsOf);
  EXPECT_EQ(read("03/04/2024", american), "2024-03-04");
  EXPECT_EQ(normalize_date("03/04/2024", american).status, kAmbiguous);
  const DateColumn german = judge_date_column(column_of({"03/04/2024"}), false, "DE", kAsOf);
  EXPECT_EQ(read("03/04/2024", german), "2024-04-03");
}

TEST(Date, MixedColumnsAreReadOnlyWhereTheCellIsClear) {
  const DateColumn mixed =
      judge_date_column(column_of({"13/04/2024", "04/13/2024", "03/04/2024"}), false, "US", kAsOf);
  EXPECT_EQ(read("13/04/2024", mixed), "2024-04-13");
  EXPECT_EQ(read("04/13/2024", mixed), "2024-04-13");
  EXPECT_EQ(codes(normalize_date("03/04/2024", mixed)), std::vector<Code>{Code::kDateMixedOrder});
}

TEST(Date, OneSlipDoesNotMakeAColumnMixed) {
  Column cells;
  for (int i = 0; i < 300; ++i) cells.append(std::to_string(13 + i % 15) + "/04/2024");
  cells.append("04/13/2024");
  const DateColumn column = judge_date_column(cells, false, "", kAsOf);
  EXPECT_FALSE(column.mixed);
  EXPECT_EQ(column.order, DateOrder::kDayFirst);
  EXPECT_EQ(normalize_date("03/04/2024", column).status, kOk);
  const DateCell slip = normalize_date("04/13/2024", column);
  EXPECT_EQ(to_iso(slip.date), "2024-04-13");
  EXPECT_EQ(codes(slip), std::vector<Code>{Code::kDateMixedOrder});
}

// One in twenty: what could be either is read as most are, and stays in doubt.
TEST(Date, AFewSlipsAreNamedAndLeaveTheOthersInDoubt) {
  Column cells;
  for (int i = 0; i < 33; ++i) cells.append(std::to_string(13 + i % 15) + "/04/2024");
  cells.append("04/13/2024");
  const DateColumn column = judge_date_column(cells, false, "", kAsOf);
  EXPECT_EQ(codes(normalize_date("04/13/2024", column)), std::vector<Code>{Code::kDateMixedOrder});
  EXPECT_TRUE(codes(normalize_date("13/04/2024", column)).empty());
  const DateCell either = normalize_date("03/04/2024", column);
  EXPECT_EQ(to_iso(either.date), "2024-04-03");
  EXPECT_EQ(either.status, kAmbiguous);
  EXPECT_EQ(codes(either), std::vector<Code>{Code::kDateAmbiguousOrder});
  EXPECT_EQ(normalize_date("03.04.2024", column).status, kOk);
  cells.append("04/14/2024");
  const DateColumn mixed = judge_date_column(cells, false, "", kAsOf);
  EXPECT_EQ(codes(normalize_date("03/04/2024", mixed)), std::vector<Code>{Code::kDateMixedOrder});
}

TEST(Date, DayCountsOfSpreadsheetsAreReadWhenTheColumnIsMadeOfThem) {
  const DateColumn serials =
      judge_date_column(column_of({"45321", "45322.5", ""}), false, "", kAsOf);
  const DateCell cell = normalize_date("45321", serials);
  EXPECT_EQ(to_iso(cell.date), "2024-01-30");
  EXPECT_EQ(cell.status, kChanged);
  EXPECT_EQ(cell.notes.at(0).suggestion, "2024-01-30");
  EXPECT_EQ(read("45322.5", serials), "2024-01-31");
  // Among dates of another form five digits are still a day count, four are a year.
  EXPECT_EQ(read("45321", plain()), "2024-01-30");
  EXPECT_EQ(normalize_date("99321", plain()).status, kInvalid);
  EXPECT_EQ(read("9132", judge_date_column(column_of({"9132", "9200"}), true, "", kAsOf)),
            "1924-12-31");
}

TEST(Date, SecondsSince1970AreReadWhenTheColumnIsMadeOfThem) {
  const DateColumn epoch =
      judge_date_column(column_of({"1709287200", "1709287200000"}), false, "", kAsOf);
  EXPECT_EQ(read("1709287200", epoch), "2024-03-01");
  EXPECT_EQ(read("1709287200000", epoch), "2024-03-01");
}

TEST(Date, SentinelsStandForNoDate) {
  for (const std::string cell : {"1900-01-01", "1970-01-01", "0000-00-00", "9999-12-31",
                                 "00/00/0000", "1899-12-30", "n/a", "-", "01/01/1900", "0"}) {
    const DateCell read = normalize_date(cell, plain());
    EXPECT_EQ(read.status, kPlaceholder) << cell;
    EXPECT_EQ(codes(read), std::vector<Code>{Code::kDateSentinel}) << cell;
    EXPECT_EQ(read.day(), kNoDay) << cell;
  }
  EXPECT_EQ(read("1970-01-01", birth()), "1970-01-01");
  const DateColumn many = judge_date_column(
      column_of({"1970-01-01", "1970-01-01", "1970-01-01", "1985-05-05"}), true, "", kAsOf);
  EXPECT_EQ(normalize_date("1970-01-01", many).status, kPlaceholder);
}

TEST(Date, TheFutureIsNoticed) {
  const DateCell soon = normalize_date("2026-02-01", plain());
  EXPECT_EQ(codes(soon), std::vector<Code>{Code::kDateFuture});
  EXPECT_EQ(soon.day(), kAsOf + 1);  // kept: assessment decides
  EXPECT_TRUE(codes(normalize_date("2026-01-31", plain())).empty());
  EXPECT_EQ(normalize_date("2026-02-01", birth()).status, kSuspect);
}

TEST(Date, ImpossibleDaysKeepWhatIsPossibleOfABirthDate) {
  for (const std::string cell : {"2023-02-29", "20230231", "31/04/2023", "31 Feb 2023"}) {
    const DateCell read = normalize_date(cell, plain());
    EXPECT_EQ(read.status, kInvalid) << cell;
    EXPECT_EQ(codes(read), std::vector<Code>{Code::kDateImpossible}) << cell;
  }
  EXPECT_EQ(to_iso(normalize_date("19940935", birth()).date), "1994-09-00");
  EXPECT_EQ(to_iso(normalize_date("19941915", birth()).date), "1994-00-00");
  EXPECT_EQ(to_iso(normalize_date("31.04.1994", birth()).date), "1994-04-00");
  EXPECT_EQ(to_iso(normalize_date("4/31/1994", birth()).date), "1994-04-00");
  EXPECT_EQ(to_iso(normalize_date("13/13/1994", birth()).date), "1994-00-00");
  EXPECT_EQ(normalize_date("19940935", birth()).status, kSuspect);
}

TEST(Date, WhatIsNoDateIsSaidToBeNone) {
  for (const std::string cell : {"soon", "12345678901234567890", "1", "12/", "--15", "q/r/s",
                                 "2024-03-15-16-17", "2024-03-15 or later"}) {
    const DateCell read = normalize_date(cell, plain());
    EXPECT_EQ(read.status, kInvalid) << cell;
    EXPECT_EQ(codes(read), std::vector<Code>{Code::kDateSyntax}) << cell;
  }
  EXPECT_EQ(normalize_date("", plain()).status, kMissing);
  EXPECT_EQ(normalize_date("  ", plain()).status, kMissing);
}

TEST(Date, BirthDatesFromParts) {
  const auto iso = [](std::string_view y, std::string_view m, std::string_view d) {
    return to_iso(date_from_parts(y, m, d, kAsOf).date);
  };
  EXPECT_EQ(iso("1982", "8", "4"), "1982-08-04");
  EXPECT_EQ(iso("1982", "August", "4"), "1982-08-04");
  EXPECT_EQ(iso("82", "8", "4"), "1982-08-04");
  EXPECT_EQ(iso("1982", "", ""), "1982-00-00");
  EXPECT_EQ(iso("", "8", "4"), "0000-08-04");
  EXPECT_EQ(iso("1970", "1", "1"), "1970-01-01");
  EXPECT_EQ(iso("1982", "13", "4"), "1982-00-00");
  EXPECT_EQ(iso("1982", "2", "30"), "1982-02-00");
  EXPECT_EQ(date_from_parts("", " ", "", kAsOf).status, kMissing);
  EXPECT_EQ(date_from_parts("0", "0", "0", kAsOf).status, kPlaceholder);
  EXPECT_EQ(date_from_parts("2030", "1", "1", kAsOf).status, kSuspect);
}

TEST(Date, IsoFormsGoThereAndBack) {
  for (const PartialDate date : {PartialDate{1985, 6, 15}, PartialDate{985, 0, 0}, PartialDate{}}) {
    EXPECT_EQ(from_iso(to_iso(date)), date);
  }
  EXPECT_FALSE(from_iso("1985-6-15").known());
}

TEST(Date, ReadingAReadDateChangesNothing) {
  const DateColumn column = birth();
  for (Day day = base::days_from_civil(1901, 1, 1); day < kAsOf; day += 97) {
    const std::string iso = base::format_iso_date(day);
    const DateCell cell = normalize_date(iso, column);
    ASSERT_EQ(cell.day(), day);
    ASSERT_EQ(to_iso(cell.date), iso);
  }
}

TEST(Date, AnyBytesGiveNoCrash) {
  const std::string signs = "0123456789/-.: ,TZJanmarch\xC3\xA4\xFF\xD9\xA1";
  std::uint32_t state = 9;
  for (int round = 0; round < 40000; ++round) {
    std::string cell;
    state = state * 1664525U + 1013904223U;
    const std::uint32_t size = (state >> 8) % 16;
    for (std::uint32_t i = 0; i < size; ++i) {
      state = state * 1664525U + 1013904223U;
      cell.push_back(signs[(state >> 8) % signs.size()]);
    }
    const DateCell read = normalize_date(cell, round % 2 == 0 ? plain() : birth());
    ASSERT_LE(read.date.month, 12) << cell;
    ASSERT_LE(read.date.day, 31) << cell;
    ASSERT_GE(read.date.year, 0) << cell;
  }
}

}  // namespace
}  // namespace gigo::normalize
