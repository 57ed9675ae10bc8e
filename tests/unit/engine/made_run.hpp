// SPDX-License-Identifier: Apache-2.0
// A small list of invented people, and a run of it.
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "gigo/engine.hpp"

namespace gigo::test {

/// One row; empty cells are missing.
struct MadeRow {
  std::string given, family, email = {}, phone = {}, company = {}, city = {}, birth = {}, tax = {},
                             gender = {};
};

/// A list that can be run. Emails and phones of examples count as ordinary ones.
class MadeList {
 public:
  explicit MadeList(const std::vector<MadeRow>& rows) {
    constexpr Field kFields[] = {Field::kGivenName, Field::kFamilyName,   Field::kEmail,
                                 Field::kPhone,     Field::kOrganisation, Field::kCity,
                                 Field::kBirthDate, Field::kIdentifier,   Field::kGender};
    for (const Field field : kFields) {
      table_.headers.emplace_back(field_info(field).name);
      mapping_.columns.push_back(
          {{field, field == Field::kIdentifier ? "tax" : ""}, MappingOrigin::kUser, 100, {}});
    }
    table_.columns.resize(std::size(kFields));
    for (const MadeRow& row : rows) {
      const std::array<const std::string*, std::size(kFields)> cells{
          &row.given, &row.family, &row.email, &row.phone, &row.company,
          &row.city,  &row.birth,  &row.tax,   &row.gender};
      for (std::size_t i = 0; i < cells.size(); ++i) table_.columns[i].append(*cells[i]);
      table_.row_numbers.push_back(static_cast<std::uint32_t>(++table_.rows + 1));
    }
  }

  Run run(const Config& config = ordinary(), const RunOptions& options = {},
          const std::vector<DecisionAnswer>& answers = {}) const {
    const RunInput input{"made.csv", &table_, &mapping_, {}};
    Result<Run> run = gigo::run({&input, 1}, config, answers, nullptr, options);
    EXPECT_TRUE(run.ok()) << (run.ok() ? "" : run.error().to_string());
    return std::move(*run);
  }

  const Table& table() const { return table_; }
  const Mapping& mapping() const { return mapping_; }

  static Config ordinary() {
    Config config;
    config.region = "GB";
    config.reserved_values_ordinary = true;
    return config;
  }

 private:
  Table table_;
  Mapping mapping_;
};

/// Forty strangers: enough for a list to say what is rare in it.
inline std::vector<MadeRow> strangers() {
  constexpr std::string_view kGiven[] = {"Eve",   "Farid", "Gita", "Hugo", "Ivy",
                                         "Jules", "Karl",  "Lena", "Milo", "Nora"};
  constexpr std::string_view kFamily[] = {"Earl", "Fox",  "Grover", "Hale", "Ibsen", "Jute",
                                          "Kemp", "Lowe", "Marsh",  "Nash", "Orr"};
  constexpr std::string_view kCity[] = {"Leeds", "Hull", "York"};
  std::vector<MadeRow> rows;
  for (std::size_t i = 0; i < 40; ++i) {
    MadeRow row{std::string(kGiven[i % 10]), std::string(kFamily[i * 7 % 11])};
    row.email = "x" + std::to_string(i * 37) + "@firm" + std::to_string(i) + ".example";
    row.phone = "020 7946 0" + std::to_string(100 + i);
    row.city = kCity[i % 3];
    row.birth =
        std::to_string(1950 + i) + "-0" + std::to_string(1 + i % 9) + "-1" + std::to_string(i % 10);
    rows.push_back(std::move(row));
  }
  return rows;
}

/// These rows first, then strangers.
inline MadeList among_strangers(std::vector<MadeRow> rows) {
  for (MadeRow& row : strangers()) rows.push_back(std::move(row));
  return MadeList(rows);
}

}  // namespace gigo::test
