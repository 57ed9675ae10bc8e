// SPDX-License-Identifier: Apache-2.0
/// \file
/// What gigo knows about single words in the names of organisations: legal forms and spellings.
///
/// Built once, on first need, from legal_forms.tsv and organisation_spellings.tsv.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "normalize/word_index.hpp"

namespace gigo::normalize {

/// Classes of words; a word may be in several. The tables say what each means.
enum OrganisationFact : std::uint16_t {
  kFormEnd = 1U << 0,        ///< a legal form at the end
  kFormFront = 1U << 1,      ///< a legal form in front
  kFormFrontWeak = 1U << 2,  ///< in front too, but also a word or initials
  kFormEnds = 1U << 3,       ///< the last word of a form of several
  kFormBegins = 1U << 4,     ///< the first word of a front form of several
  kSpelling = 1U << 5,       ///< has another form in the key
  kJoins = 1U << 6,          ///< "and" between two words
  kJoinsKin = 1U << 7,       ///< "and" before kKin
  kKin = 1U << 8,
  kNameFollows = 1U << 9,     ///< the name in use follows: dba
  kNameBefore = 1U << 10,     ///< another name follows: formerly
  kRemarkBegins = 1U << 11,   ///< the first word of such a remark of several words
  kStandsForNone = 1U << 12,  ///< the whole cell without blanks: no organisation
  kFormFrontName = 1U << 13,  ///< a legal form in front of a word that is no ordinary one
};

/// What is known about a word, or about several with single blanks between them.
struct OrganisationWord {
  std::uint16_t facts = 0;
  std::string_view form;      ///< of a legal form: canonical ("ltd" for limited)
  std::string_view spelling;  ///< in the key; empty when as written

  /// True when it is in one of the classes.
  [[nodiscard]] bool is(unsigned any) const noexcept { return (facts & any) != 0; }
};

/// A legal form in a script without blanks, as written.
struct RawForm {
  std::string_view text;
  std::string_view form;
};

/// The tables, for look-up.
class OrganisationFacts {
 public:
  /// The one instance; built by the first call, read by any thread.
  [[nodiscard]] static const OrganisationFacts& get();

  /// What is known about folded words; no classes when nothing is.
  [[nodiscard]] const OrganisationWord& find(std::string_view words) const noexcept;

  /// The longest legal form in a script without blanks that text begins or ends with, which is not
  /// all of it; nullptr when there is none.
  [[nodiscard]] const RawForm* front_form(std::string_view text) const noexcept;
  /// The same at the end.
  [[nodiscard]] const RawForm* end_form(std::string_view text) const noexcept;
  /// True when text ends in a word that only organisations have, written without blanks (大学).
  [[nodiscard]] bool ends_in_raw_word(std::string_view text) const noexcept;

 private:
  OrganisationFacts();
  OrganisationWord& add(std::string_view words);
  void add_form(std::string_view words, std::string_view classes, std::string_view form);
  void add_spelling(std::string_view words, std::string_view name, std::string_view form);

  WordIndex index_{2048};
  std::vector<OrganisationWord> words_;
  std::vector<RawForm> raw_forms_;  // longest first
  std::vector<std::string_view> raw_words_;
};

}  // namespace gigo::normalize
