// SPDX-License-Identifier: Apache-2.0
/// \file
/// Names by culture: common ones from lists, rarer ones put together from stems and endings.
///
/// A list is one string of words. `_` stands for a blank inside a name, `/` is followed by the name
/// in the culture's own script, `|` separates spellings in Latin letters: "Dmitry|Dmitri/Дмитрий".
/// Earlier words are more frequent. `*` is followed by the share of all bearers in parts of 10,000:
/// the first names of each list have the shares that registers and censuses publish, to the nearest
/// order of magnitude ("Nguyễn*3150", "Nowak*54").
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rng.hpp"

namespace datagen {

/// Whose names they are.
enum class CultureId : std::uint8_t {
  kEnglish,
  kGerman,
  kFrench,
  kSpanish,
  kItalian,
  kPortuguese,
  kDutch,
  kNordic,
  kPolish,
  kRussian,
  kGreek,
  kTurkish,
  kArabic,
  kIndian,
  kChinese,
  kJapanese,
  kVietnamese,
};
/// Number of cultures.
inline constexpr std::size_t kCultureCount = 17;

/// The lists of one culture, as written by hand. What the shares of a list leave over are rarer
/// names, put together: family names of stem and ending, given names of two parts.
struct CultureText {
  CultureId id;
  std::uint32_t two_part;  ///< parts of 10,000 of the rarer family names: stem + ending; the rest
                           ///< stem + joint + ending
  std::string_view men;
  std::string_view women;
  std::string_view family;
  std::string_view stems;  ///< of rarer family names; empty: all are in the list
  std::string_view joints;
  std::string_view endings;
  std::string_view men_first;   ///< of rarer given names; empty: all are in the list
  std::string_view men_second;  ///< empty: a name of the list
  std::string_view women_first;
  std::string_view women_second;
  std::string_view feminine;     ///< "ski=ska ov=ova/ов=ова": endings of a woman's family name
  std::string_view short_forms;  ///< "Robert=Bob,Rob"
  std::string_view titles_men;   ///< before a name, "Mr Dr"
  std::string_view titles_women;
};

/// The lists, in the order of CultureId; in the files cultures_*.cpp.
extern const std::array<CultureText, 5> kWesternCultures;
extern const std::array<CultureText, 5> kNorthernCultures;
extern const std::array<CultureText, 7> kEasternCultures;

/// One name or part of it.
struct Word {
  std::vector<std::string> latin;  ///< spellings; the first is the usual one
  std::string own;                 ///< in the culture's own script; empty where that is Latin
};

/// Words by frequency: as stated, and after the last stated share falling like 1 / (rank + offset),
/// Zipf's law with Mandelbrot's offset.
class WordList {
 public:
  WordList() = default;
  /// Reads a list; a larger offset makes it flatter.
  WordList(std::string_view list, std::uint32_t offset);

  /// One word by its frequency. Not for an empty list.
  [[nodiscard]] std::size_t draw(Rng& rng) const noexcept;
  /// The same, the word itself.
  [[nodiscard]] const Word& pick(Rng& rng) const noexcept { return words_[draw(rng)]; }
  /// The words.
  [[nodiscard]] std::span<const Word> words() const noexcept { return words_; }
  /// True without words.
  [[nodiscard]] bool empty() const noexcept { return words_.empty(); }
  /// Sum of the shares, in parts of 10,000; means nothing for a list without stated shares.
  [[nodiscard]] std::uint32_t share() const noexcept;

 private:
  std::vector<Word> words_;
  std::vector<std::uint64_t> cumulative_;  // in parts of 10^9
  std::vector<std::uint16_t> guide_;       // where to start looking, by the first bits of a draw
};

/// A name in its spellings. `spelling` says which of `latin` its bearer uses.
struct Name {
  std::string latin;
  std::string other;  ///< another spelling in Latin letters; empty when there is none
  std::string own;    ///< in the own script; empty where that is Latin
  bool rare = false;  ///< put together; few others bear it
};

/// One culture, ready to draw from.
class Culture {
 public:
  /// Reads the lists of one culture.
  explicit Culture(const CultureText& text);

  /// A given name.
  [[nodiscard]] Name given(Rng& rng, bool woman) const;
  /// A family name in its masculine form.
  [[nodiscard]] Name family(Rng& rng) const;
  /// A family name that few bear, if the culture has such ones: for firms that should not exist.
  [[nodiscard]] Name rare_family(Rng& rng) const;
  /// The form that a woman bears; the same in most cultures.
  [[nodiscard]] Name feminine(const Name& family) const;
  /// A short form of a given name; empty when there is none.
  [[nodiscard]] std::string_view short_form(std::string_view given, Rng& rng) const;
  /// A title that people write before a name.
  [[nodiscard]] std::string_view title(Rng& rng, bool woman) const {
    return rng.pick(woman ? women_.titles : men_.titles);
  }
  /// True when names have a form in another script than Latin.
  [[nodiscard]] bool has_own_script() const noexcept { return own_script_; }

 private:
  struct Ending {
    std::string_view from, to, own_from, own_to;
  };
  struct ShortForm {
    std::string_view full;
    std::vector<std::string_view> forms;
  };

  // The given names of one sex.
  struct Given {
    WordList list, first, second;
    std::vector<std::string_view> titles;
  };

  [[nodiscard]] Name join(std::initializer_list<const Word*> parts, bool run_together) const;

  const CultureText* text_;
  Given men_, women_;
  WordList family_, stems_, joints_, endings_;
  std::vector<Ending> feminine_;
  std::vector<ShortForm> short_forms_;  // sorted by full name
  bool own_script_ = false;
};

/// All cultures, in the order of CultureId; read on first use.
[[nodiscard]] const std::array<Culture, kCultureCount>& cultures();

/// A word with blanks for its underscores.
[[nodiscard]] std::string spaced(std::string_view word);

/// Cuts a text at every `separator`; empty pieces are left out.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace datagen
