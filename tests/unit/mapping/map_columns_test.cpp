// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "gigo/mapping.hpp"
#include "unit/mapping/made_table.hpp"

namespace gigo {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using Names = std::vector<std::string>;

Names mapped(const std::vector<std::string>& headers, const Rows& rows,
             const std::vector<MapRule>& rules = {}) {
  const Result<Mapping> mapping = map_columns(mapping::made_table(headers, rows), rules);
  if (!mapping) return {mapping.error().message};
  Names names;
  for (const ColumnMapping& column : mapping->columns) names.push_back(to_string(column.ref));
  return names;
}

TEST(MapColumns, BelievesHeadersThatTheValuesConfirm) {
  const Result<Mapping> mapping =
      map_columns(mapping::made_table({"First name", "Last name", "E-mail", "Shoe size"},
                                      {{"Ann", "Example", "ann@example.com", "38"},
                                       {"Bob", "Sample", "n/a", "44"},
                                       {"Cid", "Muster", "not known to us", "45"}}),
                  {});
  ASSERT_TRUE(mapping.ok());
  EXPECT_EQ(mapping->columns[0].ref.field, Field::kGivenName);
  EXPECT_EQ(mapping->columns[0].origin, MappingOrigin::kHeader);
  EXPECT_EQ(mapping->columns[0].confirmed_percent, 100);
  EXPECT_EQ(mapping->columns[2].ref.field, Field::kEmail);
  EXPECT_EQ(mapping->columns[2].confirmed_percent, 50);  // n/a is no cell to ask
  EXPECT_EQ(mapping->columns[3].ref.field, Field::kUnmapped);
  EXPECT_EQ(mapping->columns[3].origin, MappingOrigin::kNone);
}

TEST(MapColumns, DoesNotBelieveHeadersThatTheValuesContradict) {
  const Table table =
      mapping::made_table({"Name", "Email", "Phone"}, {{"Ann Example", "yes", "ann@example.com"},
                                                       {"Bob Sample", "no", "bob@example.com"},
                                                       {"Cid Muster", "yes", "cid@example.com"}});
  const Result<Mapping> mapping = map_columns(table, {});
  ASSERT_TRUE(mapping.ok());
  EXPECT_EQ(mapping->columns[1].ref.field, Field::kUnmapped);
  EXPECT_EQ(mapping->columns[1].note, "the header says email, 0% of the values look like it");
  EXPECT_EQ(mapping->columns[2].ref.field, Field::kUnmapped);

  const MapRule rule{"email", {Field::kEmail, {}}};
  const Result<Mapping> insisted = map_columns(table, {&rule, 1});
  ASSERT_TRUE(insisted.ok());
  EXPECT_EQ(insisted->columns[1].ref.field, Field::kEmail);
  EXPECT_EQ(insisted->columns[1].origin, MappingOrigin::kUser);
  EXPECT_EQ(insisted->columns[1].note, "you said email, 0% of the values look like it");
}

TEST(MapColumns, FindsEmailsAndPhonesByValuesButNotIdsDatesAndOtherPeoples) {
  EXPECT_EQ(
      mapped({"a", "b", "c", "d", "Owner e-mail"},
             {{"ann@example.com", "020 7946 0001", "1999-12-31", "1000001", "boss@example.com"},
              {"bob@example.com", "020 7946 0002", "1999-11-30", "1000002", "chief@example.com"}}),
      (Names{"email", "phone", "unmapped", "unmapped", "unmapped"}));
  Rows same(10, {"Ann Example", "sales@example.com"});
  EXPECT_EQ(mapped({"Name", "via"}, same), (Names{"full_name", "unmapped"}));
}

TEST(MapColumns, TakesNameForWhatTheOtherColumnsLeave) {
  const Rows full = {{"Ann Example", "Example"}, {"Bob Sample", "Sample"}};
  EXPECT_EQ(mapped({"Name", "Surname"}, full), (Names{"full_name", "family_name"}));
  EXPECT_EQ(mapped({"Name", "Surname"}, {{"Ann", "Example"}, {"Bob", "Sample"}}),
            (Names{"given_name", "family_name"}));
  EXPECT_EQ(mapped({"Nom", "Prénom"}, {{"Exemple", "Anne"}, {"Modèle", "Luc"}}),
            (Names{"family_name", "given_name"}));
  EXPECT_EQ(mapped({"Name", "E-mail"}, {{"Ann Example", "a@example.com"}}),
            (Names{"full_name", "email"}));
  EXPECT_EQ(mapped({"Name", "Phone"},
                   {{"Example Ltd", "020 7946 0001"}, {"Sample GmbH", "020 7946 0002"}}),
            (Names{"organisation", "phone"}));
  EXPECT_EQ(mapped({"Name", "Contact"}, {{"Example Ltd", "Ann Example"}, {"Sample", "Bob Sample"}}),
            (Names{"organisation", "full_name"}));
  EXPECT_EQ(
      mapped({"Name", "First", "Last"}, {{"Red", "Ann", "Example"}, {"Blue", "Bob", "Sample"}}),
      (Names{"unmapped", "given_name", "family_name"}));
}

TEST(MapColumns, TakesTitleForAFormOfAddressOrAJob) {
  EXPECT_EQ(mapped({"Title", "Name"}, {{"Mr", "Bob Sample"}, {"Dr.", "Ann Example"}}),
            (Names{"prefix", "full_name"}));
  EXPECT_EQ(mapped({"Title", "Name"}, {{"Buyer", "Bob Sample"}, {"Sales Manager", "Ann Example"}}),
            (Names{"title", "full_name"}));
}

TEST(MapColumns, TakesAddressForAStreetBesideACity) {
  EXPECT_EQ(mapped({"Name", "Address", "City"}, {{"Ann Example", "1 High St", "Leeds"}}),
            (Names{"full_name", "street", "city"}));
  EXPECT_EQ(mapped({"Name", "Address"}, {{"Ann Example", "1 High St, Leeds LS1 1AA"}}),
            (Names{"full_name", "address"}));
  EXPECT_EQ(mapped({"Name", "Home Address", "Work City"}, {{"Ann Example", "1 High St", "Leeds"}}),
            (Names{"full_name", "address[home]", "city[work]"}));
}

TEST(MapColumns, TakesAnIdOnlyWhenItHardlyRepeats) {
  EXPECT_EQ(mapped({"ID", "Name"}, {{"1", "Ann Example"}, {"2", "Bob Sample"}}),
            (Names{"id", "full_name"}));
  EXPECT_EQ(mapped({"ID", "Name"}, {{"1", "Ann Example"}, {"1", "Bob Sample"}}),
            (Names{"unmapped", "full_name"}));
  EXPECT_EQ(mapped({"Customer No", "Name"}, {{"1", "Ann Example"}, {"1", "Bob Sample"}}),
            (Names{"identifier[customer]", "full_name"}));
  EXPECT_EQ(mapped({"Customer No", "Name"}, {{"1", "Ann Example"}, {"2", "Bob Sample"}}),
            (Names{"id", "full_name"}));
  EXPECT_EQ(mapped({"Record ID", "Customer No", "Name"},
                   {{"7", "1", "Ann Example"}, {"8", "2", "Bob Sample"}}),
            (Names{"id", "external_id", "full_name"}));
}

TEST(MapColumns, GivesAFieldThatLifeHasOnceToTheBestConfirmedColumn) {
  const Result<Mapping> mapping =
      map_columns(mapping::made_table({"Name", "Company", "Account Name"},
                                      {{"Ann Example", "", "Example Ltd"},
                                       {"Bob Sample", "12", "Sample Ltd"},
                                       {"Cid Muster", "Muster AG", "Muster AG"}}),
                  {});
  ASSERT_TRUE(mapping.ok());
  EXPECT_EQ(mapping->columns[1].ref.field, Field::kUnmapped);
  EXPECT_EQ(mapping->columns[1].note,
            "organisation is taken from another column (\"Account Name\")");
  EXPECT_EQ(mapping->columns[2].ref.field, Field::kOrganisation);
}

TEST(MapColumns, LetsTheUserHaveTheLastWord) {
  const Rows rows = {{"Ann Example", "Example Ltd", "ann@example.com"}};
  EXPECT_EQ(mapped({"Name", "Company", "E-mail"}, rows,
                   {{"name", {Field::kOrganisation, {}}}, {"e-mail", {Field::kIgnore, {}}}}),
            (Names{"organisation", "unmapped", "ignore"}));
  EXPECT_EQ(mapped({"Name", "Company", "E-mail"}, rows,
                   {{"#1", {Field::kIgnore, {}}}, {"Name", {Field::kNickname, {}}}}),
            (Names{"nickname", "organisation", "email"}));
  EXPECT_EQ(mapped({"a", "b"}, {{"Ann", "Example"}},
                   {{"a", {Field::kFullName, {}}}, {"b", {Field::kFullName, {}}}}),
            (Names{"full_name", "full_name"}));
}

TEST(MapColumns, BelievesHeadersOfEmptyColumnsAndOfFilesWithoutRows) {
  EXPECT_EQ(mapped({"First name", "Phone"}, {}), (Names{"given_name", "phone"}));
  EXPECT_EQ(mapped({"First name", "Phone"}, {{"Ann", ""}, {"Bob", "-"}}),
            (Names{"given_name", "phone"}));
}

TEST(MapColumns, FailsWhenNothingIdentifiesARecord) {
  const Result<Mapping> unknown =
      map_columns(mapping::made_table({"Colour", "Size"}, {{"red", "38"}}), {});
  ASSERT_FALSE(unknown.ok());
  EXPECT_EQ(unknown.error().code, ErrorCode::kInput);
  EXPECT_NE(unknown.error().message.find("--map"), std::string::npos);
  EXPECT_FALSE(map_columns(mapping::made_table({}, {}), {}).ok());
  const MapRule ignore{"Name", {Field::kIgnore, {}}};
  EXPECT_FALSE(
      map_columns(mapping::made_table({"Name", "City"}, {{"Ann Example", "Leeds"}}), {&ignore, 1})
          .ok());
}

TEST(MapColumns, DoesNotEchoAFirstRowThatIsData) {
  const Result<Mapping> mapping = map_columns(
      mapping::made_table({"Ann Example", "Leeds", "+44 20 7946 0001"}, {{"red", "38", "x"}}), {});
  ASSERT_FALSE(mapping.ok());
  EXPECT_NE(mapping.error().message.find("looks like data"), std::string::npos);
  EXPECT_EQ(mapping.error().message.find("Ann"), std::string::npos);
  EXPECT_EQ(mapping.error().message.find("7946"), std::string::npos);
}

TEST(MapColumns, DoesNotTakeAFirstRowThatIsDataForHeaders) {
  const std::vector<std::string> first = {"Ann Example", "ann@example.com"};
  const Rows rows = {{"Bob Sample", "bob@example.com"}, {"Cid Muster", "cid@example.com"}};
  EXPECT_FALSE(map_columns(mapping::made_table(first, rows), {}).ok());
  const MapRule rule{"#1", {Field::kFullName, {}}};
  EXPECT_TRUE(map_columns(mapping::made_table(first, rows), {&rule, 1}).ok());
}

TEST(MapColumns, TakesHugeCellsAndHeaders) {
  const std::string huge(3'000'000, 'a');
  const Rows rows = {{huge, huge, huge}, {"Ann Example", "Example", "x"}};
  EXPECT_EQ(mapped({"Name", "Surname", huge}, rows),
            (Names{"full_name", "family_name", "unmapped"}));
}

TEST(MapColumns, LooksFurtherWhereAColumnIsSparse) {
  Rows rows(6'000, {"Ann Example", ""});
  rows[5'001][1] = "1999-12-31";
  rows[5'003][1] = "2001-01-01";
  const Result<Mapping> mapping = map_columns(mapping::made_table({"Name", "Birthday"}, rows), {});
  ASSERT_TRUE(mapping.ok());
  EXPECT_EQ(mapping->columns[1].ref.field, Field::kBirthDate);
  EXPECT_EQ(mapping->columns[1].confirmed_percent, 100);
}

TEST(MapColumns, TakesANewsletterColumnForConsent) {
  const Rows rows = {{"Ann Example", "ja"}, {"Bob Sample", "nein"}, {"Cid Muster", "oui"}};
  for (const std::string header : {"Newsletter", "Marketing emails", "Newsletter abonniert"}) {
    EXPECT_EQ(mapped({"Name", header}, rows), (Names{"full_name", "consent[email]"})) << header;
  }
  EXPECT_EQ(mapped({"Name", "Opt-in"}, rows), (Names{"full_name", "consent"}));
}

TEST(MapColumns, ANameBesideAnEmailIsAPersonsInAShortList) {
  EXPECT_EQ(mapped({"name", "email"},
                   {{"Example GmbH", "ann@example.com"}, {"Bob Sample", "bob@example.com"}}),
            (Names{"full_name", "email"}));
  EXPECT_EQ(mapped({"name", "email"},
                   {{"Example GmbH", "ann@example.com"}, {"Sample Ltd", "bob@example.com"}}),
            (Names{"organisation", "email"}));
}

// 25 people, given name and family name.
Rows people() {
  const Names given = {"Mary",    "Patricia", "Linda",  "Barbara", "Susan",  "Jessica", "Karen",
                       "Nancy",   "Lisa",     "Betty",  "Donna",   "Emily",  "Carol",   "Amanda",
                       "Melissa", "Deborah",  "Laura",  "Rebecca", "Sharon", "Cynthia", "Kathleen",
                       "Amy",     "Angela",   "Brenda", "Pamela"};
  const Names family = {"Smith",  "Johnson", "Williams", "Brown",    "Jones",
                        "Miller", "Wilson",  "Moore",    "Jackson",  "Thompson",
                        "White",  "Harris",  "Clark",    "Robinson", "Walker",
                        "Young",  "Wright",  "Hill",     "Anderson", "Adams",
                        "Baker",  "Nelson",  "Green",    "Campbell", "Mitchell"};
  Rows rows;
  for (std::size_t i = 0; i < given.size(); ++i) rows.push_back({given[i], family[i]});
  return rows;
}

TEST(MapColumns, ReadsGivenAndFamilyNamesInEachOthersColumnsTheRightWayRound) {
  const Table table = mapping::made_table({"Last name", "First name"}, people());
  const Result<Mapping> mapping = map_columns(table, {});
  ASSERT_TRUE(mapping.ok());
  EXPECT_EQ(mapping->columns[0].ref.field, Field::kGivenName);
  EXPECT_EQ(mapping->columns[1].ref.field, Field::kFamilyName);
  EXPECT_EQ(mapping->columns[0].finding, Code::kNameSwappedColumns);
  EXPECT_EQ(mapping->columns[0].note, "holds given names, whatever its header says");
  // What the user said stands.
  const std::vector<MapRule> rules = {{"Last name", {Field::kFamilyName, {}}},
                                      {"First name", {Field::kGivenName, {}}}};
  EXPECT_EQ(mapped({"Last name", "First name"}, people(), rules),
            (Names{"family_name", "given_name"}));
}

TEST(MapColumns, NotesNamesThatAreHalfSwapped) {
  Rows rows = people();
  for (std::size_t i = 0; i < 9; ++i) rows.push_back({rows[i][1], rows[i][0]});
  const Table table = mapping::made_table({"Last name", "First name"}, rows);
  const Result<Mapping> mapping = map_columns(table, {});
  ASSERT_TRUE(mapping.ok());
  EXPECT_EQ(mapping->columns[0].ref.field, Field::kFamilyName);
  EXPECT_EQ(mapping->columns[0].finding, Code::kNameSwappedOrder);
}

TEST(MapColumns, LeavesNamesThatStandAsHeadedAlone) {
  const Table table = mapping::made_table({"First name", "Last name"}, people());
  const Result<Mapping> mapping = map_columns(table, {});
  ASSERT_TRUE(mapping.ok());
  EXPECT_EQ(mapping->columns[0].finding, Code{});
  EXPECT_EQ(mapping->columns[1].finding, Code{});
  EXPECT_EQ(mapping->columns[0].note, "");
}

TEST(MapColumns, ReadsWholeNamesInAColumnForAPart) {
  Rows rows;
  Rows alone;
  for (std::size_t i = 0; i < 50; ++i) {
    const Rows& all = people();
    const std::string whole = all[i % 25][0] + " " + all[(i * 7 + i / 25) % 25][1];
    rows.push_back({"", whole});
    alone.push_back({whole});
  }
  const Table table = mapping::made_table({"First name", "Last name"}, rows);
  const Result<Mapping> mapping = map_columns(table, {});
  ASSERT_TRUE(mapping.ok());
  EXPECT_EQ(mapping->columns[1].ref.field, Field::kFullName);
  EXPECT_EQ(mapping->columns[1].finding, Code::kNameWholeNameInPart);
  EXPECT_EQ(mapped({"Surname"}, alone), Names{"full_name"});
}

TEST(MapColumns, MarksAFullNameThatIsWrittenFamilyFirst) {
  Rows rows;
  Rows usual;
  for (std::size_t i = 0; i < 50; ++i) {
    const Rows& all = people();
    const std::string& given = all[i % 25][0];
    const std::string& family = all[(i * 7 + i / 25) % 25][1];
    rows.push_back({family + " " + given});
    usual.push_back({given + " " + family});
  }
  const Result<Mapping> mapping = map_columns(mapping::made_table({"Name"}, rows), {});
  ASSERT_TRUE(mapping.ok());
  EXPECT_TRUE(mapping->columns[0].family_first);
  EXPECT_EQ(mapping->columns[0].finding, Code::kNameFamilyFirst);
  const Result<Mapping> other = map_columns(mapping::made_table({"Name"}, usual), {});
  ASSERT_TRUE(other.ok());
  EXPECT_FALSE(other->columns[0].family_first);
}

}  // namespace
}  // namespace gigo
