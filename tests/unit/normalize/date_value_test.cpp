// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_date.hpp"
#include "gigo/date.hpp"

namespace gigo {
namespace {

constexpr Day kAsOf = base::days_from_civil(2026, 1, 31);

Column column_of(const std::vector<std::string>& cells) {
  Column column;
  for (const std::string& cell : cells) column.append(cell);
  return column;
}

std::vector<std::string> values(const std::vector<std::string>& cells, DateOptions options = {}) {
  options.as_of = kAsOf;
  std::vector<std::string> out;
  for (const DateValue& date : normalize_dates(column_of(cells), options))
    out.push_back(date.value);
  return out;
}

bool has(const DateValue& date, Code code) {
  return std::any_of(date.notes.begin(), date.notes.end(),
                     [code](const CellNote& note) { return note.code == code; });
}

std::string serial(Day day, bool from_1904) {
  const Day origin =
      from_1904 ? base::days_from_civil(1904, 1, 1) : base::days_from_civil(1899, 12, 30);
  return std::to_string(day - origin);
}

using Strings = std::vector<std::string>;

TEST(DateValue, HasThePrecisionOfWhatIsKnown) {
  EXPECT_EQ(normalize_date("3. M\u00E4rz 1985").value, "1985-03-03");
  EXPECT_EQ(normalize_date("3. M\u00E4rz 1985").precision, DatePrecision::kDay);
  EXPECT_EQ(normalize_date("06/1985").precision, DatePrecision::kMonth);
  EXPECT_EQ(normalize_date("1985").precision, DatePrecision::kYear);
  EXPECT_EQ(normalize_date("--06-15").precision, DatePrecision::kMonthAndDay);
  EXPECT_EQ(normalize_date("soon").precision, DatePrecision::kNone);
  EXPECT_EQ(to_string(DatePrecision::kMonthAndDay), "month_and_day");
  EXPECT_EQ(normalize_date("1985-03-03").status, ValueStatus::kOk);
  EXPECT_EQ(normalize_date("3.3.1985").status, ValueStatus::kChanged);
}

TEST(DateValue, AKnownOrderLeavesNothingAmbiguous) {
  const DateOptions month_first{.order = DateOrder::kMonthFirst};
  EXPECT_EQ(normalize_date("03/04/1985", month_first).value, "1985-03-04");
  EXPECT_TRUE(normalize_date("03/04/1985", month_first).notes.empty());
  EXPECT_EQ(normalize_date("31/04/1985", month_first).status, ValueStatus::kInvalid);
  EXPECT_EQ(values({"03/04/1985", "31/12/1985"}, month_first),
            (Strings{"1985-03-04", "1985-12-31"}));
}

TEST(DateValue, TheOrderOfRowsNeverMatters) {
  std::vector<std::string> cells{"03/04/1985", "13/04/1985", "45321",       "Jun-15", "Jun-85",
                                 "85-06-15",   "1985-06",    "12 lis 2024", "n/a",    "31.12.99"};
  std::sort(cells.begin(), cells.end());
  const Strings expected = values(cells);
  for (int round = 0; round < 200; ++round) {
    std::rotate(cells.begin(), cells.begin() + 3, cells.end());
    if (round % 3 == 0) std::reverse(cells.begin() + round % 7, cells.end());
    const Strings now = values(cells);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      std::vector<std::string> sorted = cells;
      std::sort(sorted.begin(), sorted.end());
      const auto at = std::lower_bound(sorted.begin(), sorted.end(), cells[i]) - sorted.begin();
      ASSERT_EQ(now[i], expected[static_cast<std::size_t>(at)]) << cells[i];
    }
  }
}

TEST(DateValue, ThreadsDoNotMatter) {
  std::vector<std::string> cells;
  for (int i = 0; i < 20000; ++i) {
    cells.push_back(std::to_string(1 + i % 28) + "/" + std::to_string(1 + i % 12) + "/" +
                    std::to_string(1950 + i % 70));
  }
  const Column column = column_of(cells);
  const std::vector<DateValue> one = normalize_dates(column, {.as_of = kAsOf}, 1);
  const std::vector<DateValue> eight = normalize_dates(column, {.as_of = kAsOf}, 8);
  ASSERT_EQ(one.size(), eight.size());
  for (std::size_t i = 0; i < one.size(); ++i) ASSERT_EQ(one[i].value, eight[i].value);
}

TEST(DateValue, EveryDayOfTwoCenturiesIsReadInEveryForm) {
  const char* const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  for (Day day = base::days_from_civil(1881, 1, 1); day < kAsOf; day += 13) {
    const std::string iso = base::format_iso_date(day);
    const std::string y = iso.substr(0, 4);
    const std::string m = iso.substr(5, 2);
    const std::string d = iso.substr(8, 2);
    const std::string name = months[base::civil_from_days(day).month - 1];
    for (const std::string& cell :
         {iso, y + m + d, y + "/" + m + "/" + d, d + "." + m + "." + y, d + " " + name + " " + y,
          name + " " + d + ", " + y, d + "-" + name + "-" + y,
          y + "\u5E74" + m + "\u6708" + d + "\u65E5", iso + "T10:20:30Z",
          iso + " 23:59:59.999+14:00"}) {
      const DateValue date = normalize_date(cell, {.birth = true});
      ASSERT_EQ(date.value, iso) << cell;
      ASSERT_EQ(normalize_date(date.value, {.birth = true}).value, iso) << cell;
    }
  }
}

TEST(DateValue, TwoDigitYearsStandFirstWhereTheColumnShowsIt) {
  EXPECT_EQ(values({"05-06-07", "85-06-15"}), (Strings{"2005-06-07", "1985-06-15"}));
  EXPECT_EQ(values({"05-06-07"}), (Strings{"2007"}));
  EXPECT_EQ(values({"05/06/07", "31/12/85"}), (Strings{"2007-06-05", "1985-12-31"}));
}

TEST(DateValue, AMonthWithTwoDigitsIsAYearOnlyWhereTheColumnShowsIt) {
  EXPECT_EQ(values({"Jun-15", "Jun-85"}), (Strings{"2015-06", "1985-06"}));
  EXPECT_EQ(values({"Jun-15"}), (Strings{""}));
  EXPECT_TRUE(has(normalize_date("Jun-15"), Code::kDateAmbiguousOrder));
}

TEST(DateValue, SevenDigitsLostTheirZero) {
  EXPECT_EQ(values({"31121985", "5061985"}), (Strings{"1985-12-31", "1985-06-05"}));
  EXPECT_EQ(values({"12311985", "5061985"}), (Strings{"1985-12-31", "1985-05-06"}));
}

TEST(Date, CroatianMonthsAreToldByTheColumn) {
  EXPECT_EQ(values({"12. listopada 2024", "12. rujna 2024"}),
            (Strings{"2024-10-12", "2024-09-12"}));
  EXPECT_EQ(values({"12 listopada 2024", "12 maja 2024", "3 lipca 2024"}),
            (Strings{"2024-11-12", "2024-05-12", "2024-07-03"}));
  EXPECT_EQ(values({"12. listopada 2024"}), (Strings{"2024"}));
  EXPECT_EQ(values({"12. listopada 2024"}, {.region = "HR"}), (Strings{"2024-10-12"}));
  EXPECT_EQ(values({"12. listopada 2024"}, {.region = "PL"}), (Strings{"2024-11-12"}));
}

TEST(DateValue, DayCountsBeginIn1900UnlessTheColumnSpeaksFor1904) {
  EXPECT_EQ(values({"59", "60", "61", "40000", "40001", "40002", "40003"}),
            (Strings{"1900-02-28", "", "1900-03-01", "2009-07-06", "2009-07-07", "2009-07-08",
                     "2009-07-09"}));
  // Births of which many are a first of January.
  std::vector<std::string> births;
  for (int i = 0; i < 100; ++i) {
    const Day day = i % 8 == 0 ? base::days_from_civil(1950 + i / 4, 1, 1)
                               : base::days_from_civil(1950, 3, 5) + i * 171;
    births.push_back(serial(day, true));
  }
  EXPECT_EQ(values(births, {.birth = true})[0], "1950-01-01");
  // Work weeks, 2015 on.
  std::vector<std::string> work_1904;
  std::vector<std::string> work_1900;
  for (Day day = base::days_from_civil(2015, 1, 5); work_1904.size() < 200; ++day) {
    if (((day + 3) % 7 + 7) % 7 >= 5) continue;
    work_1904.push_back(serial(day, true));
    work_1900.push_back(serial(day, false));
  }
  EXPECT_EQ(values(work_1904)[0], "2015-01-05");
  EXPECT_EQ(values(work_1900)[0], "2015-01-05");
  // Nothing speaks.
  EXPECT_EQ(values({"40000", "40001", "40005"})[0], "2009-07-06");
}

TEST(DateValue, ADayThatMostRowsShareIsABulkJobs) {
  std::vector<std::string> cells(60, "2019-06-17");
  for (int i = 0; i < 100; ++i) cells.push_back(base::format_iso_date(kAsOf - 1 - i));
  const std::vector<DateValue> dates = normalize_dates(column_of(cells), {.as_of = kAsOf});
  EXPECT_TRUE(has(dates[0], Code::kDateBulk));
  EXPECT_EQ(dates[0].value, "2019-06-17");
  EXPECT_FALSE(has(dates[60], Code::kDateBulk));
  const std::vector<DateValue> births =
      normalize_dates(column_of(cells), {.birth = true, .as_of = kAsOf});
  EXPECT_FALSE(has(births[0], Code::kDateBulk));
  for (int i = 0; i < 60; ++i) cells[static_cast<std::size_t>(i)] = "1980-01-01";
  const std::vector<DateValue> new_years =
      normalize_dates(column_of(cells), {.birth = true, .as_of = kAsOf});
  EXPECT_TRUE(has(new_years[0], Code::kDateBulk));
}

TEST(DateValue, NobodyAliveIsOlderThanAHundredAndTwenty) {
  const DateOptions birth{.birth = true, .as_of = kAsOf};
  EXPECT_TRUE(has(normalize_date("1906-01-31", birth), Code::kDateUnlikelyBirth));
  EXPECT_FALSE(has(normalize_date("1906-02-01", birth), Code::kDateUnlikelyBirth));
  EXPECT_TRUE(has(normalize_date("1879", {.birth = true}), Code::kDateUnlikelyBirth));
  EXPECT_FALSE(has(normalize_date("1881", {.birth = true}), Code::kDateUnlikelyBirth));
  EXPECT_FALSE(has(normalize_date("1585-06-15", {.as_of = kAsOf}), Code::kDateUnlikelyBirth));
  EXPECT_EQ(normalize_date("1585-06-15", birth).status, ValueStatus::kSuspect);
}

TEST(DateValue, LongCellsEndInTime) {
  for (const std::string& piece : {std::string("1"), std::string("("), std::string("jan "),
                                   std::string("2024-03-15 "), std::string("\u5E74")}) {
    std::string cell;
    while (cell.size() < 100'000) cell += piece;
    EXPECT_EQ(normalize_date(cell).status, ValueStatus::kInvalid);
  }
}

}  // namespace
}  // namespace gigo
