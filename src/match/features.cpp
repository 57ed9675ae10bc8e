// SPDX-License-Identifier: Apache-2.0
#include "match/features.hpp"

#include <algorithm>
#include <charconv>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "base/radix_sort.hpp"
#include "match/generation.hpp"
#include "match/levels.hpp"
#include "normalize/email.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/organisation_reading.hpp"
#include "normalize/postcode.hpp"
#include "normalize/region.hpp"
#include "normalize/street_key.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gigo::match {
namespace {

constexpr std::size_t kMostValues = 8;  // of one multi-valued field that are compared

class Builder {
 public:
  Builder(const NormalizedTable& table, std::shared_ptr<const normalize::Nicknames> own_nicknames)
      : table_(table) {
    features_.names.own_nicknames = std::move(own_nicknames);
  }

  Features build() {
    features_.tuples.resize(table_.rows);
    features_.phone_kinds = table_.phones.kinds;
    features_.identifier_kinds = table_.identifiers.kinds;
    for (std::size_t i = 0; i < table_.rows; ++i) {
      const RowId row{static_cast<std::uint32_t>(i)};
      Tuple& tuple = features_.tuples[i];
      tuple.kind = table_.kind.empty() ? RecordKind::kPerson : table_.kind[i];
      hash_ = base::hash64({}, static_cast<std::uint64_t>(tuple.kind));
      names(row, tuple);
      address(row, tuple);
      emails(row, tuple);
      numbers(row, table_.phones, features_.phone_keys, features_.phones, tuple.phone_begin,
              tuple.phone_count);
      numbers(row, table_.identifiers, features_.identifier_keys, features_.identifiers,
              tuple.identifier_begin, tuple.identifier_count);
      (tuple.kind == RecordKind::kPerson ? features_.persons : features_.organisations_count)++;
      tuple.content = hash_;
    }
    // "Mr and Mrs John Quill" has lost them among the titles; the reader of names has seen them.
    for (const Finding& finding : table_.findings.all()) {
      if (finding.code == Code::kNameMultiplePeople) {
        features_.tuples[gigo::index(finding.row)].several_people = true;
      }
    }
    features_.city_letters.resize(features_.cities.size());
    for (std::size_t i = 0; i < features_.cities.size(); ++i) {
      features_.city_letters[i] =
          letters_of(features_.cities.text(TermId{static_cast<std::uint32_t>(i)}));
    }
    user_columns();
    note_established_names();
    count_all_words();
    note_presence();
    return std::move(features_);
  }

 private:
  std::string_view folded(const ValueColumn& column, RowId row) {
    if (column.status.empty()) return {};
    const std::string_view value = column[row];
    if (value.empty() || !usable(column.status[gigo::index(row)])) return {};
    text::fold_into(value, buffer_);
    return buffer_;
  }

  void mark(std::string_view text) { hash_ = base::mix64(hash_, base::hash64(text)); }

  TermId plain(base::Interner& terms, std::string_view text) {
    mark(text);
    return terms.intern(text);
  }

  TermId name(const ValueColumn& column, RowId row) {
    const std::string_view text = folded(column, row);
    mark(text);
    return intern_name(features_.names, text);
  }

  void names(RowId row, Tuple& tuple) {
    if (tuple.kind == RecordKind::kPerson) {
      tuple.given = name(table_.given_name, row);
      tuple.family = name(table_.family_name, row);
      tuple.middle = name(table_.middle_name, row);
      tuple.suffix = plain(features_.suffixes, folded(table_.suffix, row));
      tuple.gender = plain(features_.genders, folded(table_.gender, row));
      doubts(row, tuple);
      if (tuple.gender == kNoTerm) tuple.gender = features_.genders.intern(gender_of_title(row));
      birth(row, tuple);
    }
    if (!table_.organisation.status.empty() &&
        usable(table_.organisation.status[gigo::index(row)])) {
      normalize::read_organisation(table_.organisation[row], organisation_);
      std::string& key = organisation_.key;
      if (tuple.kind == RecordKind::kOrganisation) {
        drop_own_town(key, folded(table_.city, row));
        if (!organisation_.legal_form.empty() && organisation_.legal_form != "co") {
          tuple.legal_form = plain(features_.legal_forms, organisation_.legal_form);
        }
      }
      mark(key);
      tuple.organisation = intern_words(features_.organisations, key);
    }
    if (!table_.website.status.empty() && usable(table_.website.status[gigo::index(row)])) {
      tuple.website = plain(features_.websites, table_.website[row]);
    }
  }

