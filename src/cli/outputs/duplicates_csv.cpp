// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "base/log2.hpp"
#include "cli/outputs/outputs.hpp"

namespace gigo::cli {
namespace {

constexpr std::string_view kHeaders[] = {
    "gigo_person_id", "gigo_merge_id", "row",          "input",  "role",        "id",  "full_name",
    "email",          "phone",         "organisation", "weight", "probability", "why", "row_key",
    "first_key",      "decision"};

void write_member(io::CsvWriter& csv, const RunView& view, RowId first, RowId row,
                  const Reason& reason) {
  const Clustering& groups = view.run.clustering;
  const NormalizedTable& table = *view.run.table;
  const LoadedInputs::Place at = view.loaded.place(row);
  csv.cell(groups.person_ids[groups.person_of[index(row)]]);
  csv.cell(groups.merge_ids[groups.merge_of[index(row)]]);
  csv.cell(fmt::format("{}", view.loaded.row_number(row)));
  csv.cell(view.loaded.files[at.input].path_label);
  csv.cell(view.role(row));
  csv.cell(table.id.size() == 0 ? std::string_view() : table.id[index(row)]);
  csv.cell(table.full_name[row]);
  csv.cell(view.email(row));
  csv.cell(view.phone(row));
  csv.cell(table.organisation[row]);
  if (first == row) {
    csv.cell("");
    csv.cell("");
    csv.cell("first of its group");
  } else {
    csv.cell(base::format_weight(reason.weight));
    csv.cell(base::format_probability(reason.probability));
    csv.cell(reason.sentence);
  }
  csv.cell(view.run.row_keys[index(row)]);
  csv.cell(view.run.row_keys[index(first)]);
  csv.cell(first == row ? std::string_view() : answer_word(view.run, first, row));
  csv.end_row();
}

}  // namespace

void add_duplicates_csv(OutputJobs& jobs, const RunView& view, const Duplicates& duplicates,
                        Ledger& ledger) {
  jobs.push_back({"duplicates.csv", [&view, &duplicates, &ledger](const io::Sink& sink) {
                    io::CsvWriter csv(sink, output_dialect(view.loaded));
                    for (const std::string_view header : kHeaders) csv.cell(header);
                    csv.end_row();
                    for (std::size_t g = 0; g < duplicates.persons.size(); ++g) {
                      const std::vector<RowId>& rows =
                          view.run.clustering.persons[duplicates.persons[g]];
                      for (std::size_t i = 0; i < rows.size(); ++i) {
                        write_member(csv, view, rows.front(), rows[i],
                                     duplicates.reasons[duplicates.begin[g] + i]);
                        ++ledger.members_written;
                      }
                    }
                    return csv.finish();
                  }});
}

}  // namespace gigo::cli
