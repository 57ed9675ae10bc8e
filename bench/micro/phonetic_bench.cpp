// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "case.hpp"
#include "people.hpp"
#include "text/fold.hpp"
#include "text/phonetic.hpp"
#include "topics.hpp"

namespace gigo::bench {
namespace {

const std::vector<std::string>& folded() {
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

void add_phonetic() {
  add("soundex/surnames", folded, [](const std::string& name) { return text::soundex(name); });
  add("cologne/surnames", folded, [](const std::string& name) { return text::cologne(name); });
  add("nysiis/surnames", folded, [](const std::string& name) { return text::nysiis(name); });
  add("match_rating/surnames", folded,
      [](const std::string& name) { return text::match_rating(name); });
  add("double_metaphone/surnames", folded,
      [](const std::string& name) { return text::double_metaphone(name); });
}

}  // namespace gigo::bench
