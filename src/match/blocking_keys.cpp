// SPDX-License-Identifier: Apache-2.0
#include "match/blocking_keys.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "normalize/organisation_reading.hpp"

namespace gigo::match {
namespace {

using Refine = std::function<std::uint64_t(const Tuple&)>;

std::uint64_t text_key(std::string_view text) { return text.empty() ? 0 : base::hash64(text) | 1; }

// Both parts must be there.
std::uint64_t join(std::uint64_t a, std::uint64_t b) {
  return a == 0 || b == 0 ? 0 : base::mix64(a, b) | 1;
}

// The keys of the passes, from the texts of a record.
struct Keys {
  const Features& f;

  std::string_view name(TermId term) const {
    return term == kNoTerm ? std::string_view{}
                           : f.names.terms.text(f.names.info[base::index(term)].compact);
  }
  std::uint64_t prefix(TermId term, std::size_t letters) const {
    const std::string_view text = name(term);
    return text.empty() ? 0 : text_key(text.substr(0, letters));
  }
  std::uint64_t suffix(TermId term, std::size_t letters) const {
    const std::string_view text = name(term);
    return text.size() < letters ? 0 : text_key(text.substr(text.size() - letters));
  }
  std::uint64_t sound(TermId term) const {
    return term == kNoTerm ? 0 : f.names.info[base::index(term)].sound;
  }
  std::uint64_t whole(TermId term) const { return text_key(name(term)); }
  // Müller and Mueller, Shcherbakov and Scherbakow have one.
  std::uint64_t spelling(TermId term) const {
    return term == kNoTerm ? 0 : f.names.info[base::index(term)].spelling;
  }

  // One key for the words of a name in any order and part; 0 for fewer than three, which the keys
  // of given and family name cover.
  std::uint64_t words(const Tuple& t) const {
    constexpr std::size_t kLeast = 3;
    std::uint64_t sum = 0;
    std::size_t count = 0;
    for (const TermId part : {t.given, t.middle, t.family}) {
      if (part == kNoTerm) continue;
      for (const TermId token : f.names.tokens_of(part)) {
        if (f.names.terms.text(token).size() < 2) continue;
        sum += base::mix64(spelling(token), 0);
        ++count;
      }
    }
    return count < kLeast ? 0 : sum | 1;
  }

  // One key a base form of the given name, the surest first: of Bert those of Albert, Hubert and
  // Robert. At most kMostKeys, so that a form of many names does not fill every drawer.
  void bases(TermId given, KeyList& keys, std::uint64_t beside) const {
    if (given == kNoTerm || beside == 0) return;
    std::array<std::string_view, kMostKeys> bases;
    std::size_t count = 0;
    const std::span<const normalize::NameLine> lines = f.names.info[base::index(given)].nicknames;
    for (int rank = 4; rank > 0; --rank) {  // the name itself before what it is short for
      for (const normalize::NameLine& line : lines) {
        if (!line.names_base || (line.is_base ? 4 : line.weight) != rank) continue;
        if (count == bases.size()) return;
        const std::string_view base = f.names.nicknames().base_of(line.line);
        if (std::find(bases.begin(), bases.begin() + count, base) != bases.begin() + count)
          continue;
        bases[count++] = base;
        keys.add(join(text_key(base), beside));
      }
    }
  }

  // Names in either order give one key.
  static std::uint64_t unordered(std::uint64_t a, std::uint64_t b) {
    return a < b ? join(a, b) : join(b, a);
  }
  std::uint64_t year(const Tuple& t) const { return t.birth_digits / 10'000; }
  std::uint64_t birth(const Tuple& t) const { return t.birth_digits; }
  std::uint64_t term(const base::Interner& terms, TermId id) const {
    return id == kNoTerm ? 0 : text_key(terms.text(id));
  }
  std::uint64_t city(const Tuple& t) const { return term(f.cities, t.city); }
  std::uint64_t postcode(const Tuple& t) const { return term(f.postcodes, t.postcode); }
  std::uint64_t number(const Tuple& t) const { return term(f.numbers, t.number); }
  std::uint64_t street(const Tuple& t) const {
    return t.street == kNoTerm ? 0 : text_key(f.streets.terms.text(t.street).substr(0, 6));
  }
  std::uint64_t organisation(const Tuple& t) const {
    return t.organisation == kNoTerm ? 0 : text_key(f.organisations.terms.text(t.organisation));
  }
  std::uint64_t organisation_prefix(const Tuple& t, std::size_t letters) const {
    return t.organisation == kNoTerm
               ? 0
               : text_key(f.organisations.terms.text(t.organisation).substr(0, letters));
  }
};

class Planner {
 public:
  explicit Planner(const Features& features) : f_(features), k_{features} {}

  std::vector<PassPlan> plan() {
    contact();
    if (f_.persons > 0) persons();
    if (f_.organisations_count > 0) organisations();
    return std::move(plans_);
  }

 private:
  bool has(Attribute attribute) const { return f_.present[index(attribute)]; }

