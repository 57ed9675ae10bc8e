// SPDX-License-Identifier: Apache-2.0
#include "normalize/identifier.hpp"

#include "gigo/identifier.hpp"
#include "text/utf8.hpp"

namespace gigo::normalize {

MakeCellReader identifier_reader(const std::string& kind) {
  return [kind] {
    return [kind](std::string_view raw, std::uint16_t, CellPack& answer) {
      const IdentifierValue id = normalize_identifier(raw, {.kind = kind, .country = {}});
      if (id.status == ValueStatus::kMissing) return;
      answer.add_value(usable(id.status) ? id.value : text::replace_invalid(raw), id.status);
      answer.add_notes(id.notes);
    };
  };
}

}  // namespace gigo::normalize
