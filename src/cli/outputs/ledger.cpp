// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "cli/outputs/outputs.hpp"

namespace gigo::cli {
namespace {

Error broken(std::string what) {
  return {ErrorCode::kInternal, std::move(what) + "; nothing was written, please report this",
          "row ledger"};
}

// Every row is in exactly one group, the one it says.
Status check_partition(const std::vector<std::vector<RowId>>& groups,
                       const std::vector<std::uint32_t>& group_of, std::string_view name) {
  std::vector<bool> seen(group_of.size(), false);
  std::size_t members = 0;
  for (std::uint32_t group = 0; group < groups.size(); ++group) {
    for (const RowId row : groups[group]) {
      const std::size_t at = index(row);
      if (at >= seen.size() || seen[at] || group_of[at] != group) {
        return broken(fmt::format("{} groups and rows disagree", name));
      }
      seen[at] = true;
      ++members;
    }
  }
  if (members != group_of.size()) {
    return broken(
        fmt::format("{} rows are in {} groups, {} were read", members, name, group_of.size()));
  }
  return Done{};
}

Status check_nesting(const Run& run) {
  const Clustering& groups = run.clustering;
  for (const std::vector<RowId>& merge : groups.merges) {
    const std::size_t first = index(merge.front());
    for (const RowId row : merge) {
      if (groups.person_of[index(row)] != groups.person_of[first]) {
        return broken("a merge group lies in two person groups");
      }
      const RowId survivor = run.plan.survivor_of[index(row)];
      if (groups.merge_of[index(survivor)] != groups.merge_of[first]) {
        return broken("a row's survivor is in another merge group");
      }
    }
  }
  return Done{};
}

}  // namespace

Status check_ledger(const Ledger& ledger, const RunView& view) {
  const Run& run = view.run;
  const std::uint64_t rows = view.loaded.begin.back();
  if (run.table->rows != rows || run.clustering.merge_of.size() != rows ||
      run.clustering.person_of.size() != rows || run.plan.survivor_of.size() != rows) {
    return broken("a stage lost or invented rows");
  }
  for (std::size_t i = 0; i < view.loaded.files.size(); ++i) {
    if (ledger.rows_in_order[i] == 0) {
      return broken(
          fmt::format("rows of {} were written out of order", view.loaded.files[i].path_label));
    }
    if (ledger.rows_written[i] != view.loaded.files[i].table.rows) {
      return broken(fmt::format("{} rows of {} were written, {} were read", ledger.rows_written[i],
                                view.loaded.files[i].path_label, view.loaded.files[i].table.rows));
    }
  }
  if (Status status = check_partition(run.clustering.merges, run.clustering.merge_of, "merge");
      !status) {
    return status.error();
  }
  if (Status status = check_partition(run.clustering.persons, run.clustering.person_of, "person");
      !status) {
    return status.error();
  }
  if (Status status = check_nesting(run); !status) return status.error();
  if (ledger.people_written != run.clustering.merges.size() || ledger.rows_in_people != rows) {
    return broken("people.csv does not name every row once");
  }
  if (ledger.crosswalk_written != ledger.rows_with_id) {
    return broken(fmt::format("crosswalk.csv has {} lines for {} ids", ledger.crosswalk_written,
                              ledger.rows_with_id));
  }
  if (ledger.crosswalk_in_people != ledger.crosswalk_written) {
    return broken("crosswalk.csv names an id that people.csv lacks");
  }
  std::uint64_t members = 0;
  for (const std::vector<RowId>& person : run.clustering.persons) {
    if (person.size() > 1) members += person.size();
  }
  if (ledger.members_written != members) return broken("duplicates.csv lacks a row");
  const std::uint64_t findings = run.assessment.findings.all().size() + run.header_findings.size();
  if (ledger.findings_written != findings || ledger.finding_lines != findings) {
    return broken("findings.csv or findings.jsonl lacks a finding");
  }
  return Done{};
}

}  // namespace gigo::cli
