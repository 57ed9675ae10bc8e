// SPDX-License-Identifier: Apache-2.0
#include "match/record_keys.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "match/blocking_keys.hpp"

namespace gigo::match {

std::vector<std::uint64_t> record_keys(const Features& features, std::size_t row) {
  const Tuple& tuple = features.tuples[row];
  std::vector<std::uint64_t> found;
  for (const PassPlan& pass : plan_passes(features)) {
    const std::uint64_t drawer =
        base::hash64(pass.name, static_cast<std::uint64_t>(tuple.kind) + 1);
    KeyList keys;
    pass.keys(tuple, keys);
    for (std::size_t i = 0; i < keys.count; ++i) {
      found.push_back(base::mix64(drawer, keys.key[i]));
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace gigo::match