  // What speaks for a namesake, a couple, or a script in which near is not near.
  void doubts(RowId row, Tuple& tuple) {
    tuple.generation = generation_of(folded(table_.suffix, row));
    if (tuple.generation == 0 && tuple.family != kNoTerm &&
        features_.names.info[base::index(tuple.family)].token_count > 1) {
      tuple.generation = generation_of(features_.names.terms.text(tuple.family));
    }
    for (const ValueColumn* column : {&table_.given_name, &table_.family_name}) {
      if (column->status.empty()) continue;
      tuple.several_people = tuple.several_people || names_several_people((*column)[row]);
      tuple.ideographic = tuple.ideographic || is_ideographic((*column)[row]);
      if (text::is_ascii((*column)[row])) continue;
      const text::Script script = text::dominant_script((*column)[row]);
      if (script != text::Script::kNone) tuple.script = script;
    }
  }

  // "Ritz Atlanta" in Atlanta is the Ritz: the town says where a branch is, not which firm it is.
  static void drop_own_town(std::string& name, std::string_view town) {
    if (town.empty() || name.size() <= town.size() + 3 || !name.ends_with(town)) return;
    const std::size_t rest = name.size() - town.size() - 1;
    if (name[rest] == ' ') name.resize(rest);
  }

  // What the form of address says when no column does.
  std::string_view gender_of_title(RowId row) {
    const std::string_view title = folded(table_.prefix, row);
    if (title == "mr" || title == "herr" || title == "sr" || title == "sir") return "m";
    for (const std::string_view female : {"mrs", "miss", "ms", "frau", "mme", "sra", "lady"}) {
      if (title == female) return "f";
    }
    return {};
  }

  void birth(RowId row, Tuple& tuple) {
    if (table_.birth_date.empty()) return;
    const PartialDate& date = table_.birth_date[gigo::index(row)];
    if (!date.known() || !usable(table_.birth_status[gigo::index(row)]) || date.year < 0) return;
    tuple.birth_digits =
        static_cast<std::uint32_t>(date.year) * 10'000U + date.month * 100U + date.day;
    if (date.month == 0 && !table_.birth_undecided.empty() &&
        table_.birth_undecided[gigo::index(row)] != 0) {
      tuple.birth_digits = undecided_birth(static_cast<std::uint32_t>(date.year),
                                           table_.birth_undecided[gigo::index(row)]);
    }
    char digits[12];
    const auto end = std::to_chars(digits, digits + sizeof digits, tuple.birth_digits).ptr;
    tuple.birth =
        plain(features_.births, std::string_view(digits, static_cast<std::size_t>(end - digits)));
  }

  void address(RowId row, Tuple& tuple) {
    tuple.number = plain(features_.numbers, key(table_.house_number, row, normalize::number_key));
    tuple.street = street(key(table_.street, row, normalize::street_key));
    tuple.street2 = street(key(table_.street2, row, normalize::unit_key));
    tuple.city = plain(features_.cities, folded(table_.city, row));
    tuple.postcode = plain(features_.postcodes, key(table_.postcode, row, normalize::postcode_key));
    tuple.region = plain(features_.regions, key(table_.region, row, normalize::region_key));
    tuple.country = plain(features_.countries, folded(table_.country, row));
  }

  std::string_view key(const ValueColumn& column, RowId row,
                       void (*write)(std::string_view, std::string&)) {
    if (column.status.empty()) return {};
    const std::string_view value = column[row];
    if (value.empty() || !usable(column.status[gigo::index(row)])) return {};
    write(value, buffer_);
    return buffer_;
  }

