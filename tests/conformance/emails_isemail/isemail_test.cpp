// SPDX-License-Identifier: Apache-2.0
// The verdicts of gigo beside those of isemail's test cases (plainly_valid): wherever they differ,
// docs/emails.md says why, by the number of the case, and nowhere else.
#include <gtest/gtest.h>

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "gigo/email.hpp"
#include "gigo/io.hpp"
#include "text/utf8.hpp"

namespace gigo {
namespace {

using Verdicts = std::map<int, std::string>;  // number of the case -> refused, accepted, repaired

int number(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// The rows "| 1, 2, 5-7 | accepted | ... |" of the document.
Verdicts documented() {
  Verdicts verdicts;
  std::ifstream page(std::string(GIGO_SOURCE_DIR) + "/docs/emails.md");
  for (std::string line; std::getline(page, line);) {
    if (line.size() < 3 || line[0] != '|' || !base::is_digit(line[2])) continue;
    const std::size_t bar = line.find('|', 1);
    const std::size_t next = line.find('|', bar + 1);
    if (next == std::string::npos) continue;
    const std::string verdict(base::trim(std::string_view(line).substr(bar + 1, next - bar - 1)));
    std::string_view list = base::trim(std::string_view(line).substr(1, bar - 1));
    while (!list.empty()) {
      const std::size_t comma = list.find(',');
      const std::string_view item = base::trim(list.substr(0, comma));
      const std::size_t dash = item.find('-');
      const int first = number(item);
      const int last = dash == std::string_view::npos ? first : number(item.substr(dash + 1));
      for (int id = first; id <= last; ++id) {
        EXPECT_TRUE(verdicts.emplace(id, verdict).second) << "case " << id << " is listed twice";
      }
      list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    }
  }
  return verdicts;
}

// The cases show a control character as U+2400 and its code.
std::string with_controls(std::string_view shown) {
  std::string out;
  for (std::size_t at = 0; at < shown.size();) {
    const char32_t c = text::next(shown, at);
    text::append(out, c >= 0x2400 && c <= 0x241F ? c - 0x2400 : c == 0x2421 ? 0x7F : c);
  }
  return out;
}

std::string verdict_of(const std::string& address) {
  const EmailCell cell = normalize_email(address, {.reserved_values_ordinary = true});
  if (cell.values.size() != 1) return "refused";
  const EmailValue& email = cell.values.front();
  if (email.value.empty() || email.status == ValueStatus::kInvalid) return "refused";
  return email.value == address ? "accepted" : "repaired";
}

TEST(EmailsOfIsemail, EveryDisagreementIsInTheDocument) {
  const Verdicts documented_verdicts = documented();
  EXPECT_GT(documented_verdicts.size(), 20U);
  const char* data = std::getenv("GIGO_DATA");
  const std::string path =
      data == nullptr ? std::string() : std::string(data) + "/units/email_isemail/cases.csv";
  if (path.empty() || !std::ifstream(path).good()) {
    GTEST_SKIP() << "set GIGO_DATA to a folder with units/email_isemail/cases.csv";
  }
  const Result<InputFile> file = io::read_input(path, {});
  ASSERT_TRUE(file.ok());
  const Table& table = file->table;
  ASSERT_GT(table.rows, 100U);
  Verdicts found;
  for (std::size_t row = 0; row < table.rows; ++row) {
    const int id = number(table.columns[0][row]);
    const std::string address = with_controls(table.columns[1][row]);
    const std::string verdict = verdict_of(address);
    if ((verdict != "refused") == (table.columns[4][row] == "1")) continue;
    found.emplace(id, verdict);
    std::printf("case %d: %s, isemail says %s\n", id, verdict.c_str(),
                std::string(table.columns[3][row]).c_str());
  }
  std::printf("%zu of %zu verdicts differ\n", found.size(), table.rows);
  EXPECT_EQ(found, documented_verdicts);
}

}  // namespace
}  // namespace gigo
