// SPDX-License-Identifier: Apache-2.0
/// \file
/// One cell with an official identifier: a VAT number, an IBAN, a membership number.
///
/// \code
/// gigo::IdentifierValue id = gigo::normalize_identifier("GB29 NWBK 6016 1331 9268 19");
/// // value "GB29NWBK60161331926819", IdentifierScheme::kIban, country "GB", CheckDigits::kRight
/// \endcode
///
/// Only standards that are public are checked (docs/identifiers.md names them); a number of no
/// known scheme is compared without case; separators count only where they alone tell two numbers
/// apart. Nothing is looked up: a right
/// check digit does not mean that the number was given out. Thread-safe; any bytes are allowed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gigo/table.hpp"
#include "gigo/value.hpp"

namespace gigo {

/// What kind of number it is.
enum class IdentifierScheme : std::uint8_t {
  kUnknown,
  kVat,   ///< value-added tax number of the EU, GB, CH or NO, with its country's letters
  kIban,  ///< bank account, ISO 13616
  kLei,   ///< legal entity identifier, ISO 17442
};

/// "unknown", "vat", "iban", "lei".
[[nodiscard]] std::string_view to_string(IdentifierScheme scheme) noexcept;

/// What the check digits say.
enum class CheckDigits : std::uint8_t {
  kNone,  ///< the scheme has none, or its rule is not public
  kRight,
  kWrong,  ///< at least one character is wrong
};

/// "none", "right", "wrong".
[[nodiscard]] std::string_view to_string(CheckDigits check) noexcept;

/// How identifiers are read.
struct IdentifierOptions {
  /// What the column says of its numbers, as in identifier[vat]; empty: nothing.
  std::string_view kind{};
  /// Where the number is from when it does not say, ISO 3166-1 alpha-2; may be empty.
  std::string_view country{};
};

/// An identifier, read.
struct IdentifierValue {
  /// Capitals and digits; a number of no known scheme may have hyphens and letters of any script.
  /// Empty when unusable.
  std::string value;
  std::string display;  ///< as its standard writes it: "GB29 NWBK 6016 1331 9268 19"
  std::string country;  ///< ISO 3166-1 alpha-2 where the number tells it
  IdentifierScheme scheme = IdentifierScheme::kUnknown;
  CheckDigits check = CheckDigits::kNone;
  ValueStatus status = ValueStatus::kMissing;
  std::vector<CellNote> notes;  ///< each code at most once, in the order the rules ran
};

/// Reads one cell.
[[nodiscard]] IdentifierValue normalize_identifier(std::string_view raw,
                                                   const IdentifierOptions& options = {});

/// The same into a value that is used again: no allocation once its strings are large enough.
void normalize_identifier(std::string_view raw, const IdentifierOptions& options,
                          IdentifierValue& id);

/// Reads a column, each distinct cell once, with several threads; answer i belongs to cell i.
[[nodiscard]] std::vector<IdentifierValue> normalize_identifiers(const Column& cells,
                                                                 const IdentifierOptions& options,
                                                                 unsigned threads = 1);

}  // namespace gigo
