// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell that holds one part of a name.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/name.hpp"
#include "normalize/name_order.hpp"
#include "normalize/name_remarks.hpp"
#include "normalize/name_tokens.hpp"

namespace gigo::normalize {

/// Longer is no name (bytes).
inline constexpr std::size_t kMostNameBytes = 512;
/// Longer is noted (code points).
inline constexpr std::size_t kLongName = 100;

/// True when find_contact() is worth a call: an @, a colon, seven digits, "www.".
[[nodiscard]] bool may_hold_contact(std::string_view text) noexcept;

/// A cell cleaned, cut into words, with remarks, titles and suffixes recognised but not yet moved.
class NameCell {
 public:
  /// `name_words`: how many words of the name stand in front of the cell (a given name beside a
  /// family name), so that "Jr" or "MA" in it can be told from names.
  NameCell(std::string_view raw, NamePart part, std::size_t name_words, const NameContext& context);
  NameCell(const NameCell&) = delete;
  NameCell& operator=(const NameCell&) = delete;

  /// Cleaned text.
  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  /// kMissing, kOk, kChanged, kSuspect, kInvalid or kPlaceholder.
  [[nodiscard]] ValueStatus status() const noexcept { return status_; }
  /// True when the cell has words to use.
  [[nodiscard]] bool has_words() const noexcept { return tokens_.has_value(); }
  /// The words; only when has_words().
  [[nodiscard]] const NameTokens& tokens() const noexcept { return *tokens_; }
  /// The words of one role, in order.
  [[nodiscard]] WordList words(NameRole role) const noexcept { return reading_.words(role); }
  /// The words of one role as they should be written; empty without words.
  [[nodiscard]] std::string written(NameRole role) const;
  /// The same for some of the words.
  [[nodiscard]] std::string written(WordList words) const;
  /// The cell after the safe fixes.
  [[nodiscard]] std::string fixed() const;
  /// How the cell is written.
  [[nodiscard]] LetterCase letter_case() const noexcept { return case_; }
  /// What is wrong with the cell by itself.
  [[nodiscard]] std::vector<CellNote>& notes() noexcept { return notes_; }
  /// True when a remark in the cell is a warning.
  [[nodiscard]] bool warns() const { return tokens_ && carries_warning(*tokens_, reading_); }
  /// True when a word could stand for nobody, so that the whole name must be judged.
  [[nodiscard]] bool doubtful() const noexcept { return doubtful_; }

 private:
  void judge();
  void assign_roles(std::size_t name_words);
  void note_signs(NameRole main);

  std::string text_;
  NamePart part_;
  std::string_view region_;
  ValueStatus status_ = ValueStatus::kMissing;
  LetterCase case_ = LetterCase::kNone;
  bool doubtful_ = false;
  std::optional<NameTokens> tokens_;
  NameReading reading_;
  std::vector<CellNote> notes_;
};

}  // namespace gigo::normalize
