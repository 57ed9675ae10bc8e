// SPDX-License-Identifier: Apache-2.0
/// \file
/// A whole name while it is read: the words and what has been decided about them.
///
/// read_name() of name_order.hpp asks one function after the other; each gives roles to the words
/// that it understands.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "normalize/name_order.hpp"

namespace gigo::normalize {

/// Indexes of words, collected.
class Words {
 public:
  /// Adds one.
  void push(std::size_t i) { at_[size_++] = static_cast<std::uint8_t>(i); }
  /// Adds several.
  void push(WordList words) {
    for (const std::uint8_t i : words) push(i);
  }
  /// All of them; void when the object is gone.
  [[nodiscard]] WordList all() const noexcept { return {at_.data(), size_}; }

 private:
  std::array<std::uint8_t, NameTokens::kMost> at_{};
  std::size_t size_ = 0;
};

/// What the readers of a name share.
struct NameReader {
  NameTokens& tokens;
  const NameContext& context;
  LetterCase cell;
  NameReading& reading;

  /// Gives all words one role.
  void assign(WordList words, NameRole role) const {
    for (const std::uint8_t i : words) reading.assign(tokens, i, role);
  }
  /// Words of more than an initial.
  [[nodiscard]] std::size_t full_words(WordList words) const {
    return static_cast<std::size_t>(std::count_if(
        words.begin(), words.end(), [this](std::uint8_t i) { return !tokens[i].initial; }));
  }
  /// The words behind the titles at the front, which get their role.
  [[nodiscard]] WordList without_titles(WordList words) const {
    const std::size_t titles = leading_titles(tokens, words, context.region);
    assign(words.first(titles), NameRole::kPrefix);
    return words.subspan(titles);
  }
  /// True when the last word is a title that may stand there: "Smith John Mr"; MS in capitals is a
  /// degree.
  [[nodiscard]] bool ends_in_title(WordList words) const;
  /// The words but for generations inside ("david b. iii hull", "Sam Jr. Doe"), which get their
  /// role; with `titles` also "Mrs".
  [[nodiscard]] Words without_generations(WordList words, bool titles) const;
  /// Given name, and middle names behind it.
  void assign_given(WordList words) const;
};

/// True for Mr, Mrs, Herr: they stand before a given name and behind a family name only.
[[nodiscard]] bool is_plain_title(std::string_view key) noexcept;

/// One person without a comma: titles, given and middle names, family name, suffixes, job.
void read_given_first(const NameReader& name, WordList words);

/// One person, with or without commas.
void read_person(const NameReader& name, WordList words);

/// Several people: couples, households, lists. False when the words are one person's: nothing is
/// assigned then.
[[nodiscard]] bool read_people(const NameReader& name, WordList words);

}  // namespace gigo::normalize
