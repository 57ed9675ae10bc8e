// SPDX-License-Identifier: Apache-2.0
/// \file
/// Warnings that stand in a name, such as "deceased" or "do not contact", outlive the merge.
#pragma once

#include <span>

#include "merge/group.hpp"

namespace gigo::merge {

/// Adds to the chosen names, in brackets, each warning that some row of the group, deleted ones
/// too, holds in that column and the chosen cell does not. The normalised table's findings must be
/// sorted.
void keep_warnings(const MergeContext& context, const Group& group, std::span<ChosenCell> cells);

}  // namespace gigo::merge
