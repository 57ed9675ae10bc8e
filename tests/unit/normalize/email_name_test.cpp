// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_name.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace gigo::normalize {
namespace {

std::string other(std::string_view address, std::vector<std::string_view> own) {
  return other_name_in(address, own);
}

TEST(EmailName, NamesAnotherPerson) {
  EXPECT_EQ(other("john.smith@firm.example", {"Ada", "Example"}), "john smith");
  EXPECT_EQ(other("John_Smith2@firm.example", {"Ada Example"}), "john smith");
  EXPECT_EQ(other("smith-john+crm@firm.example", {"Ada Example"}), "smith john");
  EXPECT_EQ(other("maria.gonzalez@firm.example", {"Dr. Peter J\u00F8rgensen", "Nordlys A/S"}),
            "maria gonzalez");
  EXPECT_EQ(other("john.smith@firm.example", {"\u0410\u043D\u043D\u0430 "
                                              "\u041F\u0435\u0442\u0440\u043E\u0432\u0430"}),
            "john smith");
}

TEST(EmailName, AcceptsWhateverMayBeTheProfilesOwn) {
  const std::vector<std::pair<std::string_view, std::vector<std::string_view>>> table = {
      {"ada.example@firm.example", {"Ada", "Example"}},
      {"example.ada@firm.example", {"Ada", "Example"}},
      {"ada.smith@firm.example", {"Ada", "Example"}},            // married
      {"john.example@firm.example", {"Ada", "Example"}},         // of the household
      {"bob.taylor@firm.example", {"Robert", "Brown"}},          // a short form
      {"kate.miller@firm.example", {"Catherine", "Brown"}},      // another one
      {"rob.smith@firm.example", {"Roberto", "Silva"}},          // begins like it
      {"jon.smyth@firm.example", {"J.", "Smythe"}},              // initial, slip
      {"john.smith@firm.example", {"J.", "Example"}},            // initial
      {"catherin.jonson@firm.example", {"Kathryn", "Johnson"}},  // sounds
      {"juergen.mueller@firm.example", {"J\u00FCrgen", "M\u00FCller"}},
      {"maria.jonsson@firm.example", {"Mar\u00EDa Karlsdottir (n\u00E9e J\u00F3nsson)"}},
      {"john.smith@firm.example", {"Ada Example", "Smith & Sons Ltd"}},
      {"anna.petrova@firm.example",
       {"\u0410\u043D\u043D\u0430 \u041F\u0435\u0442\u0440\u043E\u0432\u0430"}},
      {"michael.wang@firm.example", {"\u738B\u5C0F\u660E"}},  // no one spelling in Latin letters
  };
  for (const auto& [address, own] : table) EXPECT_EQ(other(address, own), "") << address;
}

TEST(EmailName, RefusesToGuess) {
  for (const std::string_view address :
       {"sunny77@firm.example", "jsmith@firm.example", "johnsmith@firm.example",
        "j.smith@firm.example", "info.john@firm.example", "john.sales@firm.example",
        "john.hotel@firm.example", "blue.lagoon@firm.example", "john.q.smith@firm.example",
        "john.firm@firm.example", "familia.leon@firm.example", "noreply@firm.example", "john.smith",
        "@", "", ".@x", "a.b@"}) {
    EXPECT_EQ(other(address, {"Ada", "Example"}), "") << address;
  }
  EXPECT_EQ(other("john.smith@firm.example", {"Ada"}), "") << "one word may be a nickname";
  EXPECT_EQ(other("john.smith@firm.example", {}), "");
}

TEST(EmailName, TakesNoOrdinaryWordForAName) {
  for (const std::string_view address :
       {"may.day@firm.example", "will.call@firm.example", "summer.camp@firm.example",
        "grace.period@firm.example", "bill.me@firm.example"}) {
    EXPECT_EQ(other(address, {"Ada", "Example"}), "") << address;
  }
  EXPECT_EQ(other("mary.jones@firm.example", {"Ada", "Example"}), "mary jones");
  EXPECT_EQ(other("mary.may@firm.example", {"Ada", "Example"}), "mary may");
}

TEST(EmailName, KnowsNamesThatAreNobodys) {
  for (const std::string_view name :
       {"Harbour Books Ltd", "Accounts Payable", "Sales Team", "Help Desk Support"}) {
    EXPECT_TRUE(names_no_person(name)) << name;
  }
  for (const std::string_view name : {"Ada Example", "Mary Jones", "Peter J\u00F8rgensen"}) {
    EXPECT_FALSE(names_no_person(name)) << name;
  }
}

}  // namespace
}  // namespace gigo::normalize
