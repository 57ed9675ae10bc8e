// SPDX-License-Identifier: Apache-2.0
/// \file
/// Legacy character sets: which one a file is written in, and its text as UTF-8.
///
/// Decoding never drops a byte in silence: what is no text becomes U+FFFD and its place is listed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/result.hpp"

namespace gigo::text {

/// What detect_charset() found.
struct CharsetGuess {
  std::string name;  ///< "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"
  std::size_t bom_bytes =
      0;  ///< length of the byte order mark at the beginning; 0 when there is none
};

/// Text decoded to UTF-8.
struct DecodedText {
  std::string text;
  /// Offsets in `text` of every U+FFFD that stands for bytes that are no text, ascending.
  std::vector<std::uint64_t> bad;
};

/// Tells a whole file's charset: by its byte order mark; as UTF-16 when zero bytes stand at every
/// other place; as UTF-8 when it is valid, or has at least as many valid multi-byte sequences as
/// invalid bytes; else as Windows-1252.
[[nodiscard]] CharsetGuess detect_charset(std::string_view bytes);

/// The usual spelling of a charset's name ("cp1252" gives "windows-1252"). Names are those of IANA
/// and ICU, case and dashes do not matter; "ansi" is Windows-1252, "utf-16" without a byte order
/// mark is little-endian. kUsage when there is no such charset.
[[nodiscard]] Result<std::string> canonical_charset(std::string_view name);

/// Length of the byte order mark of that charset (canonical name) at the beginning of the bytes.
[[nodiscard]] std::size_t bom_length(std::string_view bytes, std::string_view charset) noexcept;

/// Offsets of the ill-formed stretches of what should be UTF-8, each counted as in
/// text::count_invalid; empty for valid text. Runs of ASCII are skipped 16 bytes at a time.
[[nodiscard]] std::vector<std::uint64_t> invalid_utf8_offsets(std::string_view bytes);

/// Decodes bytes without byte order mark from a charset (canonical name, not UTF-8) to UTF-8.
///
/// Single-byte code pages go through a table made once by Boost.Locale; in Windows code pages the
/// bytes that Microsoft left undefined are no text. UTF-16 is decoded here, everything else by
/// ICU's converters in chunks. kUsage when the charset cannot be opened.
[[nodiscard]] Result<DecodedText> decode(std::string_view bytes, const std::string& charset);

/// For offsets in the text that decode() gives (ascending, at character boundaries), where in
/// `bytes` those characters begin; the text's size gives the bytes' size.
[[nodiscard]] Result<std::vector<std::uint64_t>> source_offsets(
    std::string_view bytes, const std::string& charset,
    std::span<const std::uint64_t> text_offsets);

}  // namespace gigo::text
