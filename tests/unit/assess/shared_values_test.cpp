// SPDX-License-Identifier: Apache-2.0
#include "assess/shared_values.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "made_list.hpp"

namespace gigo {
namespace {

using testing::MadeList;

// Which rows have the code, as "0 2 5".
std::string rows_with(Code code, const MadeList& list, const std::vector<int>& person) {
  FindingList findings;
  assessment::find_shared_values(list.table, testing::made_clustering(person, person), findings);
  findings.sort();
  std::string rows;
  for (const Finding& finding : findings.all()) {
    if (finding.code != code) continue;
    if (!rows.empty()) rows += ' ';
    rows += std::to_string(index(finding.row));
  }
  return rows;
}

std::string phones(const std::vector<std::vector<std::string>>& rows,
                   const std::vector<int>& person) {
  const MadeList list({"family_name", "phone", "street", "organisation"}, rows);
  return rows_with(Code::kPhoneSharedNumber, list, person);
}

constexpr const char* kNumber = "+442079460100";

TEST(SharedValues, FortyRowsOfOnePersonAreOnePerson) {
  const std::vector<std::vector<std::string>> rows(40, {"Roe", kNumber});
  EXPECT_EQ(phones(rows, std::vector<int>(40, 7)), "");
}

TEST(SharedValues, SixPeopleWithOneNumberShareIt) {
  EXPECT_EQ(phones({{"Ames", kNumber},
                    {"Birch", kNumber},
                    {"Cole", kNumber},
                    {"Dunn", kNumber},
                    {"Ems", kNumber},
                    {"Ford", kNumber},
                    {"Gray", "+442079460101"}},
                   {0, 1, 2, 3, 4, 5, 6}),
            "0 1 2 3 4 5");
  const std::vector<std::vector<std::string>> clan(6, {"Ames", kNumber});
  EXPECT_EQ(phones(clan, {0, 1, 2, 3, 4, 5}), "0 1 2 3 4 5") << "whatever their names";
}

TEST(SharedValues, AHouseholdIsNoSwitchboard) {
  EXPECT_EQ(phones({{"Ames", kNumber}, {"Ames", kNumber}, {"Ames", kNumber}}, {0, 1, 2}), "");
  EXPECT_EQ(phones({{"Ames", kNumber, "1 Elm Row"},
                    {"Birch", kNumber, "1 Elm Row"},
                    {"Cole-Ames", kNumber, "1 Elm Row"}},
                   {0, 1, 2}),
            "");
  EXPECT_EQ(phones({{"Ames", kNumber}, {"Birch", kNumber}}, {0, 1}), "");
}

TEST(SharedValues, ColleaguesAtOneAddressShareASwitchboard) {
  EXPECT_EQ(phones({{"Ames", kNumber, "1 Elm Row", "Acme"},
                    {"Birch", kNumber, "1 Elm Row", "Acme"},
                    {"Cole", kNumber, "1 Elm Row", "Acme"}},
                   {0, 1, 2}),
            "0 1 2");
}

TEST(SharedValues, AnExtensionMakesALineOfOnesOwn) {
  const std::string number = kNumber;
  EXPECT_EQ(phones({{"Ames", number + ";ext=1"},
                    {"Birch", number + ";ext=2"},
                    {"Cole", number + ";ext=3"},
                    {"Dunn", number}},
                   {0, 1, 2, 3}),
            "3");
  EXPECT_EQ(phones({{"Ames", number + ";ext=1"},
                    {"Birch", number + ";ext=1"},
                    {"Cole", number + ";ext=1"},
                    {"Dunn", number + ";ext=2"}},
                   {0, 1, 2, 3}),
            "0 1 2");
}

TEST(SharedValues, OneNameSpeltInSeveralRowsOfAPersonIsOneParty) {
  EXPECT_EQ(phones({{"Ames", kNumber}, {"Aimes", kNumber}, {"Amess", kNumber}, {"Ames", kNumber}},
                   {0, 0, 0, 1}),
            "");
}

TEST(SharedValues, FaxesAndUnusableNumbersAreNotAskedAbout) {
  const MadeList faxes({"family_name", "phone[fax]"},
                       {{"Ames", kNumber}, {"Birch", kNumber}, {"Cole", kNumber}});
  EXPECT_EQ(rows_with(Code::kPhoneSharedNumber, faxes, {0, 1, 2}), "");
  EXPECT_EQ(phones({{"Ames", "!123"}, {"Birch", "!123"}, {"Cole", "!123"}}, {0, 1, 2}), "");
}

TEST(SharedValues, MailboxesAreCountedByPeopleAndByWhereTheyAreDelivered) {
  const auto emails = [](const std::vector<std::vector<std::string>>& rows,
                         const std::vector<int>& person) {
    return rows_with(Code::kEmailSharedMailbox, MadeList({"family_name", "email"}, rows), person);
  };
  EXPECT_EQ(
      emails({{"Ames", "a@acme.example"}, {"Ames", "A@acme.example"}, {"Ames", "a@acme.example"}},
             {0, 1, 2}),
      "0 1 2");
  EXPECT_EQ(
      emails({{"Ames", "a@acme.example"}, {"Ames", "a@acme.example"}, {"Ames", "a@acme.example"}},
             {0, 0, 1}),
      "");
  EXPECT_EQ(emails({{"Ames", "jane.doe@gmail.com"},
                    {"Birch", "janedoe@gmail.com"},
                    {"Cole", "janedoe@googlemail.com"}},
                   {0, 1, 2}),
            "0 1 2");
}

}  // namespace
}  // namespace gigo
