// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <bit>
#include <utility>

#include "match/levels.hpp"
#include "normalize/organisation_reading.hpp"
#include "text/similarity.hpp"

namespace gigo::match {
namespace {

// Sum of the rarity of the words both have, and of all words of each.
struct Rarity {
  std::int64_t common = 0, a = 0, b = 0;
};

// `counts(word)`: whether a word that both have says anything.
template <class Counts>
Rarity rarity(const WordVocabulary& words, TermId a, TermId b, Counts&& counts) {
  const std::span<const TermId> x = words.words_of(a);
  const std::span<const TermId> y = words.words_of(b);
  const auto idf = [&](TermId word) { return std::int64_t{words.word_idf[base::index(word)]}; };
  Rarity sum;
  for (const TermId word : x) sum.a += idf(word);
  for (const TermId word : y) sum.b += idf(word);
  for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();) {
    if (x[i] == y[j]) {
      if (counts(x[i])) sum.common += idf(x[i]);
      ++i;
      ++j;
    } else if (x[i] < y[j]) {
      ++i;
    } else {
      ++j;
    }
  }
  return sum;
}

Rarity rarity(const WordVocabulary& words, TermId a, TermId b) {
  return rarity(words, a, b, [](TermId) { return true; });
}

bool has_word(const WordVocabulary& words, TermId term, std::string_view word) {
  const std::span<const TermId> all = words.words_of(term);
  return std::any_of(all.begin(), all.end(),
                     [&](TermId one) { return words.words.text(one) == word; });
}

// Share of the common words in both names (Dice, weighted by rarity).
Level level_of_share(const Rarity& sum) {
  if (sum.common * 20 >= (sum.a + sum.b) * 8) return Level::kPartly;
  if (sum.common * 20 >= (sum.a + sum.b) * 4) return Level::kWeak;
  return Level::kDifferent;
}

int allowed_edits(std::size_t shorter) { return shorter >= 12 ? 3 : shorter >= 7 ? 2 : 1; }

bool near_text(std::string_view a, std::string_view b, std::uint32_t letters_a,
               std::uint32_t letters_b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  const std::size_t longer = std::max(a.size(), b.size());
  if (shorter < 4) return false;
  const int allowed = allowed_edits(shorter);
  if (longer - shorter > static_cast<std::size_t>(allowed)) return false;
  if (std::popcount(letters_a ^ letters_b) > 2 * allowed) return false;
  return text::osa_distance(a, b, allowed) <= allowed;
}

// "local 17" and "local 18" are one slip apart, and two bodies.
bool same_numbers(std::string_view a, std::string_view b) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t i = 0;
  std::size_t j = 0;
  while (true) {
    while (i < a.size() && !digit(a[i])) ++i;
    while (j < b.size() && !digit(b[j])) ++j;
    if (i == a.size() || j == b.size()) return i == a.size() && j == b.size();
    if (a[i++] != b[j++]) return false;
  }
}

// "ibm" and "intercity belt makers". Three letters agree by chance too often to say much.
Level compare_acronyms(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() < 3 || a.size() > 10 || a[0] != b[0] || a.find(' ') != std::string_view::npos ||
      !normalize::is_acronym_of(a, b)) {
    return Level::kDifferent;
  }
  return a.size() > 3 ? Level::kPartly : Level::kWeak;
}

}  // namespace

Level compare_numbers(const Features& features, TermId a, TermId b) {
  if (a == kNoTerm || b == kNoTerm) return Level::kMissing;
  if (a == b) return Level::kEqual;
  const std::string_view x = features.numbers.text(a);
  const std::string_view y = features.numbers.text(b);
  return std::max(x.size(), y.size()) > 1 && text::within_one_edit(x, y) ? Level::kNear
                                                                         : Level::kDifferent;
}

