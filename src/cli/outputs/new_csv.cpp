// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "cli/outputs/link_view.hpp"
#include "cli/outputs/new_columns.hpp"

namespace gigo::cli {
namespace {

std::string row_list(const LinkView& link, const std::vector<RowId>& rows, LinkLedger& ledger) {
  std::string out;
  for (const RowId row : rows) {
    if (!out.empty()) out += ';';
    out += fmt::format("{}", link.view.loaded.row_number(row));
    ++ledger.fresh[index(row)];
  }
  return out;
}

// The codes of all rows, as rows.csv has them for one.
std::string flags_text(const RunView& view, const std::vector<RowId>& rows) {
  std::vector<Code> codes;
  for (const RowId row : rows) {
    for (const Finding& finding : view.run.assessment.findings.of_row(row)) {
      codes.push_back(finding.code);
    }
  }
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  std::string out;
  for (const Code code : codes) {
    if (!out.empty()) out += ';';
    out += code_info(code).name;
  }
  return out;
}

std::string surplus_text(const InputFile& file, const std::vector<RowId>& rows) {
  std::vector<std::string> values;
  for (const RowId row : rows) {
    const auto at =
        std::lower_bound(file.long_rows.begin(), file.long_rows.end(), index(row),
                         [](const LongRow& long_row, std::size_t r) { return long_row.row < r; });
    if (at != file.long_rows.end() && at->row == index(row)) add_distinct(values, at->surplus);
  }
  return fmt::format("{}", fmt::join(values, "; "));
}

}  // namespace

void add_new_csv(OutputJobs& jobs, const LinkView& link, LinkLedger& ledger) {
  ledger.fresh.assign(link.rows(), 0);
  jobs.push_back({"new.csv", [&link, &ledger](const io::Sink& sink) {
                    const Run& run = link.view.run;
                    const Clustering& groups = run.clustering;
                    const NewColumns columns(link.tables, run, link.file().path_label);
                    const GoldenRecords records(link.tables, *run.table, groups, run.plan);
                    // It goes where B came from.
                    io::CsvWriter csv(sink, output_dialect(link.view.loaded.files.back()));
                    for (const std::string& header : columns.headers()) csv.cell(header);
                    // Organisations take only what their contacts say about them.
                    const bool surplus = !link.file().long_rows.empty() &&
                                         link.tables.front().table == &link.file().table;
                    if (surplus) csv.cell("gigo_surplus");
                    csv.cell("gigo_from_rows");
                    csv.cell("gigo_person_id");
                    csv.cell("gigo_flags");
                    csv.end_row();
                    for (std::uint32_t person = 0; person < link.result.left_persons; ++person) {
                      if (link.fate(groups.persons[person].front()) != RowFate::kNew) continue;
                      std::vector<std::uint32_t> written;  // records of one person stand together
                      for (const RowId row : groups.persons[person]) {
                        const std::uint32_t group = groups.merge_of[index(row)];
                        if (std::find(written.begin(), written.end(), group) != written.end()) {
                          continue;
                        }
                        written.push_back(group);
                        for (std::size_t i = 0; i < columns.size(); ++i) {
                          csv.cell(columns.cell(records, group, i));
                        }
                        const std::vector<RowId>& rows = groups.merges[group];
                        if (surplus) csv.cell(surplus_text(link.file(), rows));
                        csv.cell(row_list(link, rows, ledger));
                        csv.cell(groups.person_ids[person]);
                        csv.cell(flags_text(link.view, rows));
                        csv.end_row();
                      }
                    }
                    return csv.finish();
                  }});
}

}  // namespace gigo::cli
