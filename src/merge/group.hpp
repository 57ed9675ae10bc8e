// SPDX-License-Identifier: Apache-2.0
/// \file
/// The rows of one merge group, ranked by their content and never by where they stand.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "gigo/merge.hpp"
#include "merge/cell_reader.hpp"

namespace gigo::merge {

/// What all groups of a run are judged by. Refers to its parts.
struct MergeContext {
  const NormalizedTable& table;
  const Assessment& assessment;
  const Config& config;
  std::span<const GoldenColumn> columns;
  const CellReader& cells;
};

/// One row of a group.
struct Member {
  RowId row{};
  bool deleted = false;           ///< deleted, or merged into another, at the source
  Day confirmed = kNoDay;         ///< last confirmed
  Day recent = kNoDay;            ///< last sign of use: contact or update, else creation
  std::uint8_t completeness = 0;  ///< percent
  bool has_id = false;            ///< the row carries an id of its own
};

/// A row outside the group that refuses a channel for an address which the group holds too.
struct Refuser {
  RowId row{};
  std::uint8_t channels = 0;  ///< mask of channel_bit: what its refusal is heard for
};

/// A group, best member first: confirmed later, in use more recently, more complete, first by
/// content.
struct Group {
  std::vector<Member>
      members;  ///< those whose values count: the ones that are not deleted, or all when all are
  std::vector<Member> deleted;  ///< deleted ones beside others, in the same order
  RowId survivor{};
  std::vector<Refuser> refusers;  ///< see SharedRefusals

  /// Calls visit(member) for all rows, deleted ones last.
  template <class Visit>
  void for_each_row(Visit&& visit) const {
    for (const Member& member : members) visit(member);
    for (const Member& member : deleted) visit(member);
  }
};

/// Ranks the rows of a group. Dates that lie in the future or come from a bulk job count for
/// nothing.
[[nodiscard]] Group rank_group(const MergeContext& context, std::span<const RowId> rows);

/// A chosen cell and the rows that it came from.
struct ChosenCell {
  std::string text;
  std::vector<RowId> from;

  /// Forgets both.
  void clear() {
    text.clear();
    from.clear();
  }
  /// Takes one row's cell as it is.
  void take(std::string_view value, RowId row) {
    text = value;
    from.clear();
    if (!value.empty()) from.push_back(row);
  }
};

/// How far a value can be relied on: 4 valid, 3 ambiguous, 2 suspect, 1 invalid, 0 none or a
/// stand-in for none.
[[nodiscard]] int reliability(ValueStatus status) noexcept;

}  // namespace gigo::merge
