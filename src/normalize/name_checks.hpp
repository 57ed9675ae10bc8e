// SPDX-License-Identifier: Apache-2.0
/// \file
/// What is wrong with a name cell as a whole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "normalize/name_tokens.hpp"
#include "normalize/note.hpp"

namespace gigo::normalize {

/// How surely a cell stands for nobody.
enum class PlaceholderGrade : std::uint8_t {
  kNo,
  kStock,  ///< John Doe: somebody may bear the name
  kSoft,   ///< only words that are also names: Null, Test, Na
  kHard,   ///< asdf, n/a, "do not use", punctuation, digits
};

/// Judges the words of one cell; words in brackets count too, titles and what is a remark already
/// do not.
[[nodiscard]] PlaceholderGrade placeholder_grade(const NameTokens& tokens);

/// True when the local part of an email spells one of the words beside something else that is no
/// placeholder ("c.null", "cnull", "anna.guest"), so that a soft placeholder is somebody's name.
[[nodiscard]] bool email_agrees(const NameTokens& tokens, std::string_view email);

/// True for a key that fingers made and no name: one letter three times or more, four neighbours on
/// a keyboard.
[[nodiscard]] bool is_mashed_key(std::string_view key) noexcept;

/// True when a word cannot be anybody's name: unknown, asdf, xxx, qwerty, aaaa.
[[nodiscard]] bool is_hard_placeholder(const NameTokens& tokens, std::size_t i);

/// Words [begin, begin + count) of a cell; count 0: none.
struct ReserveRemark {
  std::size_t begin = 0;
  std::size_t count = 0;
  bool warning = false;  ///< one to be heeded: "do not contact"
};

/// The first remark such as "do not use" among the words.
[[nodiscard]] ReserveRemark find_reserve(const NameTokens& tokens);

/// True when the words carry a warning: "deceased", "do not contact".
[[nodiscard]] bool says_warning(const NameTokens& tokens);

/// An email, web address or phone number found in a name.
struct ContactInName {
  Code code{};  ///< Code{} when there is none
  std::size_t begin = 0;
  std::size_t size = 0;
};

/// Finds the first contact detail in a cleaned cell.
[[nodiscard]] ContactInName find_contact(std::string_view text);

/// True for a day written in numbers with its year: "15/06/1985", "2024-03-01", "12.03.2024".
[[nodiscard]] bool is_date(std::string_view text) noexcept;

/// True when letters were lost: U+FFFD, or a question mark among letters ("Jos? Garc?a").
[[nodiscard]] bool is_lossy(std::string_view text);

/// A cell after the fixes that need no reading: encoding, invisible characters, blanks.
struct CleanedName {
  std::string text;
  bool changed = false;
};

/// True for what a spreadsheet shows for an error, and for "s.o.": see above. Words that stand for
/// nobody are told by placeholder_grade().
[[nodiscard]] bool stands_for_no_name(std::string_view text);

/// Applies them and adds their notes.
[[nodiscard]] CleanedName clean_name(std::string_view raw, std::vector<CellNote>& notes);

}  // namespace gigo::normalize
