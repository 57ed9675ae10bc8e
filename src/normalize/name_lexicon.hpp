// SPDX-License-Identifier: Apache-2.0
/// \file
/// What gigo knows about single words in names: one look-up gives every class that a word is in.
///
/// Built once, on first need, from the tables of src/data (honorifics, name_suffixes,
/// name_particles, name_words, placeholder_names, family_first_surnames, nicknames, legal_forms,
/// organisation_words).
#pragma once

#include <cstdint>
#include <string_view>

namespace gigo::normalize {

/// Classes of words; a word may be in several. The files of src/data say what each means.
enum WordClass : std::uint64_t {
  kTitle = 1ULL << 0,
  kTitleWeak = 1ULL << 1,
  kMarital = 1ULL << 2,
  kTitleJoin = 1ULL << 3,
  kTitleDotted = 1ULL << 4,
  kTitleLead = 1ULL << 5,
  kGeneration = 1ULL << 6,
  kGenerationWeak = 1ULL << 7,
  kRoman1 = 1ULL << 8,
  kCredential = 1ULL << 9,
  kCredentialWeak = 1ULL << 10,
  kParticle = 1ULL << 11,
  kParticleWeak = 1ULL << 12,
  kLowerInside = 1ULL << 13,
  kJoin = 1ULL << 14,
  kConj = 1ULL << 15,
  kConjLower = 1ULL << 16,
  kDepartment = 1ULL << 17,
  kMark = 1ULL << 18,
  kJob = 1ULL << 19,
  kMaiden = 1ULL << 20,
  kAnd = 1ULL << 21,
  kAndLower = 1ULL << 22,
  kMac = 1ULL << 23,
  kIrish = 1ULL << 24,
  kDevotional = 1ULL << 25,
  kSecondGiven = 1ULL << 26,
  kHard = 1ULL << 27,
  kSoft = 1ULL << 28,
  kPhraseStart = 1ULL << 29,
  kGivenName = 1ULL << 30,
  kChinese = 1ULL << 31,
  kKorean = 1ULL << 32,
  kJapanese = 1ULL << 33,
  kVietnamese = 1ULL << 34,
  kHanSurname = 1ULL << 35,
  kHangulSurname = 1ULL << 36,
  kKanjiSurname = 1ULL << 37,
  kLegalEnd = 1ULL << 38,
  kLegalWeak = 1ULL << 39,
  kLegalFront = 1ULL << 40,
  kOrgWord = 1ULL << 41,
  kOrgWeak = 1ULL << 42,
  kOrgLink = 1ULL << 43,
  kPhrase = 1ULL << 44,   ///< of lookup_phrase: the whole cell stands for nobody
  kReserve = 1ULL << 45,  ///< of lookup_phrase: a remark such as "do not use"
  kStock = 1ULL << 46,    ///< of lookup_phrase: John Doe
  kCareOf = 1ULL << 47,
  kOrgPlace = 1ULL << 48,
  kNoble = 1ULL << 49,
  kOrgAlone = 1ULL << 63,
  kLabel = 1ULL << 50,
  kMarkAlone = 1ULL << 51,
  kNobleJoin = 1ULL << 52,
  kHousehold = 1ULL << 53,
  kSurnameToo = 1ULL << 54,
  kTitleGiven = 1ULL << 55,
  kTitleBracket = 1ULL << 56,
  kTitleDe = 1ULL << 57,
  kWarning = 1ULL << 58,
  kRoleWord = 1ULL << 59,
  kFrenchGiven = 1ULL << 60,
};

/// A set of WordClass bits.
using WordClasses = std::uint64_t;

/// What is known about a word.
struct Word {
  WordClasses classes = 0;
  std::string_view as_title;  ///< how it is written before a name ("Ms"); empty when it is no title
  std::string_view
      as_suffix;  ///< how it is written after a name ("MS"); empty when it is no suffix

  /// True when the word is in at least one of the classes.
  [[nodiscard]] constexpr bool is(WordClasses any) const noexcept { return (classes & any) != 0; }
};

/// Looks a word up by its key: letters and digits only, folded if Latin, small letters otherwise.
/// A word that nobody knows has no classes. Static storage; no allocation.
[[nodiscard]] const Word& lookup_word(std::string_view key) noexcept;

/// Looks up a phrase of several keys with a blank between them: "do not use", "john doe".
[[nodiscard]] const Word& lookup_phrase(std::string_view keys) noexcept;

}  // namespace gigo::normalize
