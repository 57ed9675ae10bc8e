// SPDX-License-Identifier: Apache-2.0
/// \file
/// Text that was UTF-8 and was read as a code page: "JosÃ© GarcÃ­a" was "José García".
///
/// \code
/// repair_mojibake("JosÃ© GarcÃ­a")   // "José García"
/// repair_mojibake("VOCÊ…")           // nothing: a word in capitals with a sign behind
/// \endcode
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gigo::text {

/// The text as it was meant, or nothing when it does not look mangled.
///
/// Undoes every round of "UTF-8 read as Windows-1252 or Latin-1", and the last of another Windows
/// code page (1250, 1251, 1253, 1254, 1257), of Mac Roman and of DOS (437, 850, 852, 866). What
/// comes out must be credible for contact data: letters of one script a word, no controls, no
/// phonetic signs, capitals and small letters as words have them. A pair that could as well be a
/// capital with a sign behind ("VOCÊ…", "NESTLÉ®", "IRMÃ»") counts only beside damage that nobody
/// can have meant, so clean names are never touched. Where one half of a cell is whole and the
/// other broken, the broken half is repaired if it is certain. Also puts back a soft hyphen or
/// no-break space that was half of a letter and got lost ("GarcÃa", "NicolÃ ").
///
/// Idempotent. Returns at once unless a character that can begin broken letters stands before one
/// that can continue them. Use it before clean(), which takes the no-break space of "Ã\u00A0" (à)
/// for a blank.
[[nodiscard]] std::optional<std::string> repair_mojibake(std::string_view text);

/// True when letters are gone for good: U+FFFD, whole or itself mangled ("ï¿½"), or a Ã whose other
/// half was dropped ("Ãngel"). A question mark may be one too; that is for the reader of the field
/// to judge.
[[nodiscard]] bool has_lost_letters(std::string_view text) noexcept;

}  // namespace gigo::text
