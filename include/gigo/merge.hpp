// SPDX-License-Identifier: Apache-2.0
/// \file
/// One golden record per merge group, with the row that each unit of it came from.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "gigo/assess.hpp"
#include "gigo/cluster.hpp"
#include "gigo/normalize.hpp"

namespace gigo {

/// Fields that survive together from one row.
enum class SurvivorUnit : std::uint8_t { kName, kAddress, kJob, kBirth, kOther };

/// One cell of a golden record: which cell of which row, or several united.
struct GoldenCell {
  std::string value;            ///< what people.csv shows
  std::vector<RowId> from;      ///< rows that contributed; empty when the value is empty
};

/// The merge of one group.
struct GoldenRecord {
  std::uint32_t merge_group = 0;   ///< index into Clustering::merges
  RowId survivor{};                ///< the row whose id lives on
  std::vector<GoldenCell> cells;   ///< one per output column of the plan
};

/// One column of people.csv.
struct GoldenColumn {
  std::string header;
  FieldRef ref;
};

/// A reversible plan: what people.csv will hold, and where each value comes from.
struct MergePlan {
  std::vector<GoldenColumn> columns;
  std::vector<GoldenRecord> records;   ///< in the order of Clustering::merges
  std::vector<RowId> survivor_of;      ///< per row: the surviving row of its merge group
};

/// Plans the golden records. One input keeps its own columns; several inputs get canonical columns (one per
/// mapped FieldRef, plus the unmapped headers as they are, by name). Consent first: do-not-contact, unsubscribe, bounce and deletion
/// of any member win for their channel and address. Never fails; order of members never matters.
[[nodiscard]] MergePlan plan_merge(std::span<const NormalizeInput> inputs,
                                   const NormalizedTable& table, const Clustering& clustering,
                                   const Assessment& assessment, const Config& config);

}  // namespace gigo
