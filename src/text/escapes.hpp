// SPDX-License-Identifier: Apache-2.0
/// \file
/// Letters that a program escaped on the way and nobody put back: "M&uuml;ller" was "Müller".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gigo::text {

/// True for the characters that an escape begins with: & = % and the backslash. Text without them
/// needs no undo_escapes().
[[nodiscard]] constexpr bool may_begin_escape(char c) noexcept {
  return c == '&' || c == '=' || c == '%' || c == '\\';
}

/// The text with its escapes undone, or nothing when there are none.
///
/// - character references of HTML: "M&uuml;ller", "O&#39;Brien", "A &amp;amp; B"; never < and >
/// - quoted-printable of UTF-8: "M=C3=BCller"; encoded words of mail headers:
/// "=?utf-8?Q?J=C3=B6rg?="
/// - URLs: "Jos%C3%A9%20Garc%C3%ADa", only when a letter beyond ASCII is among them
/// - JSON and JavaScript: "M\u00fcller"
///
/// What comes out is always text: no controls, nothing unassigned. Idempotent; valid UTF-8 in,
/// valid UTF-8 out. Shortens the text whenever it changes it.
[[nodiscard]] std::optional<std::string> undo_escapes(std::string_view text);

}  // namespace gigo::text