  TermId street(std::string_view key) {
    mark(key);
    return intern_words(features_.streets, key);
  }

  void emails(RowId row, Tuple& tuple) {
    tuple.email_begin = static_cast<std::uint32_t>(features_.emails.size());
    if (table_.emails.status.empty()) return;
    std::vector<std::uint64_t> seen;
    for (std::size_t i = table_.emails.first(row); i < table_.emails.last(row); ++i) {
      if (!usable(table_.emails.status[i]) || tuple.email_count == kMostValues) continue;
      const std::string_view value = table_.emails.value[i];
      EmailFeature email;
      const std::string key = normalize::email_match_key(value);
      email.key = features_.email_keys.intern(key);
      if (duplicate(features_.emails, tuple.email_begin, email.key)) continue;
      const std::string local = normalize::email_local_key(value);
      const std::string domain = normalize::email_domain_key(value);
      email.local = features_.email_locals.intern(local);
      email.domain = features_.email_domains.intern(domain);
      email.free_mail = normalize::is_public_mail_domain(domain);
      email.role = normalize::local_word(local) == normalize::LocalWord::kRole;
      email.made_of_names = made_of_names(local, tuple);
      features_.emails.push_back(email);
      ++tuple.email_count;
      seen.push_back(base::hash64(key));
    }
    mark_set(seen);
  }

  template <class List>
  static bool duplicate(const List& list, std::uint32_t begin, TermId key) {
    return std::any_of(list.begin() + begin, list.end(),
                       [key](const auto& entry) { return entry.key == key; });
  }

  // Both names in full and fewer than two digits: the local part says no more than the names.
  bool made_of_names(std::string_view local, const Tuple& tuple) const {
    if (tuple.given == kNoTerm || tuple.family == kNoTerm) return false;
    const NameVocabulary& names = features_.names;
    if (names.info[base::index(tuple.given)].is_initial) return false;
    const std::string_view given = names.terms.text(names.info[base::index(tuple.given)].compact);
    const std::string_view family = names.terms.text(names.info[base::index(tuple.family)].compact);
    std::string letters;
    int digits = 0;
    for (const char c : local) {
      if (base::is_digit(c)) ++digits;
      if (base::is_alpha(c)) letters.push_back(base::to_lower(c));
    }
    return digits < 2 && letters.find(given) != std::string::npos &&
           letters.find(family) != std::string::npos;
  }

  void numbers(RowId row, const MultiColumn& column, base::Interner& keys,
               std::vector<NumberFeature>& list, std::uint32_t& begin, std::uint8_t& count) {
    begin = static_cast<std::uint32_t>(list.size());
    if (column.status.empty()) return;
    std::vector<std::uint64_t> seen;
    for (std::size_t i = column.first(row); i < column.last(row); ++i) {
      if (!usable(column.status[i]) || count == kMostValues) continue;
      std::string_view value = column.value[i];
      value = value.substr(0, value.find(';'));  // an extension is kept apart (RFC 3966)
      if (value.empty()) continue;
      NumberFeature number;
      number.key = keys.intern(value);
      number.kind = column.kind[i];
      if (duplicate(list, begin, number.key)) continue;
      if (&keys == &features_.phone_keys && value.size() >= 8) {
        number.tail = features_.phone_tails.intern(value.substr(value.size() - 7));
      }
      list.push_back(number);
      ++count;
      seen.push_back(base::hash64(value));
    }
    mark_set(seen);
  }

  void mark_set(std::vector<std::uint64_t>& hashes) {
    std::sort(hashes.begin(), hashes.end());
    for (const std::uint64_t hash : hashes) hash_ = base::mix64(hash_, hash);
  }

