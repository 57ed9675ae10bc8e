// SPDX-License-Identifier: Apache-2.0
/// \file
/// Which digits of a phone cell belong together: never those with a word between them.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace gigo::normalize {

/// Stands in a text where a word stood (phone_words.hpp).
inline constexpr char kWordMark = '\x01';

/// Digits and signs of a cell with a word, or the end, on both sides.
struct PhoneChunk {
  std::string_view text;     ///< at least one digit; trimmed
  bool word_before = false;  ///< a word stands before it
  bool word_after = false;   ///< a word stands behind it
  bool attached = false;     ///< with nothing between: "24h"
};

/// Cuts a text at its words and at "; " and ", ". Views into the argument.
[[nodiscard]] std::vector<PhoneChunk> cut_at_words(std::string_view marked);

/// Says whether a text is a valid number by itself.
using IsNumber = std::function<bool(std::string_view text)>;

/// A number in a list: "2: 030 …", "#2 030 …", "Tel. 2 030 …".
struct ListNumber {
  std::string_view rest;  ///< the number behind it; empty when there is no list number
  bool certain = false;   ///< nothing but a list number can stand there
};

/// Looks for one. `trunk` is the region's national prefix.
[[nodiscard]] ListNumber find_list_number(const PhoneChunk& chunk, std::string_view trunk,
                                          const IsNumber& is_number);

/// The number without the remark behind it: "030 2345678 24h", "… (2019)", "… 8-17 Uhr". Empty when
/// there is none.
[[nodiscard]] std::string_view before_remark(const PhoneChunk& chunk, const IsNumber& is_number);

/// What find_second_number() found.
enum class SecondNumber {
  kNone,
  kFound,
  kUnclear,  ///< a second one begins, but where the two part nobody can tell
};

/// Looks for the place where a second number begins. `at` is then the end of the first, `next` the
/// begin of the second. `whole` says whether the text is a number as it is: then only a sign that a
/// number begins counts.
[[nodiscard]] SecondNumber find_second_number(std::string_view text, std::string_view trunk,
                                              bool whole, const IsNumber& is_number,
                                              std::size_t& at, std::size_t& next);

/// "212 555 0143/4", "020 7123 4567-69": the part before the last digits of another number. Empty
/// when the text does not end so.
[[nodiscard]] std::string_view before_last_digits(std::string_view text) noexcept;

/// True when digits have a national prefix or a + in front.
[[nodiscard]] bool begins_number(std::string_view text, std::string_view trunk) noexcept;

/// True for what may stand before a national prefix in front of a text and mean two numbers in one,
/// or a remark: to be looked at with care. Cheap.
[[nodiscard]] bool may_hold_more(std::string_view text, std::size_t digits) noexcept;

}  // namespace gigo::normalize
