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
      "person.\n";
  for (const std::string_view area : areas()) {
    page += "\n## ";
    page += area;
    page +=
        "\n\n| number | code | severity | fix | what it means | what to do "
        "|\n|---|---|---|---|---|---|\n";
    for (const CodeInfo& info : all_codes()) {
      if (area_of(info) != area) continue;
      page += "| " + std::to_string(static_cast<int>(info.code));
      for (const std::string& cell :
           {"`" + std::string(info.name) + "`", std::string(to_string(info.severity)),
            std::string(policy_words(info.fix)), std::string(info.text),
            std::string(info.advice)}) {
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
