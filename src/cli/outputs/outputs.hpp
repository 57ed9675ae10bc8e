// SPDX-License-Identifier: Apache-2.0
/// \file
/// The files of `gigo clean`, one source file each. What they promise together is checked by the
/// ledger.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/outputs/output_set.hpp"
#include "cli/outputs/view.hpp"
#include "gigo/result.hpp"

namespace gigo::cli {

/// Counted while writing, to prove that nothing was lost.
struct Ledger {
  std::vector<std::uint64_t> rows_written;  ///< per input
  std::uint64_t people_written = 0;
  std::uint64_t rows_in_people = 0;     ///< rows named in gigo_from_rows
  std::uint64_t crosswalk_written = 0;  ///< rows with an id
  std::uint64_t rows_with_id = 0;       ///< counted from the inputs
  std::uint64_t members_written = 0;    ///< lines of duplicates.csv
  std::uint64_t findings_written = 0;   ///< lines of findings.csv
};

/// rows.csv, or rows-NAME.csv for each of several inputs: every row once, in order, with gigo's
/// columns.
/// Reports its progress as the stage "write".
[[nodiscard]] Status write_rows_csv(OutputSet& out, const RunView& view, Ledger& ledger,
                                    Progress& progress);
/// people.csv: one golden record per merge group.
[[nodiscard]] Status write_people_csv(OutputSet& out, const RunView& view, Ledger& ledger);
/// crosswalk.csv: old id → surviving id; nothing when no column is mapped to id.
[[nodiscard]] Status write_crosswalk_csv(OutputSet& out, const RunView& view, Ledger& ledger);
/// duplicates.csv: one line a member of every person group of more than one row. Sets `questions`
/// to the lines that wait for a decision.
[[nodiscard]] Status write_duplicates_csv(OutputSet& out, const RunView& view, Ledger& ledger,
                                          std::uint64_t& questions);
/// findings.csv and findings.jsonl.
[[nodiscard]] Status write_findings(OutputSet& out, const RunView& view, Ledger& ledger);
/// undecoded.csv; nothing when every cell could be decoded.
[[nodiscard]] Status write_undecoded_csv(OutputSet& out, const RunView& view);

/// Proves that every row is in the outputs exactly once and in exactly one group. Errors:
/// kInternal.
[[nodiscard]] Status check_ledger(const Ledger& ledger, const RunView& view);

}  // namespace gigo::cli
