// SPDX-License-Identifier: Apache-2.0
// docs/configuration.md is written from the table of keys. To write it again:
//   GIGO_UPDATE_DOCS=1 build/dev/tests/engine_config_doc_test
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "gigo/config.hpp"

namespace gigo {
namespace {

std::string rendered() {
  std::string page =
      "# Configuration\n\n"
      "`gigo clean` and `gigo check` read `--config FILE`, or `gigo.yaml` in the current folder if "
      "there is one, and\n"
      "say in their first line which. A flag overrides the file. A word that gigo does not know is "
      "refused with its\n"
      "line, its column and the nearest word it does know; so are keys that stand there twice, "
      "anchors, aliases and tags.\n\n"
      "A dot in a key is one level of the file: `match.certain` is written\n\n"
      "```yaml\nmatch:\n  certain: 0.99\n```\n\n"
      "`map` has one line a column (`Tel 2: phone[work]`), `authoritative` is a list (`[tax, "
      "registration]`), `nicknames` is a list\n"
      "of `Bob = Robert` (Bob is a form of Robert) and `Sandy != Alexander` (they are not related, "
      "whatever gigo's table says).\n\n"
      "| key | flag | written as | default | meaning |\n|---|---|---|---|---|\n";
  const auto code = [](std::string_view text) {
    std::string out;
    if (text.empty()) return out;
    for (const char c : text) {
      if (c == '|') out += '\\';
      out += c;
    }
    return "`" + out + "`";
  };
  for (const ConfigKey& key : config_keys()) {
    page += "| " + code(key.name) + " | " + code(key.flag) + " | " + code(key.values) + " | " +
            code(key.fallback) + " | " + std::string(key.doc) + " |\n";
  }
  return page;
}

TEST(ConfigDoc, SaysWhatTheTableSays) {
  const std::string path = GIGO_SOURCE_DIR "/docs/configuration.md";
  if (std::getenv("GIGO_UPDATE_DOCS") != nullptr) {
    std::ofstream(path, std::ios::binary) << rendered();
  }
  std::ifstream file(path, std::ios::binary);
  std::ostringstream page;
  page << file.rdbuf();
  EXPECT_EQ(page.str(), rendered()) << "run this test with GIGO_UPDATE_DOCS=1";
}

TEST(ConfigDoc, EveryKeyIsExplained) {
  for (const ConfigKey& key : config_keys()) {
    EXPECT_FALSE(key.doc.empty()) << key.name;
    EXPECT_NE(key.doc.back(), '.') << key.name;
    EXPECT_FALSE(key.values.empty()) << key.name;
  }
}

}  // namespace
}  // namespace gigo
