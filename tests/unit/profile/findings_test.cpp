// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "gigo/finding.hpp"

namespace gigo {
namespace {

TEST(Codes, NamesAreUniqueAndNumbersAscend) {
  std::set<std::string_view> names;
  std::uint16_t last = 0;
  for (const CodeInfo& info : all_codes()) {
    EXPECT_TRUE(names.insert(info.name).second) << info.name;
    EXPECT_GT(static_cast<std::uint16_t>(info.code), last) << info.name;
    last = static_cast<std::uint16_t>(info.code);
    EXPECT_EQ(&code_info(info.code), &info);
  }
}

TEST(Codes, NamesAreAreaDotSnakeCase) {
  for (const CodeInfo& info : all_codes()) {
    const std::size_t dot = info.name.find('.');
    ASSERT_NE(dot, std::string_view::npos) << info.name;
    EXPECT_GT(dot, 0U) << info.name;
    EXPECT_LT(dot + 1, info.name.size()) << info.name;
    EXPECT_EQ(info.name.find('.', dot + 1), std::string_view::npos) << info.name;
    EXPECT_EQ(info.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_."),
              std::string_view::npos)
        << info.name;
  }
}

TEST(Codes, AnAreaHasItsOwnHundred) {
  std::set<std::pair<std::string_view, int>> areas;
  std::set<int> hundreds;
  for (const CodeInfo& info : all_codes()) {
    const int hundred = static_cast<int>(info.code) / 100;
    areas.insert({info.name.substr(0, info.name.find('.')), hundred});
    hundreds.insert(hundred);
  }
  // Address, organisation, country and postcode share 600; every other area is alone in its
  // hundred.
  for (const auto& [area, hundred] : areas) {
    for (const auto& [other, other_hundred] : areas) {
      EXPECT_TRUE(hundred == 6 || hundred != other_hundred || area == other)
          << area << ' ' << other;
    }
  }
  EXPECT_GE(hundreds.size(), 8U);
}

TEST(Codes, TextAndAdviceArePlainSentencesWithoutFinalPeriod) {
  for (const CodeInfo& info : all_codes()) {
    for (const std::string_view text : {info.text, info.advice}) {
      ASSERT_FALSE(text.empty()) << info.name;
      EXPECT_NE(text.back(), '.') << info.name;
      EXPECT_NE(text.front(), ' ') << info.name;
      EXPECT_NE(text.back(), ' ') << info.name;
      EXPECT_EQ(text.find_first_of("\n|"), std::string_view::npos) << info.name;
      EXPECT_EQ(text.find("  "), std::string_view::npos) << info.name;
      EXPECT_FALSE(text.front() >= 'A' && text.front() <= 'Z') << info.name << ": " << text;
    }
  }
}

TEST(Codes, AnUnknownNumberHasALineOfItsOwn) {
  EXPECT_EQ(code_info(Code{}).name, "unknown");
  EXPECT_EQ(code_info(Code{65535}).name, "unknown");
}

TEST(Codes, SeveritiesHaveNames) {
  EXPECT_EQ(to_string(Severity::kInfo), "info");
  EXPECT_EQ(to_string(Severity::kWarning), "warning");
  EXPECT_EQ(to_string(Severity::kError), "error");
}

using Line = std::tuple<std::uint32_t, std::uint16_t, Code, std::string>;

std::vector<Line> lines(const FindingList& list) {
  std::vector<Line> result;
  for (const Finding& finding : list.all()) {
    result.emplace_back(static_cast<std::uint32_t>(finding.row), finding.column, finding.code,
                        list.suggestion(finding));
  }
  return result;
}

TEST(FindingList, SortsByRowColumnCodeAndSuggestionAndKeepsEqualOnesOnce) {
  FindingList list;
  list.add(RowId{2}, 1, Code::kEmailSyntax);
  list.add(RowId{1}, kNoColumn, Code::kProfileNoName);
  list.add(RowId{1}, 3, Code::kNameCase, "Ann");
  list.add(RowId{1}, 3, Code::kNameCase, "Ada");
  list.add(RowId{1}, 3, Code::kNameWhitespace, "Ada");
  list.add(RowId{1}, 3, Code::kNameCase, "Ann");
  list.add(RowId{0}, 7, Code::kPhoneSyntax);
  list.add(RowId{2}, 1, Code::kEmailSyntax);
  list.sort();
  const std::vector<Line> kExpected = {
      {0, 7, Code::kPhoneSyntax, ""},           {1, 3, Code::kNameWhitespace, "Ada"},
      {1, 3, Code::kNameCase, "Ada"},           {1, 3, Code::kNameCase, "Ann"},
      {1, kNoColumn, Code::kProfileNoName, ""}, {2, 1, Code::kEmailSyntax, ""},
  };
  EXPECT_EQ(lines(list), kExpected);
  list.sort();
  EXPECT_EQ(lines(list), kExpected);
}

TEST(FindingList, FindsTheFindingsOfARow) {
  FindingList list;
  for (const std::uint32_t row : {4U, 2U, 4U, 9U}) {
    list.add(RowId{row}, static_cast<std::uint16_t>(list.all().size()), Code::kNameCase);
  }
  EXPECT_TRUE(FindingList{}.of_row(RowId{0}).empty());
  list.sort();
  EXPECT_EQ(list.of_row(RowId{4}).size(), 2U);
  EXPECT_EQ(list.of_row(RowId{2}).size(), 1U);
  EXPECT_EQ(list.of_row(RowId{9}).size(), 1U);
  EXPECT_TRUE(list.of_row(RowId{0}).empty());
  EXPECT_TRUE(list.of_row(RowId{3}).empty());
  EXPECT_TRUE(list.of_row(RowId{10}).empty());
}

TEST(FindingList, AppendKeepsSuggestions) {
  FindingList a;
  a.add(RowId{0}, 0, Code::kNameCase, "Ann");
  FindingList b;
  b.add(RowId{1}, 0, Code::kNameCase, "Bob");
  b.add(RowId{1}, 1, Code::kNameMononym);
  a.append(b);
  a.append(FindingList{});
  const std::vector<Line> kExpected = {{0, 0, Code::kNameCase, "Ann"},
                                       {1, 0, Code::kNameCase, "Bob"},
                                       {1, 1, Code::kNameMononym, ""}};
  EXPECT_EQ(lines(a), kExpected);
  a.append(a);
  a.sort();
  EXPECT_EQ(lines(a), kExpected);
}

TEST(FindingList, OrderOfAddingNeverShows) {
  // A few far rows force the comparison sort, many near ones the counting pass: both give one
  // order.
  for (const std::uint32_t stride : {1U, 100000U}) {
    FindingList up;
    FindingList down;
    for (std::uint32_t i = 0; i < 200; ++i) {
      const std::uint32_t j = 199 - i;
      up.add(RowId{i * 7 % 50 * stride}, static_cast<std::uint16_t>(i % 3), Code::kNameCase,
             std::to_string(i % 11));
      down.add(RowId{j * 7 % 50 * stride}, static_cast<std::uint16_t>(j % 3), Code::kNameCase,
               std::to_string(j % 11));
    }
    up.sort();
    down.sort();
    EXPECT_EQ(lines(up), lines(down));
  }
}

}  // namespace
}  // namespace gigo