  void add(std::string name, std::function<void(const Tuple&, KeyList&)> keys,
           std::vector<Refine> refine) {
    plans_.push_back({std::move(name), std::move(keys), std::move(refine)});
  }
  void add(std::string name, RecordKind kind, Refine key, std::vector<Refine> refine) {
    add(
        std::move(name),
        [kind, key = std::move(key)](const Tuple& t, KeyList& keys) {
          if (t.kind == kind) keys.add(key(t));
        },
        std::move(refine));
  }

  Refine names_key() const {
    return [k = k_](const Tuple& t) {
      return t.kind == RecordKind::kPerson ? join(k.prefix(t.family, 3), k.prefix(t.given, 1))
                                           : k.organisation_prefix(t, 4);
    };
  }
  Refine full_name_key() const {
    return [k = k_](const Tuple& t) {
      return t.kind == RecordKind::kPerson
                 ? Keys::unordered(k.spelling(t.family), k.spelling(t.given))
                 : k.organisation(t);
    };
  }

  void contact() {
    if (has(Attribute::kEmail)) {
      add("email",
          [k = k_](const Tuple& t, KeyList& keys) {
            for (const EmailFeature& e : k.f.emails_of(t)) keys.add(k.term(k.f.email_keys, e.key));
          },
          {names_key(), full_name_key()});
    }
    if (has(Attribute::kPhone)) {
      add("phone",
          [k = k_](const Tuple& t, KeyList& keys) {
            for (const NumberFeature& p : k.f.phones_of(t)) {
              const std::uint64_t tail = k.term(k.f.phone_tails, p.tail);
              keys.add(tail != 0 ? tail : k.term(k.f.phone_keys, p.key));
            }
          },
          {names_key(), full_name_key()});
    }
    if (has(Attribute::kIdentifier)) {
      add("identifier",
          [k = k_](const Tuple& t, KeyList& keys) {
            for (const NumberFeature& i : k.f.identifiers_of(t)) {
              keys.add(k.term(k.f.identifier_keys, i.key));
            }
          },
          {names_key(), full_name_key()});
    }
  }

  void persons() {
    constexpr RecordKind kPerson = RecordKind::kPerson;
    const Keys k = k_;
    const Refine year = [k](const Tuple& t) { return k.year(t); };
    const Refine city = [k](const Tuple& t) { return k.city(t); };
    const Refine postcode = [k](const Tuple& t) { return k.postcode(t); };
    const Refine given3 = [k](const Tuple& t) { return k.prefix(t.given, 3); };
    const Refine given1 = [k](const Tuple& t) { return k.prefix(t.given, 1); };
    const Refine family1 = [k](const Tuple& t) { return k.prefix(t.family, 1); };
    const Refine initials = [k](const Tuple& t) {
      return Keys::unordered(k.prefix(t.given, 1), k.prefix(t.family, 1));
    };
    const Refine place = [k](const Tuple& t) {
      const std::uint64_t code = k.postcode(t);
      return code != 0 ? code : k.city(t);
    };

    add("full name",
        [k, whole = full_name_key()](const Tuple& t, KeyList& keys) {
          if (t.kind != kPerson) return;
          keys.add(whole(t));
          keys.add(k.words(t));
        },
        {place, year});
    if (has(Attribute::kBirth)) {
      add("birth date and initials", kPerson,
          [k, initials](const Tuple& t) { return join(k.birth(t), initials(t)); }, {family1});
      add("birth date and given name", kPerson,
          [k](const Tuple& t) { return join(k.birth(t), k.prefix(t.given, 3)); }, {});
      add("birth date and family name", kPerson,
          [k](const Tuple& t) { return join(k.birth(t), k.prefix(t.family, 3)); }, {});
    }
    if (has(Attribute::kEmail)) {
      add("email name",
          [k = k_](const Tuple& t, KeyList& keys) {
            for (const EmailFeature& e : k.f.emails_of(t)) {
              const std::string_view local = k.f.email_locals.text(e.local);
              if (local.size() >= 5) keys.add(text_key(local));
            }
          },
          {names_key(), place});
    }
    if (has(Attribute::kPostcode)) {
      add("postcode and family name", kPerson,
          [k](const Tuple& t) { return join(k.postcode(t), k.prefix(t.family, 3)); }, {given1});
      add("postcode and given name", kPerson,
          [k](const Tuple& t) { return join(k.postcode(t), k.prefix(t.given, 3)); }, {family1});
    }
    if (has(Attribute::kStreet)) {
      add("street and number", kPerson,
          [k](const Tuple& t) { return join(k.street(t), k.number(t)); }, {place, initials});
    }
    if (has(Attribute::kCity)) {
      add("city and family name", kPerson,
          [k](const Tuple& t) { return join(k.city(t), k.prefix(t.family, 4)); }, {given1, given3});
      add("city and given name", kPerson,
          [k](const Tuple& t) { return join(k.city(t), k.prefix(t.given, 4)); }, {family1, year});
    }
    if (has(Attribute::kEmployer)) {
      add("company and family name", kPerson,
          [k](const Tuple& t) { return join(k.organisation_prefix(t, 6), k.prefix(t.family, 3)); },
          {given1});
      add("company and given name", kPerson,
          [k](const Tuple& t) { return join(k.organisation_prefix(t, 6), k.prefix(t.given, 4)); },
          {family1});
    }
    add("family name sound and given initial",
        [k](const Tuple& t, KeyList& keys) {
          if (t.kind != kPerson) return;
          const std::uint64_t given = k.prefix(t.given, 1);
          if (t.family == kNoTerm) return;
          for (const TermId token : k.f.names.tokens_of(t.family)) {
            keys.add(join(k.sound(token), given));
          }
        },
        {given3, year, place});
    add("beginnings of both names", kPerson,
        [k](const Tuple& t) {
          return Keys::unordered(k.prefix(t.given, 3), k.prefix(t.family, 3));
        },
        {place, year});
    add("end of the family name and given name", kPerson,
        [k](const Tuple& t) { return join(k.suffix(t.family, 4), k.prefix(t.given, 3)); },
        {year, place});
    add("given name and end of the family name", kPerson,
        [k](const Tuple& t) { return join(k.suffix(t.given, 3), k.prefix(t.family, 4)); },
        {year, place});
    if (has(Attribute::kBirth)) {
      add("birth date", kPerson, [k](const Tuple& t) { return k.birth(t); }, {postcode, city});
      add("family name and birth year", kPerson,
          [k](const Tuple& t) { return join(k.prefix(t.family, 5), k.year(t)); }, {given1});
    }
    add("family name and base of the given name",
        [k](const Tuple& t, KeyList& keys) {
          if (t.kind == kPerson) k.bases(t.given, keys, k.whole(t.family));
        },
        {place, year});
    add("family name", kPerson, [k](const Tuple& t) { return k.whole(t.family); },
        {given1, given3, place});
  }

