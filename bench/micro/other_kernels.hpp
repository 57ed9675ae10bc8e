// SPDX-License-Identifier: Apache-2.0
/// \file
/// Other programs' similarity kernels over the same pairs, as references: edlib (Debian's
/// libedlib-dev), and RapidFuzz where -DGIGO_BENCH_RAPIDFUZZ=DIR names the headers of rapidfuzz-cpp
/// (no Debian 12 package has them; the sources of PyPI's rapidfuzz do).
#pragma once

#include <string>

#include "people.hpp"

namespace gigo::bench {

/// True when the references by RapidFuzz were built.
bool has_rapidfuzz() noexcept;
/// Jaro-Winkler similarity, 0 to 1; 0 without RapidFuzz, as the next two.
double jaro_winkler_by_rapidfuzz(const TextPair& pair);
/// Levenshtein distance.
std::size_t levenshtein_by_rapidfuzz(const TextPair& pair);
/// Optimal string alignment distance.
std::size_t osa_by_rapidfuzz(const TextPair& pair);
/// Levenshtein distance; for long sequences, which a name is not.
int levenshtein_by_edlib(const TextPair& pair);

}  // namespace gigo::bench
