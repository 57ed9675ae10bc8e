// SPDX-License-Identifier: Apache-2.0
/// \file
/// The blocking keys of one record, for those who keep records in drawers of their own.
#pragma once

#include <cstdint>
#include <vector>

#include "match/features.hpp"

namespace gigo::match {

/// All keys of all passes of one record, ascending, each once. The pass and the kind of record are
/// part of a key, so two records share a key when a pass of a list with both would file them
/// together, before blocks over the limit are split. Keys that depend on how rare a word is take
/// the rarity of `features`.
[[nodiscard]] std::vector<std::uint64_t> record_keys(const Features& features, std::size_t row);

}  // namespace gigo::match
