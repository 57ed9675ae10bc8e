// SPDX-License-Identifier: Apache-2.0
/// \file
/// Cells that survive together from one row: names, addresses, jobs, birth dates, and single
/// columns.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "merge/group.hpp"

namespace gigo::merge {

/// Columns that belong together.
struct Unit {
  SurvivorUnit unit = SurvivorUnit::kOther;
  std::vector<std::size_t> columns;  ///< golden columns, ascending
};

/// Groups the columns into units: all of a name, of a job and of a birth date, the addresses by
/// kind, every other column alone.
[[nodiscard]] std::vector<Unit> units_of(std::span<const GoldenColumn> columns);

/// Fills the columns of one unit from the best row (see SurvivorUnit). A unit that lacks an
/// essential part counts as suspect: a name without given or family name or with an initial for it,
/// an address without street or without city and postcode, a job without organisation. When no row
/// has more than stand-ins, the survivor's cells stay. Blanks of an address (not its street) or a
/// job (not its organisation) are filled from rows with the same street and house number, postcode,
/// or organisation that contradict it in nothing.
void choose_unit(const MergeContext& context, const Group& group, const Unit& unit,
                 std::span<ChosenCell> cells);

}  // namespace gigo::merge
