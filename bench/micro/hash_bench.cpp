// SPDX-License-Identifier: Apache-2.0
#include <functional>
#include <string>

#include "base/hash.hpp"
#include "case.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {

void add_hash() {
  const auto emails = []() -> const auto& { return some_cells(datagen::Cell::kEmail); };
  add("hash64/emails", emails, [](const std::string& text) { return base::hash64(text); });
  add("reference/hash64/emails/std::hash", emails, std::hash<std::string>());
  add("hash128/emails", emails, [](const std::string& text) { return base::hash128(text); });
}

}  // namespace gigo::bench
