// SPDX-License-Identifier: Apache-2.0
/// \file
/// Three forms of a text: as gigo would store it (clean), as gigo compares it (fold), and in
/// another case.
///
/// ICU is used in the source file only, with the root locale always: the user's locale never shows.
/// Every function takes any bytes and gives valid UTF-8: ill-formed stretches are first replaced by
/// U+FFFD. All may be called from any thread; tables and transliterators are made once, on first
/// need.
///
/// \code
/// text::clean("  Jos\u00e9\u200b  Garc\u00eda ").text   // "José García"
/// text::fold("O'Brien-Łukasz, Dr.")                     // "obrien lukasz dr"
/// text::fold("Щербаков")                                // "shcherbakov"
/// text::fold_german("Jörg Müller")                      // "joerg mueller"
/// \endcode
#pragma once

#include <string>
#include <string_view>

namespace gigo::text {

/// Unicode Normalization Form C (UAX 15).
[[nodiscard]] std::string nfc(std::string_view text);

/// A cell in the form in which it may be stored, and what was done to get there.
struct CleanResult {
  std::string text;
  bool whitespace_changed = false;  ///< blanks trimmed, collapsed, or other than U+0020
  bool invisible_removed =
      false;                ///< zero-width, bidirectional or control characters, soft hyphen, BOM
  bool normalised = false;  ///< was not in NFC, or had bytes that are no UTF-8

  /// True when the text differs from what was given.
  [[nodiscard]] bool changed() const noexcept {
    return whitespace_changed || invisible_removed || normalised;
  }
};

/// NFC; Unicode blanks (line ends and tabs too) trimmed and each run of them one U+0020; invisible
/// characters removed, but U+200C and U+200D between letters of scripts that spell with them
/// (Arabic, Indic, …) stay, as do emoji sequences. Idempotent: cleaning clean text changes nothing.
[[nodiscard]] CleanResult clean(std::string_view text);

/// The text that clean() gives, when nobody asks what was changed.
[[nodiscard]] std::string cleaned(std::string_view text);

/// The comparison key: only [a-z0-9] and single blanks between tokens, none at the ends; may be
/// empty.
///
/// Case folded, accents stripped, Latin letters to ASCII (ß ss, ø o, ł l, æ ae, œ oe, đ d, þ th, ı
/// i). Cyrillic letter by letter in the manner of BGN/PCGN (щ shch, ж zh, ю yu; ё as е), Greek as
/// ELOT 743 without its marks, Arabic and Hebrew by their consonants, Hangul by Revised
/// Romanization, Han in Mandarin with each character a token, other scripts as ICU reads them.
/// Digits of any script to 0-9; fullwidth and ligature forms to plain ones.
///
/// Punctuation and symbols ("&" too) separate tokens; an apostrophe inside a word vanishes (O'Brien
/// obrien, D’Angelo dangelo), as do invisible characters. What has no reading at all is a
/// separator. Lossy: two people may share a key; never show it as a value. Idempotent, and the same
/// for a text and its clean() form.
[[nodiscard]] std::string fold(std::string_view text);

/// fold() into a buffer that is used again (overwritten): no allocation once it is large enough.
void fold_into(std::string_view text, std::string& out);

/// As fold(), but in the spelling without diacritics that German and Scandinavian writers use: ä
/// ae, ö oe, ü ue, å aa, ø oe (also when written as letter + combining mark).
[[nodiscard]] std::string fold_german(std::string_view text);

/// fold() without blanks.
[[nodiscard]] std::string fold_compact(std::string_view text);

/// Lower case by the full Unicode mappings, root locale ("I" is "i" everywhere; "İ" is "i" with no
/// dot left over).
[[nodiscard]] std::string lower(std::string_view text);
/// Upper case by the full Unicode mappings, root locale ("ß" becomes "SS").
[[nodiscard]] std::string upper(std::string_view text);
/// First code point in title case, the rest lower: "éMILE" gives "Émile". For one word; knows
/// nothing of names.
[[nodiscard]] std::string title_word(std::string_view word);

/// Simple case mapping of one code point, root locale.
[[nodiscard]] char32_t to_lower(char32_t code_point) noexcept;
/// Simple case mapping of one code point, root locale.
[[nodiscard]] char32_t to_upper(char32_t code_point) noexcept;
/// General category Lu or Lt.
[[nodiscard]] bool is_upper(char32_t code_point) noexcept;
/// General category Ll.
[[nodiscard]] bool is_lower(char32_t code_point) noexcept;
/// A letter of any script (general category L).
[[nodiscard]] bool is_letter(char32_t code_point) noexcept;
/// A decimal digit of any script (general category Nd).
[[nodiscard]] bool is_digit(char32_t code_point) noexcept;
/// The value 0-9 of a decimal digit of any script, or -1.
[[nodiscard]] int digit_value(char32_t code_point) noexcept;
/// White_Space property, and the blanks that Unicode does not count but people type (U+180E,
/// U+2800, U+3164).
[[nodiscard]] bool is_blank(char32_t code_point) noexcept;
/// A mark that combines with the letter before it (general category M).
[[nodiscard]] bool is_mark(char32_t code_point) noexcept;

/// A copy with the decimal digits of every script as 0-9 (Arabic-Indic, fullwidth, …); all else as
/// it is.
[[nodiscard]] std::string ascii_digits(std::string_view text);

}  // namespace gigo::text