  void user_columns() {
    for (const UserColumn& column : table_.exact) {
      features_.exact_names.push_back(column.name);
      std::vector<TermId>& terms = features_.exact.emplace_back(table_.rows, kNoTerm);
      for (std::size_t i = 0; i < table_.rows; ++i) {
        text::fold_into(column.value[i], buffer_);
        terms[i] = features_.exact_values.intern(buffer_);
        note_content(i);
      }
    }
    for (const UserColumn& column : table_.text) {
      features_.text_names.push_back(column.name);
      std::vector<TermId>& terms = features_.text.emplace_back(table_.rows, kNoTerm);
      for (std::size_t i = 0; i < table_.rows; ++i) {
        text::fold_into(column.value[i], buffer_);
        terms[i] = intern_words(features_.texts, buffer_);
        note_content(i);
      }
    }
  }

  // A given name is established when people of at least three family names (more in large files)
  // bear it, and the other way round.
  void note_established_names() {
    note_established(&Tuple::given, &Tuple::family, &NameTerm::established_given);
    note_established(&Tuple::family, &Tuple::given, &NameTerm::established_family);
  }

  void note_established(TermId Tuple::*name, TermId Tuple::*other, bool NameTerm::*established) {
    std::vector<base::KeyRow> bearers;  // key: both names; row: the name in question
    for (const Tuple& tuple : features_.tuples) {
      if (tuple.*name == kNoTerm || tuple.*other == kNoTerm) continue;
      bearers.push_back(
          {static_cast<std::uint64_t>(tuple.*name) << 32 | static_cast<std::uint64_t>(tuple.*other),
           static_cast<std::uint32_t>(tuple.*name)});
    }
    base::radix_sort(bearers);
    const std::size_t least = std::max<std::size_t>(3, features_.tuples.size() / 5000);
    std::size_t distinct = 0;
    for (std::size_t i = 0; i < bearers.size(); ++i) {
      const bool same_name = i > 0 && bearers[i].row == bearers[i - 1].row;
      if (same_name && bearers[i].key == bearers[i - 1].key) continue;
      distinct = same_name ? distinct + 1 : 1;
      if (distinct >= least) features_.names.info[bearers[i].row].*established = true;
    }
  }

  void note_content(std::size_t row) {
    std::uint64_t& content = features_.tuples[row].content;
    content = base::mix64(content, base::hash64(buffer_));
  }

  void count_all_words() {
    std::vector<TermId> terms;
    const auto count = [&](WordVocabulary& vocabulary, auto... members) {
      terms.clear();
      for (const Tuple& tuple : features_.tuples) (terms.push_back(tuple.*members), ...);
      count_words(vocabulary, terms);
    };
    count(features_.organisations, &Tuple::organisation);
    count(features_.streets, &Tuple::street, &Tuple::street2);
    terms.clear();
    for (const auto& column : features_.text)
      terms.insert(terms.end(), column.begin(), column.end());
    count_words(features_.texts, terms);
  }

  void note_presence() {
    const auto see = [&](Attribute attribute, bool present) {
      features_.present[index(attribute)] |= present;
    };
    for (const Tuple& t : features_.tuples) {
      see(Attribute::kGiven, t.given != kNoTerm);
      see(Attribute::kFamily, t.family != kNoTerm);
      see(Attribute::kBirth, t.birth != kNoTerm);
      see(Attribute::kEmail, t.email_count > 0);
      see(Attribute::kPhone, t.phone_count > 0);
      see(Attribute::kIdentifier, t.identifier_count > 0);
      see(Attribute::kStreet, t.street != kNoTerm);
      see(Attribute::kCity, t.city != kNoTerm);
      see(Attribute::kPostcode, t.postcode != kNoTerm);
      see(Attribute::kWebsite, t.website != kNoTerm);
      see(t.kind == RecordKind::kPerson ? Attribute::kEmployer : Attribute::kOrganisation,
          t.organisation != kNoTerm);
    }
  }

  const NormalizedTable& table_;
  Features features_;
  std::string buffer_;
  normalize::OrganisationReading organisation_;
  std::uint64_t hash_ = 0;
};

}  // namespace

Features build_features(const NormalizedTable& table,
                        std::shared_ptr<const normalize::Nicknames> own_nicknames) {
  return Builder(table, std::move(own_nicknames)).build();
}

}  // namespace gigo::match
