// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iterator>
#include <span>

#include "cli/outputs/outputs.hpp"
#include "report/render.hpp"

namespace gigo::cli {
namespace {

using report::FindingLine;

constexpr std::size_t kBlock = 1 << 16;

std::string column_name(const Table& table, std::size_t column) {
  if (column >= table.headers.size()) return "gigo_surplus";
  if (table.headers[column].empty()) return fmt::format("#{}", column + 1);
  return table.headers[column];
}

// Lines with their places named. Millions of findings share few columns and codes: those are spelt
// once.
class Lines {
 public:
  explicit Lines(const RunView& view) : view_(view) {
    for (const InputFile& file : view.loaded.files) {
      columns_.emplace_back();
      for (std::size_t i = 0; i <= file.table.headers.size(); ++i) {
        columns_.back().push_back(column_name(file.table, i));
      }
    }
  }

  template <class Take>
  void for_each(const Take& take) const {
    for (const HeaderFinding& finding : view_.run.header_findings) {
      const InputFile& file = view_.loaded.files[finding.input];
      take(FindingLine{file.header_row_number,
                       column(finding.input, finding.column),
                       finding.code,
                       {},
                       file.path_label});
    }
    const FindingList& findings = view_.run.assessment.findings;
    for (const Finding& finding : findings.all()) {
      const LoadedInputs::Place at = view_.loaded.place(finding.row);
      const InputFile& file = view_.loaded.files[at.input];
      take(FindingLine{file.table.row_numbers[at.row], column(at.input, finding.column),
                       finding.code, findings.suggestion(finding), file.path_label});
    }
  }

 private:
  [[nodiscard]] std::string_view column(std::size_t input, std::uint16_t number) const {
    if (number == kNoColumn) return {};
    const std::vector<std::string>& names = columns_[input];
    return number < names.size() ? names[number] : names.back();
  }

  const RunView& view_;
  std::vector<std::vector<std::string>> columns_;  // per input; the last stands for the surplus
};

Status write_csv(const RunView& view, const io::Sink& sink, std::uint64_t& written) {
  const report::FindingMessages messages;
  io::CsvWriter csv(sink, output_dialect(view.loaded));
  for (const std::string_view header :
       {"row", "column", "code", "severity", "message", "suggestion", "input"}) {
    csv.cell(header);
  }
  csv.end_row();
  fmt::memory_buffer number;
  Lines(view).for_each([&](const FindingLine& line) {
    const CodeInfo& info = code_info(line.code);
    number.clear();
    fmt::format_to(std::back_inserter(number), "{}", line.row);
    csv.cell({number.data(), number.size()});
    csv.cell(line.column);
    csv.cell(info.name);
    csv.cell(to_string(info.severity));
    csv.cell(messages.text(line.code));
    csv.cell(line.suggestion);
    csv.cell(line.input);
    csv.end_row();
    ++written;
  });
  return csv.finish();
}

Status write_json_lines(const RunView& view, const io::Sink& sink, std::uint64_t& written) {
  const report::FindingMessages messages;
  std::string block;
  Status status = Done{};
  Lines(view).for_each([&](const FindingLine& line) {
    messages.append_json(block, line);
    ++written;
    if (block.size() < kBlock) return;
    if (status) status = sink(block);
    block.clear();
  });
  return status ? sink(block) : status;
}

}  // namespace

void add_findings(OutputJobs& jobs, const RunView& view, Ledger& ledger) {
  jobs.push_back({"findings.csv", [&view, &ledger](const io::Sink& sink) {
                    return write_csv(view, sink, ledger.findings_written);
                  }});
  jobs.push_back({"findings.jsonl", [&view, &ledger](const io::Sink& sink) {
                    return write_json_lines(view, sink, ledger.finding_lines);
                  }});
}

}  // namespace gigo::cli
