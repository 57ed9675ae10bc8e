// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <vector>

#include "merge/channels.hpp"
#include "merge/golden_columns.hpp"
#include "merge/group.hpp"
#include "merge/shared_refusals.hpp"
#include "merge/single_columns.hpp"
#include "merge/units.hpp"
#include "merge/warnings.hpp"

namespace gigo {
namespace {

using merge::ChosenCell;
using merge::Group;
using merge::MergeContext;
using merge::Unit;

void choose(const MergeContext& context, const Group& group, const Unit& unit,
            std::vector<ChosenCell>& cells) {
  const std::size_t column = unit.columns.front();
  switch (unit.unit) {
    case SurvivorUnit::kName:
    case SurvivorUnit::kAddress:
    case SurvivorUnit::kJob:
    case SurvivorUnit::kBirth:
    case SurvivorUnit::kOther:
      merge::choose_unit(context, group, unit, cells);
      return;
    case SurvivorUnit::kRefusal:
    case SurvivorUnit::kConsent:
      if (!merge::choose_refusal(context, group, column, cells[column])) {
        merge::choose_unit(context, group, unit, cells);
      }
      return;
    case SurvivorUnit::kEarliest:
    case SurvivorUnit::kLatest:
      if (!merge::choose_date(context, group, column, cells[column])) {
        merge::choose_unit(context, group, unit, cells);
      }
      return;
    case SurvivorUnit::kTags:
      merge::unite_tags(context, group, column, cells[column]);
      return;
    case SurvivorUnit::kNotes:
      merge::unite_notes(context, group, column, cells[column]);
      return;
    case SurvivorUnit::kSurvivor:
    case SurvivorUnit::kPass:
      merge::choose_survivors(context, group, column, unit.unit == SurvivorUnit::kPass,
                              cells[column]);
      return;
    case SurvivorUnit::kEmail:
    case SurvivorUnit::kPhone:
      return;  // all columns of the field together
  }
}

bool any_column(std::span<const GoldenColumn> columns, Field field) {
  return std::any_of(columns.begin(), columns.end(),
                     [&](const GoldenColumn& column) { return column.ref.field == field; });
}

}  // namespace

MergePlan plan_merge(std::span<const NormalizeInput> inputs, const NormalizedTable& table,
                     const Clustering& clustering, const Assessment& assessment,
                     const Config& config) {
  MergePlan plan;
  plan.columns = merge::golden_columns(inputs);
  plan.survivor_of.resize(table.rows);
  plan.record_of.assign(clustering.merges.size(), MergePlan::kSingleRow);

  const merge::CellReader reader(inputs, table, plan.columns);
  const MergeContext context{table, assessment, config, plan.columns, reader};
  const std::vector<Unit> units = merge::units_of(plan.columns);
  const bool emails = any_column(plan.columns, Field::kEmail);
  const bool phones = any_column(plan.columns, Field::kPhone);

  const merge::SharedRefusals refusals(table, clustering);
  std::vector<ChosenCell> cells(plan.columns.size());
  std::uint32_t records = 0;
  for (std::size_t i = 0; i < clustering.merges.size(); ++i) {
    const std::vector<RowId>& rows = clustering.merges[i];
    std::vector<merge::Refuser> refusers = refusals.of(rows);
    if (rows.size() == 1 && refusers.empty()) {
      plan.survivor_of[index(rows.front())] = rows.front();
      continue;
    }
    Group group = merge::rank_group(context, rows);
    group.refusers = std::move(refusers);
    for (const RowId row : rows) plan.survivor_of[index(row)] = group.survivor;
    for (ChosenCell& cell : cells) cell.clear();
    for (const Unit& unit : units) choose(context, group, unit, cells);
    merge::keep_warnings(context, group, cells);
    if (emails) merge::unite_channels(context, group, Field::kEmail, cells);
    if (phones) merge::unite_channels(context, group, Field::kPhone, cells);
    plan.record_of[i] = records++;
    for (const ChosenCell& cell : cells) {
      plan.cells.append(cell.text);
      plan.from.insert(plan.from.end(), cell.from.begin(), cell.from.end());
      plan.from_begin.push_back(plan.from.size());
    }
  }
  return plan;
}

}  // namespace gigo
