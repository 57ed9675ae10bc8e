// SPDX-License-Identifier: Apache-2.0
/// \file
/// The extension behind a number: "ext 12", "#12", ";ext=12", "x12", ",,12".
#pragma once

#include <string_view>

namespace gigo::normalize {

/// A text cut at its extension.
struct PhoneExtension {
  std::string_view number;  ///< what stands before it, trimmed; the whole text when there is none
  std::string_view digits;  ///< at most kLongestExtension; empty when there is none
  /// Behind the sign stands no extension, or two of them: nobody can tell which was meant.
  bool unclear = false;
};

/// Longer runs of digits are numbers of their own.
inline constexpr std::size_t kLongestExtension = 8;

/// Cuts a text at its extension. Words for it have become "ext" before (phone_words.hpp). Views
/// into the argument.
[[nodiscard]] PhoneExtension split_extension(std::string_view text) noexcept;

/// True when a word for an extension has a number before it and digits behind it.
[[nodiscard]] bool is_extension(std::string_view before, std::string_view after) noexcept;

/// The same for a word with other meanings ("R.", "int."): behind it stand at most seven digits
/// together, and no more.
[[nodiscard]] bool is_only_extension(std::string_view before, std::string_view after) noexcept;

}  // namespace gigo::normalize
