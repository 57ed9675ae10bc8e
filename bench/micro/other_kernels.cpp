// SPDX-License-Identifier: Apache-2.0
#include "other_kernels.hpp"

#include <edlib.h>

// Named by a macro: the headers belong to no Debian package.
#ifdef GIGO_BENCH_RAPIDFUZZ_HEADER
#include GIGO_BENCH_RAPIDFUZZ_HEADER
#endif

namespace gigo::bench {

#ifdef GIGO_BENCH_RAPIDFUZZ_HEADER
bool has_rapidfuzz() noexcept { return true; }
double jaro_winkler_by_rapidfuzz(const TextPair& pair) {
  return rapidfuzz::jaro_winkler_similarity(pair.a, pair.b);
}
std::size_t levenshtein_by_rapidfuzz(const TextPair& pair) {
  return static_cast<std::size_t>(rapidfuzz::levenshtein_distance(pair.a, pair.b));
}
std::size_t osa_by_rapidfuzz(const TextPair& pair) {
  return static_cast<std::size_t>(rapidfuzz::osa_distance(pair.a, pair.b));
}
#else
bool has_rapidfuzz() noexcept { return false; }
double jaro_winkler_by_rapidfuzz(const TextPair&) { return 0; }
std::size_t levenshtein_by_rapidfuzz(const TextPair&) { return 0; }
std::size_t osa_by_rapidfuzz(const TextPair&) { return 0; }
#endif

int levenshtein_by_edlib(const TextPair& pair) {
  const EdlibAlignResult result =
      edlibAlign(pair.a.data(), static_cast<int>(pair.a.size()), pair.b.data(),
                 static_cast<int>(pair.b.size()), edlibDefaultAlignConfig());
  const int distance = result.editDistance;
  edlibFreeAlignResult(result);
  return distance;
}

}  // namespace gigo::bench
