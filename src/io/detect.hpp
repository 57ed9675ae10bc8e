// SPDX-License-Identifier: Apache-2.0
/// \file
/// How a delimited text file is written: what can be told from its bytes, and how to say it.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "gigo/io.hpp"

namespace gigo::io {

/// What a file that is no delimited text is, as a clause that says what to do; empty for text.
/// Looks at the first bytes only.
[[nodiscard]] std::string_view not_a_text_file(std::string_view bytes) noexcept;

/// The `sep=;` line that spreadsheets write and obey.
struct SepLine {
  char delimiter = '\0';  ///< NUL when there is no such line
  std::size_t end = 0;    ///< where the next line begins
};

/// Looks for a `sep=` line at `begin`.
[[nodiscard]] SepLine find_sep_line(std::string_view text, std::size_t begin) noexcept;

/// True for a byte that may delimit cells: ASCII, no quote, CR, LF, NUL, blank, letter or digit.
[[nodiscard]] bool is_usable_delimiter(char c) noexcept;

/// The delimiter among `,` `;` TAB `|` that cuts the first records most evenly into as many cells
/// as the header has. A file whose header none of them cuts has one column: then the one that cuts
/// the fewest of its records.
[[nodiscard]] char detect_delimiter(std::string_view text, std::size_t begin);

/// The most frequent of the line ends counted by RecordReader; LF when there are none.
[[nodiscard]] LineEnd most_frequent(const std::array<std::size_t, 3>& line_ends) noexcept;

/// What was found, for describe().
struct Detected {
  const Dialect& dialect;
  const std::array<std::size_t, 3>& line_ends;
  std::size_t columns = 0;
  bool gzip = false;
  bool file_has_bom = false;
  bool charset_forced = false;
  bool delimiter_forced = false;
  bool sep_line = false;
  std::size_t header_row = 0;  ///< the header's number when lines stand above it, else 0
};

/// The sentence of InputFile::detection.
[[nodiscard]] std::string describe(const Detected& detected);

}  // namespace gigo::io
