// SPDX-License-Identifier: Apache-2.0
/// \file
/// The compare-ready records: every compared field of a record packed side by side, as term
/// numbers.
///
/// Features are match keys: folded, lossy, for comparison only. Term numbers depend on the order of
/// the rows and must not decide anything; whatever orders or breaks ties uses the text or its hash.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/interner.hpp"
#include "gigo/normalize.hpp"
#include "match/attributes.hpp"
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

/// One email of a record.
struct EmailFeature {
  TermId key = kNoTerm;  ///< provider-canonical address
  TermId local = kNoTerm;
  TermId domain = kNoTerm;  ///< registrable domain
  bool free_mail = false;
  bool role = false;           ///< info@, sales@
  bool made_of_names = false;  ///< the local part says no more than the names do
};

/// One phone or identifier of a record.
struct NumberFeature {
  TermId key = kNoTerm;    ///< E.164 without extension; identifier as normalised
  TermId tail = kNoTerm;   ///< last seven digits
  std::uint16_t kind = 0;  ///< index of the kind within the run
};

/// A record as it is compared.
struct Tuple {
  TermId given = kNoTerm, family = kNoTerm, middle = kNoTerm;
  TermId birth = kNoTerm;
  std::uint32_t birth_digits = 0;  ///< yyyymmdd, unknown parts 0
  TermId number = kNoTerm, street = kNoTerm, street2 = kNoTerm, city = kNoTerm, postcode = kNoTerm;
  TermId region = kNoTerm, country = kNoTerm;
  TermId organisation = kNoTerm;
  TermId website = kNoTerm;
  TermId suffix = kNoTerm, gender = kNoTerm;
  std::uint32_t email_begin = 0, phone_begin = 0, identifier_begin = 0;
  std::uint8_t email_count = 0, phone_count = 0, identifier_count = 0;
  RecordKind kind = RecordKind::kPerson;
  std::uint8_t generation = 0;  ///< junior, senior, third …: see generation.hpp; 0 says nothing
  bool several_people = false;  ///< "James & Ann"
  bool ideographic = false;     ///< the name is written in Han, Kana or Hangul
  std::uint64_t content = 0;    ///< hash of all of the above as text: same in any order of rows
};

/// All records of a run.
struct Features {
  std::vector<Tuple> tuples;
  std::vector<EmailFeature> emails;
  std::vector<NumberFeature> phones, identifiers;
  NameVocabulary names;
  WordVocabulary organisations, streets, texts;
  // One vocabulary per kind of value, so that per-term tables stay small.
  base::Interner email_keys, email_locals, email_domains, phone_keys, phone_tails, identifier_keys;
  base::Interner births, numbers, cities, postcodes, regions, countries, websites, suffixes,
      genders;
  base::Interner exact_values;
  std::vector<std::uint32_t> city_letters;  ///< per city: which letters occur
  std::vector<std::vector<TermId>> exact;   ///< per user column, per row; terms of `exact_values`
  std::vector<std::vector<TermId>> text;    ///< per user column, per row; terms of `texts`
  std::vector<std::string> exact_names, text_names;
  std::vector<std::string> phone_kinds, identifier_kinds;
  std::array<bool, kAttributeCount> present{};  ///< attribute occurs in at least one record
  std::size_t persons = 0, organisations_count = 0;

  /// The emails of one record.
  [[nodiscard]] std::span<const EmailFeature> emails_of(const Tuple& t) const noexcept {
    return {emails.data() + t.email_begin, t.email_count};
  }
  /// The phones of one record.
  [[nodiscard]] std::span<const NumberFeature> phones_of(const Tuple& t) const noexcept {
    return {phones.data() + t.phone_begin, t.phone_count};
  }
  /// The identifiers of one record.
  [[nodiscard]] std::span<const NumberFeature> identifiers_of(const Tuple& t) const noexcept {
    return {identifiers.data() + t.identifier_begin, t.identifier_count};
  }
};

/// Builds the features of all records. One thread; deterministic up to the numbering of terms.
/// `own_nicknames`: of a configuration that changes the shipped ones, see normalize::nicknames_of.
[[nodiscard]] Features build_features(
    const NormalizedTable& table,
    std::shared_ptr<const normalize::Nicknames> own_nicknames = nullptr);

/// Replaces the rarity of words, which these records show, by what is known of any list: words that
/// many names of organisations and streets have ("services", "st") are common, all others are rare.
void set_default_rarity(Features& features);

}  // namespace gigo::match
