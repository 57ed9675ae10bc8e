// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <functional>

#include "cli/outputs/outputs.hpp"
#include "report/render.hpp"

namespace gigo::cli {
namespace {

using report::FindingLine;

constexpr std::size_t kBlock = 1 << 16;

std::string column_name(const Table& table, std::uint16_t column) {
  if (column == kNoColumn) return {};
  if (column >= table.headers.size()) return "gigo_surplus";
  if (table.headers[column].empty()) return fmt::format("#{}", column + 1);
  return table.headers[column];
}

void for_each_finding(const RunView& view, const std::function<void(const FindingLine&)>& take) {
  for (const HeaderFinding& finding : view.run.header_findings) {
    const InputFile& file = view.loaded.files[finding.input];
    const std::string column = column_name(file.table, finding.column);
    take({file.header_row_number, column, finding.code, {}, file.path_label});
  }
  const FindingList& findings = view.run.assessment.findings;
  for (const Finding& finding : findings.all()) {
    const LoadedInputs::Place at = view.loaded.place(finding.row);
    const InputFile& file = view.loaded.files[at.input];
    const std::string column = column_name(file.table, finding.column);
    take({file.table.row_numbers[at.row], column, finding.code, findings.suggestion(finding),
          file.path_label});
  }
}

}  // namespace

Status write_findings(OutputSet& out, const RunView& view, Ledger& ledger) {
  const Status table = out.write("findings.csv", [&](const io::Sink& sink) {
    io::CsvWriter csv(sink, output_dialect(view.loaded));
    for (const std::string_view header :
         {"row", "column", "code", "severity", "message", "suggestion", "input"}) {
      csv.cell(header);
    }
    csv.end_row();
    for_each_finding(view, [&](const FindingLine& line) {
      const CodeInfo& info = code_info(line.code);
      csv.cell(fmt::format("{}", line.row));
      csv.cell(line.column);
      csv.cell(info.name);
      csv.cell(to_string(info.severity));
      csv.cell(report::finding_message(line.code));
      csv.cell(line.suggestion);
      csv.cell(line.input);
      csv.end_row();
      ++ledger.findings_written;
    });
    return csv.finish();
  });
  if (!table) return table.error();
  return out.write("findings.jsonl", [&](const io::Sink& sink) {
    std::string block;
    Status status = Done{};
    for_each_finding(view, [&](const FindingLine& line) {
      report::append_finding_json(block, line);
      if (block.size() >= kBlock) {
        if (status) status = sink(block);
        block.clear();
      }
    });
    return status ? sink(block) : status;
  });
}

}  // namespace gigo::cli
