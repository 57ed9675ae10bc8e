// SPDX-License-Identifier: Apache-2.0
/// \file
/// ASCII only, and the same under every locale (<cctype> is not). Bytes above 127 are in no class
/// and are never changed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gigo::base {

/// 0-9.
[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
/// A-Z.
[[nodiscard]] constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
/// a-z.
[[nodiscard]] constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
/// A-Z, a-z.
[[nodiscard]] constexpr bool is_alpha(char c) noexcept { return is_upper(c) || is_lower(c); }
/// A-Z, a-z, 0-9.
[[nodiscard]] constexpr bool is_alnum(char c) noexcept { return is_alpha(c) || is_digit(c); }
/// 0-9, A-F, a-f.
[[nodiscard]] constexpr bool is_hex_digit(char c) noexcept {
  return is_digit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}
/// Space, tab, line feed, carriage return, vertical tab, form feed.
[[nodiscard]] constexpr bool is_space(char c) noexcept {
  return c == ' ' || (c >= '\t' && c <= '\r');
}
/// Printable ASCII that is neither a letter, a digit nor a space.
[[nodiscard]] constexpr bool is_punct(char c) noexcept {
  return c > ' ' && c < '\x7F' && !is_alnum(c);
}
/// Lower case of A-Z; all else as it is.
[[nodiscard]] constexpr char to_lower(char c) noexcept {
  return is_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}
/// Upper case of a-z; all else as it is.
[[nodiscard]] constexpr char to_upper(char c) noexcept {
  return is_lower(c) ? static_cast<char>(c - ('a' - 'A')) : c;
}

/// A copy with A-Z lowered.
[[nodiscard]] inline std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = to_lower(c);
  return out;
}
/// A copy with a-z raised.
[[nodiscard]] inline std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = to_upper(c);
  return out;
}

/// Without leading ASCII blanks. A view into the argument.
[[nodiscard]] constexpr std::string_view trim_left(std::string_view text) noexcept {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  return text;
}
/// Without trailing ASCII blanks. A view into the argument.
[[nodiscard]] constexpr std::string_view trim_right(std::string_view text) noexcept {
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}
/// Without ASCII blanks at either end. A view into the argument.
[[nodiscard]] constexpr std::string_view trim(std::string_view text) noexcept {
  return trim_right(trim_left(text));
}

/// Equal but for the case of A-Z.
[[nodiscard]] constexpr bool iequals(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (to_lower(a[i]) != to_lower(b[i])) return false;
  }
  return true;
}

/// True when `text` begins with `prefix` but for the case of A-Z.
[[nodiscard]] constexpr bool istarts_with(std::string_view text, std::string_view prefix) noexcept {
  return text.size() >= prefix.size() && iequals(text.substr(0, prefix.size()), prefix);
}

/// True when every byte is 0-9 and there is at least one.
[[nodiscard]] constexpr bool all_digits(std::string_view text) noexcept {
  for (const char c : text) {
    if (!is_digit(c)) return false;
  }
  return !text.empty();
}

}  // namespace gigo::base
