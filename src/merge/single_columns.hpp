// SPDX-License-Identifier: Apache-2.0
/// \file
/// Columns with a rule of their own: refusals, consent, dates, tags, notes, ids, and what gigo does
/// not understand.
#pragma once

#include <cstddef>

#include "merge/group.hpp"

namespace gigo::merge {

/// Any row that refuses (kRefusal: says yes; kConsent: says no) decides; false when none does.
/// Cells that refuse different channels are joined.
bool choose_refusal(const MergeContext& context, const Group& group, std::size_t column,
                    ChosenCell& cell);

/// The earliest (kEarliest, deleted rows too) or the latest date that is not in the future; false
/// when no cell is a date.
bool choose_date(const MergeContext& context, const Group& group, std::size_t column,
                 ChosenCell& cell);

/// Distinct tags of all members: the survivor's as they stand, then the others' in order of rank.
void unite_tags(const MergeContext& context, const Group& group, std::size_t column,
                ChosenCell& cell);

/// Distinct notes of all members: the survivor's, then the others' in order of rank, one a line.
void unite_notes(const MergeContext& context, const Group& group, std::size_t column,
                 ChosenCell& cell);

/// The survivor's cell; when it is empty and `else_best`, that of the best member that has one. An
/// id that only deleted rows have lives on: the customer is still known by it elsewhere.
void choose_survivors(const MergeContext& context, const Group& group, std::size_t column,
                      bool else_best, ChosenCell& cell);

}  // namespace gigo::merge
