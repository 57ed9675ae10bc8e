// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a row knows that the records of a person elsewhere do not, or say otherwise.
#pragma once

#include <bitset>
#include <span>
#include <string>
#include <vector>

#include "gigo/match.hpp"
#include "gigo/normalize.hpp"

namespace gigo::cli {

/// Labels of fields, such as "phone", "job title".
struct Gains {
  std::vector<std::string> adds;         ///< no record there has one, or the row has one more
  std::vector<std::string> contradicts;  ///< every record there that has one says otherwise
};

/// Compares what can be used of one row with all rows of a person. `parts`: what matching said of
/// the row and the one that fits it best; values that it holds to be alike (a slip, a short form,
/// an initial) contradict nothing.
[[nodiscard]] Gains compare_fields(const NormalizedTable& table, RowId row,
                                   std::span<const RowId> person,
                                   std::span<const ComparisonResult> parts,
                                   const std::bitset<kFieldCount>& asked);

/// The fields that a list has a column for, or makes from others: a full name is also a given and a
/// family name, a whole address has its parts.
[[nodiscard]] std::bitset<kFieldCount> fields_of(const Mapping& mapping);

}  // namespace gigo::cli
