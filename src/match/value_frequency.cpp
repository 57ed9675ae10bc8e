// SPDX-License-Identifier: Apache-2.0
#include "match/value_frequency.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "base/log2.hpp"
#include "base/radix_sort.hpp"

namespace gigo::match {
namespace {

constexpr std::uint64_t kMillion = 1'000'000;

using Counts = std::vector<std::uint32_t>;

Weight agreement(std::uint32_t m_ppm, std::uint64_t count, std::uint64_t records,
                 std::uint32_t prior_ppm, std::uint64_t prior_records) {
  // Scaled by 2 * million so that the floor of 1.5 / (records + prior) stays an integer.
  const std::uint64_t total = 2 * kMillion * (records + prior_records);
  std::uint64_t frequency = 2 * (count * kMillion + prior_records * prior_ppm);
  frequency = std::max(frequency, 3 * kMillion);
  const Weight weight = base::log2_ratio(m_ppm, kMillion) + base::log2_ratio(total, frequency);
  return std::max<Weight>(weight, 0);
}

class Estimator {
 public:
  Estimator(const Features& features, Model& model) : features_(features), model_(model) {}

  void run() {
    const Features& f = features_;
    of_member(Attribute::kGiven, &Tuple::given, f.names.terms.size());
    of_member(Attribute::kFamily, &Tuple::family, f.names.terms.size());
    of_member(Attribute::kMiddle, &Tuple::middle, f.names.terms.size());
    single();
    of_member(Attribute::kBirth, &Tuple::birth, f.births.size());
    of_member(Attribute::kNumber, &Tuple::number, f.numbers.size());
    of_member(Attribute::kStreet, &Tuple::street, f.streets.terms.size());
    of_member(Attribute::kStreet2, &Tuple::street2, f.streets.terms.size());
    of_member(Attribute::kCity, &Tuple::city, f.cities.size());
    of_member(Attribute::kPostcode, &Tuple::postcode, f.postcodes.size());
    of_member(Attribute::kWebsite, &Tuple::website, f.websites.size());
    organisations();
    emails();
    numbers(Attribute::kPhone, f.phone_keys.size(), &Features::phones_of);
    numbers(Attribute::kIdentifier, f.identifier_keys.size(), &Features::identifiers_of);
    user_columns();
  }

 private:
  void store(Attribute attribute, const Counts& counts, std::uint64_t records) {
    const std::size_t i = index(attribute);
    const AttributeNumbers& numbers = model_.numbers[i];
    model_.value[i].resize(counts.size());
    for (std::size_t term = 0; term < counts.size(); ++term) {
      const Weight weight =
          agreement(numbers.m[0], counts[term], records, numbers.frequency, model_.prior_records);
      model_.value[i][term] = weight;
      model_.most[i] = std::max(model_.most[i], weight);
    }
  }

  void of_member(Attribute attribute, TermId Tuple::*member, std::size_t terms) {
    Counts counts(terms, 0);
    std::uint64_t records = 0;
    for (const Tuple& tuple : features_.tuples) {
      const TermId term = tuple.*member;
      if (term == kNoTerm) continue;
      ++counts[base::index(term)];
      ++records;
    }
    store(attribute, counts, records);
  }

  void single() {
    Counts counts(features_.names.terms.size(), 0);
    std::uint64_t records = 0;
    for (const Tuple& tuple : features_.tuples) {
      for (const TermId term : {tuple.given, tuple.family}) {
        if (term == kNoTerm) continue;
        ++counts[base::index(term)];
        ++records;
      }
    }
    store(Attribute::kSingle, counts, records);
  }

  void organisations() {
    for (const auto& [attribute, kind] :
         {std::pair{Attribute::kOrganisation, RecordKind::kOrganisation},
          std::pair{Attribute::kEmployer, RecordKind::kPerson}}) {
      Counts counts(features_.organisations.terms.size(), 0);
      std::uint64_t records = 0;
      for (const Tuple& tuple : features_.tuples) {
        if (tuple.kind != kind || tuple.organisation == kNoTerm) continue;
        ++counts[base::index(tuple.organisation)];
        ++records;
      }
      store(attribute, counts, records);
    }
  }

  // Distinct people (by name, or by content where there is none) per value.
  struct People {
    std::vector<base::KeyRow> seen;  // key: value and name; row: value
    void add(TermId value, std::uint64_t name) {
      seen.push_back({base::mix64(name, static_cast<std::uint64_t>(value)),
                      static_cast<std::uint32_t>(value)});
    }
    Counts count(std::size_t terms) {
      base::radix_sort(seen);
      Counts counts(terms, 0);
      for (std::size_t i = 0; i < seen.size(); ++i) {
        if (i == 0 || !(seen[i] == seen[i - 1])) ++counts[seen[i].row];
      }
      return counts;
    }
  };

  static std::uint64_t name_of(const Tuple& tuple) {
    return tuple.kind == RecordKind::kPerson ? (static_cast<std::uint64_t>(tuple.given) << 32 |
                                                static_cast<std::uint64_t>(tuple.family))
                                             : static_cast<std::uint64_t>(tuple.organisation);
  }

  void emails() {
    People people;
    Counts domains(features_.email_domains.size(), 0);
    std::uint64_t records = 0;
    for (const Tuple& tuple : features_.tuples) {
      for (const EmailFeature& email : features_.emails_of(tuple)) {
        people.add(email.key, name_of(tuple));
        ++domains[base::index(email.domain)];
        ++records;
      }
    }
    store(Attribute::kEmail, people.count(features_.email_keys.size()), records);
    store(Attribute::kMailDomain, domains, records);
    const AttributeNumbers& email = model_.numbers[index(Attribute::kEmail)];
    const AttributeNumbers& domain = model_.numbers[index(Attribute::kMailDomain)];
    model_.shared_domain.resize(domains.size());
    for (std::size_t i = 0; i < domains.size(); ++i) {
      model_.shared_domain[i] =
          agreement(email.m[0], domains[i], records, domain.frequency, model_.prior_records);
    }
  }

  template <class Span>
  void numbers(Attribute attribute, std::size_t terms,
               Span (Features::*of)(const Tuple&) const noexcept) {
    People people;
    std::uint64_t records = 0;
    for (const Tuple& tuple : features_.tuples) {
      for (const NumberFeature& number : (features_.*of)(tuple)) {
        people.add(number.key, name_of(tuple));
        ++records;
      }
    }
    store(attribute, people.count(terms), records);
  }

  void user_columns() {
    const auto count = [this](Attribute attribute, const std::vector<std::vector<TermId>>& columns,
                              std::size_t terms) {
      Counts counts(terms, 0);
      std::uint64_t records = 0;
      for (const std::vector<TermId>& column : columns) {
        for (const TermId term : column) {
          if (term == kNoTerm) continue;
          ++counts[base::index(term)];
          ++records;
        }
      }
      store(attribute, counts, records);
    };
    count(Attribute::kExact, features_.exact, features_.exact_values.size());
    count(Attribute::kText, features_.text, features_.texts.terms.size());
  }

  const Features& features_;
  Model& model_;
};

}  // namespace

void estimate_values(const Features& features, Model& model) { Estimator(features, model).run(); }

}  // namespace gigo::match
