// SPDX-License-Identifier: Apache-2.0
// A column of 20,000 cells from empty to a dictionary: first sights and repeats as they come.
#include <string>
#include <unordered_map>

#include "base/interner.hpp"
#include "case.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

void add_column(const std::string& name, datagen::Cell cell) {
  add_round("intern/" + name, [cell] {
    const auto& texts = cells(cell);
    return Round{texts.size(), [&texts] {
                   base::Interner interner;
                   for (const std::string& text : texts) {
                     benchmark::DoNotOptimize(interner.intern(text));
                   }
                 }};
  });
  add_round("reference/intern/" + name + "/std::unordered_map", [cell] {
    const auto& texts = cells(cell);
    return Round{texts.size(), [&texts] {
                   std::unordered_map<std::string, std::uint32_t> numbers;
                   for (const std::string& text : texts) {
                     const auto next = static_cast<std::uint32_t>(numbers.size());
                     benchmark::DoNotOptimize(numbers.emplace(text, next).first->second);
                   }
                 }};
  });
}

}  // namespace

void add_interner() {
  add_column("first names", datagen::Cell::kFirstName);
  add_column("emails", datagen::Cell::kEmail);
}

}  // namespace gigo::bench
