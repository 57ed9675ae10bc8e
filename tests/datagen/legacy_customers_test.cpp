// SPDX-License-Identifier: Apache-2.0
// The example list is published: nobody real may be in it, and its truth must be whole.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string read(const std::string& name) {
  std::ifstream file(std::string(GIGO_SOURCE_DIR) + "/examples/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool in_domain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.';
}

bool reserved(std::string domain) {
  while (!domain.empty() && domain.back() == '.') domain.pop_back();
  for (char& c : domain) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  const std::size_t dot = domain.rfind('.');
  if (dot == std::string::npos) return true;  // without a dot it reaches nobody
  if (domain.substr(dot) == ".example") return true;
  const std::size_t before = domain.rfind('.', dot - 1);
  const std::string last_two = domain.substr(before == std::string::npos ? 0 : before + 1);
  return last_two == "example.com" || last_two == "example.net" || last_two == "example.org" ||
         last_two == ".org";  // an empty label
}

// The cells of a CSV text, quoted ones without their quotes, as lines of cells.
std::vector<std::vector<std::string>> rows_of(std::string_view text) {
  std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string& cell = rows.back().back();
    if (text[i] == '"') {
      if (quoted && i + 1 < text.size() && text[i + 1] == '"')
        cell += text[++i];
      else
        quoted = !quoted;
    } else if (!quoted && text[i] == ',') {
      rows.back().emplace_back();
    } else if (!quoted && text[i] == '\r') {
      continue;
    } else if (!quoted && text[i] == '\n') {
      rows.emplace_back(1);
    } else {
      cell += text[i];
    }
  }
  rows.pop_back();
  return rows;
}

TEST(LegacyCustomers, IsAFileAsExcelWritesIt) {
  const std::string text = read("legacy-customers.csv");
  ASSERT_GT(text.size(), 100'000U);
  EXPECT_EQ(text.substr(0, 3), "\xEF\xBB\xBF");
  EXPECT_EQ(text.substr(text.size() - 2), "\r\n");
  EXPECT_EQ(rows_of(text).size(), 1'501U);
}

TEST(LegacyCustomers, HoldsReservedAddressesOnly) {
  const std::string text = read("legacy-customers.csv");
  int found = 0;
  for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
    std::string domain;
    for (std::size_t i = at + 1;
         i < text.size() && (in_domain(text[i]) || (domain.empty() && text[i] == ' ')); ++i) {
      if (text[i] != ' ') domain += text[i];
    }
    ++found;
    EXPECT_TRUE(reserved(domain)) << domain;
  }
  EXPECT_GT(found, 800);
}

// Numbers that regulators keep for fiction, as dialled in the country: Ofcom, ComReg,
// Bundesnetzagentur, ARCEP, ACMA, PTS.
constexpr std::array<std::string_view, 36> kFiction = {
    "0113496",  "0114496",  "0115496",  "0116496",  "0117496",  "0118496",  "0121496",  "0131496",
    "0141496",  "0151496",  "0161496",  "0191498",  "02079460", "02896496", "02920180", "01632960",
    "07700900", "02091",    "03023125", "04066969", "02214710", "08999998", "06990009", "01713920",
    "019900",   "026191",   "035301",   "046571",   "053649",   "063998",   "025550",   "027010",
    "049157",   "08465004", "031390",   "040628"};
constexpr std::array<std::string_view, 12> kCallingCodes = {
    "0044", "00353", "0049", "0033", "0061", "0046", "44", "353", "49", "33", "61", "46"};

bool begins(std::string_view text, std::string_view with) {
  return text.substr(0, with.size()) == with;
}

bool in_fiction(std::string_view national) {
  return std::any_of(kFiction.begin(), kFiction.end(),
                     [&](std::string_view range) { return begins(national, range); });
}

bool fictional(std::string digits) {
  if (in_fiction(digits) || in_fiction('0' + digits)) return true;
  for (const std::string_view code : kCallingCodes) {
    if (!begins(digits, code)) continue;
    const std::size_t at = digits.find_first_not_of('0', code.size());
    if (at != std::string::npos && in_fiction('0' + digits.substr(at))) return true;
  }
  // North America: 555-01xx of any area.
  if (begins(digits, "1")) digits.erase(0, 1);
  return digits.size() >= 10 && digits.compare(3, 5, "55501") == 0;
}

TEST(LegacyCustomers, HoldsNumbersOfFictionOnly) {
  const auto rows = rows_of(read("legacy-customers.csv"));
  int found = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    for (const std::size_t column : {7U, 8U}) {
      if (column >= rows[i].size()) continue;
      const std::string& cell = rows[i][column];
      if (cell.find("E+") != std::string::npos) continue;  // the digits are gone
      std::string digits;
      for (const char c : cell) {
        if (c == '/' && digits.size() > 8) break;
        if (c == 'x' || c == ';' || c == '.') {
          if (digits.size() > 8) break;
        } else if (c >= '0' && c <= '9') {
          digits += c;
        }
      }
      const bool one_digit =
          digits.find_first_not_of(digits.empty() ? '0' : digits[0]) == std::string::npos;
      if (digits.size() < 7 || one_digit) continue;  // nobody's number
      ++found;
      EXPECT_TRUE(fictional(digits)) << rows[i][0] << ' ' << cell;
    }
  }
  EXPECT_GT(found, 700);
}

TEST(LegacyCustomers, TruthNamesEachRowOnce) {
  std::set<std::string> ids, of_truth;
  const auto rows = rows_of(read("legacy-customers.csv"));
  for (std::size_t i = 1; i < rows.size(); ++i)
    EXPECT_TRUE(ids.insert(rows[i][0]).second) << rows[i][0];
  const auto truth = rows_of(read("legacy-customers.truth.csv"));
  ASSERT_EQ(truth[0], (std::vector<std::string>{"record_id", "cluster_id"}));
  for (std::size_t i = 1; i < truth.size(); ++i) {
    ASSERT_EQ(truth[i].size(), 2U);
    EXPECT_TRUE(of_truth.insert(truth[i][0]).second) << truth[i][0];
    EXPECT_FALSE(truth[i][1].empty());
  }
  EXPECT_EQ(ids, of_truth);
}

}  // namespace
