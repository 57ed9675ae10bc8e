// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "gigo/field.hpp"

namespace gigo {
namespace {

TEST(Fields, TableStandsInTheOrderOfTheEnumAndNamesAreUnique) {
  ASSERT_EQ(all_fields().size(), kFieldCount);
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < kFieldCount; ++i) {
    const FieldInfo& info = all_fields()[i];
    EXPECT_EQ(static_cast<std::size_t>(info.field), i);
    EXPECT_EQ(&field_info(info.field), &info);
    EXPECT_TRUE(names.insert(info.name).second) << info.name;
    EXPECT_FALSE(info.label.empty()) << info.name;
    EXPECT_FALSE(info.doc.empty()) << info.name;
    EXPECT_NE(info.doc.back(), '.') << info.name;
  }
}

TEST(Fields, NamesAreSnakeCase) {
  for (const FieldInfo& info : all_fields()) {
    EXPECT_EQ(info.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"),
              std::string_view::npos)
        << info.name;
  }
}

TEST(Fields, EveryNameIsReadBack) {
  for (const FieldInfo& info : all_fields()) {
    const auto ref = parse_field(info.name);
    ASSERT_TRUE(ref) << info.name;
    EXPECT_EQ(ref->field, info.field);
    EXPECT_EQ(to_string(*ref), info.name);
    EXPECT_EQ(parse_field(std::string(info.name) + "[x1]").has_value(), info.takes_kind)
        << info.name;
  }
}

TEST(Fields, ReadsAKindInBrackets) {
  const struct {
    std::string_view text;
    Field field;
    std::string_view kind;
  } kCases[] = {
      {"phone[mobile]", Field::kPhone, "mobile"},
      {" Phone [ Mobile ] ", Field::kPhone, "mobile"},
      {"identifier[tax]", Field::kIdentifier, "tax"},
      {"text[job level]", Field::kText, "job level"},
      {"FAMILY_NAME", Field::kFamilyName, ""},
      {"\tstreet2 ", Field::kStreet2, ""},
  };
  for (const auto& c : kCases) {
    const auto ref = parse_field(c.text);
    ASSERT_TRUE(ref) << c.text;
    EXPECT_EQ(ref->field, c.field) << c.text;
    EXPECT_EQ(ref->kind, c.kind) << c.text;
    EXPECT_EQ(parse_field(to_string(*ref)), ref) << c.text;
  }
}

TEST(Fields, RefusesWhatIsNoField) {
  for (const std::string_view text :
       {"", " ", "first_name", "phone[", "phone]", "phone[]", "phone[ ]", "phone[a]b",
        "phone[a[b]]", "family_name[first]", "[mobile]", "phone[m\xC3\xB6]", "e mail"}) {
    EXPECT_FALSE(parse_field(text)) << text;
  }
}

TEST(Fields, NamesTheNearestField) {
  const struct {
    std::string_view text, nearest;
  } kCases[] = {
      {"famly_name", "family_name"},
      {"emial", "email"},
      {"phnoe[mobile]", "phone"},
      {"Organization", "organisation"},
      {"first_name", "given_name"},
      {"First Name", "given_name"},
      {"surname", "family_name"},
      {"zip", "postcode"},
      {"company", "organisation"},
      {"e-mail", "email"},
      {"post-code", "postcode"},
      {"name", "full_name"},
      {"xyzzy", ""},
      {"", ""},
      {"q", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(nearest_field_name(c.text), c.nearest) << c.text;
  EXPECT_EQ(nearest_field_name(std::string(100000, 'e')), "");
}

}  // namespace
}  // namespace gigo
