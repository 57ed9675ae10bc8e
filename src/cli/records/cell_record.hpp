// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell as a record of `gigo normalize`: a line of JSON, or of tab-separated text.
/// docs/normalizing.md describes both.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/cell_parts.hpp"

namespace gigo::cli {

/// A line of input and what its bytes alone gave occasion to say.
struct RecordLine {
  std::string_view text;        ///< valid UTF-8
  std::span<const Code> codes;  ///< of the table's block csv; come before those of the cell
};

/// How records are written.
enum class RecordFormat : std::uint8_t { kJsonLines, kTsv };

/// What a record is made of: the values of a cell and the remarks on it. Not owned.
template <class Value>
struct CellAnswer {
  std::span<const Value> values;
  std::span<const CellNote> notes;
};

/// Appends the line that names the columns; nothing for JSON Lines. Defined for every kind of value
/// that has parts.
template <class Value>
void append_header(std::string& out, RecordFormat format);

/// Appends the record of one cell and a line end. Valid UTF-8, one line whatever the cell holds.
/// Defined for every kind of value that has parts.
template <class Value>
void append_record(std::string& out, RecordFormat format, const RecordLine& line,
                   const CellAnswer<Value>& answer);

}  // namespace gigo::cli
