// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell of emails or phones as a record of `gigo normalize`: a line of JSON, or of
/// tab-separated text. docs/normalizing.md describes both.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "gigo/email.hpp"
#include "gigo/phone.hpp"

namespace gigo::cli {

/// A line of input and what its bytes alone gave occasion to say.
struct RecordLine {
  std::string_view text;        ///< valid UTF-8
  std::span<const Code> codes;  ///< of the table's block csv; come before those of the cell
};

/// How records are written.
enum class RecordFormat : std::uint8_t { kJsonLines, kTsv };

/// Appends the line that names the columns; nothing for JSON Lines.
void append_email_header(std::string& out, RecordFormat format);
/// The same for phones.
void append_phone_header(std::string& out, RecordFormat format);

/// Appends the record of one cell and a line end. Valid UTF-8, one line whatever the cell holds.
void append_record(std::string& out, RecordFormat format, const RecordLine& line,
                   const EmailCell& cell);
/// The same for phones.
void append_record(std::string& out, RecordFormat format, const RecordLine& line,
                   const PhoneCell& cell);

}  // namespace gigo::cli
