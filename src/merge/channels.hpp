// SPDX-License-Identifier: Apache-2.0
/// \file
/// Emails and phones of a group, united: no usable value is lost.
#pragma once

#include <cstddef>
#include <span>

#include "merge/group.hpp"

namespace gigo::merge {

/// Fills all columns of one field, kEmail or kPhone.
///
/// A value is better when it is valid, did not bounce, and stands in a better row. Every column
/// keeps the best of its own values that no other column shows; the rest fill empty columns of the
/// same kind, then empty ones without a kind (never a fax), else are joined with "; " in the last
/// column of their kind. A value is shown twice only where one row has it in both columns. A number
/// without its extension goes when the same number with one is there, and so does a doubtful
/// writing of a valid number: its national form, or the same digits under another calling code.
/// Values that cannot be used are shown only when there is no other.
void unite_channels(const MergeContext& context, const Group& group, Field field,
                    std::span<ChosenCell> cells);

}  // namespace gigo::merge
