// SPDX-License-Identifier: Apache-2.0
#include "evaluate/counted.hpp"

#include "base/radix_sort.hpp"

namespace gigo::evaluate {

Runs find_runs(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second) {
  std::vector<base::KeyRow> keys(first.size());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const std::uint64_t low = second.empty() ? 0 : second[i];
    keys[i] = {std::uint64_t{first[i]} << 32 | low, static_cast<std::uint32_t>(i)};
  }
  base::radix_sort(keys);
  Runs runs;
  runs.of.resize(first.size());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (i == 0 || keys[i].key != keys[i - 1].key) runs.size.push_back(0);
    ++runs.size.back();
    runs.of[keys[i].row] = static_cast<std::uint32_t>(runs.size.size() - 1);
  }
  return runs;
}

Counted::Counted(const Partitions& partitions)
    : records(partitions.truth.size()),
      predicted(find_runs(partitions.predicted, {})),
      truth(find_runs(partitions.truth, {})),
      both(find_runs(predicted.of, truth.of)) {
  if (partitions.source.empty()) return;
  predicted_own = find_runs(predicted.of, partitions.source);
  truth_own = find_runs(truth.of, partitions.source);
  both_own = find_runs(both.of, partitions.source);
}

}  // namespace gigo::evaluate
