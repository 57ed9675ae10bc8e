// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <span>

#include "base/ascii.hpp"
#include "cli/outputs/outputs.hpp"
#include "gigo/merge.hpp"

namespace gigo::cli {
namespace {

// The id of every row: as normalised, else (an id of strange blanks only) as written, so that none
// is left out.
class Ids {
 public:
  explicit Ids(const RunView& view)
      : view_(view), records_(tables(view), *view.run.table, view.run.clustering, view.run.plan) {
    for (const Mapping& mapping : view.loaded.mappings) {
      columns_.push_back(mapping.columns_of(Field::kId));
    }
    for (std::size_t i = 0; i < view.run.plan.columns.size(); ++i) {
      if (view.run.plan.columns[i].ref.field == Field::kId) golden_.push_back(i);
    }
  }

  [[nodiscard]] bool mapped() const {
    return std::any_of(columns_.begin(), columns_.end(), [](const auto& c) { return !c.empty(); });
  }

  [[nodiscard]] std::string_view as_written(RowId row) const {
    const LoadedInputs::Place at = view_.loaded.place(row);
    for (const std::size_t column : columns_[at.input]) {
      const std::string_view cell = view_.loaded.files[at.input].table.columns[column][at.row];
      if (!base::trim(cell).empty()) return cell;
    }
    return {};
  }

  [[nodiscard]] std::string_view operator[](RowId row) const {
    const Column& normalised = view_.run.table->id;
    if (index(row) < normalised.size() && !normalised[index(row)].empty()) {
      return normalised[index(row)];
    }
    return as_written(row);
  }

  // The row whose id people.csv shows for the group; the survivor when it shows none.
  [[nodiscard]] RowId surviving(RowId row) const {
    const std::uint32_t group = view_.run.clustering.merge_of[index(row)];
    for (const std::size_t column : golden_) {
      const std::span<const RowId> from = records_.sources(group, column);
      if (!base::trim(records_.cell(group, column)).empty() && !from.empty()) return from.front();
    }
    return view_.run.plan.survivor_of[index(row)];
  }

  // Whether people.csv shows a row's id in the record of the row's group.
  [[nodiscard]] bool shown_in_people(RowId row) const {
    const std::uint32_t group = view_.run.clustering.merge_of[index(row)];
    return std::any_of(golden_.begin(), golden_.end(), [&](std::size_t column) {
      const std::string_view shown = base::trim(records_.cell(group, column));
      return shown == base::trim((*this)[row]) || shown == base::trim(as_written(row));
    });
  }

 private:
  static std::vector<NormalizeInput> tables(const RunView& view) {
    std::vector<NormalizeInput> tables;
    for (const RunInput& input : view.loaded.inputs) tables.push_back({input.table, input.mapping});
    return tables;
  }

  const RunView& view_;
  GoldenRecords records_;
  std::vector<std::size_t> golden_;  // id columns of people.csv
  std::vector<std::vector<std::size_t>> columns_;
};

}  // namespace

void add_crosswalk_csv(OutputJobs& jobs, const RunView& view, Ledger& ledger) {
  if (!Ids(view).mapped()) return;
  jobs.push_back({"crosswalk.csv", [&view, &ledger](const io::Sink& sink) {
                    const Ids ids(view);
                    const bool several = view.loaded.files.size() > 1;
                    io::CsvWriter csv(sink, output_dialect(view.loaded));
                    csv.cell("old_id");
                    csv.cell("surviving_id");
                    if (several) {
                      csv.cell("old_row");
                      csv.cell("surviving_row");
                    }
                    csv.end_row();
                    for (std::uint32_t i = 0; i < view.run.table->rows; ++i) {
                      const RowId row{i};
                      if (!ids.as_written(row).empty()) ++ledger.rows_with_id;
                      if (ids[row].empty()) continue;
                      const RowId survivor = ids.surviving(row);
                      csv.cell(ids[row]);
                      csv.cell(ids[survivor]);
                      if (several) {
                        csv.cell(view.place_text(row));
                        csv.cell(view.place_text(survivor));
                      }
                      csv.end_row();
                      ++ledger.crosswalk_written;
                      if (ids.shown_in_people(survivor)) ++ledger.crosswalk_in_people;
                    }
                    return csv.finish();
                  }});
}

}  // namespace gigo::cli
