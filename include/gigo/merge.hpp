// SPDX-License-Identifier: Apache-2.0
/// \file
/// One golden record per merge group, with the row that each cell of it came from.
///
/// Most groups hold one row, and their record is that row with the safe fixes applied: nothing is
/// copied for them. Only groups of several rows have cells of their own. GoldenRecords reads both
/// alike:
///
/// \code
/// gigo::GoldenRecords people(inputs, run.table, run.clustering, run.plan);
/// for (std::uint32_t group = 0; group < people.size(); ++group) {
///   for (std::size_t column = 0; column < run.plan.columns.size(); ++column) {
///     write(people.cell(group, column));
///   }
/// }
/// \endcode
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/assess.hpp"
#include "gigo/cluster.hpp"
#include "gigo/normalize.hpp"

namespace gigo {

/// How the cells of one column are chosen among the rows of a group.
///
/// Columns of kName, kAddress (one unit per kind), kJob and kBirth survive together from one row,
/// so that no record is put together from halves. Within a unit a row is better when, in this
/// order: it is not deleted, its values are valid and whole (then ambiguous, suspect or partial,
/// then invalid), it was confirmed later, it was in use more recently (dates that are not trusted
/// do not count), its profile is more complete, its bytes come first. A row that says the same as
/// the best one and more stands in for it; blanks of an address or a job are filled from rows that
/// agree.
enum class SurvivorUnit : std::uint8_t {
  kName,     ///< full, given, middle, family name and suffix
  kAddress,  ///< address, house number, street, street2, city, region, postcode, country of one
             ///< kind
  kJob,      ///< title, organisation, department
  kBirth,    ///< birth date, year, month, day
  kOther,    ///< a column for itself, by the same order
  kEmail,  ///< every column keeps its best address; the others fill empty columns, else are joined
           ///< with "; "
  kPhone,  ///< as kEmail, among columns of one kind; a number and its extension are one value
  kRefusal,   ///< do-not-contact, bounced: any yes wins, also of another record that holds the same
              ///< address
  kConsent,   ///< any refusal wins
  kEarliest,  ///< created
  kLatest,    ///< every other date: the latest that is not in the future
  kTags,      ///< distinct tags of all rows, joined with "; "
  kNotes,     ///< distinct notes of all rows, one a line
  kSurvivor,  ///< the survivor's own cell, even when empty: is-deleted, merged-into, id (a deleted
              ///< row's id when no other row has one)
  kPass,      ///< unmapped: the survivor's cell, else the best row's that has one
};

/// One column of people.csv.
struct GoldenColumn {
  std::string header;
  FieldRef ref;
  SurvivorUnit unit = SurvivorUnit::kPass;
  /// Per input: the column of its file that ends up here; kNoColumn when it has none.
  std::vector<std::uint16_t> source;
};

/// What people.csv will hold, and where each value comes from. Reversible: the rows themselves are
/// never changed. Read it through GoldenRecords.
struct MergePlan {
  std::vector<GoldenColumn> columns;
  std::vector<RowId> survivor_of;        ///< per row: the surviving row of its merge group
  std::vector<std::uint32_t> record_of;  ///< per merge group: its record below, kSingleRow when its
                                         ///< one row stands as it is
  Column cells;  ///< records of several rows: record * columns.size() + column
  std::vector<std::uint64_t> from_begin{
      0};                   ///< per cell: begin of its rows in `from`; one more at the end
  std::vector<RowId> from;  ///< rows that contributed to a cell, ascending

  /// "The group has one row; its record is that row."
  static constexpr std::uint32_t kSingleRow = 0xFFFFFFFF;
};

/// Where the cells of one column of one input are; all null when it has none.
struct CellColumn {
  const Column* raw = nullptr;
  const FixedCells* fixed = nullptr;  ///< null: all as they were read

  /// What people.csv would show for a row of the input; empty when there is no such column.
  [[nodiscard]] std::string_view operator[](std::size_t row) const noexcept {
    if (raw == nullptr) return {};
    const std::string_view cell = (*raw)[row];
    return fixed == nullptr ? cell : fixed->text(row, cell);
  }
};

/// Reads the golden records of a plan, in the order of Clustering::merges. Owns nothing but a table
/// of pointers: tables, normalised table, clustering and plan must outlive it. Thread-safe.
class GoldenRecords {
 public:
  /// The arguments must be those that the plan was made from.
  GoldenRecords(std::span<const NormalizeInput> inputs, const NormalizedTable& table,
                const Clustering& clustering, const MergePlan& plan);

  /// Number of records: the merge groups.
  [[nodiscard]] std::size_t size() const noexcept { return clustering_->merges.size(); }
  /// The row whose id lives on.
  [[nodiscard]] RowId survivor(std::uint32_t group) const noexcept {
    return plan_->survivor_of[index(clustering_->merges[group].front())];
  }
  /// What people.csv shows in one column of plan.columns.
  [[nodiscard]] std::string_view cell(std::uint32_t group, std::size_t column) const noexcept;
  /// The rows that contributed to a cell, ascending; empty when the cell is empty.
  [[nodiscard]] std::span<const RowId> sources(std::uint32_t group,
                                               std::size_t column) const noexcept;

 private:
  const NormalizedTable* table_;
  const Clustering* clustering_;
  const MergePlan* plan_;
  std::vector<CellColumn> columns_;  ///< input * columns + column
};

/// Plans the golden records. One input keeps its own columns; several inputs get canonical columns
/// (one per mapped FieldRef, "phone", "phone 2" where a file has several, plus the unmapped headers
/// as they are, by name).
///
/// Consent first: do-not-contact, unsubscribe and bounce of any row win. A deleted row never
/// survives beside one that is not, and adds nothing but refusals, its creation date, and its id
/// when no other row has one; an address
/// that bounced for one row comes last. Values that stand for none (n/a, test@test.com) and invalid
/// ones lose against any other. What is dropped stays in rows.csv. Survivor: not deleted, then
/// with an id, the most complete profile, the latest confirmation, the most recent use, the first
/// by content. Never fails; order of members never matters.
[[nodiscard]] MergePlan plan_merge(std::span<const NormalizeInput> inputs,
                                   const NormalizedTable& table, const Clustering& clustering,
                                   const Assessment& assessment, const Config& config);

}  // namespace gigo
