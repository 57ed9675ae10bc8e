// SPDX-License-Identifier: Apache-2.0
#include "normalize/email_column.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "base/hash.hpp"
#include "normalize/email_provider.hpp"
#include "normalize/email_typo.hpp"

namespace gigo::normalize {
namespace {

constexpr std::size_t kLongestDomain = 253;
constexpr std::size_t kLongestLocal = 64;
// A label this long is hardly one slip from another organisation's.
constexpr std::size_t kLongLabel = 6;
constexpr std::size_t kShortLabel = 5;

// A character that may stand in a domain or in a local part, in lower case; else 0.
struct Signs {
  std::array<char, 256> domain{};
  std::array<char, 256> local{};
};

constexpr Signs kSigns = [] {
  Signs signs;
  for (std::size_t i = 0; i < 256; ++i) {
    const char c = static_cast<char>(i);
    if (base::is_alnum(c) || c == '.' || c == '-') signs.domain[i] = base::to_lower(c);
    if (i > ' ' && std::string_view(",;:<>()[]\"'|/\\").find(c) == std::string_view::npos) {
      signs.local[i] = base::to_lower(c);
    }
  }
  return signs;
}();

constexpr std::size_t place(char c) noexcept { return static_cast<unsigned char>(c); }

void add_person(DomainUse& use, std::uint32_t hash) noexcept {
  if (use.people >= kManyPeople) return;
  const auto end = use.hashes.begin() + use.people;
  if (std::find(use.hashes.begin(), end, hash) == end) use.hashes[use.people++] = hash;
}

std::string_view first_label(std::string_view domain) noexcept {
  return domain.substr(0, domain.find('.'));
}

// The domains that many have, found by any that is one slip away: two such domains become equal
// when at most one character is left out of each, or two neighbours of one are swapped (then they
// become equal when one of the two is left out of each).
class NearIndex {
 public:
  void add(std::uint32_t id, std::string_view domain) {
    each_deletion(domain, [&](std::uint64_t hash) { entries_.push_back({hash, id}); });
  }
  void finish() {
    std::sort(entries_.begin(), entries_.end());
    std::size_t bits = 1024;
    while (bits < entries_.size() * 16) bits *= 2;
    seen_.assign(bits, false);
    for (const Entry& entry : entries_) seen_[entry.hash & (bits - 1)] = true;
  }

  // Every domain that may be a slip away, some that are not, and some twice.
  template <class Visit>
  void near(std::string_view domain, const Visit& visit) const {
    each_deletion(domain, [&](std::uint64_t hash) {
      if (!seen_[hash & (seen_.size() - 1)]) return;  // most are not: one bit instead of a search
      auto at = std::lower_bound(entries_.begin(), entries_.end(), Entry{hash, 0});
      for (; at != entries_.end() && at->hash == hash; ++at) visit(at->id);
    });
  }

 private:
  struct Entry {
    std::uint64_t hash = 0;
    std::uint32_t id = 0;
    friend bool operator<(const Entry& a, const Entry& b) noexcept {
      return a.hash != b.hash ? a.hash < b.hash : a.id < b.id;
    }
  };

  template <class Use>
  static void each_deletion(std::string_view domain, const Use& use) {
    use(base::hash64(domain));
    std::array<char, kLongestDomain> left{};
    if (domain.size() < 2 || domain.size() > kLongestDomain) return;
    std::copy(domain.begin() + 1, domain.end(), left.begin());
    for (std::size_t out = 0; out < domain.size(); ++out) {
      if (out > 0) left[out - 1] = domain[out - 1];
      if (out > 0 && domain[out] == domain[out - 1]) continue;
      use(base::hash64({left.data(), domain.size() - 1}));
    }
  }

