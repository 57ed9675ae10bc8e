// SPDX-License-Identifier: Apache-2.0
/// \file
/// What a list of addresses says about the domains in it: a domain that hardly anybody has, one
/// slip from one that many have, is a typing error; a suspected one that many different people
/// have is not.
///
/// \code
/// DomainCounts counts;
/// for (std::size_t row = 0; row < cells.size(); ++row) counts.add(cells[row], row);
/// const DomainEvidence evidence(counts, {});
/// EmailReader reader(options, [&](std::string_view domain, DomainFacts& facts) {
///   evidence.amend(domain, facts);
/// });
/// \endcode
///
/// Counts are sums and saturated counts, so neither the order of rows nor threads show.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/interner.hpp"

namespace gigo::normalize {

struct DomainFacts;

/// So many different people make a domain a common one; counted no further.
inline constexpr std::size_t kManyPeople = 20;
/// So few may be typing errors.
inline constexpr std::size_t kFewPeople = 2;
/// So many make a suspected domain a real one.
inline constexpr std::size_t kSomePeople = 5;

/// How often one domain stands in a list.
struct DomainUse {
  std::uint64_t addresses = 0;  ///< with repetitions
  std::uint32_t people = 0;     ///< different local parts, counted up to kManyPeople
  std::array<std::uint32_t, kManyPeople> hashes{};  ///< of those local parts
  /// The first rows that were added; all of them while `addresses` is not more.
  std::array<std::uint32_t, 4> rows{};
};

/// Counts the domains of raw cells. One thread at a time.
class DomainCounts {
 public:
  /// Counts every word with an @ in a cell; what is no address does no harm. `row` is any number
  /// that the caller knows the cell's row by.
  void add(std::string_view cell, std::uint32_t row);
  /// Adds the counts of another part of the list.
  void add(const DomainCounts& other);

  /// Number of different domains.
  [[nodiscard]] std::size_t size() const noexcept { return uses_.size(); }
  /// A domain, in lower case; 0 <= i < size().
  [[nodiscard]] std::string_view domain(std::size_t i) const noexcept {
    return names_.text(static_cast<base::TermId>(i + 1));
  }
  /// Its use.
  [[nodiscard]] const DomainUse& use(std::size_t i) const noexcept { return uses_[i]; }
  /// The use of a domain; null when the list does not have it.
  [[nodiscard]] const DomainUse* find(std::string_view domain) const noexcept;

 private:
  DomainUse& use_of(std::string_view domain);

  base::Interner names_;
  std::vector<DomainUse> uses_;  // of term i + 1
};

/// True when the row says in another column that the domain is its organisation's.
using OwnDomain = std::function<bool(std::uint32_t row, std::string_view domain)>;

/// What the counts say against the tables. Reading is safe from several threads.
class DomainEvidence {
 public:
  /// Says nothing.
  DomainEvidence() = default;
  /// Judges the domains of a list. `own` may be empty. Nothing of the arguments is kept.
  DomainEvidence(const DomainCounts& counts, const OwnDomain& own);

  /// Adds a suggestion, or takes one away, where the list says so; else `facts` stay as they are.
  /// Never for a domain that the tables vouch for.
  void amend(std::string_view domain, DomainFacts& facts) const;
  /// True when amend() never does anything.
  [[nodiscard]] bool empty() const noexcept { return meant_.empty() && real_.empty(); }

 private:
  std::unordered_map<std::string, std::string> meant_;  // looked up only, never gone through
  std::unordered_set<std::string> real_;                // the same
};

/// True when `written` may be a typing error for `meant`, a domain that many people have. Refuses
/// what tells organisations or their parts apart: another country's ending, another subdomain, a
/// digit, a hyphen, an s at the end, and in short names all but slips of the fingers.
[[nodiscard]] bool is_likely_slip(std::string_view written, std::string_view meant);

}  // namespace gigo::normalize
