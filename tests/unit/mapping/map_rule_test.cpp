// SPDX-License-Identifier: Apache-2.0
#include "mapping/map_rule.hpp"

#include <gtest/gtest.h>

#include "unit/mapping/made_table.hpp"

namespace gigo {
namespace {

TEST(MapRule, ReadsColumnAndField) {
  const Result<MapRule> rule = parse_map_rule(" Work e-mail = email[work] ");
  ASSERT_TRUE(rule.ok());
  EXPECT_EQ(rule->column, "Work e-mail");
  EXPECT_EQ(rule->ref, (FieldRef{Field::kEmail, "work"}));
}

TEST(MapRule, SplitsAtTheLastEqualsSign) {
  const Result<MapRule> rule = parse_map_rule("a=b=phone");
  ASSERT_TRUE(rule.ok());
  EXPECT_EQ(rule->column, "a=b");
  EXPECT_EQ(rule->ref.field, Field::kPhone);
}

TEST(MapRule, SaysWhatIsWrongInOneLine) {
  for (const char* text : {"", "=", "name", "=email", "Column=", "Column=emial", "Column=city[",
                           "Column=title[work]"}) {
    const Result<MapRule> rule = parse_map_rule(text);
    ASSERT_FALSE(rule.ok()) << text;
    EXPECT_EQ(rule.error().code, ErrorCode::kUsage);
    EXPECT_EQ(rule.error().message.find('\n'), std::string::npos);
  }
  EXPECT_NE(parse_map_rule("Column=emial").error().message.find("did you mean email"),
            std::string::npos);
  EXPECT_NE(parse_map_rule("Column=title[work]").error().message.find("without brackets"),
            std::string::npos);
}

TEST(MapRule, FindsColumnsByHeaderOrByNumber) {
  const Table table = mapping::made_table({"Name", " E-Mail ", "name", "#1"}, {});
  EXPECT_EQ(mapping::columns_named(table, "NAME"), (std::vector<std::size_t>{0, 2}));
  EXPECT_EQ(mapping::columns_named(table, "e-mail"), (std::vector<std::size_t>{1}));
  EXPECT_EQ(mapping::columns_named(table, "#2"), (std::vector<std::size_t>{1}));
  EXPECT_EQ(mapping::columns_named(table, "#1"), (std::vector<std::size_t>{3}));
  for (const char* name : {"#0", "#5", "#", "#x", "#99999999999", "email"}) {
    EXPECT_TRUE(mapping::columns_named(table, name).empty()) << name;
  }
}

TEST(MapRule, IsUnusedWhenNoFileHasItsColumn) {
  const Table first = mapping::made_table({"A"}, {});
  const Table second = mapping::made_table({"B"}, {});
  const Table* tables[] = {&first, &second};
  const MapRule rules[] = {{"b", {Field::kEmail, {}}},
                           {"C", {Field::kEmail, {}}},
                           {"#1", {Field::kEmail, {}}},
                           {"#2", {Field::kEmail, {}}}};
  EXPECT_EQ(unused_rules(tables, rules), (std::vector<std::string>{"C", "#2"}));
}

}  // namespace
}  // namespace gigo
