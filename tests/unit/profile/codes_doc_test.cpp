// SPDX-License-Identifier: Apache-2.0
// docs/codes.md is written from the code table. To write it again:
//   GIGO_UPDATE_DOCS=1 build/dev/tests/profile_codes_doc_test
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/finding.hpp"
#include "text/utf8.hpp"

namespace gigo {
namespace {

std::string_view policy_words(FixPolicy policy) {
  switch (policy) {
    case FixPolicy::kNone:
      return "none";
    case FixPolicy::kSuggest:
      return "suggested";
    case FixPolicy::kAutomatic:
      return "automatic";
  }
  return "";
}

std::string_view area_of(const CodeInfo& info) { return info.name.substr(0, info.name.find('.')); }

// In the order in which the table first names them.
std::vector<std::string_view> areas() {
  std::vector<std::string_view> result;
  for (const CodeInfo& info : all_codes()) {
    if (std::find(result.begin(), result.end(), area_of(info)) == result.end()) {
      result.push_back(area_of(info));
    }
  }
  return result;
}

// A cell in backticks; what nobody would see is named.
std::string shown(std::string_view cell) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto hex = [&](unsigned number, int digits) {
    std::string out;
    for (int i = digits - 1; i >= 0; --i) out += kDigits[number >> (4 * i) & 15U];
    return out;
  };
  std::string out = "`";
  for (std::size_t pos = 0; pos < cell.size();) {
    const std::size_t begin = pos;
    const char32_t letter = text::next(cell, pos);
    if (letter == text::kReplacement) {
      out += "<byte " + hex(static_cast<unsigned char>(cell[begin]), 2) + ">";
    } else if (letter < 0x20 || letter == 0x200B) {
      out += "<U+" + hex(letter, 4) + ">";
    } else {
      out += cell.substr(begin, pos - begin);
    }
  }
  return out + "`";
}

std::string example_words(const CodeInfo& info) {
  const CodeExample& example = info.example;
  if (example.cell.empty()) {
    return example.words.empty() ? "no rule reports it yet" : std::string(example.words);
  }
  std::string words = shown(example.cell);
  if (example.field != area_of(info) && example.field != "full_name") {
    words += " in `" + std::string(example.field) + "`";
  }
  if (!example.region.empty()) words += ", `--region " + std::string(example.region) + "`";
  return words;
}

std::string rendered() {
  std::string page =
      "# Codes\n\n"
      "Every finding carries one of these codes. A number never changes its meaning and is never "
      "used again.\n\n"
      "- **severity**: *error*, the value cannot be used or the profile not reached; *warning*, "
      "look at it;\n"
      "  *info*, good to know.\n"
      "- **fix**: *automatic*, applied in `people.csv` and in the `gigo_` columns of `rows.csv`, "
      "never in the\n"
      "  cells of the input; *suggested*, the suggestion column says what; *none*, needs a "
      "person.\n"
      "- **example**: what gets the code; a cell with the default country that it is read with, or "
      "a "
      "case in words.\n";
  for (const std::string_view area : areas()) {
    page += "\n## ";
    page += area;
    page +=
        "\n\n| number | code | severity | fix | what it means | what to do | example "
        "|\n|---|---|---|---|---|---|---|\n";
    for (const CodeInfo& info : all_codes()) {
      if (area_of(info) != area) continue;
      page += "| " + std::to_string(static_cast<int>(info.code));
      for (const std::string& cell :
           {"`" + std::string(info.name) + "`", std::string(to_string(info.severity)),
            std::string(policy_words(info.fix)), std::string(info.text), std::string(info.advice),
            example_words(info)}) {
        page += " | " + cell;
      }
      page += " |\n";
    }
  }
  return page;
}

TEST(CodesDoc, SaysWhatTheTableSays) {
  const std::string path = GIGO_SOURCE_DIR "/docs/codes.md";
  if (std::getenv("GIGO_UPDATE_DOCS") != nullptr) {
    std::ofstream(path, std::ios::binary) << rendered();
  }
  std::ostringstream page;
  page << std::ifstream(path, std::ios::binary).rdbuf();
  EXPECT_EQ(page.str(), rendered())
      << "docs/codes.md is out of date: run this program with GIGO_UPDATE_DOCS=1";
}

}  // namespace
}  // namespace gigo
