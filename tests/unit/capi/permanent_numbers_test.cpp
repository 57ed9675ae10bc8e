// SPDX-License-Identifier: Apache-2.0
// The numbers of gigo.h are permanent: permanent_numbers.txt pins every one with its name. A line
// may be added there, never changed or taken away.
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <string>

#include "capi/words.hpp"

namespace gigo::capi {
namespace {

using Lines = std::set<std::string>;

std::string line(std::string_view title, std::int32_t number, std::string_view name) {
  return std::string(title) + " " + std::to_string(number) + " " + std::string(name);
}

template <class Enum, class NameOf>
void add_all(Lines& lines, std::string_view title, std::size_t count, NameOf&& name) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto word = static_cast<Enum>(i);
    lines.insert(line(title, number_of(word), name(word)));
  }
}

Lines current() {
  const auto shown = [](auto word) { return to_string(word); };
  const auto named = [](auto word) { return name_of(word); };
  Lines lines;
  for (const FieldInfo& info : all_fields()) {
    lines.insert(line("field", number_of(info.field), info.name));
  }
  for (const CodeInfo& info : all_codes()) {
    lines.insert(line("code", number_of(info.code), info.name));
  }
  add_all<ValueStatus>(lines, "value_status", 7, shown);
  add_all<Severity>(lines, "severity", 3, shown);
  add_all<FixPolicy>(lines, "fix", 3, named);
  add_all<Band>(lines, "verdict", 4, shown);
  add_all<Comparison>(lines, "comparison", kComparisonCount, shown);
  add_all<Level>(lines, "level", 9, shown);
  add_all<PhoneType>(lines, "phone_type", 12, shown);
  for (const EmailFlag flag : kEmailFlags) {
    lines.insert(line("email_flag", static_cast<std::int32_t>(number_of(flag)), to_string(flag)));
  }
  return lines;
}

Lines pinned() {
  std::ifstream file(GIGO_SOURCE_DIR "/tests/unit/capi/permanent_numbers.txt");
  Lines lines;
  for (std::string text; std::getline(file, text);) {
    if (!text.empty() && text[0] != '#') lines.insert(text);
  }
  return lines;
}

TEST(PermanentNumbers, NoneIsChangedOrTakenAway) {
  const Lines now = current();
  EXPECT_GT(pinned().size(), 200U);
  for (const std::string& promise : pinned()) {
    EXPECT_TRUE(now.contains(promise)) << promise << " is promised for ever";
  }
}

TEST(PermanentNumbers, NewOnesAreWrittenDown) {
  const Lines promises = pinned();
  for (const std::string& word : current()) {
    EXPECT_TRUE(promises.contains(word)) << "add to permanent_numbers.txt: " << word;
  }
}

TEST(PermanentNumbers, AFieldIsFoundByItsNumberAndNothingElse) {
  for (const FieldInfo& info : all_fields()) {
    EXPECT_EQ(field_of(number_of(info.field)), info.field) << info.name;
  }
  for (const gigo_field number : {GIGO_FIELD_NONE + 0, -1, 53, 1'000'000}) {
    EXPECT_FALSE(field_of(number).has_value()) << number;
  }
}

}  // namespace
}  // namespace gigo::capi
