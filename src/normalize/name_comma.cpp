// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_ranks.hpp"
#include "normalize/name_reader.hpp"
#include "normalize/name_remarks.hpp"
#include "normalize/name_script.hpp"
#include "normalize/name_surname.hpp"

namespace gigo::normalize {
namespace {

// The parts of a name between commas; of more than kMost the rest is a remark.
struct Parts {
  static constexpr std::size_t kMost = 8;
  std::array<WordList, kMost> at{};
  std::size_t count = 0;
};

Parts parts_of(const NameReader& name, WordList words) {
  Parts parts;
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = begin + 1;
    while (end < words.size() &&
           name.tokens[words[end]].segment == name.tokens[words[begin]].segment) {
      ++end;
    }
    if (parts.count < Parts::kMost) {
      parts.at[parts.count++] = words.subspan(begin, end - begin);
    } else {
      name.assign(words.subspan(begin, end - begin), NameRole::kNote);
    }
    begin = end;
  }
  return parts;
}

// "Jane Ames, PMP, XYZ": a word of three to six capitals behind a whole name, or of two behind
// other degrees, in a name that is not all capitals.
bool may_be_degree(const NameReader& name, WordList part, std::size_t name_words) {
  if (part.size() != 1 || name_words < 2 || name.cell != LetterCase::kMixed) return false;
  const NameToken& token = name.tokens[part[0]];
  const std::size_t least = name.reading.words(NameRole::kSuffix).empty() ? 3 : 2;
  return token.letter_case == LetterCase::kUpper && token.letters >= least && token.letters <= 6 &&
         !token.initial && !token.is(kGivenName | kJob | kDepartment) && token.latin;
}

// Parts that are titles, suffixes or jobs get their role; the others move up.
void settle_affixes(const NameReader& name, Parts& parts) {
  std::size_t kept = 0;
  const std::size_t name_words =
      parts.count > 0 ? surname_units(name.tokens, parts.at[0], name.cell) : 0;
  for (std::size_t i = 0; i < parts.count; ++i) {
    const WordList part = parts.at[i];
    if (kept > 0 && is_suffix_segment(name.tokens, part, name_words, name.cell)) {
      name.assign(part, NameRole::kSuffix);
    } else if (kept > 0 && name_words > 1 && peerage_begin(name.tokens, part, true) == 0) {
      name.assign(part, NameRole::kSuffix);
    } else if (kept == 1 && may_be_degree(name, part, name_words)) {
      name.reading.open_suffix = true;
      name.assign(part, NameRole::kSuffix);
    } else if (kept > 0 && leading_titles(name.tokens, part, name.context.region) == part.size()) {
      name.assign(part, NameRole::kPrefix);
    } else if (kept > 0 && is_job(name.tokens, part) && (name_words > 1 || kept > 1)) {
      name.assign(part, NameRole::kNote);
    } else {
      parts.at[kept++] = part;
    }
  }
  parts.count = kept;
}

bool only_small_particles(const NameReader& name, WordList words) {
  return std::all_of(words.begin(), words.end(), [&](std::uint8_t i) {
    const NameToken& token = name.tokens[i];
    return token.is(kParticle) && !token.initial &&
           (token.letter_case == LetterCase::kLower || name.cell != LetterCase::kMixed);
  });
}

// "Tom Ames, B": a given name, a family name and the initial between them. "Ames Birch, T" is
// written the same way, so only where the table of given names agrees, and never surely.
bool is_initial_behind(const NameReader& name, const Parts& parts) {
  if (parts.count != 2 || parts.at[0].size() != 2 || parts.at[1].size() != 1) return false;
  const NameToken& first = name.tokens[parts.at[0][0]];
  const NameToken& second = name.tokens[parts.at[0][1]];
  const NameToken& behind = name.tokens[parts.at[1][0]];
  return behind.initial && behind.letters == 1 && first.is(kGivenName) && !second.initial &&
         !second.is(kGivenName) && !first.is(kParticle) && !has_two_surnames(name.context.region);
}

// "Ann E, Ames": no family name ends in an initial, so the comma is astray; but "Smith V, John" has
// a generation there, and "Smith E, John" the given name behind the comma.
bool is_comma_astray(const NameReader& name, const Parts& parts) {
  if (parts.count != 2 || parts.at[0].size() != 2 || parts.at[1].size() != 1) return false;
  const NameToken& behind = name.tokens[parts.at[1][0]];
  if (!name.tokens[parts.at[0].back()].initial || behind.initial) return false;
  if (!behind.is(kGivenName)) return true;
  const std::uint8_t first = parts.at[0].front();
  return name.tokens[first].is(kGivenName) &&
         name_side(name.tokens.key(first)) != NameSide::kFamily;
}

// After "Family, Given Middle" a single V or I is an initial.
bool is_late_suffix(const NameToken& token) {
  if (token.is(kGeneration | kGenerationWeak | kCredential)) return true;
  return token.is(kCredentialWeak) && token.dotted && token.letters > 1;
}

// "SMITH SR, DONALD", "Smith V, John": generations only, as a family name of two words may end in a
// degree's letters.
bool is_generation_before_comma(const NameToken& token) {
  return token.is(kGeneration) ||
         (token.is(kRoman1) && !token.dotted && token.letter_case == LetterCase::kUpper);
}

void read_family_comma_given(const NameReader& name, WordList family, WordList given) {
  const NameTokens& tokens = name.tokens;
  name.reading.comma = true;
  // "Graf von Berg, Otto": part of the family name.
  const bool noble = family.size() > 2 && tokens[family[0]].is(kNobleJoin) &&
                     is_particle(tokens[family[1]], name.cell);
  if (!noble) family = name.without_titles(family);
  std::size_t end = family.size();
  while (end > 1 && is_generation_before_comma(tokens[family[end - 1]])) --end;
  given = name.without_titles(given);
  if (family.empty()) return read_given_first(name, given);
  const WordList suffixes = family.subspan(end);
  family = family.first(end);
  while (family.size() > 1 && tokens[family[0]].is(kGeneration) &&
         !tokens[family[0]].is(kGenerationWeak)) {
    name.assign(family.first(1), NameRole::kSuffix);
    family = family.subspan(1);
  }
  Words last_initial;  // "Smith E, John"
  if (family.size() == 2 && tokens[family[1]].initial && tokens[family[1]].letters == 1 &&
      given.size() == 1 && tokens[given[0]].is(kGivenName)) {
    name.reading.order_uncertain = true;
    last_initial.push(family[1]);
    family = family.first(1);
  }
  std::size_t left = given.size();
  while (left > 1 && is_late_suffix(tokens[given[left - 1]])) --left;
  const WordList late = given.subspan(left);
  given = given.first(left);
  for (WordList* const part : {&family, &given}) {
    if (part->size() < 2 || !name.ends_in_title(*part)) continue;
    name.assign(part->last(1), NameRole::kPrefix);
    *part = part->first(part->size() - 1);
  }
  const Words plain_family = name.without_generations(family, false);
  family = plain_family.all();
  const Words plain = name.without_generations(given, true);
  given = plain.all();
  // "Berg, Jan van der": the particles belong in front of the family name.
  std::size_t names = given.size();
  while (names > 1 && is_particle(tokens[given[names - 1]], name.cell)) --names;
  name.assign(given.subspan(names), NameRole::kFamily);
  name.assign(family, NameRole::kFamily);
  name.assign_given(given.first(names));
  name.assign(last_initial.all(), NameRole::kMiddle);
  name.assign(suffixes, NameRole::kSuffix);
  name.assign(late, NameRole::kSuffix);
}

}  // namespace

