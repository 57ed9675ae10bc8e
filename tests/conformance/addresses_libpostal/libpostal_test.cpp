// SPDX-License-Identifier: Apache-2.0
// The parts and the keys of gigo beside those of libpostal's test cases: every row where they
// differ is in docs/addresses.md with its reason, and no other. The table of agreements is printed.
#include <gtest/gtest.h>

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "gigo/address.hpp"
#include "gigo/io.hpp"
#include "normalize/country.hpp"
#include "normalize/region.hpp"
#include "normalize/street_key.hpp"
#include "text/fold.hpp"

namespace gigo {
namespace {

using Rows = std::set<int>;

int number(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// The rows "| parse 8, 9, 13 | ... |" of the document.
Rows documented(std::string_view list_name) {
  Rows rows;
  std::ifstream page(std::string(GIGO_SOURCE_DIR) + "/docs/addresses.md");
  const std::string begin = "| " + std::string(list_name) + " ";
  for (std::string line; std::getline(page, line);) {
    if (!line.starts_with(begin)) continue;
    std::string_view list = std::string_view(line).substr(begin.size());
    list = base::trim(list.substr(0, list.find('|')));
    while (!list.empty()) {
      const std::size_t comma = list.find(',');
      const std::string_view item = base::trim(list.substr(0, comma));
      const std::size_t dash = item.find('-');
      const int last = number(dash == std::string_view::npos ? item : item.substr(dash + 1));
      for (int id = number(item); id <= last; ++id) {
        EXPECT_TRUE(rows.insert(id).second) << list_name << " " << id << " is listed twice";
      }
      list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    }
  }
  return rows;
}

Result<InputFile> read(const char* name) {
  const char* data = std::getenv("GIGO_DATA");
  return io::read_input((data == nullptr ? std::string("none") : std::string(data)) +
                            "/units/addresses_libpostal/" + name,
                        {});
}

// {"road": "main st", "city": "oakland"}: texts only, without escapes.
std::map<std::string, std::string> components(std::string_view json) {
  std::vector<std::string> texts;
  while (true) {
    const std::size_t begin = json.find('"');
    if (begin == std::string_view::npos) break;
    const std::size_t end = json.find('"', begin + 1);
    texts.emplace_back(json.substr(begin + 1, end - begin - 1));
    json.remove_prefix(end + 1);
  }
  std::map<std::string, std::string> parts;
  for (std::size_t i = 0; i + 1 < texts.size(); i += 2) parts[texts[i]] = texts[i + 1];
  return parts;
}

bool same_text(const std::string& a, const std::string& b) {
  return text::fold_compact(a) == text::fold_compact(b);
}

bool same_part(const std::string& name, const std::string& wanted, const PostalAddress& address) {
  if (name == "house") return same_text(address.addressee, wanted);
  if (name == "house_number") {
    return normalize::number_key(wanted) == address.number_key;
  }
  if (name == "road") return same_text(address.street, wanted);
  if (name == "unit" || name == "level" || name == "po_box") return same_text(address.unit, wanted);
  if (name == "city") return same_text(address.city, wanted);
  if (name == "city_district" || name == "suburb" || name == "state_district") {
    const normalize::Region* region = normalize::find_region(wanted, address.country);
    if (region == nullptr) region = normalize::find_region(wanted, "GB");
    if (region != nullptr && address.region == region->code) return true;
    return same_text(address.city, wanted) || same_text(address.region, wanted) ||
           text::fold(address.district).find(text::fold(wanted)) != std::string::npos;
  }
  if (name == "state") {
    const normalize::Region* region = normalize::find_region(wanted, address.country);
    return same_text(address.region, wanted) ||
           (region != nullptr && address.region == region->code) ||
           normalize::find_region_code(wanted, {}) == address.region;
  }
  if (name == "postcode") return same_text(address.postcode, wanted);
  if (name == "country") return address.country == normalize::find_country(wanted);
  return false;
}

TEST(AddressesOfLibpostal, PartsThatDifferAreInTheDocument) {
  const Result<InputFile> file = read("parse_cases.csv");
  if (!file.ok()) {
    GTEST_SKIP() << "set GIGO_DATA to a folder with units/addresses_libpostal/parse_cases.csv";
  }
  const Table& table = file->table;
  ASSERT_GT(table.rows, 50U);
  Rows differ;
  std::map<std::string, std::pair<int, int>> agreements;
  for (std::size_t row = 0; row < table.rows; ++row) {
    const PostalAddress address = normalize_address(table.columns[0][row]);
    bool all = true;
    for (const auto& [name, wanted] : components(table.columns[1][row])) {
      const bool same = same_part(name, wanted, address);
      agreements[name].first += same ? 1 : 0;
      agreements[name].second += 1;
      all = all && same;
    }
    if (!all) differ.insert(static_cast<int>(row) + 1);
  }
  std::printf("part             agree  of\n");
  for (const auto& [name, counts] : agreements) {
    std::printf("%-16s %5d  %d\n", name.c_str(), counts.first, counts.second);
  }
  std::printf("whole addresses  %5zu  %zu\n", table.rows - differ.size(), table.rows);
  EXPECT_EQ(differ, documented("parse"));
}

bool same_address(const std::string& a, const std::string& b) {
  const PostalAddress x = normalize_address(a);
  const PostalAddress y = normalize_address(b);
  const bool keys =
      x.number_key == y.number_key && x.street_key == y.street_key && x.unit_key == y.unit_key;
  return keys && same_text(x.city, y.city) && x.region == y.region && x.postcode == y.postcode;
}

// One part of an address by itself: a number, a unit or a street.
bool same_key(const std::string& a, const std::string& b) {
  return normalize::number_key(a) == normalize::number_key(b) ||
         normalize::unit_key(a) == normalize::unit_key(b) ||
         normalize::street_key(a) == normalize::street_key(b);
}

TEST(AddressesOfLibpostal, KeysThatDifferAreInTheDocument) {
  const Result<InputFile> file = read("expand_cases.csv");
  if (!file.ok()) {
    GTEST_SKIP() << "set GIGO_DATA to a folder with units/addresses_libpostal/expand_cases.csv";
  }
  const Table& table = file->table;
  ASSERT_GT(table.rows, 50U);
  Rows differ;
  for (std::size_t row = 0; row < table.rows; ++row) {
    const std::string input(table.columns[1][row]);
    const std::string expected(table.columns[2][row]);
    const bool same = table.columns[0][row] == "expand" ? same_address(input, expected)
                                                        : same_key(input, expected);
    if (!same) differ.insert(static_cast<int>(row) + 1);
  }
  std::printf("expansions with one key: %zu of %zu\n", table.rows - differ.size(), table.rows);
  EXPECT_EQ(differ, documented("expand"));
}

}  // namespace
}  // namespace gigo