  void organisations() {
    constexpr RecordKind kOrganisation = RecordKind::kOrganisation;
    const Keys k = k_;
    const Refine city = [k](const Tuple& t) { return k.city(t); };
    const Refine postcode = [k](const Tuple& t) { return k.postcode(t); };
    add("organisation name", kOrganisation, [k](const Tuple& t) { return k.organisation(t); },
        {postcode, city});
    if (has(Attribute::kStreet)) {
      add("organisation address", kOrganisation,
          [k](const Tuple& t) { return join(k.street(t), k.number(t)); }, {postcode, city});
    }
    if (has(Attribute::kWebsite)) {
      add("website", kOrganisation, [k](const Tuple& t) { return k.term(k.f.websites, t.website); },
          {postcode, city});
    }
    add("rarest words of the name",
        [k](const Tuple& t, KeyList& keys) {
          if (t.kind != kOrganisation || t.organisation == kNoTerm) return;
          const WordVocabulary& v = k.f.organisations;
          std::vector<TermId> words(v.words_of(t.organisation).begin(),
                                    v.words_of(t.organisation).end());
          std::sort(words.begin(), words.end(), [&v](TermId x, TermId y) {
            const std::uint32_t rows_x = v.word_rows[base::index(x)];
            const std::uint32_t rows_y = v.word_rows[base::index(y)];
            return rows_x != rows_y ? rows_x < rows_y : v.words.text(x) < v.words.text(y);
          });
          for (const TermId word : words) keys.add(text_key(v.words.text(word)));
        },
        {postcode, city});
    add("acronym of the name", kOrganisation,
        [k](const Tuple& t) {
          if (t.organisation == kNoTerm) return std::uint64_t{0};
          constexpr std::size_t kLeast = 3;
          const std::string_view name = k.f.organisations.terms.text(t.organisation);
          if (name.find(' ') == std::string_view::npos) {
            return name.size() >= kLeast && name.size() <= 10 ? text_key(name) : 0;
          }
          const std::string letters = normalize::acronym_of(name);
          return letters.size() >= kLeast ? text_key(letters) : 0;
        },
        {postcode, city});
    add("beginning of the name", kOrganisation,
        [k](const Tuple& t) { return k.organisation_prefix(t, 5); }, {postcode, city});
    if (has(Attribute::kPostcode)) {
      add("postcode and name initial", kOrganisation,
          [k](const Tuple& t) { return join(k.postcode(t), k.organisation_prefix(t, 1)); }, {});
    }
    if (has(Attribute::kCity)) {
      add("city and beginning of the name", kOrganisation,
          [k](const Tuple& t) { return join(k.city(t), k.organisation_prefix(t, 3)); }, {});
    }
  }

  const Features& f_;
  Keys k_;
  std::vector<PassPlan> plans_;
};

}  // namespace

std::vector<PassPlan> plan_passes(const Features& features) { return Planner(features).plan(); }

}  // namespace gigo::match