  std::vector<Entry> entries_;
  std::vector<bool> seen_;
};

// A common domain that may be meant by a mistyped one.
bool is_target(std::string_view domain, const DomainFacts& facts) {
  return !facts.likely_typo && !facts.disposable && !facts.placeholder &&
         (facts.known_tld || facts.reserved) && domain.find('.') != std::string_view::npos;
}

// A slip of a provider that the list itself shows to be a real domain.
bool is_real(const DomainUse& use, const DomainFacts& facts, const DomainCounts& counts) {
  if (use.people < kSomePeople || facts.known_slip || !facts.known_tld) return false;
  const DomainUse* meant = counts.find(facts.suggestion);
  if (meant == nullptr) return true;
  const MailProvider* provider = find_provider(facts.suggestion);
  // Among very many addresses of a common provider there are some of each typing error.
  const bool common = provider != nullptr && provider->typo_target == TypoTarget::kAny;
  return common ? use.addresses > meant->addresses : use.addresses * 20 >= meant->addresses;
}

bool any_own(const DomainUse& use, std::string_view domain, const OwnDomain& own) {
  if (!own) return false;
  const std::size_t known = std::min<std::size_t>(use.addresses, use.rows.size());
  for (std::size_t i = 0; i < known; ++i) {
    if (own(use.rows[i], domain)) return true;
  }
  return false;
}

}  // namespace

DomainUse& DomainCounts::use_of(std::string_view domain) {
  const std::size_t id = base::index(names_.intern(domain)) - 1;
  if (id == uses_.size()) uses_.emplace_back();
  return uses_[id];
}

void DomainCounts::add(std::string_view cell, std::uint32_t row) {
  std::array<char, kLongestDomain> domain;  // NOLINT: written as far as it is read
  std::array<char, kLongestLocal> local;    // NOLINT: the same, from its end
  for (std::size_t at = cell.find('@'); at != std::string_view::npos; at = cell.find('@', at + 1)) {
    const std::size_t end = std::min(cell.size(), at + 1 + domain.size());
    std::size_t size = 0;
    std::size_t first_dot = std::string_view::npos;
    for (std::size_t i = at + 1; i < end; ++i) {
      const char c = kSigns.domain[place(cell[i])];
      if (c == 0) break;
      if (c == '.' && first_dot == std::string_view::npos) first_dot = size;
      domain[size++] = c;
    }
    while (size > 0 && domain[size - 1] == '.') --size;
    if (first_dot >= size) continue;
    std::size_t begin = at;
    std::size_t left = local.size();
    for (; begin > 0; --begin) {
      const char c = kSigns.local[place(cell[begin - 1])];
      if (c == 0 || left == 0) break;
      local[--left] = c;
    }
    const bool too_long = left == 0 && begin > 0 && kSigns.local[place(cell[begin - 1])] != 0;
    if (begin == at || too_long) continue;
    DomainUse& use = use_of({domain.data(), size});
    if (use.addresses < use.rows.size()) use.rows[use.addresses] = row;
    ++use.addresses;
    if (use.people >= kManyPeople) continue;
    const std::string_view person(local.data() + left, at - begin);
    add_person(use, static_cast<std::uint32_t>(base::hash64(person)));
  }
}

void DomainCounts::add(const DomainCounts& other) {
  for (std::size_t i = 0; i < other.size(); ++i) {
    const DomainUse& more = other.use(i);
    DomainUse& use = use_of(other.domain(i));
    const std::size_t rows = std::min<std::size_t>(more.addresses, more.rows.size());
    for (std::size_t k = 0; k < rows && use.addresses + k < use.rows.size(); ++k) {
      use.rows[use.addresses + k] = more.rows[k];
    }
    use.addresses += more.addresses;
    for (std::uint32_t k = 0; k < more.people; ++k) add_person(use, more.hashes[k]);
  }
}

const DomainUse* DomainCounts::find(std::string_view domain) const noexcept {
  const base::TermId term = names_.find(domain);
  return term == base::kNoTerm ? nullptr : &uses_[base::index(term) - 1];
}

bool is_likely_slip(std::string_view written, std::string_view meant) {
  if (!one_slip_apart(written, meant)) return false;
  const std::string meant_registrable = registrable_domain(meant);
  if (registrable_domain(written) == meant_registrable) return false;
  const std::string_view label = first_label(meant_registrable);
  // Where what is registered begins; before it stand parts of one organisation.
  const std::size_t before = meant.size() - meant_registrable.size();
  if (written.substr(0, before) != meant.substr(0, before)) return false;
  const std::string_view name = first_label(written.substr(before));
  if (name == label) {
    const std::string_view ending =
        written.substr(std::min(written.size(), before + label.size() + 1));
    const std::string_view usual = meant.substr(before + label.size() + 1);
    return is_slip_of_ending(ending, usual) || !is_public_suffix(ending);
  }
  std::size_t at = 0;
  while (at < written.size() && at < meant.size() && written[at] == meant[at]) ++at;
  const std::string_view longer = written.size() >= meant.size() ? written : meant;
  if (written.size() != meant.size()) {
    if (base::is_digit(longer[at]) || longer[at] == '-') return false;
    const bool ends_label = at + 1 == longer.size() || longer[at + 1] == '.';
    if (longer[at] == 's' && ends_label) return false;
  } else if (base::is_digit(written[at]) || base::is_digit(meant[at])) {
    return false;
  }
  if (label.size() >= kLongLabel) return true;
  return label.size() >= kShortLabel && is_finger_slip(written, meant);
}

DomainEvidence::DomainEvidence(const DomainCounts& counts, const OwnDomain& own) {
  NearIndex common;
  for (std::uint32_t id = 0; id < counts.size(); ++id) {
    const DomainUse& use = counts.use(id);
    if (use.people < kSomePeople) continue;
    const std::string_view domain = counts.domain(id);
    const DomainFacts facts = domain_facts(domain);
    const bool real = facts.likely_typo && is_real(use, facts, counts);
    if (real) real_.emplace(domain);
    if (use.people >= kManyPeople && (real || is_target(domain, facts))) {
      common.add(id, domain);
    }
  }
  common.finish();
  for (std::uint32_t id = 0; id < counts.size(); ++id) {
    const DomainUse& use = counts.use(id);
    if (use.people > kFewPeople || use.addresses > use.rows.size()) continue;
    const std::string_view domain = counts.domain(id);
    std::string_view meant;
    bool several = false;
    common.near(domain, [&](std::uint32_t other) {
      const std::string_view target = counts.domain(other);
      if (target == meant || !is_likely_slip(domain, target)) return;
      several = several || !meant.empty();
      meant = target;
    });
    if (meant.empty() || several || domain_facts(domain).vouched || any_own(use, domain, own)) {
      continue;
    }
    meant_.emplace(domain, meant);
  }
}

void DomainEvidence::amend(std::string_view domain, DomainFacts& facts) const {
  if (empty() || facts.vouched) return;
  const std::string name(domain);
  if (facts.likely_typo) {
    if (real_.find(name) == real_.end()) return;
    facts.suggestion.clear();
    facts.likely_typo = false;
    return;
  }
  const auto found = meant_.find(name);
  if (found == meant_.end()) return;
  facts.suggestion = found->second;
  facts.likely_typo = true;
}

}  // namespace gigo::normalize
