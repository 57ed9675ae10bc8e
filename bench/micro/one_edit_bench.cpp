// SPDX-License-Identifier: Apache-2.0
#include "case.hpp"
#include "people.hpp"
#include "text/similarity.hpp"
#include "topics.hpp"

namespace gigo::bench {

void add_one_edit() {
  const auto surnames = []() -> const auto& { return folded_pairs(datagen::Cell::kLastName); };
  add("within_one_edit/surnames", surnames,
      [](const TextPair& pair) { return text::within_one_edit(pair.a, pair.b); });
}

}  // namespace gigo::bench
