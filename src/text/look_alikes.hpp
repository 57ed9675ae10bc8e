// SPDX-License-Identifier: Apache-2.0
/// \file
/// Words that mix Latin letters with Cyrillic or Greek ones that look the same, and the word that
/// was meant: "Аda" with a Cyrillic А.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gigo::text {

/// The text with every mixed word in one script, or nothing when no word is mixed or none can be
/// put right.
///
/// A word becomes Latin when all its Cyrillic or Greek letters have a Latin look-alike, and the
/// other way round when all its Latin ones have. Where both would do, the unmixed words of the text
/// decide, then the more frequent script of the word, then Latin. What comes out is cleaned.
///
/// Returns at once for text that has not letters of both. A key and a suggestion, never a value:
/// who writes in two scripts may mean it.
[[nodiscard]] std::optional<std::string> in_one_script(std::string_view text);

}  // namespace gigo::text
