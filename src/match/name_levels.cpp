// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "match/levels.hpp"
#include "normalize/nickname.hpp"
#include "text/similarity.hpp"

namespace gigo::match {
namespace {

bool near_spelling(std::string_view a, std::string_view b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  const std::size_t longer = std::max(a.size(), b.size());
  if (shorter < 2 || longer - shorter > 3) return false;
  if (shorter < 3) return longer == 3 && text::within_one_edit(a, b);
  if (text::within_one_edit(a, b)) return true;
  if (shorter >= 6 && text::osa_distance(a, b, 2) <= 2) return true;
  return text::jaro_winkler(a, b) >= text::similarity(920);
}

bool weak_spelling(std::string_view a, std::string_view b) {
  if (std::min(a.size(), b.size()) < 3) return false;
  if (text::common_prefix(a, b) >= std::min<std::size_t>({a.size(), b.size(), 5})) return true;
  return text::jaro_winkler(a, b) >= text::similarity(800);
}

bool share_nickname(const NameTerm& a, const NameTerm& b, std::string_view first_a,
                    std::string_view first_b) {
  return !a.nicknames.empty() && !b.nicknames.empty() && normalize::nickname_related(first_a, first_b);
}

// Initials against names: every token of one side is a token of the other or its first letter, in order.
bool initials_agree(const NameVocabulary& names, std::span<const TermId> a, std::span<const TermId> b) {
  const std::size_t count = std::min(a.size(), b.size());
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view x = names.terms.text(a[i]);
    const std::string_view y = names.terms.text(b[i]);
    if (x.size() > 1 && y.size() > 1) {
      if (x != y) return false;
    } else if (x.front() != y.front()) {
      return false;
    }
  }
  return count > 0;
}

}  // namespace

Level compare_names(const NameVocabulary& names, TermId a, TermId b) {
  if (a == kNoTerm || b == kNoTerm) return Level::kMissing;
  if (a == b) return Level::kEqual;
  const NameTerm& left = names.info[base::index(a)];
  const NameTerm& right = names.info[base::index(b)];
  if (left.is_initial || right.is_initial) {
    return initials_agree(names, names.tokens_of(a), names.tokens_of(b)) ? Level::kInitial
                                                                          : Level::kDifferent;
  }
  if (left.compact == right.compact) return Level::kNear;
  const std::string_view text_a = names.terms.text(left.compact);
  const std::string_view text_b = names.terms.text(right.compact);
  if (near_spelling(text_a, text_b)) return Level::kNear;

  const std::span<const TermId> tokens_a = names.tokens_of(a);
  const std::span<const TermId> tokens_b = names.tokens_of(b);
  if (tokens_a.size() == 1 && tokens_b.size() == 1) {
    if (share_nickname(left, right, text_a, text_b)) return Level::kNickname;
  } else {
    std::size_t common = 0;
    for (const TermId token : tokens_a) {
      common += names.terms.text(token).size() > 1 &&
                        std::find(tokens_b.begin(), tokens_b.end(), token) != tokens_b.end()
                    ? 1U
                    : 0U;
    }
    if (common > 0) {
      return common == std::max(tokens_a.size(), tokens_b.size()) ? Level::kNear : Level::kInitial;
    }
    const std::string_view first_a = names.terms.text(tokens_a.front());
    const std::string_view first_b = names.terms.text(tokens_b.front());
    if (share_nickname(left, right, first_a, first_b)) return Level::kNickname;
    if (first_a.size() > 2 && first_b.size() > 2 && near_spelling(first_a, first_b)) {
      return Level::kInitial;
    }
    if (initials_agree(names, tokens_a, tokens_b)) return Level::kInitial;
  }
  return weak_spelling(text_a, text_b) ? Level::kWeak : Level::kDifferent;
}

bool names_swapped(const NameVocabulary& names, const Tuple& a, const Tuple& b) {
  if (a.given == kNoTerm || a.family == kNoTerm || b.given == kNoTerm || b.family == kNoTerm) {
    return false;
  }
  if (a.given == a.family || b.given == b.family) return false;
  const auto agrees = [&](TermId x, TermId y) {
    if (x == y) return true;
    const NameTerm& left = names.info[base::index(x)];
    const NameTerm& right = names.info[base::index(y)];
    if (left.is_initial || right.is_initial) return false;
    if (left.initial != right.initial) return false;
    return near_spelling(names.terms.text(left.compact), names.terms.text(right.compact));
  };
  if (a.given != b.family && a.family != b.given) return false;  // at least one exactly
  return agrees(a.given, b.family) && agrees(a.family, b.given);
}

}  // namespace gigo::match
