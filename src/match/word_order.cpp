// SPDX-License-Identifier: Apache-2.0
// Names whose words are the same and stand elsewhere.
#include <algorithm>
#include <array>
#include <initializer_list>

#include "match/levels.hpp"
#include "text/script.hpp"
#include "text/spelling_key.hpp"

namespace gigo::match {
namespace {

constexpr std::size_t kMostWords = 8;  // longer names are left alone

struct Words {
  std::array<TermId, kMostWords> word{};
  std::size_t size = 0;
  bool whole = true;  // none was left out for want of room

  void take(std::size_t i) { word[i] = word[--size]; }
};

// The words of some parts of a name but initials, which come and go.
Words words_of(const NameVocabulary& names, std::initializer_list<TermId> parts) {
  Words out;
  for (const TermId part : parts) {
    if (part == kNoTerm) continue;
    for (const TermId token : names.tokens_of(part)) {
      if (names.terms.text(token).size() < 2) continue;
      out.whole = out.whole && out.size < kMostWords;
      if (out.whole) out.word[out.size++] = token;
    }
  }
  return out;
}

std::uint32_t letters_of_parts(const NameVocabulary& names, std::initializer_list<TermId> parts) {
  std::uint32_t letters = 0;
  for (const TermId part : parts) {
    if (part != kNoTerm) letters |= names.info[base::index(part)].letters;
  }
  return letters;
}

// One slip apart at most, or all letters of one side are the other's: most pairs need no more.
bool may_be_same_words(std::uint32_t x, std::uint32_t y) {
  const std::uint32_t only_x = x & ~y;
  const std::uint32_t only_y = y & ~x;
  const auto more_than_a_slip = [](std::uint32_t bits) {  // three bits
    bits &= bits - 1;
    bits &= bits - 1;
    return (bits & (bits - 1)) != 0;
  };
  return only_x == 0 || only_y == 0 || !(more_than_a_slip(only_x) || more_than_a_slip(only_y));
}

template <class Same>
std::size_t take_pairs(Words& a, Words& b, Same&& same) {
  std::size_t taken = 0;
  for (std::size_t i = 0; i < a.size;) {
    std::size_t k = 0;
    while (k < b.size && !same(a.word[i], b.word[k])) ++k;
    if (k == b.size) {
      ++i;
      continue;
    }
    a.take(i);
    b.take(k);
    ++taken;
  }
  return taken;
}

bool spelt_alike(const NameVocabulary& names, TermId a, TermId b) {
  constexpr std::size_t kLongEnough = 5;
  return names.info[base::index(a)].spelling == names.info[base::index(b)].spelling &&
         std::min(names.terms.text(a).size(), names.terms.text(b).size()) >= kLongEnough;
}

bool exchanged(const NameVocabulary& names, const Tuple& a, const Tuple& b) {
  if (a.given == a.family || b.given == b.family) return false;
  const auto agrees = [&](TermId x, TermId y) {
    if (x == y) return true;
    const NameTerm& left = names.info[base::index(x)];
    const NameTerm& right = names.info[base::index(y)];
    return !left.is_initial && !right.is_initial && left.initial == right.initial &&
           near_words(names, left.compact, right.compact);
  };
  if (a.given != b.family && a.family != b.given) return false;  // at least one exactly
  return agrees(a.given, b.family) && agrees(a.family, b.given);
}

}  // namespace

bool same_in_other_script(const NameVocabulary& names, TermId a, TermId b, bool vowelless) {
  constexpr std::size_t kLetters = 3;
  constexpr std::size_t kConsonants = 2;  // Mohammed
  const NameTerm& left = names.info[base::index(a)];
  const NameTerm& right = names.info[base::index(b)];
  const std::string_view x = names.terms.text(left.compact);
  const std::string_view y = names.terms.text(right.compact);
  if (std::min(x.size(), y.size()) < kLetters) return false;
  if (left.spelling == right.spelling) return true;
  if (!vowelless) return false;
  const text::SpellingKey key = text::consonant_key(x);
  return key.size >= kConsonants && key == text::consonant_key(y);
}

namespace {

WordOrder compare_words(const NameVocabulary& names, const Tuple& a, const Tuple& b) {
  if (exchanged(names, a, b)) return WordOrder::kExchanged;
  const bool vowelless = text::writes_no_vowels(a.script) != text::writes_no_vowels(b.script);
  if (a.script != b.script && same_in_other_script(names, a.given, b.family, vowelless) &&
      same_in_other_script(names, a.family, b.given, vowelless)) {
    return WordOrder::kExchanged;
  }
  Words x = words_of(names, {a.given, a.middle, a.family});
  Words y = words_of(names, {b.given, b.middle, b.family});
  if (!x.whole || !y.whole || std::min(x.size, y.size) < 2) return WordOrder::kOther;
  const bool same_size = x.size == y.size;
  std::size_t agreed = take_pairs(x, y, [](TermId s, TermId t) { return s == t; });
  if (!same_size) {
    // What is left over must be a given name: Thomas James Smith is not James Thomas.
    const Words& rest = x.size > y.size ? x : y;
    const Tuple& longer = x.size > y.size ? a : b;
    const std::span<const TermId> family = names.tokens_of(longer.family);
    const bool given = std::all_of(family.begin(), family.end(), [&](TermId token) {
      return std::find(rest.word.begin(), rest.word.begin() + rest.size, token) ==
             rest.word.begin() + rest.size;
    });
    return std::min(x.size, y.size) == 0 && rest.size == 1 && given ? WordOrder::kPartMoved
                                                                    : WordOrder::kOther;
  }
  agreed += take_pairs(x, y, [&](TermId s, TermId t) { return spelt_alike(names, s, t); });
  if (a.script != b.script && x.size > 0) {
    agreed += take_pairs(
        x, y, [&](TermId s, TermId t) { return same_in_other_script(names, s, t, vowelless); });
  }
  if (x.size == 0) return WordOrder::kMoved;
  if (x.size > 1 || agreed == 0) return WordOrder::kOther;
  const NameTerm& left = names.info[base::index(x.word[0])];
  const NameTerm& right = names.info[base::index(y.word[0])];
  const bool two_names = (left.established_given && right.established_given) ||
                         (left.established_family && right.established_family);
  return left.initial == right.initial && !two_names && near_words(names, x.word[0], y.word[0])
             ? WordOrder::kMoved
             : WordOrder::kOther;
}

}  // namespace

WordOrder compare_word_order(const NameVocabulary& names, const Tuple& a, const Tuple& b) {
  if (a.given == kNoTerm || a.family == kNoTerm || b.given == kNoTerm || b.family == kNoTerm) {
    return WordOrder::kOther;
  }
  if (a.script == b.script &&
      !may_be_same_words(letters_of_parts(names, {a.given, a.middle, a.family}),
                         letters_of_parts(names, {b.given, b.middle, b.family}))) {
    return WordOrder::kOther;
  }
  return compare_words(names, a, b);
}

bool same_given_names(const NameVocabulary& names, const Tuple& a, const Tuple& b) {
  if (a.given == kNoTerm || b.given == kNoTerm ||
      letters_of_parts(names, {a.given, a.middle}) !=
          letters_of_parts(names, {b.given, b.middle})) {
    return false;
  }
  Words x = words_of(names, {a.given, a.middle});
  Words y = words_of(names, {b.given, b.middle});
  if (!x.whole || !y.whole || x.size != y.size || x.size < 2) return false;
  take_pairs(x, y, [](TermId s, TermId t) { return s == t; });
  return x.size == 0;
}

}  // namespace gigo::match
