// SPDX-License-Identifier: Apache-2.0
/// \file
/// How two values relate. Every function is symmetric and says kMissing when either side is absent.
#pragma once

#include <cstdint>
#include <span>

#include "gigo/match.hpp"
#include "match/features.hpp"

namespace gigo::match {

/// Two folded names: equal, near (a slip, a spelling, joined or split), nickname, initial or part,
/// weak, different.
[[nodiscard]] Level compare_names(const NameVocabulary& names, TermId a, TermId b);

/// Two names as the tables of nicknames look them up, and what they say of them.
struct NicknamePair {
  std::string_view first, second;  ///< both as one word, or their first words
  normalize::NicknameRelation relation;
};

/// The relation of two folded names, as a whole ("Jean-Pierre" and "JP") or else of their first
/// words. Translations do not count, nor do two forms of one base unless both have a weight of 2.
[[nodiscard]] NicknamePair related_given_names(const NameVocabulary& names, TermId a, TermId b);

/// Two words near in spelling that are not each a name of its own.
[[nodiscard]] bool near_words(const NameVocabulary& names, TermId a, TermId b);

/// One name written in two scripts: the same romanization, or the same consonants where `vowelless`
/// says that one side is in a script that writes no vowels.
[[nodiscard]] bool same_in_other_script(const NameVocabulary& names, TermId a, TermId b,
                                        bool vowelless);

/// How the words of two whole names meet where given and family names do not.
enum class WordOrder : std::uint8_t {
  kOther,      ///< they do not
  kExchanged,  ///< given and family name exchanged: both agree crosswise, one exactly, one nearly
  kMoved,      ///< the same words in other places: "Weiss Klaus Dieter", "Klaus Dieter Weiss"
  kPartMoved,  ///< … and one side lacks a given name: "Weiss Klaus"
};

/// Compares whole names word by word. Initials are left out; all words but one must be equal, or
/// all but for the script.
[[nodiscard]] WordOrder compare_word_order(const NameVocabulary& names, const Tuple& a,
                                           const Tuple& b);

/// The same given names in another order, in one cell or two: "Anna Lena" and "Lena Anna".
[[nodiscard]] bool same_given_names(const NameVocabulary& names, const Tuple& a, const Tuple& b);

/// What a birth date of the year says when nothing tells day from month, for compare_births();
/// `parts` is 100 times the first number plus the second.
[[nodiscard]] constexpr std::uint32_t undecided_birth(std::uint32_t year, std::uint32_t parts) {
  return year * 10'000U + 2'000U + parts;
}

/// Two birth dates as yyyymmdd with unknown parts 0, or of undecided_birth(): equal, one slip
/// (near), day and month exchanged (swapped), two of three parts (partly), the year (weak),
/// different.
[[nodiscard]] Level compare_births(std::uint32_t a, std::uint32_t b);

/// What the best pair of two lists says, and the term that is equal when the level is kEqual.
struct ListMatch {
  Level level = Level::kMissing;
  std::uint32_t a = 0, b = 0;  ///< positions in the lists
};

/// Best pair of emails: same mailbox, same local part (partly), similar (near), different.
[[nodiscard]] ListMatch compare_emails(const Features& features, const Tuple& a, const Tuple& b);

/// Best pair of phones: equal, one digit off or the same last seven digits (near), different.
[[nodiscard]] ListMatch compare_phones(const Features& features, const Tuple& a, const Tuple& b);

/// Best pair of identifiers of one kind: equal, one slip (near), different.
[[nodiscard]] ListMatch compare_identifiers(const Features& features, const Tuple& a,
                                            const Tuple& b);

/// House numbers: equal, near (12a and 12), different.
[[nodiscard]] Level compare_numbers(const Features& features, TermId a, TermId b);
/// Postcodes: equal, near (one slip or swap), different.
[[nodiscard]] Level compare_postcodes(const Features& features, TermId a, TermId b);
/// Cities: equal, near, partly (a common word), different.
[[nodiscard]] Level compare_cities(const Features& features, TermId a, TermId b);
/// Streets and second lines: equal, near, partly (a rare word in common), different.
[[nodiscard]] Level compare_streets(const Features& features, TermId a, TermId b);
/// Organisation names: equal, near, partly (most of the rare words), weak (some), different.
[[nodiscard]] Level compare_organisations(const WordVocabulary& words, TermId a, TermId b);
/// The names of two organisations; a word in common that is their street's too ("Ocean Avenue" and
/// "Ocean Park Cafe" in Ocean Ave and Ocean Park Blvd) is counted with the street only.
[[nodiscard]] Level compare_organisations_and_streets(const Features& features, const Tuple& a,
                                                      const Tuple& b);
/// User texts: equal, partly (half of the words), different.
[[nodiscard]] Level compare_texts(const WordVocabulary& words, TermId a, TermId b);

/// Equal or different.
[[nodiscard]] constexpr Level compare_terms(TermId a, TermId b) noexcept {
  if (a == kNoTerm || b == kNoTerm) return Level::kMissing;
  return a == b ? Level::kEqual : Level::kDifferent;
}

}  // namespace gigo::match
