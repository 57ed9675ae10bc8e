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
#include "match/vocabulary.hpp"
#include "normalize/nickname.hpp"
#include "text/script.hpp"

namespace gigo::match {

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
  std::uint32_t birth_digits = 0;  ///< yyyymmdd, unknown parts 0; or undecided_birth()
  TermId number = kNoTerm, street = kNoTerm, street2 = kNoTerm, city = kNoTerm, postcode = kNoTerm;
  TermId region = kNoTerm, country = kNoTerm;
  TermId organisation = kNoTerm;
  TermId legal_form = kNoTerm;  ///< of an organisation; "co" and "company" say nothing
  TermId website = kNoTerm;
  TermId suffix = kNoTerm, gender = kNoTerm;
  std::uint32_t email_begin = 0, phone_begin = 0, identifier_begin = 0;
  std::uint8_t email_count = 0, phone_count = 0, identifier_count = 0;
  RecordKind kind = RecordKind::kPerson;
  std::uint8_t generation = 0;  ///< junior, senior, third …: see generation.hpp; 0 says nothing
  bool several_people = false;  ///< "James & Ann"
  bool ideographic = false;     ///< the name is written in Han, Kana or Hangul
  text::Script script = text::Script::kLatin;  ///< of the name
  std::uint64_t content = 0;  ///< hash of all of the above as text: same in any order of rows
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
  base::Interner legal_forms;
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
