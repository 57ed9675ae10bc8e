// SPDX-License-Identifier: Apache-2.0
/// \file
/// An address as words and segments: what stands between commas, line ends and dashes.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "normalize/street_words.hpp"

namespace gigo::normalize {

/// One word of an address.
struct AddressWord {
  std::string_view text;    ///< as written
  std::string_view folded;  ///< text::fold_compact
  const StreetWord* known;
  bool ends_segment;  ///< a comma, a line end or a dash stands behind it
  bool has_digit;
  bool has_letter;
  bool joined_type;  ///< no word of the table, but it ends in a kind of street: Hauptstrasse

  /// True when the word is of any of the classes.
  [[nodiscard]] bool is(std::uint32_t any) const noexcept { return known->is(any); }
};

/// The words of a text. The text must outlive it. Nothing is allocated for ASCII.
class AddressLine {
 public:
  /// More words, or more bytes, are no address; too_long() is then true and there are no words.
  static constexpr std::size_t kMostWords = 48;
  static constexpr std::size_t kLongest = 400;

  /// Any bytes are allowed; "Hauptstr.5" is two words, "Cra 18#63" three, "12 - 14" one.
  explicit AddressLine(std::string_view text);
  AddressLine(const AddressLine&) = delete;
  AddressLine& operator=(const AddressLine&) = delete;

  /// True for a text that cannot be an address.
  [[nodiscard]] bool too_long() const noexcept { return too_long_; }
  /// Number of words.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// A word by its number.
  [[nodiscard]] const AddressWord& operator[](std::size_t i) const noexcept { return words_[i]; }
  /// The text from one word to before another as it is written, without signs at its end.
  [[nodiscard]] std::string_view text(std::size_t first, std::size_t last) const noexcept;
  /// The letters and digits of the words, folded and glued; empty when a word is not ASCII.
  [[nodiscard]] std::string_view folded(std::size_t first, std::size_t last) const noexcept;
  /// The first word of the segment in which the word before `end` stands, not before `begin`.
  [[nodiscard]] std::size_t segment_begin(std::size_t begin, std::size_t end) const noexcept;
  /// The word behind the last one of the segment that begins at `begin`, not after `end`.
  [[nodiscard]] std::size_t segment_end(std::size_t begin, std::size_t end) const noexcept;

 private:
  void add(std::string_view word);

  // Only the first size_ words are ever made.
  union {
    std::array<AddressWord, kMostWords> words_;
  };
  std::array<char, kLongest + 1> ascii_;  // one more: a sign that is dropped is written first
  std::string other_;
  std::size_t size_ = 0;
  std::size_t ascii_size_ = 0;
  bool too_long_ = false;
};

/// "II" to "IX" in capitals: a floor or a door behind the number of a house in the Netherlands.
[[nodiscard]] bool is_roman_addition(std::string_view text) noexcept;
/// "12", "12a", "12-14", "12/3", "12/b", "16½", "12bis", "123-II": at most five digits first.
[[nodiscard]] bool is_house_number(std::string_view text) noexcept;

/// False for words that no unit begins with.
[[nodiscard]] inline bool may_begin_unit(const AddressWord& word) noexcept {
  return word.has_digit || word.is(kUnits | kOrdinal) || word.text.front() == '#' ||
         word.folded == "st";
}
/// How many words from `at` on name one unit ("Flat 3", "6th Floor", "Apt # 4", "3º B"); 0: none.
[[nodiscard]] std::size_t unit_words(const AddressLine& line, std::size_t at,
                                     std::size_t last) noexcept;
/// How many words from `at` on name a post office box; 0: none.
[[nodiscard]] std::size_t box_words(const AddressLine& line, std::size_t at,
                                    std::size_t last) noexcept;
/// The word behind a house between two streets ("Cra 18 #63-64", as Colombians write); 0: none.
[[nodiscard]] std::size_t end_of_crossing(const AddressLine& line, std::size_t first,
                                          std::size_t last) noexcept;
/// True for the number behind "St. John's Road", which is a house, unlike the one behind "County
/// Road" or "Road". `at` is the word of the number.
[[nodiscard]] bool is_named_road(const AddressLine& line, std::size_t first,
                                 std::size_t at) noexcept;
/// True when the words are nothing but units.
[[nodiscard]] bool is_unit(const AddressLine& line, std::size_t first, std::size_t last) noexcept;

}  // namespace gigo::normalize
