// SPDX-License-Identifier: Apache-2.0
/// \file
/// The fixes that every cell of text gets before anybody reads it.
#pragma once

#include <string>
#include <string_view>

namespace gigo::normalize {

/// A cell with its letters put back (mojibake.hpp, escapes.hpp), invisible characters and the
/// apostrophe by which spreadsheets mark a text ("'Jane") removed, blanks trimmed and single; in
/// NFC.
struct CellText {
  std::string text;  ///< valid UTF-8
  bool whitespace = false;
  bool invisible = false;
  bool mojibake = false;
  bool changed = false;  ///< any of these, or normalised
};

/// True when read_cell_text() would change nothing: printable ASCII, single blanks between words,
/// no escapes. False for an empty cell.
[[nodiscard]] bool is_plain_text(std::string_view raw);

/// Reads a cell. Idempotent: the text read again is unchanged. About 20 ns for plain ASCII.
[[nodiscard]] CellText read_cell_text(std::string_view raw);

}  // namespace gigo::normalize
