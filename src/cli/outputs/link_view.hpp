// SPDX-License-Identifier: Apache-2.0
/// \file
/// A finished link seen through its two files: what the files of `gigo link` have in common.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/outputs/duplicates.hpp"
#include "cli/outputs/outputs.hpp"
#include "cli/outputs/view.hpp"
#include "gigo/link.hpp"
#include "report/link.hpp"

namespace gigo::cli {

/// Where a row of A ends up.
enum class RowFate : std::uint8_t { kThere, kReview, kNew, kNoOrganisation };

/// Everything the files are written from. Nothing is owned; thread-safe.
struct LinkView {
  const RunView& view;  ///< the files as read, and the run
  const LinkResult& result;
  const LinkOptions& options;
  /// What the run was given for A and B: A's own table, or the organisations it names.
  std::vector<NormalizeInput> tables;
  /// Per row of A: 0 when it names no organisation. Empty: every row counts.
  std::vector<char> named;

  /// Number of rows of A: RowIds below it.
  [[nodiscard]] std::size_t rows() const { return view.loaded.begin[1]; }
  /// A as read.
  [[nodiscard]] const InputFile& file() const { return view.loaded.files.front(); }
  /// What became of a row of A.
  [[nodiscard]] RowFate fate(RowId row) const;
};

/// One line of already-there.csv: a row of A and its partner.
struct ThereLine {
  RowId a{}, b{};        ///< b: the row of B that fits best
  std::size_t link = 0;  ///< of LinkResult::links
  bool itself = true;    ///< false: linked through another row of its person
  std::uint32_t probability = 0;
  std::string why;
  std::vector<std::string> adds, contradicts;  ///< labels of fields
};

/// All lines, by row of A, then best partner first. On all threads of the configuration.
[[nodiscard]] std::vector<ThereLine> there_lines(const LinkView& link);

/// Counts for the summary.
[[nodiscard]] report::LinkFacts count_links(const LinkView& link,
                                            const std::vector<ThereLine>& lines);

/// What each file wrote of each row of A, to prove that nothing was lost; each file counts in its
/// own vector.
struct LinkLedger {
  std::vector<std::uint32_t> there, review, fresh, no_organisation;  ///< lines per row of A
};

/// already-there.csv: A's rows with a partner in B.
void add_already_there_csv(OutputJobs& jobs, const LinkView& link,
                           const std::vector<ThereLine>& lines, LinkLedger& ledger);
/// new.csv: one record in B's columns for each merge group of A without a partner.
void add_new_csv(OutputJobs& jobs, const LinkView& link, LinkLedger& ledger);
/// review.csv: who must be decided about.
void add_review_csv(OutputJobs& jobs, const LinkView& link, LinkLedger& ledger);
/// no-organisation.csv: contacts that name none; no job when every row counts.
void add_no_organisation_csv(OutputJobs& jobs, const LinkView& link, LinkLedger& ledger);

/// Proves that every row of A is in exactly one file, and there as often as it has partners.
/// Errors: kInternal.
[[nodiscard]] Status check_link_ledger(const LinkLedger& ledger, const LinkView& link);

/// Every name that gigo link may write.
[[nodiscard]] std::vector<std::string> link_output_names();

/// The headers of A's own columns, `gigo_surplus` at the end when rows are too long.
void write_own_headers(io::CsvWriter& csv, const InputFile& file);
/// The cells of one row as read.
void write_own_cells(io::CsvWriter& csv, const InputFile& file, std::size_t row);

}  // namespace gigo::cli
