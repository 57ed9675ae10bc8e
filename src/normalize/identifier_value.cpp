// SPDX-License-Identifier: Apache-2.0
// The public functions about one identifier.
#include "base/ascii.hpp"
#include "gigo/identifier.hpp"
#include "normalize/batch.hpp"
#include "normalize/distinct_cells.hpp"
#include "normalize/placeholder.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

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

IdentifierValue normalize_identifier(std::string_view raw, const IdentifierOptions&) {
  IdentifierValue id;
  const std::string clean = text::cleaned(normalize::readable_part(raw));
  if (clean.empty()) return id;
  std::string key = text::fold_compact(clean);
  const bool zeros = !key.empty() && key.find_first_not_of(key.front()) == std::string::npos &&
                     (key.front() == '0' || key.front() == 'x' || key.size() >= 5);
  if (key.empty() || zeros || normalize::is_placeholder_text(clean)) {
    id.status = ValueStatus::kPlaceholder;
    id.notes.push_back({Code::kIdentifierPlaceholder, {}});
    return id;
  }
  for (char& c : key) c = base::to_upper(c);
  id.status = key == clean ? ValueStatus::kOk : ValueStatus::kChanged;
  id.display = key;
  id.value = std::move(key);
  return id;
}

std::vector<IdentifierValue> normalize_identifiers(const Column& cells,
                                                   const IdentifierOptions& options,
                                                   unsigned threads) {
  return normalize::read_distinct<IdentifierValue>(
      cells, threads, [&](std::string_view raw, IdentifierValue& value) {
        value = normalize_identifier(raw, options);
      });
}

}  // namespace gigo
