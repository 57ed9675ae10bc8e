// SPDX-License-Identifier: Apache-2.0
/// \file
/// Results to bytes: pure functions, the same in every locale. Texts for people end each line with
/// a line end and hold no cell's value; JSON is UTF-8.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "report/facts.hpp"

namespace gigo::report {

/// "read legacy.csv: UTF-8 with BOM, comma, CRLF; 1,500 rows, 14 columns".
[[nodiscard]] std::string read_text(const InputFacts& input);

/// A table of the columns: header, field, why, share of confirming cells, note. Unmapped columns
/// are named in one line.
[[nodiscard]] std::string mapping_text(const InputFacts& input);

/// The summary for a sales manager: rows and people, the four measures, the five worst problems,
/// notes.
[[nodiscard]] std::string summary_text(const RunFacts& facts);

/// summary.json.
[[nodiscard]] std::string summary_json(const RunFacts& facts);

/// The codes that hurt most, worst first: errors count four times, information not at all,
/// duplicates stand elsewhere.
[[nodiscard]] std::vector<CodeCount> worst_codes(const Scorecard& scorecard, std::size_t most);

/// run.json: what went in, how it was treated, what came out. `digest` names all of it.
[[nodiscard]] std::string run_json(const RunFacts& facts, std::span<const OutputFacts> outputs,
                                   std::string_view digest);

/// Each measure beside its limit, and the verdict.
[[nodiscard]] std::string gate_text(const GateVerdict& verdict);

/// The same as JSON, with the summary.
[[nodiscard]] std::string gate_json(const RunFacts& facts, const GateVerdict& verdict);

/// The same as JUnit XML: one test case a measure; one without a limit is skipped.
[[nodiscard]] std::string gate_junit(const RunFacts& facts, const GateVerdict& verdict);

/// One finding with its place named, as findings.csv and findings.jsonl show it.
struct FindingLine {
  std::uint64_t row = 0;    ///< as a spreadsheet shows it; the header is 1
  std::string_view column;  ///< header; empty for a whole profile
  Code code{};
  std::string_view suggestion;
  std::string_view input;  ///< label of the file
};

/// What findings.csv says of a code: its text and what to do.
[[nodiscard]] std::string finding_message(Code code);

/// The messages of all codes, spelt once: lists have millions of findings. Immutable, thread-safe.
class FindingMessages {
 public:
  FindingMessages();

  /// finding_message(), valid as long as this.
  [[nodiscard]] std::string_view text(Code code) const noexcept;
  /// Appends one line of findings.jsonl, line end included.
  void append_json(std::string& out, const FindingLine& line) const;

 private:
  struct Message {
    std::string text;
    std::string json;  // from the code's key to the suggestion's
  };
  std::vector<Message> messages_;  // by the code's number
};

}  // namespace gigo::report
