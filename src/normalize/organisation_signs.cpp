// SPDX-License-Identifier: Apache-2.0
#include "normalize/organisation_signs.hpp"

namespace gigo::normalize {
namespace {

// What was seen of each class among the words outside brackets.
struct Signs {
  std::size_t words = 0;
  std::size_t strong = 0;
  std::size_t weak = 0;
  std::size_t links = 0;
  bool and_sign = false;
  bool given_first = false;
  std::size_t last = 0;  // index of the last word
  std::size_t first = NameTokens::kMost;
};

// "Gabe's", "example.com"
bool is_shop_like(std::string_view text) noexcept {
  if (text.size() < 4) return false;
  for (const std::string_view end : {"'s", "\u2019s", ".com", ".net", ".org"}) {
    if (text.ends_with(end)) return true;
  }
  return false;
}

Signs signs_of(const NameTokens& tokens) {
  Signs signs;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    if (token.enclosed != 0) continue;
    // "John Smith - Acme Ltd": what stands before the dash is judged.
    if (token.after_dash && signs.words >= 2) break;
    if (signs.first == NameTokens::kMost) {
      signs.first = i;
      signs.given_first = token.is(kGivenName);
    }
    signs.last = i;
    ++signs.words;
    if (token.is(kOrgWord) || is_shop_like(token.text)) ++signs.strong;
    if (token.is(kOrgWeak)) ++signs.weak;
    if (token.is(kOrgLink)) ++signs.links;
    if (token.is(kAnd)) {
      signs.and_sign = true;
      --signs.words;
    }
  }
  return signs;
}

bool has_given_name(const NameTokens& tokens, const Signs& signs) {
  for (std::size_t i = signs.first; i <= signs.last; ++i) {
    if (tokens[i].is(kGivenName) || tokens[i].initial) return true;
  }
  return false;
}

// "Harry Piper, Attorney at Law"
bool is_profession(const NameTokens& tokens, const Signs& signs) {
  return signs.words >= 5 && tokens.key(signs.last) == "law" &&
         tokens.key(signs.last - 1) == "at" && tokens.key(signs.last - 2) == "attorney";
}

// Inc, GmbH, Ltd anywhere but at the front; AS, SA, Co only at the end, with evidence that they are
// no name.
bool has_legal_form(const NameTokens& tokens, const Signs& signs, LetterCase cell) {
  for (std::size_t i = signs.first + 1; i <= signs.last; ++i) {
    if (tokens[i].enclosed == 0 && tokens[i].is(kLegalEnd)) return true;
  }
  const NameToken& first = tokens[signs.first];
  if (first.is(kLegalFront) && signs.words >= 2 && first.letter_case == LetterCase::kUpper &&
      cell == LetterCase::kMixed) {
    return true;
  }
  const NameToken& last = tokens[signs.last];
  if (!last.is(kLegalWeak) || signs.words < 2) return false;
  const bool and_before = signs.last > 0 && tokens[signs.last - 1].is(kAnd);
  if (and_before) return true;
  const bool degree = last.is(kCredential | kCredentialWeak | kGeneration | kParticle | kRoman1);
  if (last.dotted && !last.initial && !degree) return true;
  if (signs.words < 3 || degree || last.is(kGivenName | kChinese | kKorean | kVietnamese))
    return false;
  return cell == LetterCase::kMixed && last.letter_case == LetterCase::kUpper;
}

}  // namespace

bool looks_like_organisation(const NameTokens& tokens) noexcept {
  constexpr WordClasses kAnySign =
      kLegalEnd | kLegalWeak | kLegalFront | kOrgWord | kOrgWeak | kOrgLink;
  WordClasses seen = 0;
  bool shop_like = false;
  for (const NameToken& token : tokens) {
    seen |= token.word->classes;
    shop_like = shop_like || is_shop_like(token.text);
  }
  if (((seen & kAnySign) == 0 && !shop_like) || tokens.size() < 2) return false;

  const Signs signs = signs_of(tokens);
  if (signs.words < 2) return false;
  const LetterCase cell = tokens.cell_case();
  if (has_legal_form(tokens, signs, cell)) return true;
  // A title says that it is a person, unless it is the article of "the Honourable".
  const NameToken& first = tokens[signs.first];
  const bool title_next = tokens[signs.first + 1].is(kTitle | kTitleJoin);
  if (first.is(kTitle | kTitleLead) || (first.is(kTitleJoin) && title_next)) return false;
  if (tokens[signs.last].is(kGeneration | kCredential) || is_profession(tokens, signs))
    return false;
  if (tokens.key(signs.first) == "the") return true;
  if (signs.strong >= 2) return true;
  if (signs.strong == 1) {
    // "John Coffee" and "Ann B. Marine" are people.
    const bool second_initial = signs.words == 3 && tokens[signs.first + 1].initial;
    return !(signs.given_first && !signs.and_sign && (signs.words == 2 || second_initial) &&
             tokens.segments() == 1 && signs.links == 0);
  }
  if (signs.weak >= 2) return true;
  if (tokens[signs.last].is(kOrgPlace) && !has_given_name(tokens, signs)) return true;
  return signs.weak == 1 && signs.words >= 3 && (signs.links > 0 || signs.and_sign);
}

}  // namespace gigo::normalize
