// SPDX-License-Identifier: Apache-2.0
/// \file
/// The folded names and the words of a run, each once, with what their comparison needs.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "base/interner.hpp"
#include "gigo/match.hpp"
#include "normalize/nickname.hpp"

namespace gigo::match {

using base::kNoTerm;
using base::TermId;

/// Which letters occur in a folded text: bit 0 is 'a'; digits share bit 26. Two texts that differ
/// by k edits differ in at most 2k bits, so most comparisons need not look at a string.
[[nodiscard]] std::uint32_t letters_of(std::string_view folded) noexcept;

/// What the name comparisons need of one folded name ("mary jane").
struct NameTerm {
  std::uint32_t token_begin = 0;  ///< into Vocabulary::tokens
  std::uint16_t token_count = 0;
  char initial = '\0';
  bool is_initial = false;          ///< a single letter, or several of them
  bool established_given = false;   ///< given name of several families: no slip of another one
  bool established_family = false;  ///< family name of several given names
  std::uint32_t sound = 0;          ///< Soundex of the first token, packed
  std::uint32_t letters = 0;        ///< which letters occur: bit 0 is 'a'; digits share bit 26
  TermId compact = kNoTerm;         ///< without blanks
  std::uint64_t spelling = 0;       ///< hash of the spelling key (text/spelling_key.hpp)
  std::span<const normalize::NameLine> nicknames;  ///< lines of the first token; see NameVocabulary
};

/// All folded names of a run; given, middle and family names share it, so that swaps are integer
/// compares.
struct NameVocabulary {
  base::Interner terms;
  std::vector<NameTerm> info;  ///< per term
  std::vector<TermId> tokens;
  std::shared_ptr<const normalize::Nicknames>
      own_nicknames;  ///< of the user; null: the shipped ones

  /// What `NameTerm::nicknames` was looked up in.
  [[nodiscard]] const normalize::Nicknames& nicknames() const noexcept {
    return own_nicknames ? *own_nicknames : normalize::shipped_nicknames();
  }
  /// The tokens of one name.
  [[nodiscard]] std::span<const TermId> tokens_of(TermId term) const noexcept {
    const NameTerm& entry = info[base::index(term)];
    return {tokens.data() + entry.token_begin, entry.token_count};
  }
};

/// Words with a rarity: organisation names, streets, user texts.
struct WordVocabulary {
  base::Interner terms;  ///< whole texts
  base::Interner words;
  std::vector<std::uint32_t> word_begin{0};  ///< per term, into words_of_terms (and one more)
  std::vector<TermId> words_of_terms;        ///< sorted by number, distinct within a term
  std::vector<std::uint32_t> word_rows;      ///< per word: rows that have it
  std::vector<std::uint32_t> letters;        ///< per term: which letters occur, see letters_of
  std::vector<Weight> word_idf;  ///< per word: log2(rows / word_rows), at least a small positive

  /// The distinct words of one text, by number.
  [[nodiscard]] std::span<const TermId> words_of(TermId term) const noexcept {
    const std::size_t i = base::index(term);
    return {words_of_terms.data() + word_begin[i], word_begin[i + 1] - word_begin[i]};
  }
};

/// The term of a folded name; its words and their letters joined get terms too. kNoTerm when empty.
TermId intern_name(NameVocabulary& names, std::string_view folded);

/// The term of a text of words; kNoTerm when empty. Single letters are no words, unless there is
/// nothing else.
TermId intern_words(WordVocabulary& vocabulary, std::string_view text);

/// Counts the rows of every word and says how rare it is; `row_terms` may hold kNoTerm.
void count_words(WordVocabulary& vocabulary, std::span<const TermId> row_terms);

}  // namespace gigo::match
