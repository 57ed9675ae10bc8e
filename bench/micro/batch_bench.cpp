// SPDX-License-Identifier: Apache-2.0
// Whole tables on one thread; items are rows of 18 columns.
#include "case.hpp"
#include "gigo/mapping.hpp"
#include "gigo/normalize.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {

void add_batch() {
  add_round("map_columns/18 columns", [] {
    return Round{list_file().table.rows,
                 [] { benchmark::DoNotOptimize(map_columns(list_file().table, {}).ok()); }};
  });
  add_round("normalize_inputs/18 columns", [] {
    const NormalizeInput input{&list_file().table, &list_mapping()};
    return Round{
        list_file().table.rows, [input] {
          benchmark::DoNotOptimize(normalize_inputs({&input, 1}, {"", kNoDay, true, 1}).rows);
        }};
  });
}

}  // namespace gigo::bench
