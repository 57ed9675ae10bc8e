// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <utility>
#include <vector>

#include "case.hpp"
#include "gigo/similarity.hpp"
#include "people.hpp"
#include "text/fold.hpp"
#include "text/spelling_key.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

// Each name beside the next one: most are two people.
Pairs neighbours(const std::vector<std::string>& names) {
  Pairs pairs;
  for (std::size_t i = 0; i + 1 < names.size(); ++i) pairs.emplace_back(names[i], names[i + 1]);
  return pairs;
}

const Pairs& strangers() {
  static const Pairs pairs = neighbours(whole_names());
  return pairs;
}

// Each name beside its words in the other order, without the last letter.
const Pairs& variants() {
  static const Pairs pairs = [] {
    Pairs list;
    for (const std::string& name : whole_names()) {
      const std::size_t blank = name.rfind(' ');
      if (blank == std::string::npos || name.size() < 4) continue;
      list.emplace_back(
          name, name.substr(blank + 1, name.size() - blank - 2) + ", " + name.substr(0, blank));
    }
    return list;
  }();
  return pairs;
}

const Pairs& firms() {
  static const Pairs pairs = neighbours(some_cells(datagen::Cell::kCompany));
  return pairs;
}

const std::vector<std::string>& surnames() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> list;
    for (const std::string& name : some_cells(datagen::Cell::kLastName)) {
      list.push_back(text::fold(name));
    }
    return list;
  }();
  return names;
}

}  // namespace

void add_similarity() {
  const auto people = [](const auto& pair) { return name_similarity(pair.first, pair.second); };
  add("name_similarity/strangers", strangers, people);
  add("name_similarity/variants", variants, people);
  add("organisation_similarity/strangers", firms,
      [](const auto& pair) { return organisation_similarity(pair.first, pair.second); });
  add("spelling_key/surnames", surnames,
      [](const std::string& name) { return text::spelling_key(name).size; });
}

}  // namespace gigo::bench