void read_person(const NameReader& name, WordList words) {
  Parts parts = parts_of(name, words);
  settle_affixes(name, parts);
  if (parts.count == 0) return;
  if (parts.count == 1) return read_given_first(name, parts.at[0]);
  // "Berg, van der, Jan"
  if (parts.count >= 3 && only_small_particles(name, parts.at[1])) {
    name.assign(parts.at[1], NameRole::kFamily);
    for (std::size_t i = 2; i < parts.count; ++i) parts.at[i - 1] = parts.at[i];
    --parts.count;
  }
  if (is_initial_behind(name, parts)) {
    name.reading.order_uncertain = true;
    name.assign(parts.at[0].first(1), NameRole::kGiven);
    name.assign(parts.at[1], NameRole::kMiddle);
    return name.assign(parts.at[0].last(1), NameRole::kFamily);
  }
  if (is_comma_astray(name, parts)) {
    Words all;
    all.push(parts.at[0]);
    all.push(parts.at[1]);
    return read_given_first(name, all.all());
  }
  read_family_comma_given(name, parts.at[0], parts.at[1]);
  for (std::size_t i = 2; i < parts.count; ++i) {
    const bool initials = name.full_words(parts.at[i]) == 0;
    name.assign(parts.at[i], initials ? NameRole::kMiddle : NameRole::kNote);
  }
}

}  // namespace gigo::normalize
