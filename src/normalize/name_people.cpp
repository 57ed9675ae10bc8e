// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_people.hpp"

namespace gigo::normalize {
namespace {

bool is_and(const NameTokens& tokens, WordList words, std::size_t i) {
  const NameToken& token = tokens[words[i]];
  const NameToken& before = tokens[words[i - 1]];
  const NameToken& after = tokens[words[i + 1]];
  if (token.is(kAnd)) return true;
  // "von und zu Muster" is one person.
  const bool small = token.letter_case == LetterCase::kLower;
  if (token.is(kAndLower) && small && !(before.is(kParticle) && after.is(kParticle))) return true;
  return token.is(kConj | kConjLower | kAndLower) && before.is(kMarital | kTitleDotted) &&
         after.is(kMarital);
}

// "; " between two words of the cell.
bool semicolon_between(const NameToken& before, const NameToken& after) {
  const char* end = after.text.data();
  for (const char* at = before.text.data() + before.text.size(); at < end; ++at) {
    if (*at == ';') return true;
  }
  return false;
}

}  // namespace

std::size_t conjunction_of_people(const NameTokens& tokens, WordList words) noexcept {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (is_and(tokens, words, i)) return i;
  }
  return words.size();
}

bool lists_people(const NameTokens& tokens, WordList words) noexcept {
  if (words.size() < 4) return false;
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
    if (tokens[words[0]].is(kGivenName) && token.is(kGivenName) &&
        semicolon_between(before, token) && tokens[words[i + 1]].segment == token.segment) {
      return true;
    }
  }
  return false;
}

bool ends_in_household(const NameTokens& tokens, WordList words) noexcept {
  return words.size() >= 2 && tokens[words.back()].is(kHousehold) &&
         (words.size() > 2 || tokens.key(words[0]) != "the") && tokens.segments() == 1;
}

}  // namespace gigo::normalize
