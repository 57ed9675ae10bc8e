// SPDX-License-Identifier: Apache-2.0
/// \file
/// All measurements of one pair.
#pragma once

#include <array>

#include "match/features.hpp"
#include "match/levels.hpp"

namespace gigo::match {

/// The level of every attribute, and for those that agree exactly the value they agree on.
struct PairLevels {
  std::array<Level, kAttributeCount> level{};   ///< kMissing unless measured
  std::array<TermId, kAttributeCount> value{};  ///< only where the level is kEqual
  ListMatch email, phone, identifier;           ///< which of several values agreed
  bool email_made_of_names = false;  ///< either side's best email says no more than the names
  bool via_middle_name = false;      ///< one's given name is the other's middle name
  bool moved_words = false;          ///< the words of the name stand in other places
  bool moved_given_names = false;    ///< … and those are given names only
  bool other_script = false;         ///< one name is in a script that has no one romanization
  bool other_legal_form = false;     ///< two organisations of one name: Acme GmbH, Acme AG
  bool two_given_names = false;      ///< near in spelling, yet each a common name of its own
  bool two_family_names = false;     ///< the same of the family names

  /// The level of one attribute.
  [[nodiscard]] Level operator[](Attribute attribute) const noexcept {
    return level[index(attribute)];
  }
};

/// Measures the names of two persons.
void compare_person_names(const Features& features, const Tuple& a, const Tuple& b,
                          PairLevels& out);
/// Measures emails, phones and identifiers.
void compare_lists(const Features& features, const Tuple& a, const Tuple& b, PairLevels& out);
/// Measures the cheap and decisive attributes: names, birth date, email, phone, identifier.
void compare_identity(const Features& features, const Tuple& a, const Tuple& b, PairLevels& out);
/// Measures the employer of two persons.
void compare_employers(const Features& features, const Tuple& a, const Tuple& b, PairLevels& out);
/// Measures the address.
void compare_addresses(const Features& features, const Tuple& a, const Tuple& b, PairLevels& out);
/// Measures the rest: address, organisation, website, gender, user columns.
void compare_context(const Features& features, const Tuple& a, const Tuple& b, std::size_t row_a,
                     std::size_t row_b, PairLevels& out);

}  // namespace gigo::match
