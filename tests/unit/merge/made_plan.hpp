// SPDX-License-Identifier: Apache-2.0
/// \file
/// Plans of small hand-made lists.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gigo/merge.hpp"
#include "unit/assess/made_list.hpp"

namespace gigo::testing {

/// A list, its groups and its plan. All rows are one group unless groups are given. The day of the
/// run is 2026-01-31.
class MadePlan {
 public:
  MadePlan(const std::vector<MadeFile>& files, std::vector<int> groups) : list_(files) {
    if (groups.empty()) groups.assign(list_.table.rows, 1);
    clustering_ = made_clustering(groups, groups);
    config_.as_of = *base::parse_iso_date("2026-01-31");
    // The assessment is made by hand: completeness is the number of filled cells.
    for (std::size_t input = 0; input < list_.inputs.size(); ++input) {
      const Table& table = *list_.inputs[input].table;
      for (std::size_t row = 0; row < table.rows; ++row) {
        ProfileVerdict verdict;
        for (const Column& column : table.columns) {
          verdict.completeness += column[row].empty() ? std::uint8_t{0} : std::uint8_t{1};
        }
        assessment_.profiles.push_back(verdict);
      }
    }
  }
  MadePlan(std::vector<std::string> headers, Rows rows, std::vector<int> groups = {})
      : MadePlan(std::vector<MadeFile>{{std::move(headers), std::move(rows)}}, std::move(groups)) {}

  /// The plan.
  const MergePlan& plan() {
    if (plan_.columns.empty()) {
      plan_ = plan_merge(list_.inputs, list_.table, clustering_, assessment_, config_);
    }
    return plan_;
  }
  /// The cells of one golden record.
  std::vector<std::string> record(std::uint32_t group = 0) {
    plan();
    const GoldenRecords records(list_.inputs, list_.table, clustering_, plan_);
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < plan_.columns.size(); ++i) {
      cells.emplace_back(records.cell(group, i));
    }
    return cells;
  }
  /// The rows that one cell came from.
  std::vector<std::uint32_t> from(std::size_t column, std::uint32_t group = 0) {
    plan();
    const GoldenRecords records(list_.inputs, list_.table, clustering_, plan_);
    std::vector<std::uint32_t> rows;
    for (const RowId row : records.sources(group, column)) {
      rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
  }
  /// The surviving row of the first row's group.
  std::uint32_t survivor() { return static_cast<std::uint32_t>(plan().survivor_of[0]); }
  /// Notes a warning in a name, as normalisation would.
  void warn(std::uint32_t row, std::uint16_t column, std::string_view words) {
    list_.table.findings.add(RowId{row}, column, Code::kNameWarning, words);
    list_.table.findings.sort();
  }
  /// Where a test changes what assessment found.
  Assessment& assessment() { return assessment_; }

 private:
  MadeList list_;
  Clustering clustering_;
  Assessment assessment_;
  Config config_;
  MergePlan plan_;
};

using Cells = std::vector<std::string>;

}  // namespace gigo::testing
