// SPDX-License-Identifier: Apache-2.0
// Any bytes as a cell of identifiers, the first byte choosing the column's kind: the
// value of a known number has capitals and digits only; a value is read again as itself, by its
// display form too; check digits are wrong only where the code says so.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/ascii.hpp"
#include "gigo/identifier.hpp"
#include "text/utf8.hpp"

namespace {

using gigo::CheckDigits;
using gigo::Code;
using gigo::IdentifierScheme;
using gigo::IdentifierValue;

void require(bool holds) {
  if (!holds) std::abort();
}

bool has(const IdentifierValue& id, Code code) {
  return std::any_of(id.notes.begin(), id.notes.end(),
                     [code](const gigo::CellNote& note) { return note.code == code; });
}

void check(std::string_view raw, const gigo::IdentifierOptions& options) {
  const IdentifierValue id = gigo::normalize_identifier(raw, options);
  require(id.value.empty() == !usable(id.status));
  const bool known = id.scheme != IdentifierScheme::kUnknown && id.check != CheckDigits::kNone;
  require(!known || std::all_of(id.value.begin(), id.value.end(), [](char c) {
    return gigo::base::is_digit(c) || gigo::base::is_upper(c);
  }));
  require(gigo::text::is_valid_utf8(id.value));
  require(gigo::text::is_valid_utf8(id.display));
  require((id.check == CheckDigits::kWrong) == has(id, Code::kIdentifierChecksum));
  require(id.check == CheckDigits::kNone || id.scheme != IdentifierScheme::kUnknown);
  if (id.value.empty()) return;
  if (id.scheme == IdentifierScheme::kUnknown) return;
  for (const std::string& form : {id.value, id.display}) {
    const IdentifierValue again = gigo::normalize_identifier(form, options);
    require(again.value == id.value);
    if (options.kind.empty()) continue;  // a label before the number ("VAT") is evidence, too
    require(again.scheme == id.scheme && again.check == id.check);
    require(again.display == id.display && again.country == id.country);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::array<std::string_view, 5> kKinds{"", "vat", "tax", "iban", "lei"};
  if (size == 0) return 0;
  const std::string_view raw(reinterpret_cast<const char*>(data) + 1, size - 1);
  check(raw, {.kind = kKinds[data[0] % kKinds.size()], .country = data[0] % 2 == 0 ? "DE" : ""});
  return 0;
}
