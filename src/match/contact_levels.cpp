// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "match/levels.hpp"
#include "text/similarity.hpp"

namespace gigo::match {
namespace {

// Stronger agreement first, by the slots of the attribute; kMissing is worst.
int rank(Attribute attribute, Level level) {
  return level == Level::kMissing ? 99 : static_cast<int>(slot_of(attribute, level));
}

Level compare_email(const Features& features, const EmailFeature& a, const EmailFeature& b) {
  if (a.key == b.key) return Level::kEqual;
  if (a.local == b.local) return Level::kPartly;
  const std::string_view local_a = features.email_locals.text(a.local);
  const std::string_view local_b = features.email_locals.text(b.local);
  const std::size_t shorter = std::min(local_a.size(), local_b.size());
  if (shorter < 4) return Level::kDifferent;
  if (a.domain == b.domain) {
    const int allowed = shorter >= 8 ? 2 : 1;
    if (text::osa_distance(local_a, local_b, allowed) <= allowed) return Level::kNear;
  } else if (shorter >= 6 && text::within_one_edit(local_a, local_b)) {
    return Level::kNear;
  }
  return Level::kDifferent;
}

Level compare_number(const base::Interner& keys, const NumberFeature& a, const NumberFeature& b) {
  if (a.key == b.key) return Level::kEqual;
  if (a.tail != kNoTerm && a.tail == b.tail) return Level::kNear;
  const std::string_view x = keys.text(a.key);
  const std::string_view y = keys.text(b.key);
  if (std::min(x.size(), y.size()) >= 6 && text::within_one_edit(x, y)) return Level::kNear;
  return Level::kDifferent;
}

template <class List, class Compare>
ListMatch best_of(Attribute attribute, const List& a, const List& b, Compare compare) {
  ListMatch best;
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    for (std::uint32_t j = 0; j < b.size(); ++j) {
      const Level level = compare(a[i], b[j]);
      if (rank(attribute, level) < rank(attribute, best.level)) best = {level, i, j};
    }
  }
  return best;
}

}  // namespace

ListMatch compare_emails(const Features& features, const Tuple& a, const Tuple& b) {
  return best_of(
      Attribute::kEmail, features.emails_of(a), features.emails_of(b),
      [&](const EmailFeature& x, const EmailFeature& y) { return compare_email(features, x, y); });
}

ListMatch compare_phones(const Features& features, const Tuple& a, const Tuple& b) {
  return best_of(Attribute::kPhone, features.phones_of(a), features.phones_of(b),
                 [&](const NumberFeature& x, const NumberFeature& y) {
                   return compare_number(features.phone_keys, x, y);
                 });
}

ListMatch compare_identifiers(const Features& features, const Tuple& a, const Tuple& b) {
  return best_of(Attribute::kIdentifier, features.identifiers_of(a), features.identifiers_of(b),
                 [&](const NumberFeature& x, const NumberFeature& y) {
                   return x.kind == y.kind ? compare_number(features.identifier_keys, x, y)
                                           : Level::kMissing;
                 });
}

}  // namespace gigo::match
