// SPDX-License-Identifier: Apache-2.0
/// \file
/// The words of dates in the main European languages: months, weekdays, what joins them.
#pragma once

#include <cstdint>
#include <string_view>

namespace gigo::normalize {

/// What a word means in a date.
struct DateWord {
  enum Kind : std::uint8_t {
    kUnknown,
    kMonth,
    kSilent,       ///< says nothing: a weekday, "of", "de", "born"
    kOrdinal,      ///< only directly behind digits: "st", "er"
    kApproximate,  ///< "circa", "um"
  };
  /// Who has this word for a month, where that tells the language of a column.
  enum Language : std::uint8_t { kAny, kCroatian, kNeighbour };
  Kind kind = kUnknown;
  std::uint8_t month = 0;     ///< 1-12 of a month
  std::uint8_t croatian = 0;  ///< what it is in Croatian, where the neighbours mean another month
  Language language = kAny;
};

/// Looks up a word as text::fold_compact() gives it.
[[nodiscard]] DateWord date_word(std::string_view folded) noexcept;

/// The month that an English name, whole or of three letters, stands for; 0: none. English names
/// are told without the table. `word` is folded and has three letters or more.
[[nodiscard]] std::uint8_t english_month(std::string_view word) noexcept;

/// 1 to 12 for i to xii; 0 for anything else.
[[nodiscard]] std::uint8_t roman_month(std::string_view word) noexcept;

/// True for q, quarter, Quartal and their like, folded.
[[nodiscard]] bool is_quarter_word(std::string_view word) noexcept;

}  // namespace gigo::normalize
