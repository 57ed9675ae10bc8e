// SPDX-License-Identifier: Apache-2.0
/// \file
/// UTF-8 as bytes and as code points. "Valid" is RFC 3629: no overlong forms, no surrogates,
/// nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gigo::text {

/// What stands for bytes that are no UTF-8.
inline constexpr char32_t kReplacement = 0xFFFD;

/// True when no byte is above 127. Empty text is ASCII.
[[nodiscard]] bool is_ascii(std::string_view text) noexcept;

/// True when the bytes are valid UTF-8.
[[nodiscard]] bool is_valid_utf8(std::string_view text) noexcept;

/// Number of ill-formed stretches, each a "maximal subpart" (Unicode 15, section 3.9): as many as
/// replace_invalid puts U+FFFD.
[[nodiscard]] std::size_t count_invalid(std::string_view text) noexcept;

/// Valid UTF-8 with U+FFFD for each ill-formed stretch; valid text comes back as it is.
[[nodiscard]] std::string replace_invalid(std::string_view text);

/// Decodes the code point at `pos` (pos < text.size()) and moves `pos` behind it. An ill-formed
/// stretch gives kReplacement and is skipped as one; so a loop until pos == text.size() always
/// ends.
[[nodiscard]] char32_t next(std::string_view text, std::size_t& pos) noexcept;

/// Appends one code point; surrogates and values above U+10FFFF become U+FFFD.
void append(std::string& out, char32_t code_point);

/// One code point as a string.
[[nodiscard]] std::string encode(char32_t code_point);

/// Number of code points; an ill-formed stretch counts as one.
[[nodiscard]] std::size_t length(std::string_view text) noexcept;

/// The first `count` code points, a view into the argument; all of it when there are fewer.
[[nodiscard]] std::string_view prefix(std::string_view text, std::size_t count) noexcept;

}  // namespace gigo::text
