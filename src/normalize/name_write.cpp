// SPDX-License-Identifier: Apache-2.0
#include "normalize/name_write.hpp"

#include "normalize/name_case.hpp"
#include "text/fold.hpp"

namespace gigo::normalize {
namespace {

bool changes_case(LetterCase cell) {
  return cell == LetterCase::kUpper || cell == LetterCase::kLower;
}

bool is_given_in_capitals(const NameToken& token) {
  return (token.role == NameRole::kGiven || token.role == NameRole::kMiddle) &&
         token.letter_case == LetterCase::kUpper && token.letters >= 3 && token.has_vowel &&
         !token.initial;
}

// "O'Leary-van" before "der Merwe"
void lower_last_particle(std::string& word) {
  const std::size_t hyphen = word.rfind('-');
  if (hyphen == std::string::npos) return;
  const std::string tail = text::lower(std::string_view(word).substr(hyphen + 1));
  const Word& known = lookup_word(tail);
  if (known.is(kParticle) && known.is(kLowerInside)) word.replace(hyphen + 1, tail.size(), tail);
}

bool more_family_follows(const NameTokens& tokens, std::size_t i) {
  return i + 1 < tokens.size() && tokens[i + 1].role == NameRole::kFamily &&
         tokens[i].role == NameRole::kFamily;
}

}  // namespace

std::string write_word(const NameToken& token, const WritingStyle& style, bool leads, bool inside) {
  const bool first = leads || !inside || style.capital_particles;
  if (changes_case(style.cell)) {
    std::string word = mixed_case(token, first, style.cell, style.region);
    const bool family = token.role == NameRole::kFamily && style.region != "IT";
    if (family && inside && !style.capital_particles) lower_last_particle(word);
    return word;
  }
  if (style.mend_given && is_given_in_capitals(token)) {
    return mixed_case(token, first, LetterCase::kUpper, style.region);
  }
  return std::string(token.text);
}

namespace {

// "Smith - Jones" is said Smith-Jones.
std::string without_blanks(std::string word) {
  std::erase_if(word, [](char c) { return c == ' ' || c == '_'; });
  return word;
}

}  // namespace

std::string write_words(const NameTokens& tokens, WordList words, const WritingStyle& style) {
  if (words.size() == 1 && !changes_case(style.cell) && !style.mend_given &&
      !tokens[words[0]].glued) {
    return std::string(tokens[words[0]].text);
  }
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const NameToken& token = tokens[words[i]];
    if (i > 0) {
      const NameToken& before = tokens[words[i - 1]];
      // Behind each of several people or suffixes.
      const bool comma = (token.role == NameRole::kSuffix || token.role == NameRole::kGiven) &&
                         before.segment != token.segment;
      // "John&Jane" and "Smith/Jones" stay as they were.
      const bool touching = before.text.data() + before.text.size() == token.text.data() &&
                            (before.is(kAnd) || token.is(kAnd));
      out += comma ? ", " : (touching ? "" : " ");
    }
    // "Dipl.-Ing. (FH)"
    const bool bracketed = token.is(kTitleBracket) && token.enclosure == Enclosure::kBrackets &&
                           token.role == NameRole::kPrefix;
    if (bracketed) out += '(';
    std::string word = write_word(token, style, style.leads && i == 0, i + 1 < words.size());
    out += token.glued ? without_blanks(std::move(word)) : word;
    if (bracketed) out += ')';
  }
  return out;
}

std::string rewrite_cell(std::string_view cell, const NameTokens& tokens,
                         const WritingStyle& style) {
  if (!changes_case(style.cell) && !style.mend_given) return std::string(cell);
  std::string out;
  std::size_t done = 0;
  bool first = style.leads;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    const auto begin = static_cast<std::size_t>(token.text.data() - cell.data());
    if (begin < done) continue;
    const std::string_view between = cell.substr(done, begin - done);
    // "john.smith" and "john_smith"
    const bool user_name = between == "." || between == "_";
    out += user_name && done > 0 ? " " : between;
    const bool name = token.role == NameRole::kGiven || token.role == NameRole::kFamily;
    const bool untouched = token.role == NameRole::kNote || token.role == NameRole::kDrop;
    out += untouched ? std::string(token.text)
                     : write_word(token, style, first && name, more_family_follows(tokens, i));
    if (name) first = false;
    done = begin + token.text.size();
  }
  out += cell.substr(done);
  return out;
}

}  // namespace gigo::normalize
