// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "base/hash.hpp"
#include "base/radix_sort.hpp"
#include "case.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

// As many keys as a list of 200,000 rows has in one blocking pass.
const std::vector<base::KeyRow>& keys() {
  static const std::vector<base::KeyRow> list = [] {
    std::vector<base::KeyRow> made;
    for (std::uint32_t row = 0; row < 200'000; ++row) {
      made.push_back({base::mix64(base::mix64(row, 7) % 60'000, 1), row});
    }
    return made;
  }();
  return list;
}

template <class Sort>
void add_sort(const char* name, Sort sort) {
  add_round(name, [sort] {
    return Round{keys().size(), [sort] {
                   static std::vector<base::KeyRow> work, scratch;
                   work = keys();
                   sort(work, scratch);
                   benchmark::DoNotOptimize(work.data());
                 }};
  });
}

}  // namespace

void add_radix_sort() {
  using Rows = std::vector<base::KeyRow>;
  add_sort("sort_keys/200,000 keys",
           [](Rows& rows, Rows& scratch) { base::radix_sort(rows, scratch); });
  add_sort("reference/sort_keys/200,000 keys/std::stable_sort", [](Rows& rows, Rows&) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const base::KeyRow& x, const base::KeyRow& y) { return x.key < y.key; });
  });
}

}  // namespace gigo::bench
