// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "case.hpp"
#include "normalize/nickname.hpp"
#include "normalize/nickname_table.hpp"
#include "people.hpp"
#include "text/fold.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

const std::vector<std::string>& first_names() {
  static const std::vector<std::string> kNames = [] {
    std::vector<std::string> names;
    for (const std::string& cell : some_cells(datagen::Cell::kFirstName)) {
      names.push_back(text::fold_compact(cell));
    }
    return names;
  }();
  return kNames;
}

}  // namespace

void add_nickname() {
  const auto names = []() -> const auto& { return first_names(); };
  add("lines_of_nickname/first names", names,
      [](const std::string& name) { return normalize::shipped_nicknames().lines_of(name).size(); });
  add("relate_nicknames/first names", names, [](const std::string& name) {
    return normalize::shipped_nicknames().relate(name, "robert").weight;
  });
  // What the first look-up of a run pays, once.
  add_round("read_nickname_tables/all", [] {
    return Round{1, [] { benchmark::DoNotOptimize(normalize::NicknameTable().line_count()); }};
  });
}

}  // namespace gigo::bench