Level compare_postcodes(const Features& features, TermId a, TermId b) {
  if (a == kNoTerm || b == kNoTerm) return Level::kMissing;
  if (a == b) return Level::kEqual;
  const std::string_view x = features.postcodes.text(a);
  const std::string_view y = features.postcodes.text(b);
  return std::min(x.size(), y.size()) >= 3 && text::within_one_edit(x, y) ? Level::kNear
                                                                          : Level::kDifferent;
}

Level compare_cities(const Features& features, TermId a, TermId b) {
  if (a == kNoTerm || b == kNoTerm) return Level::kMissing;
  if (a == b) return Level::kEqual;
  const std::string_view x = features.cities.text(a);
  const std::string_view y = features.cities.text(b);
  const std::uint32_t letters_x = features.city_letters[base::index(a)];
  const std::uint32_t letters_y = features.city_letters[base::index(b)];
  if (near_text(x, y, letters_x, letters_y)) return Level::kNear;
  if (std::min(x.size(), y.size()) >= 4 && std::popcount(letters_x ^ letters_y) <= 4 &&
      text::jaro_winkler(x, y) >= text::similarity(920)) {
    return Level::kNear;
  }
  // One contains the other's words: "new york" and "new york city".
  const std::size_t shorter = std::min(x.size(), y.size());
  return shorter >= 4 && text::common_prefix(x, y) == shorter ? Level::kPartly : Level::kDifferent;
}

Level compare_streets(const Features& features, TermId a, TermId b) {
  if (a == kNoTerm || b == kNoTerm) return Level::kMissing;
  if (a == b) return Level::kEqual;
  const WordVocabulary& words = features.streets;
  if (near_text(words.terms.text(a), words.terms.text(b), words.letters[base::index(a)],
                words.letters[base::index(b)])) {
    return Level::kNear;
  }
  const Rarity sum = rarity(words, a, b);
  const std::int64_t smaller = std::min(sum.a, sum.b);
  if (sum.common * 10 >= (sum.a + sum.b) * 4 || sum.common * 100 >= smaller * 95) {
    return sum.common > 0 ? Level::kNear : Level::kDifferent;
  }
  return sum.common * 2 >= smaller && sum.common > 0 ? Level::kPartly : Level::kDifferent;
}

Level compare_organisations(const WordVocabulary& words, TermId a, TermId b) {
  if (a == kNoTerm || b == kNoTerm) return Level::kMissing;
  if (a == b) return Level::kEqual;
  const Level acronyms = compare_acronyms(words.terms.text(a), words.terms.text(b));
  if (acronyms != Level::kDifferent) return acronyms;
  if (near_text(words.terms.text(a), words.terms.text(b), words.letters[base::index(a)],
                words.letters[base::index(b)]) &&
      same_numbers(words.terms.text(a), words.terms.text(b))) {
    return Level::kNear;
  }
  return level_of_share(rarity(words, a, b));
}

Level compare_organisations_and_streets(const Features& features, const Tuple& a, const Tuple& b) {
  const WordVocabulary& names = features.organisations;
  const Level level = compare_organisations(names, a.organisation, b.organisation);
  if ((level != Level::kPartly && level != Level::kWeak) || a.street == kNoTerm ||
      b.street == kNoTerm) {
    return level;
  }
  const Rarity sum = rarity(names, a.organisation, b.organisation, [&](TermId word) {
    const std::string_view text = names.words.text(word);
    return !has_word(features.streets, a.street, text) ||
           !has_word(features.streets, b.street, text);
  });
  const Level without = level_of_share(sum);
  // Acronyms have no word in common.
  return rarity(names, a.organisation, b.organisation).common == sum.common ? level : without;
}

Level compare_texts(const WordVocabulary& words, TermId a, TermId b) {
  if (a == kNoTerm || b == kNoTerm) return Level::kMissing;
  if (a == b) return Level::kEqual;
  const Rarity sum = rarity(words, a, b);
  return sum.common * 2 >= std::min(sum.a, sum.b) && sum.common > 0 ? Level::kPartly
                                                                    : Level::kDifferent;
}

}  // namespace gigo::match
