// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "base/log2.hpp"
#include "cli/outputs/link_view.hpp"

namespace gigo::cli {
namespace {

// The columns before A's own, between them, and after.
constexpr std::string_view kHeaders[] = {
    "gigo_match_id",   "gigo_match_row",   "gigo_match_name",  "gigo_match_person_id",
    "gigo_match_also", "gigo_sure",        "gigo_probability", "gigo_why",
    "gigo_adds",       "gigo_contradicts", "row_key",          "first_key",
    "decision"};

std::string_view sure(const Link& link) {
  if (link.answered) return "answered";
  return to_string(link.band);
}

// The other rows of the person in B.
std::string also(const LinkView& link, const std::vector<RowId>& person, RowId shown) {
  std::string rows;
  for (const RowId row : person) {
    if (row == shown) continue;
    if (!rows.empty()) rows += ';';
    rows += fmt::format("{}", link.view.loaded.row_number(row));
  }
  return rows;
}

std::string_view name(const NormalizedTable& table, RowId row) {
  return table.kind[index(row)] == RecordKind::kPerson ? table.full_name[row]
                                                       : table.organisation[row];
}

void write_line(io::CsvWriter& csv, const LinkView& link, const ThereLine& line) {
  const RunView& view = link.view;
  const Clustering& groups = view.run.clustering;
  const NormalizedTable& table = *view.run.table;
  const Link& made = link.result.links[line.link];
  csv.cell(fmt::format("{}", view.loaded.row_number(line.a)));
  write_own_cells(csv, link.file(), index(line.a));
  csv.cell(table.id.size() == 0 ? std::string_view() : table.id[index(line.b)]);
  csv.cell(fmt::format("{}", view.loaded.row_number(line.b)));
  csv.cell(name(table, line.b));
  csv.cell(groups.person_ids[made.right]);
  csv.cell(also(link, groups.persons[made.right], line.b));
  csv.cell(sure(made));
  csv.cell(base::format_probability(line.probability));
  csv.cell(line.why);
  csv.cell(fmt::format("{}", fmt::join(line.adds, ";")));
  csv.cell(fmt::format("{}", fmt::join(line.contradicts, ";")));
  csv.cell(view.run.row_keys[index(line.a)]);
  csv.cell(view.run.row_keys[index(line.b)]);
  csv.cell(answer_word(view.run, line.a, line.b));
  csv.end_row();
}

}  // namespace

void add_already_there_csv(OutputJobs& jobs, const LinkView& link,
                           const std::vector<ThereLine>& lines, LinkLedger& ledger) {
  ledger.there.assign(link.rows(), 0);
  jobs.push_back({"already-there.csv", [&link, &lines, &ledger](const io::Sink& sink) {
                    io::CsvWriter csv(sink, output_dialect(link.view.loaded));
                    csv.cell("gigo_row");
                    write_own_headers(csv, link.file());
                    for (const std::string_view header : kHeaders) csv.cell(header);
                    csv.end_row();
                    for (const ThereLine& line : lines) {
                      write_line(csv, link, line);
                      ++ledger.there[index(line.a)];
                    }
                    return csv.finish();
                  }});
}

}  // namespace gigo::cli
