// SPDX-License-Identifier: Apache-2.0
/// \file
/// Remarks about a person's death and about the record that stand in front of a name or behind it
/// without brackets.
#pragma once

#include <cstddef>

#include "normalize/name_order.hpp"

namespace gigo::normalize {

/// Number of words at the front that say that the person died: "Late" and "The late" before a
/// title or a given name of a whole name; 0: none.
[[nodiscard]] std::size_t late_words(const NameTokens& tokens);

/// Makes remarks of "The late", "RIP", "dec.", "gest. 2019", "VIP Jane Roe", "TEST Jane Roe" and
/// "+1", and notes in the reading which of them are warnings.
void settle_state(NameTokens& tokens, NameReading& reading, LetterCase cell);

}  // namespace gigo::normalize
