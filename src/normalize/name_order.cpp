// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_order.hpp"

#include "normalize/name_reader.hpp"
#include "normalize/name_remarks.hpp"

namespace gigo::normalize {
namespace {

Words open_words(const NameTokens& tokens) {
  Words words;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].role == NameRole::kOpen) words.push(i);
  }
  return words;
}

}  // namespace

NameReading read_name(NameTokens& tokens, const NameContext& context, LetterCase cell) {
  NameReading reading;
  reading.dropped = set_remarks_apart(tokens, reading, cell);
  if (!reading.words(NameRole::kNote).empty()) cell = tokens.cell_case();
  const Words open = open_words(tokens);
  if (!open.all().empty()) {
    const NameReader name{tokens, context, cell, reading};
    if (!read_people(name, open.all())) read_person(name, open.all());
    reading.sort(NameRole::kPrefix);
    reading.sort(NameRole::kSuffix);
    for (const std::uint8_t i : reading.words(NameRole::kPrefix)) {
      reading.multiple_people = reading.multiple_people || tokens[i].is(kHousehold);
    }
  }
  reading.letter_case = cell == LetterCase::kMixed ? tokens.cell_case() : cell;
  return reading;
}

}  // namespace gigo::normalize
