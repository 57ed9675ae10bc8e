// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "case.hpp"
#include "gigo/name.hpp"
#include "normalize/name.hpp"
#include "normalize/nickname.hpp"
#include "people.hpp"
#include "topics.hpp"

namespace gigo::bench {

void add_name() {
  const auto surnames = []() -> const auto& { return some_cells(datagen::Cell::kLastName); };
  add("parse_full_name/names", whole_names,
      [](const std::string& name) { return normalize::parse_full_name(name).parts.family.size(); });
  add("normalize_name/names", whole_names, [](const std::string& name) {
    static PersonName reused;
    normalize_name(name, {}, reused);
    return reused.family.size();
  });
  add("normalize_name_parts/names", whole_names, [](const std::string& name) {
    const std::size_t blank = name.find(' ');
    normalize::NameCells cells;
    cells.given = std::string_view(name).substr(0, blank);
    if (blank != std::string::npos) cells.family = std::string_view(name).substr(blank + 1);
    return normalize::normalize_name_parts(cells).parts.family.size();
  });
  add("normalize_name_cell/surnames", surnames, [](const std::string& name) {
    return normalize::normalize_name_cell(name, normalize::NamePart::kFamily).value.size();
  });
}

}  // namespace gigo::bench
