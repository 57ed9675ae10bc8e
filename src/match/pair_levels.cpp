// SPDX-License-Identifier: Apache-2.0
#include "match/pair_levels.hpp"

namespace gigo::match {
namespace {

void set(PairLevels& out, Attribute attribute, Level level, TermId value) {
  out.level[index(attribute)] = level;
  out.value[index(attribute)] = level == Level::kEqual ? value : kNoTerm;
}

void set_terms(PairLevels& out, Attribute attribute, TermId a, TermId b) {
  set(out, attribute, compare_terms(a, b), a);
}

bool disagrees(Level level) { return level == Level::kWeak || level == Level::kDifferent; }

// Where part by part the names disagree, their words may still be the same: in other places, in
// another script, or in one whose reading nobody can tell from the characters.
void compare_whole_names(const NameVocabulary& names, const Tuple& a, const Tuple& b, Level& given,
                         Level& family, PairLevels& out) {
  if (a.script != b.script) {
    const bool vowelless = text::writes_no_vowels(a.script) != text::writes_no_vowels(b.script);
    if (disagrees(given) && same_in_other_script(names, a.given, b.given, vowelless)) {
      given = Level::kNear;
    }
    if (disagrees(family) && same_in_other_script(names, a.family, b.family, vowelless)) {
      family = Level::kNear;
    }
  }
  const bool given_off = disagrees(given);
  const bool family_off = disagrees(family);
  if ((given_off && (family_off || family == Level::kInitial)) ||
      (family_off && given == Level::kInitial)) {
    const WordOrder order = compare_word_order(names, a, b);
    if (order != WordOrder::kOther) family = Level::kSwapped;
    if (order == WordOrder::kExchanged || order == WordOrder::kMoved) given = Level::kSwapped;
    if (order == WordOrder::kPartMoved) given = Level::kInitial;
    out.moved_words = order == WordOrder::kMoved || order == WordOrder::kPartMoved;
  } else if (given_off && family != Level::kMissing && !family_off &&
             same_given_names(names, a, b)) {
    given = Level::kSwapped;
    out.moved_words = out.moved_given_names = true;
  }
  if (disagrees(given) && disagrees(family) && a.ideographic != b.ideographic) {
    // Between saying nothing, as for most Japanese names, and differing, as Chinese ones would.
    given = family = Level::kWeak;
    out.other_script = true;
  }
}

}  // namespace

void compare_person_names(const Features& features, const Tuple& a, const Tuple& b,
                          PairLevels& out) {
  const NameVocabulary& names = features.names;
  Level given = compare_names(names, a.given, b.given);
  Level family = compare_names(names, a.family, b.family);
  if (disagrees(given) || disagrees(family)) {
    compare_whole_names(names, a, b, given, family, out);
  }
  if (given == Level::kNear && names.info[base::index(a.given)].token_count > 1) {
    out.moved_given_names = same_given_names(names, a, b);
  }
  // A slip that turns one common name into another is rare: Paul and Paula are two people.
  const auto both = [&names](bool NameTerm::*established, TermId x, TermId y) {
    return names.info[base::index(x)].*established && names.info[base::index(y)].*established;
  };
  out.two_given_names =
      given == Level::kNear && both(&NameTerm::established_given, a.given, b.given);
  out.two_family_names =
      family == Level::kNear && both(&NameTerm::established_family, a.family, b.family);
  if (given == Level::kDifferent && !names.info[base::index(a.given)].is_initial &&
      !names.info[base::index(b.given)].is_initial &&
      ((a.middle != kNoTerm && a.middle == b.given) ||
       (b.middle != kNoTerm && b.middle == a.given))) {
    given = Level::kInitial;  // known by the middle name
    out.via_middle_name = true;
  }
  set(out, Attribute::kGiven, given, a.given);
  set(out, Attribute::kFamily, family, a.family);
  if (!out.moved_words) {
    set(out, Attribute::kMiddle, compare_names(names, a.middle, b.middle), a.middle);
  }
  // One side has only a given name, the other only a family name: it may be the same single name.
  if (given == Level::kMissing && family == Level::kMissing) {
    const TermId single_a = a.given != kNoTerm ? a.given : a.family;
    const TermId single_b = b.given != kNoTerm ? b.given : b.family;
    const Level single = compare_names(names, single_a, single_b);
    // A given name that is not somebody's family name says nothing.
    set(out, Attribute::kSingle, disagrees(single) ? Level::kMissing : single, single_a);
  }
}

void compare_lists(const Features& features, const Tuple& a, const Tuple& b, PairLevels& out) {
  if (a.email_count > 0 && b.email_count > 0) {
    out.email = compare_emails(features, a, b);
    const EmailFeature& x = features.emails_of(a)[out.email.a];
    const EmailFeature& y = features.emails_of(b)[out.email.b];
    set(out, Attribute::kEmail, out.email.level, x.key);
    out.email_made_of_names = x.made_of_names || y.made_of_names;
    if (x.domain != kNoTerm && !x.free_mail && !y.free_mail) {
      set_terms(out, Attribute::kMailDomain, x.domain, y.domain);
    }
  }
  if (a.phone_count > 0 && b.phone_count > 0) {
    out.phone = compare_phones(features, a, b);
    set(out, Attribute::kPhone, out.phone.level, features.phones_of(a)[out.phone.a].key);
  }
  if (a.identifier_count > 0 && b.identifier_count > 0) {
    out.identifier = compare_identifiers(features, a, b);
    set(out, Attribute::kIdentifier, out.identifier.level,
        features.identifiers_of(a)[out.identifier.a].key);
  }
}

void compare_identity(const Features& features, const Tuple& a, const Tuple& b, PairLevels& out) {
  if (a.kind == RecordKind::kPerson) {
    compare_person_names(features, a, b, out);
    set(out, Attribute::kBirth, compare_births(a.birth_digits, b.birth_digits), a.birth);
  } else {
    Level name = compare_organisations_and_streets(features, a, b);
    if (name == Level::kEqual && compare_terms(a.legal_form, b.legal_form) == Level::kDifferent) {
      name = Level::kNear;
      out.other_legal_form = true;
    }
    set(out, Attribute::kOrganisation, name, a.organisation);
  }
  compare_lists(features, a, b, out);
  // Colleagues behind one switchboard are not taken for one person because one has a Japanese name.
  if (out.other_script && out[Attribute::kEmail] != Level::kEqual &&
      out[Attribute::kIdentifier] != Level::kEqual && out[Attribute::kBirth] != Level::kEqual) {
    set(out, Attribute::kGiven, Level::kDifferent, kNoTerm);
    set(out, Attribute::kFamily, Level::kDifferent, kNoTerm);
    out.other_script = false;
  }
}

void compare_employers(const Features& features, const Tuple& a, const Tuple& b, PairLevels& out) {
  set(out, Attribute::kEmployer,
      compare_organisations(features.organisations, a.organisation, b.organisation),
      a.organisation);
}

void compare_addresses(const Features& features, const Tuple& a, const Tuple& b, PairLevels& out) {
  set(out, Attribute::kNumber, compare_numbers(features, a.number, b.number), a.number);
  set(out, Attribute::kStreet, compare_streets(features, a.street, b.street), a.street);
  set(out, Attribute::kStreet2, compare_streets(features, a.street2, b.street2), a.street2);
  set(out, Attribute::kCity, compare_cities(features, a.city, b.city), a.city);
  set(out, Attribute::kPostcode, compare_postcodes(features, a.postcode, b.postcode), a.postcode);
}

void compare_context(const Features& features, const Tuple& a, const Tuple& b, std::size_t row_a,
                     std::size_t row_b, PairLevels& out) {
  compare_addresses(features, a, b, out);
  set_terms(out, Attribute::kRegion, a.region, b.region);
  set_terms(out, Attribute::kCountry, a.country, b.country);
  set_terms(out, Attribute::kWebsite, a.website, b.website);
  set_terms(out, Attribute::kGender, a.gender, b.gender);
  set_terms(out, Attribute::kSuffix, a.suffix, b.suffix);
  if (a.kind == RecordKind::kPerson) compare_employers(features, a, b, out);
  // Several user columns: one that differs speaks for all, else the last that both have.
  for (const std::vector<TermId>& column : features.exact) {
    if (column[row_a] == kNoTerm || column[row_b] == kNoTerm) continue;
    set_terms(out, Attribute::kExact, column[row_a], column[row_b]);
    if (out[Attribute::kExact] == Level::kDifferent) break;  // the weakest speaks
  }
  for (const std::vector<TermId>& column : features.text) {
    if (column[row_a] == kNoTerm || column[row_b] == kNoTerm) continue;
    set(out, Attribute::kText, compare_texts(features.texts, column[row_a], column[row_b]),
        column[row_a]);
    if (out[Attribute::kText] == Level::kDifferent) break;
  }
}

}  // namespace gigo::match
