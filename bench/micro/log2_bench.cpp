// SPDX-License-Identifier: Apache-2.0
// Our own logarithms against those of libm, which may differ in the last bit from CPU to CPU.
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "base/hash.hpp"
#include "base/log2.hpp"
#include "case.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

constexpr std::uint64_t kRecords = 1'000'000;

const std::vector<std::uint64_t>& counts() {
  static const std::vector<std::uint64_t> list = [] {
    std::vector<std::uint64_t> made;
    for (std::uint64_t i = 0; i < 4'096; ++i) made.push_back(1 + base::mix64(i, 1) % kRecords);
    return made;
  }();
  return list;
}

std::int32_t weight_of(std::uint64_t count) {
  return static_cast<std::int32_t>(count * 60) - 30 * base::kWeightOne;
}

}  // namespace

void add_log2() {
  add("log2_ratio/counts", counts,
      [](std::uint64_t count) { return base::log2_ratio(count, kRecords); });
  add("reference/log2_ratio/counts/libm", counts, [](std::uint64_t count) {
    return std::log2(static_cast<double>(count) / static_cast<double>(kRecords));
  });
  add("probability/weights", counts,
      [](std::uint64_t count) { return base::probability(weight_of(count)); });
  add("reference/probability/weights/libm", counts, [](std::uint64_t count) {
    return 1 / (1 + std::exp2(-static_cast<double>(weight_of(count)) / base::kWeightOne));
  });
}

}  // namespace gigo::bench
