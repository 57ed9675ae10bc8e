// SPDX-License-Identifier: Apache-2.0
#include "merge/cell_reader.hpp"

namespace gigo {

GoldenRecords::GoldenRecords(std::span<const NormalizeInput> inputs, const NormalizedTable& table,
                             const Clustering& clustering, const MergePlan& plan)
    : table_(&table),
      clustering_(&clustering),
      plan_(&plan),
      columns_(merge::cell_columns(inputs, table, plan.columns)) {}

std::string_view GoldenRecords::cell(std::uint32_t group, std::size_t column) const noexcept {
  const std::size_t width = plan_->columns.size();
  const std::uint32_t record = plan_->record_of[group];
  if (record != MergePlan::kSingleRow) return plan_->cells[record * width + column];
  const RowId row = clustering_->merges[group].front();
  const std::size_t input = merge::input_of(*table_, row);
  return columns_[input * width + column][index(row) - table_->input_begin[input]];
}

std::span<const RowId> GoldenRecords::sources(std::uint32_t group,
                                              std::size_t column) const noexcept {
  const std::uint32_t record = plan_->record_of[group];
  if (record == MergePlan::kSingleRow) {
    if (cell(group, column).empty()) return {};
    return {&clustering_->merges[group].front(), 1};
  }
  const std::size_t at = record * plan_->columns.size() + column;
  return std::span(plan_->from)
      .subspan(plan_->from_begin[at],
               static_cast<std::size_t>(plan_->from_begin[at + 1] - plan_->from_begin[at]));
}

}  // namespace gigo
