// SPDX-License-Identifier: Apache-2.0
// The second half of SplitName: which words of the cells are which part.
#include <algorithm>
#include <utility>

#include "normalize/name_split.hpp"
#include "text/fold.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {
namespace {

void append_part(std::string& out, std::string_view more) {
  if (more.empty()) return;
  if (!out.empty()) out += ' ';
  out += more;
}

}  // namespace

std::string SplitName::joined() const {
  std::string out;
  for (const NameCell* cell : {&given_, &middle_, &family_}) {
    if (cell->has_words()) append_part(out, cell->text());
  }
  return out;
}

void SplitName::add_affix_cells() {
  NameParts& parts = result_.parts;
  if (prefix_.has_words()) {
    const std::string own = prefix_.written(NameRole::kPrefix);
    if (text::fold_compact(own) != text::fold_compact(parts.prefix)) {
      parts.prefix = parts.prefix.empty() ? own : own + ' ' + parts.prefix;
    }
  }
  if (suffix_.has_words()) {
    const std::string own = suffix_.written(NameRole::kSuffix);
    if (text::fold_compact(own) != text::fold_compact(parts.suffix)) append_part(parts.suffix, own);
  }
  if (nickname_.has_words()) parts.nickname = nickname_.written(NameRole::kNickname);
}

void SplitName::gather() {
  NameParts& parts = result_.parts;
  gather_given();
  gather_middle();
  const std::string family = family_.written(NameRole::kFamily);
  append_part(parts.family, family);
  for (const auto& [cell, part] :
       {std::pair{&given_, NamePart::kGiven}, std::pair{&middle_, NamePart::kMiddle},
        std::pair{&family_, NamePart::kFamily}}) {
    if (!cell->has_words()) continue;
    if (!cell->words(NameRole::kPrefix).empty()) {
      append_part(parts.prefix, cell->written(NameRole::kPrefix));
      note(part, Code::kNameTitleInField, cell->written(NameRole::kPrefix));
    }
    if (!cell->words(NameRole::kSuffix).empty()) {
      append_part(parts.suffix, cell->written(NameRole::kSuffix));
      note(part, Code::kNameSuffixInField, cell->written(NameRole::kSuffix));
    }
    append_part(parts.nickname, cell->written(NameRole::kNickname));
    if (!cell->words(NameRole::kNote).empty()) {
      append_part(parts.note, cell->written(NameRole::kNote));
      note(part, cell->warns() ? Code::kNameWarning : Code::kNameNoteInField,
           cell->written(NameRole::kNote));
    }
  }
  add_affix_cells();
  if (parts.given.empty() && parts.middle.empty() && parts.family.empty() &&
      !parts.prefix.empty()) {
    note(first_part(), Code::kNameTitleOnly);
  }
  const text::Script script =
      text::is_ascii(parts.family) ? text::Script::kLatin : text::dominant_script(parts.family);
  parts.family_first =
      context_.family_first || script == text::Script::kHan || script == text::Script::kHangul;
}

// Particles at the end of a given or middle name begin the family name ("Jan van der" + "Berg").
std::size_t SplitName::trailing_particles(const NameCell& cell, WordList words) const {
  if (!family_.has_words()) return 0;
  std::size_t count = 0;
  while (count < words.size()) {
    const NameToken& token = cell.tokens()[words[words.size() - 1 - count]];
    const bool small = token.letter_case == LetterCase::kLower;
    if (!is_particle(token, cell.letter_case()) || !small) break;
    ++count;
  }
  return count;
}

void SplitName::gather_given() {
  if (!given_.has_words()) return;
  NameParts& parts = result_.parts;
  WordList words = without_repeated_family(given_.words(NameRole::kGiven));
  std::size_t particles = trailing_particles(given_, words);
  if (particles == words.size()) particles = 0;
  // "John Q" with no middle name of its own
  std::size_t initials = 0;
  const WordList names = words.first(words.size() - particles);
  if (!middle_.has_words()) {
    while (initials + 1 < names.size() && is_initial(names[names.size() - 1 - initials]))
      ++initials;
  }
  const bool all_initials = !names.empty() && is_initial(names[0]);
  if (all_initials) initials = 0;
  parts.given = given_.written(names.first(names.size() - initials));
  parts.middle = given_.written(names.last(initials));
  parts.family = given_.written(words.last(particles));
}

bool SplitName::is_initial(std::uint8_t word) const { return given_.tokens()[word].initial; }

// "John Smith" beside "Smith"
WordList SplitName::without_repeated_family(WordList words) {
  if (!family_.has_words()) return words;
  const WordList family = family_.words(NameRole::kFamily);
  if (family.empty() || words.size() <= family.size()) return words;
  for (std::size_t i = 0; i < family.size(); ++i) {
    const std::size_t at = words.size() - family.size() + i;
    if (given_.tokens().key(words[at]) != family_.tokens().key(family[i])) return words;
  }
  note(NamePart::kGiven, Code::kNameRepeatedToken);
  return words.first(words.size() - family.size());
}

void SplitName::gather_middle() {
  if (!middle_.has_words()) return;
  NameParts& parts = result_.parts;
  const WordList words = middle_.words(NameRole::kMiddle);
  // A column of particles ("tussenvoegsel") is often mapped to the middle name, in any case.
  const bool only_particles =
      family_.has_words() && !words.empty() &&
      std::all_of(words.begin(), words.end(), [&](std::uint8_t i) {
        return middle_.tokens()[i].is(kParticle) && !middle_.tokens()[i].initial;
      });
  if (only_particles) {
    append_part(parts.family, text::lower(middle_.written(words)));
    return;
  }
  const std::size_t particles = trailing_particles(middle_, words);
  append_part(parts.middle, middle_.written(words.first(words.size() - particles)));
  append_part(parts.family, middle_.written(words.last(particles)));
}

}  // namespace gigo::normalize
