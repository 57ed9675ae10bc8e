// SPDX-License-Identifier: Apache-2.0
// Every example of the code table that is one cell gets its code; tests/meta looks after those that
// take more.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "gigo/email.hpp"
#include "gigo/phone.hpp"
#include "gigo/profile.hpp"
#include "text/utf8.hpp"

namespace gigo {
namespace {

std::vector<CodeInfo> cells_of(std::string_view field) {
  std::vector<CodeInfo> found;
  for (const CodeInfo& info : all_codes()) {
    const CodeExample& example = info.example;
    if (example.cell.empty()) continue;
    if (field.empty() || example.field.substr(0, example.field.find('[')) == field) {
      found.push_back(info);
    }
  }
  return found;
}

std::string listed(const std::vector<CellNote>& notes) {
  std::string out;
  for (const CellNote& note : notes) out.append(code_info(note.code).name) += ' ';
  return out;
}

bool holds(const std::vector<CellNote>& notes, Code code) {
  return std::any_of(notes.begin(), notes.end(),
                     [code](const CellNote& note) { return note.code == code; });
}

TEST(CodeExamples, AProfileOfTheCellGetsTheCode) {
  ASSERT_GT(cells_of({}).size(), 80U);
  for (const CodeInfo& info : cells_of({})) {
    if (info.code == Code::kEmailFreemail) continue;  // a remark on a cell, which lists leave out
    const CodeExample& example = info.example;
    const std::optional<FieldRef> ref = parse_field(example.field);
    ASSERT_TRUE(ref.has_value()) << info.name;
    Config config;
    config.region = example.region;
    const Result<Engine> engine = Engine::make(config);
    ASSERT_TRUE(engine);
    const ProfileCell cell{*ref, example.cell};
    std::string found;
    bool there = false;
    const FindingList findings = engine->check({&cell, 1});
    for (const Finding& finding : findings.all()) {
      there = there || finding.code == info.code;
      found.append(code_info(finding.code).name) += ' ';
    }
    EXPECT_TRUE(there) << info.name << ": " << found;
  }
}

TEST(CodeExamples, AnEmailOfTheCellGetsTheCode) {
  std::size_t seen = 0;
  for (const CodeInfo& info : cells_of("email")) {
    if (!info.name.starts_with("email.")) continue;
    ++seen;
    const EmailCell cell = normalize_email(info.example.cell);
    EXPECT_TRUE(holds(cell.notes, info.code)) << info.name << ": " << listed(cell.notes);
  }
  EXPECT_GT(seen, 20U);
}

TEST(CodeExamples, APhoneOfTheCellGetsTheCode) {
  std::size_t seen = 0;
  for (const CodeInfo& info : cells_of("phone")) {
    ++seen;
    PhoneOptions options;
    options.region = info.example.region;
    options.kind = phone_kind(parse_field(info.example.field)->kind);
    const PhoneCell cell = normalize_phone(info.example.cell, options);
    EXPECT_TRUE(holds(cell.notes, info.code)) << info.name << ": " << listed(cell.notes);
  }
  EXPECT_GT(seen, 15U);
}

TEST(CodeExamples, EachIsACellOrACaseInWords) {
  for (const CodeInfo& info : all_codes()) {
    const CodeExample& example = info.example;
    EXPECT_TRUE(example.cell.empty() || example.words.empty()) << info.name;
    EXPECT_EQ(example.cell.empty(), example.field.empty()) << info.name;
    EXPECT_TRUE(text::is_valid_utf8(example.words)) << info.name;
  }
}

}  // namespace
}  // namespace gigo
