// SPDX-License-Identifier: Apache-2.0
/// \file
/// Why a pair weighs what it weighs: as numbers and as JSON.
#pragma once

#include <string>

#include "gigo/gigo.h"
#include "gigo/match.hpp"

namespace gigo::capi {

/// The bits of gigo_score::flags.
[[nodiscard]] std::uint32_t flags_of(bool needs_review, bool forbidden) noexcept;

/// The probability as C has it: exact, as 30 bits fit a double.
[[nodiscard]] double probability_of(std::uint32_t q30) noexcept;

/// All numbers of a pair, by comparison.
[[nodiscard]] gigo_score shown(const PairExplanation& why, Band band) noexcept;

/// The JSON object that gigo.h describes, on one line.
[[nodiscard]] std::string json_of(const PairExplanation& why, Band band);

}  // namespace gigo::capi
