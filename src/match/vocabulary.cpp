// SPDX-License-Identifier: Apache-2.0
#include "match/vocabulary.hpp"

#include <algorithm>
#include <string>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "base/log2.hpp"
#include "text/phonetic.hpp"
#include "text/spelling_key.hpp"
#include "text/tokens.hpp"

namespace gigo::match {
namespace {

void describe_name(NameVocabulary& names, TermId term, std::string_view folded) {
  if (names.info.size() <= base::index(term)) names.info.resize(base::index(term) + 1);
  std::vector<std::string_view> tokens;
  text::tokens_into(folded, tokens);
  std::string compact;
  bool initials = true;
  for (const std::string_view token : tokens) {
    compact.append(token);
    initials = initials && token.size() == 1;
  }
  NameTerm info;
  info.initial = folded.front();
  info.is_initial = initials;
  info.sound = static_cast<std::uint32_t>(text::soundex(tokens.front()).packed());
  info.nicknames = names.nicknames().lines_of(tokens.front());
  info.letters = letters_of(compact);
  info.spelling = compact.size() > 1 ? base::hash64(text::spelling_key(compact).view()) | 1
                                     : base::hash64(compact) | 1;
  std::vector<TermId> ids;
  if (tokens.size() == 1) {
    ids.push_back(term);
    info.compact = term;
  } else {
    for (const std::string_view token : tokens) ids.push_back(intern_name(names, token));
    info.compact = intern_name(names, compact);
  }
  info.token_begin = static_cast<std::uint32_t>(names.tokens.size());
  info.token_count = static_cast<std::uint16_t>(std::min<std::size_t>(ids.size(), 64));
  names.tokens.insert(names.tokens.end(), ids.begin(), ids.end());
  names.info[base::index(term)] = info;
}

}  // namespace

std::uint32_t letters_of(std::string_view folded) noexcept {
  std::uint32_t letters = 0;
  for (const char c : folded) {
    if (c != ' ') letters |= 1U << (base::is_lower(c) ? static_cast<unsigned>(c - 'a') : 26U);
  }
  return letters;
}

TermId intern_name(NameVocabulary& names, std::string_view folded) {
  if (folded.empty()) return kNoTerm;
  const std::size_t before = names.terms.size();
  const TermId term = names.terms.intern(folded);
  if (names.terms.size() > before) describe_name(names, term, names.terms.text(term));
  return term;
}

TermId intern_words(WordVocabulary& vocabulary, std::string_view text) {
  if (text.empty()) return kNoTerm;
  const std::size_t before = vocabulary.terms.size();
  const TermId term = vocabulary.terms.intern(text);
  if (vocabulary.word_begin.size() == 1) {  // the missing term
    vocabulary.word_begin.push_back(0);
    vocabulary.letters.push_back(0);
  }
  if (vocabulary.terms.size() > before) {
    vocabulary.letters.push_back(letters_of(text));
    std::vector<TermId> words;
    text::for_each_token(text, [&](std::string_view token) {
      // Single letters ("bob s diner") are no words, unless there is nothing else.
      if (token.size() > 1 || base::is_digit(token[0]))
        words.push_back(vocabulary.words.intern(token));
    });
    if (words.empty()) words.push_back(vocabulary.words.intern(text));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    vocabulary.words_of_terms.insert(vocabulary.words_of_terms.end(), words.begin(), words.end());
    vocabulary.word_begin.push_back(static_cast<std::uint32_t>(vocabulary.words_of_terms.size()));
  }
  return term;
}

void count_words(WordVocabulary& vocabulary, std::span<const TermId> row_terms) {
  vocabulary.word_rows.assign(vocabulary.words.size(), 0);
  std::uint64_t rows = 0;
  for (const TermId term : row_terms) {
    if (term == kNoTerm) continue;
    ++rows;
    for (const TermId word : vocabulary.words_of(term)) ++vocabulary.word_rows[base::index(word)];
  }
  vocabulary.word_idf.assign(vocabulary.words.size(), 0);
  for (std::size_t i = 1; i < vocabulary.word_idf.size(); ++i) {
    vocabulary.word_idf[i] = base::log2_ratio(rows + 2, vocabulary.word_rows[i] + 1);
  }
}

}  // namespace gigo::match
