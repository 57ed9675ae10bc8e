// SPDX-License-Identifier: Apache-2.0
/// \file
/// Text that was UTF-8 and was read as Windows-1252 or Latin-1: "JosÃ© GarcÃ­a" was "José García".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gigo::text {

/// The text as it was meant, or nothing when it does not look mangled.
///
/// Undoes up to three rounds: encode as Windows-1252 (the code points it lacks as C1 bytes, as
/// Latin-1 readers leave them), then decode as strict UTF-8. The whole text must go through, and
/// the result must be credible for contact data: no phonetic, Armenian, Hebrew or modifier letters,
/// no control characters, and another script than Latin only when it accounts for all letters
/// beyond ASCII, two at least (one for Han, Kana and Hangul). So clean names ("VOCÊ", "NESTLÉ®",
/// "Łódź") are never touched.
///
/// Use it before clean(), which takes the no-break space that belongs to "Ã\u00A0" (à) for a blank.
/// Lossy damage ("Jos?", U+FFFD) cannot be undone.
[[nodiscard]] std::optional<std::string> repair_mojibake(std::string_view text);

}  // namespace gigo::text
