// SPDX-License-Identifier: Apache-2.0
/// \file
/// The files of `gigo clean`, one source file each. What they promise together is checked by the
/// ledger.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/outputs/duplicates.hpp"
#include "cli/outputs/output_set.hpp"
#include "cli/outputs/view.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// Counted while writing, to prove that nothing was lost.
struct Ledger {
  std::vector<std::uint64_t> rows_written;  ///< per input
  std::vector<char> rows_in_order;          ///< per input: 1 or 0
  std::uint64_t people_written = 0;
  std::uint64_t rows_in_people = 0;       ///< rows named in gigo_from_rows
  std::uint64_t crosswalk_written = 0;    ///< rows with an id
  std::uint64_t crosswalk_in_people = 0;  ///< lines whose surviving id people.csv shows
  std::uint64_t rows_with_id = 0;         ///< counted from the inputs
  std::uint64_t members_written = 0;      ///< lines of duplicates.csv
  std::uint64_t findings_written = 0;     ///< lines of findings.csv
  std::uint64_t finding_lines = 0;        ///< lines of findings.jsonl
};

/// Jobs for files. They keep references: view, ledger, progress and duplicates must outlive them;
/// each counts in members of the ledger that no other job touches.
using OutputJobs = std::vector<OutputJob>;

/// rows.csv, or rows-NAME.csv for each of several inputs: every row once, in order, with gigo's
/// columns. The first job reports its progress as the stage "write".
void add_rows_csv(OutputJobs& jobs, const RunView& view, Ledger& ledger, Progress& progress);
/// people.csv: one golden record per merge group.
void add_people_csv(OutputJobs& jobs, const RunView& view, Ledger& ledger);
/// crosswalk.csv: old id → surviving id; no job when no column is mapped to id.
void add_crosswalk_csv(OutputJobs& jobs, const RunView& view, Ledger& ledger);
/// duplicates.csv: one line a member of every person group of more than one row.
void add_duplicates_csv(OutputJobs& jobs, const RunView& view, const Duplicates& duplicates,
                        Ledger& ledger);
/// findings.csv and findings.jsonl.
void add_findings(OutputJobs& jobs, const RunView& view, Ledger& ledger);
/// undecoded.csv; no job when every cell could be decoded.
void add_undecoded_csv(OutputJobs& jobs, const RunView& view);

/// Proves that every row is in the outputs exactly once and in exactly one group. Errors:
/// kInternal.
[[nodiscard]] Status check_ledger(const Ledger& ledger, const RunView& view);

}  // namespace gigo::cli
