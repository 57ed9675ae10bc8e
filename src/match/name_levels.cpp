// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <bit>

#include "match/levels.hpp"
#include "text/similarity.hpp"

namespace gigo::match {
namespace {

// Upper bound of Jaro-Winkler from the letters that only one side has: no string is looked at.
bool may_be_alike(const NameTerm& a, const NameTerm& b, std::size_t size_a, std::size_t size_b,
                  std::size_t prefix) {
  const int only_a = std::popcount(a.letters & ~b.letters);
  const int only_b = std::popcount(b.letters & ~a.letters);
  const auto la = static_cast<std::int64_t>(size_a);
  const auto lb = static_cast<std::int64_t>(size_b);
  const std::int64_t common = std::min(la - only_a, lb - only_b);
  if (common <= 0) return false;
  // jaro <= (m/la + m/lb + 1) / 3, here times 3 * la * lb; winkler adds prefix/10 of what is
  // missing.
  const std::int64_t whole = 3 * la * lb;
  const std::int64_t jaro = common * lb + common * la + la * lb;
  const std::int64_t boosted =
      10 * jaro + static_cast<std::int64_t>(std::min<std::size_t>(prefix, 4)) * (whole - jaro);
  return boosted * 100 >= whole * 10 * 79;  // 0.80 with room for rounding
}

enum class Spelling : std::uint8_t { kNear, kWeak, kDifferent };

// Two different spellings. Near: one slip (two in long names), or Jaro-Winkler of 0.92; weak: 0.80
// or a common beginning.
Spelling compare_spelling(std::string_view a, std::string_view b, const NameTerm& left,
                          const NameTerm& right) {
  const std::size_t shorter = std::min(a.size(), b.size());
  const std::size_t longer = std::max(a.size(), b.size());
  if (shorter < 2) return Spelling::kDifferent;
  if (shorter < 3) {
    return longer == 3 && text::within_one_edit(a, b) ? Spelling::kNear : Spelling::kDifferent;
  }
  const std::size_t prefix = text::common_prefix(a, b);
  const bool begins = prefix >= std::min<std::size_t>(shorter, 5);
  if (!may_be_alike(left, right, a.size(), b.size(), prefix)) {
    if (longer - shorter <= 1 && text::within_one_edit(a, b)) return Spelling::kNear;
    return begins ? Spelling::kWeak : Spelling::kDifferent;
  }
  const bool comparable = longer - shorter <= 3;
  if (comparable && text::within_one_edit(a, b)) return Spelling::kNear;
  if (comparable && shorter >= 6 && text::osa_distance(a, b, 2) <= 2) return Spelling::kNear;
  const std::int32_t similarity = text::jaro_winkler(a, b);
  if (comparable && similarity >= text::similarity(920)) return Spelling::kNear;
  return begins || similarity >= text::similarity(800) ? Spelling::kWeak : Spelling::kDifferent;
}

constexpr int kKnownForm = 2;

normalize::NicknameRelation relate_any(const NameVocabulary& names, TermId a, TermId b) {
  using Kind = normalize::NicknameKind;
  const NameTerm& left = names.info[base::index(a)];
  const NameTerm& right = names.info[base::index(b)];
  if (left.nicknames.empty() || right.nicknames.empty()) return {};
  const normalize::NicknameRelation relation = names.nicknames().relate(
      names.terms.text(a), left.nicknames, names.terms.text(b), right.nicknames);
  // Two forms that meet in a third name must both be known ones: Hob and Dob are not one man.
  if (relation.kind == Kind::kSharedBase && relation.weight < kKnownForm) return {};
  return relation;
}

// Forms and spellings of one name; what a name is called in another language is less.
normalize::NicknameRelation relate(const NameVocabulary& names, TermId a, TermId b) {
  const normalize::NicknameRelation relation = relate_any(names, a, b);
  if (relation.kind == normalize::NicknameKind::kTranslation) return {};
  return relation;
}

// Ian and John, Giuseppe and Joseph: some people use both.
bool translated(const NameVocabulary& names, TermId a, TermId b) {
  return relate_any(names, a, b).kind == normalize::NicknameKind::kTranslation;
}

// Sam and Pam, Jim and Tim, Dora and Nora: who slips hardly slips at the first letter, and what
// comes out is seldom a name. Of three letters too little is left to go by.
bool other_first_letter(const NameVocabulary& names, TermId a, TermId b) {
  constexpr std::size_t kShort = 3;
  const NameTerm& left = names.info[base::index(a)];
  const NameTerm& right = names.info[base::index(b)];
  if (left.initial == right.initial) return false;
  const auto known = [](const NameTerm& name) {
    return name.token_count == 1 && !name.nicknames.empty() && name.nicknames.front().names_base;
  };
  return (known(left) && known(right)) ||
         std::max(names.terms.text(a).size(), names.terms.text(b).size()) <= kShort;
}

// Initials against names: every token of one side is a token of the other or its first letter, in
// order.
bool initials_agree(const NameVocabulary& names, std::span<const TermId> a,
                    std::span<const TermId> b) {
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

bool near_words(const NameVocabulary& names, TermId a, TermId b) {
  const std::string_view x = names.terms.text(a);
  const std::string_view y = names.terms.text(b);
  const NameTerm& left = names.info[base::index(a)];
  const NameTerm& right = names.info[base::index(b)];
  return std::min(x.size(), y.size()) > 2 &&
         compare_spelling(x, y, left, right) == Spelling::kNear && !other_first_letter(names, a, b);
}

NicknamePair related_given_names(const NameVocabulary& names, TermId a, TermId b) {
  const auto text = [&names](TermId term) { return names.terms.text(term); };
  const TermId whole_a = names.info[base::index(a)].compact;
  const TermId whole_b = names.info[base::index(b)].compact;
  if (const auto relation = relate(names, whole_a, whole_b)) {
    return {text(whole_a), text(whole_b), relation};
  }
  const TermId first_a = names.tokens_of(a).front();
  const TermId first_b = names.tokens_of(b).front();
  return {text(first_a), text(first_b), relate(names, first_a, first_b)};
}

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
  constexpr std::size_t kLongEnough = 8;
  if (left.spelling == right.spelling && std::min(text_a.size(), text_b.size()) >= kLongEnough) {
    return Level::kNear;  // Shcherbakov, Scherbakow
  }
  const Spelling spelling = compare_spelling(text_a, text_b, left, right);
  const bool another = spelling == Spelling::kNear && other_first_letter(names, a, b);
  if (spelling == Spelling::kNear && !another) return Level::kNear;

  const std::span<const TermId> tokens_a = names.tokens_of(a);
  const std::span<const TermId> tokens_b = names.tokens_of(b);
  if (tokens_a.size() == 1 && tokens_b.size() == 1) {
    if (relate(names, a, b)) return Level::kNickname;
    if (translated(names, a, b)) return Level::kWeak;
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
    if (related_given_names(names, a, b).relation) return Level::kNickname;
    if (near_words(names, tokens_a.front(), tokens_b.front())) return Level::kInitial;
    if (initials_agree(names, tokens_a, tokens_b)) return Level::kInitial;
  }
  return spelling == Spelling::kWeak || another ? Level::kWeak : Level::kDifferent;
}

}  // namespace gigo::match
