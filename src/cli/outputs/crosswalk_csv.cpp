// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/ascii.hpp"
#include "cli/outputs/outputs.hpp"

namespace gigo::cli {
namespace {

// The id of every row: as normalised, else (an id of strange blanks only) as written, so that none
// is left out.
class Ids {
 public:
  explicit Ids(const RunView& view) : view_(view) {
    for (const Mapping& mapping : view.loaded.mappings) {
      columns_.push_back(mapping.columns_of(Field::kId));
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

  // The row whose id stands for the group: the survivor, or the first row with an id when the
  // survivor has none.
  [[nodiscard]] RowId surviving(RowId row) const {
    const RowId survivor = view_.run.plan.survivor_of[index(row)];
    if (!(*this)[survivor].empty()) return survivor;
    const Clustering& groups = view_.run.clustering;
    for (const RowId member : groups.merges[groups.merge_of[index(row)]]) {
      if (!(*this)[member].empty()) return member;
    }
    return survivor;
  }

 private:
  const RunView& view_;
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
                    }
                    return csv.finish();
                  }});
}

}  // namespace gigo::cli
