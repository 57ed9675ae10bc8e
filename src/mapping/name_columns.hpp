// SPDX-License-Identifier: Apache-2.0
/// \file
/// Columns of names whose cells, taken together, say something else than their headers.
#pragma once

#include <span>

#include "gigo/mapping.hpp"
#include "mapping/confirm.hpp"

namespace gigo::mapping {

/// Judges the columns for names that are mapped, over the sample of each (one per column):
///
/// - given and family names that clearly stand in each other's columns change places
///   (name.swapped_columns); where it is not clear they stay and are noted (name.swapped_order)
/// - a column for one part that holds whole names, while the other part is empty or has no column,
///   becomes the full name (name.whole_name_in_part)
/// - a full name written family name first, without commas, is marked so (name.family_first)
///
/// What the user said is never changed. Columns of fewer than some twenty different names are left
/// alone.
void settle_name_columns(std::span<const ColumnSample> samples, Mapping& mapping);

}  // namespace gigo::mapping
