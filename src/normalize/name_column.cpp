// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_column.hpp"

#include <algorithm>
#include <array>

#include "normalize/batch.hpp"
#include "normalize/cell_text.hpp"
#include "normalize/name_lexicon.hpp"
#include "normalize/name_ranks.hpp"
#include "text/fold.hpp"
#include "text/tokens.hpp"

namespace gigo::normalize {
namespace {

// Different known names that a verdict needs on each side.
constexpr std::size_t kEnoughKnown = 10;
constexpr std::size_t kClearly = 3;
constexpr WordClasses kEastAsian = kChinese | kKorean | kJapanese | kVietnamese;

// The comma survives folding as a word of its own.
constexpr std::string_view kComma = ",";

// What may stand around a name and is none.
bool is_beside_name(std::string_view word) {
  return word.size() < 2 || lookup_word(word).is(kTitle | kGeneration | kCredential | kMarital);
}

bool outweighs(std::size_t a, std::size_t b) { return a >= kEnoughKnown && a >= kClearly * b; }

// Where few family names are known: most are given names, hardly any is none, and those on the
// other side are not. So patronymics that serve as family names say nothing.
bool are_plainly_given(std::size_t given, std::size_t family, std::size_t cells) {
  return given >= kFewNames && given * 2 >= cells && given >= 10 * family;
}
bool are_hardly_given(std::size_t given, std::size_t cells) { return given * 6 <= cells; }

void count_several(std::string_view first, std::string_view last, NameCounts& counts) {
  ++counts.several;
  const NameSide begin = name_side(first);
  const NameSide end = name_side(last);
  counts.first_given += begin == NameSide::kGiven ? 1U : 0U;
  counts.first_family += begin == NameSide::kFamily ? 1U : 0U;
  counts.last_given += end == NameSide::kGiven ? 1U : 0U;
  counts.last_family += end == NameSide::kFamily ? 1U : 0U;
  counts.first_east_asian += lookup_word(first).is(kEastAsian) ? 1U : 0U;
  counts.last_east_asian += lookup_word(last).is(kEastAsian) ? 1U : 0U;
}

void count_cell(std::string_view cell, std::size_t rows, NameCounts& counts) {
  std::array<std::string_view, 6> words;
  std::size_t size = 0;
  bool comma = false;
  bool particle = false;
  bool too_many = false;
  text::for_each_token(cell, [&](std::string_view word) {
    if (word == kComma) {
      comma = comma || size > 0;
      return;
    }
    if (is_beside_name(word)) return;
    if (size == words.size()) {
      too_many = true;
      return;
    }
    // A given name that is a particle elsewhere (Van, Ben) begins no family name.
    particle = particle || (size == 0 && lookup_word(word).is(kParticle) &&
                            !lookup_word(word).is(kParticleWeak | kGivenName));
    words[size++] = word;
  });
  if (size == 0 || too_many) return;
  ++counts.cells;
  if (comma) {
    ++counts.commas;
    return;
  }
  bool given = false;
  bool family = particle && size > 1;
  for (std::size_t i = 0; i < size && !(particle && size > 1); ++i) {
    const NameSide side = name_side(words[i]);
    given = given || side == NameSide::kGiven;
    family = family || side == NameSide::kFamily;
  }
  if (given != family) {
    ++(given ? counts.given_cells : counts.family_cells);
    (given ? counts.given_rows : counts.family_rows) += rows;
  }
  if (size > 1 && !particle) count_several(words[0], words[size - 1], counts);
}

}  // namespace

void NameColumn::add(std::string_view cell) {
  const CellText clean = read_cell_text(readable_part(cell));
  if (clean.text.empty()) return;
  std::string folded;
  std::string_view rest = clean.text;
  for (std::size_t comma = rest.find(','); comma != std::string_view::npos;
       comma = rest.find(',')) {
    folded += text::fold(rest.substr(0, comma));
    folded += " , ";
    rest.remove_prefix(comma + 1);
  }
  folded += text::fold(rest);
  cells_.push_back(std::move(folded));
}

NameCounts NameColumn::counts() {
  std::sort(cells_.begin(), cells_.end());
  NameCounts counts;
  for (auto cell = cells_.begin(); cell != cells_.end();) {
    const auto end = std::upper_bound(cell, cells_.end(), *cell);
    count_cell(*cell, static_cast<std::size_t>(end - cell), counts);
    cell = end;
  }
  return counts;
}

PartsOrder judge_parts(const NameCounts& given, const NameCounts& family) {
  if (given.cells < kFewNames || family.cells < kFewNames) return PartsOrder::kAsHeaded;
  if (are_plainly_given(family.given_cells, family.family_cells, family.cells) &&
      are_hardly_given(given.given_cells, given.cells)) {
    return PartsOrder::kSwapped;
  }
  // Different names say that it is no accident, rows that most of the list is so: a list in which
  // one row in four is swapped has three times as many known names in the wrong column.
  const bool more =
      given.family_cells > given.given_cells && family.given_cells > family.family_cells;
  const std::size_t known = given.family_cells + family.given_cells;
  const std::size_t others = given.given_cells + family.family_cells;
  if (!more || known < kFewNames || known * 2 < others * 3) return PartsOrder::kAsHeaded;
  const bool clear = outweighs(given.family_rows, given.given_rows) &&
                     outweighs(family.given_rows, family.family_rows) &&
                     std::min(given.family_cells, family.given_cells) >= kEnoughKnown;
  return clear ? PartsOrder::kSwapped : PartsOrder::kMaybeSwapped;
}

NameOrder judge_order(const NameCounts& names) {
  if (names.several < kFewNames) return NameOrder::kUnknown;
  const bool first_family = outweighs(names.first_family, names.first_given);
  const bool last_given = outweighs(names.last_given, names.last_family);
  if (first_family && last_given) return NameOrder::kFamilyFirst;
  if (are_plainly_given(names.last_given, names.last_family, names.several) &&
      are_hardly_given(names.first_given, names.several)) {
    return NameOrder::kFamilyFirst;
  }
  // Wang Wei, Nguyen Van An: few given names are known, but most begin with a family name and
  // hardly any ends with one.
  if (first_family && names.first_east_asian * 5 >= names.several * 3 &&
      names.last_family * 4 <= names.first_family &&
      names.last_east_asian * 4 <= names.first_east_asian) {
    return NameOrder::kFamilyFirst;
  }
  const bool first_given = outweighs(names.first_given, names.first_family);
  if (first_given && names.last_family >= names.last_given) return NameOrder::kGivenFirst;
  if ((first_family && names.last_given > names.last_family) ||
      (last_given && names.first_family > names.first_given)) {
    return NameOrder::kMaybeFamilyFirst;
  }
  return NameOrder::kUnknown;
}

bool holds_whole_names(const NameCounts& names) {
  if (names.cells < kFewNames) return false;
  if (names.commas * 5 >= names.cells * 3) return true;
  if (names.several * 5 < names.cells * 3) return false;
  const bool given_first = outweighs(names.first_given, names.first_family) &&
                           outweighs(names.last_family, names.last_given);
  return given_first || judge_order(names) == NameOrder::kFamilyFirst;
}

}  // namespace gigo::normalize
