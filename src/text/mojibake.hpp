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
/// Undoes up to three rounds: encode as Windows-1252 (the five code points it lacks as C1 bytes, as
/// Latin-1 readers leave them), then decode as strict UTF-8. A round counts only if it succeeds for
/// the whole text and makes it shorter, and the result holds nothing that a name would not gain
/// that way: no phonetic, Armenian, Hebrew or modifier letters, no control characters, no script
/// that the text did not have. So clean names
/// ("VOCÊ", "NESTLÉ®", "Łódź") are never touched. Lossy damage ("Jos?", U+FFFD) cannot be undone.
[[nodiscard]] std::optional<std::string> repair_mojibake(std::string_view text);

}  // namespace gigo::text
