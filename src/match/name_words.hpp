// SPDX-License-Identifier: Apache-2.0
/// \file
/// A name as words that can be compared one by one: the inside of gigo/similarity.hpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "text/spelling_key.hpp"

namespace gigo::match {

/// What a word is in its name.
enum class WordKind : std::uint8_t {
  kName,
  kInitial,     ///< one letter
  kPatronymic,  ///< ends like one, and is neither the first of two words
  kParticle,    ///< van, de, al, bin
  kTitle,       ///< Dr, Sheikh, PhD; a legal form after a person's name
  kNumber,      ///< has a digit
};

/// One word of a folded name.
struct NameWord {
  std::string_view text;  ///< into the folded name, or into NameWords::joined
  WordKind kind = WordKind::kName;
  bool given = false;             ///< known as a given name
  bool weak = false;              ///< a title that is also a name
  std::uint8_t place = 0;         ///< position in the name
  text::SpellingKey key;          ///< of the words that are paired; see set_keys()
  std::uint32_t letters = 0;      ///< those of `text`, see letters_of(); with the key
  std::uint32_t key_letters = 0;  ///< those of `key`
};

/// The words of one side, at most kMost; what is more is counted.
struct NameWords {
  static constexpr std::size_t kMost = 16;  ///< words that are compared

  std::array<NameWord, kMost> word;  ///< in the order of the name, then as pairing leaves them
  std::size_t size = 0;              ///< words in use
  std::size_t beyond = 0;            ///< words left out
  std::string joined;                ///< letters of words written apart; words point into it

  NameWords() = default;
  NameWords(const NameWords&) = delete;
  NameWords& operator=(const NameWords&) = delete;

  /// Appends, or counts what is beyond the room.
  void add(const NameWord& next) noexcept {
    if (size < kMost) {
      word[size++] = next;
    } else {
      ++beyond;
    }
  }
  /// Takes one word out; the others keep their order.
  void erase(std::size_t i) noexcept {
    for (; i + 1 < size; ++i) word[i] = word[i + 1];
    --size;
  }
};

/// Fills in the spelling keys of the words that are still in the list and have `least` letters.
void set_keys(NameWords& words, std::size_t least) noexcept;

/// The costs of pairing words: each is a part of a thousand by which two names are less alike.
using CostTable = std::array<std::array<std::int16_t, NameWords::kMost>, NameWords::kMost>;

/// Which word of the longer list each word of the shorter is paired with, and the sum of the costs.
struct WordPairs {
  std::array<std::uint8_t, NameWords::kMost> partner{};  ///< by word of the list of `rows`
  int cost = 0;                                          ///< sum
};

/// The cheapest way to give each of `rows` words a partner of its own among `columns` words (rows
/// <= columns). Exact for up to six rows; beyond, cheapest pairs first until six are left.
[[nodiscard]] WordPairs pair_words(const CostTable& costs, std::size_t rows,
                                   std::size_t columns) noexcept;

/// Two words that are taken for each other.
struct WordPair {
  const NameWord* one = nullptr;    ///< of the shorter list
  const NameWord* other = nullptr;  ///< of the longer
  int cost = 0;                     ///< what they differ by
};

/// Two lists of words, paired; points into them.
struct Pairing {
  std::array<WordPair, NameWords::kMost> pairs;           ///< in the order of the shorter list
  std::size_t size = 0;                                   ///< pairs in use
  std::array<const NameWord*, NameWords::kMost> extra{};  ///< words without a partner, in order
  std::size_t extra_size = 0;                             ///< such words
  bool in_order = true;  ///< those that cost less than `agrees_below` stand in one order
};

/// Pairs the words that are left of two names so that the sum of `cost(word, word)` is least. Fills
/// in the spelling keys of words of `keyed` letters first.
template <class Cost>
[[nodiscard]] Pairing pair_rest(NameWords& x, NameWords& y, std::size_t keyed, int agrees_below,
                                Cost&& cost) {
  NameWords& few = x.size <= y.size ? x : y;
  NameWords& many = &few == &x ? y : x;
  set_keys(few, keyed);
  set_keys(many, keyed);
  CostTable costs;
  for (std::size_t i = 0; i < few.size; ++i) {
    for (std::size_t k = 0; k < many.size; ++k) {
      costs[i][k] = static_cast<std::int16_t>(cost(few.word[i], many.word[k]));
    }
  }
  const WordPairs found = pair_words(costs, few.size, many.size);
  Pairing out;
  std::uint32_t used = 0;
  int last = -1;
  for (std::size_t i = 0; i < few.size; ++i) {
    const std::size_t k = found.partner[i];
    used |= 1U << k;
    out.pairs[out.size++] = {&few.word[i], &many.word[k], costs[i][k]};
    if (costs[i][k] >= agrees_below) continue;
    out.in_order = out.in_order && static_cast<int>(k) > last;
    last = static_cast<int>(k);
  }
  for (std::size_t k = 0; k < many.size; ++k) {
    if ((used >> k & 1) == 0) out.extra[out.extra_size++] = &many.word[k];
  }
  return out;
}

/// The words of one side that are not their equals on the other side: equal words are taken out of
/// both lists, each once. Returns how many pairs were taken; `in_order` becomes false when they do
/// not stand in one order. `visit(word)` sees each.
template <class Visit>
std::size_t take_equal_words(NameWords& a, NameWords& b, bool& in_order, Visit&& visit) {
  std::size_t taken = 0;
  int last = -1;
  for (std::size_t i = 0; i < a.size;) {
    std::size_t k = 0;
    while (k < b.size && b.word[k].text != a.word[i].text) ++k;
    if (k == b.size) {
      ++i;
      continue;
    }
    visit(a.word[i]);
    in_order = in_order && static_cast<int>(b.word[k].place) > last;
    last = b.word[k].place;
    a.erase(i);
    b.erase(k);
    ++taken;
  }
  return taken;
}

/// The cost of taking one word for the other because of a slip, by their edits and the length of
/// the longer: kOtherWord when they are simply two words.
[[nodiscard]] int slip_cost(std::string_view a, std::string_view b);

/// The same for words with keys: what costs more than `spelling` may be cheaper as that and a slip
/// in the key.
[[nodiscard]] int slip_cost(const NameWord& a, const NameWord& b, int spelling);

/// The cost of a pair that has nothing in common.
inline constexpr int kOtherWord = 300;

/// A few words of the language, looked up by their letters.
template <std::size_t kCount>
class FewWords {
 public:
  /// From a list of words with static storage.
  constexpr explicit FewWords(const std::string_view (&words)[kCount]) : words_(words) {
    for (const std::string_view word : words) {
      initials_ |= 1U << (word[0] - 'a');
      longest_ = word.size() > longest_ ? word.size() : longest_;
    }
  }
  /// True when `word`, folded, is one of them.
  [[nodiscard]] constexpr bool has(std::string_view word) const noexcept {
    if (word.empty() || word.size() > longest_ || word[0] < 'a' || word[0] > 'z' ||
        (initials_ >> (word[0] - 'a') & 1U) == 0) {
      return false;
    }
    for (const std::string_view one : words_) {
      if (one.size() == word.size() && one[0] == word[0] && one == word) return true;
    }
    return false;
  }

 private:
  std::span<const std::string_view, kCount> words_;
  std::uint32_t initials_ = 0;
  std::size_t longest_ = 0;
};

/// Joins neighbours of `split` that together are, nearly, one word of `whole` ("patr ushev"): up to
/// three. Returns how many joins were made.
std::size_t join_split_words(NameWords& split, const NameWords& whole);

}  // namespace gigo::match
