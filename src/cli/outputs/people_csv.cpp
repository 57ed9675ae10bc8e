// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs/outputs.hpp"
#include "gigo/merge.hpp"

namespace gigo::cli {

void add_people_csv(OutputJobs& jobs, const RunView& view, Ledger& ledger) {
  jobs.push_back({"people.csv", [&view, &ledger](const io::Sink& sink) {
                    std::vector<NormalizeInput> tables;
                    for (const RunInput& input : view.loaded.inputs) {
                      tables.push_back({input.table, input.mapping});
                    }
                    const Clustering& groups = view.run.clustering;
                    const GoldenRecords people(tables, *view.run.table, groups, view.run.plan);
                    io::CsvWriter csv(sink, output_dialect(view.loaded));
                    for (const GoldenColumn& column : view.run.plan.columns)
                      csv.cell(column.header);
                    csv.cell("gigo_from_rows");
                    csv.end_row();
                    for (std::uint32_t group = 0; group < people.size(); ++group) {
                      for (std::size_t column = 0; column < view.run.plan.columns.size();
                           ++column) {
                        csv.cell(people.cell(group, column));
                      }
                      std::string rows;
                      for (const RowId row : groups.merges[group]) {
                        if (!rows.empty()) rows += ';';
                        rows += view.place_text(row);
                        ++ledger.rows_in_people;
                      }
                      csv.cell(rows);
                      csv.end_row();
                      ++ledger.people_written;
                    }
                    return csv.finish();
                  }});
}

}  // namespace gigo::cli
