// SPDX-License-Identifier: Apache-2.0
/// \file
/// What careless hands and programs do to letters: case, ASCII spellings, wrong decodings. UTF-8 in
/// and out.
///
/// On purpose not gigo's own text functions: what makes the mess must not be what cleans it.
#pragma once

#include <string>
#include <string_view>

namespace datagen {

/// True when any byte is above 127.
[[nodiscard]] bool has_non_ascii(std::string_view text) noexcept;

/// Latin letters with marks as plain ones: Müller as Mueller, or as Muller when `expand` is false;
/// Łukasz as Lukasz. Other scripts stay.
[[nodiscard]] std::string ascii_letters(std::string_view text, bool expand);

/// Capitals; letters of other scripts than Latin stay. An i becomes I, as programs do that know no
/// Turkish.
[[nodiscard]] std::string upper(std::string_view text);

/// Small letters, as above.
[[nodiscard]] std::string lower(std::string_view text);

/// UTF-8 that was decoded as Windows-1252: MÃ¼ller. Bytes that code page lacks become C1 controls,
/// as browsers do.
[[nodiscard]] std::string mojibake(std::string_view text);

/// Each letter outside ASCII as a question mark.
[[nodiscard]] std::string lost_letters(std::string_view text);

/// Small ASCII letters, digits and nothing else, for addresses and domains: "O'Brien" as obrien.
[[nodiscard]] std::string slug(std::string_view text);

}  // namespace datagen
