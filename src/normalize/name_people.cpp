// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_people.hpp"

#include <algorithm>

#include "normalize/name_ranks.hpp"
#include "normalize/name_reader.hpp"

namespace gigo::normalize {
namespace {

constexpr WordClasses kTitleInPair = kMarital | kTitleDotted | kTitleLead;
constexpr WordClasses kFirm =
    kOrgWord | kOrgWeak | kOrgPlace | kOrgAlone | kLegalEnd | kLegalWeak | kLegalFront;

// "Hans u. Grete Meier", "Hr. u. Fr. Meier"
bool is_short_and(const NameTokens& tokens, std::uint8_t word, const NameToken& before,
                  const NameToken& after) {
  if (tokens.key(word) != "u" || tokens[word].letter_case != LetterCase::kLower) return false;
  return (before.is(kGivenName) && after.is(kGivenName)) ||
         (before.is(kTitle | kTitleInPair) && after.is(kTitle | kTitleInPair));
}

bool is_and(const NameTokens& tokens, WordList words, std::size_t i) {
  const NameToken& token = tokens[words[i]];
  const NameToken& before = tokens[words[i - 1]];
  const NameToken& after = tokens[words[i + 1]];
  if (token.is(kAnd)) return true;
  // "von und zu Muster" is one person.
  const bool small = token.letter_case == LetterCase::kLower;
  if (token.is(kAndLower) && small && !(before.is(kParticle) && after.is(kParticle))) return true;
  if (token.is(kConj | kConjLower | kAndLower)) {
    if (before.is(kTitleInPair) && after.is(kMarital | kTitleLead)) return true;
    // "Juan y María García"; "Juan Ruiz y Mena" is one person.
    return small && before.is(kGivenName) && after.is(kGivenName) && i + 2 < words.size() &&
           (i == 1 || tokens[words[i - 2]].is(kTitle | kTitleInPair));
  }
  return is_short_and(tokens, words[i], before, after);
}

// Which of the words makes two people of the words around it; words.size() when there is none.
std::size_t conjunction_of_people(const NameTokens& tokens, WordList words) {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (is_and(tokens, words, i)) return i;
  }
  return words.size();
}

// ";" or "|" between two words of the cell.
bool separated(const NameToken& before, const NameToken& after) {
  const char* end = after.text.data();
  for (const char* at = before.text.data() + before.text.size(); at < end; ++at) {
    if (*at == ';' || *at == '|') return true;
  }
  return false;
}

// A given name and another word of a name: "Jane Roe", "Roe, Jane".
bool names_person(const NameTokens& tokens, WordList words) {
  std::size_t names = 0;
  bool given = false;
  for (const std::uint8_t i : words) {
    const NameToken& token = tokens[i];
    if (token.is(kDepartment | kJob | kMark | kFirm | kRoleWord) || token.has_digits) return false;
    if (token.initial || token.is(kCredential | kGeneration | kMarital | kTitle)) continue;
    ++names;
    given = given || token.is(kGivenName) || name_side(tokens.key(i)) == NameSide::kGiven;
  }
  return names >= 2 && given;
}

// "Roe, Jane; Roe, John", "John Smith|Jane Smith": a name on both sides of a separator.
bool lists_separated(const NameTokens& tokens, WordList words) {
  for (std::size_t i = 2; i + 1 < words.size(); ++i) {
    if (separated(tokens[words[i - 1]], tokens[words[i]])) {
      return names_person(tokens, words.first(i)) && names_person(tokens, words.subspan(i));
    }
  }
  return false;
}

bool is_given_only(const NameTokens& tokens, std::uint8_t i) {
  return tokens[i].is(kGivenName) && name_side(tokens.key(i)) == NameSide::kGiven;
}

// "Jane Roe, John Coe": twice a given name and a family name. "Roe Coe, John Paul" is one person.
bool lists_two_names(const NameTokens& tokens, WordList words) {
  if (words.size() != 4 || tokens.segments() != 2) return false;
  if (tokens[words[1]].segment != 0 || tokens[words[2]].segment != 1) return false;
  const auto family_only = [&](std::uint8_t i) {
    return (tokens[i].word->classes & ~(kGivenName | kPhraseStart)) == 0 && !tokens[i].initial &&
           name_side(tokens.key(i)) == NameSide::kFamily;
  };
  return is_given_only(tokens, words[0]) && is_given_only(tokens, words[2]) &&
         family_only(words[1]) && family_only(words[3]);
}

// "Mother of Jane Roe", "Witwe von Hans Berg": not the person whose name it is.
bool names_relative(const NameTokens& tokens, WordList words) {
  static constexpr std::string_view kRelatives[] = {
      "mother", "father",   "parent",  "parents", "son",   "daughter", "wife",  "husband",
      "widow",  "widower",  "mum",     "mom",     "dad",   "spouse",   "child", "brother",
      "sister", "guardian", "carer",   "mutter",  "vater", "eltern",   "sohn",  "tochter",
      "witwe",  "witwer",   "ehefrau", "ehemann", "madre", "padre",    "mere",  "pere"};
  if (words.size() < 3 || words.size() > 6 ||
      tokens[words[0]].segment != tokens[words[1]].segment) {
    return false;
  }
  const std::string_view link = tokens.key(words[1]);
  if (link != "of" && link != "von" && link != "de" && link != "di") return false;
  if (tokens[words[1]].letter_case == LetterCase::kMixed) return false;
  const std::string_view key = tokens.key(words[0]);
  return std::find(std::begin(kRelatives), std::end(kRelatives), key) != std::end(kRelatives) &&
         (link == "of" || tokens[words[2]].is(kGivenName | kMarital));
}

// Nothing but a second title or a semicolon tells them: "Dr. Ann Ames Dr. Bob Birch", "Mr Tom Ames,
// Mrs Ann Birch", "Tom Ames; Ann Birch".
bool lists_people(const NameTokens& tokens, WordList words) {
  if (words.size() < 4) return false;
  if (lists_separated(tokens, words) || lists_two_names(tokens, words)) return true;
  if (tokens.segments() == 1) {
    for (std::size_t i = 3; i + 1 < words.size(); ++i) {
      if (tokens[words[i]].is(kMarital) && tokens[words[0]].is(kMarital) &&
          !tokens[words[i - 1]].is(kTitle | kTitleJoin)) {
        return true;
      }
    }
    return false;
  }
  for (std::size_t i = 2; i + 1 < words.size(); ++i) {
    const NameToken& before = tokens[words[i - 1]];
    const NameToken& token = tokens[words[i]];
    if (before.segment == token.segment) continue;
    if (tokens[words[0]].is(kMarital) && token.is(kMarital)) return true;
    if (tokens[words[0]].is(kGivenName) && token.is(kGivenName) && separated(before, token) &&
        tokens[words[i + 1]].segment == token.segment) {
      return true;
    }
  }
  return false;
}

bool ends_in_household(const NameTokens& tokens, WordList words) {
  return words.size() >= 2 && tokens[words.back()].is(kHousehold) &&
         (words.size() > 2 || tokens.key(words[0]) != "the") && tokens.segments() == 1;
}

bool is_family_in_plural(const NameTokens& tokens, WordList words) {
  if (words.size() != 2 || tokens.key(words[0]) != "the" || tokens[words[1]].is(kFirm)) {
    return false;
  }
  std::string_view name = tokens.key(words[1]);
  if (name.size() < 4 || !name.ends_with('s')) return false;
  name.remove_suffix(1);
  if (lookup_word(name).is(kFirm)) return false;
  return name_side(name) == NameSide::kFamily ||
         (name.ends_with('e') && name_side(name.substr(0, name.size() - 1)) == NameSide::kFamily);
}

void read_household(const NameReader& name, WordList words) {
  const std::size_t the = name.tokens.key(words[0]) == "the" ? 1 : 0;
  const std::size_t end = ends_in_household(name.tokens, words) ? 1 : 0;
  name.assign(words.first(the), NameRole::kPrefix);
  name.assign(words.last(end), NameRole::kPrefix);
  name.assign(words.subspan(the, words.size() - the - end), NameRole::kFamily);
}

// Nobody can say whose name is whose: the cell stays whole, as a family name.
void keep_whole(const NameReader& name, WordList words) {
  name.reading.whole = true;
  name.assign(words, NameRole::kFamily);
}

struct Couple {
  WordList left, both, right;
};

// "Mr" and "Mr John" begin with a title; "Sr." or "De heer" alone is one beside another title.
std::size_t titles_of_first(const NameReader& name, const Couple& couple) {
  const NameToken& first = name.tokens[couple.left[0]];
  const NameToken& second = name.tokens[couple.right[0]];
  const bool article = couple.left.size() == 2 && name.tokens[couple.left[1]].is(kTitleDe);
  if (second.is(kTitle | kTitleInPair) &&
      (article || (couple.left.size() == 1 && first.is(kTitleInPair)))) {
    return couple.left.size();
  }
  return leading_titles(name.tokens, couple.left, name.context.region);
}

// "Smith, John & Jane", "Smith, Mr. & Mrs. John": what stands before the comma is shared.
void read_family_comma_couple(const NameReader& name, WordList words, const Couple& couple) {
  const NameTokens& tokens = name.tokens;
  WordList left = couple.left;
  std::size_t family = 0;
  while (family < left.size() && tokens[left[family]].segment == tokens[left[0]].segment) ++family;
  // "John Ames, Jane and Tom Dale", "John, Jane and Tom Smith"
  const bool list = couple.right.size() > 1 &&
                    (family > 1 ? tokens[left[0]].is(kGivenName) : is_given_only(tokens, left[0]));
  if (family == left.size() || list) return keep_whole(name, words);
  name.assign(left.first(family), NameRole::kFamily);
  left = name.without_titles(left.subspan(family));
  if (left.empty()) {
    name.assign(couple.both, NameRole::kPrefix);
    return name.assign_given(name.without_titles(couple.right));
  }
  name.assign(left, NameRole::kGiven);
  name.assign(couple.both, NameRole::kGiven);
  name.assign(couple.right, NameRole::kGiven);
}

void read_couple(const NameReader& name, WordList words, const Couple& couple) {
  const NameTokens& tokens = name.tokens;
  const std::size_t titles = titles_of_first(name, couple);
  const WordList left = couple.left.subspan(titles);
  if (left.empty()) {
    // "Mr. and Mrs. John Smith"
    name.assign(couple.left, NameRole::kPrefix);
    name.assign(couple.both, NameRole::kPrefix);
    return read_person(name, couple.right);
  }
  if (tokens[words.back()].segment != tokens[words.front()].segment) {
    return read_family_comma_couple(name, words, couple);
  }
  const std::size_t right_titles = leading_titles(tokens, couple.right, name.context.region);
  const WordList right = couple.right.subspan(right_titles);
  // "John & Jane"
  const bool given_only = left.size() == 1 && right.size() == 1 && titles + right_titles == 0 &&
                          tokens[left[0]].is(kGivenName) && tokens[right[0]].is(kGivenName);
  if (!given_only && (name.full_words(left) > 1 || right.size() < 2)) {
    return keep_whole(name, words);
  }
  // "John & Jill Hester": both given names, one family name.
  name.assign(couple.left.first(titles), NameRole::kPrefix);
  name.assign(left, NameRole::kGiven);
  name.assign(couple.both, NameRole::kGiven);
  read_given_first(name, couple.right);
}

}  // namespace

bool is_household(const NameTokens& tokens, WordList words) noexcept {
  return ends_in_household(tokens, words) || is_family_in_plural(tokens, words) ||
         names_relative(tokens, words);
}

bool read_people(const NameReader& name, WordList words) {
  if (names_relative(name.tokens, words)) {
    keep_whole(name, words);
    name.reading.multiple_people = true;
    return true;
  }
  const std::size_t at = conjunction_of_people(name.tokens, words);
  if (at < words.size()) {
    read_couple(name, words, {words.first(at), words.subspan(at, 1), words.subspan(at + 1)});
  } else if (is_household(name.tokens, words)) {
    read_household(name, words);
  } else if (lists_people(name.tokens, words)) {
    keep_whole(name, words);
  } else {
    return false;
  }
  name.reading.multiple_people = true;
  return true;
}

}  // namespace gigo::normalize
