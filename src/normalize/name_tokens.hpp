// SPDX-License-Identifier: Apache-2.0
/// \file
/// A name cell as words: where each stands, what it is, how it is written.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "normalize/name_lexicon.hpp"

namespace gigo::normalize {

/// How the letters of a word are written.
enum class LetterCase : std::uint8_t {
  kNone,   ///< no letters, or letters of a script without case
  kLower,  ///< "smith"
  kUpper,  ///< "SMITH", and a single capital
  kMixed,  ///< "Smith", "McDonald"
};

/// What stands around a word.
enum class Enclosure : std::uint8_t { kNone, kBrackets, kQuotes };

/// What a word is in its name, once decided.
enum class NameRole : std::uint8_t {
  kOpen,
  kPrefix,
  kGiven,
  kMiddle,
  kFamily,
  kSuffix,
  kNickname,
  kNote,
  kDrop,  ///< stands for no value: nowhere in the parts
};

/// One word. Views point into the cell.
struct NameToken {
  std::string_view text;       ///< as written, without surrounding commas, quotes and brackets
  const Word* word = nullptr;  ///< never null after tokenising
  std::uint32_t key_begin = 0;
  std::uint32_t key_size = 0;
  std::uint8_t segment = 0;  ///< commas before it
  std::uint8_t enclosed =
      0;  ///< number of the pair of quotes or brackets around it, from 1; 0: none
  std::uint8_t letters = 0;  ///< up to 255
  Enclosure enclosure = Enclosure::kNone;
  LetterCase letter_case = LetterCase::kNone;
  bool initial = false;  ///< "J", "J.", "J.R."
  bool dotted = false;   ///< has a period
  bool digits_only = false;
  bool has_digits = false;
  bool latin = true;        ///< every letter is Latin
  bool has_vowel = false;   ///< a, e, i, o, u or y, or a letter beyond ASCII
  bool after_dash = false;  ///< a dash between blanks, or an @, stands before it
  bool after_at = false;    ///< an @ stands before it
  bool starred = false;     ///< between asterisks
  bool glued = false;       ///< two words with a dash between blanks: "Smith - Jones"
  NameRole role = NameRole::kOpen;

  /// True when the word is in one of the classes.
  [[nodiscard]] bool is(WordClasses any) const noexcept { return word->is(any); }
};

/// The words of a cell, at most kMost.
class NameTokens {
 public:
  /// More words than this are no name.
  static constexpr std::size_t kMost = 32;

  /// Splits cleaned text; the text must outlive the tokens.
  ///
  /// Blanks, commas and semicolons separate; "&" and "/" are words of their own; initials and
  /// titles written together with the next word are parted (J.Smith, Dr.Smith). Stray punctuation
  /// around a word is left out.
  explicit NameTokens(std::string_view text);

  /// True when signs were left out that names have not: stars, hashes, emoji, an underscore or a
  /// period between two names.
  [[nodiscard]] bool symbols() const noexcept { return symbols_; }
  /// Number of words.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// True when words were left out.
  [[nodiscard]] bool overflow() const noexcept { return overflow_; }
  /// One word.
  [[nodiscard]] NameToken& operator[](std::size_t i) noexcept { return data()[i]; }
  /// One word.
  [[nodiscard]] const NameToken& operator[](std::size_t i) const noexcept { return data()[i]; }
  /// The look-up key of a word: letters and digits only, folded if Latin, small otherwise.
  [[nodiscard]] std::string_view key(std::size_t i) const noexcept {
    return std::string_view(keys_).substr(data()[i].key_begin, data()[i].key_size);
  }
  /// Number of commas and semicolons outside brackets, plus one.
  [[nodiscard]] std::size_t segments() const noexcept { return segments_; }
  /// First and behind-last word for range-for.
  [[nodiscard]] NameToken* begin() noexcept { return data(); }
  [[nodiscard]] NameToken* end() noexcept { return data() + size_; }
  [[nodiscard]] const NameToken* begin() const noexcept { return data(); }
  [[nodiscard]] const NameToken* end() const noexcept { return data() + size_; }

  /// How the cell is written: kUpper or kLower when every name word of two letters or more is.
  /// Titles, degrees, what has the role of one or of a remark, and what stands in brackets beside a
  /// name do not count.
  [[nodiscard]] LetterCase cell_case() const noexcept;

  /// Makes one word of word i and the one before it, with what stands between them ("Smith -
  /// Jones").
  void glue(std::size_t i);

 private:
  void add(std::string_view text, Enclosure enclosure, std::uint8_t enclosed);
  void add_parted(std::string_view text, Enclosure enclosure, std::uint8_t enclosed);
  bool describe(std::string_view text, NameToken& token);
  [[nodiscard]] NameToken* data() noexcept { return reinterpret_cast<NameToken*>(bytes_.data()); }
  [[nodiscard]] const NameToken* data() const noexcept {
    return reinterpret_cast<const NameToken*>(bytes_.data());
  }

  // Without their first values: most cells have three words, not kMost.
  alignas(NameToken) std::array<unsigned char, kMost * sizeof(NameToken)> bytes_;
  std::size_t size_ = 0;
  std::size_t segments_ = 1;
  bool overflow_ = false;
  bool dash_ = false;  // a dash was seen, the next word stands after it
  bool at_ = false;    // the same for an @
  bool symbols_ = false;
  std::string keys_;
};

}  // namespace gigo::normalize
