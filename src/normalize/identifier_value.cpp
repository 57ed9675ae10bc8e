// SPDX-License-Identifier: Apache-2.0
// The public functions about one identifier.
#include "gigo/identifier.hpp"
#include "normalize/batch.hpp"
#include "normalize/distinct_cells.hpp"
#include "normalize/identifier.hpp"

namespace gigo {

std::string_view to_string(IdentifierScheme scheme) noexcept {
  switch (scheme) {
    case IdentifierScheme::kUnknown:
      return "unknown";
    case IdentifierScheme::kVat:
      return "vat";
    case IdentifierScheme::kIban:
      return "iban";
    case IdentifierScheme::kLei:
      return "lei";
  }
  return "";
}

std::string_view to_string(CheckDigits check) noexcept {
  switch (check) {
    case CheckDigits::kNone:
      return "none";
    case CheckDigits::kRight:
      return "right";
    case CheckDigits::kWrong:
      return "wrong";
  }
  return "";
}

void normalize_identifier(std::string_view raw, const IdentifierOptions& options,
                          IdentifierValue& id) {
  normalize::read_identifier(normalize::readable_part(raw), options, id);
}

IdentifierValue normalize_identifier(std::string_view raw, const IdentifierOptions& options) {
  IdentifierValue id;
  normalize_identifier(raw, options, id);
  return id;
}

std::vector<IdentifierValue> normalize_identifiers(const Column& cells,
                                                   const IdentifierOptions& options,
                                                   unsigned threads) {
  return normalize::read_distinct<IdentifierValue>(
      cells, threads, [&](std::string_view raw, IdentifierValue& value) {
        normalize::read_identifier(raw, options, value);
      });
}

}  // namespace gigo
